"""All results as tables: one row a finding, each with its article, its place and its exact words.

Promises: the columns of a table never change their order; `start` and `end` are code points of the article's
text, and `text` is exactly that range of it. What is not known is an empty cell.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from viewer.corpus.article import Article, Corpus
from viewer.corpus.fields import FIELDS, written
from viewer.engine.across.omissions import omissions
from viewer.engine.across.variants import variants
from viewer.engine.analysis import Analysis, Comparison, Pair
from viewer.engine.findings import Findings
from viewer.export.origins import origin_of
from viewer.text.spans import Span

Cell = str | int | float
Row = tuple[Cell, ...]
_DIGITS = 4


@dataclass(frozen=True)
class Results:
    """What the tables are made from; `compare` gives the changes of a pair."""

    corpus: Corpus
    analysis: Analysis
    findings: Findings
    compare: Callable[[Article, Article, Pair], Comparison]

    @property
    def articles(self) -> Sequence[Article]:
        """The articles, in their order."""
        return self.corpus.articles

    @cached_property
    def by_id(self) -> dict[str, Article]:
        """The articles by their ids."""
        return {a.id: a for a in self.corpus.articles}

    def place(self, article: str, span: Span | None) -> Row:
        """The cells of `_PLACE`, empty where there is no span."""
        if span is None:
            return (article, *self.source(article), "", "", "")
        return (article, *self.source(article), span.start, span.end, span.of(self.by_id[article].text))

    def source(self, article: str) -> tuple[str, str]:
        """Outlet and date of an article, empty where it tells none."""
        meta = self.by_id[article].metadata
        return meta.outlet, meta.date.isoformat() if meta.date else ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table's name, what it tells in a few words, its columns, and what makes its rows."""

    name: str
    about: str
    columns: tuple[str, ...]
    rows: Callable[[Results], Iterator[Row]]


_PLACE = ("article", "outlet", "article_date", "start", "end", "text")


_FURTHER = ("byline", "dateline", "updated", "credits", "language", "url")
"""What the table of articles tells of each besides what other tables repeat."""


