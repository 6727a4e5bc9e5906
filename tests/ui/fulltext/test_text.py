"""What is displayed equals the file, and what is marked is where it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from tests.ui.fulltext.conftest import Opened
from tests.ui.fulltext.pairs import (
    TEXT_A,
    TEXT_B,
    arabic_pair,
    article,
    passage,
    screen_pair,
    small_pair,
    span_of,
)
from viewer.text.spans import Span, merged
from viewer.ui import theme
from viewer.ui.blocks import blocks
from viewer.ui.fulltext.marks import Emphasis, SideMarks, SpanIndex
from viewer.ui.fulltext.page import Page
from viewer.ui.fulltext.panepainter import caret_place, selection_color, selection_marks
from viewer.ui.screenpair import SIDES, ScreenPair
from viewer.ui.style import Style
from viewer.ui.typeset import Room, Typeset

LIGHT = theme.load("light")
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 20))


@pytest.mark.parametrize("pair", [small_pair(), arabic_pair()], ids=["mixed", "arabic"])
def test_every_character_of_the_file_is_displayed_once(pair: ScreenPair, style: Style) -> None:
    for which in SIDES:
        text = pair.article(which).text
        page = Page(text, pair.blocks(which), SideMarks(pair, which), style)
        shown = [page.typeset(n) for n in range(len(page.blocks))]
        for typeset in shown:
            assert typeset.span.of(text) == typeset.text
        hidden = set(range(len(text))) - {n for t in shown for n in range(t.span.start, t.span.end)}
        assert all(text[n].isspace() for n in hidden)
        assert sum(len(t.span) for t in shown) + len(hidden) == len(text)


@given(st.text(alphabet="ab 🙂é\n\u0627\u0628", max_size=120))
def test_blocks_cover_all_but_blank_lines(text: str) -> None:
    covered = {n for block in blocks(text) for n in range(block.span.start, block.span.end)}
    assert all(text[n].isspace() for n in range(len(text)) if n not in covered)


@given(st.lists(spans, max_size=25), spans)
def test_the_index_finds_what_a_scan_finds(all_spans: list[Span], asked: Span) -> None:
    expected = {n for n, span in enumerate(all_spans) if span.overlaps(asked)}
    found = SpanIndex(all_spans).meeting(asked)
    assert set(found) == expected
    assert len(found) == len(expected)
    assert [all_spans[n].start for n in found] == sorted(all_spans[n].start for n in found)


@pytest.mark.parametrize("which", SIDES)
def test_tinted_ranges_equal_the_spans(which: str) -> None:
    pair = small_pair()
    marks = SideMarks(pair, which)  # type: ignore[arg-type]
    side = LIGHT.a if which == "a" else LIGHT.b
    everything = marks.marks(Span(0, 10_000), LIGHT, Emphasis())
    tints = {m.span: m.fill for m in everything if m.tall and m.fill in LIGHT.tints}
    assert tints == {marks.passages[n]: LIGHT.tint(n) for n in range(2)}
    changed = [m for m in everything if m.line is not None]
    assert [(m.span, m.fill, m.line, m.dotted) for m in changed] == [
        (marks.change_span(0, 0), side.fill, side.line, which == "b")
    ]


def test_boilerplate_is_greyed_and_grounded() -> None:
    marks = SideMarks(small_pair(), "a")
    form = span_of(TEXT_A, "Share this page")
    assert [(ink.span, ink.color) for ink in marks.inks(form, LIGHT)] == [(form, LIGHT.surface.context)]
    assert [m.span for m in marks.marks(form, LIGHT, Emphasis())] == [form]


def test_selected_and_hovered_passages_are_firm() -> None:
    marks = SideMarks(small_pair(), "a")
    fills = [m.fill for m in marks.marks(Span(0, 9999), LIGHT, Emphasis(selected=0, hovered=1))]
    assert LIGHT.firm_tint(0) in fills
    assert LIGHT.firm_tint(1) in fills


def test_overlapping_passages_layer_and_all_their_numbers_show(style: Style) -> None:
    a, b = article("a", TEXT_A), article("b", TEXT_B)
    whole = span_of(TEXT_A, "The bridge was closed on Friday")
    part = span_of(TEXT_A, "bridge was closed")
    there = span_of(TEXT_B, "bridge was closed")
    pair = screen_pair(a, b, [passage(whole, there), passage(part, there)])
    tints = SideMarks(pair, "a").marks(whole, LIGHT, Emphasis())
    assert [m.span for m in tints] == [whole, part]
    assert tints[0].fill is not None and tints[1].fill is not None
    assert tints[0].fill.alpha() == 255 > tints[1].fill.alpha()
    page = Page(TEXT_B, pair.blocks("b"), SideMarks(pair, "b"), style)
    assert [held for n in range(len(page.blocks)) for held, _box in page.numbers(n)] == [[0, 1]]


@pytest.mark.parametrize("pair", [small_pair(), arabic_pair()], ids=["mixed", "arabic"])
def test_marks_lie_where_the_text_is(pair: ScreenPair, opened: Opened) -> None:
    """Each character of a passage, found by its place on the screen, is a character of that passage."""
    view = opened(pair)
    for which in SIDES:
        page = view.pane(which).page
        assert page is not None
        for number, span in enumerate(page.marks.passages):
            for index, block in enumerate(page.blocks):
                typeset = page.typeset(index)
                for rect in typeset.rects(span):
                    middle = typeset.position_at(rect.center())
                    assert span.start <= middle <= span.end
                    inside = QPointF(view.pane(which).column().x + rect.center().x(), 0)
                    y = next(y for n, y in page.in_view() if n == index) + rect.center().y()
                    point = QPointF(inside.x(), y).toPoint()
                    assert view.pane(which).passage_under(point)[0] == number
                assert bool(typeset.rects(span)) == block.span.overlaps(span)


def test_no_character_is_without_a_place_where_directions_mix(style: Style) -> None:
    for text in ("وقال إن U.S. troops باقية 12 يوم", "He said العراق and مصر now", "ثم 5 و a"):
        typeset = Typeset(text, Span(0, len(text)), style, 400)
        for n in range(len(text)):
            rects = typeset.rects(Span(n, n + 1))
            assert sum(r.width() for r in rects) > 1, text[n]
        whole = typeset.rects(Span(0, len(text)))
        assert len(whole) == 1


def test_room_for_a_number_moves_the_words_apart_and_changes_no_character(style: Style) -> None:
    text = "before after"
    plain = Typeset(text, Span(0, len(text)), style, 400)
    roomy = Typeset(text, Span(0, len(text)), style, 400, rooms=[Room(7, 11.0)])
    assert plain.text == roomy.text == text
    first, second = (t.rects(Span(7, 12))[0].left() for t in (plain, roomy))
    assert abs(second - first - 11.0) < 1.0


@given(st.lists(spans, max_size=12))
def test_numbers_stand_at_every_start(all_spans: list[Span]) -> None:
    text = "x" * 100
    pair = screen_pair(article("a", text), article("b", text), [passage(s, s) for s in all_spans])
    marks = SideMarks(pair, "a")
    starts = dict(marks.starts_in(Span(0, 100)))
    assert set(starts) == {s.start for s in all_spans}
    assert sorted(n for held in starts.values() for n in held) == list(range(len(all_spans)))
    assert merged(marks.passages) == merged(all_spans)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_selected_text_can_be_read_on_every_ground(name: str) -> None:
    shown = theme.load(name)
    grounds = (shown.surface.page, *shown.tints, *shown.firm, shown.a.fill, shown.b.fill)
    color = selection_color(shown)
    blended = [blend(color, ground) for ground in grounds]
    assert min(contrast(shown.surface.ink, ground) for ground in blended) >= 4.5
    assert contrast(shown.surface.context, shown.surface.selection) >= 4.5


def blend(top: QColor, ground: QColor) -> QColor:
    part = top.alphaF()
    red, green, blue = (
        t * part + g * (1 - part)
        for t, g in zip(top.getRgbF()[:3], ground.getRgbF()[:3], strict=True)  # type: ignore[index]
    )
    return QColor.fromRgbF(red, green, blue)


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2 defines it."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    def luminance(c: QColor) -> float:
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_selected_boilerplate_has_a_ground_of_its_own(style: Style) -> None:
    pair = small_pair()
    page = Page(TEXT_A, pair.blocks("a"), SideMarks(pair, "a"), style)
    everything = Span(0, len(TEXT_A))
    last = len(page.blocks) - 1
    form = span_of(TEXT_A, "Share this page")
    assert [m.span for m in selection_marks(page, last, everything)] == [form, form]
    assert [m.span for m in selection_marks(page, 0, everything)] == [page.blocks[0].span]
    assert selection_marks(page, 0, form) == []


def test_a_caret_stands_where_words_would_have_to_be_put_in(style: Style) -> None:
    text = "one two three"
    typeset = Typeset(text, Span(0, len(text)), style, 400)
    middle, end = caret_place(typeset, 4), caret_place(typeset, len(text))
    assert middle is not None and end is not None
    assert middle.x1() == typeset.rects(Span(4, 7))[0].left()
    assert end.x1() == typeset.rects(Span(8, 13))[0].right()
    assert caret_place(typeset, 40) is None
