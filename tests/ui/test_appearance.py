"""A change of theme reaches everything at once; the system is followed while the window runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.settings import THEMES, Settings
from viewer.ui.window import MainWindow

VIEWS = ("overview", "aligned", "full text")


def open_window(qtbot: QtBot, settings: Settings) -> MainWindow:
    QCursor.setPos(QPoint(0, 0))
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1100, 720)
    window.show()
    window.filing.open([samples()])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    return window


def picture(qtbot: QtBot, window: MainWindow, view: str) -> QImage:
    window.show_aligned()  # the mode is shown by its button in the overview, too
    turns = (window.show_overview, window.show_aligned, window.show_full_text)
    turns[VIEWS.index(view)]()
    QGuiApplication.processEvents()
    window.compare_page.full_text.settle()
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    QGuiApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.parametrize("target", [name for name in THEMES if name not in ("light", "system")])
def test_a_window_that_was_switched_looks_like_one_that_began_so(
    qtbot: QtBot, tmp_path: Path, target: str
) -> None:
    switched = open_window(qtbot, Settings(tmp_path / "one.ini"))
    switched.actions_by_name["theme_light"].trigger()
    for view in VIEWS:  # all of it has been painted in the first theme
        picture(qtbot, switched, view)
    switched.actions_by_name[f"theme_{target}"].trigger()
    seen = {view: picture(qtbot, switched, view) for view in VIEWS}
    switched.close()
    settings = Settings(tmp_path / "two.ini")
    settings.theme = target
    begun = open_window(qtbot, settings)
    for view in VIEWS:
        again = picture(qtbot, begun, view)
        assert again.size() != QSize()
        assert again == seen[view], f"{view} differs in {target}"
    begun.actions_by_name["theme_light"].trigger()
    begun.close()


def test_the_system_is_followed_while_the_window_runs(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(qtbot, Settings(tmp_path / "settings.ini"))
    hints = QGuiApplication.styleHints()
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _self, s=scheme: s)
        hints.colorSchemeChanged.emit(scheme)
        assert window.appearance.style.theme.dark is dark
        assert (window.grab().toImage().pixelColor(600, 600).lightness() < 100) is dark
    window.actions_by_name["theme_light"].trigger()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not window.appearance.style.theme.dark
    window.close()
