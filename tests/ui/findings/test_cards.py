"""Excerpts show ranges of the article, with the marks on the very words that they were given for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.text.spans import Span
from viewer.ui.findings.cards import ELLIPSIS, Card, Line, excerpt, line_in_words

TEXT = "The harbour was closed for nearly three weeks, officials said on Monday."


def marked(text: str, span: Span, *marks: Span, longest: int = 600) -> list[str]:
    shown = excerpt(text, span, [(mark, "value") for mark in marks], longest=longest)
    return [shown.text[m.start : m.end] for m in shown.marks]


def test_a_short_range_is_shown_whole() -> None:
    shown = excerpt(TEXT, Span(0, len(TEXT)))
    assert shown.text == TEXT and shown.marks == ()


def test_marks_stand_on_their_words() -> None:
    at = TEXT.index("nearly")
    assert marked(TEXT, Span(0, len(TEXT)), Span(at, at + 18)) == ["nearly three weeks"]


def test_a_long_range_is_cut_around_its_first_mark() -> None:
    text = "word " * 300 + "here it stands " + "word " * 300
    at = text.index("here")
    shown = excerpt(text, Span(0, len(text)), [(Span(at, at + 4), "value")], longest=100)
    assert shown.text.startswith(ELLIPSIS) and shown.text.endswith(" …")
    assert len(shown.text) <= 100 + 2 * len(ELLIPSIS)
    assert [shown.text[m.start : m.end] for m in shown.marks] == ["here"]


def test_a_long_range_whose_first_mark_is_near_its_start_begins_there() -> None:
    text = "one two " + "word " * 300
    assert excerpt(text, Span(0, len(text)), [(Span(4, 7), "value")], longest=100).text.startswith("one two")


def test_lines_and_white_space_become_spaces() -> None:
    text = "\n  first line\n\nsecond\tline  "
    shown = excerpt(text, Span(0, len(text)), [(Span(text.index("second"), len(text)), "value")])
    assert shown.text == "first line  second line"
    assert [shown.text[m.start : m.end] for m in shown.marks] == ["second line"]


def test_marks_outside_the_range_are_left_out() -> None:
    assert marked(TEXT, Span(0, 11), Span(12, 15), Span(4, 11)) == ["harbour"]


@given(st.text(alphabet="ab \n", max_size=120), st.data())
def test_what_is_shown_is_always_a_range_of_the_text(text: str, data: st.DataObject) -> None:
    def spans() -> st.SearchStrategy[Span]:
        ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
        return ends.map(lambda e: Span(min(e), max(e)))

    span, mark = data.draw(spans()), data.draw(spans())
    shown = excerpt(text, span, [(mark, "value")], longest=data.draw(st.integers(5, 150)))
    bare = shown.text.removeprefix(ELLIPSIS).removesuffix(" …")
    assert bare in text.replace("\n", " ")
    for m in shown.marks:
        assert 0 <= m.start < m.end <= len(shown.text)
        assert shown.text[m.start : m.end] in mark.of(text).replace("\n", " ")


def test_a_line_in_words_says_whose_it_is_and_what_is_noted() -> None:
    line = Line("a", Span(0, 3), "The Times", excerpt("He said so.", Span(0, 11)), "same words · ¶ 2")
    card = Card("k", "Somebody", "an official", (line,))
    assert line_in_words(card, line) == "Somebody. The Times. He said so. same words · ¶ 2."
