"""A real window on the first and the third sample article."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    settings = Settings()
    settings.forget()
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitExposed(window)
    paths = sorted(samples().glob("*.txt"))
    window.filing.open([paths[0], paths[2]])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    window.show_aligned()
    return window
