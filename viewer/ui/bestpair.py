"""BestPair: the pair that a window puts on show first, compared elsewhere and made known to this process.

Plain values, no Qt: the process of a head start makes one, and a job of the session takes it up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.options import DEFAULT, Options
from viewer.engine.progress import Progress
from viewer.ui.headstart import HeadStart
from viewer.ui.jobs import compare_for_screen
from viewer.ui.screenpair import ScreenPair


class BestPair(NamedTuple):
    """The ids of its articles, and what a `ScreenPair` of them holds."""

    a: str
    b: str
    comparison: Comparison
    worked_out: dict[str, object]

    def shown(self, a: Article, b: Article) -> ScreenPair:
        """The pair as the window shows it; `a` and `b` are the articles of these ids."""
        return ScreenPair(a, b, self.comparison).knowing(self.worked_out)


def compared(articles: Sequence[Article], analysis: Analysis, progress: Progress) -> BestPair | None:
    """The first pair of an analysis, compared; None where no articles share anything.

    Raises:
        Cancelled: from `progress`.
    """
    if not analysis.pairs:
        return None
    pair, by_id = analysis.pairs[0], {article.id: article for article in articles}
    found = compare_for_screen(by_id[pair.a], by_id[pair.b], pair, DEFAULT, progress)
    return BestPair(pair.a, pair.b, found.comparison, found.worked_out)


def compare_with(
    head: HeadStart | None, a: Article, b: Article, pair: Pair | None, options: Options, progress: Progress
) -> ScreenPair:
    """A job: what a head start brings for these two articles, or else the two compared now."""
    best = head.wait(progress) if head is not None else None
    if isinstance(best, BestPair) and (best.a, best.b) == (a.id, b.id):
        return best.shown(a, b)
    return compare_for_screen(a, b, pair, options, progress)
