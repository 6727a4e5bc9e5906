"""The marks of changes under a text, the same in every view: what only this side says, and what moved.

A change has a ground and a line below it; where two words are nearly the same, the line runs under the whole
word and only the letters that differ have the ground. Words that moved have the line alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.engine.letters import differing_letters
from viewer.engine.moves import partners
from viewer.engine.passages import Change
from viewer.text.spans import Span
from viewer.ui.screenpair import ScreenPair, Which, side_of
from viewer.ui.theme import Side, Theme
from viewer.ui.typeset import Mark


def side_colors(theme: Theme, which: Which) -> Side:
    """The colours of what only A or only B says."""
    return theme.a if which == "a" else theme.b


def filled_parts(change: Change, which: Which, pair: ScreenPair) -> Sequence[Span]:
    """The parts of a change that stand out: all of it, the letters that differ, or nothing for a move."""
    if change.type == "order":
        return ()
    letters = differing_letters(change, pair.a.text, pair.b.text)
    if letters is None:
        return (side_of(change, which),)
    return letters[0] if which == "a" else letters[1]


def change_marks(change: Change, which: Which, pair: ScreenPair, theme: Theme) -> list[Mark]:
    """The marks of a change in A or in B; none where that side has no words for it."""
    span = side_of(change, which)
    if not len(span):
        return []
    side = side_colors(theme, which)
    parts = filled_parts(change, which, pair)
    if list(parts) == [span]:
        return [Mark(span, side.fill, side.line, dotted=which == "b")]
    return [*(Mark(part, side.fill) for part in parts), Mark(span, None, side.line, dotted=which == "b")]


def moved_to(pair: ScreenPair, passage: int, change: Change | None) -> Change | None:
    """Where the words of a moved change stand in the other article; None for any other change."""
    if change is None or change.type != "order":
        return None
    changes = next((row for row in pair.comparison.changes[passage] if change in row), ())
    found = partners(changes, pair.a.text, pair.b.text)
    place = found.get(changes.index(change)) if changes else None
    return None if place is None else changes[place]


def raised(
    pair: ScreenPair, passage: int, looked_at: Iterable[tuple[int | None, Change | None]]
) -> tuple[Change, ...]:
    """The changes of a passage among those looked at, and where their words moved to."""
    out: list[Change] = []
    for number, change in looked_at:
        if number == passage and change is not None:
            partner = moved_to(pair, passage, change)
            out += [change] if partner is None else [change, partner]
    return tuple(out)
