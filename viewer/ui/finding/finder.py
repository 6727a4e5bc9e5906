"""Finder: looks in the two articles on show while the reader types, and steps from hit to hit.

The search runs off the window's thread and the newest one wins. In the aligned mode hits follow one another
as they stand on the screen, row by row and A before B; in the full texts all of A come before those of B.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from viewer.text.spans import Span
from viewer.ui.aligned.places import Places
from viewer.ui.comparepage import ComparePage
from viewer.ui.finding.hits import MOST, Query, find_in_texts
from viewer.ui.finding.shown import NO_HITS, Place, ShownHits
from viewer.ui.screenpair import SIDES, ScreenPair
from viewer.ui.wording import number
from viewer.ui.work import Crash, Lane


class Finder(QObject):
    """`found` brings the new `ShownHits`; `crashed` a traceback."""

    found = Signal(object)
    crashed = Signal(str)

    def __init__(self, page: ComparePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._pair: ScreenPair | None = None
        self._query = Query()
        self._goal: str | None = None  # an article to whose first hit the reader wants to go
        self._step_wanted = 0
        self._keep: Place | None = None
        self.shown = NO_HITS
        self._order: list[Place] | None = None
        self._ordered_by: Places | None = None
        self._lane = Lane(self)
        self._lane.finished.connect(self._arrived)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._lane.busy

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Looks for the same words in another pair."""
        self._pair = pair
        self._keep = self._order = None
        self._set(NO_HITS)
        self.look(self._query)

    def look(self, query: Query) -> None:
        """Looks for something else; the hit nearest to the current one becomes the current one."""
        self._query = query
        if self._pair is None or not query.folded:
            self._lane.cancel()
            self._order = None
            self._set(NO_HITS)
            return
        if self.shown.current is not None:
            self._keep = self.shown.current
        self._lane.start(find_in_texts, [self._pair.a.text, self._pair.b.text], query)

    def aim(self, article: str) -> None:
        """Goes to the first hit in an article of the pair, as soon as hits are known."""
        self._goal = article
        if not self.busy:
            self._go_to_goal()

    def step(self, by: int) -> None:
        """Goes to the next hit (1) or the one before (-1), round at the ends."""
        if self.busy:
            self._step_wanted = by
            return
        order = self.order
        if not order:
            return
        if self.shown.current in order:
            at = (order.index(self.shown.current) + by) % len(order)
        else:
            at = 0 if by > 0 else len(order) - 1
        self._go(order[at])

    @property
    def order(self) -> list[Place]:
        """All hits, as they follow one another in the mode on show."""
        rows = self._page.aligned.places if self._page.is_aligned else None
        if self._order is None or self._ordered_by is not rows:
            order: list[Place] = [(w, span) for w in SIDES for span in self.shown.of(w)]
            if rows is not None:
                order.sort(key=lambda p: (rows.row_of(*p) or 0, p))
            self._order, self._ordered_by = order, rows
        return self._order

    def close(self) -> None:
        """Stops looking and waits."""
        self._lane.close()

    def said(self) -> str:
        """For example "3 in A, 5 in B"; nothing while nothing is looked for."""
        if self._pair is None or not self._query.folded:
            return ""
        if self.busy:
            return self.tr("Looking…")
        if not self.shown.a and not self.shown.b:
            return self.tr("Not found")
        if self._pair.is_alone:
            return self.tr("{n} in A").format(n=_count(self.shown.a))
        counts = self.tr("{a} in A, {b} in B").format(a=_count(self.shown.a), b=_count(self.shown.b))
        current = self.shown.current
        if current is None:
            return counts
        at = self.shown.of(current[0]).index(current[1]) + 1
        which = self.tr("now {n} in {side}").format(n=number(at), side=current[0].upper())
        return self.tr("{counts} · {current}").format(counts=counts, current=which)

    @Slot(object)
    def _arrived(self, result: list[list[Span]] | Crash) -> None:
        if isinstance(result, Crash):
            self.crashed.emit(result.report)
            return
        a, b = result
        self._order = None
        self._set(ShownHits(a, b))
        by, self._step_wanted = self._step_wanted, 0
        if self._goal is not None:
            self._go_to_goal()
        elif by:
            self.step(by)
        elif self._keep is not None:
            self._go_near(self._keep)

    def _go_near(self, place: Place) -> None:
        """While a reader goes on typing, the current hit stays where it is as long as it is one."""
        which, before = place
        spans = self.shown.of(which)
        near = next((s for s in spans if s.start >= before.start), None)
        if near is not None:
            self._go((which, near))

    def _go_to_goal(self) -> None:
        pair, goal = self._pair, self._goal
        if pair is None or goal not in (pair.a.id, pair.b.id):
            return
        which = SIDES[0] if pair.a.id == goal else SIDES[1]
        spans = self.shown.of(which)
        if spans:
            self._goal = None
            self._go((which, spans[0]))

    def _go(self, place: Place) -> None:
        self._set(replace(self.shown, current=place))
        self._page.view.go_to(*place)

    def _set(self, shown: ShownHits) -> None:
        self.shown = shown
        self._page.show_hits(shown)
        self.found.emit(shown)


def _count(spans: Sequence[Span]) -> str:
    n = len(spans)
    return f"{number(n)}+" if n >= MOST else number(n)
