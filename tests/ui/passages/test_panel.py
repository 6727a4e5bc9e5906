import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.values import screen_pair
from viewer.ui.listview import PanelList
from viewer.ui.passages.panel import PassagePanel
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style
from viewer.ui.theme import load

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform knows none

TEXT_A = "one two three. alpha beta gamma delta epsilon. red green blue yellow."
TEXT_B = "red green blue yellow. one two four. alpha beta delta zeta."


@pytest.fixture
def pair() -> ScreenPair:
    return screen_pair(
        TEXT_A,
        TEXT_B,
        [
            ("reworded", "one two three", "one two four", [("wording", "three", "four")]),
            (
                "edited",
                "alpha beta gamma delta epsilon",
                "alpha beta delta zeta",
                [("name", "gamma", ""), ("wording", "epsilon", "zeta")],
            ),
            ("verbatim", "red green blue yellow", "red green blue yellow", []),
        ],
    )


@pytest.fixture
def panel(qtbot: QtBot, pair: ScreenPair) -> PassagePanel:
    panel = PassagePanel(Style(load("light"), 9.75))
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show_pair(pair)
    panel.show()
    return panel


class Told:
    """What the panel's signals said, in order."""

    def __init__(self, panel: PassagePanel) -> None:
        self.said: list[object] = []
        panel.passage_selected.connect(self.said.append)
        panel.change_selected.connect(self.change)

    def change(self, passage: int, change: int) -> None:
        self.said.append((passage, change))


def click(qtbot: QtBot, view: PanelList, model: QAbstractItemModel, row: int) -> None:
    place = view.visualRect(model.index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_selects_a_passage_and_shows_its_changes(qtbot: QtBot, panel: PassagePanel) -> None:
    told = Told(panel)
    click(qtbot, panel.list, panel.model, 1)
    assert told.said == [1]
    assert panel.change_model.rowCount() == 2
    assert panel.change_header.title.full_text == "Changes in passage 2"
    click(qtbot, panel.list, panel.model, 1)
    assert told.said == [1, 1]


def test_a_click_selects_a_change(qtbot: QtBot, panel: PassagePanel) -> None:
    panel.select(1)
    told = Told(panel)
    click(qtbot, panel.changes, panel.change_model, 1)
    assert told.said == [(1, 1)]
    assert list(panel.selected) == [1, 1]


def test_arrows_select_as_they_move(qtbot: QtBot, panel: PassagePanel) -> None:
    panel.select(0)
    told = Told(panel)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.changes, Qt.Key.Key_Down)
    qtbot.keyClick(panel.changes, Qt.Key.Key_Down)
    qtbot.keyClick(panel.changes, Qt.Key.Key_Down)
    assert told.said == [1, 1, (1, 0), (1, 1)]


def test_what_the_window_sets_is_not_told_back(panel: PassagePanel) -> None:
    told = Told(panel)
    panel.select(1, 1)
    assert list(panel.selected) == [1, 1]
    panel.select(1, None)
    assert list(panel.selected) == [1, None]
    panel.select(2)
    panel.set_order("size")
    panel.select(None)
    assert list(panel.selected) == [None, None]
    assert panel.change_model.rowCount() == 0
    assert told.said == []


def test_a_selection_that_is_not_there_is_none(panel: PassagePanel) -> None:
    panel.select(77, 3)
    assert list(panel.selected) == [None, None]
    panel.select(0, 9)
    assert list(panel.selected) == [0, None]


def test_the_menu_of_orders_is_told_and_keeps_the_selection(qtbot: QtBot, panel: PassagePanel) -> None:
    panel.select(0)
    actions = {a.text(): a for a in panel.header.menu.actions()}
    with qtbot.waitSignal(panel.order_changed) as told:
        actions["order of B"].trigger()
    assert told.args == ["b"]
    assert panel.model.numbers == [2, 0, 1]
    assert panel.list.currentIndex().row() == 1
    assert list(panel.selected) == [0, None]


def test_another_pair_starts_afresh(panel: PassagePanel) -> None:
    panel.select(1, 0)
    panel.show_pair(screen_pair("x", "y", []))
    assert list(panel.selected) == [None, None]
    assert panel.list.empty_line == "These two articles share no passage."
    assert panel.header.title.full_text == "Passages · 0"
    assert not panel.changes.isVisible()
    panel.show_pair(None)
    assert panel.list.empty_line == "Choose two articles to see the passages they share."


def test_a_verbatim_passage_says_that_nothing_differs(panel: PassagePanel) -> None:
    panel.select(2)
    assert panel.changes.empty_line == "Word for word the same."


def test_the_lists_have_names(panel: PassagePanel) -> None:
    panel.select(1)
    for view, name in ((panel.list, "Passages"), (panel.changes, "Changes in passage 2")):
        interface = QAccessible.queryAccessibleInterface(view)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name) == name


@pytest.mark.parametrize("width", [200, 400])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_rows_fit_any_width_and_font(panel: PassagePanel, name: str, width: int) -> None:
    panel.resize(width, 600)
    panel.select(1)
    before = panel.list.sizeHintForRow(0)
    panel.restyle(Style(load(name), 15))
    panel.grab()
    assert panel.list.horizontalScrollBar().maximum() == 0
    assert panel.changes.horizontalScrollBar().maximum() == 0
    assert panel.list.sizeHintForRow(0) > 1.25 * before


def test_a_passage_alike_but_for_capitals_or_accents_is_not_called_the_same(panel: PassagePanel) -> None:
    for text_a, text_b, same in (
        ("The Special Counsel said so", "the special counsel said so", False),
        ("the café was shut", "the cafe was shut", False),
        ("“Not now,” he said", '"Not  now," he said', True),
    ):
        panel.show_pair(screen_pair(text_a, text_b, [("verbatim", text_a, text_b, [])]))
        panel.select(0)
        assert (panel.changes.empty_line == "Word for word the same.") is same
        assert ("Capitals or accents differ" in panel.changes.empty_line) is not same
