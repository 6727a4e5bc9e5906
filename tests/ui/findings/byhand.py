"""Findings made by hand, for views that must not depend on what the finders find."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from viewer.corpus.article import Article, Metadata
from viewer.engine.analysis import Analysis
from viewer.engine.facts.values import Agreement, Fact, FactGroup, FactKind, Facts, Value
from viewer.engine.findings import Findings
from viewer.engine.quotes.attributions import attributions
from viewer.engine.quotes.values import Attribution, Card, Form, Quote, Quotes, Relation, Version
from viewer.engine.quotes.values import Tone as VerbTone
from viewer.text.spans import Span
from viewer.text.tokens import words
from viewer.ui.findings.material import Material


def article(name: str, text: str, outlet: str = "") -> Article:
    """An article with its name as its id."""
    metadata = Metadata(title=text.strip().split("\n")[0][:80], outlet=outlet)
    return Article(name, Path(f"{name}.txt"), text, name, len(words(text)), metadata)


def material(articles: Sequence[Article], *found: FactGroup | Card) -> Material:
    """A material of these articles with these findings."""
    facts = Facts(tuple(f for f in found if isinstance(f, FactGroup)))
    quotes = Quotes(tuple(f for f in found if isinstance(f, Card)))
    verbs = attributions(quotes, Analysis())
    return Material(tuple(articles), Analysis(), Findings(quotes=quotes, facts=facts, attributions=verbs))


def span_of(text: str, said: str, after: int = 0) -> Span:
    """Where some words first stand in a text."""
    start = text.index(said, after)
    return Span(start, start + len(said))


def line_around(text: str, span: Span) -> Span:
    """The line of a text in which a span stands."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return Span(start, end if end >= 0 else len(text))


def fact(
    of: Article,
    said: str,
    text: str,
    low: float,
    kind: FactKind = "people",
    thing: str = "",
    role: str = "",
    date: datetime.date | None = None,
) -> Fact:
    """A fact at the words `said`, whose value reads `text`."""
    span = span_of(of.text, said)
    value = Value(kind, low, low, "", text)
    return Fact(of.id, span, line_around(of.text, span), value, thing, role, date)


def group(title: str, agreement: Agreement, *facts: Fact) -> FactGroup:
    """A group of facts, with its title as its id."""
    return FactGroup(title, title, facts[0].value.kind, facts, agreement)


def quote(
    of: Article,
    said: str,
    speaker: str = "",
    verb: str = "",
    *,
    form: Form = "direct",
    tone: VerbTone = "neutral",
    speaker_words: str = "",
    verb_words: str = "",
    description: str = "",
) -> Quote:
    """A quotation at the words `said`, which take in the marks, with who said it in the same line."""
    span = span_of(of.text, said)
    line = line_around(of.text, span)
    who = span_of(of.text, speaker_words or speaker, line.start) if speaker else None
    how = span_of(of.text, verb_words or verb, line.start) if verb else None
    inner = Span(span.start + 1, span.end - 1) if form != "indirect" else span
    attribution = Attribution(speaker, who, verb, how, tone, description)
    return Quote(of.id, span, (inner,), line, form, attribution)


def card(name: str, *versions: tuple[Quote, Relation], speakers_differ: bool = False) -> Card:
    """A quotation in several articles; the first version is the base."""
    first = versions[0][0].attribution
    made = tuple(Version(q, r) for q, r in versions)
    return Card(name, first.speaker, first.description, made, speakers_differ)
