"""GridModel: a `Grid` as Qt's table model, with words for screen readers and tooltips."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from viewer.ui.findings.grid import Cell, Grid, in_words, sentence

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class GridModel(QAbstractTableModel):
    """Cells and heads are asked for by place; what they look like is painted from the `grid`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = Grid()

    def set_grid(self, grid: Grid) -> None:
        """Shows another grid; one of the same shape keeps what is current."""
        before, last = self.grid, self.index(grid_rows(grid) - 1, len(grid.columns) - 1)
        same = [r.key for r in before.rows] == [r.key for r in grid.rows]
        if same and before.columns == grid.columns and before.wide == grid.wide:
            self.grid = grid
            if last.isValid():
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, grid_rows(grid) - 1)
            return
        self.beginResetModel()
        self.grid = grid
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Names or paragraphs."""
        return 0 if parent.isValid() else grid_rows(self.grid)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Articles."""
        return 0 if parent.isValid() else len(self.grid.columns)

    def cell(self, index: Index) -> Cell:
        """What stands at an index."""
        return self.grid.cell(index.row(), index.column())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell in words."""
        if not index.isValid():
            return None
        if role in _WORDS:
            return in_words(self.grid, index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            column, cell = self.grid.columns[index.column()], self.cell(index)
            return sentence((column.tip or column.title, cell.said or cell.text))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """An article's name, or a row's title."""
        if orientation == Qt.Orientation.Horizontal:
            if not 0 <= section < len(self.grid.columns):
                return None
            column = self.grid.columns[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                return column.tip or column.title
            return sentence((column.title, column.under)) if role in _WORDS else None
        if not 0 <= section < grid_rows(self.grid):
            return None
        row = self.grid.rows[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        return sentence((row.number, row.title, row.under)) if role in _WORDS else None


def grid_rows(grid: Grid) -> int:
    """How many rows can be reached: none where there is no column."""
    return len(grid.rows) if grid.columns else 0
