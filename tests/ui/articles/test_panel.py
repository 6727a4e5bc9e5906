from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.values import ARABIC_HEADLINE, LONG_HEADLINE, analysis, article, corpus, light
from viewer.corpus.article import Corpus, Failure
from viewer.ui.articles.files import NoteModel
from viewer.ui.articles.model import Role
from viewer.ui.articles.panel import ArticlePanel
from viewer.ui.style import Style
from viewer.ui.theme import load

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform knows none


@pytest.fixture
def panel(qtbot: QtBot) -> ArticlePanel:
    panel = ArticlePanel(light())
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.set_corpus(corpus(6))
    panel.show()
    return panel


def centre_of(panel: ArticlePanel, article_id: str) -> QPoint:
    return panel.list.visualRect(panel.model.index_of(article_id)).center()


def test_a_click_tells_which_article(qtbot: QtBot, panel: ArticlePanel) -> None:
    with qtbot.waitSignal(panel.article_activated) as told, qtbot.assertNotEmitted(panel.set_as_a_requested):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(panel, "a3"))
    assert told.args == ["a3"]
    assert panel.current_article == "a3"


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier])
def test_a_click_with_shift_or_alt_asks_for_a(
    qtbot: QtBot, panel: ArticlePanel, held: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(panel.set_as_a_requested) as told, qtbot.assertNotEmitted(panel.article_activated):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, held, centre_of(panel, "a2"))
    assert told.args == ["a2"]


def test_a_click_on_the_badge_a_asks_for_a_and_on_b_compares(qtbot: QtBot, panel: ArticlePanel) -> None:
    told: list[tuple[str, str]] = []
    panel.set_as_a_requested.connect(lambda key: told.append(("a", key)))
    panel.article_activated.connect(lambda key: told.append(("b", key)))
    row = panel.list.visualRect(panel.model.index_of("a3"))
    y = row.top() + 14
    for x in (row.right() - 44, row.right() - 64):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    assert told == [("b", "a3"), ("a", "a3")]


def test_keys_alone_choose(qtbot: QtBot, panel: ArticlePanel) -> None:
    told: list[str] = []
    panel.article_activated.connect(told.append)
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert told == []
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert told == ["a1", "a2"]
    with qtbot.waitSignal(panel.set_as_a_requested):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)


def test_the_filter_shows_what_matches_and_says_how_many(qtbot: QtBot, panel: ArticlePanel) -> None:
    panel.set_corpus(Corpus((article(0, "One"), article(1, "Two"), article(2, "Twofold"))))
    qtbot.keyClicks(panel.filter, "TWO")
    qtbot.waitUntil(lambda: panel.model.shown() == ["a1", "a2"])
    assert panel.header.title.full_text == "Articles · 2 of 3"
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""
    assert panel.model.shown() == ["a0", "a1", "a2"]
    assert panel.header.title.full_text == "Articles · 3"


def test_the_filter_stays_when_a_folder_is_read_again(qtbot: QtBot, panel: ArticlePanel) -> None:
    panel.set_corpus(Corpus((article(0, "One"), article(1, "Two"))))
    panel.filter.setText("two")
    qtbot.waitUntil(lambda: panel.model.shown() == ["a1"])
    panel.set_corpus(Corpus((article(1, "Two"), article(2, "Twofold"))))
    qtbot.waitUntil(lambda: panel.model.shown() == ["a1", "a2"])
    assert panel.filter.text() == "two"
    panel.set_corpus(Corpus((article(7, "Other"),)))
    assert panel.filter.text() == ""
    assert panel.model.shown() == ["a7"]


def test_from_the_filter_enter_goes_to_the_first_article(qtbot: QtBot, panel: ArticlePanel) -> None:
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert panel.current_article == "a0"


def test_a_filter_that_nothing_passes_says_so(qtbot: QtBot, panel: ArticlePanel) -> None:
    panel.filter.setText("xyzzy")
    qtbot.waitUntil(lambda: panel.model.shown() == [])
    assert panel.list.empty_line == "No article holds these words."
    panel.set_corpus(Corpus())
    assert panel.list.empty_line == "No articles are open."


def test_the_menu_orders_and_groups(qtbot: QtBot, panel: ArticlePanel) -> None:
    actions = {a.text(): a for a in panel.header.menu.actions()}
    actions["by words"].trigger()
    words = [panel.model.index_of(i).data(Role.ARTICLE).words for i in panel.model.shown()]
    assert words == sorted(words, reverse=True)
    actions["Group by outlet"].trigger()
    assert panel.model.index(0).data(Role.HEADING) == "AFP · 1"


def test_arrows_step_over_headings(qtbot: QtBot, panel: ArticlePanel) -> None:
    panel.set_order("file", grouped=True)
    panel.list.setCurrentIndex(panel.model.index(1))
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.current_article == panel.model.shown()[1]


def test_the_keyboard_stays_on_its_article_when_the_order_changes(panel: ArticlePanel) -> None:
    panel.list.setCurrentIndex(panel.model.index_of("a4"))
    panel.set_analysis(analysis(corpus(6).articles))
    panel.set_chosen("a5", "a1")
    panel.set_order("headline")
    assert panel.current_article == "a4"
    assert panel.chosen == ("a5", "a1")