def _sides(columns: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{side}_{column}" for side in "ab" for column in columns)


def _articles(results: Results) -> Iterator[Row]:
    for a in results.articles:
        told = tuple(written(a.metadata, field) for field in _FURTHER)
        origins = tuple(origin_of(a, field) for field in FIELDS)
        yield (a.id, str(a.path), a.title, *results.source(a.id), a.words, a.sha256, *told, *origins)


def _pairs(results: Results) -> Iterator[Row]:
    for p in results.analysis.pairs:
        shares = (round(x, _DIGITS) for x in (p.shared_a, p.shared_b, p.score))
        yield (p.a, p.b, *shares, len(p.passages))


def _passages(results: Results) -> Iterator[Row]:
    for p in results.analysis.pairs:
        for n, passage in enumerate(p.passages, 1):
            a, b = results.place(p.a, passage.a), results.place(p.b, passage.b)
            yield (n, passage.kind, round(passage.score, _DIGITS), passage.shared, *a, *b)


def _changes(results: Results) -> Iterator[Row]:
    for p in results.analysis.pairs:
        comparison = results.compare(results.by_id[p.a], results.by_id[p.b], p)
        for n, rows in enumerate(comparison.changes, 1):
            for change in (c for row in rows for c in row):
                yield (n, change.type, *results.place(p.a, change.a), *results.place(p.b, change.b))


def _clusters(results: Results) -> Iterator[Row]:
    for cluster in results.analysis.clusters:
        for witness in cluster.witnesses:
            yield (cluster.id, *results.place(witness.article, witness.span))


def _variants(results: Results) -> Iterator[Row]:
    for cluster in results.analysis.clusters:
        carriers = [results.by_id[a] for a in dict.fromkeys(w.article for w in cluster.witnesses)]
        table = variants(cluster, carriers)
        for place, variant in enumerate(table.variants, 1):
            readings = zip(table.witnesses, variant.readings, variant.agreement, strict=True)
            for witness, span, agreement in readings:
                yield (cluster.id, place, agreement, *results.place(witness.article, span))


def _quotes(results: Results) -> Iterator[Row]:
    for card in results.findings.quotes.cards:
        for version in card.versions:
            quote, said = version.quote, version.quote.attribution
            about = (said.speaker, said.description, said.verb, said.tone if said.verb else "")
            yield (card.id, version.relation, quote.form, *about, *results.place(quote.article, quote.span))


def _attribution(results: Results) -> Iterator[Row]:
    for use in results.findings.attributions.uses:
        yield (use.article, *results.source(use.article), use.speaker, use.verb, use.tone, use.count)


def _contrasts(results: Results) -> Iterator[Row]:
    for contrast in results.findings.attributions.contrasts:
        sides = (contrast.a, contrast.b)
        said = [(q.attribution.speaker, q.attribution.verb, *results.place(q.article, q.span)) for q in sides]
        yield (contrast.differs, contrast.card, *said[0], *said[1])


def _facts(results: Results) -> Iterator[Row]:
    for group in results.findings.facts.groups:
        for fact in group.facts:
            value, sentence = fact.value, fact.sentence.of(results.by_id[fact.article].text)
            about = (group.id, group.title, group.agreement, value.kind, value.text)
            bounds = (_finite(value.low), _finite(value.high), value.unit)
            when = fact.date.isoformat() if fact.date else ""
            place = results.place(fact.article, fact.span)
            yield (*about, *bounds, fact.thing, fact.role, when, *place, sentence)


def _finite(value: float) -> Cell:
    if not math.isfinite(value):
        return ""
    return int(value) if value == int(value) else value


def _names(results: Results) -> Iterator[Row]:
    for name in results.findings.names.names:
        titles = {first.article: first.title for first in name.first}
        for form in name.forms:
            for mention in form.mentions:
                title = titles.get(mention.article, "")
                place = results.place(mention.article, mention.span)
                yield (name.id, name.name, name.kind, form.text, title, *place)


def _omissions(results: Results) -> Iterator[Row]:
    for article in results.articles:
        for row in omissions(article.id, results.articles, results.analysis).rows:
            for c in row.carriers:
                if c.state != "itself":
                    place = results.place(article.id, row.span)
                    there = results.place(c.article, c.span)
                    yield (row.number, row.carried_by, *place, c.state, round(c.share, _DIGITS), *there)


def _headlines(results: Results) -> Iterator[Row]:
    for one in results.findings.headlines:
        text = results.by_id[one.article].text
        headline = one.headline.of(text) if one.headline is not None else ""
        shared = " ".join(span.of(text) for span in one.shared)
        yield (one.article, *results.source(one.article), headline, one.lead.of(text), shared)


def _timeline(results: Results) -> Iterator[Row]:
    for row in results.findings.timeline.rows:
        first = row.appearances[0].date
        for a in row.appearances:
            later, credits_ = (a.date - first).days, ", ".join(a.credits)
            place = results.place(a.witness.article, a.witness.span)
            yield (row.cluster.id, a.date.isoformat(), later, credits_, *place)
        for w in row.undated:
            yield (row.cluster.id, "", "", "", *results.place(w.article, w.span))


TABLES = (
    Table(
        "articles",
        "what was read",
        (
            *("article", "path", "title", "outlet", "article_date", "words", "sha256"),
            *(*_FURTHER, *(f"{field}_origin" for field in FIELDS)),
        ),
        _articles,
    ),
    Table(
        "pairs", "who shares text with whom", ("a", "b", "shared_a", "shared_b", "score", "passages"), _pairs
    ),
    Table(
        "passages",
        "what two articles share",
        ("passage", "kind", "score", "shared_words", *_sides(_PLACE)),
        _passages,
    ),
    Table("changes", "what differs in passages", ("passage", "type", *_sides(_PLACE)), _changes),
    Table("clusters", "one passage in every article", ("cluster", *_PLACE), _clusters),
    Table(
        "variants",
        "where witnesses of a cluster differ",
        ("cluster", "place", "agreement", *_PLACE),
        _variants,
    ),
    Table(
        "quotes",
        "who is quoted, in which words",
        ("quotation", "relation", "form", "speaker", "description", "verb", "tone", *_PLACE),
        _quotes,
    ),
    Table(
        "attribution",
        "verbs of saying by article and speaker",
        ("article", "outlet", "article_date", "speaker", "verb", "tone", "count"),
        _attribution,
    ),
    Table(
        "contrasts",
        "the same passage with another verb or source",
        ("differs", "quotation", *_sides(("speaker", "verb", *_PLACE))),
        _contrasts,
    ),
    Table(
        "facts",
        "numbers and dates, and where they meet",
        (
            *("group", "title", "agreement", "kind", "value", "low", "high", "unit", "thing", "role", "date"),
            *_PLACE,
            "sentence",
        ),
        _facts,
    ),
    Table("names", "names and their spellings", ("name", "called", "kind", "form", "title", *_PLACE), _names),
    Table(
        "omissions",
        "which article carries which paragraph",
        (
            *("paragraph", "carried_by", *_PLACE),
            *("state", "share", *(f"there_{column}" for column in _PLACE)),
        ),
        _omissions,
    ),
    Table(
        "headlines",
        "headlines and leads, and the words they share",
        ("article", "outlet", "article_date", "headline", "lead", "shared_words"),
        _headlines,
    ),
    Table(
        "timeline",
        "passages over time",
        ("cluster", "date", "days_later", "credits", *_PLACE),
        _timeline,
    ),
)
"""Every table, by the name that the command line knows."""


def table(name: str) -> Table:
    """The table of that name.

    Raises:
        KeyError: if there is none.
    """
    found: Mapping[str, Table] = {t.name: t for t in TABLES}
    return found[name]
