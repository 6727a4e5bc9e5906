"""Pipeline: from articles to who shares text with whom, and from two articles to their comparison.

Promises the same passages for a pair in both, boilerplate left out everywhere, and only what a reader's
`Options` admit. Work reports to a `Progress`, from which `Cancelled` passes through; nothing is left behind.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.corpus.article import Article
from viewer.engine.alignment import COMPARING, STEPS, align_prepared, in_order
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.candidates import candidates
from viewer.engine.clusters import clusters
from viewer.engine.ignoring import told
from viewer.engine.narrowing import narrowed
from viewer.engine.options import DEFAULT, Options
from viewer.engine.passages import Passage
from viewer.engine.prepared import Prepared, Vocabulary, prepare, shared_vocabulary
from viewer.engine.progress import Progress, part_of, silent
from viewer.text.spans import Span

LONG_WORDS = 50_000
"""Two texts of more words than this together report how far their own comparison is."""


def analyse(articles: Sequence[Article], progress: Progress = silent, options: Options = DEFAULT) -> Analysis:
    """The pairs that share text, best first, and the clusters.

    Raises:
        Cancelled: from `progress`.
    """
    vocabulary = Vocabulary()
    texts: list[Prepared] = []
    for done, article in enumerate(articles):
        progress(done, len(articles), "Reading words")
        texts.append(prepare(article.text, vocabulary, article.set_aside))
    likely = candidates(texts)
    pairs: list[Pair] = []
    for done, (i, j) in enumerate(likely):
        progress(done, len(likely), "Comparing articles")
        inner = _inner(progress, done, len(likely), texts[i], texts[j])
        found = align_prepared(texts[i], texts[j], options, inner)
        if found:
            pairs.append(_pair(articles[i], articles[j], texts[i], texts[j], found))
    progress(len(likely), len(likely), "Comparing articles")
    pairs.sort(key=lambda p: (-p.score, p.a, p.b))
    return Analysis(tuple(pairs), clusters(pairs, articles))


def _inner(progress: Progress, done: int, total: int, a: Prepared, b: Prepared) -> Progress:
    """What one pair among many reports to: its own steps where the two are long, else where the many are."""
    if total == 1 and len(a) + len(b) > LONG_WORDS:
        return progress
    return part_of(progress, done, done, total, "Comparing articles")


def narrow(
    analysis: Analysis, articles: Sequence[Article], options: Options, progress: Progress = silent
) -> Analysis:
    """What options admit of an analysis that was made with wider ones; nothing is aligned anew.

    Raises:
        Cancelled: from `progress`.
    """
    if not options.narrows:
        return analysis
    by_id = {article.id: article for article in articles}
    vocabulary, texts = Vocabulary(), dict[str, Prepared]()
    pairs: list[Pair] = []
    for done, pair in enumerate(analysis.pairs):
        progress(done, len(analysis.pairs), "Comparing articles")
        kept = narrowed(pair.passages, options)
        if kept and kept != pair.passages:
            a, b = by_id[pair.a], by_id[pair.b]
            for article in (a, b):
                if article.id not in texts:
                    texts[article.id] = prepare(article.text, vocabulary, article.set_aside)
            pair = _pair(a, b, texts[a.id], texts[b.id], kept)
        if kept:
            pairs.append(pair)
    pairs.sort(key=lambda p: (-p.score, p.a, p.b))
    return Analysis(tuple(pairs), clusters(pairs, articles))


def compare(
    a: Article,
    b: Article,
    passages: Sequence[Passage] | None = None,
    options: Options = DEFAULT,
    progress: Progress = silent,
) -> Comparison:
    """One pair in full: its passages in the order of A, with the changes of every segment.

    `passages` are those already found for this pair, in this direction; None to find them.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.engine.wording import changes  # here: who shares what is known sooner without it

    vocabulary = Vocabulary()
    text_a, text_b = prepare(a.text, vocabulary, a.set_aside), prepare(b.text, vocabulary, b.set_aside)
    if passages is None:
        found = align_prepared(text_a, text_b, options, part_of(progress, 0, 80, STEPS, COMPARING))
    else:
        found = in_order(narrowed(passages, options))
    pair = _pair(a, b, text_a, text_b, found)
    rows = []
    for done, passage in enumerate(found):
        progress(80 + 20 * done // len(found), STEPS, COMPARING)
        told_of = (changes(s, a.text, b.text) for s in passage.segments)
        rows.append(
            tuple(
                told(s, c, options.ignore, a.text, b.text)
                for s, c in zip(passage.segments, told_of, strict=True)
            )
        )
    progress(STEPS, STEPS, COMPARING)
    return Comparison(pair, tuple(rows))


def pair_with(a: Article, b: Article, passages: Sequence[Passage]) -> Pair:
    """The pair of two articles with these passages, in the order of A, whoever made them: what they share."""
    vocabulary = shared_vocabulary()
    text_a, text_b = (prepare(x.text, vocabulary, x.set_aside) for x in (a, b))
    return _pair(a, b, text_a, text_b, in_order(passages))


def _pair(a: Article, b: Article, text_a: Prepared, text_b: Prepared, passages: Sequence[Passage]) -> Pair:
    ranked = [(-p.evidence, sorted((row.a, row.b)), row) for p in passages for row in p.segments]
    ranked.sort(key=lambda r: r[:2])  # the same order from either side
    rows = [row for _, _, row in ranked]
    shared_a = _shared(text_a, [(row.a, row.shared) for row in rows])
    shared_b = _shared(text_b, [(row.b, row.shared) for row in rows])
    return Pair(a.id, b.id, tuple(passages), shared_a, shared_b, (shared_a + shared_b) / 2)


def _shared(text: Prepared, rows: Sequence[tuple[Span, int]]) -> float:
    """The part of a text's words that are shown as shared, 0 to 1.

    Where rows lie over each other, the first one counts, and a later one by what it adds.
    """
    taken = np.zeros(len(text), dtype=bool)
    shared = 0.0
    for span, count in rows:
        first, last = text.starts.searchsorted([span.start, span.end])
        if last > first:
            shared += count * float(1 - taken[first:last].mean())
            taken[first:last] = True
    return min(1.0, shared / len(text)) if len(text) else 0.0
