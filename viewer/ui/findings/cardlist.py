"""CardList: cards one below the other; a click or Enter on a line leads to its place in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QListView, QWidget

from viewer.text.spans import Span
from viewer.ui.findings.carddelegate import CardDelegate
from viewer.ui.findings.cardmodel import ROW_ROLE, CardModel, Row
from viewer.ui.findings.cards import Card, Line
from viewer.ui.listview import PanelList
from viewer.ui.style import Style


class CardList(PanelList):
    """`line_picked` brings the `Line`."""

    line_picked = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.cards = CardModel(self)
        self.setItemDelegate(CardDelegate(style, self))
        self.setModel(self.cards)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.picked.connect(self._on_picked)

    def set_cards(self, cards: Sequence[Card], empty: str) -> None:
        """Shows cards, or a line that says why there are none; what was current stays so where it can."""
        before = self._current()
        self.cards.set_cards(cards)
        self.set_empty(empty)
        lines = [n for n, row in enumerate(self.cards.rows) if row.line is not None]
        if not lines:
            return
        places = {_place(row): n for n, row in enumerate(self.cards.rows)}
        at = places.get(_place(before), lines[0]) if before is not None else lines[0]
        self.setCurrentIndex(self.cards.index(at))
        self.clearSelection()
        if at == lines[0]:
            self.scrollToTop()

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
