"""Quotations as cards, by themselves or gathered under their speakers.

Pure functions of a `Material`; nothing here knows widgets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from viewer.engine.quotes.values import Attribution, Quote, Version
from viewer.engine.quotes.values import Card as Quotation
from viewer.text.spans import Span, merged
from viewer.ui.findings.cards import Card, Excerpt, Line, Look, excerpt, noted, part_line
from viewer.ui.findings.making import Making
from viewer.ui.findings.material import Material
from viewer.ui.quotes.differing import differing
from viewer.ui.quotes.phrases import (
    quotations_line,
    relation_name,
    speaker_name,
    tr,
    versions_line,
    wordings_line,
)
from viewer.ui.quotes.speakers import Speaker, speakers
from viewer.ui.wording import number

BY_SPEAKER = "speaker"
AT_A_TIME = 50  # quotations of one speaker on a card; more go on in a further one
LONGEST = 700  # code points of a quotation with its sentence that are shown


def _several(card: Quotation) -> bool:
    return card.articles > 1


def differs(card: Quotation) -> bool:
    """Whether versions of a quotation differ in wording or in their speaker."""
    return card.wordings > 1 or card.speakers_differ


def _partial(card: Quotation) -> bool:
    return any(v.quote.form == "partial" for v in card.versions)


def _loaded(card: Quotation) -> bool:
    return any(v.quote.attribution.tone == "loaded" for v in card.versions)


def _indirect(card: Quotation) -> bool:
    return any(v.quote.form == "indirect" for v in card.versions)


def _in_marks(card: Quotation) -> bool:
    return any(v.quote.form != "indirect" for v in card.versions)


_ADMITS: dict[str, Callable[[Quotation], bool]] = {
    "several": _several,
    "differs": differs,
    "partial": _partial,
    "loaded": _loaded,
    "indirect": _indirect,
}
_BESIDE = ("several", "differs")
"""Filters that show each quotation with its versions."""


def choices(material: Material) -> list[tuple[str, str]]:
    """By speaker, and then the filters that admit a quotation, with the number of what they admit."""
    found = material.findings.quotes.cards
    if not found:
        return []
    words = {
        "several": tr("In several articles"),
        "differs": tr("Wording differs"),
        "partial": tr("Partial"),
        "loaded": tr("Loaded verbs"),
        "indirect": tr("Indirect"),
    }
    out = [(BY_SPEAKER, tr("By speaker"))]
    for name, admits in _ADMITS.items():
        n = sum(map(admits, found))
        if n:
            out.append((name, f"{words[name]} {number(n)}"))
    return out


def cards(material: Material, choice: str) -> Sequence[Card]:
    """What a filter admits: versions beside each other, or, where one stands for itself, by speaker.

    By speaker without a filter, words without quotation marks are left out.
    """
    found = material.findings.quotes.cards
    admits = _ADMITS.get(choice, _in_marks)
    admitted = [card for card in found if admits(card)]
    if choice in _BESIDE:
        return Making(admitted, lambda card: quotation_card(material, card))
    found_speakers = speakers(admitted, material.findings.names)
    parts = [(s, first) for s in found_speakers for first in range(0, len(s.cards), AT_A_TIME)]
    return Making(parts, lambda part: speaker_card(material, *part))


def quotation_card(material: Material, card: Quotation) -> Card:
    """One quotation wherever it stands."""
    versions = versions_line(card) if len(card.versions) > 1 else ""
    about = noted(" ".join(card.description.split()), versions)
    return Card(
        card.id,
        speaker_name(card.speaker),
        about,
        tuple(_lines(material, card)),
        tr("Said by different people?") if card.speakers_differ else wordings_line(card),
        "question" if card.speakers_differ else "calm",
    )


def speaker_card(material: Material, speaker: Speaker, first: int = 0) -> Card:
    """What somebody is quoted with, from one quotation on, as many as go on a card."""
    shown = speaker.cards[first : first + AT_A_TIME]
    lines = tuple(_speaker_lines(material, shown))
    about = noted(
        speaker.description,
        quotations_line(len(speaker.cards), speaker.articles),
        part_line(first, len(shown), len(speaker.cards)),
    )
    differ = any(card.speakers_differ for card in shown)
    return Card(
        f"{speaker.key}:{first}",
        speaker_name(speaker.name),
        about,
        lines,
        tr("Said by different people?") if differ else _verdict(material, speaker),
        "question" if differ else "calm",
    )


def _verdict(material: Material, speaker: Speaker) -> str:
    if any(card.wordings > 1 for card in speaker.cards):
        return tr("wording differs")
    if all(card.articles > 1 for card in speaker.cards):
        return tr("same words")
    return tr("only here") if speaker.articles == 1 and len(material.articles) > 1 else ""


def _speaker_lines(material: Material, cards: Iterable[Quotation]) -> Iterator[Line]:
    """The lines of all quotations; several that one article has in one sentence are one line."""
    alone: list[Quote] = []
    for card in cards:
        quote = card.versions[0].quote
        if alone and (len(card.versions) > 1 or not _in_one_sentence(alone[-1], quote)):
            yield _line_of(material, alone)
            alone = []
        if len(card.versions) > 1:
            yield from _lines(material, card)
        else:
            alone.append(quote)
    if alone:
        yield _line_of(material, alone)


def _in_one_sentence(one: Quote, other: Quote) -> bool:
    return one.article == other.article and one.sentence == other.sentence


def _line_of(material: Material, quotes: Sequence[Quote]) -> Line:
    """One or more quotations of one sentence, which no other version stands beside."""
    first, text = quotes[0], material.by_id[quotes[0].article].text
    marks = _together(mark for quote in quotes for mark in saying(text, quote.attribution))
    loaded = any(q.attribution.tone == "loaded" for q in quotes)
    return Line(
        first.article,
        first.span,
        material.source(first.article),
        excerpt(text, _whole(first), marks, longest=LONGEST),
        noted(
            tr("loaded verb") if loaded else "",
            "" if all(q.closed for q in quotes) else tr("never closed"),
            material.paragraph(first.article, first.span),
        ),
    )


def _together(marks: Iterable[tuple[Span, Look]]) -> list[tuple[Span, Look]]:
    """Marks of several quotations, where they touch each other as one."""
    spans: dict[Look, list[Span]] = {}
    for span, look in marks:
        spans.setdefault(look, []).append(span)
    loaded = spans.get("loaded", [])
    out: list[tuple[Span, Look]] = [(span, look) for look, found in spans.items() for span in merged(found)]
    return [m for m in out if m[1] == "loaded" or not any(m[0].overlaps(span) for span in loaded)]


def _whole(quote: Quote) -> Span:
    return quote.sentence.hull(quote.span)


def _lines(material: Material, card: Quotation) -> Iterator[Line]:
    base = card.versions[0].quote
    for version in card.versions:
        line = _line_of(material, [version.quote])
        yield replace(
            line,
            excerpt=quote_excerpt(material, version, base),
            note=noted(relation_name(version.relation), line.note),
            under=speaker_name(version.quote.attribution.speaker) if card.speakers_differ else "",
            beside=other_article(card, version.quote),
        )


def other_article(card: Quotation, quote: Quote) -> str:
    """The first other article that has a version; empty where there is none."""
    return next((v.quote.article for v in card.versions if v.quote.article != quote.article), "")


def quote_excerpt(material: Material, version: Version, base: Quote) -> Excerpt:
    """The sentence of a version with the words that attribute it, and those that differ from the base."""
    quote = version.quote
    text = material.by_id[quote.article].text
    marks: list[tuple[Span, Look]] = list(saying(text, quote.attribution))
    if version.relation in ("cut", "edited", "translated"):
        differ = differing(text, quote.parts, material.by_id[base.article].text, base.parts)
        marks += [(span, "other") for span in differ]
    return excerpt(text, _whole(quote), marks, longest=LONGEST)


def saying(text: str, attribution: Attribution) -> Iterator[tuple[Span, Look]]:
    """Who says it and by which verb, in one stretch where nothing stands between; loaded verbs apart."""
    who, verb = attribution.speaker_span, attribution.verb_span
    if attribution.tone == "loaded" and verb is not None:
        yield verb, "loaded"
        verb = None
    if who is not None and verb is not None and who != verb:
        first, second = sorted((who, verb))
        if first.end <= second.start and not text[first.end : second.start].strip():
            yield first.hull(second), "saying"
            return
    for span in (who, verb):
        if span is not None:
            yield span, "saying"
