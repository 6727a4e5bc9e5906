"""A page laid out on demand: what the reader sees stays, wherever they go."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from tests.ui.fulltext.pairs import article, long_text, screen_pair
from viewer.text.spans import Span
from viewer.ui.fulltext.marks import SideMarks
from viewer.ui.fulltext.mouse import TextMouse
from viewer.ui.fulltext.page import Page
from viewer.ui.fulltext.selection import Unit, begun, unit_at, word_at
from viewer.ui.style import Style

WORDS = 14_000


def page_of(text: str, style: Style) -> Page:
    pair = screen_pair(article("a", text), article("b", text), [])
    page = Page(text, pair.blocks("a"), SideMarks(pair, "a"), style)
    page.fit(420, 600)
    return page


@pytest.fixture
def page(style: Style) -> Page:
    return page_of(long_text(WORDS, 7), style)


def lines_shown(page: Page) -> dict[int, float]:
    """The first code point of every line in view, with its y in the view."""
    out = {}
    for index, y in page.in_view():
        typeset = page.typeset(index)
        at = typeset.span.start
        while at < typeset.span.end:
            out[at] = y + typeset.top_of(at)
            at = typeset.line_at(typeset.top_of(at) + 1).end
    return out


def test_few_blocks_are_laid_out_at_first(page: Page) -> None:
    assert sum(page.is_laid_out(n) for n in range(len(page.blocks))) < len(page.blocks) / 4


@pytest.mark.parametrize("step", [-37, 61, 400, -550])
def test_text_in_view_moves_by_the_step_and_no_more(page: Page, step: int) -> None:
    page.go_to(page.blocks[len(page.blocks) // 2].span.start)
    for _ in range(25):
        before = lines_shown(page)
        top = page.top
        page.move_to(top + step)
        after = lines_shown(page)
        both = set(before) & set(after)
        assert both
        assert all(abs(before[at] - after[at] - step) < 0.01 for at in both)


def test_asking_for_a_far_place_moves_nothing_in_view(page: Page) -> None:
    page.go_to(page.blocks[20].span.start)
    rng = random.Random(1)
    before = lines_shown(page)
    for _ in range(40):
        at = rng.randrange(len(page.text))
        page.extent(Span(at, at + 1))
    assert lines_shown(page) == before


def test_both_ends_are_reached_and_held(page: Page) -> None:
    page.move_to(10**9)
    assert page.top == page.maximum
    last = len(page.blocks) - 1
    bottom = max(y + page.layout.height(n) for n, y in page.in_view() if n == last)
    assert bottom <= page.view_height
    page.move_to(-50)
    assert page.top == 0
    assert min(lines_shown(page)) == page.blocks[0].span.start


def test_slack_lasts_until_the_reader_scrolls_back(page: Page) -> None:
    page.move_to(-300, slack=True)
    assert page.top == -300
    page.move_to(-400)
    assert page.top == -300
    page.move_to(-100)
    page.move_to(-300)
    assert page.top == -100
    page.move_to(50)
    page.move_to(-1)
    assert page.top == 0


def test_many_sizes_in_a_row_do_not_let_the_text_drift(page: Page) -> None:
    page.go_to(page.blocks[30].span.start + 200)
    before = page.place()[0]
    for width in [*range(420, 250, -7), *range(250, 520, 9), 420]:
        page.fit(width, 600)
        lines = lines_shown(page)
        first = min(lines)
        assert first <= before < first + 400
    assert page.place()[0] == before


def test_a_line_of_a_hundred_thousand_letters_is_laid_out_in_pieces(style: Style) -> None:
    text = "word " * 20_000
    page = page_of(text, style)
    assert len(page.blocks) > 20
    assert [b.paragraph for b in page.blocks[:3]] == [1, 0, 0]
    page.move_to(10**9)
    assert page.typeset(len(page.blocks) - 1).span.end == len(text)


def test_an_empty_article_is_a_page_too(style: Style) -> None:
    page = page_of("\n \n", style)
    page.move_to(500)
    assert page.top == 0
    assert page.place()[0] == 0
    assert list(page.in_view()) == []
    assert page.window() == (0.0, 1.0)


@given(st.text(alphabet="ab’-.🙂 \nعر", min_size=1, max_size=60), st.data())
def test_units_hold_the_place_they_are_asked_for(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for unit in Unit:
        span = unit_at(text, at, unit)
        assert span.start <= at <= span.end <= len(text)
    assert "\n" not in unit_at(text, at, Unit.PARAGRAPH).of(text)


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("Iraq’s army", 2, "Iraq’s"),
        ("the U.S.-led one", 5, "U.S.-led"),
        ("one two", 4, "two"),
        ("one two", 3, "one"),
        ("وقال المتحدث", 6, "المتحدث"),
        ("a 🙂 b", 2, "🙂"),
    ],
)
def test_words(text: str, at: int, word: str) -> None:
    assert word_at(text, at).of(text) == word


@given(st.integers(0, 40), st.integers(0, 40), st.sampled_from(Unit))
def test_a_selection_reaches_in_either_direction(start: int, end: int, unit: Unit) -> None:
    text = "one two three\nfour 🙂 five\n\nsix seven eight nine"
    start, end = min(start, len(text)), min(end, len(text))
    span = begun(text, start, unit).reaching(end).span(text)
    assert span.start <= min(start, end) and max(start, end) <= span.end


def test_a_click_is_no_drag() -> None:
    mouse = TextMouse("one two three", 10)
    mouse.press(QPoint(0, 0), 1, extend=False)
    mouse.move(QPoint(2, 2), 2)
    assert mouse.release()
    assert mouse.selected is None


def test_a_drag_is_no_click_and_can_be_extended() -> None:
    mouse = TextMouse("one two three", 10)
    mouse.press(QPoint(0, 0), 1, extend=False)
    mouse.move(QPoint(60, 0), 6)
    clicked = mouse.release()
    assert (clicked, mouse.selected) == (False, Span(1, 6))
    mouse.press(QPoint(90, 0), 9, extend=True)
    clicked = mouse.release()
    assert (clicked, mouse.selected) == (False, Span(1, 9))
