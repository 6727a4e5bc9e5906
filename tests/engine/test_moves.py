"""Moved words know their counterparts."""

from viewer.engine import changes
from viewer.engine.moves import partners
from viewer.engine.passages import Change, Segment
from viewer.text.spans import Span


def found(a: str, b: str) -> list[Change]:
    return changes(Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0)), a, b)


A = "They are holed up in parts of northern Iraq near the border."
B = "They are holed up in northern parts of Iraq near the border."


def test_a_moved_word_leads_to_its_place_in_the_other_text_and_back() -> None:
    told = found(A, B)
    pairs = partners(told, A, B)
    moved = [n for n, c in enumerate(told) if c.type == "order"]
    assert len(moved) == 2
    assert pairs == {moved[0]: moved[1], moved[1]: moved[0]}


def test_the_same_from_the_other_side() -> None:
    here, there = found(A, B), found(B, A)
    turned = {here[n].swapped(): here[m].swapped() for n, m in partners(here, A, B).items()}
    assert {there[n]: there[m] for n, m in partners(there, B, A).items()} == turned


def test_other_changes_have_no_counterpart() -> None:
    assert partners(found("He left on Friday.", "He left on Monday."), "He left on Friday.", "x") == {}


def test_the_first_of_several_goes_with_the_first() -> None:
    text = "x y x y"
    moved = [
        Change("order", Span(0, 1), Span(0, 0)),
        Change("order", Span(4, 5), Span(0, 0)),
        Change("order", Span(7, 7), Span(0, 1)),
    ]
    assert partners(moved, text, "X") == {0: 2, 2: 0}
