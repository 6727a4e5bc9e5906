"""What holds for any two texts: bounds, edges, symmetry, replay, and no exception on hostile input."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.invariants import check, check_changes
from viewer.engine import align, changes, shared_words
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.passages import Passage, Segment
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import words

SENTENCES = [
    "The harbour master said on Tuesday that the ferry struck a submerged rock near the lighthouse.",
    "On Tuesday the ferry hit a submerged rock close to the old lighthouse, the harbour master said.",
    "Farmers along the river asked the ministry for 400 sandbags and two pumps.",
    "Farmers along the river have asked the U.S. ministry for 450 sandbags, pumps and help!",
    "“We will not return,” said Gen. Adams, “until the last house is dry.”",
    "“We won’t return until the last house is dry,” General Adams told reporters.",
    "Президент сообщил, что переговоры начнутся в понедельник в Женеве.",
    "总统表示谈判将于星期一在日内瓦开始。",
    "An orchestra from Lisbon opened the festival with a symphony unheard for ninety years.",
]
STORIES = st.lists(st.sampled_from(SENTENCES), max_size=8).map("\n\n".join)
WORDS = [
    "ferry",
    "rock",
    "mayor",
    "pumps",
    "Geneva",
    "400",
    "the",
    "of",
    "a",
    "and",
    "said",
    ".",
    ",",
    "”",
    "–",
]
LOOSE_STORIES = st.one_of(STORIES, st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
LOOSE = st.text(alphabet=" \n\n.,“”'’-–abcdeé1 U.S.\u0301", max_size=200)
ANYTHING = st.one_of(STORIES, LOOSE, st.text(max_size=80))


def whole(text: str) -> Span:
    return Span(0, len(text))


def both(passage: Passage) -> list[Passage | Segment]:
    return [passage, *passage.segments]


def rows(passages: list[Passage]) -> list[Segment]:
    return [s for p in passages for s in p.segments]


@given(ANYTHING, ANYTHING)
@settings(max_examples=200, deadline=None)
def test_what_holds_for_any_two_texts(a: str, b: str) -> None:
    """Bounds, edges, symmetry, changes that replay, shared words that are equal: see `invariants`."""
    check(a, b)


@given(ANYTHING, ANYTHING)
@settings(max_examples=100, deadline=None)
def test_passages_come_in_the_order_of_the_first_text(a: str, b: str) -> None:
    found = align(a, b)
    assert found == sorted(found, key=lambda p: (p.a, p.b))


@given(ANYTHING, ANYTHING)
@settings(max_examples=100, deadline=None)
def test_the_same_again(a: str, b: str) -> None:
    assert align(a, b) == align(a, b)


def whole_segment(a: str, b: str) -> Segment:
    return Segment("edited", whole(a), whole(b), 0, (0, 0))


def folded(text: str, span: Span) -> list[str]:
    said = span.of(text)
    return [fold_word(w.of(said)) for w in words(said)]


@given(LOOSE_STORIES, LOOSE_STORIES)
@settings(max_examples=100, deadline=None)
def test_words_side_by_side_in_both_are_never_shown_as_different(a: str, b: str) -> None:
    """Moved they may be; but function words alone may differ."""
    others = [c for c in changes(whole_segment(a, b), a, b) if c.type != "order"]
    runs_a, runs_b = (
        {pair for side in sides for pair in pairwise(side) if not FUNCTION_WORDS.issuperset(pair)}
        for sides in ([folded(a, c.a) for c in others], [folded(b, c.b) for c in others])
    )
    assert not runs_a & runs_b


@given(LOOSE_STORIES, LOOSE_STORIES)
@settings(max_examples=100, deadline=None)
def test_what_is_in_no_change_or_moved_is_what_is_shared(a: str, b: str) -> None:
    different = [c for c in changes(whole_segment(a, b), a, b) if c.type != "order"]
    for side, text in enumerate((a, b)):
        spans = [c.b if side else c.a for c in different]
        shown = {w for w in words(text) if not any(s.contains(w) for s in spans)}
        assert shown == {pair[side] for pair in shared_words(a, b)}


@given(STORIES, STORIES)
@settings(max_examples=40, deadline=None)
def test_only_what_reads_alike_is_verbatim(a: str, b: str) -> None:
    for passage in align(a, b):
        for item in both(passage):
            alike = folded(a, item.a) == folded(b, item.b)
            assert alike == (item.kind == "verbatim")


@given(STORIES)
@settings(max_examples=40, deadline=None)
def test_a_row_counts_the_words_that_are_shown_as_shared(text: str) -> None:
    other = "\n\n".join(reversed(text.split("\n\n")))
    for row in rows(align(text, other)):
        assert row.shared == len(shared_words(row.a.of(text), row.b.of(other)))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("", ""),
        ("word", "word"),
        ("…!?" * 500, "…!?" * 500),
        ("word " * 100_000, "word " * 100_000),
        ("word " * 100_000, "word " * 40),
        ("x" * 1_000_000, "x" * 1_000_000),
        ("\ud800 lone \udfff surrogates here \udc00 " * 50, "\ud800 lone \udfff surrogates here " * 50),
        ("one\0two three four\0 five " * 50, "one\0two three four five\0 " * 50),
        ("e" + "\u0301" * 100_000, "e" + "\u0301" * 100_000),
        ("\u202eabc مرحبا def עולם ghi " * 50, "مرحبا abc עולם " * 50),
        ("a b c d e f g. " * 3_000, "a b c d e f g. " * 2_999),
    ],
    ids=[
        "empty",
        "one",
        "signs",
        "repeated",
        "lopsided",
        "line",
        "surrogates",
        "nul",
        "marks",
        "bidi",
        "periodic",
    ],
)
def test_hostile_texts_are_survived(a: str, b: str) -> None:
    for passage in align(a, b):
        assert whole(a).contains(passage.a) and whole(b).contains(passage.b)
        check_changes(passage.segments[0], a, b)
