"""Saving tables from the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.export.tables import TABLES
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]


def test_tables_go_into_the_folder_that_was_picked(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(samples())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions_by_name["save_tables"].trigger()
    qtbot.waitUntil(lambda: window.status.text == f"The tables are in {tmp_path}", timeout=60_000)
    assert {p.name for p in tmp_path.iterdir()} == {f"{table.name}.csv" for table in TABLES}


def test_a_folder_that_is_gone_is_said_in_a_line(
    qtbot: QtBot, open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(samples())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "gone"))
    window.actions_by_name["save_tables"].trigger()
    qtbot.waitUntil(lambda: window.status.text.startswith("Not all tables were written:"), timeout=60_000)
    assert "no such folder" in window.status.text
