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
    assert len(window.session.corpus.articles) == 6
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
    assert len(window.session.corpus.articles) == 6
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    assert Settings().recent == []


def scrolled(window: MainWindow) -> tuple[int, int]:
    """Where each of the two modes stands, in pixels."""
    return window.compare_page.aligned.verticalScrollBar().value(), window.compare_page.full_text.pane(
        "a"
    ).top()


def scroll_both(window: MainWindow) -> tuple[int, int]:
    """Scrolls each mode to another place, the selected passage in view; ends in the aligned one."""
    window.navigation.select_passage(2)
    window.show_full_text()
    QApplication.processEvents()
    pane = window.compare_page.full_text.pane("a")
    window.compare_page.full_text.settle()
    pane.steer(pane.top() + 380)
    window.compare_page.full_text.settle()
    window.show_aligned()
    QApplication.processEvents()
    bar = window.compare_page.aligned.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    QApplication.processEvents()
    return scrolled(window)


def test_each_mode_stays_where_it_was_left(open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    window.show_compare()
    before = scroll_both(window)
    for _ in range(2):
        window.show_full_text()
        QApplication.processEvents()
        window.compare_page.full_text.settle()
        assert scrolled(window) == before
        window.show_aligned()
        QApplication.processEvents()
        assert scrolled(window) == before
    window.show_overview()
    window.show_compare()
    QApplication.processEvents()
    assert scrolled(window) == before


def test_what_is_selected_in_one_mode_is_in_view_in_the_other(open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    scroll_both(window)
    pair = window.session.pair
    assert pair is not None
    window.navigation.select_passage(len(pair.passages) - 1)
    window.show_full_text()
    window.compare_page.full_text.settle()
    full = window.compare_page.full_text
    top, bottom = full.pane("a").extent(len(pair.passages) - 1, exact=True)
    assert bottom > 0 and top < full.height()


def test_a_mode_that_is_turned_to_shows_the_selected_passage(open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    window.show_compare()
    page = window.compare_page
    window.show_aligned()
    bar = page.aligned.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    selected = window.navigation.passage
    assert selected is not None and not page.aligned.shows(selected)
    window.show_full_text()
    page.full_text.settle()
    assert page.full_text.shows(selected)
    window.show_aligned()
    QApplication.processEvents()
    assert page.aligned.shows(selected) and window.navigation.passage == selected


def test_after_a_restart_a_mode_that_is_turned_to_shows_the_selected_passage(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    window.show_compare()
    window.show_aligned()
    bar = window.compare_page.aligned.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    window.show_full_text()
    window.close()
    again = open_window(folder, again=True)
    qtbot.waitUntil(again.compare_page.isVisible, timeout=30_000)
    again.show_aligned()
    QApplication.processEvents()
    assert again.navigation.passage is not None
    assert again.compare_page.aligned.shows(again.navigation.passage)


def test_unfolding_keeps_the_selected_passage_in_view(open_window: OpenWindow, folder: Path) -> None:
    window = open_window(folder)
    window.show_compare()
    window.show_aligned()
    pair = window.session.pair
    assert pair is not None
    last, view = len(pair.passages) - 1, window.compare_page.aligned
    window.navigation.select_passage(last)
    QApplication.processEvents()
    for opened in (True, False):
        window.open_folds(opened)
        QApplication.processEvents()
        assert view.shows(last)


def test_another_pair_and_back_again_keeps_both_places(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    window.show_compare()
    before, pair = scroll_both(window), (window.session.a, window.session.b)
    window.navigation.next_pair()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert (window.session.a, window.session.b) != pair
    window.session.choose(*pair)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    QApplication.processEvents()
    window.show_full_text()
    QApplication.processEvents()
    window.compare_page.full_text.settle()
    again = scrolled(window)
    line = window.appearance.style.line_pitch()
    assert all(abs(now - then) <= line for now, then in zip(again, before, strict=True))


def test_the_mode_that_was_not_on_show_comes_back_too(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    window.show_compare()
    scroll_both(window)
    before, line = window.compare_page.full_text.position(), window.compare_page.aligned.reading_place()
    assert before[0] > ONE_LINE and line is not None
    window.close()
    again = open_window(folder, again=True)
    qtbot.waitUntil(again.compare_page.isVisible, timeout=30_000)
    page = again.compare_page
    assert page.is_aligned
    found = page.aligned.reading_place()
    assert found is not None and found[0] == line[0] and abs(found[1] - line[1]) < ONE_LINE
    again.show_full_text()
    QApplication.processEvents()
    page.full_text.settle()
    tops = zip(page.full_text.position(), before, strict=True)
    assert all(abs(now - then) < ONE_LINE for now, then in tops)


def test_several_articles_their_base_and_their_place_come_back(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)

    def idle(shown: MainWindow) -> None:
        qtbot.waitUntil(lambda: not shown.session.busy and not shown.several.busy, timeout=30_000)

    third = next(a.id for a in window.session.corpus.articles if a.id not in window.several.pins)
    window.several.pin(third)
    window.several.make_base(third)
    window.show_several()
    idle(window)
    for _ in range(3):
        window.several.step(1, False)
    pins, view = window.several.pins, window.several.page.view
    assert pins[0] == third and len(pins) == 3 and view.collation is not None
    row = view.reading_place(view.collation.base)
    assert row is not None and view.current is not None and view.current > 1
    window.close()
    again = open_window(folder, again=True)
    qtbot.waitUntil(again.several.page.isVisible, timeout=30_000)
    idle(again)
    assert again.several.on and again.several.pins == pins
    assert again.actions_by_name["several"].isChecked()
    shown = again.several.page.view
    assert shown.collation is not None and shown.reading_place(shown.collation.base) == row


def test_an_article_that_stood_beside_the_others_and_is_gone_is_left_out(
    qtbot: QtBot, open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    third = next(a for a in window.session.corpus.articles if a.id not in window.several.pins)
    window.several.pin(third.id)
    pins = window.several.pins
    window.close()
    third.path.unlink()
    again = open_window(folder, again=True)
    qtbot.waitUntil(lambda: not again.session.busy, timeout=30_000)
    assert again.several.pins == pins[:2]


def test_the_orders_of_the_heat_map_and_of_the_passages_come_back(
    open_window: OpenWindow, folder: Path
) -> None:
    window = open_window(folder)
    window.overview.order.ordered.emit("date")
    window.passages.order_by("size")
    order = window.compare_page.passage_order
    window.close()
    again = open_window(folder, again=True)
    assert again.overview.order.text().startswith("by date")
    assert again.overview.heat.shares.articles == window.overview.heat.shares.articles
    assert again.compare_page.passage_order == order
    again.overview.order.ordered.emit("similarity")
    again.passages.order_by("a")
