"""Text for a terminal: nothing acts on it, lines fit, marks stand under their words."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.export.terminal import Style, columns, marked, printable, shortened, wrapped
from viewer.text.spans import Span

STYLE = Style(width=40)


@given(st.text(st.characters()))
def test_nothing_can_act_on_a_terminal(text: str) -> None:
    for character in printable(text):
        assert unicodedata.category(character) not in {"Cc", "Cs", "Zl", "Zp"}
        assert character not in "\u202e\u2066"


def test_controls_are_made_visible() -> None:
    assert printable("a\x1b[31mb\x9b\nc\ud800") == "a␛[31mb\ufffd c\ufffd"


@given(st.text(), st.integers(20, 60))
def test_lines_keep_to_the_width(text: str, width: int) -> None:
    style = Style(width=width)
    lines = [*wrapped(text, style, "  "), shortened(text, width, style)]
    lines += marked(text, Span(0, len(text)), [Span(0, len(text) // 2)], 0, "   A  ", style)
    assert all(columns(line) <= width for line in lines)


@given(st.text(), st.sampled_from([Style(30), Style(30, ansi=True), Style(30, plain=True)]))
def test_no_word_is_lost(text: str, style: Style) -> None:
    lines = wrapped(text, style)
    assert "".join("".join(lines).split()) == "".join(printable(text).split())


def test_strokes_stand_under_their_words() -> None:
    text = "The army left the city on Tuesday."
    lines = marked(text, Span(0, len(text)), [Span(4, 8), Span(26, 33)], 0, " A  ", Style(80))
    assert lines == [" A  The army left the city on Tuesday.", "        ────                  ───────"]


def test_strokes_of_the_other_side_are_dotted_and_wide_letters_take_two() -> None:
    assert marked("军队 left", Span(0, 7), [Span(0, 2)], 1, "", Style(80)) == ["军队 left", "····"]
    assert marked("ab", Span(0, 2), [Span(0, 1)], 1, "", Style(80, plain=True)) == ["ab", "."]


def test_with_ansi_the_words_are_underlined() -> None:
    assert marked("one two", Span(0, 7), [Span(4, 7)], 0, "", Style(80, ansi=True)) == [
        "one \x1b[1;4mtwo\x1b[0m"
    ]


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("one two three", 20, "one two three"),
        ("one two three", 10, "one two…"),
        ("x" * 30, 10, "x" * 9 + "…"),
    ],
)
def test_shortened(text: str, width: int, short: str) -> None:
    assert shortened(text, width, STYLE) == short


def test_words_from_right_to_left_are_bracketed() -> None:
    text = "يوم الخميس هنا"
    assert marked(text, Span(0, len(text)), [Span(4, 10)], 0, "", Style(80)) == ["يوم [الخميس] هنا"]
    underlined = marked(text, Span(0, len(text)), [Span(4, 10)], 0, "", Style(80, ansi=True))
    assert underlined == ["يوم \x1b[1;4mالخميس\x1b[0m هنا"]
