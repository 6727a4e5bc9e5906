"""Sayings as cards: those behind a number of the table, and the same words with another verb.

Pure functions of a `Material`; nothing here knows widgets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.engine.quotes.values import Card as Quotation
from viewer.ui.attribution.phrases import loaded_line, tr
from viewer.ui.attribution.tally import Row, Saying, Tally, Verb
from viewer.ui.findings.cards import Card, Line, excerpt
from viewer.ui.findings.making import Chained, Making
from viewer.ui.findings.material import Material
from viewer.ui.quotes.cards import LONGEST, quote_excerpt, saying
from viewer.ui.quotes.phrases import speaker_name, versions_line
from viewer.ui.wording import counted

AT_A_TIME = 100  # sentences on a card; more go on in a further one


def other_verbs(material: Material) -> list[Quotation]:
    """Quotations that articles give with different verbs."""
    return [card for card in material.findings.quotes.cards if len(verbs_of(card)) > 1]


def verbs_of(card: Quotation) -> list[str]:
    """The verbs of a quotation's versions, each once."""
    said = (v.quote.attribution.verb for v in card.versions)
    return list(dict.fromkeys(verb for verb in said if verb))


def other_verb_cards(material: Material) -> Sequence[Card]:
    """A card for each of them, with the verb of each article at the right."""
    return Making(other_verbs(material), lambda card: _quotation_card(material, card))


def _quotation_card(material: Material, card: Quotation) -> Card:
    base = card.versions[0].quote
    lines = []
    for version in card.versions:
        quote = version.quote
        beside = (v.quote.article for v in card.versions if v.quote.article != quote.article)
        said = loaded_line(quote.attribution.verb, quote.attribution.tone)
        note = (said, material.paragraph(quote.article, quote.span))
        shown = quote_excerpt(material, version, base)
        lines.append(
            Line(
                quote.article,
                quote.span,
                material.source(quote.article),
                shown,
                " · ".join(part for part in note if part),
                beside=next(beside, ""),
            )
        )
    return Card(
        f"verbs:{card.id}",
        speaker_name(card.speaker),
        versions_line(card),
        tuple(lines),
        ", ".join(verbs_of(card)),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the sayings of one cell."""

    row: Row
    verb: Verb
    sayings: Sequence[Saying]
    first: int
    total: int


def saying_cards(material: Material, table: Tally, row: str | None, verb: str | None) -> Sequence[Card]:
    """The sentences behind a cell, a row (`verb` None), a column (`row` None), or all."""
    parts = []
    for r in table.rows:
        for v in table.verbs:
            if row not in (None, r.key) or verb not in (None, v.verb):
                continue
            found = table.cells.get((r.key, v.verb), ())
            for first in range(0, len(found), AT_A_TIME):
                parts.append(_Part(r, v, found[first : first + AT_A_TIME], first, len(found)))
    return Making(parts, lambda part: _part_card(material, part))


def loaded_cards(material: Material, table: Tally) -> Sequence[Card]:
    """The sentences of all loaded verbs, the most frequent verb first."""
    of_verbs = [saying_cards(material, table, None, v.verb) for v in table.verbs if v.tone == "loaded"]
    return Chained(*of_verbs)


def _part_card(material: Material, part: _Part) -> Card:
    about = counted(part.total, tr("{n} sentence"), tr("{n} sentences"))
    if len(part.sayings) < part.total:
        last = part.first + len(part.sayings)
        shown = tr("{first} to {last} of {n}").format(first=part.first + 1, last=last, n=part.total)
        about = f"{about} · {shown}"
    lines = tuple(_line(material, one) for one in part.sayings)
    title = f"{loaded_line(part.verb.verb, part.verb.tone)} · {part.row.name}"
    return Card(f"{part.row.key}:{part.verb.verb}:{part.first}", title, about, lines)


def _line(material: Material, one: Saying) -> Line:
    text = material.by_id[one.article].text
    marks = list(saying(text, one.attribution))
    return Line(
        one.article,
        one.span,
        material.source(one.article),
        excerpt(text, one.sentence.hull(one.span), marks, longest=LONGEST),
        material.paragraph(one.article, one.span),
        one.attribution.speaker,
    )
