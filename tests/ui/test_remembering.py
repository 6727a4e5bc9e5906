"""What comes back: the last session, recent folders, and the reader's place when files are read again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.text.spans import Span
from viewer.ui.screenpair import Which
from viewer.ui.settings import MOST_RECENT, Settings
from viewer.ui.window import MainWindow

ONE_LINE = 90  # code points: where lines break depends on the width that the window gets

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The samples, where they may be changed."""
    place = tmp_path / "articles"
    place.mkdir()
    for path in samples().glob("*.txt"):
        (place / path.name).write_bytes(path.read_bytes())
    return place


def read_in(window: MainWindow) -> None:
    """Turns to the fourth passage and scrolls on a little."""
    window.show_compare()
    for _ in range(3):
        window.navigation.next_passage()
    view = window.compare_page.aligned
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 130)
    QApplication.processEvents()  # rows that come into view are laid out on the next turn


def height_of(window: MainWindow, which: Which, position: int) -> float:
    """Where the line of a code point stands in the aligned mode, in lines below the top."""
    view = window.compare_page.aligned
    row = view.places.row_of(which, Span(position, position + 1))
    assert row is not None
    inside = view.picture(row).line_top(which, position)
    return (view.row_top(row) + inside) / window.appearance.style.line_pitch()


@pytest.mark.parametrize("aligned", [True, False])
def test_the_next_window_takes_up_where_the_last_one_was_left(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, aligned: bool
) -> None:
    window = open_window(folder)
    assert window.session.analysis is not None
    second = window.session.analysis.pairs[1]
    window.session.choose(second.b, second.a)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    (window.show_aligned if aligned else window.show_full_text)()
    window.compare_page.aligned.open_all(aligned)
    window.navigation.next_passage()
    window.navigation.next_passage()
    window.compare_page.full_text.settle()
    if aligned:
        bar = window.compare_page.aligned.verticalScrollBar()
        bar.setValue(bar.value() + 70)
        QApplication.processEvents()
    else:
        pane = window.compare_page.full_text.pane("a")
        pane.steer(pane.top() + 70)
        window.compare_page.full_text.settle()
    kept = window.habits.remembering.place()
    window.appearance.zoom_in()
    kept = window.habits.remembering.place()
    window.close()
    again = open_window(folder, again=True)
    qtbot.waitUntil(again.compare_page.isVisible, timeout=30_000)
    assert (again.session.a, again.session.b) == (second.b, second.a)
    assert again.compare_page.is_aligned == aligned
    assert again.appearance.style.zoom == 110
    found = again.habits.remembering.place()
    assert found is not None and kept is not None
    assert (found.passage, found.folds) == (kept.passage, kept.folds)
    tops = zip(found.tops or (), kept.tops or (), strict=True)
    assert all(abs(one - other) < ONE_LINE for one, other in tops)
    if aligned:
        assert found.line is not None and kept.line is not None
        assert found.line[0] == kept.line[0] and abs(found.line[1] - kept.line[1]) < ONE_LINE
        assert found.line[2] == pytest.approx(kept.line[2], abs=0.5)
    again.appearance.zoom_reset()


