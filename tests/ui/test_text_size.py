"""The system's text size is respected, and no size of it makes the window wider than a small screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui import languages
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow


@pytest.fixture(params=[9, 13, 18])
def points(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[float]:
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(request.param)
    QApplication.setFont(font)
    yield float(request.param)
    QApplication.setFont(before)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_is_cut_off_on_a_small_screen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, points: float, language: str
) -> None:
    from PySide6.QtCore import QLocale, QTranslator

    before, already = QLocale(), set(qapp.findChildren(QTranslator))
    languages.speak(language, qapp)
    try:
        window = MainWindow(Settings(tmp_path / "settings.ini"))
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.filing.open([samples()])
        qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
        for turn in (window.show_overview, window.show_aligned, window.show_full_text, window.show_several):
            turn()
            QApplication.processEvents()
            assert (window.width(), window.height()) == (1366, 768)
            assert window.minimumSizeHint().width() <= 1366
            assert _cut_off(window) == []
        assert window.appearance.style.base >= points
        window.close()
    finally:
        QLocale.setDefault(before)
        for translator in set(qapp.findChildren(QTranslator)) - already:
            qapp.removeTranslator(translator)
            translator.deleteLater()


def _cut_off(window: MainWindow) -> list[str]:
    """Buttons in sight that are narrower or lower than their words, or stand beyond the window's edge."""
    out = []
    for button in window.toolbar.findChildren(QToolButton):
        if button.isVisible():
            right = button.mapTo(window, button.rect().topRight()).x()
            wanted = button.fontMetrics().horizontalAdvance(button.text())
            high = button.fontMetrics().height()
            if button.width() < wanted or button.height() < high or right > window.width():
                out.append(button.text())
    return out
