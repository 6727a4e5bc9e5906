"""Facts, quotations and attribution in the real window: where rows lead, by keys alone, in every setting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.findings.byhand import article, card, fact, group, quote
from viewer.assets import samples
from viewer.engine.facts.values import Facts
from viewer.engine.findings import Findings
from viewer.engine.quotes.attributions import attributions
from viewer.engine.quotes.values import Quotes
from viewer.text.spans import Span
from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow

VIEWS = ("facts", "quotes", "attribution")


def by_hand(window: MainWindow) -> Material:
    """Findings of the samples that no finder made, so that what rows lead to is certain."""
    articles = window.session.corpus.articles
    a, b = articles[0], articles[1]
    pause = group(
        "pause",
        "conflict",
        fact(a, "nearly three-week", "about 20 days", 20, "duration"),
        fact(b, "10-day", "10 days", 10, "duration"),
    )
    shocked = quote(a, "“shocked”", "Abdul Razzak", "say", form="partial", verb_words="said")
    quotes = Quotes((card("shocked", (shocked, "base")),))
    analysis = window.session.analysis
    assert analysis is not None
    found = Findings(quotes, Facts((pause,)), attributions=attributions(quotes, analysis))
    return Material(articles, analysis, found)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.filing.open([samples()])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    return window


def turn_to(window: MainWindow, name: str) -> FindingsPage:
    page = window.findings.page(name)
    window.findings.page_wanted.emit(page)
    window.findings.give_up()
    page.show_material(by_hand(window))
    QApplication.processEvents()
    return page


def list_of(page: FindingsPage) -> CardList:
    return cast(CardList, page.list)  # type: ignore[attr-defined]


@pytest.mark.parametrize(("view", "said"), [("facts", "nearly three-week"), ("quotes", "“shocked”")])
def test_enter_on_a_row_leads_to_its_sentence(qtbot: QtBot, window: MainWindow, view: str, said: str) -> None:
    shown = list_of(turn_to(window, view))
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    aligned = window.compare_page.aligned
    qtbot.waitUntil(lambda: aligned.found.current is not None, timeout=30_000)
    assert aligned.found.current is not None
    which, span = aligned.found.current
    pair = window.session.pair
    assert pair is not None and window.compare_page.isVisible()
    assert span.of((pair.a if which == "a" else pair.b).text) == said


def test_a_row_brings_the_other_article_of_its_card_beside_it(qtbot: QtBot, window: MainWindow) -> None:
    shown = list_of(turn_to(window, "facts"))
    second = shown.visualRect(shown.cards.index(2)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(second.x(), second.y()))
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    first, other = window.session.corpus.articles[:2]
    assert {window.session.a, window.session.b} == {first.id, other.id}


def test_of_a_long_place_in_a_passage_the_first_words_are_marked(qtbot: QtBot, window: MainWindow) -> None:
    articles = window.session.corpus.articles
    first, other = articles[0], articles[2]
    start = first.text.index("“In light of continued activities")
    whole = Span(start, first.text.index("joint actions,”", start) + len("joint actions,”"))
    window.findings.leading.lead(first.id, whole, other.id)
    aligned = window.compare_page.aligned
    qtbot.waitUntil(lambda: aligned.found.current is not None, timeout=30_000)
    assert aligned.found.current is not None
    marked = aligned.found.current[1].of(first.text)
    assert marked == "“In light of continued activities by the"[: len(marked)] and len(marked) > 20


@pytest.mark.parametrize("view", VIEWS)
def test_all_that_takes_the_focus_has_a_name(window: MainWindow, view: str) -> None:
    page = turn_to(window, view)
    stops = [
        w
        for w in page.findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(stops) >= 2
    for stop in stops:
        interface = QAccessible.queryAccessibleInterface(stop)
        assert interface is not None and interface.text(QAccessible.Text.Name).strip(), stop


@pytest.mark.parametrize("view", VIEWS)
def test_the_focus_comes_to_the_rows_of_a_page(window: MainWindow, view: str) -> None:
    page = turn_to(window, view)
    page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    focus = QApplication.focusWidget()
    assert focus is not None and page.isAncestorOf(focus) and focus is not page


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
@pytest.mark.parametrize("width", [1024, 1920])
def test_every_view_is_painted_in_every_theme(window: MainWindow, theme: str, width: int) -> None:
    window.appearance.use_theme(theme)
    window.resize(width, 700)
    for view in VIEWS:
        page = turn_to(window, view)
        picture = page.grab().toImage()
        colors = {
            picture.pixelColor(x, y).name() for x in range(0, picture.width(), 7) for y in (90, 140, 200)
        }
        assert window.appearance.style.theme.surface.page.name() in colors


def test_cards_stand_the_other_way_round_in_a_window_from_the_right(
    from_the_right: None, window: MainWindow
) -> None:
    page = turn_to(window, "facts")
    first, *_, last = page.chips.buttons
    assert first.x() > last.x()
    assert not page.grab().isNull()


def test_one_article_alone_says_what_the_view_is_for(window: MainWindow) -> None:
    alone = article("a", "Title\n\nNothing is counted here.")
    for view in VIEWS:
        page = turn_to(window, view)
        assert page.material is not None
        page.show_material(Material((alone,), page.material.analysis, Findings()))
        assert list_of(page).empty_line
        assert page.explanation.text()