def test_damaged_settings_are_as_good_as_none(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    store = QSettings("source-viewer", "source-viewer")
    for key in ("places", "recent", "geometry", "splitter", "zoom", "reading_width", "theme"):
        store.setValue(key, '[{"paths": 3}, [1, "\\u0000"], {"place": [')
    store.sync()
    window = open_window(folder, again=True)
    assert window.session.pair is not None
    assert len(window.session.corpus.articles) == 5
    assert Settings().reading_width == "normal"


def test_reading_again_keeps_pair_passage_and_place(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    read_in(window)
    before, place = window.session.pair, window.habits.remembering.place()
    with qtbot.waitSignal(window.session.renewed, timeout=30_000):
        window.actions_by_name["reload"].trigger()
    assert window.compare_page.isVisible()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.session.pair is not before
    again = window.habits.remembering.place()
    assert again is not None and place is not None and place.line is not None
    assert again.passage == place.passage
    assert height_of(window, *place.line[:2]) == pytest.approx(place.line[2], abs=0.1)


def test_a_file_that_changes_is_read_again_in_place(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    read_in(window)
    pair, place = window.session.pair, window.habits.remembering.place()
    assert pair is not None and place is not None and place.line is not None and place.passage is not None
    qtbot.waitUntil(lambda: window.habits.watcher.ready, timeout=30_000)
    path, before = folder / pair.a.path.name, "A line that was put before all others.\n\n"
    with qtbot.waitSignal(window.session.renewed, timeout=30_000):
        path.write_text(before + pair.a.text, encoding="utf-8")
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    now, found = window.session.pair, window.habits.remembering.place()
    assert now is not None and found is not None and found.passage is not None
    assert (now.a.id, now.b.id) == (pair.a.id, pair.b.id)
    assert found.passage[0].of(now.a.text) == place.passage[0].of(pair.a.text)
    at = place.line[1] + (len(before) if place.line[0] == "a" else 0)
    assert height_of(window, place.line[0], at) == pytest.approx(place.line[2], abs=0.1)
    assert window.status.notice.text == f"Read again: {path.name} changed"


def test_files_that_appear_and_vanish_are_told(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    chosen = {window.session.a, window.session.b}
    gone = next(a.path for a in window.session.corpus.articles if a.id not in chosen)
    qtbot.waitUntil(lambda: window.habits.watcher.ready, timeout=30_000)
    with qtbot.waitSignal(window.session.renewed, timeout=30_000):
        (folder / "new.txt").write_text("A new article about the harbour.", encoding="utf-8")
    assert "new: new.txt" in window.status.notice.text
    qtbot.waitUntil(lambda: window.habits.watcher.ready and not window.session.busy, timeout=30_000)
    with qtbot.waitSignal(window.session.renewed, timeout=30_000):
        gone.unlink()
    assert f"gone: {gone.name}" in window.status.notice.text
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    names = {a.path.name for a in window.session.corpus.articles}
    assert "new.txt" in names and gone.name not in names
    assert {window.session.a, window.session.b} == chosen


def test_when_an_article_of_the_pair_vanishes_the_other_one_stays(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    pair = window.session.pair
    assert pair is not None
    (folder / pair.b.path.name).unlink()
    window.actions_by_name["reload"].trigger()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.session.a == pair.a.id
    assert window.session.b != pair.b.id


def test_a_folder_that_is_emptied_says_so(qtbot: QtBot, open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    for path in folder.glob("*.txt"):
        path.unlink()
    window.actions_by_name["reload"].trigger()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.start.isVisible() and window.session.pair is None


def test_recent_folders_are_listed_and_those_that_are_missing_left_out(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    folders = [tmp_path / f"folder {n}" for n in range(MOST_RECENT + 3)]
    for folder in folders:
        folder.mkdir()
        settings.add_recent([folder])
    settings.add_recent([folders[5]])
    assert len(settings.recent) == MOST_RECENT
    assert settings.recent[0] == [folders[5]]
    folders[-1].rmdir()
    assert [folders[-1]] not in settings.recent
    settings.clear_recent()
    assert settings.recent == []


def test_a_recent_folder_opens_from_the_menu(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other & more"
    other.mkdir()
    (other / "one.txt").write_text("Only one.", encoding="utf-8")
    window = open_window(folder)
    window.filing.open([other])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    menu = next(m for m in window.menuBar().findChildren(QMenu) if m.title() == "Open recent")
    menu.aboutToShow.emit()
    entries = [action for action in menu.actions() if isinstance(action, QAction) and action.data()]
    assert [action.data() for action in entries] == [[other], [folder]]
    entries[1].trigger()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.session.paths == (folder,)
    assert len(window.session.corpus.articles) == 5
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert Settings().recent == []
