"""Texts that are hardly texts: no exception, and an answer that makes sense."""

from __future__ import annotations

import pytest

from tests.fuzz.invariants import check, check_shared
from viewer.engine import align, changes, shared_words
from viewer.engine.passages import Segment
from viewer.text.spans import Span

STORY = (
    "The harbour master said on Tuesday that the ferry struck a submerged rock near the lighthouse. "
    "Farmers along the river asked the ministry for 400 sandbags and two diesel pumps."
)


def whole(a: str, b: str) -> Segment:
    return Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))


@pytest.mark.parametrize(
    "nothing", ["", " ", "\n\n", "\0", "…!? —", "word", "\u0301", "\ud800", "\u202e\u202c"]
)
def test_next_to_nothing_shares_nothing(nothing: str) -> None:
    for a, b in ((nothing, nothing), (nothing, STORY), (STORY, nothing)):
        check(a, b)
        assert align(a, b) == []


def test_one_word_is_shared_with_itself() -> None:
    assert shared_words("word", "Word.") == [(Span(0, 4), Span(0, 4))]
    assert changes(whole("word", "Word"), "word", "Word") == []


def test_signs_alone_differ_as_punctuation() -> None:
    a, b = "…!?", "…!"
    assert shared_words(a, b) == []
    assert [(c.type, c.a.of(a), c.b.of(b)) for c in changes(whole(a, b), a, b)] == [("punctuation", "?", "")]


@pytest.mark.parametrize(
    "strange",
    ["\ud800", "\udfff\ud800", "\0", "\x1b", "\u202e", "\u2066", "\ufeff", "\u00ad", "\U0010ffff"],
    ids=lambda s: ascii(s),
)
def test_odd_signs_between_words_hide_no_passage(strange: str) -> None:
    """Lone surrogates, NUL, marks of direction: they stand between words and belong to none."""
    odd = STORY.replace(" ", f" {strange} ")
    check(odd, STORY)
    (passage,) = align(odd, STORY)
    assert passage.b.of(STORY) == STORY
    assert passage.shared == len(STORY.split())


def test_mixed_directions() -> None:
    arabic = "أعلن الرئيس أن المحادثات ستبدأ يوم الاثنين في جنيف بحضور وزير الخارجية"
    a = f"{STORY}\n\n\u202b{arabic}\u202c (the minister)."
    b = f"\u2067{arabic}\u2069. As we reported: {STORY}"
    check(a, b)
    found = [p.a.of(a) for p in align(a, b)]
    assert any(arabic in said for said in found)
    assert any(STORY in said for said in found)


@pytest.mark.parametrize("base", ["e", "the ferry struck", "นา", "\n"])
def test_a_million_marks_on_one_letter(base: str) -> None:
    marked = f"{STORY} {base}" + "\u0301" * 1_000_000
    (passage,) = align(marked, STORY)
    assert passage.b.of(STORY) == STORY
    check_shared(marked, base)
    assert changes(whole(marked, base), marked, base)


def test_a_word_of_a_megabyte() -> None:
    long = "x" * 1_000_000
    assert align(long, long) == []
    assert align(f"{STORY} {long}", f"{STORY} {long[1:]}")[0].a.of(STORY) == STORY
    assert [c.a for c in changes(whole(long, long[1:]), long, long[1:])] == [Span(0, len(long))]


def test_a_thousand_languages_at_once() -> None:
    """Every letter of the first plane, a word each: cut, folded and held against itself in another order."""
    letters = [chr(k) for k in range(0x100, 0xFFFF, 13)]
    check(" ".join(letters), " ".join(letters[::-1]))


def test_one_line_without_an_end() -> None:
    """No sentence ends, no line: a single row for each passage, and changes that replay."""
    words = [f"w{k * k % 9973}" for k in range(4000)]
    a, b = " ".join(words), " ".join(w for k, w in enumerate(words) if k % 50)
    assert check(a, b) == 1
