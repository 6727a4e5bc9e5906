"""The use cases that window and command line share: load, analyse, compare, report.

Promises: no Qt, no state; what goes in and what comes out are plain values that may cross to another process.
Each function imports what it needs: the window opens sooner, and reading a folder needs no aligner.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.corpus.article import Article, Corpus
from viewer.engine.analysis import Analysis, Cluster, Comparison, Pair
from viewer.engine.options import DEFAULT, Options
from viewer.engine.progress import Progress, silent
from viewer.export.remarks import NOTHING_BY_HAND, ByHand

if TYPE_CHECKING:
    from viewer.engine.across.values import VariantTable
    from viewer.engine.findings import Findings


def load(paths: Iterable[Path], progress: Progress = silent) -> Corpus:
    """The articles in files and folders, and a reason for every path that gave none.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.corpus import loading

    return loading.load(paths, progress)


def analyse(articles: Sequence[Article], progress: Progress = silent, options: Options = DEFAULT) -> Analysis:
    """Who shares text with whom, best pairs first, and the clusters.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.engine import pipeline

    return pipeline.analyse(articles, progress, options)


def narrow(
    analysis: Analysis, articles: Sequence[Article], options: Options, progress: Progress = silent
) -> Analysis:
    """What options admit of an analysis made with wider ones.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.engine import pipeline

    return pipeline.narrow(analysis, articles, options, progress)


def compare(
    a: Article,
    b: Article,
    pair: Pair | None = None,
    options: Options = DEFAULT,
    progress: Progress = silent,
) -> Comparison:
    """Two articles in full: passages in the order of A, with the changes of every segment.

    `pair` is what an analysis has found for the two, in either direction; None to align them now.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.engine import pipeline

    if pair is not None and (pair.a, pair.b) == (b.id, a.id) and a.id != b.id:
        pair = pair.swapped()
    return pipeline.compare(a, b, pair.passages if pair is not None else None, options, progress)


def findings(articles: Sequence[Article], analysis: Analysis, progress: Progress = silent) -> Findings:
    """Quotations, facts, names, headlines and the timeline of articles that have been analysed.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.engine import findings

    return findings.find(articles, analysis, progress)


def variants(cluster: Cluster, articles: Sequence[Article], base: int = 0) -> VariantTable:
    """A cluster's witnesses, by date, against the one at `base` in that order."""
    from viewer.engine.across.variants import variants

    return variants(cluster, articles, base)


def write_report(
    path: Path,
    corpus: Corpus,
    analysis: Analysis,
    progress: Progress = silent,
    options: Options = DEFAULT,
    by_hand: ByHand = NOTHING_BY_HAND,
) -> None:
    """Writes the HTML report of a corpus; the analysis was made with the same options.

    `by_hand` tells what a reader has made of the passages of the analysis.

    Raises:
        Cancelled: from `progress`; then nothing is written.
        NotWritten: with one line for a reader, if the file cannot be written or is one of the articles.
    """
    from viewer.export import html, writing

    whole = Options(options.ignore)  # what the options leave out is left out by now

    def compared(a: Article, b: Article, pair: Pair) -> Comparison:
        return compare(a, b, pair, whole)

    writing.refuse_sources(path, corpus)
    writing.write(path, html.report(corpus, analysis, compared, progress, by_hand))
