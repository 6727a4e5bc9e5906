"""From a row to its sentence and back again: place, filter and keyboard are where they were."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.findings.turning import turn_to, what_is_led_to_is_in_view
from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.page import FindingsPage
from viewer.ui.findings.wayback import WayBack
from viewer.ui.omissions.page import OmissionsPage
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]


def list_of(page: FindingsPage) -> CardList:
    return cast(CardList, page.list)  # type: ignore[attr-defined]


def lead(qtbot: QtBot, window: MainWindow, name: str = "quotes") -> CardList:
    """Goes from the last row that is taken in to its sentence."""
    shown = list_of(turn_to(qtbot, window, name))
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    QApplication.processEvents()
    assert window.compare_page.isVisible()
    return shown


def way_back(window: MainWindow) -> WayBack:
    return window.findings.way_back


def test_without_a_row_that_led_there_nothing_is_offered(window: MainWindow) -> None:
    assert not way_back(window).isVisible()
    assert not window.actions_by_name["back"].isEnabled()
    way_back(window).go_back()
    assert window.compare_page.isVisible()


def test_a_key_leads_back_to_the_row(qtbot: QtBot, window: MainWindow) -> None:
    shown = lead(qtbot, window)
    at, scrolled = shown.currentIndex().row(), shown.verticalScrollBar().value()
    assert scrolled > 0
    assert way_back(window).isVisible() and window.actions_by_name["back"].isEnabled()
    window.actions_by_name["back"].trigger()
    assert shown.isVisible() and not way_back(window).isVisible()
    assert (shown.currentIndex().row(), shown.verticalScrollBar().value()) == (at, scrolled)
    assert shown.hasFocus() and shown.by_keys
    assert window.actions_by_name["quotes"].isChecked()


def test_the_filter_stays(qtbot: QtBot, window: MainWindow) -> None:
    page = turn_to(qtbot, window, "quotes")
    page.chips.buttons[1].click()
    chosen = page.chips.choice
    lead(qtbot, window)
    qtbot.mouseClick(way_back(window).button, Qt.MouseButton.LeftButton)
    assert page.isVisible() and page.chips.choice == chosen


@pytest.mark.parametrize("name", ["facts", "quotes", "headlines"])
def test_the_sentence_is_in_view_below_the_way_back(qtbot: QtBot, window: MainWindow, name: str) -> None:
    lead(qtbot, window, name)
    what_is_led_to_is_in_view(qtbot, window)


def test_other_articles_need_no_way_back_but_swapped_ones_do(qtbot: QtBot, window: MainWindow) -> None:
    lead(qtbot, window)
    window.session.swap()
    assert way_back(window).isVisible()
    other = next(
        a.id for a in window.session.corpus.articles if a.id not in (window.session.a, window.session.b)
    )
    window.session.choose(window.session.a, other)
    assert not way_back(window).isVisible()


def test_another_view_and_the_cross_end_it(qtbot: QtBot, window: MainWindow) -> None:
    lead(qtbot, window)
    turn_to(qtbot, window, "facts")
    assert way_back(window).page is None
    lead(qtbot, window)
    way_back(window).close_button.click()
    assert way_back(window).page is None and window.compare_page.isVisible()


def test_files_that_are_read_again_keep_the_way_and_the_place(qtbot: QtBot, window: MainWindow) -> None:
    shown = lead(qtbot, window)
    at = shown.currentIndex().row()
    window.filing.reload()
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    window.actions_by_name["back"].trigger()
    qtbot.waitUntil(lambda: not window.findings.busy and shown.cards.rowCount() > 0, timeout=30_000)
    assert shown.isVisible() and shown.currentIndex().row() == at


def test_another_folder_ends_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    lead(qtbot, window)
    (tmp_path / "a.txt").write_text("A headline\n\nSome words of a story.\n", encoding="utf-8")
    window.filing.open([tmp_path])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert way_back(window).page is None


def test_a_paragraph_that_is_not_found_is_shown_beside_the_article_that_lacks_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = turn_to(qtbot, window, "omissions")
    assert isinstance(page, OmissionsPage)
    grid, base = page.grid.grid, page.grid.grid.columns[0].article
    row, column = next(
        (r, c)
        for r in range(len(grid.rows))
        for c in range(1, len(grid.columns))
        if grid.cell(r, c) == grid.blank and grid.columns[c].article != window.session.b
    )
    index = page.grid.model_of_grid.index(row, column)
    page.grid.scrollTo(index)
    middle = page.grid.visualRect(index).center()
    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle.x(), middle.y()))
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert (window.session.a, window.session.b) == (base, grid.columns[column].article)
    aligned = window.compare_page.aligned
    qtbot.waitUntil(lambda: aligned.found.current is not None, timeout=30_000)
    assert aligned.found.current is not None and aligned.found.current[0] == "a"
    window.actions_by_name["back"].trigger()
    assert page.grid.currentIndex() == index and page.grid.grid.columns[0].article == base
