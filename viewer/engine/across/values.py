"""One passage in every article, as immutable values; all spans are code points of an article."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from viewer.engine.analysis import Cluster, Witness
from viewer.engine.passages import Change
from viewer.text.spans import Span

Carried = Literal["itself", "carried", "reworded", "absent"]
"""The article that the paragraph is of; one that has it word for word or nearly so; one that has it in other
words, or a part of it; one that has no passage of it."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One place of a cluster where its witnesses differ.

    `readings` has one span a witness, in the order of the table's witnesses, empty where that one has nothing
    here. Witnesses with the same number in `agreement` read alike; the base has 0. Where `moved` is True the
    witness has these words of the base somewhere else, and the reading is there.
    """

    readings: tuple[Span, ...]
    agreement: tuple[int, ...]
    moved: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class VariantTable:
    """The witnesses of a cluster against one of them, the base.

    `witnesses` are in the order of date and then of the articles; `base` is the base's place among them.
    `changes[i]` are the changes from the base to witness i, with the base as side A, none for the base
    itself. `variants` are the places where anybody differs from the base, in the base's order.
    `agreeing` groups the places of witnesses that read alike throughout, the largest group first.
    """

    cluster: Cluster
    witnesses: tuple[Witness, ...]
    base: int
    changes: tuple[tuple[Change, ...], ...]
    variants: tuple[Variant, ...]
    agreeing: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Carrier:
    """What one article does with a paragraph of another; `span` is where, None where it is absent.

    `share` is the part of the paragraph's words that are shown as shared, 0 to 1.
    """

    article: str
    state: Carried
    span: Span | None
    share: float


@dataclass(frozen=True, slots=True)
class ParagraphRow:
    """A paragraph of the base article, its number from 1, and what every article does with it, in order."""

    number: int
    span: Span
    carriers: tuple[Carrier, ...]

    @property
    def carried_by(self) -> int:
        """How many other articles carry it, in its words or in others."""
        return sum(c.state in ("carried", "reworded") for c in self.carriers)


@dataclass(frozen=True, slots=True)
class Omissions:
    """The paragraphs of one article, the base, in its order, boilerplate left out."""

    base: str
    rows: tuple[ParagraphRow, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """An article's headline and lead: None and an empty span where it has none.

    `shared` are the words of both that other headlines or leads have too, to be dimmed.
    """

    article: str
    headline: Span | None
    lead: Span
    shared: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Appearance:
    """A witness on the day when its article appeared, with the agencies that the article credits."""

    witness: Witness
    date: datetime.date
    credits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A cluster over time: the earliest appearance first; witnesses of articles without a date apart.

    That one appears earlier in this folder does not say that another was copied from it.
    """

    cluster: Cluster
    appearances: tuple[Appearance, ...]
    undated: tuple[Witness, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows with the earliest first appearance first; rows without any date are left out."""

    rows: tuple[TimelineRow, ...] = ()
