"""What comes in by the clipboard and by dragging: what is opened, what is added, and what a drop says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.pasting import LONGEST_NAME, Pasted, name_of
from viewer.ui.window import MainWindow

OpenWindow = Callable[..., MainWindow]

TEXT = "The harbour of the town was closed for a week on Monday, officials said at a press conference."
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def words(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def drag(window: MainWindow, data: QMimeData, held: Qt.KeyboardModifier = NONE) -> QDragEnterEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDragEnterEvent(QPointF(50, 50).toPoint(), actions, data, Qt.MouseButton.LeftButton, held)
    QApplication.sendEvent(window, event)
    return event


def drop(window: MainWindow, data: QMimeData, held: Qt.KeyboardModifier = NONE) -> QDropEvent:
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    event = QDropEvent(QPointF(50, 50), actions, data, Qt.MouseButton.LeftButton, held)
    QApplication.sendEvent(window, event)
    return event


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)


def names(window: MainWindow) -> list[str]:
    return sorted(article.path.name for article in window.session.corpus.articles)


@pytest.fixture
def two(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "a.txt").write_text(f"{TEXT}\n\nNobody was hurt.", encoding="utf-8")
    (tmp_path / "open" / "b.txt").write_text(f"Fishermen wait.\n\n{TEXT}", encoding="utf-8")
    (tmp_path / "c.txt").write_text("Something else altogether.", encoding="utf-8")
    return open_window(tmp_path / "open")


def test_files_dropped_are_opened_in_the_place_of_what_is_open(
    qtbot: QtBot, two: MainWindow, tmp_path: Path
) -> None:
    data = files(tmp_path / "c.txt")
    assert drag(two, data).isAccepted()
    sheet = two.habits.incoming.sheet
    assert sheet.isVisible() and "in the place of" in sheet.lines[0] and "Shift" in sheet.lines[1]
    two.grab()
    assert drop(two, data).isAccepted()
    assert sheet.isHidden()
    settle(qtbot, two)
    assert names(two) == ["c.txt"]


def test_files_dropped_with_shift_are_added_and_never_moved(
    qtbot: QtBot, two: MainWindow, tmp_path: Path
) -> None:
    chosen = (two.session.a, two.session.b)
    data = files(tmp_path / "c.txt")
    drag(two, data, SHIFT)
    assert "add" in two.habits.incoming.sheet.lines[0]
    event = drop(two, data, SHIFT)
    assert event.isAccepted() and event.dropAction() == Qt.DropAction.CopyAction
    settle(qtbot, two)
    assert names(two) == ["a.txt", "b.txt", "c.txt"]
    assert (two.session.a, two.session.b) == chosen
    assert (tmp_path / "c.txt").exists()


def test_text_dropped_becomes_an_article_beside_what_is_open(qtbot: QtBot, two: MainWindow) -> None:
    drag(two, words(TEXT))
    assert "text" in two.habits.incoming.sheet.lines[0]
    drop(two, words(TEXT))
    settle(qtbot, two)
    assert "The harbour of the town was closed.txt" in names(two)
    assert len(names(two)) == 3


def test_what_is_neither_file_nor_text_is_refused(two: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-thing", b"1")
    assert not drag(two, data).isAccepted()
    assert two.habits.incoming.sheet.isHidden()
    drag(two, words("x"))
    QApplication.sendEvent(two, QDragLeaveEvent())
    assert two.habits.incoming.sheet.isHidden()


def test_a_pasted_text_is_compared_at_once_and_kept_outside_the_folder(
    qtbot: QtBot, two: MainWindow, tmp_path: Path
) -> None:
    a = two.session.a
    before = sorted((tmp_path / "open").iterdir())
    QGuiApplication.clipboard().setText(f"Breaking\n\n{TEXT}")
    two.show_overview()
    qtbot.keyClick(two, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: two.session.pair is not None and two.session.pair.b.path.stem == "Breaking", timeout=30_000
    )
    settle(qtbot, two)
    assert two.session.a == a and two.compare_page.isVisible()
    assert two.session.pair is not None and two.session.pair.passages
    assert two.status.notice.text == "Added: Breaking"
    assert sorted((tmp_path / "open").iterdir()) == before
    kept = two.session.pair.b.path
    assert kept.parent == two.filing.pasted.folder and kept.read_text(encoding="utf-8").endswith(TEXT)


def test_a_text_pasted_into_an_empty_window_is_read_alone(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    QGuiApplication.clipboard().setText(TEXT)
    window.actions_by_name["paste"].trigger()
    qtbot.waitUntil(lambda: window.session.pair is not None, timeout=30_000)
    settle(qtbot, window)
    assert window.session.pair is not None and window.session.pair.is_alone
    assert window.compare_page.isVisible()


def test_pasting_into_a_field_is_typing(qtbot: QtBot, two: MainWindow) -> None:
    QGuiApplication.clipboard().setText("harbour")
    two.actions_by_name["find_article"].trigger()
    qtbot.keyClick(two.articles.filter, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert two.articles.filter.text() == "harbour"
    assert not two.session.busy


def test_an_empty_clipboard_is_told(two: MainWindow) -> None:
    QGuiApplication.clipboard().setText(" \n")
    two.actions_by_name["paste"].trigger()
    assert "no text to paste" in two.status.notice.text


def test_copied_files_are_added(qtbot: QtBot, two: MainWindow) -> None:
    QGuiApplication.clipboard().setMimeData(files(next(iter(samples().glob("000*.txt")))))
    two.actions_by_name["paste"].trigger()
    settle(qtbot, two)
    assert len(names(two)) == 3


def test_copying_takes_what_the_keyboard_is_on(qtbot: QtBot, two: MainWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    two.show_compare()
    two.compare_page.view.setFocus()
    qtbot.keyClick(two, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert TEXT in clipboard.text() and "a.txt" in clipboard.text() and "b.txt" in clipboard.text()
    two.show_full_text()
    qtbot.keyClick(two.compare_page.full_text.pane("b"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    two.compare_page.full_text.pane("b").setFocus()
    qtbot.keyClick(two, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert two.session.pair is not None and clipboard.text() == two.session.pair.b.text
    two.actions_by_name["copy_passage"].trigger()
    assert "a.txt" in clipboard.text()
    two.show_overview()
    two.articles.list.setFocus()
    two.articles.list.setCurrentIndex(two.articles.model.index(0, 0))
    qtbot.keyClick(two, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == two.articles.list.currentIndex().data()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\n  “Joint” operations: resume / today?\nMore.", "Joint operations resume today"),
        ("...", "Pasted text"),
        ("con", "Pasted text"),
        ("العراق يعلن استئناف", "العراق يعلن استئناف"),
        ("w" * 300, "w" * LONGEST_NAME),
        ("../../etc/passwd", "etc passwd"),
    ],
)
def test_a_pasted_text_is_called_by_its_first_words(text: str, name: str) -> None:
    assert name_of(text) == name


def test_texts_of_the_same_words_do_not_replace_one_another(tmp_path: Path) -> None:
    pasted = Pasted(tmp_path / "pasted")
    first, second = pasted.add("Same words"), pasted.add("Same words")
    assert (first.name, second.name) == ("Same words.txt", "Same words (2).txt")
    for path in (first, second):
        os.utime(path, (0, 0))
    pasted.clear([second])
    assert not first.exists() and second.exists()
    third = pasted.add("Fresh")
    pasted.clear([])
    assert third.exists() and not second.exists()
