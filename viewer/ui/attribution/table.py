"""The table of verbs: how often each outlet, or each speaker, is given each verb.

Loaded verbs stand after the neutral ones, in heavy type, and say so.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.ui import sheets
from viewer.ui.attribution.phrases import tr
from viewer.ui.attribution.tally import Tally
from viewer.ui.attribution.tallymodel import TallyModel
from viewer.ui.focusing import came_by_keys
from viewer.ui.lines import Lines
from viewer.ui.listview import Index
from viewer.ui.mirroring import as_written, mirrored
from viewer.ui.painting import focus_frame
from viewer.ui.style import Style
from viewer.ui.theme import palette

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
NAME_WIDTH = 34  # letters of a row's name
_SIDE = 12.0  # pixels beside a number


class TallyDelegate(QStyledItemDelegate):
    """A number at the side of its cell where numbers line up."""

    def __init__(self, style: Style, view: TallyView) -> None:
        super().__init__(view)
        self.style = style
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        surface, box = self.style.theme.surface, QRectF(option.rect)
        painter.save()
        as_written(painter)
        raised = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if option.state & raised:
            painter.fillRect(box, surface.selection)
        model = self._view.counts
        font = self.style.interface_font(bold=model.loaded(index.column()))
        number = Lines(str(index.data()), font, box.width() - 2 * _SIDE)
        width = number.natural_width()
        place = QRectF(
            box.right() - _SIDE - width, box.center().y() - number.height / 2, width, number.height
        )
        ink = surface.soft if model.together(index) else surface.ink
        number.paint(painter, mirrored(place, box).topLeft(), ink)
        if self._view.by_keys and option.state & QStyle.StateFlag.State_HasFocus:
            focus_frame(painter, box, self.style)
        painter.restore()


class TallyView(QTableView):
    """`cell_picked` brings the key of the row, None for all of them, and the verbs of the column."""

    cell_picked = Signal(object, object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = TallyModel(style, self)
        self.setModel(self.counts)
        self.numbers = TallyDelegate(style, self)
        self.setItemDelegate(self.numbers)
        self.by_keys = False  # whether the reader uses keys here, and so needs to see where they are
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Verbs by outlet or speaker"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().sectionClicked.connect(self._pick_column)
        self.verticalHeader().sectionClicked.connect(self._pick_row)
        self.clicked.connect(self._pick)
        self.restyle(style)

    def show_tally(self, tally: Tally) -> None:
        """Shows another table from its beginning, with the cell of all sentences chosen."""
        self.counts.show_tally(tally)
        self._size()
        if tally.rows:
            at = self.counts.index(0, 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.counts.style = self.numbers.style = style
        self.setFont(style.interface_font())
        self.setPalette(palette(style.theme))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setFont(style.interface_font(-0.5))
            header.setStyleSheet(sheets.table_head(style))
        s = style.theme.surface
        self.setStyleSheet(
            f"QTableView {{ gridline-color: {s.line.name()}; background: {s.page.name()}; }}"
            f" QTableCornerButton::section {{ background: {s.page.name()}; border: none; }}"
        )
        self._size()

    def _size(self) -> None:
        """Columns as wide as their verbs, rows of one height."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 12)
        names = (r.name for r in self.counts.tally.rows)
        longest = max(map(metrics.horizontalAdvance, names), default=0) + 24
        self.verticalHeader().setFixedWidth(min(longest, metrics.averageCharWidth() * NAME_WIDTH))
        for n in range(self.counts.columnCount()):
            said = str(self.counts.headerData(n, Qt.Orientation.Horizontal))
            widest = max(map(metrics.horizontalAdvance, said.split("\n")))
            self.setColumnWidth(n, max(widest, metrics.horizontalAdvance("0000")) + 26)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4
        return QSize(400, height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current cell is framed for those who came by keys."""
        self.by_keys = came_by_keys(event)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The mouse needs no frame."""
        self.by_keys = False
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space pick the current cell, arrows move."""
        self.by_keys = True
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._pick(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.cell_picked.emit(*self.counts.at(index))

    @Slot(int)
    def _pick_column(self, column: int) -> None:
        self._choose(self.counts.index(0, column))

    @Slot(int)
    def _pick_row(self, row: int) -> None:
        self._choose(self.counts.index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self._pick(index)
