"""Tally: how often each outlet, or each speaker, is given each verb; pure values made from a `Material`."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from viewer.engine.quotes.values import Attribution, Tone
from viewer.text.spans import Span
from viewer.ui.findings.material import Material
from viewer.ui.quotes.phrases import speaker_name
from viewer.ui.quotes.speakers import Bearers

Rows = Literal["outlet", "speaker"]


@dataclass(frozen=True, slots=True)
class Saying:
    """Words given to somebody by a verb: where they stand, the sentence around them, who and how.

    `speaker` is the same wherever the same one is named.
    """

    article: str
    span: Span
    sentence: Span
    speaker: str
    attribution: Attribution

    @property
    def verb(self) -> str:
        """The verb's dictionary form."""
        return self.attribution.verb


@dataclass(frozen=True, slots=True)
class Verb:
    """A column: a verb, how it sounds, and how often it stands in all."""

    verb: str
    tone: Tone
    count: int


@dataclass(frozen=True, slots=True)
class Column:
    """One verb, or several together under a name of their own."""

    verbs: tuple[str, ...]
    loaded: bool = False
    together: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row: an outlet or a speaker. `key` tells rows apart, `name` is for the reader."""

    key: str
    name: str
    count: int
    is_speaker: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows with most sayings first; verbs with the most frequent first, the loaded before the neutral."""

    rows: tuple[Row, ...] = ()
    verbs: tuple[Verb, ...] = ()
    cells: dict[tuple[str, str], tuple[Saying, ...]] = field(default_factory=dict)

    @property
    def columns(self) -> list[Column]:
        """All verbs, those that are loaded, and each by itself."""
        loaded = tuple(v.verb for v in self.verbs if v.tone == "loaded")
        together = [Column(tuple(v.verb for v in self.verbs), together=True)]
        if len(loaded) > 1:
            together.append(Column(loaded, loaded=True, together=True))
        return together + [Column((v.verb,), v.tone == "loaded") for v in self.verbs]

    def count(self, row: str | None, verbs: Iterable[str]) -> int:
        """How many sayings a row has with some verbs; all rows have where it is None."""
        rows = [r.key for r in self.rows] if row is None else [row]
        wanted = tuple(verbs)
        return sum(len(self.cells.get((r, v), ())) for r in rows for v in wanted)


def sayings(material: Material) -> list[Saying]:
    """Every verb that gives words to somebody, once, by article and place."""
    found: dict[tuple[str, Span], Saying] = {}
    for use in material.findings.attributions.uses:
        for quote in use.quotes:
            place = quote.attribution.verb_span or quote.span
            one = Saying(quote.article, quote.span, quote.sentence, use.speaker, quote.attribution)
            found.setdefault((quote.article, place), one)
    order = {article.id: n for n, article in enumerate(material.articles)}
    return sorted(found.values(), key=lambda s: (order[s.article], s.span))


def tally(material: Material, said: Iterable[Saying], rows: Rows) -> Tally:
    """Counts sayings by outlet or by speaker, and by verb."""
    names: dict[str, str] = {}
    cells: defaultdict[tuple[str, str], list[Saying]] = defaultdict(list)
    per_row: Counter[str] = Counter()
    per_verb: Counter[str] = Counter()
    loaded: set[str] = set()
    bearers = Bearers(material.findings.names)
    for one in said:
        key, name = _outlet(material, one) if rows == "outlet" else _speaker(bearers, one)
        names.setdefault(key, name)
        cells[key, one.verb].append(one)
        per_row[key] += 1
        per_verb[one.verb] += 1
        if one.attribution.tone == "loaded":
            loaded.add(one.verb)
    order = sorted(per_verb, key=lambda v: (v not in loaded, -per_verb[v], v))
    return Tally(
        tuple(Row(key, names[key], n, rows == "speaker") for key, n in per_row.most_common()),
        tuple(Verb(v, "loaded" if v in loaded else "neutral", per_verb[v]) for v in order),
        {cell: tuple(found) for cell, found in cells.items()},
    )


def _outlet(material: Material, saying: Saying) -> tuple[str, str]:
    """Articles of one outlet go together; one without an outlet stands for itself."""
    outlet = " ".join(material.by_id[saying.article].metadata.outlet.split())
    return (outlet.casefold(), outlet) if outlet else (saying.article, material.source(saying.article))


def _speaker(bearers: Bearers, saying: Saying) -> tuple[str, str]:
    key, name = bearers.bearer(saying.speaker, saying.article)
    if not name:
        return "", speaker_name("")
    return ":".join(key), speaker_name(name)
