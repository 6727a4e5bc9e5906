"""The HTML report of a corpus: one file that needs nothing else, runs nothing and can be sent to anybody.

Promises: no script, no outside resource (a content security policy forbids both), nothing that an article or
a file name holds comes out as markup, and the same corpus gives the same bytes. What is shown of an article
is a range of it, with control characters made visible.

Leaves to others: the look (`resources/report/`), what is shown of a pair (`report_pairs`), `writing`.
"""

from __future__ import annotations

import base64
import hashlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from typing import Any

from viewer import __version__
from viewer.assets import resources
from viewer.corpus.article import Article, Corpus
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.progress import Progress, silent
from viewer.export import report_pairs
from viewer.export.remarks import NO_HANDWORK, NOTHING_BY_HAND, ByHand, HandWork
from viewer.export.report_pairs import visible
from viewer.export.text_form import by_kind, facts, percent

DETAILED_PAIRS = 20
"""The best pairs, shown passage by passage."""
LISTED_PAIRS = 500
"""Pairs in the table."""
HEAT_ARTICLES = 24
"""Articles in the heat map; those that share most where there are more."""
SMALL_HEAT = 12
"""Articles up to which all are in it, those that share nothing too; beyond, cells are narrower."""

_STEPS = (0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8)
"""Shares from which the heat map's colour is one step deeper."""

Compare = Callable[[Article, Article, Pair], Comparison]


@dataclass(frozen=True, slots=True)
class _Row:
    """An article as the tables tell it."""

    number: int
    title: str
    name: str  # what tells it from others beside its headline: outlet, agency or file
    source: str
    date: str
    words: str
    path: str
    sha256: str
    facts: str


def report(
    corpus: Corpus,
    analysis: Analysis,
    compare: Compare,
    progress: Progress = silent,
    by_hand: ByHand = NOTHING_BY_HAND,
) -> str:
    """The report as HTML. `compare` gives the changes of a pair; `by_hand` is what a reader made of passages.

    Raises:
        Cancelled: from `progress`.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    folder = resources() / "report"
    environment = Environment(
        loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined, trim_blocks=False
    )
    style = (folder / "style.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    return environment.get_template("report.html").render(
        style=Markup(style),  # ours, and hashed in the policy
        style_hash=Markup(digest),
        program=f"source-viewer {__version__}",
        **_content(corpus, analysis, compare, progress, by_hand),
    )


def _content(
    corpus: Corpus, analysis: Analysis, compare: Compare, progress: Progress, by_hand: ByHand
) -> dict[str, Any]:
    """What the template shows."""
    often = Counter(_heading(a) for a in corpus.articles)
    rows = {
        a.id: _row(number, a, alone=often[_heading(a)] == 1) for number, a in enumerate(corpus.articles, 1)
    }
    articles = {a.id: a for a in corpus.articles}
    details: list[dict[str, Any]] = []
    ranked = _detailed(analysis, by_hand)
    for done, (rank, pair) in enumerate(ranked.items()):
        progress(done, len(ranked), "Writing the report")
        a, b, ids = articles[pair.a], articles[pair.b], (pair.a, pair.b)
        told = report_pairs.detail(a, b, compare(a, b, pair), by_hand.remarks.get(ids, ()))
        work = _work(by_hand.work.get(ids, NO_HANDWORK))
        details.append(_listed(rank, pair, rows, ranked) | told | {"work": work})
    progress(len(ranked), len(ranked), "Writing the report")
    more = len(analysis.pairs) - LISTED_PAIRS
    return {
        "title": "How these articles word the same story",
        "summary": _summary(corpus, analysis),
        "work": _work(by_hand.whole),
        "articles": list(rows.values()),
        "failures": [{"path": visible(str(f.path)), "reason": visible(f.reason)} for f in corpus.failures],
        "notes": [visible(n) for n in corpus.notes],
        "pairs": [_listed(rank, p, rows, ranked) for rank, p in enumerate(analysis.pairs[:LISTED_PAIRS], 1)],
        "more_pairs": f"{more:,} more pairs share less." if more > 0 else "",
        "details": details,
        "heat": _heat(corpus, analysis, rows, ranked),
    }


def _detailed(analysis: Analysis, by_hand: ByHand) -> dict[int, Pair]:
    """The pairs shown passage by passage, by rank: the best, and those that the reader worked on."""
    theirs = {*by_hand.remarks, *by_hand.work}
    ranked = enumerate(analysis.pairs, 1)
    return {rank: p for rank, p in ranked if rank <= DETAILED_PAIRS or (p.a, p.b) in theirs}


def _work(work: HandWork) -> str:
    """What a reader has done to the passages that were found; empty for nothing."""
    told = {"joined": work.joined, "split": work.split, "dismissed": work.dismissed}
    said = [f"{verb} {count:,} passage{'' if count == 1 else 's'}" for verb, count in told.items() if count]
    if not said:
        return ""
    return (
        f"The reader who made this report has {', '.join(said[:-1]) + ' and ' * (len(said) > 1)}{said[-1]}."
    )


def _summary(corpus: Corpus, analysis: Analysis) -> str:
    words = sum(a.words for a in corpus.articles)
    parts = [
        f"{len(corpus.articles):,} articles with {words:,} words",
        f"{len(analysis.pairs):,} pairs share text",
    ]
    if corpus.failures:
        parts.append(f"{len(corpus.failures):,} files not read")
    if len(analysis.pairs) > DETAILED_PAIRS:
        parts.append(f"the best {DETAILED_PAIRS} shown in full")
    return " · ".join(parts)


def _source(article: Article) -> str:
    """The outlet, or else the agencies that are credited, or an empty string."""
    return article.metadata.outlet or ", ".join(f"{c} credited" for c in article.metadata.credits)


def _heading(article: Article) -> tuple[str, str]:
    return _source(article), article.title


def _row(number: int, article: Article, *, alone: bool) -> _Row:
    """An article's row; `alone` where no other has its source and headline, so that no file need tell it."""
    meta, source = article.metadata, _source(article)
    name = source if source and alone else " · ".join(filter(None, (source, article.path.name)))
    return _Row(
        number=number,
        title=visible(article.title),
        name=visible(name),
        source=visible(source) or "not named",
        date=f"{meta.date.day} {meta.date:%b} {meta.date.year}" if meta.date else "no date",
        words=f"{article.words:,}",
        path=visible(str(article.path)),
        sha256=article.sha256,
        facts=visible(" · ".join(facts(article))),
    )


