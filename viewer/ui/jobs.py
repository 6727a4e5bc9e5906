"""Jobs: what the session has done off the window's thread, in a thread or in a process of its own.

Promises module-level functions of plain values that take a `Progress` as their last argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from viewer import workspace
from viewer.corpus.article import Article, Corpus
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.options import Options
from viewer.engine.progress import Progress
from viewer.ui.headstart import HeadStart
from viewer.ui.screenpair import ScreenPair


def load_with(head: HeadStart | None, paths: Sequence[Path], progress: Progress) -> Corpus:
    """A job: what a head start brings, or else the articles read now."""
    found = head.wait(progress) if head is not None else None
    return found if isinstance(found, Corpus) else workspace.load(paths, progress)


Analyses = tuple[Analysis, Analysis]
"""All that was found, and what the reader's options admit of it."""


def analyse_with(
    head: HeadStart | None, articles: Sequence[Article], options: Options, progress: Progress
) -> Analyses:
    """A job: what a head start brings, or else the articles analysed now."""
    found = head.wait(progress) if head is not None and not options.searches_freely else None
    if not isinstance(found, Analysis):
        found = workspace.analyse(articles, progress, options.widest)
    return narrow(found, articles, options, progress)


def narrow(found: Analysis, articles: Sequence[Article], options: Options, progress: Progress) -> Analyses:
    """A job: an analysis, and what options admit of it."""
    return found, workspace.narrow(found, articles, options, progress)


def compare_for_screen(
    a: Article, b: Article, pair: Pair | None, options: Options, progress: Progress
) -> ScreenPair:
    """A job: two articles compared, with all that the window needs to show them; nothing is left out."""
    return ScreenPair(a, b, workspace.compare(a, b, pair, options.widest, progress)).prepare()


def load_and_analyse(paths: Sequence[Path], options: Options, progress: Progress) -> tuple[Corpus, Analyses]:
    """A job: articles and what they share, in one go."""
    corpus = workspace.load(paths, progress)
    return corpus, analyse_with(None, list(corpus.articles), options, progress)
