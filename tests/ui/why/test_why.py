"""Why a passage is one: said truly, beside the passage, and reached with the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakePair
from viewer.engine.handmade import joined
from viewer.text.spans import Span
from viewer.ui.aligned.rows import SegmentRow
from viewer.ui.aligned.tips import tip
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style
from viewer.ui.why.popover import WhyPopover
from viewer.ui.why.telling import chance_line, why
from viewer.ui.window import MainWindow

# the platform without a screen raises nothing
pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)


def test_all_is_said_that_is_known(sample_pair: ScreenPair) -> None:
    for number, passage in enumerate(sample_pair.passages):
        shared, chance, carried, score = why(sample_pair, number)
        assert str(passage.shared) in shared and str(passage.words[1]) in shared
        assert "unrelated articles" in chance or chance.startswith("Too short")
        assert all(a.of(sample_pair.a.text) in carried for a, _ in passage.telling)
        assert score.startswith("Score")


def test_a_passage_of_the_readers_own_claims_nothing(sample_pair: ScreenPair) -> None:
    found = sample_pair.passages[0]
    assert "million" in chance_line(replace(found, evidence=500.0))
    assert "1000 comparisons" in chance_line(replace(found, evidence=30.0))
    made = joined(sample_pair.a.text, sample_pair.b.text, Span(0, 60), Span(0, 60))
    assert "You joined or split" in chance_line(made)


def test_words_written_from_the_right_stay_in_place(make_pair: MakePair) -> None:
    text = "أعلن الجيش العراقي استئناف العمليات العسكرية المشتركة مع التحالف الدولي بعد توقف دام أسابيع."
    pair = make_pair(text, text)
    carried = next(line for line in why(pair, 0) if line.startswith("Carried"))
    assert carried.count("\u2068") == carried.count("\u2069") == len(pair.passages[0].telling)


def test_a_key_tells_it_and_any_key_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.select_passage(2)
    assert window.session.pair is not None
    window.actions_by_name["why"].trigger()
    popover = window.why.popover
    assert popover.isVisible()
    assert popover.heading.text().startswith("Passage 3")
    assert popover.lines == why(window.session.pair, 2)
    assert popover.accessibleDescription() == " ".join(popover.lines)
    assert window.frameGeometry().contains(popover.geometry())
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert [key.toString() for key in window.actions_by_name["why"].shortcuts()] == ["W"]


def test_without_the_list_it_stands_over_the_texts(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["passages_panel"].setChecked(False)
    window.show_panels()
    window.why.show()
    over = QRect(window.compare_page.mapToGlobal(QPoint(0, 0)), window.compare_page.size())
    assert over.contains(window.why.popover.geometry().center())
    window.why.popover.close()


def test_every_context_menu_of_a_passage_offers_it(window: MainWindow) -> None:
    why_action: QAction = window.actions_by_name["why"]
    assert why_action in window.passages.list.actions()
    assert why_action in window.compare_page.aligned.actions()
    pane = window.compare_page.full_text.pane("b")
    menu = pane.context_menu(QPoint(5, 5))
    assert why_action in menu.actions()
    menu.deleteLater()


def test_it_opens_where_there_is_room_and_stays_inside(
    qtbot: QtBot, window: MainWindow, style: Style
) -> None:
    popover = WhyPopover(window)
    popover.tell("Passage 1: edited", ["A line.", "Another line that is somewhat longer."], style)
    within = QRect(0, 0, 800, 600)
    for place in (QRect(700, 10, 90, 40), QRect(0, 560, 60, 38), QRect(780, 590, 300, 300)):
        popover.show_at(place, within)
        assert within.contains(popover.geometry())
        assert not popover.geometry().intersects(place) or place.bottom() > within.bottom()
        popover.close()


def test_the_tip_between_the_columns_says_why(sample_pair: ScreenPair, window: MainWindow) -> None:
    row = next(r for r in window.compare_page.aligned.shown_rows if isinstance(r, SegmentRow))
    pair = window.session.pair
    assert pair is not None
    assert tip(pair, row, None, between=True).split("\n") == why(pair, row.passage)
    assert tip(pair, row, None, between=False) == ""
    assert tip(None, None, None, between=True) == ""
    change = pair.all_changes[0][1]
    assert "·" in tip(pair, row, change, between=False)
