"""Settling: ticks, notes and dismissals follow a passage whose edges are others than they were. Pure.

A mended word or a newer version of the aligner may let a passage begin or end elsewhere. What the reader said
of it is then said of the passage that covers most of the same words; what is not nearly the same stays as it
is, and does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from viewer.engine.passages import Passage
from viewer.text.spans import Span
from viewer.ui.joining.edits import Edits, Place

LEAST = 0.5
"""Two places are one passage if they share so much of what both cover, on either side."""


def settled(edits: Edits, found: Iterable[Passage]) -> Edits:
    """The edits of a pair, with what names no passage any more put on the one `found` in its place."""
    places = [Place.of(passage) for passage in found]
    known = {*places, *edits.joined}
    lost = {*edits.dismissed, *edits.reviewed, *(at for at, _ in edits.notes)} - known
    lost = {place for place in lost if not any(_contains(cut.place, place) for cut in edits.cuts)}
    now = {place: near for place in lost if (near := _nearest(place, places)) is not None}
    if not now:
        return edits
    notes = {now.get(at, at): text for at, text in sorted(edits.notes) if at in now}
    notes |= {at: text for at, text in edits.notes if at not in now}  # what was noted there itself stays
    return replace(
        edits,
        dismissed=frozenset(now.get(place, place) for place in edits.dismissed),
        reviewed=frozenset(now.get(place, place) for place in edits.reviewed),
        notes=frozenset(notes.items()),
    )


def _contains(whole: Place, part: Place) -> bool:
    return whole.a.contains(part.a) and whole.b.contains(part.b)


def _nearest(place: Place, places: Iterable[Place]) -> Place | None:
    """The place that has most in common with another, if that is enough."""
    shares = ((min(_share(place.a, other.a), _share(place.b, other.b)), other) for other in places)
    best = max(shares, default=(0.0, None), key=lambda item: item[0])
    return best[1] if best[0] >= LEAST else None


def _share(one: Span, other: Span) -> float:
    """How much of what two spans cover together is in both."""
    both = one.intersection(other)
    shared = len(both) if both is not None else 0
    return shared / max(len(one) + len(other) - shared, 1)
