"""TallyModel: the numbers of a `Tally`; a row an outlet or a speaker, a column a verb."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from viewer.ui.attribution.phrases import loaded_line, tr
from viewer.ui.attribution.tally import Column, Tally
from viewer.ui.listview import Index
from viewer.ui.style import Style
from viewer.ui.wording import number

_NONE = QModelIndex()


class TallyModel(QAbstractTableModel):
    """The first row is that of all rows together; the columns are those of the tally."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style = style
        self.tally = Tally()
        self._columns: list[Column] = []
        self._counts: list[list[int]] = []

    def show_tally(self, tally: Tally) -> None:
        """Shows another table."""
        self.beginResetModel()
        self.tally = tally
        self._columns = tally.columns if tally.rows else []
        keys: list[str | None] = [None, *(row.key for row in tally.rows)] if tally.rows else []
        self._counts = [[tally.count(key, column.verbs) for column in self._columns] for key in keys]
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """All together, and then each."""
        return 0 if parent.isValid() else len(self._counts)

    def columnCount(self, parent: Index = _NONE) -> int:
        """All verbs together, those that are loaded, and then each."""
        return 0 if parent.isValid() else len(self._columns)

    def at(self, index: Index) -> tuple[str | None, tuple[str, ...]]:
        """The row's key, None where it is about all of them, and the verbs of a cell."""
        row = self.tally.rows[index.row() - 1].key if index.row() else None
        return row, self._columns[index.column()].verbs

    def together(self, index: Index) -> bool:
        """Whether a number sums others up."""
        return not index.row() or self._columns[index.column()].together

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number, or its words for a screen reader; nothing where it is nought."""
        if not index.isValid():
            return None
        count = self._counts[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return number(count) if count else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.headerData(index.row(), Qt.Orientation.Vertical)
            return f"{row}, {self._verb(index.column())}: {number(count)}"
        return None

    def loaded(self, column: int) -> bool:
        """Whether a column is that of loaded verbs."""
        return self._columns[column].loaded

    def _verb(self, section: int) -> str:
        column = self._columns[section]
        if column.together:
            return tr("all loaded") if column.loaded else tr("all verbs")
        return loaded_line(column.verbs[0], "loaded" if column.loaded else "neutral")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Outlets or speakers at the side, verbs above."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.FontRole and across:
            return self.style.interface_font(-0.5, bold=self.loaded(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeading
            return side | (Qt.AlignmentFlag.AlignBottom if across else Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if not across:
            return self.tally.rows[section - 1].name if section else tr("all")
        column = self._columns[section]
        if role == Qt.ItemDataRole.AccessibleTextRole or column.together:
            return self._verb(section)
        return f"{tr('loaded')}\n{column.verbs[0]}" if column.loaded else column.verbs[0]
