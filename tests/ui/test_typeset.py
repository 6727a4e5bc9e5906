"""What is laid out is the article's own text, and marks stand where their words stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from viewer.text.spans import Span
from viewer.ui.style import Style
from viewer.ui.typeset import Ink, Typeset

SENTENCE = (
    "Meanwhile, anti-government protesters 😀 called for 1 million Iraqis to take to the streets Friday."
)
ARABIC = "دعا المتظاهرون المناهضون للحكومة مليون عراقي للنزول إلى الشوارع يوم الجمعة"


def test_a_mark_holds_the_middle_of_its_words(style: Style) -> None:
    typeset = Typeset(SENTENCE, Span(0, len(SENTENCE)), style, 260)
    assert typeset.line_count > 1
    for word in ("Meanwhile", "Iraqis", "streets", "Friday"):
        start = SENTENCE.index(word)
        (rect,) = typeset.rects(Span(start, start + len(word)))
        found = typeset.position_at(rect.center())
        assert start <= found <= start + len(word)


def test_positions_and_rects_agree_in_a_text_from_the_right(style: Style) -> None:
    typeset = Typeset(ARABIC, Span(0, len(ARABIC)), style, 200)
    assert typeset.rtl
    first = typeset.rects(Span(0, 3))[0]
    last_of_line = typeset.rects(Span(8, 12))[0]
    assert first.left() > last_of_line.left()


def test_lines_from_the_right_are_flush_at_the_right(style: Style) -> None:
    typeset = Typeset(ARABIC, Span(0, len(ARABIC)), style, 200)
    lines = [r for r in typeset.rects(Span(0, len(ARABIC))) if r.width() > 20]
    assert len(lines) > 2
    assert max(r.right() for r in lines) - min(r.right() for r in lines) < 2
    assert max(r.right() for r in lines) > 195


def test_a_part_of_an_article_answers_in_the_articles_own_offsets(style: Style) -> None:
    start = SENTENCE.index("called")
    typeset = Typeset(
        SENTENCE, Span(start, len(SENTENCE)), style, 400, inks=[Ink(Span(0, 3), style.theme.b.line)]
    )
    assert typeset.rects(Span(0, start)) == []
    assert typeset.position_at(QPointF(0, 5)) == start


@pytest.mark.parametrize("text", ["", "\n", "\u0000\u0007", "a" * 3000, "\ud800x", "e" + "\u0301" * 500])
def test_odd_texts_have_a_height_and_no_error(style: Style, text: str) -> None:
    assert Typeset(text, Span(0, len(text)), style, 120).height > 0


@settings(max_examples=40)
@given(st.text(st.sampled_from("ab \n😀é"), min_size=1, max_size=60), st.data())
def test_every_part_of_a_text_but_white_space_has_boxes(qapp: object, text: str, data: st.DataObject) -> None:
    from viewer.ui import theme

    style = Style(theme.load("light"), 9.75)
    at = data.draw(st.integers(0, len(text) - 1))
    typeset = Typeset(text, Span(0, len(text)), style, 120)
    rects = typeset.rects(Span(at, at + 1))
    assert bool(rects) or text[at].isspace()
    assert all(r.bottom() <= typeset.height + 4 for r in rects)
