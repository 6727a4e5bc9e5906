"""The window on the sample articles: opening, choosing, stepping, swapping, themes, closing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.actions import ACTIONS
from viewer.ui.aligned.rows import TextRow
from viewer.ui.screenpair import side_of
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    settings = Settings()
    settings.forget()
    window = MainWindow(settings)
    window.appearance.use_theme("light")
    window.show_aligned()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    return window


def open_and_wait(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.filing.open(paths)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> MainWindow:
    open_and_wait(qtbot, window, samples())
    return window


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(window, key, held)


def test_every_action_has_a_deed_and_no_key_means_two_things(window: MainWindow) -> None:
    assert set(window.actions_by_name) == {spec.name for spec in ACTIONS}
    keys = [key for spec in ACTIONS for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_the_samples_open_in_the_overview_with_the_best_pair_chosen(opened: MainWindow) -> None:
    assert len(opened.session.corpus.articles) == 6
    assert opened.overview.isVisible()
    best = opened.session.analysis.pairs[0]  # type: ignore[union-attr]
    assert {opened.session.a, opened.session.b} == {best.a, best.b}
    assert opened.session.pair is not None and opened.session.pair.passages
    assert "% of A is in B" in opened.status.text


def test_next_passage_turns_to_the_comparison_and_steps_in_order(opened: MainWindow) -> None:
    seen = [opened.navigation.passage]
    for _ in opened.session.pair.passages[1:]:  # type: ignore[union-attr]
        opened.actions_by_name["next_passage"].trigger()
        seen.append(opened.navigation.passage)
    assert seen == opened.compare_page.passage_order
    assert opened.compare_page.isVisible() and opened.passages.isVisible()
    assert opened.passages.selected[0] == seen[-1]


def test_next_change_selects_the_change_everywhere(opened: MainWindow) -> None:
    opened.actions_by_name["next_change"].trigger()
    opened.actions_by_name["next_change"].trigger()
    assert opened.compare_page.isVisible()
    assert (opened.navigation.passage, opened.navigation.change) == opened.passages.selected
    assert opened.navigation.change is not None


def test_a_click_in_the_passage_list_selects_in_the_view(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_compare()
    opened.passages.passage_selected.emit(1)
    assert opened.navigation.passage == 1
    pair = opened.session.pair
    assert pair is not None
    words = side_of(pair.passages[1], "a").of(pair.a.text)
    assert words[:30] in opened.compare_page.aligned.accessibleDescription()


def test_swapping_swaps_texts_and_shares(qtbot: QtBot, opened: MainWindow) -> None:
    before = opened.session.pair
    assert before is not None
    opened.navigation.select_passage(2)
    opened.actions_by_name["swap"].trigger()
    qtbot.waitUntil(lambda: opened.session.pair is not None and opened.session.pair is not before)
    after = opened.session.pair
    assert after is not None
    assert (after.a.id, after.b.id) == (before.b.id, before.a.id)
    assert {(p.b, p.a) for p in after.passages} == {(p.a, p.b) for p in before.passages}
    selected = opened.navigation.passage
    assert selected is not None
    assert after.passages[selected].b == before.passages[2].a
    assert after.shared("a") == before.shared("b")


def test_a_pair_chosen_in_the_overview_begins_at_its_top(opened: MainWindow) -> None:
    opened.show_compare()
    view = opened.compare_page.aligned
    assert view.verticalScrollBar().value() == 0
    assert view.row_top(0) == 0


def test_both_modes_share_the_selection(opened: MainWindow) -> None:
    opened.actions_by_name["next_passage"].trigger()
    opened.actions_by_name["next_passage"].trigger()
    opened.show_full_text()
    assert opened.compare_page.full_text.selected == opened.navigation.passage
    opened.show_aligned()
    assert opened.compare_page.is_aligned


def test_choosing_an_article_compares_it_with_a(qtbot: QtBot, opened: MainWindow) -> None:
    a = opened.session.a
    third = next(x.id for x in opened.session.corpus.articles if x.id not in (a, opened.session.b))
    opened.articles.article_activated.emit(third)
    qtbot.waitUntil(lambda: not opened.session.busy)
    assert (opened.session.a, opened.session.b) == (a, third)
    assert opened.session.pair is not None and opened.session.pair.b.id == third
    assert opened.compare_page.isVisible()


def test_a_pair_that_shares_nothing_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The harbour was closed for a week.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nobody expected this bird to sing.", encoding="utf-8")
    open_and_wait(qtbot, window, tmp_path)
    assert window.compare_page.isVisible()
    assert window.status.text == "These two articles share no passage."


def test_a_folder_without_articles_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_and_wait(qtbot, window, tmp_path)
    assert window.start.isVisible()
    assert not window.actions_by_name["next_passage"].isEnabled()


def test_one_article_can_be_read_alone(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One", encoding="utf-8")
    open_and_wait(qtbot, window, tmp_path)
    assert window.compare_page.isVisible()
    assert any(isinstance(r, TextRow) and r.a for r in window.compare_page.aligned.shown_rows)
    window.show_full_text()
    assert not window.actions_by_name["swap"].isEnabled()
    window.grab()


def test_a_new_folder_drops_what_was_under_way(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The harbour was closed for a week.", encoding="utf-8")
    window.filing.open([samples()])
    open_and_wait(qtbot, window, tmp_path)
    assert [x.path.name for x in window.session.corpus.articles] == ["a.txt"]


def test_themes_and_zoom_reach_every_part_and_are_kept(qtbot: QtBot, opened: MainWindow) -> None:
    opened.show_compare()
    light = opened.grab().toImage().pixelColor(700, 500)
    opened.actions_by_name["theme_dark"].trigger()
    opened.actions_by_name["zoom_in"].trigger()
    dark = opened.grab().toImage().pixelColor(700, 500)
    assert light.lightness() > 200 > 80 > dark.lightness()
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.appearance.style.theme.dark
    assert again.appearance.style.zoom == 110
    opened.actions_by_name["zoom_reset"].trigger()
    opened.actions_by_name["theme_light"].trigger()
    again.close()


def test_the_window_closes_while_work_is_under_way(qtbot: QtBot, window: MainWindow) -> None:
    window.filing.open([samples()])
    assert window.close()
    assert not window.session.busy


def test_taking_an_article_away_ends_the_work_on_it(opened: MainWindow) -> None:
    """Or else the progress of a comparison that nobody waits for would stand there for ever."""
    told: list[bool] = []
    opened.session.busy_changed.connect(told.append)
    opened.session.swap()
    opened.session.choose(opened.session.a, None)
    assert not opened.session.busy
    assert told[-1] is False


def test_the_status_line_says_where_the_reader_is(opened: MainWindow) -> None:
    pair = opened.session.pair
    assert pair is not None
    count = len(pair.passages)
    assert opened.status.place_text == f"passage 1 of {count}"
    opened.actions_by_name["next_change"].trigger()
    number, change = opened.navigation.passage, opened.navigation.change
    assert number is not None and change is not None
    of = len(pair.changes(number))
    assert opened.status.place_text == f"passage {number + 1} of {count}, change {change + 1} of {of}"
    opened.navigation.select_passage(count - 1)
    assert opened.status.place_text == f"passage {count} of {count}"


def test_while_files_are_read_nobody_is_asked_to_open_some(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    titles = [label for label in window.start.findChildren(QLabel) if label.isVisible()]
    assert titles
    window.filing.open([samples()])
    assert window.session.busy_reading and not any(label.isVisible() for label in titles)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    window.filing.open([tmp_path])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert window.start.isVisible() and all(label.isVisible() for label in titles)
