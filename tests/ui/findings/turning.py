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


def what_is_led_to_is_in_view(qtbot: QtBot, window: MainWindow) -> None:
    """Waits until the aligned view has been led to a place; asserts that its first line is in view."""
    aligned = window.compare_page.aligned
    qtbot.waitUntil(lambda: aligned.found.current is not None, timeout=30_000)
    assert aligned.found.current is not None
    which, span = aligned.found.current
    row = aligned.places.row_of(which, span)
    assert row is not None
    top = aligned.row_top(row) + aligned.picture(row).line_top(which, span.start)
    assert 0 <= top < aligned.viewport().height()
