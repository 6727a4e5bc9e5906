"""One filter for the list, the heat map and the table, as a reader uses it."""

import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from tests.ui.values import article, light, passage
from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis, Pair
from viewer.ui.articles.panel import ArticlePanel
from viewer.ui.filtering.controller import Filtering
from viewer.ui.filtering.criteria import Criteria
from viewer.ui.overview.panel import OverviewPanel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform

DAY = datetime.date(2020, 1, 1)
FOUR = Corpus(
    (
        article(0, "One", "AP", date=DAY),
        article(1, "Two", "AFP", date=DAY + datetime.timedelta(5)),
        article(2, "Three", "AFP", words=900),
        article(3, "Four"),
    )
)
SHARED = Analysis(
    (
        Pair("a0", "a1", (passage("verbatim"),), 0.5, 0.5, 3.0),
        Pair("a1", "a2", (passage("edited"),), 0.2, 0.2, 2.0),
        Pair("a2", "a3", (passage("verbatim"), passage("reworded")), 0.1, 0.1, 1.0),
    )
)


class Parts:
    """The parts that a filter meets, as the window puts them together."""

    def __init__(self, qtbot: QtBot) -> None:
        self.articles, self.overview = ArticlePanel(light()), OverviewPanel(light())
        for part in (self.articles, self.overview):
            qtbot.addWidget(part)
            part.resize(900, 800)
        self.filtering = Filtering(self.articles, self.overview, self.articles)
        self.show(FOUR, SHARED)
        self.articles.show()
        self.overview.show()

    def show(self, corpus: Corpus, analysis: Analysis) -> None:
        self.overview.set_corpus(corpus)
        self.articles.set_corpus(corpus)
        self.articles.set_analysis(analysis)
        self.overview.set_analysis(analysis)

    def seen(self) -> tuple[set[str], set[str], int]:
        """The articles in the list, those in the heat map, and the rows of the table."""
        heat = {a.id for a in self.overview.heat.shares.articles}
        return set(self.articles.model.shown()), heat, self.overview.model.rowCount()


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    return Parts(qtbot)


def tick(parts: Parts, outlet: str) -> None:
    box = parts.articles.filter_line.popup.outlets
    item = next(i for n in range(box.count()) if (i := box.item(n)).text().startswith(outlet))
    item.setCheckState(Qt.CheckState.Checked)


def test_an_outlet_ticked_shows_only_that_one_everywhere(parts: Parts) -> None:
    tick(parts, "AFP")
    assert parts.seen() == ({"a1", "a2"}, {"a1", "a2"}, 1)
    assert parts.overview.heat_title.text() == "Who shares text with whom · 2 of 4 articles"
    assert parts.overview.pair_title.text() == "Pairs · 1 of 3"
    assert "2 of 4" in parts.articles.header.title.full_text
    tick(parts, "AP")
    assert parts.seen() == ({"a0", "a1", "a2"}, {"a0", "a1", "a2"}, 2)


def test_words_typed_meet_the_heat_map_and_the_table_too(qtbot: QtBot, parts: Parts) -> None:
    qtbot.keyClicks(parts.articles.filter, "afp")
    qtbot.waitUntil(lambda: parts.seen() == ({"a1", "a2"}, {"a1", "a2"}, 1))
    qtbot.keyClick(parts.articles.filter, Qt.Key.Key_Escape)
    assert parts.seen()[2] == 3


def test_days_and_length(parts: Parts) -> None:
    popup = parts.articles.filter_line.popup
    assert not popup.first.isEnabled()
    popup.between.setChecked(True)
    assert parts.seen()[0] == {"a0", "a1"}
    popup.last.setDate(QDate(2020, 1, 2))
    assert parts.seen()[0] == {"a0"}
    popup.between.setChecked(False)
    popup.fewest.setValue(100)
    assert parts.seen()[0] == {"a2"}
    assert parts.articles.filter_line.button.accessibleName() == "Show only: at least 100 words"


def test_a_kind_shows_the_articles_and_pairs_that_have_it(parts: Parts) -> None:
    parts.articles.filter_line.popup.kinds["reworded"].setChecked(True)
    assert parts.seen() == ({"a2", "a3"}, {"a2", "a3"}, 1)
    parts.articles.filter_line.popup.kinds["edited"].setChecked(True)
    assert parts.seen() == ({"a1", "a2", "a3"}, {"a1", "a2", "a3"}, 2)
    shares = parts.overview.heat.shares
    parts.filtering.ask(Criteria(kinds=frozenset({"verbatim"})))
    shares = parts.overview.heat.shares
    one, two = shares.place("a1"), shares.place("a2")
    assert one is not None and two is not None and shares.share(one, two) == 0


def test_one_step_shows_all_again(qtbot: QtBot, parts: Parts) -> None:
    line = parts.articles.filter_line
    assert not line.clear_button.isVisible() and not parts.overview.show_all.isVisible()
    for way in (line.clear_button.click, parts.overview.show_all.click, parts.filtering.clear):
        tick(parts, "AP")
        parts.articles.filter.setText("one")
        qtbot.waitUntil(lambda: parts.seen()[0] == {"a0"})
        assert line.clear_button.isVisible() and parts.overview.show_all.isVisible()
        way()
        assert parts.seen()[2] == 3 and not parts.overview.filtered
        assert not line.popup.criteria.any and not parts.articles.filter.text()


def test_a_filter_that_nothing_meets_says_so(parts: Parts) -> None:
    parts.articles.filter_line.popup.fewest.setValue(5000)
    assert parts.seen() == (set(), set(), 0)
    assert parts.overview.state_line.text() == "No article is like that."
    assert parts.articles.list.empty_line == "No article is like that."
    parts.overview.grab()


def test_the_same_articles_read_again_keep_the_filter_and_others_do_not(parts: Parts) -> None:
    tick(parts, "AFP")
    parts.show(FOUR, SHARED)
    assert parts.seen()[0] == {"a1", "a2"}
    assert parts.articles.filter_line.popup.criteria.outlets == {"AFP"}
    parts.show(Corpus((article(7, "Seven", "dpa"),)), Analysis())
    assert parts.seen()[0] == {"a7"}
    assert not parts.filtering.criteria.any


def test_the_sheet_opens_by_key_and_begins_at_the_outlets(qtbot: QtBot, parts: Parts) -> None:
    line = parts.articles.filter_line
    line.button.setFocus()
    qtbot.keyClick(line.button, Qt.Key.Key_Space)
    assert line.popup.isVisible()
    qtbot.keyClick(line.popup, Qt.Key.Key_Escape)
    assert not line.popup.isVisible()
