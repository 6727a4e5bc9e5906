import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.values import analysis, article, corpus, light, passage
from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis, Pair
from viewer.ui.overview.heatpaint import cell_value, hatching, in_sight
from viewer.ui.overview.layout import Sizes, heat_layout
from viewer.ui.overview.model import Column, Role
from viewer.ui.overview.panel import OverviewPanel
from viewer.ui.style import Style
from viewer.ui.theme import load

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform knows none

THREE = Corpus((article(0, "One", "AP"), article(1, "Two", "AFP"), article(2, "Three", "dpa")))
SHARED = Analysis(
    (
        Pair("a0", "a2", (passage("verbatim"),), 0.25, 0.5, 2.0),
        Pair("a1", "a2", (passage(), passage()), 0.125, 0.75, 1.0),
    )
)


@pytest.fixture
def panel(qtbot: QtBot) -> OverviewPanel:
    panel = OverviewPanel(light())
    qtbot.addWidget(panel)
    panel.resize(1000, 800)
    panel.set_order("folder")
    panel.set_corpus(THREE)
    panel.set_analysis(SHARED)
    panel.show()
    return panel


def centre(panel: OverviewPanel, row: int, column: int) -> QPoint:
    x, y, width, height = panel.heat.layout_now.cell_box(row, column)
    return QPointF(x + width / 2, y + height / 2).toPoint()


def test_a_click_on_a_cell_opens_row_and_column(qtbot: QtBot, panel: OverviewPanel) -> None:
    with qtbot.waitSignal(panel.pair_activated) as told:
        qtbot.mouseClick(panel.heat.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, 2, 0))
    assert told.args == ["a2", "a0"]


def test_a_click_on_the_diagonal_opens_nothing(qtbot: QtBot, panel: OverviewPanel) -> None:
    with qtbot.assertNotEmitted(panel.pair_activated):
        qtbot.mouseClick(panel.heat.viewport(), Qt.MouseButton.LeftButton, pos=centre(panel, 1, 1))


def test_keys_alone_move_and_open(qtbot: QtBot, panel: OverviewPanel) -> None:
    panel.heat.setFocus()
    assert panel.heat.current == (0, 1)
    qtbot.keyClick(panel.heat, Qt.Key.Key_Right)
    qtbot.keyClick(panel.heat, Qt.Key.Key_Right)
    qtbot.keyClick(panel.heat, Qt.Key.Key_Down)
    assert panel.heat.current == (1, 2)
    with qtbot.waitSignal(panel.pair_activated) as told:
        qtbot.keyClick(panel.heat, Qt.Key.Key_Return)
    assert told.args == ["a1", "a2"]
    qtbot.keyClick(panel.heat, Qt.Key.Key_Home)
    assert panel.heat.current == (1, 0)


def test_the_cell_pointed_at_is_said_in_words(qtbot: QtBot, panel: OverviewPanel) -> None:
    qtbot.mouseMove(panel.heat.viewport(), centre(panel, 0, 2))
    said = "25 % of “AP” stands in “dpa”, and 50 % of “dpa” in “AP”."
    qtbot.waitUntil(lambda: panel.detail.full_text == said)
    assert panel.heat.sentence((0, 1)) == "“AP · One” and “AFP · Two” share no passage."
    assert panel.heat.sentence((1, 1)) == "AFP · Two"


def test_a_screen_reader_hears_the_current_cell(qtbot: QtBot, panel: OverviewPanel) -> None:
    panel.heat.setFocus()
    qtbot.keyClick(panel.heat, Qt.Key.Key_Right)
    interface = QAccessible.queryAccessibleInterface(panel.heat)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Heat map of shares, article against article"
    assert interface.text(QAccessible.Text.Description) == (
        "25 % of “AP · One” stands in “dpa · Three”, and 50 % of “dpa · Three” in “AP · One”."
    )


def test_the_chosen_pair_is_the_keyboards_place(panel: OverviewPanel) -> None:
    panel.filter.setFocus()
    panel.set_chosen("a2", "a1")
    assert panel.heat.current == (2, 1)
    assert panel.detail.full_text == "75 % of “dpa” stands in “AFP”, and 12 % of “AFP” in “dpa”."
    panel.set_chosen(None, None)
    assert panel.detail.full_text == ""


