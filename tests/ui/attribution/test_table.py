"""The table of verbs as a reader meets it: numbers, headings, keys, and what a screen reader says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.findings.byhand import article, card, material, quote
from viewer.ui.attribution.page import AttributionPage
from viewer.ui.attribution.table import TallyView
from viewer.ui.attribution.tally import Tally, sayings, tally
from viewer.ui.findings.cards import Line
from viewer.ui.style import Style

A = article("a", "One\n\nAnna Weiss said “yes”.\n\nAnna Weiss claimed “no”.", "The Times")
B = article("b", "Two\n\nAnna Weiss insisted “yes”.", "Daily News")
YES = quote(A, "“yes”", "Anna Weiss", "say", verb_words="said")
AGAIN = quote(B, "“yes”", "Anna Weiss", "insist", verb_words="insisted", tone="loaded")
NO = quote(A, "“no”", "Anna Weiss", "claim", verb_words="claimed", tone="loaded")
FOUND = material((A, B), card("yes", (YES, "base"), (AGAIN, "same")), card("no", (NO, "base")))
Across = Qt.Orientation.Horizontal


@pytest.fixture
def table(qtbot: QtBot, style: Style) -> TallyView:
    view = TallyView(style)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show_tally(tally(FOUND, sayings(FOUND), "outlet"))
    view.show()
    return view


def test_the_model_keeps_to_the_rules(qtmodeltester: ModelTester, table: TallyView) -> None:
    qtmodeltester.check(table.counts)
    table.show_tally(Tally())
    assert table.counts.rowCount() == table.counts.columnCount() == 0


def test_numbers_stand_under_their_verbs_beside_their_outlets(table: TallyView) -> None:
    model = table.counts
    rows = [model.headerData(n, Qt.Orientation.Vertical) for n in range(model.rowCount())]
    verbs = [model.headerData(n, Across) for n in range(model.columnCount())]
    assert rows == ["all", "The Times", "Daily News"]
    assert verbs == ["all verbs", "all loaded", "loaded\nclaim", "loaded\ninsist", "say"]
    said = [[model.index(r, c).data() for c in range(len(verbs))] for r in range(len(rows))]
    assert said == [["3", "2", "1", "1", "1"], ["2", "1", "1", "", "1"], ["1", "1", "", "1", ""]]


def test_loaded_verbs_are_set_apart_by_weight(table: TallyView) -> None:
    bold = [table.counts.headerData(n, Across, Qt.ItemDataRole.FontRole).bold() for n in range(2, 5)]
    heavier = [table.counts.headerData(n, Across, Qt.ItemDataRole.FontRole).weight() for n in range(2, 5)]
    assert heavier[0] == heavier[1] > heavier[2] and not bold[2]


def test_a_screen_reader_hears_the_outlet_the_verb_and_the_number(table: TallyView) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert table.counts.index(1, 2).data(role) == "The Times, claim (loaded): 1"
    assert table.counts.index(2, 4).data(role) == "Daily News, say: 0"


def test_keys_and_clicks_pick_a_cell(qtbot: QtBot, table: TallyView) -> None:
    picked: list[tuple[object, object]] = []
    table.cell_picked.connect(lambda row, verbs: picked.append((row, verbs)))
    table.setCurrentIndex(table.counts.index(1, 2))
    QTest.keyClick(table, Qt.Key.Key_Return)
    at = table.visualRect(table.counts.index(0, 4)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert picked == [("the times", ("claim",)), (None, ("say",))]


def test_a_number_of_the_table_shows_its_sentences_and_they_lead(qtbot: QtBot, style: Style) -> None:
    page = AttributionPage(style)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.show_material(FOUND)
    assert [b.text() for b in page.chips.buttons] == [
        "By outlet",
        "By speaker",
        "Same words, another verb 1",
        "Loaded verbs 2",
    ]
    assert len(page.list.cards.given) == 3
    page.table.cell_picked.emit("daily news", ("insist",))
    (shown,) = page.list.cards.cards
    assert shown.title == "insist (loaded) · Daily News"
    led: list[tuple[object, ...]] = []
    page.place_wanted.connect(lambda *place: led.append(place))
    line = shown.lines[0]
    assert isinstance(line, Line)
    page.list.line_picked.emit(line)
    assert led == [("b", AGAIN.span, "")]
    page.chips.choose("verbs")
    assert not page.table.isVisible() and len(page.list.cards.given) == 1
    page.chips.choose("speaker")
    assert page.table.isVisible() and page.table.counts.tally.rows[0].name == "Anna Weiss"


def test_without_findings_the_page_says_so(qtbot: QtBot, style: Style) -> None:
    page = AttributionPage(style)
    qtbot.addWidget(page)
    assert page.list.empty_line == "Reading and comparing…"
    page.show_material(material((A, B)))
    assert page.list.empty_line == "No verb of attribution was found."
    assert not page.table.isVisible() and not page.chips.buttons
