"""The findings as JSON, for `source-viewer scan --json`: every span with its article and its exact words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from viewer.corpus.article import Article
from viewer.engine.across.omissions import omissions
from viewer.engine.across.values import Headline, TimelineRow, Variant, VariantTable
from viewer.engine.across.variants import variants
from viewer.engine.analysis import Analysis, Cluster
from viewer.engine.facts.values import Fact, FactGroup, Value
from viewer.engine.findings import Findings
from viewer.engine.names.values import Name
from viewer.engine.progress import Progress, silent
from viewer.engine.quotes.values import Attribution, Card, Contrast, VerbUse, Version
from viewer.text.spans import Span

Json = dict[str, Any]
WORK = "Writing the results"
_DIGITS = 4


def findings_form(
    articles: Sequence[Article], analysis: Analysis, findings: Findings, progress: Progress = silent
) -> Json:
    """The fields that `scan --json` has besides pairs and clusters.

    Raises:
        Cancelled: from `progress`.
    """
    texts = {a.id: a.text for a in articles}
    return {
        "quotes": [_card(card, texts) for card in findings.quotes.cards],
        "attribution": [_use(use, texts) for use in findings.attributions.uses],
        "contrasts": [_contrast(c, texts) for c in findings.attributions.contrasts],
        "facts": [_group(group, texts) for group in findings.facts.groups],
        "names": [_name(name, texts) for name in findings.names.names],
        "omissions": list(_omissions(articles, analysis, texts, progress)),
        "headlines": [_headline(h, texts) for h in findings.headlines],
        "timeline": [_timeline(row) for row in findings.timeline.rows],
    }


def variants_form(cluster: Cluster, articles: Sequence[Article]) -> Json:
    """A cluster's witnesses, the first by date as the base, and the places where they differ."""
    texts = {a.id: a.text for a in articles}
    table = variants(cluster, articles)
    return {
        "base": table.witnesses[table.base].article if table.witnesses else None,
        "witnesses": [_place(w.article, w.span, texts) for w in table.witnesses],
        "places": [_variant(v, table, texts) for v in table.variants],
        "agreeing": [list(group) for group in table.agreeing],
    }


def _variant(variant: Variant, table: VariantTable, texts: Mapping[str, str]) -> Json:
    readings = zip(table.witnesses, variant.readings, strict=True)
    return {
        "readings": [_place(w.article, span, texts) for w, span in readings],
        "agreement": list(variant.agreement),
    }


def _place(article: str, span: Span, texts: Mapping[str, str]) -> Json:
    return {"article": article, "start": span.start, "end": span.end, "text": span.of(texts[article])}


def _use(use: VerbUse, texts: Mapping[str, str]) -> Json:
    about = {"article": use.article, "speaker": use.speaker or None}
    places = [_place(q.article, q.span, texts) for q in use.quotes]
    return {**about, "verb": use.verb, "tone": use.tone, "count": use.count, "quotes": places}


def _contrast(contrast: Contrast, texts: Mapping[str, str]) -> Json:
    """The same passage given to people in two ways."""
    a, b = contrast.a, contrast.b
    return {
        "differs": contrast.differs,
        "card": contrast.card or None,
        "a": {
            **_place(a.article, a.span, texts),
            "attribution": _attribution(a.article, a.attribution, texts),
        },
        "b": {
            **_place(b.article, b.span, texts),
            "attribution": _attribution(b.article, b.attribution, texts),
        },
    }


def _optional(article: str, span: Span | None, texts: Mapping[str, str]) -> Json | None:
    return None if span is None else _place(article, span, texts)


def _card(card: Card, texts: Mapping[str, str]) -> Json:
    return {
        "id": card.id,
        "speaker": card.speaker or None,
        "description": card.description or None,
        "speakers_differ": card.speakers_differ,
        "versions": [_version(version, texts) for version in card.versions],
    }


def _version(version: Version, texts: Mapping[str, str]) -> Json:
    quote = version.quote
    return {
        "relation": version.relation,
        "form": quote.form,
        **_place(quote.article, quote.span, texts),
        "parts": [_place(quote.article, part, texts) for part in quote.parts],
        "sentence": _place(quote.article, quote.sentence, texts),
        "depth": quote.depth,
        "closed": quote.closed,
        "attribution": _attribution(quote.article, quote.attribution, texts),
    }


def _attribution(article: str, said: Attribution, texts: Mapping[str, str]) -> Json | None:
    if not (said.speaker or said.verb):
        return None
    return {
        "speaker": said.speaker or None,
        "description": said.description or None,
        "verb": said.verb or None,
        "tone": said.tone,
        "speaker_at": _optional(article, said.speaker_span, texts),
        "verb_at": _optional(article, said.verb_span, texts),
    }


def _group(group: FactGroup, texts: Mapping[str, str]) -> Json:
    return {
        "id": group.id,
        "title": group.title,
        "kind": group.kind,
        "agreement": group.agreement,
        "facts": [_fact(fact, texts) for fact in group.facts],
    }


def _fact(fact: Fact, texts: Mapping[str, str]) -> Json:
    return {
        **_place(fact.article, fact.span, texts),
        "sentence": _place(fact.article, fact.sentence, texts),
        "value": _value(fact.value),
        "thing": fact.thing or None,
        "role": fact.role or None,
        "date": fact.date.isoformat() if fact.date else None,
    }


def _value(value: Value) -> Json:
    return {
        "low": value.low if math.isfinite(value.low) else None,
        "high": value.high if math.isfinite(value.high) else None,
        "unit": value.unit or None,
        "text": value.text,
        "approximate": value.approximate,
    }


def _name(name: Name, texts: Mapping[str, str]) -> Json:
    return {
        "id": name.id,
        "kind": name.kind,
        "name": name.name,
        "spellings": name.spellings,
        "forms": [
            {"text": f.text, "mentions": [_place(m.article, m.span, texts) for m in f.mentions]}
            for f in name.forms
        ],
        "first": [{**_place(f.article, f.span, texts), "title": f.title or None} for f in name.first],
    }


def _omissions(
    articles: Sequence[Article], analysis: Analysis, texts: Mapping[str, str], progress: Progress
) -> Iterable[Json]:
    """Article by article, each paragraph with those that carry it; who is not named leaves it out."""
    for done, article in enumerate(articles):
        progress(done, len(articles), WORK)
        rows = omissions(article.id, articles, analysis).rows
        yield {
            "article": article.id,
            "paragraphs": [
                {
                    "start": row.span.start,
                    "end": row.span.end,
                    "carried_by": [
                        {
                            "state": c.state,
                            "share": round(c.share, _DIGITS),
                            **(_optional(c.article, c.span, texts) or {"article": c.article}),
                        }
                        for c in row.carriers
                        if c.state in ("carried", "reworded")
                    ],
                }
                for row in rows
            ],
        }


def _headline(headline: Headline, texts: Mapping[str, str]) -> Json:
    return {
        "article": headline.article,
        "headline": _optional(headline.article, headline.headline, texts),
        "lead": _place(headline.article, headline.lead, texts) if len(headline.lead) else None,
        "shared": [_place(headline.article, span, texts) for span in headline.shared],
    }


def _timeline(row: TimelineRow) -> Json:
    return {
        "cluster": row.cluster.id,
        "appearances": [
            {"article": a.witness.article, "date": a.date.isoformat(), "credits": list(a.credits)}
            for a in row.appearances
        ],
        "undated": [w.article for w in row.undated],
    }
