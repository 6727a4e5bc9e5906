"""PairModel: the ranked pairs as a table that sorts by raw values and filters by words.

It sorts and filters by itself, from keys made once: a proxy would ask for each value again and again, which
is slow with the hundred thousand pairs that 500 articles can have.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.engine.analysis import Pair
from viewer.engine.passages import KINDS
from viewer.ui.overview.names import Name
from viewer.ui.overview.survey import Facts, Survey, kind_bits
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
    KIND_WORDS = Qt.ItemDataRole.UserRole + 5  # words shared by kind, the most faithful kind first


class PairModel(QAbstractTableModel):
    """One row a pair, best first until it is sorted otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._survey: Survey | None = None
        self._rows: list[int] = []  # numbers of the survey's pairs
        self._names: Mapping[str, Name] = {}
        self._keys: dict[Column, Sequence[float]] = {}
        self._chosen: tuple[str | None, str | None] = (None, None)
        self._filter = ""
        self._articles: Collection[int] | None = None
        self._kinds = 0
        self._sorted: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._shown: dict[Column, Callable[[Pair, Facts], str]] = {
            Column.A: lambda pair, _: self._names[pair.a].short,
            Column.B: lambda pair, _: self._names[pair.b].short,
            Column.SHARED_A: lambda pair, _: percent(pair.shared_a),
            Column.SHARED_B: lambda pair, _: percent(pair.shared_b),
            Column.PASSAGES: lambda pair, _: number(len(pair.passages)),
            Column.LONGEST: lambda _, facts: words(facts.longest),
            Column.KINDS: lambda pair, _: kinds_line(pair.passages),
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

    def set_survey(self, survey: Survey | None, names: Mapping[str, Name]) -> None:
        """Shows the pairs of a survey; `names` are by article id."""
        self._names = names
        self._keys = {}
        self._survey = survey
        self._arrange()

    def show_only(self, articles: Collection[int] | None, kinds: int) -> None:
        """Shows pairs of these articles alone, by place (None for all), with passages of these kinds."""
        if (articles, kinds) != (self._articles, self._kinds):
            self._articles, self._kinds = articles, kinds
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
        return len(self._survey.pairs) if self._survey is not None else 0

    def row_of(self, a: str | None, b: str | None) -> int | None:
        """The row of a pair, whichever way round; None where it is not shown."""
        wanted = {a, b}
        shown = (self._pair(row) for row in range(len(self._rows)))
        return next((row for row, (p, _) in enumerate(shown) if p.a in wanted and p.b in wanted), None)

    def _pair(self, row: int) -> tuple[Pair, Facts]:
        assert self._survey is not None
        number = self._rows[row]
        return self._survey.pairs[number], self._survey.facts[number]

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
        (pair, facts), column = self._pair(index.row()), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown[column](pair, facts)
            case Role.SORT:
                return self._key(column)[self._rows[index.row()]]
            case Role.KIND_WORDS | Role.PAIR:
                return pair if role == Role.PAIR else facts.words
            case Role.NAME:
                return self._name(pair, column)
            case Role.CHOSEN:
                return {pair.a, pair.b} == set(self._chosen)
            case Qt.ItemDataRole.ToolTipRole:
                name = self._name(pair, column)
                return self._spoken(pair, facts) if name is None else name.long
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(pair, facts)
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
        if 0 <= column < len(Column) and self._rows:
            key = self._key(Column(column)).__getitem__
            self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    def _matching(self) -> list[int]:
        """Pairs of what is shown that hold each word of the filter in a name, or the name of a kind."""
        survey = self._survey
        if survey is None:
            return []
        rows, facts = list(range(len(survey.pairs))), survey.facts
        if self._articles is not None:
            wanted = set(self._articles)
            rows = [n for n in rows if facts[n].a in wanted and facts[n].b in wanted]
        if self._kinds:
            rows = [n for n in rows if facts[n].kinds & self._kinds]
        for word in self._filter.split():
            named = {n for n, a in enumerate(survey.articles) if word in self._names[a.id].long.casefold()}
            kinds = kind_bits(frozenset(k for k in KINDS if word in kind_name(k).casefold()))
            rows = [n for n in rows if facts[n].a in named or facts[n].b in named or facts[n].kinds & kinds]
        return rows

    def _key(self, column: Column) -> Sequence[float]:
        """What a column sorts by, for all pairs by their numbers; worked out once."""
        if column not in self._keys:
            self._keys[column] = list(self._raw(column))
        return self._keys[column]

    def _raw(self, column: Column) -> Iterable[float]:
        assert self._survey is not None
        pairs, facts = self._survey.pairs, self._survey.facts
        match column:
            case Column.A | Column.B:
                ranks = self._ranks()
                return [ranks[f.a if column == Column.A else f.b] for f in facts]
            case Column.SHARED_A:
                return [pair.shared_a for pair in pairs]
            case Column.SHARED_B:
                return [pair.shared_b for pair in pairs]
            case Column.PASSAGES:
                return [sum(f.passages) for f in facts]
            case Column.LONGEST:
                return [f.longest for f in facts]
            case Column.KINDS:
                return [f.faithful for f in facts]

    def _ranks(self) -> list[int]:
        """For each article the place of its name in the alphabet."""
        assert self._survey is not None
        named = [self._names[a.id].long.casefold() for a in self._survey.articles]
        place = {name: n for n, name in enumerate(sorted(set(named)))}
        return [place[name] for name in named]

    def _name(self, pair: Pair, column: Column) -> Name | None:
        if column == Column.A:
            return self._names[pair.a]
        return self._names[pair.b] if column == Column.B else None

    def _spoken(self, pair: Pair, facts: Facts) -> str:
        return self.tr(
            "{shared_a} of “{a}” stands in “{b}”, {shared_b} of that in the first: {kinds},"
            " the longest of {longest}."
        ).format(
            a=self._names[pair.a].long,
            b=self._names[pair.b].long,
            shared_a=percent(pair.shared_a),
            shared_b=percent(pair.shared_b),
            kinds=kinds_line(pair.passages),
            longest=words(facts.longest),
        )
