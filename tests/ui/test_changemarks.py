"""The marks of changes, and where moved words stand in the other article."""

from __future__ import annotations

from tests.ui.values import light, screen_pair
from viewer.engine.analysis import Comparison
from viewer.engine.passages import Change, Passage, Segment
from viewer.text.spans import Span
from viewer.ui.changemarks import change_marks, moved_to, raised
from viewer.ui.screenpair import ScreenPair

A, B = "x y. x z.", "y x. z x."


def two_rows() -> ScreenPair:
    """In each of two rows the word "x" moved to the end."""
    made = screen_pair(A, B, [("edited", A, B, [])])
    rows = [Span(0, 4), Span(5, 9)]
    segments = tuple(Segment("edited", s, s, 2, (2, 2)) for s in rows)
    changes = tuple(
        (
            Change("order", Span(s.start, s.start + 1), Span(s.start, s.start)),
            Change("order", Span(s.end - 1, s.end - 1), Span(s.start + 2, s.start + 3)),
        )
        for s in rows
    )
    passage = Passage("edited", 0.9, Span(0, 9), Span(0, 9), segments)
    old = made.comparison.pair
    pair = type(old)(old.a, old.b, (passage,), 1.0, 1.0, 1.0)
    return made.with_comparison(Comparison(pair, (changes,)))


def test_moved_words_lead_to_their_place_in_the_same_row() -> None:
    pair = two_rows()
    for here, there in pair.comparison.changes[0]:
        assert moved_to(pair, 0, here) == there
        assert moved_to(pair, 0, there) == here
    assert moved_to(pair, 0, None) is None


def test_moved_words_have_a_line_and_no_ground() -> None:
    pair = screen_pair("x y", "y x", [("edited", "x y", "y x", [("order", "x", "")])])
    (mark,) = change_marks(pair.changes(0)[0], "a", pair, light().theme)
    assert mark.fill is None and mark.line == light().theme.a.line
    assert change_marks(pair.changes(0)[0], "b", pair, light().theme) == []


def test_other_changes_are_raised_alone() -> None:
    pair = screen_pair(
        "one two", "one three", [("edited", "one two", "one three", [("number", "two", "three")])]
    )
    change = pair.changes(0)[0]
    assert raised(pair, 0, [(0, change), (None, None)]) == (change,)
    assert raised(pair, 1, [(0, change)]) == ()
