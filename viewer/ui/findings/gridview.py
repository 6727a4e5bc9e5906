"""GridView: a table of many articles as columns; titles stay at the left while the columns scroll sideways.

Arrows go from cell to cell, Enter or a click leads to the place, F does what the row's button does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)

from viewer.ui.findings.grid import Column, Grid
from viewer.ui.findings.gridhead import GridDelegate, GridHead
from viewer.ui.findings.gridmodel import GridModel, Index
from viewer.ui.findings.gridpaint import GridPaint
from viewer.ui.focusing import came_by_keys
from viewer.ui.mirroring import as_written
from viewer.ui.painting import placeholder
from viewer.ui.slices import Slices
from viewer.ui.style import Style

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_AT_ONCE = 60  # rows
_WIDEST = 3  # cells of a row that are measured, the longest ones


class Left(NamedTuple):
    """Where the reader was: the cell they went to, in which columns, how far the table was scrolled."""

    cell: tuple[str, str] | None = None
    columns: tuple[Column, ...] = ()
    scrolled: tuple[int, int] = (0, 0)


class GridView(QTableView):
    """`place_wanted` brings a `Place`, `deed_wanted` a row's key, `head_picked` an article's id.

    `menu_wanted` brings row and column, and where on the screen a menu should open.
    """

    place_wanted = Signal(object)
    deed_wanted = Signal(str)
    head_picked = Signal(str)
    menu_wanted = Signal(int, int, QPoint)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paint = GridPaint(style)
        self.model_of_grid = GridModel(self)
        self.by_keys = False
        self._empty = ""
        self._moved = False  # whether the reader has gone to a cell
        self._left = Left()
        self._fitted = -1  # the width for which all sizes are right
        self._hover: tuple[int, int] | None = None
        self._slices = Slices(self)
        self.setModel(self.model_of_grid)
        self.setItemDelegate(GridDelegate(self))
        self.heads = GridHead(Qt.Orientation.Horizontal, self)
        self.titles = GridHead(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.titles)
        self._set_up()
        self.titles.deed_picked.connect(self._on_deed)
        self.titles.picked.connect(self._on_title)
        self.heads.picked.connect(self._on_head)
        self.clicked.connect(self._on_click)
        self.entered.connect(self._on_entered)
        self.restyle(style)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    # --- what it shows

    @property
    def grid(self) -> Grid:
        """What is shown."""
        return self.model_of_grid.grid

    def show_grid(self, grid: Grid, empty: str) -> None:
        """Shows a grid, or a line that says why it is empty; the cell that the reader is at stays current."""
        at, left = self.currentIndex(), self._left
        if at.isValid():
            kept = self._keys(at.row(), at.column()) if self._moved else None
            scrolled = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            left = self._left = Left(kept, self.grid.columns, scrolled)
        emptied = not at.isValid()
        self._empty = empty
        self._hover = None
        self.paint = GridPaint(self.paint.style, wide=grid.wide)
        self.model_of_grid.set_grid(grid)
        for head in (self.heads, self.titles):
            head.setVisible(self.model_of_grid.rowCount() > 0)
        self._fitted = -1
        self.fit()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._index_of(left.cell))
        if emptied and grid.columns == left.columns:
            self.horizontalScrollBar().setValue(left.scrolled[0])
            self.verticalScrollBar().setValue(left.scrolled[1])
        self.viewport().update()

    def _index_of(self, cell: tuple[str, str] | None) -> QModelIndex:
        """The cell of these keys, as far as row and column are still there; the first for None."""
        key, article = cell or ("", "")
        row = next((n for n, r in enumerate(self.grid.rows) if r.key == key), 0)
        column = next((n for n, c in enumerate(self.grid.columns) if c.article == article), 0)
        return self.model_of_grid.index(row, column)

    def _keys(self, row: int, column: int) -> tuple[str, str]:
        return self.grid.rows[row].key, self.grid.columns[column].article

    @property
    def empty_line(self) -> str:
        """The line shown now, or an empty string while there are rows."""
        return "" if self.model_of_grid.rowCount() else self._empty

    @property
    def pointed(self) -> tuple[int, int] | None:
        """Row and column of the cell under the mouse, or else of the one that the keyboard is on."""
        at = self.currentIndex()
        return self._hover or ((at.row(), at.column()) if self.by_keys and at.isValid() else None)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.paint = GridPaint(style, wide=self.grid.wide)
        surface = style.theme.surface
        self.setStyleSheet(
            f"QTableCornerButton::section {{ background: {surface.page.name()}; border: none;"
            f" border-bottom: 1px solid {surface.track.name()}; }}"
            f" QHeaderView {{ background: {surface.page.name()}; border: none; }}"
        )
        self._fitted = -1
        self.fit()
        for part in (self, self.heads, self.titles):
            part.viewport().update()

    def fit(self) -> None:
        """Gives titles, columns and rows the room that they need at this width."""
        grid, room = self.grid, self.width() - self.verticalScrollBar().sizeHint().width()
        if room == self._fitted:
            return
        self._fitted = room
        widths = self.paint.widths(room, len(grid.columns))
        self.titles.setFixedWidth(widths.title)
        self.heads.setFixedHeight(self.paint.head_height(grid.columns, widths.column))
        self.heads.setDefaultSectionSize(widths.column)
        self._slices.start(self._fit_rows(widths.title, widths.column))
        self.updateGeometries()

    def _fit_rows(self, title: int, column: int) -> Iterator[None]:
        """Gives rows their heights, those in sight at first at once.

        The longest cells are measured, since all others need no more lines.
        """
        paint, blank = self.paint, self.paint.cell_height(self.grid.blank, column)
        for section, row in enumerate(self.grid.rows[: self.model_of_grid.rowCount()]):
            longest = sorted(row.cells.values(), key=lambda c: len(c.text), reverse=True)[:_WIDEST]
            heights = [blank, paint.title_height(row, title)]
            heights += [paint.cell_height(cell, column) for cell in longest]
            self.titles.resizeSection(section, round(max(heights)))
            if section > _AT_ONCE:
                yield

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles, columns and rows follow the width."""
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, or the line that says why there are none."""
        super().paintEvent(event)
        if self.empty_line:
            painter = QPainter(self.viewport())
            as_written(painter)
            placeholder(painter, self.viewport().rect(), self.empty_line, self.paint.style)
            painter.end()

    # --- what the reader does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space lead to the place, F does the row's deed, arrows move."""
        at = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        self.by_keys = self._moved = True
        if at.isValid() and plain and event.key() in _ENTER:
            self._lead(at)
        elif at.isValid() and plain and event.key() == Qt.Key.Key_F:
            self._on_deed(at.row())
        else:
            super().keyPressEvent(event)
        self._show_pointed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current cell is framed for those who came by keys."""
        self.by_keys = came_by_keys(event)
        super().focusInEvent(event)
        self._show_pointed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.by_keys = False
        self._show_pointed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Who uses the mouse needs no frame."""
        self.by_keys, self._moved = False, True
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._hover = None
        self._show_pointed()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of the cell under the pointer, or, by a key, of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(index.row(), index.column(), self.viewport().mapToGlobal(at))

    @Slot()
    def copy(self) -> None:
        """Copies the current cell in words."""
        text = self.currentIndex().data(Qt.ItemDataRole.DisplayRole)
        if isinstance(text, str):
            QGuiApplication.clipboard().setText(text)

    @Slot(QModelIndex)
    def _on_click(self, index: QModelIndex) -> None:
        self._lead(index)

    def _lead(self, index: Index) -> None:
        place = self.grid.place(index.row(), index.column())
        if place is not None:
            self.place_wanted.emit(place)

    @Slot(int)
    def _on_deed(self, row: int) -> None:
        if self.grid.rows[row].deed:
            self.deed_wanted.emit(self.grid.rows[row].key)

    @Slot(int)
    def _on_title(self, row: int) -> None:
        if self.grid.rows[row].place is not None:
            self.place_wanted.emit(self.grid.rows[row].place)

    @Slot(int)
    def _on_head(self, column: int) -> None:
        self.head_picked.emit(self.grid.columns[column].article)

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self._hover = index.row(), index.column()
        leads = self.grid.place(index.row(), index.column()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self._show_pointed()

    def _show_pointed(self) -> None:
        """Heads and titles show where the reader is."""
        self.heads.viewport().update()
        self.titles.viewport().update()
