"""Carrying: the reader's edits of a pair taken over to texts that were changed in the meantime. Pure.

Promises that nothing is lost: what has no place in the new texts is left in the edits of the texts before,
and counted. Leaves where places are now to `viewer.text.moves`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from viewer.text.spans import Span
from viewer.ui.joining.edits import Cut, Edits, Place


class Moving(Protocol):
    """Where the places of one text are now."""

    def span(self, span: Span) -> Span | None:
        """Where a stretch is now, or None."""

    def point(self, at: int) -> int | None:
        """Where a place between two code points is now, or None."""


class Unmoved:
    """A text that is as it was."""

    def span(self, span: Span) -> Span | None:
        """The same."""
        return span

    def point(self, at: int) -> int | None:
        """The same."""
        return at


class Carried(NamedTuple):
    """The edits in the new texts, and how many have no place there."""

    edits: Edits
    left: int


def moving(before: str, after: str) -> Moving:
    """From one text to the text that has taken its place."""
    if before == after:
        return Unmoved()
    from viewer.text.moves import Moves  # here, or the window would wait for it to open

    return Moves(before, after)


def carried(edits: Edits, a: Moving, b: Moving) -> Carried:
    """The edits as they are after A and B were changed."""

    def now(place: Place) -> Place | None:
        at_a, at_b = a.span(place.a), b.span(place.b)
        return None if at_a is None or at_b is None else Place(at_a, at_b)

    cuts = tuple(cut for old in edits.cuts if (cut := _cut(old, now, a, b)) is not None)
    notes = frozenset((place, text) for old, text in edits.notes if (place := now(old)) is not None)
    joined, dismissed, reviewed = (
        frozenset(_all(now, places)) for places in (edits.joined, edits.dismissed, edits.reviewed)
    )
    moved = Edits(joined, dismissed, cuts, reviewed, notes)
    return Carried(moved, _count(edits) - _count(moved))


def _all(now: Callable[[Place], Place | None], places: Iterable[Place]) -> Iterable[Place]:
    return (place for old in places if (place := now(old)) is not None)


def _cut(cut: Cut, now: Callable[[Place], Place | None], a: Moving, b: Moving) -> Cut | None:
    place, at_a, at_b = now(cut.place), a.point(cut.at_a), b.point(cut.at_b)
    return None if place is None or at_a is None or at_b is None else Cut(place, at_a, at_b)


def _count(edits: Edits) -> int:
    """How many things the reader has done."""
    return sum(map(len, (edits.joined, edits.dismissed, edits.cuts, edits.reviewed, edits.notes)))


def with_both(there: Edits, come: Edits) -> Edits:
    """The edits that texts have already and those that come to them; of two notes on a place the latter."""
    notes = dict(there.notes) | dict(come.notes)
    return Edits(
        there.joined | come.joined,
        (there.dismissed - come.joined) | come.dismissed,
        there.cuts + tuple(cut for cut in come.cuts if cut not in there.cuts),
        there.reviewed | come.reviewed,
        frozenset(notes.items()),
    )
