"""The table of many articles: what it shows, what keys and clicks do, what a screen reader hears."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from viewer.text.spans import Span
from viewer.ui.findings.cards import Mark
from viewer.ui.findings.grid import Cell, Column, Grid, GridRow, Place
from viewer.ui.findings.gridmodel import GridModel
from viewer.ui.findings.gridpaint import GridPaint
from viewer.ui.findings.gridview import GridView
from viewer.ui.style import Style

ARABIC = "العراق يعلن استئناف العمليات المشتركة"


def place(row: int, column: int) -> Place:
    return Place(f"article {column}", Span(row, row + 1))


def made(rows: int, columns: int, *, wide: bool = False) -> Grid:
    """Every other cell holds something; every third row has a button."""
    heads = tuple(Column(f"article {n}", f"Outlet {n}", "base" * (n == 0)) for n in range(columns))
    lines = tuple(
        GridRow(
            f"row {row}",
            f"Title {row}",
            {c: Cell(f"word {row}", "said", place=place(row, c)) for c in range(row % 2, columns, 2)},
            deed="Fold" if row % 3 == 0 else "",
            place=place(row, 0) if row else None,
        )
        for row in range(rows)
    )
    return Grid(heads, lines, Cell("—", "nothing"), wide=wide)


@pytest.fixture
def view(qtbot: QtBot, style: Style) -> GridView:
    view = GridView(style)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_grid(made(12, 4), "Nothing.")
    view.show()
    qtbot.waitExposed(view)
    return view


def test_the_model_keeps_qt_s_rules(qtmodeltester: ModelTester) -> None:
    model = GridModel()
    model.set_grid(made(5, 3))
    qtmodeltester.check(model)
    model.set_grid(Grid())
    qtmodeltester.check(model)


def test_cells_are_told_in_words(view: GridView) -> None:
    model = view.model_of_grid
    assert model.index(0, 0).data() == "Title 0. Outlet 0. base. said"
    assert model.index(0, 1).data() == "Title 0. Outlet 1. nothing"
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "Outlet 1. nothing"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Outlet 0. base"
    assert model.headerData(2, Qt.Orientation.Vertical) == "Title 2"


def test_arrows_move_and_enter_leads_to_the_place(qtbot: QtBot, view: GridView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.place_wanted) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [place(1, 1)]


def test_a_cell_that_holds_nothing_leads_nowhere(qtbot: QtBot, view: GridView) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.assertNotEmitted(view.place_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_a_click_leads_to_the_place(qtbot: QtBot, view: GridView) -> None:
    at = view.visualRect(view.model_of_grid.index(2, 2)).center()
    with qtbot.waitSignal(view.place_wanted) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert caught.args == [place(2, 2)]


def test_f_does_what_the_row_s_button_does(qtbot: QtBot, view: GridView) -> None:
    with qtbot.waitSignal(view.deed_wanted) as caught:
        qtbot.keyClick(view, Qt.Key.Key_F)
    assert caught.args == ["row 0"]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.assertNotEmitted(view.deed_wanted):
        qtbot.keyClick(view, Qt.Key.Key_F)


def test_the_row_s_button_and_its_title_are_clicked_apart(qtbot: QtBot, view: GridView) -> None:
    titles = view.titles
    with qtbot.waitSignal(view.deed_wanted) as deed, qtbot.assertNotEmitted(view.place_wanted):
        qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=titles.pill(3).center().toPoint())
    assert deed.args == ["row 3"]
    beside = QPoint(titles.width() - 3, titles.sectionViewportPosition(3) + 3)
    with qtbot.waitSignal(view.place_wanted) as caught:
        qtbot.mouseClick(titles.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert caught.args == [place(3, 0)]


def test_a_head_tells_its_article(qtbot: QtBot, view: GridView) -> None:
    x = view.heads.sectionViewportPosition(2) + 10
    with qtbot.waitSignal(view.head_picked) as caught:
        qtbot.mouseClick(view.heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 5))
    assert caught.args == ["article 2"]


def test_titles_stay_while_columns_scroll(qtbot: QtBot, view: GridView) -> None:
    view.show_grid(made(3, 50), "")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().column() == 49
    assert view.horizontalScrollBar().value() > 0
    assert view.titles.isVisible() and view.titles.width() >= 100
    assert view.columnWidth(49) >= 100


def test_few_columns_fill_the_room(view: GridView) -> None:
    room = view.viewport().width()
    assert 0 <= room - sum(view.columnWidth(n) for n in range(4)) < 120
    assert view.horizontalScrollBar().maximum() == 0


def test_rows_are_as_high_as_their_longest_cell(view: GridView) -> None:
    long = "many words that go on and on, " * 4
    rows = (GridRow("a", "A", {0: Cell("short"), 3: Cell(long)}), GridRow("b", "B", {0: Cell("short")}))
    view.show_grid(Grid(made(0, 4).columns, rows), "")
    assert view.rowHeight(0) > 2 * view.rowHeight(1)


def test_the_reader_s_cell_stays_when_rows_come_and_go(qtbot: QtBot, view: GridView) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key)
    grid = made(12, 4)
    view.show_grid(Grid(grid.columns, grid.rows[1:], grid.blank), "")
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 1)


def test_a_grid_of_the_same_rows_is_taken_in_place(view: GridView) -> None:
    index = view.model_of_grid.index(4, 2)
    view.setCurrentIndex(index)
    view.show_grid(made(12, 4), "")
    assert view.currentIndex() == index


def test_an_empty_grid_says_why(view: GridView) -> None:
    assert view.empty_line == ""
    view.show_grid(Grid(made(0, 2).columns), "No name.")
    assert view.empty_line == "No name." and not view.heads.isVisible()
    view.show_grid(made(2, 2), "")
    assert view.empty_line == "" and view.heads.isVisible() and view.titles.isVisible()
    view.show_grid(Grid(), "Nothing at all.")
    assert view.empty_line == "Nothing at all." and not view.grab().isNull()


def test_the_current_cell_is_copied(view: GridView) -> None:
    view.copy()
    assert QGuiApplication.clipboard().text() == "Title 0. Outlet 0. base. said"


def test_a_menu_is_asked_for_where_the_pointer_or_the_keyboard_is(qtbot: QtBot, view: GridView) -> None:
    at = view.visualRect(view.model_of_grid.index(1, 2)).center()
    for reason, expected in (
        (QContextMenuEvent.Reason.Mouse, [1, 2]),
        (QContextMenuEvent.Reason.Keyboard, [0, 0]),
    ):
        with qtbot.waitSignal(view.menu_wanted) as caught:
            view.contextMenuEvent(QContextMenuEvent(reason, at, view.mapToGlobal(at)))
        assert caught.args is not None and caught.args[:2] == expected


@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize("columns", [1, 5, 50, 1000])
@pytest.mark.parametrize("room", [300, 760, 1600])
def test_titles_and_columns_keep_room_to_be_read(style: Style, wide: bool, columns: int, room: int) -> None:
    widths = GridPaint(style, wide=wide).widths(room, columns)
    assert widths.title >= min(150, room * 0.4) and widths.column >= 80
    assert widths.title <= room


def test_every_kind_of_cell_can_be_painted(view: GridView) -> None:
    cells = {
        0: Cell(sign="full", place=place(0, 0)),
        1: Cell(sign="half", place=place(0, 1)),
        2: Cell(sign="none"),
        3: Cell(f"{ARABIC} 3", marks=(Mark(len(ARABIC) + 1, len(ARABIC) + 2, "shared"),)),
    }
    rows = [GridRow("a", ARABIC, cells, number="¶ 1", under="under", deed="Fold")]
    for wide in (True, False):
        view.show_grid(Grid(made(0, 4).columns, tuple(rows), wide=wide), "")
        assert not view.grab().isNull()


def test_signs_are_told_apart_by_shape(view: GridView) -> None:
    rows = tuple(GridRow(sign, "Title", {0: Cell(sign=sign)}) for sign in ("full", "half", "none"))
    view.show_grid(Grid(made(0, 1).columns, rows, wide=True), "")
    picture = view.viewport().grab().toImage()
    left, right = [], []
    for row in range(3):
        box = view.visualRect(view.model_of_grid.index(row, 0))
        scale = picture.devicePixelRatio()
        middle = [
            p
            for p in range(box.top(), box.bottom())
            if picture.pixelColor(round(box.center().x() * scale), round(p * scale)).lightness() < 200
        ]
        y = (middle[0] + middle[-1]) / 2 if len(middle) > 1 else box.center().y()
        left.append(picture.pixelColor(round((box.center().x() - 3) * scale), round(y * scale)).lightness())
        right.append(picture.pixelColor(round((box.center().x() + 3) * scale), round(y * scale)).lightness())
    assert [x < 100 for x in left] == [True, True, False]
    assert [x < 100 for x in right] == [True, False, False]


def test_a_table_that_comes_again_is_where_it_was(view: GridView) -> None:
    view.show_grid(made(80, 30), "Nothing.")
    view.verticalScrollBar().setValue(400)
    view.horizontalScrollBar().setValue(300)
    view.show_grid(Grid(), "Reading…")
    view.show_grid(made(80, 30), "Nothing.")
    assert (view.horizontalScrollBar().value(), view.verticalScrollBar().value()) == (300, 400)
    view.show_grid(Grid(), "Reading…")
    view.show_grid(made(80, 29), "Nothing.")
    assert (view.horizontalScrollBar().value(), view.verticalScrollBar().value()) == (0, 0)


def test_a_cell_that_the_reader_is_at_comes_again(view: GridView) -> None:
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    view.show_grid(Grid(), "Reading…")
    view.show_grid(made(12, 4), "Nothing.")
    assert (view.currentIndex().row(), view.currentIndex().column()) == (2, 1)


def test_cells_that_hold_nothing_lead_to_the_row_only_where_they_should(view: GridView) -> None:
    assert view.grid.place(1, 0) is None
    leading = replace(made(12, 4), blank_leads=True)
    assert leading.place(1, 0) == replace(place(1, 0), beside="article 0")
    assert leading.place(0, 0) == place(0, 0)
    assert leading.place(0, 1) is None  # since the row itself leads nowhere
