"""Two articles compared as the window shows them, here or by the process of a head start. No Qt.

`compare_for_screen` and `compare_with` are jobs of a `Lane`: plain values go in and come out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from viewer import workspace
from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.options import DEFAULT, Options
from viewer.engine.progress import Progress
from viewer.ui.headstart import HeadStart
from viewer.ui.screenpair import ScreenPair


class BestPair(NamedTuple):
    """The ids of two articles, and what a `ScreenPair` of them holds; it may come from another process."""

    a: str
    b: str
    comparison: Comparison
    worked_out: dict[str, object]

    def shown(self, a: Article, b: Article) -> ScreenPair:
        """The pair as the window shows it; `a` and `b` are the articles of these ids."""
        return ScreenPair(a, b, self.comparison).knowing(self.worked_out)


def best_pair(articles: Sequence[Article], analysis: Analysis, progress: Progress) -> BestPair | None:
    """The first pair of an analysis, compared; None where no articles share anything.

    Raises:
        Cancelled: from `progress`.
    """
    if not analysis.pairs:
        return None
    pair, by_id = analysis.pairs[0], {article.id: article for article in articles}
    found = compare_for_screen(by_id[pair.a], by_id[pair.b], pair, DEFAULT, progress)
    return BestPair(pair.a, pair.b, found.comparison, found.worked_out)


def compare_for_screen(
    a: Article, b: Article, pair: Pair | None, options: Options, progress: Progress
) -> ScreenPair:
    """A job: two articles compared, with all that the window needs to show them; nothing is left out."""
    return ScreenPair(a, b, workspace.compare(a, b, pair, options.widest, progress)).prepare()


def compare_with(
    head: HeadStart | None, a: Article, b: Article, pair: Pair | None, options: Options, progress: Progress
) -> ScreenPair:
    """A job: what a head start brings for these two articles, or else the two compared now."""
    best = head.wait(progress) if head is not None else None
    if isinstance(best, BestPair) and (best.a, best.b) == (a.id, b.id):
        return best.shown(a, b)
    return compare_for_screen(a, b, pair, options, progress)
