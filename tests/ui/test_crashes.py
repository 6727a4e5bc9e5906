"""The report of the last error: written with versions, offered once, shown when asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer import __version__
from viewer.ui.crashes import CrashReports, write_report
from viewer.ui.notice import Notice
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow


def test_a_report_is_offered_once(qtbot: QtBot, tmp_path: Path) -> None:
    settings, window = Settings(tmp_path / "settings.ini"), QWidget()
    qtbot.addWidget(window)
    with qtbot.assertNotEmitted(CrashReports(settings, window, tmp_path).offered):
        CrashReports(settings, window, tmp_path).tell_once()
    write_report("Traceback: the harbour is closed", tmp_path)
    first = CrashReports(settings, window, tmp_path)
    with qtbot.waitSignal(first.offered, timeout=30_000):
        first.tell_once()
    second = CrashReports(settings, window, tmp_path)
    with qtbot.assertNotEmitted(second.offered):
        second.tell_once()
    assert f"source-viewer {__version__}" in second.text()
    assert second.text().endswith("Traceback: the harbour is closed")


def test_the_report_can_be_read_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reports = CrashReports(Settings(tmp_path / "settings.ini"), window, tmp_path)
    empty = reports.dialog()
    assert not empty.findChildren(QPlainTextEdit)
    write_report("Traceback: \ud800", tmp_path)
    dialog = reports.dialog()
    assert "Traceback" in dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy")
    copy.click()
    assert QGuiApplication.clipboard().text() == reports.text()


def test_the_window_offers_the_report_in_the_status_line(qtbot: QtBot) -> None:
    write_report("Traceback")
    settings = Settings()
    settings.forget()
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.habits.begin()
    assert "report" in window.status.notice.text
    assert not window.status.notice.button.isHidden()


def test_a_notice_offers_until_it_is_taken(qtbot: QtBot) -> None:
    taken = []
    notice = Notice()
    qtbot.addWidget(notice)
    notice.offer("Something happened", "Look", lambda: taken.append(1))
    notice.button.click()
    assert taken == [1] and notice.text == "" and notice.isHidden()
    notice.say("Done")
    assert notice.text == "Done" and notice.button.isHidden()
