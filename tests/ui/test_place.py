"""Places survive a change of the text, a store and a damaged store."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.spans import Span
from viewer.ui.place import Place, Shift

NOTHING: list[object] = [None, 1, "x", [], {}, {"a": "x"}]
PLACE = Place("a.txt", "b.txt", (Span(3, 9), Span(0, 4)), ("b", 7, -0.5), (1, 2), (("a", 4),))


@given(st.text("ab\n", max_size=12), st.text("xy", max_size=6), st.text("xy", max_size=6), st.text("ab\n"))
def test_what_stands_before_and_after_a_change_keeps_its_place(
    head: str, old: str, new: str, tail: str
) -> None:
    shift = Shift(head + old + tail, head + new + tail)
    for position in range(len(head) + 1):
        assert shift.position(position) == position or position == len(head)
    for position in range(len(tail)):
        at = shift.position(len(head + old) + position)
        assert (head + new + tail)[at:][: len(tail) - position] == tail[position:]


@given(st.text("ab", max_size=9), st.text("ab", max_size=9), st.integers(0, 9), st.integers(0, 9))
def test_a_moved_range_is_a_range_of_the_new_text(before: str, after: str, x: int, y: int) -> None:
    low, high = sorted((min(x, len(before)), min(y, len(before))))
    span = Shift(before, after).span(Span(low, high))
    assert 0 <= span.start <= span.end <= len(after)


def test_a_place_moves_with_its_texts() -> None:
    moved = PLACE.moved(("0123456789", "0123456789"), ("..0123456789", "0123456789"))
    assert moved.passage == (Span(5, 11), Span(0, 4))
    assert moved.line == ("b", 7, -0.5)
    assert moved.tops == (3, 2)
    assert moved.folds == (("a", 6),)


def test_a_place_goes_through_a_store() -> None:
    assert Place.from_json(json.loads(json.dumps(PLACE.as_json()))) == PLACE
    empty = Place("a", "")
    assert Place.from_json(json.loads(json.dumps(empty.as_json()))) == empty


@pytest.mark.parametrize(
    "damage",
    [
        {"a": 3},
        {"passage": [[9, 3], [0, 4]]},
        {"passage": [[1, 2]]},
        {"line": ["c", 1, 0.0]},
        {"line": ["a", -1, 0.0]},
        {"line": ["a", 1, "x"]},
        {"tops": [1]},
        {"tops": "xx"},
        {"folds": [["a"]]},
        {"folds": None},
        {"tops": [1, 2**70]},
    ],
)
def test_a_damaged_place_is_as_good_as_none(damage: dict[str, object]) -> None:
    assert Place.from_json({**PLACE.as_json(), **damage}) is None


def test_what_is_no_place_at_all_is_none() -> None:
    assert all(Place.from_json(data) is None for data in NOTHING)
