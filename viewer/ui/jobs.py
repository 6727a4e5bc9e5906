"""Jobs: what the session has done off the window's thread, in a thread or in a process of its own.

Promises module-level functions of plain values that take a `Progress` as their last argument.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from viewer import workspace
from viewer.corpus.article import Article, Corpus
from viewer.corpus.corrections import Corrections
from viewer.corpus.manner import Manner
from viewer.engine.analysis import Analysis
from viewer.engine.options import Options
from viewer.engine.progress import Progress
from viewer.ui.headstart import HeadStart
from viewer.ui.joining.everywhere import with_edits
from viewer.ui.joining.store import Book


class Corpora(NamedTuple):
    """The articles as they were read, and with the reader's corrections."""

    read: Corpus
    corrected: Corpus

    def keeping(self, before: Corpus) -> Corpora:
        """The same, with the very articles of `before` where these are no others."""
        pairs = zip(before.articles, self.corrected.articles, strict=True)
        articles = tuple(old if old == new else new for old, new in pairs)
        return Corpora(self.read, replace(self.corrected, articles=articles))

    @property
    def change_what_is_compared(self) -> bool:
        """Whether a correction has made other words of a text its headline, or set others aside."""
        pairs = zip(self.read.articles, self.corrected.articles, strict=True)
        return any(
            (a.metadata.title_span, a.set_aside) != (b.metadata.title_span, b.set_aside) for a, b in pairs
        )


def load_with(
    head: HeadStart | None,
    paths: Sequence[Path],
    manner: Manner,
    corrections: Corrections,
    progress: Progress,
) -> Corpora:
    """A job: what a head start brings, or else the articles read now."""
    found = head.wait(progress) if head is not None else None
    read = found if isinstance(found, Corpus) else workspace.load(paths, progress, manner)
    return correct(read, corrections, progress)


def correct(read: Corpus, corrections: Corrections, _progress: Progress) -> Corpora:
    """A job: articles as they were read, with the reader's corrections as they are now."""
    if not corrections:
        return Corpora(read, read)
    from viewer.corpus.correcting import applied  # here, or the window would wait for it to open

    return Corpora(read, applied(read, corrections))


APART_BYTES = 3_000_000  # from here on, work goes to a process of its own
APART_FILES = 300


def is_large(paths: Iterable[Path]) -> bool:
    """Whether these paths hold so much that reading them should not share the window's process.

    Looks at no more than a few hundred directory entries, so that the question itself costs nothing.
    """
    size = files = 0
    for path in paths:
        try:
            entries = os.scandir(path) if path.is_dir() else None
            if entries is None:
                size += path.stat().st_size
                continue
            with entries:
                for entry in entries:
                    files += 1
                    if entry.is_dir() or files > APART_FILES:
                        return True
                    size += entry.stat().st_size
        except OSError:
            continue  # the loader will say what is wrong with it
    return size > APART_BYTES


class Analyses(NamedTuple):
    """All that was found, what the reader's options admit of it, and that with the reader's own edits."""

    found: Analysis
    admitted: Analysis
    shown: Analysis


NO_ANALYSES = Analyses(Analysis(), Analysis(), Analysis())


def analyse_with(
    head: HeadStart | None, articles: Sequence[Article], options: Options, edits: Book, progress: Progress
) -> Analyses:
    """A job: what a head start brings, or else the articles analysed now."""
    found = head.wait(progress) if head is not None and not options.searches_freely else None
    if not isinstance(found, Analysis):
        found = workspace.analyse(articles, progress, options.widest)
    return narrow(found, articles, options, edits, progress)


def narrow(
    found: Analysis, articles: Sequence[Article], options: Options, edits: Book, progress: Progress
) -> Analyses:
    """A job: an analysis, what options admit of it, and that with the reader's edits."""
    admitted = workspace.narrow(found, articles, options, progress)
    return edit(found, admitted, articles, options, edits, progress)


def edit(
    found: Analysis,
    admitted: Analysis,
    articles: Sequence[Article],
    options: Options,
    edits: Book,
    progress: Progress,
) -> Analyses:
    """A job: the same analysis with the reader's edits as they are now."""
    return Analyses(found, admitted, with_edits(admitted, articles, edits, options, progress))


def load_and_analyse(
    paths: Sequence[Path],
    manner: Manner,
    options: Options,
    edits: Book,
    corrections: Corrections,
    progress: Progress,
) -> tuple[Corpora, Analyses]:
    """A job: articles and what they share, in one go."""
    corpora = load_with(None, paths, manner, corrections, progress)
    return corpora, analyse_with(None, list(corpora.corrected.articles), options, edits, progress)
