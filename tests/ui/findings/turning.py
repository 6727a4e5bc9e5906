"""Turning to a view of findings."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from viewer.ui.findings.page import FindingsPage
from viewer.ui.window import MainWindow


def turn_to(qtbot: QtBot, window: MainWindow, name: str) -> FindingsPage:
    """The page of a view, on show, with what was found."""
    window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: not window.findings.busy, timeout=60_000)
    return window.findings.page(name)
