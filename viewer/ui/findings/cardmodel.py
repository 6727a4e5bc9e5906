"""CardModel: cards as the flat rows of a list, a heading and then its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from viewer.ui.findings.cards import Card, Line, line_in_words
from viewer.ui.listview import Index

ROW_ROLE = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()


class Row(NamedTuple):
    """A row of the list: a card's heading where `line` is None."""

    card: Card
    line: Line | None
    last: bool = False


class CardModel(QAbstractListModel):
    """`ROW_ROLE` holds a `Row`; only lines can be reached and picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self._rows: list[Row] = []

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Shows other cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self._rows = [row for card in self._cards for row in _rows(card)]
        self.endResetModel()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards from top to bottom."""
        return self._cards

    @property
    def rows(self) -> Sequence[Row]:
        """The rows from top to bottom."""
        return self._rows

    def rowCount(self, parent: Index = _NONE) -> int:
        """Headings and lines together."""
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