def test_the_menu_of_an_article_compares_and_reads_as_a(qtbot: QtBot, panel: ArticlePanel) -> None:
    panel.set_chosen("a0", None)
    article_3 = panel.model.index_of("a3").data(Role.ARTICLE)
    menu = panel.menu_for(article_3)
    actions = {a.text(): a for a in menu.actions()}
    with qtbot.waitSignal(panel.pair_requested) as told:
        actions["Compare with A"].trigger()
    assert told.args == ["a0", "a3"]
    with qtbot.waitSignal(panel.set_as_a_requested) as told:
        actions["Read as A"].trigger()
    assert told.args == ["a3"]
    actions["Copy the file's path"].trigger()
    assert QGuiApplication.clipboard().text() == str(article_3.path)
    own: QMenu = panel.menu_for(panel.model.index_of("a0").data(Role.ARTICLE))
    assert not {a.text(): a for a in own.actions()}["Compare with A"].isEnabled()


def test_rows_never_need_more_width_than_there_is(qtbot: QtBot, panel: ArticlePanel) -> None:
    panel.set_corpus(
        Corpus((article(0, LONG_HEADLINE, "AP"), article(1, ARABIC_HEADLINE), article(2, "W" * 300)))
    )
    for width in (200, 400):
        panel.resize(width, 700)
        panel.grab()
        assert panel.list.horizontalScrollBar().maximum() == 0


def test_a_larger_system_font_makes_rows_higher(panel: ArticlePanel) -> None:
    index = panel.model.index(0)
    before = panel.list.sizeHintForIndex(index).height()
    panel.restyle(Style(load("dark"), 14))
    assert panel.list.sizeHintForIndex(index).height() > before * 1.25


def test_files_that_were_not_read_are_told_with_their_reasons(qtbot: QtBot, panel: ArticlePanel) -> None:
    failures = (Failure(Path("/f/a.bin"), "It is not text."), Failure(Path("/f/b.txt"), "It is empty."))
    panel.set_corpus(Corpus(corpus(2).articles, failures, ("b is the same text as a.",)))
    assert panel.header.title.full_text == "Articles · 2 · 2 not read"
    assert panel.files.isVisible()
    assert panel.files.button.accessibleName() == "2 files were not read · 1 remark"
    assert not panel.files.list.isVisible()
    qtbot.mouseClick(panel.files.button, Qt.MouseButton.LeftButton)
    assert panel.files.list.isVisible()
    assert [panel.files.model.index(n).data() for n in range(3)] == [
        "a.bin: It is not text.",
        "b.txt: It is empty.",
        "b is the same text as a.",
    ]
    panel.files.list.selectAll()
    qtbot.keyClick(panel.files.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    path = str(Path("/f/a.bin"))
    assert QGuiApplication.clipboard().text().splitlines()[0] == f"{path}: It is not text."
    panel.set_corpus(corpus(2))
    assert not panel.files.isVisible()


def test_remarks_stay_open_while_the_articles_are_the_same(qtbot: QtBot, panel: ArticlePanel) -> None:
    one = Corpus(corpus(2).articles, (), ("b is the same text as a.",))
    panel.set_corpus(one)
    qtbot.mouseClick(panel.files.button, Qt.MouseButton.LeftButton)
    panel.set_corpus(Corpus(one.articles, (), (*one.notes, "c is a later version of a.")))
    assert panel.files.list.isVisible() and panel.files.button.text() == "▾ 2 remarks"
    panel.set_corpus(Corpus((article(7),), (), ("d is the same text as e.",)))
    assert not panel.files.list.isVisible() and panel.files.button.text() == "▸ 1 remark"


def test_a_remark_is_shown_to_its_end(qtbot: QtBot, panel: ArticlePanel) -> None:
    short, long = (
        "One is like two.",
        "A later version of an article: " + "words changed, " * 8 + "and no more",
    )
    panel.set_corpus(Corpus(corpus(2).articles, (), (short, long)))
    qtbot.mouseClick(panel.files.button, Qt.MouseButton.LeftButton)
    panel.resize(200, 700)
    notes = panel.files.list
    assert notes.sizeHintForRow(1) >= 6 * notes.sizeHintForRow(0) / 2


def test_the_model_of_files_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = NoteModel()
    qtmodeltester.check(model)
    model.set_corpus(corpus(1, failures=3))
    qtmodeltester.check(model)


def test_a_screen_reader_hears_names(panel: ArticlePanel) -> None:
    for widget, name in ((panel.list, "Articles"), (panel.header.button, "Order: by share")):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name) == name
    rows = QAccessible.queryAccessibleInterface(panel.list)
    assert rows is not None
    assert rows.childCount() == panel.model.rowCount()
    first = rows.child(0)
    assert first is not None
    spoken = panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first.text(QAccessible.Text.Name) == spoken


def test_a_thousand_articles_are_painted_only_where_they_are_seen(
    qtbot: QtBot, panel: ArticlePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.set_corpus(corpus(1000))
    painted: list[str] = []
    delegate = panel.list.itemDelegate()
    paint = delegate._paint_article  # type: ignore[attr-defined]

    def count(painter: object, option: object, article: object, index: object) -> None:
        painted.append(article.id)  # type: ignore[attr-defined]
        paint(painter, option, article, index)

    monkeypatch.setattr(delegate, "_paint_article", count)
    panel.grab()
    assert 0 < len(set(painted)) < 20
