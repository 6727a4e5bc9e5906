"""Moving: how the two panes of the full text go to a place, and how one of them follows the other.

The pane that the reader touches leads; the other one is only ever placed, never steered, so scrolling cannot
feed back. Which passage is selected, and when it is to be seen, is the view's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from viewer.text.spans import Span
from viewer.ui.fulltext.following import Following
from viewer.ui.fulltext.glide import Glide
from viewer.ui.fulltext.linking import level_height
from viewer.ui.fulltext.page import Page
from viewer.ui.fulltext.pane import ArticlePane
from viewer.ui.screenpair import SIDES, ScreenPair, Which, other

_AT_ONCE = 3  # times the reader's own step that the other pane may move without a glide
_READING_HEIGHT = 0.22  # of a pane's height: where a chosen passage is brought
IN_SIGHT = (0.0, 0.7)  # of a pane's height: a passage that begins here need not be moved


class Moving:
    """Of two panes; each has a glide of its own."""

    def __init__(self, panes: Mapping[Which, ArticlePane], parent: QObject) -> None:
        self._panes = panes
        self._glides = {w: Glide(pane.place_freely, pane.top, parent) for w, pane in panes.items()}
        self._following: Following | None = None

    @property
    def pages(self) -> dict[Which, Page]:
        """The pages on show."""
        return {w: page for w, pane in self._panes.items() if (page := pane.page) is not None}

    def guide(self, pair: ScreenPair | None) -> None:
        """One pane follows the other by the passages of this pair from now on."""
        self._following = None if pair is None else Following(pair, self.pages)

    def prefer(self, passage: int | None) -> None:
        """Where several passages are near, this one is followed."""
        if self._following is not None:
            self._following.prefer(passage)

    def stop(self, which: Which) -> None:
        """Ends a pane's glide where it is."""
        self._glides[which].cancel()

    def stop_all(self) -> None:
        """Ends both glides where they are."""
        for glide in self._glides.values():
            glide.cancel()

    def settle(self) -> None:
        """Ends any glide at its goal, at once."""
        for glide in self._glides.values():
            glide.settle()

    def follow(self, leader: Which, by: int) -> None:
        """Brings the other pane level with one that was moved by so many pixels."""
        follower = self._panes[other(leader)]
        target = None if self._following is None else self._following.target(leader)
        if self._following is None or target is None:
            return
        if abs(target - follower.top()) <= max(4, _AT_ONCE * abs(by)):
            self.stop(other(leader))
            follower.place(target)
        else:
            self._glides[other(leader)].start(partial(self._following.target_or_stay, leader))

    def level(self, which: Which, passage: int) -> None:
        """Brings the other pane level with this one, which does not move."""
        self.stop(which)
        if self._following is not None:
            self._glides[other(which)].start(partial(self._following.level, which, passage))

    def bring(self, spans: Mapping[Which, Span], still: Which | None = None) -> None:
        """Brings both sides level: where `still` (or A) shows its span, or else at reading height."""
        pages = self.pages
        if len(pages) < 2:
            return
        tops = {w: pages[w].extent(spans[w])[0] for w in SIDES}
        height = pages["a"].view_height
        lead: Which = still or "a"
        now = tops[lead] - pages[lead].top
        if not IN_SIGHT[0] * height <= now <= IN_SIGHT[1] * height:
            now = height * _READING_HEIGHT
        level = level_height(tops["a"], tops["b"], (pages["a"].maximum, pages["b"].maximum), now)
        for which in SIDES:
            self._glides[which].start(partial(_top_for, pages[which], spans[which], level))


def _top_for(page: Page, span: Span, level: float) -> int:
    """The `top` at which a span begins at this height of the view."""
    return round(page.extent(span)[0] - level)