def test_enter_and_double_click_open_a_row_of_the_table(qtbot: QtBot, panel: OverviewPanel) -> None:
    told: list[tuple[str, str]] = []
    panel.pair_activated.connect(lambda a, b: told.append((a, b)))
    panel.table.selectRow(1)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    place = panel.table.visualRect(panel.model.index(0, Column.B)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [("a1", "a2")]
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [("a1", "a2"), ("a0", "a2")]


def test_a_click_on_a_title_sorts_numbers_from_the_largest_down(qtbot: QtBot, panel: OverviewPanel) -> None:
    head = panel.table.horizontalHeader()
    x = head.sectionViewportPosition(Column.SHARED_B) + 5
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, head.height() // 2))
    assert [panel.model.index(n, Column.SHARED_B).data() for n in range(2)] == ["75 %", "50 %"]
    assert panel.model.headerData(Column.SHARED_B, Qt.Orientation.Horizontal) == "of B in A ▾"
    assert panel.pair_title.text() == "Pairs · 2"
    panel.model.sort(-1)
    assert panel.model.headerData(Column.SHARED_B, Qt.Orientation.Horizontal) == "of B in A"
    assert panel.pair_title.text() == "Pairs, most shared first · 2"


def test_the_filter_of_pairs_says_how_many_are_left(qtbot: QtBot, panel: OverviewPanel) -> None:
    qtbot.keyClicks(panel.filter, "afp")
    assert panel.model.rowCount() == 1
    assert panel.pair_title.text() == "Pairs · 1 of 2"
    qtbot.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.table.currentIndex().row() == 0
    qtbot.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.model.rowCount() == 2


@pytest.mark.parametrize(
    ("shown", "found", "line", "map_shown", "table_shown"),
    [
        (Corpus(), None, "No articles are open.", False, False),
        (corpus(1), None, "One article alone has nothing to be compared with.", False, False),
        (THREE, None, "The articles are being compared …", True, False),
        (THREE, Analysis(), "No two of these articles share a passage.", True, False),
        (THREE, SHARED, "", True, True),
    ],
)
def test_one_line_says_why_there_is_nothing_to_see(
    panel: OverviewPanel,
    shown: Corpus,
    found: Analysis | None,
    line: str,
    map_shown: bool,
    table_shown: bool,
) -> None:
    panel.set_corpus(shown)
    panel.set_analysis(found)
    assert panel.state_line.text() == line
    assert panel.state_line.isVisible() == bool(line)
    assert panel.heat.isVisible() == map_shown
    assert panel.table.isVisible() == table_shown


@pytest.mark.parametrize("count", [2, 13, 50, 90, 520])
def test_any_number_of_articles_is_painted_in_both_themes(panel: OverviewPanel, count: int) -> None:
    shown = corpus(count)
    panel.set_corpus(shown)
    panel.set_analysis(analysis(shown.articles, 0.1))
    panel.set_chosen("a0", "a1")
    panel.heat.setFocus()
    for name in ("light", "dark"):
        panel.restyle(Style(load(name), 9.75))
        image = panel.grab().toImage()
        assert image.pixelColor(2, 2) == load(name).surface.page
    assert ("leaves out the 20 articles" in panel.explanation.text()) == (count == 520)


def test_a_cells_ground_is_the_step_of_its_own_direction(panel: OverviewPanel) -> None:
    image = panel.heat.grab().toImage()
    heat = load("light").heat_step
    for row, column, share in ((0, 2, 0.25), (2, 0, 0.5), (0, 1, 0.0)):
        x, y, _, height = panel.heat.layout_now.cell_box(row, column)
        ground = image.pixelColor(round(x + 6), round(y + height / 2))
        assert ground.name() == heat(share)[0].name()


def test_the_keyboard_brings_its_cell_into_sight(qtbot: QtBot, panel: OverviewPanel) -> None:
    panel.set_corpus(corpus(50))
    panel.set_analysis(analysis(corpus(50).articles))
    panel.heat.setFocus()
    qtbot.keyClick(panel.heat, Qt.Key.Key_End)
    for _ in range(60):
        qtbot.keyClick(panel.heat, Qt.Key.Key_Down)
    assert panel.heat.current == (49, 49)
    x, y, width, height = panel.heat.layout_now.cell_box(49, 49)
    view, bars = panel.heat.viewport(), (panel.heat.horizontalScrollBar(), panel.heat.verticalScrollBar())
    assert x + width - bars[0].value() <= view.width() + 1
    assert y + height - bars[1].value() <= view.height() + 1


def test_values_of_cells() -> None:
    assert [cell_value(s) for s in (0, 0.001, 0.34, 0.996, 1)] == ["·", "<1", "34", "99", "100"]


def test_hatching_stays_inside_its_box() -> None:
    box = QRectF(10, 20, 30, 12)
    lines = hatching(box)
    assert lines
    assert all(box.contains(p) for line in lines for p in (line.p1(), line.p2()))


def test_only_rows_and_columns_in_sight_are_painted() -> None:
    layout = heat_layout(50, 800, 500, Sizes(16, 17, 200))
    rows, columns = in_sight(layout, QSize(800, 500), QPointF(0, 200))
    assert rows.start == int(200 // layout.step[1])
    assert rows.stop <= 50 and columns.stop <= 50
    assert len(rows) < 25


def test_digits_sort_the_pairs_as_a_click_on_a_title_does(qtbot: QtBot) -> None:
    panel = OverviewPanel(light())
    qtbot.addWidget(panel)
    opened = corpus(6)
    panel.set_corpus(opened)
    panel.set_analysis(analysis(opened.articles))
    panel.show()
    column = Column.SHARED_B
    for reverse in (True, False):
        qtbot.keyClicks(panel.table, str(column + 1))
        shown = [panel.model.index(n, column).data(Role.SORT) for n in range(panel.model.rowCount())]
        assert shown == sorted(shown, reverse=reverse)
