"""Navigation: the one selection that all parts of the window share, and the steps from it to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from viewer.engine.passages import Change
from viewer.text.spans import Span
from viewer.ui.session import Session
from viewer.ui.steps import found_again, next_change, next_passage


class Navigation(QObject):
    """`selected` brings the passage and the change (None for none) that are now selected.

    `renewed` says that the same pair is seen otherwise, and both may have other numbers.
    `order` gives the passages' numbers as they stand on the screen. `moved` says that the reader stepped, so
    the comparison should be on show; `stepped` that the reader did, wherever the step was made.
    """

    selected = Signal(object, object)
    renewed = Signal()
    moved = Signal()
    stepped = Signal()

    def __init__(
        self, session: Session, order: Callable[[], list[int]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._order = order
        self.elsewhere: Callable[[int, bool], bool] | None = None  # a view that steps through rows of its own
        self.passage: int | None = None
        self.change: int | None = None
        self._spans: tuple[Span, Span] | None = None  # of the selected passage, to find it after a swap
        self._change: Change | None = None

    def start(self) -> None:
        """In a pair newly on show: selects the passage that was selected before a swap, or else the first."""
        self.passage = self.change = None
        pair = self._session.pair
        if pair is None or not pair.passages:
            return
        swapped = [n for n, p in enumerate(pair.passages) if (p.b, p.a) == self._spans]
        self._select((swapped or self._order())[0], None)

    def renew(self) -> None:
        """In the same pair seen otherwise: finds the passage again, or the nearest one, and its change.

        Says nothing, so that nothing moves; whoever shows the pair asks for `passage` and `change`.
        """
        pair = self._session.pair
        self.passage = found_again(pair, self._spans) if pair is not None else None
        changes = pair.changes(self.passage) if pair is not None and self.passage is not None else ()
        self.change = changes.index(self._change) if self._change in changes else None
        self.renewed.emit()

    @Slot(int)
    def select_passage(self, passage: int) -> None:
        """Selects a passage."""
        self._select(passage, None)

    @Slot(int, int)
    def select_change(self, passage: int, change: int) -> None:
        """Selects a change by its place among its passage's changes."""
        self._select(passage, change)

    def _select(self, passage: int, change: int | None) -> None:
        if (passage, change) != (self.passage, self.change):
            self.passage, self.change = passage, change
            pair = self._session.pair
            assert pair is not None
            self._spans = pair.passages[passage].a, pair.passages[passage].b
            self._change = pair.changes(passage)[change] if change is not None else None
            self.selected.emit(passage, change)

    @Slot()
    def next_passage(self) -> None:
        """One passage on."""
        self._step_passage(1)

    @Slot()
    def previous_passage(self) -> None:
        """One passage back."""
        self._step_passage(-1)

    def _step_passage(self, by: int) -> None:
        self.stepped.emit()
        if self.elsewhere is not None and self.elsewhere(by, False):
            return
        pair = self._session.pair
        if pair is not None and pair.passages:
            self.moved.emit()
            self._select(next_passage(self._order(), self.passage, by), None)

    @Slot()
    def next_change(self) -> None:
        """One change on."""
        self._step_change(1)

    @Slot()
    def previous_change(self) -> None:
        """One change back."""
        self._step_change(-1)

    def _step_change(self, by: int) -> None:
        self.stepped.emit()
        if self.elsewhere is not None and self.elsewhere(by, True):
            return
        pair = self._session.pair
        if pair is not None and pair.all_changes:
            self.moved.emit()
            self._select(*next_change(pair, self._order(), (self.passage, self.change), by))

    @Slot()
    def next_pair(self) -> None:
        """The next pair in the ranking."""
        self._step_pair(1)

    @Slot()
    def previous_pair(self) -> None:
        """The pair before in the ranking."""
        self._step_pair(-1)

    def _step_pair(self, by: int) -> None:
        session = self._session
        pairs = session.analysis.pairs if session.analysis is not None else ()
        if not pairs:
            return
        chosen = {session.a, session.b}
        at = next((n for n, p in enumerate(pairs) if {p.a, p.b} == chosen), -1)
        pair = pairs[max(0, min(len(pairs) - 1, at + by))]
        session.choose(pair.a, pair.b)
