"""Folding names: in the view of names, in the menu of changes, in the comparison, and in the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakePair
from viewer.engine.names.folding import NO_VARIANTS, known_variants
from viewer.engine.names.values import Form, Name, Names
from viewer.ui.names.lens import with_names_folded
from viewer.ui.names.page import NamesPage
from viewer.ui.settings import Settings
from viewer.ui.showing.filter import Showing, seen
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]

ONE = (
    "Harbour closed\n\n"
    "Gen. Qassem Soleimani was killed near the airport of Baghdad on Friday, officials of the army said.\n\n"
    "The body of Gen. Qassem Soleimani was flown home on the next day by the air force.\n"
)
OTHER = ONE.replace("Qassem", "Qasem").replace("Friday", "Saturday").replace("Harbour", "Port")
FORMS = Names((Name("n", "person", "Qassem Soleimani", (Form("Qassem", ()), Form("Qasem", ()))),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "a.txt").write_text(ONE, encoding="utf-8")
    (place / "b.txt").write_text(OTHER, encoding="utf-8")
    return place


def shown(window: MainWindow) -> set[str]:
    """The changes on show in the comparison, as their words in A."""
    pair = window.session.pair
    assert pair is not None
    return {c.a.of(pair.a.text) for _, c in pair.all_changes}


def names_in(qtbot: QtBot, window: MainWindow) -> NamesPage:
    window.actions_by_name["names"].trigger()
    settle(qtbot, window)
    page = window.findings.page("names")
    assert isinstance(page, NamesPage)
    return page


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not (window.findings.busy or window.session.busy), timeout=60_000)


def test_forms_of_a_folded_name_are_no_change_and_are_counted(make_pair: MakePair) -> None:
    pair = make_pair(ONE, OTHER)
    folded = with_names_folded(pair, known_variants(FORMS, ["n"]))
    words = {c.a.of(ONE) for _, c in folded.all_changes}
    assert words == {c.a.of(ONE) for _, c in pair.all_changes} - {"Qassem"}
    gone = len(pair.all_changes) - len(folded.all_changes)
    assert gone == 2 == sum(folded.hidden)


def test_what_is_hidden_already_stays_counted(make_pair: MakePair) -> None:
    pair = seen(make_pair(ONE, OTHER), Showing().with_type("date", False))
    before = sum(pair.hidden)
    folded = with_names_folded(pair, known_variants(FORMS, ["n"]))
    assert before == 1 and sum(folded.hidden) == 3


def test_with_nothing_folded_the_pair_is_the_same(make_pair: MakePair) -> None:
    pair = make_pair(ONE, OTHER)
    assert with_names_folded(pair, NO_VARIANTS) is pair


def test_folding_a_name_takes_its_forms_from_the_changes_and_one_click_brings_them_back(
    qtbot: QtBot, open_window: Open, folder: Path
) -> None:
    window = open_window(folder)
    before = shown(window)
    assert "Qassem" in before
    page = names_in(qtbot, window)
    row = page.grid.grid.rows[0]
    assert row.deed == "Fold as one"
    page.grid.deed_wanted.emit(row.key)
    assert shown(window) == before - {"Qassem"} and "Friday" in shown(window)
    assert page.grid.grid.rows[0].under == "counts as one"
    assert page.explanation.full_text.endswith(f": {row.title}")
    assert page.unfold.isVisible()
    page.unfold.click()
    assert shown(window) == before and not page.unfold.isVisible()


def test_the_menu_of_changes_folds_all_names_and_its_button_says_so(
    qtbot: QtBot, open_window: Open, folder: Path
) -> None:
    window = open_window(folder)
    before = shown(window)
    window.folding.every.trigger()
    settle(qtbot, window)
    assert shown(window) == before - {"Qassem"}
    assert "names folded" in window.actions_by_name["showing"].iconText()
    assert "2 not shown" in window.status.text
    window.folding.every.trigger()
    assert shown(window) == before
    assert "names folded" not in window.actions_by_name["showing"].iconText()


def test_one_of_all_folded_names_can_be_told_apart(qtbot: QtBot, open_window: Open, folder: Path) -> None:
    window = open_window(folder)
    window.folding.every.trigger()
    page = names_in(qtbot, window)
    page.grid.deed_wanted.emit(page.grid.grid.rows[0].key)
    assert "Qassem" in shown(window)
    assert not window.folding.every.isChecked()


def test_what_is_folded_stays_so_for_its_folder_alone(
    qtbot: QtBot, open_window: Open, folder: Path, tmp_path: Path
) -> None:
    window = open_window(folder)
    page = names_in(qtbot, window)
    page.grid.deed_wanted.emit(page.grid.grid.rows[0].key)
    again = open_window(folder, again=True)
    settle(qtbot, again)
    assert "Qassem" not in shown(again)
    copy = tmp_path / "other"
    copy.mkdir()
    for file in folder.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    again.filing.open([copy])
    settle(qtbot, again)
    assert "Qassem" in shown(again)


def test_a_folder_that_is_read_again_keeps_its_folded_names(
    qtbot: QtBot, open_window: Open, folder: Path
) -> None:
    window = open_window(folder)
    page = names_in(qtbot, window)
    page.grid.deed_wanted.emit(page.grid.grid.rows[0].key)
    window.filing.reload()
    settle(qtbot, window)
    assert "Qassem" not in shown(window) and window.folding.folded


def test_damaged_settings_fold_nothing(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    paths = [tmp_path]
    settings.keep_folded(paths, ["x", "y"])
    assert settings.folded_in(paths) == {"x", "y"}
    settings.keep_folded(paths, [])
    assert settings.folded_in(paths) == frozenset()
    for damaged in ("[", "[1, {}]", '[{"paths": 3, "names": 4}]'):
        settings._store.setValue("folded", damaged)
        assert settings.folded_in(paths) == frozenset()
    settings.keep_folded(paths, ["x"])
    settings.clear_recent()
    assert settings.folded_in(paths) == frozenset()


def test_folded_names_are_no_change_in_several_articles_either(
    qtbot: QtBot, open_window: Open, folder: Path
) -> None:
    window = open_window(folder)
    window.show_several()
    qtbot.waitUntil(lambda: not window.several.busy, timeout=30_000)
    pages = window.several.page
    before = changes_side_by_side(window)
    window.folding.every.trigger()
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not window.several.busy, timeout=30_000)
    assert pages.isVisible() and changes_side_by_side(window) == before - {"Qassem"}


def changes_side_by_side(window: MainWindow) -> set[str]:
    shown = window.several._shown
    assert shown
    return {c.a.of(pair.a.text) for pair in shown for _, c in pair.all_changes}
