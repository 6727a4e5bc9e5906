"""Saving the report from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]


def save(window: MainWindow, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions_by_name["save_report"].trigger()


def test_the_report_goes_where_the_reader_said(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, target = open_window(samples()), tmp_path / "out.html"
    save(window, target, monkeypatch)
    qtbot.waitUntil(lambda: window.status.text == f"The report is in {target}", timeout=60_000)
    assert "Iraq says joint operations" in target.read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_says_why(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(samples())
    save(window, tmp_path / "gone" / "out.html", monkeypatch)
    qtbot.waitUntil(lambda: window.status.text.startswith("No report was written:"), timeout=60_000)
    assert "no such folder" in window.status.text
