"""The borders between the parts of the window, moved with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.ruledsplitter import STEP, Border
from viewer.ui.window import MainWindow


def take(window: MainWindow) -> Border:
    window.actions_by_name["move_border"].trigger()
    border = QApplication.focusWidget()
    assert isinstance(border, Border)
    return border


def test_arrows_move_the_border_that_the_key_takes_hold_of(qtbot: QtBot, window: MainWindow) -> None:
    border, width = take(window), window.articles.width()
    qtbot.keyClick(border, Qt.Key.Key_Right)
    assert window.articles.width() == width + STEP
    qtbot.keyClick(border, Qt.Key.Key_Left)
    assert window.articles.width() == width
    qtbot.keyClick(border, Qt.Key.Key_Home)
    assert window.articles.width() == window.articles.minimumWidth() < width


def test_the_key_goes_from_border_to_border_and_back_to_the_text(qtbot: QtBot, window: MainWindow) -> None:
    start = window.compare_page.aligned
    start.setFocus(Qt.FocusReason.ShortcutFocusReason)
    told = window.status.text
    shown = window.habits.borders.shown()
    assert [take(window) for _ in shown] == shown
    assert len(shown) == 3  # on either side of the text, and between passages and changes
    assert "Arrow keys" in window.status.text
    window.actions_by_name["move_border"].trigger()
    assert QApplication.focusWidget() is start
    assert window.status.text == told


def test_the_border_between_passages_and_changes_moves_up_and_down(qtbot: QtBot, window: MainWindow) -> None:
    border = next(b for b in window.habits.borders.shown() if b.orientation() is Qt.Orientation.Vertical)
    border.setFocus(Qt.FocusReason.ShortcutFocusReason)
    height = window.passages.list.height()
    qtbot.keyClick(border, Qt.Key.Key_Up)
    assert window.passages.list.height() == height - STEP


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_leave_the_border(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    before: QWidget = window.passages.list
    before.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.keyClick(take(window), key)
    assert QApplication.focusWidget() is before


def test_the_line_is_strong_while_keys_move_it(window: MainWindow) -> None:
    def line_at_border(border: Border) -> bool:
        focus = window.appearance.style.theme.surface.focus
        image = window.grab(border.rect().translated(border.mapTo(window, border.rect().topLeft()))).toImage()
        return all(image.pixelColor(x, image.height() // 2) == focus for x in (1, 2, 3))

    border = window.habits.borders.shown()[0]
    assert not line_at_border(border)
    border.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert line_at_border(border)


def test_a_mirrored_window_moves_its_borders_the_way_the_arrow_points(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: window.passages.geometry().right() < window.articles.geometry().left())
    QApplication.processEvents()
    border = next(b for b in window.habits.borders.shown() if b.orientation() is Qt.Orientation.Horizontal)
    width = window.passages.width()  # the passages stand at the left now
    qtbot.keyClick(border, Qt.Key.Key_Right)
    assert abs(window.passages.width() - width - STEP) <= 1
