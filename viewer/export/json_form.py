"""The results as JSON, schema 1, for other programs.

Promises: the keys and their order are part of the schema; offsets are code points of the article's text, and
every "text" is exactly that range of it. What an article does not tell is null. The output is ASCII, so that
no terminal or locale can spoil it.
"""

from __future__ import annotations

import datetime
import json
from typing import Any

from viewer.corpus.article import Article, Copy, Corpus
from viewer.corpus.fields import FIELDS
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.evidence import once_in
from viewer.engine.findings import Findings
from viewer.engine.passages import Change, Passage, Segment
from viewer.engine.progress import Progress, silent
from viewer.export.origins import origin_of
from viewer.text.spans import Span

SCHEMA = 1
_DIGITS = 4

Json = dict[str, Any]


def compare(a: Article, b: Article, comparison: Comparison) -> Json:
    """Two articles in full, as `source-viewer compare --json` prints them."""
    pair = comparison.pair
    return {
        "schema": SCHEMA,
        "a": _compared(a),
        "b": _compared(b),
        "shared": {"a": round(pair.shared_a, _DIGITS), "b": round(pair.shared_b, _DIGITS)},
        "passages": [
            _passage(p, changes, a.text, b.text)
            for p, changes in zip(pair.passages, comparison.changes, strict=True)
        ],
    }


def scan(
    corpus: Corpus, analysis: Analysis, findings: Findings | None = None, progress: Progress = silent
) -> Json:
    """A corpus, as `source-viewer scan --json` prints it: pairs best first, then what else was found.

    Raises:
        Cancelled: from `progress`.
    """
    from viewer.export import findings_form

    texts = {a.id: a.text for a in corpus.articles}
    articles = corpus.articles
    more = {} if findings is None else findings_form.findings_form(articles, analysis, findings, progress)
    return {
        "schema": SCHEMA,
        "articles": [{"id": a.id, **_compared(a)} for a in corpus.articles],
        "failed": [{"path": str(f.path), "reason": f.reason} for f in corpus.failures],
        "pairs": [_pair(p) for p in analysis.pairs],
        "clusters": [
            {
                "id": c.id,
                "witnesses": [
                    {"article": w.article, **_place(w.span, texts[w.article])} for w in c.witnesses
                ],
                **({} if findings is None else {"variants": findings_form.variants_form(c, corpus.articles)}),
            }
            for c in analysis.clusters
        ],
        **more,
        "copies": [_copy(c) for c in corpus.copies],
    }


def dumps(value: Json) -> str:
    """The value as text, indented, ending in a newline."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False, indent=1) + "\n"


def _described(article: Article) -> Json:
    meta = article.metadata
    return {
        "path": str(article.path),
        "title": article.title,
        "outlet": meta.outlet or None,
        "date": meta.date.isoformat() if meta.date else None,
        "words": article.words,
        "sha256": article.sha256,
    }


def _compared(article: Article) -> Json:
    aside = [
        {"start": b.span.start, "end": b.span.end, "reason": b.reason} for b in article.boilerplate
    ]  # fmt: skip
    return {**_described(article), "boilerplate": aside, "metadata": _metadata(article)}


def _metadata(article: Article) -> Json:
    """What is known of an article: of each field the value, where it is from, and its place in the text."""
    out: Json = {}
    for field in FIELDS:
        origin = origin_of(article, field)
        if origin:
            value = getattr(article.metadata, field) or None
            told = value.isoformat() if isinstance(value, datetime.date) else value
            out[field] = {"value": told, "origin": origin, "start": article.metadata.place(field)}
    return out


def _pair(pair: Pair) -> Json:
    return {
        "a": pair.a,
        "b": pair.b,
        "shared_a": round(pair.shared_a, _DIGITS),
        "shared_b": round(pair.shared_b, _DIGITS),
        "passages": len(pair.passages),
        "score": round(pair.score, _DIGITS),
    }


def _copy(copy: Copy) -> Json:
    """An article that is another one again; null where no date tells which came later."""
    return {
        "article": copy.article,
        "of": copy.of,
        "kind": copy.kind,
        "later": copy.later or None,
        "added": copy.added,
        "removed": copy.removed,
        "outlets_differ": copy.outlets,
    }


def _passage(passage: Passage, changes: tuple[tuple[Change, ...], ...], text_a: str, text_b: str) -> Json:
    return {
        "kind": passage.kind,
        "score": round(passage.score, _DIGITS),
        "a": _place(passage.a, text_a),
        "b": _place(passage.b, text_b),
        "segments": [
            _segment(s, found, text_a, text_b) for s, found in zip(passage.segments, changes, strict=True)
        ],
        "words": {"a": passage.words[0], "b": passage.words[1], "shared": passage.shared},
        "evidence": _evidence(passage),
        "telling": [{"a": _place(a, text_a), "b": _place(b, text_b)} for a, b in passage.telling],
    }


def _evidence(passage: Passage) -> Json | None:
    """The evidence in nats, and "less than once in so many comparisons of unrelated articles"."""
    if not passage.found:
        return None
    return {"nats": round(passage.evidence, 2), "once_in": once_in(passage.evidence)}


def _segment(segment: Segment, changes: tuple[Change, ...], text_a: str, text_b: str) -> Json:
    return {
        "kind": segment.kind,
        "a": _place(segment.a, text_a),
        "b": _place(segment.b, text_b),
        "changes": [{"type": c.type, "a": _place(c.a, text_a), "b": _place(c.b, text_b)} for c in changes],
    }


def _place(span: Span, text: str) -> Json:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
