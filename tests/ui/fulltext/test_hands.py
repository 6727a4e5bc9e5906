"""Hands on one pane: keys, wheels, drags, text selected and copied, tooltips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimerEvent
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fulltext.conftest import Opened, point_on
from tests.ui.fulltext.pairs import (
    arabic_pair,
    long_pair,
    small_pair,
    span_of,
)
from viewer.text.spans import Span
from viewer.ui.fulltext.pane import ArticlePane


def test_keys_scroll_by_line_leaf_and_to_the_ends(opened: Opened) -> None:
    view = opened(long_pair())
    view.linked = False
    pane = view.pane("a")
    page = pane.page
    assert page is not None
    moves = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        before = page.top
        QTest.keyClick(pane, key)
        moves.append(page.top - before)
    line, leaf = page.pitch, page.view_height - 2 * page.pitch
    assert moves == [line, leaf, leaf, -line, -leaf]
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert page.top == page.maximum
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert page.top == 0


def test_wheels_scroll_by_lines_touchpads_by_pixels_and_zoom_is_left_to_the_window(opened: Opened) -> None:
    view = opened(long_pair())
    pane = view.pane("a")
    page = pane.page
    assert page is not None
    for target in (pane.viewport(), view.strip("a"), view.channel):
        before = page.top
        assert wheel(target, angle=-120)
        assert page.top - before == 3 * page.pitch
    before = page.top
    wheel(pane.viewport(), pixels=-7)
    assert page.top - before == 7
    before = page.top
    wheel(pane.viewport(), angle=-120, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert page.top == before


def wheel(
    target: QWidget,
    *,
    angle: int = 0,
    pixels: int = 0,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> bool:
    """A turn of the wheel over the middle of a widget; whether it took it."""
    middle = QPointF(target.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(target.mapToGlobal(middle.toPoint())),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_a_drag_held_below_the_pane_scrolls_on_and_selects(opened: Opened) -> None:
    view = opened(long_pair())
    pane = view.pane("a")
    viewport = pane.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    _drag(pane, QPoint(100, viewport.height() + 30))
    timer = pane.drag_timer_id
    assert timer
    selected = len(pane.selected_text())
    for _ in range(10):
        QApplication.sendEvent(pane, QTimerEvent(timer))
    assert pane.top() > 0
    assert len(pane.selected_text()) > selected
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, viewport.height() + 30))
    assert not pane.drag_timer_id


def test_selected_text_is_the_articles_own(opened: Opened, qtbot: QtBot) -> None:
    view = opened(small_pair())
    pane = view.pane("b")
    assert pane.page is not None
    text = pane.page.text
    start, end = text.index("People"), text.index("walked.")
    first, last = point_on(pane, Span(start, start + 1)), point_on(pane, Span(end, end + 1))
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=first - QPoint(4, 0))
    QTest.mouseMove(pane.viewport(), last)
    _drag(pane, last - QPoint(5, 0))
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=last - QPoint(5, 0))
    assert pane.selected_text() == "People 🙂 "
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "People 🙂 "
    QTest.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pane.selected_text() == text


def _drag(pane: ArticlePane, point: QPoint) -> None:
    """A move with the button held, as the mouse of a person would send it."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(pane.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(pane.viewport(), event)


def test_double_click_selects_a_word_and_a_third_click_the_paragraph(opened: Opened, qtbot: QtBot) -> None:
    view = opened(arabic_pair())
    pane = view.pane("a")
    assert pane.page is not None
    text = pane.page.text
    at = text.index("القوات")
    place = point_on(pane, Span(at + 2, at + 3))
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.selected_text() == "القوات"
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.selected_text() == text.split("\n")[2]


def test_a_passage_is_copied_with_its_source(opened: Opened, qtbot: QtBot) -> None:
    view = opened(small_pair())
    pane = view.pane("a")
    assert pane.page is not None
    menu = pane.context_menu(point_on(pane, pane.page.marks.passages[1]))
    menu.actions()[1].trigger()
    words, source = QApplication.clipboard().text().split("\n")
    assert words == "bridge was closed"
    assert "The Courier" in source
    assert "Leaders meet in the capital" in source
    assert "paragraph 3" in source
    menu.deleteLater()


def test_tooltips_name_the_passage_the_change_and_why_text_is_greyed(opened: Opened) -> None:
    view = opened(small_pair())
    pane = view.pane("a")
    assert pane.page is not None
    text, marks = pane.page.text, pane.page.marks
    assert pane.tip_at(point_on(pane, marks.passages[0])) == "1 · edited · 10 of 11 words"
    assert pane.tip_at(point_on(pane, marks.change_span(0, 0))).endswith("1 → a")
    assert "form" in pane.tip_at(point_on(pane, span_of(text, "Share")))
    assert pane.tip_at(point_on(pane, span_of(text, "Leaders"))) == ""
