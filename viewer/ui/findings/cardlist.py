"""CardList: cards one below the other; a click or Enter on a line leads to its place in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QListView, QWidget

from viewer.text.spans import Span
from viewer.ui.findings.carddelegate import CardDelegate
from viewer.ui.findings.cardmodel import ROW_ROLE, CardModel, Row
from viewer.ui.findings.cards import Card, Line
from viewer.ui.listview import PanelList
from viewer.ui.style import Style


class Left(NamedTuple):
    """Where the reader was: the current line, how many rows there were, and what of them was seen."""

    place: tuple[str, str, Span] | None
    rows: int
    scrolled: int
    seen: bool  # whether the current line was in view


class CardList(PanelList):
    """`line_picked` brings the `Line`."""

    line_picked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._left: Left | None = None
        self.cards = CardModel(self)
        self.setItemDelegate(CardDelegate(style, self))
        self.setModel(self.cards)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.picked.connect(self._on_picked)

    def set_cards(self, cards: Sequence[Card], empty: str) -> None:
        """Shows cards, or a line that says why there are none; what was current stays so where it can.

        It does so too if there are none in between, as while files are read again.
        """
        before = self._current()
        if before is not None:
            seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
            self._left = Left(_place(before), len(self.cards.rows), self.verticalScrollBar().value(), seen)
        self.cards.set_cards(cards)
        self.set_empty(empty)
        first = next((n for n, row in enumerate(self.cards.rows) if row.line is not None), None)
        if first is None:
            return
        at = self._row_of(self._left) if self._left is not None else None
        self.setCurrentIndex(self.cards.index(first if at is None else at))
        self.clearSelection()
        if before is None and at is not None and self._left is not None:
            self._scroll_back(self._left)
        elif at is None or at == first:
            self.scrollToTop()

    def _row_of(self, left: Left) -> int | None:
        """The row of a line that was current, looked for as far as the reader had come."""
        while len(self.cards.rows) < left.rows and self.cards.canFetchMore(QModelIndex()):
            self.cards.fetchMore(QModelIndex())
        return next((n for n, row in enumerate(self.cards.rows) if _place(row) == left.place), None)

    def _scroll_back(self, left: Left) -> None:
        self.doItemsLayout()
        self.verticalScrollBar().setValue(left.scrolled)
        if left.seen:
            self.scrollTo(self.currentIndex())

    def _current(self) -> Row | None:
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def line_at(self, index: QModelIndex) -> Line | None:
        """The line of a row; None for a heading."""
        row: Row | None = index.data(ROW_ROLE) if index.isValid() else None
        return row.line if row is not None else None

    def moveCursor(self, action: QListView.CursorAction, held: Qt.KeyboardModifier) -> QModelIndex:
        """Keys go from line to line; where one would come to a heading it comes to the line below it."""
        index = super().moveCursor(action, held)
        if not index.isValid() or self.line_at(index) is not None:
            return index
        return next((n for n in self._from(index) if self.line_at(n) is not None), self.currentIndex())

    def _from(self, index: QModelIndex) -> Iterator[QModelIndex]:
        """The rows after one, and then those before it, from near to far."""
        for row in (*range(index.row() + 1, self.cards.rowCount()), *range(index.row() - 1, -1, -1)):
            yield self.cards.index(row)

    @Slot()
    def copy(self) -> None:
        """Copies the current line with its source."""
        text = self.currentIndex().data(Qt.ItemDataRole.DisplayRole)
        if isinstance(text, str):
            QGuiApplication.clipboard().setText(text)

    @Slot(QModelIndex)
    def _on_picked(self, index: QModelIndex) -> None:
        line = self.line_at(index)
        if line is not None:
            self.line_picked.emit(line)


def _place(row: Row) -> tuple[str, str, Span] | None:
    """What tells a line from others, whatever is said of it."""
    return None if row.line is None else (row.card.key, row.line.article, row.line.span)
