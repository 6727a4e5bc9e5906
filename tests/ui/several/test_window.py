"""Several articles in the whole window: pinning, another base, and back to two."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.articles.model import Role
from viewer.ui.settings import Settings
from viewer.ui.showing.filter import Showing
from viewer.ui.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    window.appearance.use_theme("light")
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    window.filing.open([samples()])
    wait(qtbot, window)
    window.show_several()
    wait(qtbot, window)
    return window


def wait(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.busy and not window.several.busy, timeout=30_000)


def others(window: MainWindow) -> list[str]:
    return [a.id for a in window.session.corpus.articles if a.id not in window.several.pins]


def columns(window: MainWindow) -> list[str]:
    collation = window.several.page.view.collation
    return [a.id for a in collation.articles] if collation is not None else []


def pin(qtbot: QtBot, window: MainWindow, key: str) -> None:
    window.articles.beside_requested.emit(key)
    wait(qtbot, window)


def test_it_opens_with_the_pair_that_is_compared(window: MainWindow) -> None:
    assert columns(window) == [window.session.a, window.session.b]
    assert window.several.page.isVisible() and not window.passages.isVisible()
    assert window.actions_by_name["several"].isChecked() and window.actions_by_name["compare"].isChecked()


def test_articles_are_pinned_up_to_four(qtbot: QtBot, window: MainWindow) -> None:
    first, second, third, *_ = others(window)
    pin(qtbot, window, first)
    pin(qtbot, window, second)
    assert columns(window) == [window.session.a, window.session.b, first, second]
    index = window.articles.model.index_of(second)
    assert index.data(Role.COLUMN) == 3
    assert "Article D" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    window.several.pin(third)
    assert len(columns(window)) == 4
    assert window.status.text == "Four articles stand side by side; take one away first."


def test_a_click_on_an_article_pins_it(qtbot: QtBot, window: MainWindow) -> None:
    key = others(window)[0]
    window.articles.article_activated.emit(key)
    wait(qtbot, window)
    assert columns(window)[2] == key
    assert window.several.page.isVisible()


def test_another_base_is_read_against_the_same_articles(qtbot: QtBot, window: MainWindow) -> None:
    pin(qtbot, window, others(window)[0])
    before = columns(window)
    window.several.page.view.look_at(2)
    window.several.page.view.setFocus()
    window.actions_by_name["base"].trigger()
    wait(qtbot, window)
    assert columns(window) == [before[2], before[1], before[0]]
    assert (window.session.a, window.session.b) == (before[2], before[1])


def test_an_article_is_taken_away_by_key_and_the_next_one_moves_up(qtbot: QtBot, window: MainWindow) -> None:
    pin(qtbot, window, others(window)[0])
    a, b, c = columns(window)
    window.several.page.view.look_at(1)
    qtbot.keyClick(window.several.page.view, Qt.Key.Key_Delete)
    wait(qtbot, window)
    assert columns(window) == [a, c]
    assert (window.session.a, window.session.b) == (a, c)
    window.several.page.header.heads[0].remove.click()
    wait(qtbot, window)
    assert columns(window) == [c]
    window.grab()
    assert b in others(window)


def test_passage_keys_step_through_the_rows(window: MainWindow) -> None:
    view = window.several.page.view
    before = view.current
    window.actions_by_name["next_passage"].trigger()
    assert view.current != before
    assert window.several.page.isVisible()
    window.actions_by_name["previous_passage"].trigger()
    assert view.current == before


def test_rows_can_be_stepped_through_where_a_and_b_share_nothing(qtbot: QtBot, window: MainWindow) -> None:
    a, b = columns(window)
    window.several.unpin(b)
    wait(qtbot, window)
    shared = {x for p in window.session.analysis.pairs for x in (p.a, p.b) if a in (p.a, p.b)}  # type: ignore[union-attr]
    stranger = next(key for key in others(window) if key not in shared)
    for key in (stranger, b):
        pin(qtbot, window, key)
    assert window.session.pair is not None and not window.session.pair.passages
    before = window.several.page.view.current
    assert window.actions_by_name["next_passage"].isEnabled()
    window.actions_by_name["next_passage"].trigger()
    assert window.several.page.view.current != before
    window.show_aligned()
    assert not window.actions_by_name["next_passage"].isEnabled()


def test_a_pair_opened_elsewhere_is_shown_as_a_pair(qtbot: QtBot, window: MainWindow) -> None:
    pin(qtbot, window, others(window)[0])
    pins = window.several.pins
    window.overview.pair_activated.emit(pins[2], pins[0])
    wait(qtbot, window)
    assert window.compare_page.isVisible()
    assert window.several.pins == (pins[2], pins[0])
    assert window.actions_by_name["aligned"].isChecked()


def test_another_folder_begins_anew(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    pin(qtbot, window, others(window)[0])
    (tmp_path / "a.txt").write_text("One", encoding="utf-8")
    window.filing.open([tmp_path / "a.txt"])
    wait(qtbot, window)
    assert len(columns(window)) == 1
    window.grab()


def test_reading_the_same_folder_again_keeps_who_is_pinned(qtbot: QtBot, window: MainWindow) -> None:
    third = others(window)[0]
    pin(qtbot, window, third)
    window.filing.reload()
    wait(qtbot, window)
    assert third in window.several.pins


def test_the_choice_of_changes_reaches_every_column(qtbot: QtBot, window: MainWindow) -> None:
    for key in others(window)[:2]:
        pin(qtbot, window, key)
    assert shown_changes(window) > 5
    window.showing.menu.set_showing(Showing(types=frozenset()))
    window.session.look_again()
    assert shown_changes(window) == 0


def shown_changes(window: MainWindow) -> int:
    collation = window.several.page.view.collation
    assert collation is not None
    return sum(len(collation.changes(piece)) for piece in collation.pieces)


def test_themes_reach_the_columns(window: MainWindow) -> None:
    light = window.grab().toImage().pixelColor(900, 850).lightness()
    window.actions_by_name["theme_dark"].trigger()
    assert light > 200 > 80 > window.grab().toImage().pixelColor(900, 850).lightness()
    window.actions_by_name["theme_light"].trigger()
