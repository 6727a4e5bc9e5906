"""Sayings as cards: those behind a number of the table, and the same words with another verb.

Pure functions of a `Material`; nothing here knows widgets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from viewer.engine.quotes.values import Version
from viewer.ui.attribution.phrases import loaded_line, tr
from viewer.ui.attribution.tally import Row, Saying, Tally, Verb
from viewer.ui.findings.cards import Card, Line, excerpt, noted, part_line
from viewer.ui.findings.making import Chained, Making
from viewer.ui.findings.material import Material
from viewer.ui.quotes.cards import LONGEST, quote_excerpt, saying
from viewer.ui.quotes.phrases import articles_line, speaker_name
from viewer.ui.wording import counted

AT_A_TIME = 100  # sentences on a card; more go on in a further one


@dataclass(frozen=True, slots=True)
class Otherwise:
    """The same words attributed in several ways: the versions of a card, or two places that share a row."""

    key: str
    versions: tuple[Version, ...]
    sources: bool

    @property
    def verbs(self) -> tuple[str, ...]:
        """The verbs of the versions, each once, with what is loaded said to be so."""
        said = (v.quote.attribution for v in self.versions)
        return tuple(dict.fromkeys(loaded_line(a.verb, a.tone) for a in said if a.verb))

    @property
    def differs_in_tone(self) -> bool:
        """Whether one verb is neutral and another loaded."""
        said = (v.quote.attribution for v in self.versions)
        return len({a.tone for a in said if a.verb}) > 1

    @property
    def speaker(self) -> str:
        """Who is said to have said it, by the first version that tells."""
        return next((v.quote.attribution.speaker for v in self.versions if v.quote.attribution.speaker), "")


def otherwise(material: Material) -> list[Otherwise]:
    """Where articles choose other verbs or name other sources for the same words, each place once."""
    of_card = {card.id: card for card in material.findings.quotes.cards}
    out: dict[str, Otherwise] = {}
    for contrast in material.findings.attributions.contrasts:
        a, b = contrast.a, contrast.b
        card = of_card.get(contrast.card)
        key = card.id if card is not None else f"{a.article}:{a.span.start} {b.article}:{b.span.start}"
        versions = card.versions if card is not None else (Version(a, "base"), Version(b, "base"))
        sources = contrast.differs != "verb" or (key in out and out[key].sources)
        out[key] = Otherwise(key, versions, sources)
    return list(out.values())


def other_verbs(found: Iterable[Otherwise]) -> list[Otherwise]:
    """Those with different verbs, first where one judges what it reports and another does not."""
    return sorted((one for one in found if len(one.verbs) > 1), key=lambda one: not one.differs_in_tone)


def other_sources(found: Iterable[Otherwise]) -> list[Otherwise]:
    """Those with different sources."""
    return [one for one in found if one.sources]


def otherwise_cards(material: Material, found: Sequence[Otherwise]) -> Sequence[Card]:
    """A card for each, with the verb of each article at the right."""
    return Making(found, lambda one: _otherwise_card(material, one))


def _otherwise_card(material: Material, one: Otherwise) -> Card:
    articles = len({v.quote.article for v in one.versions})
    lines = tuple(_version_line(material, one, version) for version in one.versions)
    return Card(
        f"otherwise:{one.key}",
        speaker_name(one.speaker),
        articles_line(articles),
        lines,
        tr("Who said it?") if one.sources else ", ".join(one.verbs),
        "question" if one.sources else "calm",
    )


def _version_line(material: Material, one: Otherwise, version: Version) -> Line:
    quote = version.quote
    said = quote.attribution
    others = (v.quote.article for v in one.versions if v.quote.article != quote.article)
    return Line(
        quote.article,
        quote.span,
        material.source(quote.article),
        quote_excerpt(material, version, one.versions[0].quote),
        noted(loaded_line(said.verb, said.tone), material.paragraph(quote.article, quote.span)),
        speaker_name(said.speaker) if one.sources else "",
        next(others, ""),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """Some of the sayings of one cell."""

    row: Row
    verb: Verb
    sayings: Sequence[Saying]
    first: int
    total: int


def saying_cards(material: Material, table: Tally, row: str | None, verbs: Collection[str]) -> Sequence[Card]:
    """The sentences that a row, or all rows where it is None, have with some verbs."""
    parts = []
    for r in table.rows:
        for v in table.verbs:
            if row not in (None, r.key) or v.verb not in verbs:
                continue
            found = table.cells.get((r.key, v.verb), ())
            for first in range(0, len(found), AT_A_TIME):
                parts.append(_Part(r, v, found[first : first + AT_A_TIME], first, len(found)))
    return Making(parts, lambda part: _part_card(material, part))


def loaded_cards(material: Material, table: Tally) -> Sequence[Card]:
    """The sentences of all loaded verbs, the most frequent verb first."""
    loaded = [v.verb for v in table.verbs if v.tone == "loaded"]
    return Chained(*(saying_cards(material, table, None, [verb]) for verb in loaded))


def _part_card(material: Material, part: _Part) -> Card:
    about = noted(
        counted(part.total, tr("{n} sentence"), tr("{n} sentences")),
        part_line(part.first, len(part.sayings), part.total),
    )
    lines = tuple(_line(material, part, one) for one in part.sayings)
    title = f"{loaded_line(part.verb.verb, part.verb.tone)} · {part.row.name}"
    return Card(f"{part.row.key}:{part.verb.verb}:{part.first}", title, about, lines)


def _line(material: Material, part: _Part, one: Saying) -> Line:
    """Who speaks stands first, unless the card's title says it."""
    text = material.by_id[one.article].text
    source, speaker = material.source(one.article), speaker_name(one.speaker)
    return Line(
        one.article,
        one.span,
        source if part.row.is_speaker else speaker,
        excerpt(text, one.sentence.hull(one.span), list(saying(text, one.attribution)), longest=LONGEST),
        material.paragraph(one.article, one.span),
        "" if part.row.is_speaker or source == part.row.name else source,
    )
