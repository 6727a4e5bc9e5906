"""The table of verbs: a row an outlet or a speaker, a column a verb, a cell the number of sentences.

Loaded verbs stand after the neutral ones, in heavy type, and say so.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from viewer.ui import sheets
from viewer.ui.attribution.phrases import loaded_line, tr
from viewer.ui.attribution.tally import Tally
from viewer.ui.listview import Index
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import number

_NONE = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
NAME_WIDTH = 34  # letters of a row's name


class TallyModel(QAbstractTableModel):
    """Numbers of a `Tally`; the first column is that of all verbs, the first row that of all rows."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style = style
        self.tally = Tally()

    def show_tally(self, tally: Tally) -> None:
        """Shows another table."""
        self.beginResetModel()
        self.tally = tally
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """All together, and then each."""
        return 0 if parent.isValid() or not self.tally.rows else len(self.tally.rows) + 1

    def columnCount(self, parent: Index = _NONE) -> int:
        """All verbs together, and then each."""
        return 0 if parent.isValid() or not self.tally.rows else len(self.tally.verbs) + 1

    def at(self, index: Index) -> tuple[str | None, str | None]:
        """The row's key and the verb of a cell; None where it is about all of them."""
        row = self.tally.rows[index.row() - 1].key if index.row() else None
        return row, self.tally.verbs[index.column() - 1].verb if index.column() else None

    def count(self, index: Index) -> int:
        """The number in a cell."""
        row, verb = index.row() - 1, index.column() - 1
        if row < 0 and verb < 0:
            return sum(r.count for r in self.tally.rows)
        if row < 0:
            return self.tally.verbs[verb].count
        if verb < 0:
            return self.tally.rows[row].count
        return len(self.tally.cells.get((self.tally.rows[row].key, self.tally.verbs[verb].verb), ()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number, or its words for a screen reader; nothing where it is nought."""
        if not index.isValid():
            return None
        count = self.count(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return number(count) if count else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.headerData(index.row(), Qt.Orientation.Vertical)
            return f"{row}, {self._verb(index.column())}: {number(count)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self.style.interface_font(bold=self._loaded(index.column()))
        if role == Qt.ItemDataRole.ForegroundRole:
            surface = self.style.theme.surface
            return surface.ink if index.row() and index.column() else surface.soft
        return None

    def _loaded(self, column: int) -> bool:
        return column > 0 and self.tally.verbs[column - 1].tone == "loaded"

    def _verb(self, column: int) -> str:
        if not column:
            return tr("all verbs")
        verb = self.tally.verbs[column - 1]
        return loaded_line(verb.verb, verb.tone)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Outlets or speakers at the side, verbs above."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.FontRole and across:
            return self.style.interface_font(-0.5, bold=self._loaded(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeading
            return side | (Qt.AlignmentFlag.AlignBottom if across else Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not across:
            return self.tally.rows[section - 1].name if section else tr("all")
        if role == Qt.ItemDataRole.AccessibleTextRole or not section:
            return self._verb(section)
        verb = self.tally.verbs[section - 1]
        return f"{tr('loaded')}\n{verb.verb}" if self._loaded(section) else verb.verb


class TallyView(QTableView):
    """`cell_picked` brings the key of the row and the verb, either None for all of them."""

    cell_picked = Signal(object, object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = TallyModel(style, self)
        self.setModel(self.counts)
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
        self.counts.style = style
        self.setFont(style.interface_font())
        self.setPalette(palette(style.theme))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setFont(style.interface_font(-0.5))
            header.setStyleSheet(sheets.table_head(style))
        s = style.theme.surface
        self.setStyleSheet(
            f"QTableView {{ gridline-color: {s.line.name()}; background: {s.page.name()}; }}"
            f" QTableView::item {{ padding: 2px 8px; }}"
            f" QTableView::item:selected {{ background: {s.selection.name()}; color: {s.ink.name()}; }}"
            f" QTableView::item:focus {{ border: 2px solid {s.focus.name()}; }}"
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space pick the current cell."""
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
