"""The window's menus and its toolbar on a small screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.actions import ACTIONS
from viewer.ui.settings import Settings
from viewer.ui.views import FINDINGS
from viewer.ui.window import MainWindow

SMALL = 1024, 700


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    settings = Settings()
    settings.forget()
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(*SMALL)
    window.show()
    qtbot.waitExposed(window)
    return window


def inner_menus(menu: QMenu) -> list[QMenu]:
    """The menus that open from a menu's lines."""
    found = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found.append(inner)
    return found


def test_no_menu_is_higher_than_a_small_screen(window: MainWindow) -> None:
    for menu in window._menus.values():
        for shown in (menu, *inner_menus(menu)):
            assert shown.sizeHint().height() < SMALL[1] - 40


def test_every_action_is_in_one_menu(window: MainWindow) -> None:
    lines = [
        action.objectName()
        for menu in window._menus.values()
        for shown in (menu, *inner_menus(menu))
        for action in shown.actions()
    ]
    for spec in ACTIONS:
        assert lines.count(spec.name) == 1


def test_the_views_of_findings_stand_in_a_menu_of_their_own(window: MainWindow) -> None:
    more = next(m for m in inner_menus(window._menus["view"]) if m.title() == "More views")
    assert [action.objectName() for action in more.actions()] == list(FINDINGS)


def test_the_report_stays_in_the_toolbar_of_a_narrow_window(qtbot: QtBot, window: MainWindow) -> None:
    window.filing.open([samples()])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    window.show_compare()
    report, bar = window.actions_by_name["save_report"], window.toolbar
    for width in (820, 1024, 1280, 1900):
        window.resize(width, 700)
        beside = any(b.defaultAction() is report and _is_shown(b) for b in bar.buttons)
        assert beside or (bar.more.isVisible() and report in bar.more.menu().actions())


def _is_shown(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() > 0
