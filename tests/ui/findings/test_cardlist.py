"""The list of cards: what can be reached and picked, by mouse and by keys, and how long lists come in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from viewer.text.spans import Span
from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.cardmodel import AT_A_TIME, CardModel
from viewer.ui.findings.cards import Card, Excerpt, Line, excerpt
from viewer.ui.findings.making import Making
from viewer.ui.style import Style


def card(n: int, lines: int = 2) -> Card:
    made = tuple(
        Line(f"article {n}.{k}", Span(k, k + 1), f"Outlet {k}", Excerpt(f"Words {n}.{k} of it."), f"¶ {k}")
        for k in range(lines)
    )
    return Card(f"card {n}", f"Title {n}", "something", made)


@pytest.fixture
def cards(qtbot: QtBot, style: Style) -> CardList:
    shown = CardList(style)
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_the_model_keeps_to_the_rules(qtmodeltester: ModelTester) -> None:
    model = CardModel()
    model.set_cards([card(n) for n in range(3)])
    qtmodeltester.check(model)
    assert model.rowCount() == 9


def test_long_lists_are_taken_in_piece_by_piece(qtmodeltester: ModelTester) -> None:
    asked: list[int] = []

    def make(n: int) -> Card:
        asked.append(n)
        return card(n)

    model = CardModel()
    model.set_cards(Making(range(10_000), make))
    assert model.rowCount() == AT_A_TIME and len(asked) == AT_A_TIME / 3
    root = model.index(0).parent()
    assert model.canFetchMore(root)
    model.fetchMore(root)
    assert model.rowCount() == 2 * AT_A_TIME
    assert model.rows[AT_A_TIME].card.key == "card 100"


def test_the_end_of_a_long_list_brings_more(qtbot: QtBot, cards: CardList) -> None:
    cards.set_cards(Making(range(10_000), card), "")
    cards.scrollToBottom()
    qtbot.waitUntil(lambda: cards.cards.rowCount() > AT_A_TIME)


def test_a_click_picks_a_line_and_never_a_heading(qtbot: QtBot, cards: CardList) -> None:
    cards.set_cards([card(0), card(1)], "")
    picked: list[Line] = []
    cards.line_picked.connect(picked.append)
    for row in (0, 1, 5):
        at = cards.visualRect(cards.cards.index(row)).center()
        QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.x(), at.y()))
    assert [line.article for line in picked] == ["article 0.0", "article 1.1"]


def test_keys_go_from_line_to_line_and_pick(qtbot: QtBot, cards: CardList) -> None:
    cards.set_cards([card(0), card(1)], "")
    picked: list[Line] = []
    cards.line_picked.connect(picked.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up):
        QTest.keyClick(cards, key)
    QTest.keyClick(cards, Qt.Key.Key_Enter)
    assert [line.article for line in picked] == ["article 0.0", "article 1.0", "article 0.1"]


def test_home_and_end_come_to_lines(cards: CardList) -> None:
    cards.set_cards([card(n) for n in range(4)], "")
    QTest.keyClick(cards, Qt.Key.Key_End)
    assert (line := cards.line_at(cards.currentIndex())) is not None and line.article == "article 3.1"
    QTest.keyClick(cards, Qt.Key.Key_Home)
    assert (line := cards.line_at(cards.currentIndex())) is not None and line.article == "article 0.0"


def test_the_current_line_stays_where_it_is_still_there(cards: CardList) -> None:
    cards.set_cards([card(n) for n in range(4)], "")
    cards.setCurrentIndex(cards.cards.index(7))
    cards.set_cards([card(n) for n in range(2, 6)], "")
    assert (line := cards.line_at(cards.currentIndex())) is not None and line.article == "article 2.0"


def test_an_empty_list_says_why(cards: CardList) -> None:
    cards.set_cards([card(0)], "Nothing here.")
    assert cards.empty_line == ""
    cards.set_cards([], "Nothing here.")
    assert cards.empty_line == "Nothing here."


def test_copying_takes_the_line_with_its_source(cards: CardList) -> None:
    cards.set_cards([card(0)], "")
    cards.copy()
    assert QGuiApplication.clipboard().text() == "Title 0. Outlet 0. Words 0.0 of it. ¶ 0."


def test_rows_speak_for_themselves(cards: CardList) -> None:
    cards.set_cards([card(0)], "")
    model: QAbstractItemModel = cards.cards
    said = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert said[0] == "Title 0. something"
    assert said[1] == "Title 0. Outlet 0. Words 0.0 of it. ¶ 0."


def test_lines_are_as_high_as_their_words_need(cards: CardList, style: Style) -> None:
    text = "Some words of a story that goes on. " * 20
    long = Line("a", Span(0, 1), "Outlet", excerpt(text, Span(0, len(text))))
    cards.set_cards([Card("k", "Title", "", (long, card(0).lines[0]))], "")
    heights = [cards.visualRect(cards.cards.index(n)).height() for n in (1, 2)]
    assert heights[0] > 2 * heights[1] > 0


def test_cards_that_come_again_are_where_they_were(cards: CardList) -> None:
    many = [card(n) for n in range(300)]
    cards.set_cards(many, "None.")
    cards.cards.fetchMore(cards.rootIndex())
    at = cards.cards.index(cards.cards.rowCount() - 1)
    cards.setCurrentIndex(at)
    scrolled, row = cards.verticalScrollBar().value(), at.row()
    assert scrolled > 0 and row > AT_A_TIME
    cards.set_cards((), "Reading…")
    cards.set_cards(many, "None.")
    assert (cards.currentIndex().row(), cards.verticalScrollBar().value()) == (row, scrolled)


def test_cards_that_were_only_scrolled_come_again_as_far_down(cards: CardList) -> None:
    many = [card(n) for n in range(50)]
    cards.set_cards(many, "None.")
    cards.verticalScrollBar().setValue(700)
    cards.set_cards((), "Reading…")
    cards.set_cards(many, "None.")
    assert cards.verticalScrollBar().value() == 700
    cards.set_cards((), "Reading…")
    cards.set_cards([card(n) for n in range(100, 150)], "None.")
    assert cards.verticalScrollBar().value() == 0
