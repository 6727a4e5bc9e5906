"""TallyModel: the numbers of a `Tally`; a row an outlet or a speaker, a column a verb."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from viewer.ui.attribution.phrases import loaded_line, tr
from viewer.ui.attribution.tally import Tally
from viewer.ui.listview import Index
from viewer.ui.style import Style
from viewer.ui.wording import number

_NONE = QModelIndex()


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
        return None

    def loaded(self, column: int) -> bool:
        """Whether a column is that of a loaded verb."""
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
            return self.style.interface_font(-0.5, bold=self.loaded(section))
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
        return f"{tr('loaded')}\n{verb.verb}" if self.loaded(section) else verb.verb
