"""Following: where the other pane belongs while one leads, from the two pages and what they share.

The guides are segments, at most a paragraph each, so that long passages stay level all the way through.
Holds no widget, so that a glide may keep it without keeping the view alive.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection

from viewer.text.spans import Span
from viewer.ui.fulltext.linking import Anchor, counterpart, scrolled_to, spine
from viewer.ui.fulltext.page import Page
from viewer.ui.screenpair import SIDES, ScreenPair, Which, other, side_of


class Following:
    """Two pages, and for each the segments that guide scrolling, in the order of its text."""

    def __init__(self, pair: ScreenPair, pages: dict[Which, Page]) -> None:
        self._pages = pages
        segments = [(n, s) for n, passage in enumerate(pair.passages) for s in passage.segments]
        self._owners = [n for n, _segment in segments]
        self._spans: dict[Which, list[Span]] = {w: [side_of(s, w) for _n, s in segments] for w in SIDES}
        self._guides: dict[Which, list[int]] = {}
        self._starts: dict[Which, list[int]] = {}
        for which in SIDES:
            self._choose(which, ())

    def _choose(self, which: Which, preferred: Collection[int]) -> None:
        spans = self._spans[which]
        self._guides[which] = spine(spans, preferred)
        self._starts[which] = [spans[n].start for n in self._guides[which]]

    def prefer(self, passage: int | None) -> None:
        """Where passages overlap, this one guides."""
        preferred = {n for n, owner in enumerate(self._owners) if owner == passage}
        for which in SIDES:
            if len(self._guides[which]) < len(self._spans[which]):  # or else nothing overlaps
                self._choose(which, preferred)

    def target(self, leader: Which) -> int | None:
        """The `top` at which the other page is level with the leader's middle; None where nothing links."""
        here = self._pages[leader]
        middle = here.view_height / 2
        before, after = self._around(leader, here.position_at(here.top + middle + here.pitch))
        for n in (*before, *after):  # first laid out, then measured: a layout moves what is below it
            self._anchor(leader, n)
        first = self._anchor(leader, before[0]) if before else None
        second = self._anchor(leader, after[0]) if after else None
        y = counterpart(here.top + middle, first, second, here.view_height)
        return None if y is None else scrolled_to(y - middle, self._pages[other(leader)].maximum)

    def target_or_stay(self, leader: Which) -> int:
        """The same; the present `top` where nothing links."""
        target = self.target(leader)
        return self._pages[other(leader)].top if target is None else target

    def level(self, leader: Which, passage: int) -> int:
        """The `top` that brings the other page level with this passage, beyond its ends if need be.

        Of a passage that begins above the view, the first segment in view counts.
        """
        here, there = self._pages[leader], self._pages[other(leader)]
        spans, count = self._spans[leader], len(self._owners)
        held = [n for n in range(bisect_left(self._owners, passage), count) if self._owners[n] == passage]
        first = here.position_at(here.top + 1)
        in_view = [n for n in held if spans[n].end > first] or held
        lead = min(in_view, key=lambda n: spans[n].start)
        anchor = self._anchor(leader, lead)
        anchor = self._anchor(leader, lead)  # again: laying out may have moved it
        y = max(anchor.here[0], min(here.top, anchor.here[1] - here.pitch))
        goal = counterpart(y, anchor, None, 0.0)
        return there.top if goal is None else round(goal - (y - here.top))

    def _around(self, leader: Which, position: int) -> tuple[list[int], list[int]]:
        """The last guide that begins before a position and the first that does not, if there are such."""
        at = bisect_left(self._starts[leader], position)
        guides = self._guides[leader]
        return guides[max(0, at - 1) : at], guides[at : at + 1]

    def _anchor(self, leader: Which, n: int) -> Anchor:
        here, there = self._pages[leader], self._pages[other(leader)]
        return Anchor(here.extent(self._spans[leader][n]), there.extent(self._spans[other(leader)][n]))
