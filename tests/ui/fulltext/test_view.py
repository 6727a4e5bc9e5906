"""The view as a reader uses it: clicks, level panes, linked scrolling, the place kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.fulltext.conftest import Opened, point_on
from tests.ui.fulltext.pairs import (
    article,
    long_pair,
    passage,
    screen_pair,
    small_pair,
    span_of,
)
from tests.ui.fulltext.pairs import (
    passage as passage_of,
)
from viewer.text.spans import Span
from viewer.ui import theme
from viewer.ui.fulltext.ribbons import ribbon_path
from viewer.ui.fulltext.view import FullTextView
from viewer.ui.screenpair import SIDES, Which, other
from viewer.ui.style import Style

LEVEL = 2.0  # pixels


def tops(view: FullTextView, passage: int) -> tuple[float, float]:
    a, b = (view.pane(w).extent(passage, exact=True)[0] for w in SIDES)
    return a, b


@pytest.mark.parametrize("which", SIDES)
def test_a_click_on_a_passage_brings_the_other_pane_level(opened: Opened, qtbot: QtBot, which: Which) -> None:
    view = opened(long_pair())
    pane = view.pane(which)
    assert pane.page is not None
    passage = next(n for n in pane.passages_in_view() if pane.extent(n)[0] > 0)
    before = pane.top()
    with qtbot.waitSignal(view.passage_selected, timeout=0) as emitted:
        QTest.mouseClick(
            pane.viewport(), Qt.MouseButton.LeftButton, pos=point_on(pane, pane.page.marks.passages[passage])
        )
    assert emitted.args == [passage]
    view.settle()
    a, b = tops(view, passage)
    assert pane.top() == before
    assert abs(a - b) <= LEVEL


def test_a_click_on_a_ribbon_brings_both_panes_level(opened: Opened, qtbot: QtBot) -> None:
    view = opened(long_pair())
    ribbon = view.channel.drawn()[0]
    middle = ribbon_path(ribbon, view.channel.width()).pointAtPercent(0.0) + QPointF(3, 3)
    assert view.channel.ribbon_at(middle) == ribbon.passage
    with qtbot.waitSignal(view.passage_selected, timeout=0) as emitted:
        QTest.mouseClick(view.channel, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert emitted.args == [ribbon.passage]
    view.settle()
    a, b = tops(view, ribbon.passage)
    assert abs(a - b) <= LEVEL


def test_a_click_beside_the_passages_selects_nothing(opened: Opened, qtbot: QtBot) -> None:
    view = opened(small_pair())
    pane = view.pane("a")
    with qtbot.assertNotEmitted(view.passage_selected):
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_on(pane, Span(0, 1)))


def test_a_click_on_a_change_names_it(opened: Opened, qtbot: QtBot) -> None:
    view = opened(small_pair())
    pane = view.pane("b")
    assert pane.page is not None
    with qtbot.waitSignal(view.change_selected, timeout=0) as emitted:
        place = point_on(pane, pane.page.marks.change_span(0, 0))
        QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert emitted.args == [0, 0]


def test_select_is_silent_and_brings_both_sides_level(opened: Opened, qtbot: QtBot) -> None:
    view = opened(long_pair())
    with qtbot.assertNotEmitted(view.passage_selected), qtbot.assertNotEmitted(view.change_selected):
        for passage in (40, 3, 59, 0, 17):
            view.select(passage)
            view.settle()
            a, b = tops(view, passage)
            assert abs(a - b) <= LEVEL
            assert 0 <= a < view.height()
        view.select(30, 0)
        view.settle()
        assert view.channel.accessibleDescription().startswith("31 ")


def test_selecting_again_leaves_the_panes_alone(opened: Opened) -> None:
    view = opened(long_pair())
    view.select(20)
    view.settle()
    before = [view.pane(w).top() for w in SIDES]
    view.pane("b").place(before[1] + 40)
    view.select(20)
    view.settle()
    assert [view.pane(w).top() for w in SIDES] == [before[0], before[1] + 40]


def test_a_passage_at_the_end_of_a_short_article_still_comes_level(opened: Opened) -> None:
    view = opened(small_pair(), height=150)
    view.select(1)
    view.settle()
    a, b = tops(view, 1)
    assert abs(a - b) <= LEVEL


@pytest.mark.parametrize("which", SIDES)
def test_linked_scrolling_brings_the_passage_in_the_middle_level(opened: Opened, which: Which) -> None:
    view = opened(long_pair(passages=30))
    page, pane = view.pane(which).page, view.pane(which)
    assert page is not None
    for number in (12, 25, 7):
        top, bottom = page.extent(page.marks.passages[number])
        pane.steer(round((top + bottom) / 2 - page.view_height / 2))
        view.settle()
        here, there = (sum(view.pane(w).extent(number, exact=True)) / 2 for w in (which, other(which)))
        assert abs(here - there) <= LEVEL


def test_scrolling_never_feeds_back(opened: Opened, qtbot: QtBot) -> None:
    view = opened(long_pair())
    steered: list[str] = []
    for which in SIDES:
        view.pane(which).steered.connect(lambda side, _by: steered.append(side))
    for _ in range(30):
        before = view.pane("a").top()
        view.pane("a").steer(before + 90)
        assert view.pane("a").top() == before + 90
        view.settle()
        assert view.pane("a").top() == before + 90
    assert set(steered) == {"a"}


def test_an_unlinked_pane_stays(opened: Opened) -> None:
    view = opened(long_pair())
    view.linked = False
    view.pane("a").steer(2000)
    view.settle()
    assert view.pane("b").top() == 0
    view.linked = True
    view.settle()
    assert view.pane("b").top() > 0


def test_a_pair_that_shares_nothing_scrolls_one_by_one(opened: Opened) -> None:
    pair = long_pair()
    view = opened(screen_pair(pair.a, pair.b, []))
    view.pane("a").steer(500)
    view.settle()
    assert [view.pane(w).top() for w in SIDES] == [500, 0]
    assert view.channel.drawn() == []


def test_identical_articles_stay_level_all_the_way(opened: Opened) -> None:
    pair = long_pair()
    whole = [passage_of(b.span, b.span) for b in pair.blocks("a")]
    view = opened(screen_pair(pair.a, pair.a, whole))
    for _ in range(40):
        view.pane("a").steer(view.pane("a").top() + 333)
        view.settle()
        assert abs(view.pane("a").top() - view.pane("b").top()) <= LEVEL


def test_small_steps_never_move_the_other_pane_far_at_once(opened: Opened) -> None:
    view = opened(long_pair())
    for _ in range(200):
        before = view.pane("b").top()
        view.pane("a").steer(view.pane("a").top() + 10)
        assert abs(view.pane("b").top() - before) <= 60


def test_tab_walks_through_the_passages_and_leaves_after_the_last(opened: Opened, qtbot: QtBot) -> None:
    view = opened(small_pair())
    pane = view.pane("a")
    with qtbot.waitActive(view):
        view.activateWindow()
    pane.setFocus()
    seen: list[int] = []
    view.passage_selected.connect(seen.append)
    for _ in range(2):
        QTest.keyClick(pane, Qt.Key.Key_Tab)
        assert pane.hasFocus()
    QTest.keyClick(pane, Qt.Key.Key_Tab)
    assert seen == [0, 1]
    assert not pane.hasFocus()
    view.pane("b").setFocus()
    QTest.keyClick(view.pane("b"), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert not view.pane("b").hasFocus()
    assert seen == [0, 1]


def test_enter_brings_the_other_pane_level(opened: Opened, qtbot: QtBot) -> None:
    view = opened(long_pair())
    with qtbot.waitSignal(view.passage_selected, timeout=0) as emitted:
        QTest.keyClick(view.pane("b"), Qt.Key.Key_Return)
    view.settle()
    a, b = tops(view, emitted.args[0])
    assert abs(a - b) <= LEVEL


def test_a_press_on_a_strip_scrolls_there(opened: Opened, qtbot: QtBot) -> None:
    view = opened(long_pair())
    strip, pane = view.strip("a"), view.pane("a")
    y = next(y for y in range(400, 600) if strip.passage_at(y) is None)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, y))
    first, last = pane.window_shown()
    assert first <= y / strip.height() <= last
    QTest.mouseMove(strip, QPoint(5, 0))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, 0))


def test_a_press_on_a_passage_in_a_strip_selects_it(opened: Opened, qtbot: QtBot) -> None:
    view = opened(long_pair(passages=12))
    strip = view.strip("b")
    y, passage = next((y, p) for y in range(300, 600) if (p := strip.passage_at(y)) is not None)
    with qtbot.waitSignal(view.passage_selected, timeout=0) as emitted:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, y))
    assert emitted.args == [passage]


def test_zoom_theme_and_size_keep_the_text_at_the_top(opened: Opened, style: Style) -> None:
    view = opened(long_pair())
    view.linked = False
    for which in SIDES:
        view.pane(which).steer(3777)
    before = view.position()
    view.restyle(replace(style, theme=theme.load("dark")))
    assert view.position() == before
    for change in (replace(style, zoom=175), replace(style, zoom=70), replace(style, serif=False)):
        view.restyle(change)
        for at, which in zip(before, SIDES, strict=True):
            page = view.pane(which).page
            assert page is not None
            assert abs(page.extent(Span(at, at + 1))[0] - page.top) <= page.pitch
    for width in (500, 900, 650, 1300, 1000):
        view.resize(width, 600)
    view.restyle(style)
    assert view.position() == before


def test_headers_hear_where_the_text_stands(opened: Opened, qtbot: QtBot, style: Style) -> None:
    view = opened(small_pair())
    with qtbot.waitSignal(view.columns_changed, timeout=0):
        view.resize(700, 600)
    (a, width), (b, _) = view.column("a"), view.column("b")
    assert 0 < a < a + width < view.channel.x() < b < view.width()
    with qtbot.assertNotEmitted(view.columns_changed):
        view.restyle(replace(style, theme=theme.load("dark")))


def test_a_reading_position_comes_back(opened: Opened) -> None:
    view = opened(long_pair())
    view.pane("a").steer(4000)
    view.settle()
    place = view.position()
    again = opened(long_pair())
    again.restore(place)
    assert again.position() == place
    again.restore((0, 0))
    assert [again.pane(w).top() for w in SIDES] == [0, 0]


def test_hovering_raises_both_sides(opened: Opened) -> None:
    view = opened(small_pair())
    view.pane("a").passage_hovered.emit(0)
    firm = theme.load("light").firm_tint(0)
    for which in SIDES:
        fills = [m.fill for n in range(3) for m in view.pane(which).block_marks(n) if m.fill is not None]
        assert firm in fills
    view.pane("a").passage_hovered.emit(None)
    assert all(firm != m.fill for n in range(3) for m in view.pane("a").block_marks(n))


def test_names_for_screen_readers(opened: Opened) -> None:
    view = opened(small_pair())
    assert view.pane("a").accessibleName() == "Article A: Leaders meet in the capital"
    view.select(0)
    assert "They said that 1 million" in view.pane("a").accessibleDescription()
    assert "They said that a million" in view.pane("b").accessibleDescription()
    assert view.strip("a").accessibleName()
    assert view.channel.link.accessibleName()


def test_screen_readers_get_names_roles_and_the_words_of_the_passage(opened: Opened) -> None:
    view = opened(small_pair())
    view.select(1)
    for widget in (view.pane("a"), view.pane("b"), view.strip("a"), view.channel, view.channel.link):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)
    described = QAccessible.queryAccessibleInterface(view.pane("b")).text(QAccessible.Text.Description)
    assert described.startswith("2 · edited")
    assert described.endswith("bridge was closed")


def test_a_view_may_go_while_it_glides(opened: Opened) -> None:
    view = opened(long_pair())
    view.select(40)
    view.pane("a").steer(300)
    view.select(2)
    view.show_pair(small_pair())
    view.select(1)
    view.show_pair(None)
    view.settle()
    assert view.position() == (0, 0)


def test_an_empty_view_takes_any_input(opened: Opened, qtbot: QtBot) -> None:
    view = opened(None)
    pane = view.pane("a")
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseClick(view.strip("a"), Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Up):
        QTest.keyClick(pane, key)
    view.select(None)
    view.show_pair(small_pair())
    view.show_pair(None)
    assert view.position() == (0, 0)
    assert not view.grab().isNull()


def test_a_pair_just_opened_is_seen_from_its_beginning_and_then_brought_level(opened: Opened) -> None:
    shared = "The bridge over the wide grey river was closed on Friday."
    rest = "\n\n".join(f"Nothing of paragraph {n} is told anywhere else. " * 6 for n in range(40))
    a, b = f"Closed\n\n{shared}\n\n{rest}", f"A storm\n\nIt rained.\n\n{shared}\n\n{rest}"
    pair = screen_pair(article("a", a), article("b", b), [passage(span_of(a, shared), span_of(b, shared))])
    view = opened(pair)
    view.select(0)
    view.settle()
    assert [view.pane(which).top() for which in SIDES] == [0, 0]
    view.pane("a").steer(view.pane("a").page.maximum)  # type: ignore[union-attr]
    view.select(0)
    view.settle()
    tops = [view.pane(which).extent(0, exact=True)[0] for which in SIDES]
    assert abs(tops[0] - tops[1]) <= 2
