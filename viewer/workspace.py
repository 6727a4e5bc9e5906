"""The use cases that window and command line share: load, analyse, compare, report.

Promises: no Qt, no state; what goes in and what comes out are plain values that may cross to another process.
Each function imports what it needs: the window opens sooner, and reading a folder needs no aligner.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.corpus.article import Article, Corpus, Failure
from viewer.corpus.manner import AS_FOUND, Manner
from viewer.engine.analysis import Analysis, Cluster, Comparison, Pair
from viewer.engine.options import DEFAULT, Options
from viewer.engine.progress import Progress, silent
from viewer.export.remarks import NOTHING_BY_HAND, ByHand

if TYPE_CHECKING:
    from viewer.engine.across.values import Omissions, VariantTable
    from viewer.engine.findings import Findings
    from viewer.export.tables import Results


def load(paths: Iterable[Path], progress: Progress = silent, manner: Manner = AS_FOUND) -> Corpus:
    """The articles in files and folders, and a reason for every path that gave none.

    `manner` holds the columns chosen for tables, and files that stand for something else.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.corpus import loading

    return loading.load(paths, progress, manner)


def shape_of(path: Path, manner: Manner, progress: Progress = silent) -> Failure:
    """The columns of a table, each with a value and what it is taken for; or why there are none.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.corpus import loading

    return loading.shape_of(path, manner, progress)


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
    if not options.narrows:
        return analysis  # or the window would wait for numpy to open
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


def results(corpus: Corpus, analysis: Analysis, progress: Progress = silent) -> Results:
    """All that was found, for tables.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.export.tables import Results

    return Results(corpus, analysis, findings(corpus.articles, analysis, progress), compare)


def table_text(name: str, results: Results, *, tabs: bool = False) -> str:
    """One table as CSV, or with tabs.

    Raises:
        KeyError: if there is no table of that name.
    """
    from viewer.export import csv_form
    from viewer.export.tables import table

    wanted = table(name)
    write = csv_form.to_tsv if tabs else csv_form.to_csv
    return write(wanted.columns, wanted.rows(results))


def write_tables(folder: Path, results: Results, progress: Progress = silent) -> list[Path]:
    """Writes every table into a folder, as CSV that spreadsheets read as UTF-8; gives the files.

    Raises:
        Cancelled: from `progress`; what was written by then stays.
        NotWritten: with one line for a reader, if the folder or a file cannot be written.
    """
    from viewer.export.tables import TABLES

    files = []
    for done, table in enumerate(TABLES):
        progress(done, len(TABLES), "Writing the results")
        files.append(folder / f"{table.name}.csv")
        write_table(files[-1], table.name, results)
    progress(len(TABLES), len(TABLES), "Writing the results")
    return files


def write_table(path: Path, name: str, results: Results) -> None:
    """Writes one table, with tabs where the file's name ends in .tsv.

    Raises:
        KeyError: if there is no table of that name.
        NotWritten: with one line for a reader, if the file cannot be written or is one of the articles.
    """
    from viewer.export import csv_form, writing
    from viewer.export.tables import table

    tabs = path.suffix.lower() == ".tsv"
    text = table_text(name, results, tabs=tabs)
    if not csv_form.is_such_table(path, table(name).columns):  # what it tells of articles is in the new one
        writing.refuse_sources(path, results.corpus)
    writing.write(path, text if tabs else f"\ufeff{text}")


def write_corrections(path: Path, corpus: Corpus) -> None:
    """Writes what a reader has put right as a table (CSV) that is read again beside the articles.

    Raises:
        NotWritten: with one line for a reader, if the file cannot be written or is one of those compared.
    """
    from viewer.export import corrections_form, csv_form, writing

    if not csv_form.is_such_table(path, corrections_form.COLUMNS):
        writing.refuse_sources(path, corpus)
    text = csv_form.to_csv(corrections_form.COLUMNS, corrections_form.rows(corpus))
    writing.write(path, f"\ufeff{text}")


def omissions(base: str, articles: Sequence[Article], analysis: Analysis) -> Omissions:
    """The paragraphs of the article with the id `base`, and what every article does with each."""
    from viewer.engine.across.omissions import omissions

    return omissions(base, articles, analysis)


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
