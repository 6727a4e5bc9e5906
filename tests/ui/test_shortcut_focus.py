"""After a step made by a shortcut, the reader sees at once where the keyboard is, in every view."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.views import VIEWS
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]


def press(qtbot: QtBot, window: MainWindow, action: str) -> None:
    """The action's first key, pressed where the keyboard is."""
    key = window.actions_by_name[action].shortcut()
    qtbot.keySequence(QApplication.focusWidget() or window, key)
    qtbot.waitUntil(lambda: not (window.session.busy or window.findings.busy), timeout=30_000)
    QApplication.processEvents()


def is_framed(window: MainWindow) -> bool:
    """Whether the part that has the keyboard has signs in the colour of the focus that go with the focus."""
    at = QApplication.focusWidget()
    if not isinstance(at, QAbstractScrollArea):
        return False
    colour = window.appearance.style.theme.surface.focus.rgb()

    def coloured() -> int:
        picture = at.viewport().grab().toImage()
        return sum(
            picture.pixel(x, y) == colour
            for x in range(picture.width())
            for y in range(0, picture.height(), 3)
        )

    framed = coloured()
    at.clearFocus()
    QApplication.processEvents()
    plain = coloured()
    at.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return framed > plain


def test_turning_to_a_view(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    window.activateWindow()
    for name in (*VIEWS[1:], "full_text", "several", "aligned", "overview"):
        press(qtbot, window, name)
        assert is_framed(window), name


@pytest.mark.parametrize("mode", ["aligned", "full_text", "several"])
@pytest.mark.parametrize("step", ["next_passage", "next_change"])
def test_stepping_after_a_click(qtbot: QtBot, window: MainWindow, mode: str, step: str) -> None:
    window.activateWindow()
    press(qtbot, window, mode)
    at = QApplication.focusWidget()
    assert isinstance(at, QAbstractScrollArea)
    qtbot.mouseClick(at.viewport(), Qt.MouseButton.LeftButton, pos=at.viewport().rect().center())
    press(qtbot, window, step)
    assert is_framed(window)


def test_a_click_on_a_button_frames_nothing(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(samples())
    window.activateWindow()
    button = next(b for b in window.toolbar.buttons if b.defaultAction().objectName() == "facts")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.findings.busy, timeout=30_000)
    page = window.findings.page("facts")
    page.setFocus(window._shortcuts.reason)
    assert not is_framed(window)
