"""The menu of changes in the real window: what it ticks shows at once in every part, and nothing moves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.showing.test_filter import A, B
from viewer.ui.aligned.rows import SegmentRow
from viewer.ui.screenpair import ScreenPair
from viewer.ui.showing.filter import SUBSTANCE, Showing
from viewer.ui.showing.menu import ShowingMenu, showing_line
from viewer.ui.window import MainWindow


def pair_of(window: MainWindow) -> ScreenPair:
    assert window.session.pair is not None
    return window.session.pair


def tick(window: MainWindow, text: str) -> None:
    next(a for a in window.showing.menu.actions() if a.text() == text).trigger()


def test_a_type_left_out_leaves_every_part(window: MainWindow) -> None:
    before = len(pair_of(window).all_changes)
    window.navigation.select_passage(1)
    tick(window, "wording")
    pair = pair_of(window)
    assert 0 < len(pair.all_changes) < before
    assert all(c.type != "wording" for _p, c in pair.all_changes)
    assert window.compare_page.aligned.highlighted("a") == [
        (c.a.start, c.a.end) for _p, c in pair.all_changes if len(c.a)
    ]
    assert window.passages.change_model.rowCount() == len(pair.changes(1))
    assert f"{sum(pair.hidden)} not shown" in window.status.text
    assert "not shown" in window.passages.change_header.title.full_text
    window.show_full_text()
    page = window.compare_page.full_text.pane("a").page
    assert page is not None
    span = pair.passages[1].a
    assert len(page.marks.changes_in(span)) == len([c for c in pair.changes(1) if span.overlaps(c.a)])


def test_an_ignore_toggle_switched_off_shows_more_in_both_modes(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for name, text in (("a.txt", A), ("b.txt", B)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    window.filing.open([tmp_path])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    before = pair_of(window).all_changes
    tick(window, "capital and small letters")
    pair = pair_of(window)
    said = [(c.a.of(pair.a.text), c.b.of(pair.b.text)) for _p, c in pair.all_changes]
    assert any({x.lower(), y.lower()} == {"outgoing"} for x, y in said)
    tick(window, "capital and small letters")
    assert pair_of(window).all_changes == before


def test_one_choice_folds_spelling_and_punctuation_away(window: MainWindow) -> None:
    menu = window.showing.menu
    before = pair_of(window).all_changes
    tick(window, "Only changes of substance")
    left = tuple(c for c in before if c[1].type not in ("spelling", "punctuation"))
    assert pair_of(window).all_changes == left
    assert len(pair_of(window).all_changes) < len(before)
    assert window.actions_by_name["showing"].iconText().startswith("Show: changes of substance")
    assert not next(a for a in menu.actions() if a.text() == "Only changes of substance").isEnabled()
    tick(window, "All changes")
    assert pair_of(window).all_changes == before


def test_next_change_goes_only_to_what_is_shown(window: MainWindow) -> None:
    window.showing.menu._choose(Showing(frozenset({"number"})))
    numbers = [(p, c) for p, c in pair_of(window).all_changes]
    assert numbers
    window.actions_by_name["next_change"].trigger()
    passage, change = window.navigation.passage, window.navigation.change
    assert passage is not None and change is not None
    assert pair_of(window).changes(passage)[change].type == "number"
    window.showing.menu._choose(Showing(frozenset()))
    assert not window.actions_by_name["next_change"].isEnabled()


def test_nothing_moves_and_the_selection_stays(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.select_passage(2)
    view = window.compare_page.aligned
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.settle()
    row = next(
        n for n in view.rows_in_view() if isinstance(view.shown_rows[n], SegmentRow) and view.row_top(n) >= 0
    )
    shown, top = view.shown_rows[row], view.row_top(row)
    tick(window, "wording")
    assert view.shown_rows[row] == shown
    assert abs(view.row_top(row) - top) <= 1
    assert window.navigation.passage == 2
    window.show_full_text()
    pane = window.compare_page.full_text.pane("a")
    window.compare_page.full_text.settle()
    before = pane.top()
    tick(window, "wording")
    assert pane.top() == before


def test_the_choice_is_kept_and_the_button_says_it(qtbot: QtBot, window: MainWindow) -> None:
    window.showing.menu._choose(Showing(frozenset({"name", "date"})))
    assert window.actions_by_name["showing"].iconText().startswith("Show: date, name")
    again = MainWindow()
    qtbot.addWidget(again)
    assert again.showing.showing == Showing(frozenset({"name", "date"}))
    assert "date" in again.actions_by_name["showing"].iconText()
    again.close()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the platform without a screen raises nothing
def test_space_ticks_and_the_menu_stays_open(qtbot: QtBot) -> None:
    menu = ShowingMenu()
    qtbot.addWidget(menu)
    menu.popup(menu.pos())
    action = next(a for a in menu.actions() if a.text() == "name")
    menu.setActiveAction(action)
    with qtbot.waitSignal(menu.chosen) as got:
        qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert "name" not in got.args[0].types
    assert menu.isVisible()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert "name" in menu.showing.types
    assert menu.isVisible()
    menu.close()


def test_the_line_on_the_button() -> None:
    assert showing_line(Showing()) == "Show: all changes"
    assert showing_line(Showing(frozenset())) == "Show: no changes"
    assert showing_line(Showing(SUBSTANCE)) == "Show: changes of substance"
    assert showing_line(Showing().with_type("name", False)) == "Show: 9 of 10 types"
