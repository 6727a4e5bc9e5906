"""Edits: what a reader has done to the passages of a pair, as a value; and a pair with it applied. Pure.

Passages are named by their places in the two texts, so that edits outlive a new run of the engine: what names
no passage any more does nothing, and is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from viewer.engine.analysis import Comparison
from viewer.engine.passages import Change, Passage, Segment
from viewer.export.remarks import Remark
from viewer.text.spans import Span
from viewer.ui.screenpair import ScreenPair


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a passage stands in A and in B, which names it."""

    a: Span
    b: Span

    @classmethod
    def of(cls, passage: Passage) -> Place:
        """The name of a passage."""
        return cls(passage.a, passage.b)

    def swapped(self) -> Place:
        """The same seen from the other side."""
        return Place(self.b, self.a)


@dataclass(frozen=True, slots=True, order=True)
class Cut:
    """A passage split before code point `at_a` of A and `at_b` of B."""

    place: Place
    at_a: int
    at_b: int

    def swapped(self) -> Cut:
        """The same seen from the other side."""
        return Cut(self.place.swapped(), self.at_b, self.at_a)


@dataclass(frozen=True, slots=True)
class Edits:
    """`cuts` are made one after the other: a later one may part what an earlier one left."""

    joined: frozenset[Place] = frozenset()
    dismissed: frozenset[Place] = frozenset()
    cuts: tuple[Cut, ...] = ()
    reviewed: frozenset[Place] = frozenset()
    notes: frozenset[tuple[Place, str]] = frozenset()

    def swapped(self) -> Edits:
        """The same edits of the two articles with their sides swapped."""
        return Edits(
            frozenset(p.swapped() for p in self.joined),
            frozenset(p.swapped() for p in self.dismissed),
            tuple(c.swapped() for c in self.cuts),
            frozenset(p.swapped() for p in self.reviewed),
            frozenset((p.swapped(), text) for p, text in self.notes),
        )

    def join(self, place: Place) -> Edits:
        """With a passage of the reader's own; one that was dismissed there comes back."""
        return replace(self, joined=self.joined | {place}, dismissed=self.dismissed - {place})

    def dismiss(self, place: Place) -> Edits:
        """Without a passage, whoever made it."""
        return replace(self, joined=self.joined - {place}, dismissed=self.dismissed | {place})

    def cut(self, cut: Cut) -> Edits:
        """With a passage split."""
        return replace(self, cuts=(*self.cuts, cut))

    def tick(self, place: Place, reviewed: bool) -> Edits:
        """With a passage ticked as reviewed, or not."""
        return replace(self, reviewed=self.reviewed | {place} if reviewed else self.reviewed - {place})

    def note_of(self, place: Place) -> str:
        """The note of a passage; empty where there is none."""
        return next((text for at, text in self.notes if at == place), "")

    def note(self, place: Place, text: str) -> Edits:
        """With another note for a passage; an empty one takes it away."""
        others = frozenset((at, told) for at, told in self.notes if at != place)
        return replace(self, notes=others | {(place, text.strip())} if text.strip() else others)

    def as_found(self) -> Edits:
        """With the passages as they were found; ticks and notes stay."""
        return replace(self, joined=frozenset(), dismissed=frozenset(), cuts=())

    @property
    def passages_only(self) -> Edits:
        """Without ticks and notes."""
        return replace(self, reviewed=frozenset(), notes=frozenset())

    @property
    def changes_passages(self) -> bool:
        """Whether the passages are others than those found."""
        return bool(self.joined or self.dismissed or self.cuts)


NO_EDITS = Edits()


def edited(pair: ScreenPair, edits: Edits) -> ScreenPair:
    """The pair as the reader has made it; `pair` itself where nothing was done."""
    if edits == NO_EDITS:
        return pair
    comparison = pair.comparison
    if edits.changes_passages:
        passages = edited_passages(pair.passages, edits, pair.a.text, pair.b.text)
        comparison = comparison_of(pair, passages)
    return pair.with_comparison(comparison, remarks=remarks_on(comparison.pair.passages, edits))


def remarks_on(passages: Iterable[Passage], edits: Edits) -> tuple[Remark, ...]:
    """What the reader has made of each passage."""
    notes = dict(edits.notes)
    places = map(Place.of, passages)
    return tuple(Remark(p in edits.joined, p in edits.reviewed, notes.get(p, "")) for p in places)


def edited_passages(found: Iterable[Passage], edits: Edits, text_a: str, text_b: str) -> tuple[Passage, ...]:
    """The passages that were found and the reader's own, split and without those dismissed, in order of A."""
    from viewer.engine.handmade import joined, split  # here, or the window would wait for numpy to open

    by_place = {Place.of(p): p for p in found}
    for place in edits.joined:
        try:
            passage = joined(text_a, text_b, place.a, place.b)
        except ValueError:  # a file that was edited by hand may name places that the text has not
            continue
        by_place.setdefault(Place.of(passage), passage)
    for cut in edits.cuts:
        whole = by_place.get(cut.place)
        if whole is None:
            continue
        try:
            parts = split(whole, (cut.at_a, cut.at_b), text_a, text_b)
        except ValueError:
            continue
        del by_place[cut.place]
        by_place.update({Place.of(part): part for part in parts})
    kept = (p for place, p in by_place.items() if place not in edits.dismissed)
    return tuple(sorted(kept, key=lambda p: (p.a, p.b)))


def comparison_of(pair: ScreenPair, passages: Sequence[Passage]) -> Comparison:
    """The comparison with other passages; changes that are known are not worked out again."""
    from viewer.engine.pipeline import pair_with
    from viewer.engine.wording import changes

    known: dict[Segment, tuple[Change, ...]] = {}
    for passage, told in zip(pair.passages, pair.comparison.changes, strict=True):
        known.update(zip(passage.segments, told, strict=True))
    for segment in (s for passage in passages for s in passage.segments):
        if segment not in known:
            known[segment] = tuple(changes(segment, pair.a.text, pair.b.text))
    rows = tuple(tuple(known[s] for s in passage.segments) for passage in passages)
    return Comparison(pair_with(pair.a, pair.b, passages), rows)
