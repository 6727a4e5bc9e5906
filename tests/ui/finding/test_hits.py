"""Where words are found, and that what is marked is the article's own range."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.progress import silent
from viewer.text.folding import fold
from viewer.text.spans import Span
from viewer.ui.finding.folding import Foldings, findable
from viewer.ui.finding.hits import Query, find_in_texts, hits, sentence_around

NEWS = st.text(st.sampled_from("aAeEsS uU.. ,\n\t’“é\u0301ßﬁ٣ا\u200f\x07🙂US1中"), max_size=60)


def found(text: str, query: str, *, whole: bool = False) -> list[str]:
    return [s.of(text) for s in hits(findable(text), text, Query(query, whole))]


@given(NEWS)
def test_the_fast_folding_is_that_of_the_text_layer(text: str) -> None:
    fast, true = findable(text), fold(text)
    assert fast.text == true.text
    assert tuple(fast.starts) == true.starts


@given(NEWS, st.integers(0, 59), st.integers(1, 8))
def test_every_stretch_of_a_text_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    query = Query(piece)
    spans = list(hits(findable(text), text, query))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(query.folded in fold(s.of(text)).text or query.is_abbreviation for s in spans)


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Suleimani and suleimani", "SULEIMANI", ["Suleimani", "suleimani"]),
        ("Café, cafe, cafe\u0301!", "cafe", ["Café"[:4], "cafe", "cafe\u0301"]),
        ("the “last chance” of", '"last chance"', ["“last chance”"]),
        ("Iraq’s and Iraq's", "iraq's", ["Iraq’s", "Iraq's"]),
        ("a long\n  line", "long line", ["long\n  line"]),
        ("قال الرئيسُ", "الرئيس", ["الرئيسُ"]),
        ("nothing", "   ", []),
        ("Straße", "strasse", ["Straße"]),
        ("🙂 word", "word", ["word"]),
        ("aaaa", "aa", ["aa", "aa"]),
    ],
)
def test_what_does_not_count_in_finding(text: str, query: str, expected: list[str]) -> None:
    assert found(text, query) == expected


def test_an_abbreviation_is_not_found_inside_words() -> None:
    text = "U.S. troops trust us because the US must."
    assert found(text, "U.S.") == ["U.S.", "US"]


def test_whole_words_only() -> None:
    text = "Iran, Iranian and Iran’s; 伊朗人"
    assert found(text, "iran", whole=True) == ["Iran", "Iran"]
    assert found(text, "伊朗", whole=True) == ["伊朗"]


def test_the_sentence_shown_holds_the_hit() -> None:
    text = "First one. He said it was “over” for\nthem. Third."
    span = next(hits(findable(text), text, Query("over")))
    sentence, hit = sentence_around(text, span)
    assert sentence == "He said it was “over” for"
    assert hit.of(sentence) == "over"


def test_a_long_line_is_cut_at_words_around_the_hit() -> None:
    text = "word " * 200 + "needle " + "word " * 200
    sentence, hit = sentence_around(text, Span(1000, 1006))
    assert hit.of(sentence) == "needle"
    assert sentence.startswith("… word ") and sentence.endswith("word …")
    assert len(sentence) < 400


def test_the_job_gives_a_list_for_each_text() -> None:
    assert find_in_texts(["one two", "two two"], Query("two"), silent) == [
        [Span(4, 7)],
        [Span(0, 3), Span(4, 7)],
    ]


def test_foldings_forget_what_is_too_much() -> None:
    shelf = Foldings(most=10)
    first = shelf.of("abcdef")
    assert shelf.of("abcdef") is first
    shelf.of("ghijkl")
    assert shelf.of("abcdef") is not first
