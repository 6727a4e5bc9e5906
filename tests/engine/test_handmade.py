"""Passages made by hand: whole words, rows that correspond, the same from either side."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.engine import align, changes
from viewer.engine.handmade import joined, place_to_split, split, whole_words
from viewer.engine.passages import Passage
from viewer.text.spans import Span
from viewer.text.tokens import words

A = (
    "The bridge was closed on Friday. Nobody was hurt, police said.\n\nIt opens again in May, after repairs"
    " that cost two million."
)
B = (
    "Police said nobody was hurt. The old bridge was closed on Friday afternoon.\n\nAfter repairs it will"
    " open again in May."
)


def span_of(text: str, said: str) -> Span:
    return Span(text.index(said), text.index(said) + len(said))


def whole() -> Passage:
    return joined(A, A, Span(0, len(A)), Span(0, len(A)))


def test_two_stretches_make_a_passage_with_its_kind_and_changes() -> None:
    here, there = "The bridge was closed on Friday", "The old bridge was closed on Friday"
    passage = joined(A, B, span_of(A, here), span_of(B, there))
    assert passage.a.of(A) == "The bridge was closed on Friday"
    assert (passage.shared, passage.words) == (6, (6, 7))
    assert passage.kind == "edited"
    assert 0.5 < passage.score <= 1
    told = [c for s in passage.segments for c in changes(s, A, B)]
    assert [(c.a.of(A), c.b.of(B)) for c in told] == [("", "old")]


def test_equal_stretches_are_verbatim_and_cut_into_sentences() -> None:
    passage = whole()
    assert passage.kind == "verbatim" and passage.score == pytest.approx(1)
    assert [s.a.of(A) for s in passage.segments] == [
        "The bridge was closed on Friday.",
        "Nobody was hurt, police said.",
        "It opens again in May, after repairs that cost two million.",
    ]


def test_half_words_and_white_space_at_the_edges_are_left_out() -> None:
    text = "one two three"
    assert whole_words(text, Span(1, 10)) == span_of(text, "two")
    assert whole_words(text, Span(3, 8)) == span_of(text, "two")
    assert whole_words("“one two”", Span(0, 9)) == Span(0, 9)
    for nothing in (Span(1, 3), Span(3, 4), Span(90, 99)):
        with pytest.raises(ValueError, match="no whole word"):
            whole_words(text, nothing)


def test_a_passage_is_split_between_its_rows_and_inside_them() -> None:
    passage = whole()
    at = place_to_split(passage, 0, A.index("It opens"), A, A)
    assert at == (A.index("It opens"), A.index("It opens"))
    first, second = split(passage, at, A, A)
    assert first.segments == passage.segments[:2] and second.segments == passage.segments[2:]
    at = place_to_split(passage, 1, A.index("after") - 1, A, A)
    assert at == (A.index("after"), A.index("after"))
    first, second = split(passage, at, A, A)
    assert first.b.of(A).endswith("It opens again in May,")
    assert second.a.of(A) == "after repairs that cost two million."


def test_the_ends_of_a_passage_are_no_place_to_split() -> None:
    passage = whole()
    assert place_to_split(passage, 0, passage.a.start, A, A) is None
    assert place_to_split(passage, 0, passage.a.end, A, A) is None
    with pytest.raises(ValueError):
        split(passage, (0, 0), A, A)


STRETCH = st.tuples(st.integers(0, len(A)), st.integers(0, len(A))).map(lambda t: Span(min(t), max(t)))


@given(STRETCH, STRETCH)
def test_any_stretches_join_the_same_from_either_side(a: Span, b: Span) -> None:
    b = Span(min(b.start, len(B)), min(b.end, len(B)))
    try:
        passage = joined(A, B, a, b)
    except ValueError:
        return
    assert a.contains(passage.a) and b.contains(passage.b)
    assert joined(B, A, b, a) == passage.swapped()
    assert joined(A, B, passage.a, passage.b) == passage  # the passage's own name makes it again
    counted = sum(len(words(s.a.of(A))) for s in passage.segments)
    assert counted == len(words(passage.a.of(A)))
    assert sum(len(words(s.b.of(B))) for s in passage.segments) == len(words(passage.b.of(B)))


@given(st.integers(0, len(A)), st.booleans())
def test_a_split_loses_no_word_and_is_the_same_from_either_side(position: int, from_b: bool) -> None:
    passage = joined(A, B, Span(0, len(A)), Span(0, len(B)))
    at = place_to_split(passage, int(from_b), position, A, B)
    assume(at is not None)
    assert at is not None
    first, second = split(passage, at, A, B)
    assert first.a.end <= second.a.start and first.b.end <= second.b.start
    assert first.words[0] + second.words[0] == passage.words[0]
    assert first.words[1] + second.words[1] == passage.words[1]
    turned = split(passage.swapped(), (at[1], at[0]), B, A)
    assert turned == (first.swapped(), second.swapped())
    assert place_to_split(passage.swapped(), int(not from_b), position, B, A) == (at[1], at[0])


def test_what_the_engine_found_can_be_made_by_hand() -> None:
    a = A + " The mayor thanked all who had helped to repair it."
    b = "In other news, all is well. " + a
    found = align(a, b)
    assert found
    for passage in found:
        made = joined(a, b, passage.a, passage.b)
        assert (made.a, made.b, made.shared, made.words) == (
            passage.a,
            passage.b,
            passage.shared,
            passage.words,
        )
