"""The views of findings in the window: when they are worked out, what turns to them, where rows lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.findings.turning import turn_to, what_is_led_to_is_in_view
from viewer.text.spans import Span
from viewer.ui.across.page import AcrossPage
from viewer.ui.toolbar import ToolBar
from viewer.ui.views import FINDINGS
from viewer.ui.window import MainWindow

Open = Callable[..., MainWindow]


def test_every_view_has_its_button_and_its_page(window: MainWindow) -> None:
    assert not window.findings.pages, "views are made when they are turned to"
    assert [window.findings.page(name).name for name in FINDINGS] == list(FINDINGS)


def test_nothing_is_worked_out_before_a_view_is_turned_to(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.findings.busy
    assert not window.findings.pages
    page = turn_to(qtbot, window, "across")
    assert page.isVisible() and page.material is not None
    assert page.material.articles == window.session.corpus.articles
    assert window.actions_by_name["across"].isChecked()


def test_the_buttons_of_the_comparison_go_with_it(qtbot: QtBot, window: MainWindow) -> None:
    def shown() -> bool:
        return any(b.isVisible() and b.text() == "Full text" for b in window.toolbar.buttons)

    assert shown()
    turn_to(qtbot, window, "across")
    assert not shown()
    window.show_compare()
    assert shown()


def test_views_without_room_stand_in_a_menu_that_says_which_is_on_show(
    qtbot: QtBot, window: MainWindow
) -> None:
    turn_to(qtbot, window, "timeline")
    bar = ToolBar(window.actions_by_name, window.appearance.style)
    qtbot.addWidget(bar)
    bar.show_groups(comparing=False)
    bar.show()
    bar.resize(300, bar.height())
    assert "timeline" in bar.hidden_views and bar.more.text() == "Timeline ▾"
    bar.resize(1900, bar.height())
    assert not bar.hidden_views and not bar.more.isVisible()


def test_a_place_in_an_article_on_show_is_gone_to_where_it_stands(qtbot: QtBot, window: MainWindow) -> None:
    a, b = window.session.a, window.session.b
    assert a is not None
    window.findings.leading.lead(a, Span(100, 110))
    assert (window.session.a, window.session.b) == (a, b)
    assert window.compare_page.isVisible()
    assert window.compare_page.aligned.found.current == ("a", Span(100, 110))


def test_a_place_in_another_article_brings_that_article_beside_a(qtbot: QtBot, window: MainWindow) -> None:
    a = window.session.a
    other = next(x.id for x in window.session.corpus.articles if x.id not in (a, window.session.b))
    window.findings.leading.lead(other, Span(50, 60))
    qtbot.waitUntil(lambda: window.compare_page.aligned.found.current == ("b", Span(50, 60)), timeout=30_000)
    assert (window.session.a, window.session.b) == (a, other)


def test_the_passage_that_holds_the_place_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    pair = window.session.pair
    assert pair is not None
    side = pair.passages[3].b
    window.findings.leading.lead(pair.b.id, Span(side.start, side.start + 5))
    assert window.navigation.passage == 3
    aligned = window.compare_page.aligned
    row = aligned.places.row_of("b", side)
    assert row is not None
    top = aligned.row_top(row) + aligned.picture(row).line_top("b", side.start)
    assert 0 <= top < aligned.viewport().height()


def test_a_place_in_articles_that_are_not_on_show_yet_comes_into_view(
    qtbot: QtBot, window: MainWindow
) -> None:
    first, second = window.session.corpus.articles[3:5]
    window.findings.leading.lead(first.id, Span(50, 60), second.id)
    what_is_led_to_is_in_view(qtbot, window)


def test_a_keyboard_on_what_goes_stays_in_the_view(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("across", "facts", "quotes", "attribution", "names"):
        page = turn_to(qtbot, window, name)
        page.chips.buttons[0].setFocus()
        page.show_material(None)
        at = QApplication.focusWidget()
        assert at is not None and page.isAncestorOf(at), name


def test_two_articles_of_a_row_are_shown_beside_each_other(qtbot: QtBot, window: MainWindow) -> None:
    first, second = window.session.corpus.articles[3:5]
    window.findings.leading.lead(first.id, Span(50, 60), second.id)
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    assert {window.session.a, window.session.b} == {first.id, second.id}


def test_findings_follow_the_articles(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    page = turn_to(qtbot, window, "across")
    text = "The harbour of the town was closed for a week on Monday, officials said at a conference.\n"
    for name, head in (("a.txt", "One headline"), ("b.txt", "Another title")):
        (tmp_path / name).write_text(f"{head}\n\n{text}", encoding="utf-8")
    window.filing.open([tmp_path])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    turn_to(qtbot, window, "across")
    assert page.material is not None and len(page.material.articles) == 2
    assert isinstance(page, AcrossPage) and len(page.clusters.entries) == 1


def test_the_base_is_the_reader_s_choice_and_stays(qtbot: QtBot, window: MainWindow) -> None:
    page = turn_to(qtbot, window, "across")
    assert isinstance(page, AcrossPage)
    qtbot.waitUntil(lambda: page.table is not None, timeout=30_000)
    page.make_base(1)
    qtbot.waitUntil(lambda: page.table is not None and page.table.base == 1, timeout=30_000)
    window.show_overview()
    turn_to(qtbot, window, "across")
    qtbot.waitUntil(lambda: page.table is not None and page.table.base == 1, timeout=30_000)


def test_one_article_alone_says_why_there_is_nothing(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A headline\n\nSome words of a story.\n", encoding="utf-8")
    window = open_window(tmp_path / "a.txt")
    page = turn_to(qtbot, window, "across")
    assert isinstance(page, AcrossPage) and page.list.empty_line
