"""Text of the rows chosen and copied with keys alone, and the menu that a key opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from viewer.text.tokens import words
from viewer.ui.aligned.rows import FoldRow, SegmentRow
from viewer.ui.aligned.view import AlignedView
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of
from viewer.ui.style import Style

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS: dict[Which, Qt.Key] = {"a": Qt.Key.Key_A, "b": Qt.Key.Key_B}
LONG = 2  # a passage of the samples with several rows


@pytest.fixture
def view(qtbot: QtBot, style: Style, sample_pair: ScreenPair) -> AlignedView:
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show_pair(sample_pair)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    return view


def copied(qtbot: QtBot, view: AlignedView) -> str:
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("which", SIDES)
def test_a_key_chooses_a_side_of_the_row_and_then_of_the_passage(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair, which: Which
) -> None:
    view.select(LONG)
    passage, text = sample_pair.passages[LONG], sample_pair.article(which).text
    assert len(passage.segments) > 1
    qtbot.keyClick(view, KEYS[which])
    assert copied(qtbot, view) == side_of(passage.segments[0], which).of(text)
    qtbot.keyClick(view, KEYS[which])
    assert copied(qtbot, view) == side_of(passage, which).of(text)


def test_shift_with_the_arrows_gives_words_back_and_takes_them_in(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    view.select(0)
    text, segment = sample_pair.b.text, sample_pair.passages[0].segments[0].b
    inside = [w.of(text) for w in words(text) if segment.contains(w)]
    qtbot.keyClick(view, Qt.Key.Key_B)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    chosen = copied(qtbot, view)
    assert [w.of(chosen) for w in words(chosen)] == inside[1:-2]
    qtbot.keyClick(view, Qt.Key.Key_Right, SHIFT)
    chosen = copied(qtbot, view)
    assert [w.of(chosen) for w in words(chosen)] == inside[1:-1]


def test_both_sides_stay_chosen_for_joining_and_escape_lets_go(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    view.select(1)
    qtbot.keyClick(view, Qt.Key.Key_A)
    qtbot.keyClick(view, Qt.Key.Key_B)
    segment = sample_pair.passages[1].segments[0]
    assert [view.stretch(w) for w in SIDES] == [segment.a, segment.b]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert [view.stretch(w) for w in SIDES] == [None, None]


def test_a_key_unfolds_and_chooses_what_only_one_article_has(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    folds = [n for n, r in enumerate(view.shown_rows) if isinstance(r, FoldRow) and r.b is not None]
    row = view.shown_rows[folds[0]]
    assert isinstance(row, FoldRow) and row.b is not None
    while view._focus_row != folds[0]:
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_B)
    now = view.shown_rows[folds[0]]
    assert isinstance(now, FoldRow) and now.open
    assert copied(qtbot, view) == row.b.span.of(sample_pair.b.text)


def open_menu_by_key(view: AlignedView) -> QMenu:
    far = view.viewport().mapToGlobal(QPoint(5, view.viewport().height() - 5))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), far)
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus without a screen
def test_the_menu_of_a_key_is_about_the_framed_row_and_opens_at_it(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    rows = view.shown_rows
    wanted = next(n for n, r in enumerate(rows) if isinstance(r, SegmentRow) and r.passage == 1 and r.first)
    while view._focus_row != wanted:
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.passage_selected) as told:
        menu = open_menu_by_key(view)
    assert told.args == [1]
    y = view.viewport().mapFromGlobal(menu.pos()).y()
    assert view.row_top(wanted) <= y <= view.row_top(wanted) + view.picture(wanted).height
    next(a for a in menu.actions() if "of B" in a.text()).trigger()
    text = QGuiApplication.clipboard().text()
    wording, source = text.split("\n— ")
    assert wording == sample_pair.passages[1].b.of(sample_pair.b.text)
    assert sample_pair.b.path.name in source
    menu.close()


def test_chosen_words_are_copied_with_their_own_paragraph(
    qtbot: QtBot, view: AlignedView, sample_pair: ScreenPair
) -> None:
    view.select(0)
    qtbot.keyClick(view, Qt.Key.Key_A)
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    view.copy_a()
    wording, source = QGuiApplication.clipboard().text().split("\n— ")
    span = view.stretch("a")
    assert span is not None and wording == span.of(sample_pair.a.text)
    assert "paragraph 2" in source
