"""A short run of random input; the long ones are `make fuzz-window`."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fuzz.window import Failed, Run, Watch
from viewer.ui.window import MainWindow

EVENTS = 300


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_goes_wrong_under_random_input(qtbot: QtBot, tmp_path: Path, seed: int) -> None:
    Run(seed, tmp_path).go(EVENTS)


def test_an_error_in_the_window_is_noticed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_window: MainWindow) -> None:
        raise ZeroDivisionError("made for this test")

    monkeypatch.setattr(MainWindow, "show_overview", broken)
    with pytest.raises((Failed, ZeroDivisionError), match="made for this test"):
        Run(1, tmp_path).go(1)


def test_a_warning_of_qt_is_noticed(qtbot: QtBot) -> None:
    from PySide6.QtCore import qWarning

    with Watch() as watch:
        qWarning("This is not as it should be")
    with pytest.raises(Failed, match="not as it should be"):
        watch.check()