def _listed(rank: int, pair: Pair, rows: dict[str, _Row], detailed: Container[int]) -> dict[str, Any]:
    """A pair as the table tells it."""
    longest = max(max(p.words) for p in pair.passages)
    return {
        "rank": rank,
        "linked": rank in detailed,
        "a": rows[pair.a],
        "b": rows[pair.b],
        "share_a": percent(pair.shared_a),
        "share_b": percent(pair.shared_b),
        "passages": len(pair.passages),
        "longest": f"{longest:,} words",
        "kinds": by_kind(pair.passages),
    }


def _heat(
    corpus: Corpus, analysis: Analysis, rows: dict[str, _Row], detailed: Container[int]
) -> dict[str, Any] | None:
    """The heat map: each direction its own share; None where nothing is shared."""
    if not analysis.pairs:
        return None
    shares = {(p.a, p.b): (p.shared_a, rank) for rank, p in enumerate(analysis.pairs, 1)}
    shares |= {(p.b, p.a): (p.shared_b, rank) for rank, p in enumerate(analysis.pairs, 1)}
    chosen = _most_sharing(corpus, analysis)
    return {
        "size": "small" if len(chosen) > SMALL_HEAT else "",
        "articles": [rows[i] for i in chosen],
        "rows": [
            {
                "article": rows[one],
                "cells": [_cell(one == other, shares.get((one, other)), detailed) for other in chosen],
            }
            for one in chosen
        ],
        "note": _heat_note(len(chosen), len(corpus.articles)),
    }


def _heat_note(shown: int, count: int) -> str:
    if shown == count:
        return ""
    if shown >= HEAT_ARTICLES - 1:
        return f" The {shown} articles that share most."
    return " Articles that share nothing are left out."


def _most_sharing(corpus: Corpus, analysis: Analysis) -> Sequence[str]:
    """The ids of the articles to show, in the order of the corpus."""
    if len(corpus.articles) <= SMALL_HEAT:
        return [a.id for a in corpus.articles]
    chosen: dict[str, None] = {}
    for pair in analysis.pairs:
        if len(chosen) > HEAT_ARTICLES - 2:
            break
        chosen |= {pair.a: None, pair.b: None}
    return [a.id for a in corpus.articles if a.id in chosen]


def _cell(own: bool, share: tuple[float, int] | None, detailed: Container[int]) -> dict[str, Any]:
    value, rank = share or (0.0, 0)
    return {
        "own": own,
        "rank": rank,
        "linked": rank in detailed,
        "step": bisect_right(_STEPS, value),
        "value": percent(value).removesuffix(" %"),
    }
