"""CardModel: cards as the flat rows of a list, a heading and then its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from viewer.ui.findings.cards import Card, Line, line_in_words
from viewer.ui.listview import Index

ROW_ROLE = Qt.ItemDataRole.UserRole
AT_A_TIME = 300  # rows
_NONE = QModelIndex()


class Row(NamedTuple):
    """A row of the list: a card's heading where `line` is None."""

    card: Card
    line: Line | None
    last: bool = False


class CardModel(QAbstractListModel):
    """`ROW_ROLE` holds a `Row`; only lines can be reached and picked.

    Cards are taken in a few hundred rows at a time, the next ones when the reader comes to the end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given: Sequence[Card] = ()
        self._cards: list[Card] = []
        self._rows: list[Row] = []

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Shows other cards."""
        self.beginResetModel()
        self._given, self._cards, self._rows = cards, [], []
        self._cards, self._rows = self._next()
        self.endResetModel()

    @property
    def given(self) -> Sequence[Card]:
        """All cards, those that are not shown yet included."""
        return self._given

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards taken in so far, from top to bottom."""
        return tuple(self._cards)

    @property
    def rows(self) -> Sequence[Row]:
        """Their rows."""
        return self._rows

    def _next(self) -> tuple[list[Card], list[Row]]:
        """The cards to be taken in next, and their rows."""
        cards: list[Card] = []
        rows: list[Row] = []
        while len(self._cards) + len(cards) < len(self._given) and len(rows) < AT_A_TIME:
            card = self._given[len(self._cards) + len(cards)]
            cards.append(card)
            rows += _rows(card)
        return cards, rows

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are cards that are not taken in yet."""
        return not parent.isValid() and len(self._cards) < len(self._given)

    def fetchMore(self, parent: Index) -> None:
        """Takes in the next cards."""
        if not self.canFetchMore(parent):
            return
        cards, rows = self._next()
        self.beginInsertRows(_NONE, len(self._rows), len(self._rows) + len(rows) - 1)
        self._cards += cards
        self._rows += rows
        self.endInsertRows()

    def rowCount(self, parent: Index = _NONE) -> int:
        """Headings and lines together, of the cards taken in so far."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading leads nowhere."""
        if index.isValid() and self._rows[index.row()].line is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or its words for screen readers and for copying."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if row.line is None:
                return ". ".join(p for p in (row.card.title, row.card.about, row.card.verdict) if p)
            return line_in_words(row.card, row.line)
        return None


def _rows(card: Card) -> list[Row]:
    lines = [Row(card, line, line is card.lines[-1]) for line in card.lines]
    return [Row(card, None, not lines), *lines]
