"""Where places of a text are after it was changed: words that were not touched are kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.moves import Moves
from viewer.text.spans import Span

SAID = ["the", "dam", "broke", "on", "Monday,", "officials", "said.", "many", "fled", "😀", "\n\n"]
WORDS = st.lists(st.sampled_from(SAID), max_size=14)


def stretch(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@given(WORDS, WORDS, WORDS, WORDS)
def test_words_outside_a_change_are_kept(
    head: list[str], old: list[str], new: list[str], tail: list[str]
) -> None:
    """Every stretch of whole words before or after the one changed stretch."""
    first, last = " ".join(["Here", "it", "begins", *head]), " ".join([*tail, "and", "ends", "there"])
    before, after = (" ".join([first, *middle, last]) for middle in (old, new))
    moves = Moves(before, after)
    for size in (1, 2, 3):
        front, back = Span(0, len(" ".join(first.split(" ")[:size]))), len(" ".join(last.split(" ")[-size:]))
        for span in (front, Span(len(before) - back, len(before))):
            now = moves.span(span)
            assert now is not None and now.of(after) == span.of(before)


@given(st.text("ab \n.", max_size=40), st.text("ab \n.", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_every_place_that_is_told_is_within_the_text(before: str, after: str, one: int, other: int) -> None:
    span = Span(min(one, other, len(before)), min(max(one, other), len(before)))
    moves = Moves(before, after)
    now, point = moves.span(span), moves.point(span.start)
    assert now is None or (len(now) > 0 and now.end <= len(after))
    assert point is None or 0 <= point <= len(after)


def test_an_unchanged_text_keeps_every_place() -> None:
    text = "One dam broke.\n\nMany fled."
    assert all(Moves(text, text).span(Span(s, s + 3)) == Span(s, s + 3) for s in range(len(text) - 3))


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ("Yesterday the dam broke on Monday, officials said.", "the dam broke on Monday"),
        ("The dam broke near Lyon on Monday, officials said.", "The dam broke near Lyon on Monday"),
        ("The dam burst on Monday, officials said.", "The dam burst on Monday"),
        ("Teh dam broke on Monday, officials said.", "Teh dam broke on Monday"),
        ("The dam broke on monday, officials said.", "The dam broke on monday"),
        ("Officials spoke.\n\nNobody listened, and\n\nThe dam broke on Monday.", "The dam broke on Monday"),
    ],
)
def test_a_stretch_follows_what_is_done_to_it(changed: str, words: str) -> None:
    before = "The dam broke on Monday, officials said."
    if words.startswith("the"):
        before = before.replace("The", "the")
    now = Moves(before, changed).span(stretch(before, before[:23]))
    assert now is not None and now.of(changed) == words


def test_words_that_were_moved_are_found_where_they_stand_once() -> None:
    before = "The dam broke.\nMany fled.\nNobody died in the flood at all.\n"
    after = "Nobody died in the flood at all.\nMany fled.\nThe dam broke.\n"
    for words in ("The dam broke.", "Nobody died in the flood at all."):
        now = Moves(before, after).span(stretch(before, words))
        assert now is not None and now.of(after) == words


def test_words_that_are_gone_or_stand_twice_have_no_place() -> None:
    before = "The dam broke. Many fled."
    assert Moves(before, "The dam broke.").span(stretch(before, "Many fled.")) is None
    assert Moves(before, "It rained. It poured. All wept.").span(stretch(before, "The dam broke")) is None
    assert Moves("Many fled", "").span(Span(0, 9)) is None


def test_a_long_text_with_changes_far_apart() -> None:
    lines = [f"Line {n} of a long text that tells of {n * 7}." for n in range(4000)]
    before = "\n".join(lines)
    for n in range(0, 4000, 500):
        lines[n] = lines[n].replace("long", "very long")
    after = "\n".join(lines)
    span = stretch(before, "Line 2345 of a long text")
    now = Moves(before, after).span(span)
    assert now is not None and now.of(after) == "Line 2345 of a long text"
