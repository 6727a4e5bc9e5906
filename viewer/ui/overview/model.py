"""PairModel: the ranked pairs as a table that sorts by raw values and filters by words.

It sorts and filters by itself, from keys made once: a proxy would ask for each value again and again, which
is slow with the hundred thousand pairs that 500 articles can have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.engine.analysis import Analysis, Pair
from viewer.engine.passages import KINDS
from viewer.ui.overview.names import Name
from viewer.ui.wording import kind_name, kinds_line, number, percent, words

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


def kind_counts(pair: Pair) -> tuple[int, ...]:
    """Passages of each kind, the most faithful kind first."""
    kinds = [passage.kind for passage in pair.passages]
    return tuple(kinds.count(kind) for kind in KINDS)


class PairModel(QAbstractTableModel):
    """One row a pair, best first until it is sorted otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Pair, ...] = ()
        self._rows: list[Pair] = []
        self._names: Mapping[str, Name] = {}
        self._longest: dict[tuple[str, str], int] = {}
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._filter = ""
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._raw: dict[Column, Callable[[Pair], Any]] = {
            Column.A: lambda pair: self._names[pair.a].long.casefold(),
            Column.B: lambda pair: self._names[pair.b].long.casefold(),
            Column.SHARED_A: lambda pair: pair.shared_a,
            Column.SHARED_B: lambda pair: pair.shared_b,
            Column.PASSAGES: lambda pair: len(pair.passages),
            Column.LONGEST: self._longest_of,
            Column.KINDS: kind_counts,
        }
        self._shown: dict[Column, Callable[[Pair], str]] = {
            Column.A: lambda pair: self._names[pair.a].short,
            Column.B: lambda pair: self._names[pair.b].short,
            Column.SHARED_A: lambda pair: percent(pair.shared_a),
            Column.SHARED_B: lambda pair: percent(pair.shared_b),
            Column.PASSAGES: lambda pair: number(len(pair.passages)),
            Column.LONGEST: lambda pair: words(self._longest_of(pair)),
            Column.KINDS: lambda pair: kinds_line(pair.passages),
        }
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
        self._names = names
        self._longest = {}
        self._all = tuple(pair for pair in pairs if pair.a in names and pair.b in names)
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
        wanted = {a, b}
        places = (n for n, pair in enumerate(self._rows) if pair.a in wanted and pair.b in wanted)
        return next(places, None)

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
        pair, column = self._rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown[column](pair)
            case Role.SORT:
                return self._raw[column](pair)
            case Role.PAIR:
                return pair
            case Role.NAME:
                return self._name(pair, column)
            case Role.CHOSEN:
                return {pair.a, pair.b} == set(self._chosen)
            case Qt.ItemDataRole.ToolTipRole:
                name = self._name(pair, column)
                return self._spoken(pair) if name is None else name.long
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(pair)
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
                return self._title(column)
            case Qt.ItemDataRole.InitialSortOrderRole if column not in (Column.A, Column.B):
                return Qt.SortOrder.DescendingOrder
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column's raw values, equal ones by rank; -1 is the engine's own order."""
        self._sorted = (column, order)
        self._arrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    @property
    def ranked(self) -> bool:
        """Whether the pairs stand in the engine's own order, best first."""
        return self._sorted[0] < 0

    def _title(self, column: Column) -> str:
        """A column's title; an arrow tells which one sorts, for Qt's own would cover the words."""
        if column != self._sorted[0]:
            return self._titles[column]
        down = self._sorted[1] == Qt.SortOrder.DescendingOrder
        return (self.tr("{title} ▾") if down else self.tr("{title} ▴")).format(title=self._titles[column])

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = self._matching()
        column, order = self._sorted
        if 0 <= column < len(Column):
            key = self._raw[Column(column)]
            self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def _matching(self) -> list[Pair]:
        """Pairs that hold each word of the filter in a name, or have a passage of a kind so called."""
        rows = list(self._all)
        for word in self._filter.split():
            named = {key for key, name in self._names.items() if word in name.long.casefold()}
            kinds = {kind for kind in KINDS if word in kind_name(kind).casefold()}
            rows = [
                pair
                for pair in rows
                if pair.a in named
                or pair.b in named
                or (kinds and any(passage.kind in kinds for passage in pair.passages))
            ]
        return rows

    def _longest_of(self, pair: Pair) -> int:
        """Words of the longest passage, on its longer side; counted once."""
        key = pair.a, pair.b
        if key not in self._longest:
            self._longest[key] = max((max(passage.words) for passage in pair.passages), default=0)
        return self._longest[key]

    def _name(self, pair: Pair, column: Column) -> Name | None:
        if column == Column.A:
            return self._names[pair.a]
        return self._names[pair.b] if column == Column.B else None

    def _spoken(self, pair: Pair) -> str:
        return self.tr(
            "{shared_a} of “{a}” stands in “{b}”, {shared_b} of that in the first: {kinds},"
            " the longest of {longest}."
        ).format(
            a=self._names[pair.a].long,
            b=self._names[pair.b].long,
            shared_a=percent(pair.shared_a),
            shared_b=percent(pair.shared_b),
            kinds=kinds_line(pair.passages),
            longest=words(self._longest_of(pair)),
        )
