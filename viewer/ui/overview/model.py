"""PairModel: the ranked pairs as a table that sorts by raw values and filters by words.

It sorts and filters by itself, from keys made once: a proxy would ask for each value again and again, which
is slow with the hundred thousand pairs that 500 articles can have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.engine.analysis import Analysis, Pair
from viewer.ui.overview.names import Name
from viewer.ui.wording import kinds_line, number, percent, words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The table's columns."""

    A = 0
    B = 1
    SHARED_A = 2
    SHARED_B = 3
    PASSAGES = 4
    LONGEST = 5
    KINDS = 6


NUMBERS = (Column.SHARED_A, Column.SHARED_B, Column.PASSAGES, Column.LONGEST)


class Role(IntEnum):
    """What a cell holds besides its text."""

    SORT = Qt.ItemDataRole.UserRole + 1  # the raw value
    PAIR = Qt.ItemDataRole.UserRole + 2  # Pair
    NAME = Qt.ItemDataRole.UserRole + 3  # Name, in the columns A and B
    CHOSEN = Qt.ItemDataRole.UserRole + 4  # whether it is the pair that is compared


@dataclass(frozen=True)
class PairRow:
    """A pair with what its cells show."""

    rank: int
    pair: Pair
    a: Name
    b: Name

    @cached_property
    def longest(self) -> int:
        """Words of the longest passage, on its longer side."""
        return max((max(p.words) for p in self.pair.passages), default=0)

    @cached_property
    def kinds(self) -> str:
        """How many passages of each kind."""
        return kinds_line(self.pair.passages)

    @cached_property
    def folded(self) -> str:
        """What the filter looks into."""
        return f"{self.a.long}\n{self.b.long}\n{self.kinds}".casefold()


_RAW: dict[Column, Callable[[PairRow], Any]] = {
    Column.A: lambda row: row.a.long.casefold(),
    Column.B: lambda row: row.b.long.casefold(),
    Column.SHARED_A: lambda row: row.pair.shared_a,
    Column.SHARED_B: lambda row: row.pair.shared_b,
    Column.PASSAGES: lambda row: len(row.pair.passages),
    Column.LONGEST: lambda row: row.longest,
    Column.KINDS: lambda row: row.kinds,
}
_SHOWN: dict[Column, Callable[[PairRow], str]] = {
    Column.A: lambda row: row.a.short,
    Column.B: lambda row: row.b.short,
    Column.SHARED_A: lambda row: percent(row.pair.shared_a),
    Column.SHARED_B: lambda row: percent(row.pair.shared_b),
    Column.PASSAGES: lambda row: number(len(row.pair.passages)),
    Column.LONGEST: lambda row: words(row.longest),
    Column.KINDS: lambda row: row.kinds,
}


class PairModel(QAbstractTableModel):
    """One row a pair, best first until it is sorted otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[PairRow] = []
        self._rows: list[PairRow] = []
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._filter = ""
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._titles = {
            Column.A: self.tr("Article A"),
            Column.B: self.tr("and article B"),
            Column.SHARED_A: self.tr("of A in B"),
            Column.SHARED_B: self.tr("of B in A"),
            Column.PASSAGES: self.tr("Passages"),
            Column.LONGEST: self.tr("Longest"),
            Column.KINDS: self.tr("Kinds"),
        }

    def set_analysis(self, analysis: Analysis | None, names: Mapping[str, Name]) -> None:
        """Shows the pairs of an analysis; `names` are by article id, and pairs without one are left out."""
        pairs = analysis.pairs if analysis is not None else ()
        self._all = [
            PairRow(rank, pair, names[pair.a], names[pair.b])
            for rank, pair in enumerate(pairs)
            if pair.a in names and pair.b in names
        ]
        self._arrange()

    def set_filter(self, text: str) -> None:
        """Shows only pairs whose names or kinds hold every word of `text`."""
        if text.casefold() != self._filter:
            self._filter = text.casefold()
            self._arrange()

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Marks the pair that is compared, whichever way round it stands here."""
        if (a, b) != self._chosen:
            self._chosen = (a, b)
            if self._rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1))

    @property
    def total(self) -> int:
        """Pairs, shown or not."""
        return len(self._all)

    def row_of(self, a: str | None, b: str | None) -> int | None:
        """The row of a pair, whichever way round; None where it is not shown."""
        for n, row in enumerate(self._rows):
            if {row.pair.a, row.pair.b} == {a, b}:
                return n
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Pairs shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dispatches on the role."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _SHOWN[column](row)
            case Role.SORT:
                return _RAW[column](row)
            case Role.PAIR:
                return row.pair
            case Role.NAME:
                return row.a if column == Column.A else row.b if column == Column.B else None
            case Role.CHOSEN:
                return {row.pair.a, row.pair.b} == set(self._chosen)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case Qt.ItemDataRole.TextAlignmentRole if column in NUMBERS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles; numbers are sorted from the largest down at the first click."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._titles[column]
            case Qt.ItemDataRole.InitialSortOrderRole if column in NUMBERS:
                return Qt.SortOrder.DescendingOrder
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column's raw values, equal ones by rank; -1 is the engine's own order."""
        self._sorted = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        wanted = self._filter.split()
        self.beginResetModel()
        rows = [row for row in self._all if all(word in row.folded for word in wanted)]
        column, order = self._sorted
        if 0 <= column < len(Column):
            rows.sort(key=_RAW[Column(column)], reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = rows
        self.endResetModel()

    def _tooltip(self, row: PairRow, column: Column) -> str:
        if column == Column.A:
            return row.a.long
        if column == Column.B:
            return row.b.long
        return self._spoken(row)

    def _spoken(self, row: PairRow) -> str:
        return self.tr(
            "{shared_a} of “{a}” stands in “{b}”, {shared_b} of that in the first: {kinds},"
            " the longest of {longest}."
        ).format(
            a=row.a.long,
            b=row.b.long,
            shared_a=percent(row.pair.shared_a),
            shared_b=percent(row.pair.shared_b),
            kinds=row.kinds,
            longest=words(row.longest),
        )
