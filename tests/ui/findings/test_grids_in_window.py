"""Names, omissions and headlines in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.findings.turning import turn_to
from viewer.ui.headlines.page import HeadlinesPage
from viewer.ui.names.page import NamesPage
from viewer.ui.omissions.page import OmissionsPage
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]


def omissions_in(qtbot: QtBot, window: MainWindow) -> OmissionsPage:
    page = turn_to(qtbot, window, "omissions")
    assert isinstance(page, OmissionsPage)
    return page


def base_of(page: OmissionsPage) -> str:
    return page.grid.grid.columns[0].article


def test_the_paragraphs_are_those_of_a_until_the_reader_picks_another_article(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = omissions_in(qtbot, window)
    assert base_of(page) == window.session.a
    window.session.swap()
    assert base_of(page) == window.session.a
    other = next(a.id for a in window.session.corpus.articles if a.id != window.session.a)
    page.pick(other)
    window.session.swap()
    assert base_of(page) == other
    page.pick("")
    assert base_of(page) == window.session.a


def test_nothing_is_worked_out_while_another_view_is_on_show(qtbot: QtBot, window: MainWindow) -> None:
    page = omissions_in(qtbot, window)
    before = base_of(page)
    window.show_aligned()
    window.session.swap()
    assert base_of(page) == before != window.session.a
    assert base_of(omissions_in(qtbot, window)) == window.session.a


def test_a_head_of_a_column_takes_that_article_s_paragraphs(qtbot: QtBot, window: MainWindow) -> None:
    page = omissions_in(qtbot, window)
    wanted = page.grid.grid.columns[3].article
    page.grid.heads.picked.emit(3)
    assert base_of(page) == wanted
    assert page.material is not None and page.material.source(wanted) in page.base.text()


def test_a_cell_leads_to_its_sentence_with_the_base_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    page = omissions_in(qtbot, window)
    grid, base = page.grid.grid, base_of(page)
    row, column = next(
        (r, c)
        for r in range(len(grid.rows))
        for c in range(1, len(grid.columns))
        if grid.cell(r, c).place is not None and grid.columns[c].article != window.session.b
    )
    place = grid.cell(row, column).place
    assert place is not None
    page.grid.clicked.emit(page.grid.model_of_grid.index(row, column))
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert (window.session.a, window.session.b) == (base, place.article)
    assert window.compare_page.isVisible()
    aligned = window.compare_page.aligned
    qtbot.waitUntil(lambda: aligned.found.current == ("b", place.span), timeout=30_000)


def test_what_only_this_article_has_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    page = omissions_in(qtbot, window)
    only = page.chips.buttons[2]
    qtbot.mouseClick(only, Qt.MouseButton.LeftButton)
    grid = page.grid.grid
    assert only.text() == f"Only here {len(grid.rows)}" and grid.rows
    assert all(grid.cell(r, c).place is None for r in range(len(grid.rows)) for c in range(1, 5))


def test_the_menu_of_bases_offers_every_article(qtbot: QtBot, window: MainWindow) -> None:
    page = omissions_in(qtbot, window)
    menu = page.base.menu()
    menu.aboutToShow.emit()
    offered = [action for action in menu.actions() if not action.isSeparator()]
    assert len(offered) == 1 + len(window.session.corpus.articles)
    assert offered[0].isChecked() and offered[0].text() == "Always article A"
    offered[-1].trigger()
    assert base_of(page) == window.session.corpus.articles[-1].id


def test_headlines_lead_to_their_article_and_stand_in_the_order_asked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = turn_to(qtbot, window, "headlines")
    assert isinstance(page, HeadlinesPage)
    before = [line.article for line in page.list.cards.cards[0].lines]
    page.order.ordered.emit("date")
    after = [line.article for line in page.list.cards.cards[0].lines]
    dated = next(a.id for a in window.session.corpus.articles if a.metadata.date is not None)
    assert after[0] == dated and sorted(after) == sorted(before)
    line = page.list.cards.cards[0].lines[0]
    page.list.line_picked.emit(line)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert line.article in (window.session.a, window.session.b)
    assert window.compare_page.isVisible()


def test_a_name_leads_to_where_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    page = turn_to(qtbot, window, "names")
    assert isinstance(page, NamesPage)
    page.chips.choose("all")
    a = next(n for n, c in enumerate(page.grid.grid.columns) if c.article == window.session.a)
    row = next(n for n in range(len(page.grid.grid.rows)) if page.grid.grid.cell(n, a).place is not None)
    place = page.grid.grid.cell(row, a).place
    assert place is not None
    page.grid.clicked.emit(page.grid.model_of_grid.index(row, a))
    assert window.compare_page.isVisible()
    assert window.compare_page.aligned.found.current == ("a", place.span)


def test_names_open_on_the_first_filter_that_admits_something(qtbot: QtBot, window: MainWindow) -> None:
    page = turn_to(qtbot, window, "names")
    material = page.material
    assert material is not None
    names = material.findings.names.names
    plain = replace(material.findings.names, names=tuple(n for n in names if not n.spellings))
    page.show_material(replace(material, findings=replace(material.findings, names=plain)))
    assert page.chips.choice == "lengths"
    page.chips.buttons[0].click()
    page.show_material(replace(material, findings=replace(material.findings, names=plain)))
    assert page.chips.choice == "spellings"


def test_one_article_alone_says_why_there_is_nothing(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A headline\n\nThe harbour was closed for a week.\n", encoding="utf-8")
    window = open_window(tmp_path)
    page = omissions_in(qtbot, window)
    assert page.grid.empty_line.startswith("With more than one article")
    assert not page.chips.buttons and not page.base.isVisible()
    names = turn_to(qtbot, window, "names")
    assert isinstance(names, NamesPage) and names.grid.empty_line
    headlines = turn_to(qtbot, window, "headlines")
    assert isinstance(headlines, HeadlinesPage) and len(headlines.list.cards.cards) == 2


def test_views_survive_a_folder_that_goes(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for name in ("names", "omissions", "headlines"):
        turn_to(qtbot, window, name)
    window.filing.open([tmp_path])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert not window.session.corpus.articles
    assert not window.grab().isNull()
