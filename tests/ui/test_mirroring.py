"""In a window whose language is written from the right, everything stands the other way round."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.ui.aligned.metrics import columns
from viewer.ui.mirroring import from_right, leading, mirrored, trailing
from viewer.ui.settings import Settings
from viewer.ui.style import Style
from viewer.ui.window import MainWindow


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(qtbot: QtBot, from_the_right: None, tmp_path_factory: pytest.TempPathFactory) -> MainWindow:
    window = MainWindow(Settings(tmp_path_factory.mktemp("settings") / "settings.ini"))
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.filing.open([samples()])
    qtbot.waitUntil(lambda: not window.session.busy, timeout=30_000)
    return window


def x_of(window: MainWindow, widget: object) -> int:
    from PySide6.QtWidgets import QWidget

    assert isinstance(widget, QWidget)
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_boxes_and_alignments_change_sides(qapp: QApplication, from_the_right: None) -> None:
    outer, box = QRectF(100, 0, 50, 10), QRectF(102, 1, 10, 5)
    assert from_right()
    assert mirrored(box, outer) == QRectF(138, 1, 10, 5)
    assert mirrored(mirrored(box, outer), outer) == box
    assert (leading(), trailing()) == (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)


def test_nothing_moves_in_a_window_read_from_the_left(qapp: QApplication) -> None:
    box = QRectF(102, 1, 10, 5)
    assert mirrored(box, QRectF(100, 0, 50, 10)) == box
    assert (leading(), trailing()) == (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)


def test_panels_stand_the_other_way_round(window: MainWindow) -> None:
    window.show_aligned()
    QGuiApplication.processEvents()
    assert x_of(window, window.passages) < x_of(window, window.compare_page) < x_of(window, window.articles)


def test_the_aligned_columns_change_sides(window: MainWindow, style: Style) -> None:
    grid = columns(1000, style)
    assert grid.b + grid.width == grid.channel_left < grid.channel_left + grid.channel == grid.a
    assert (grid.outer_left, grid.right) == (grid.b, grid.a + grid.width)
    window.show_aligned()
    view = window.compare_page.aligned
    assert view.side_under(QPointF(view.columns().a + 5, 100)) == "a"
    assert view.side_under(QPointF(view.columns().b + 5, 100)) == "b"


def test_panes_strips_and_ribbons_change_sides(qtbot: QtBot, window: MainWindow) -> None:
    window.show_full_text()
    window.navigation.next_passage()
    view = window.compare_page.full_text
    view.settle()
    order = (view.strip("b"), view.pane("b"), view.channel, view.pane("a"), view.strip("a"))
    places = [widget.x() for widget in order]
    assert places == sorted(places) and len(set(places)) == 5
    selected = view.selected
    assert selected is not None
    ribbon = next(r for r in view.channel.drawn() if r.passage == selected)
    assert ribbon.a == pytest.approx(view.pane("b").extent(selected))
    assert ribbon.b == pytest.approx(view.pane("a").extent(selected))
    channel_end, bar = view.pane("a").column().x, view.pane("a").column().bar_x
    assert bar < channel_end  # A's bar stands towards the channel, which is at its left now


def test_the_heat_map_reads_from_the_right(qtbot: QtBot, window: MainWindow) -> None:
    window.show_overview()
    heat = window.overview.heat
    x, y, width, height = heat.layout_now.cell_box(0, 1)
    right = heat.viewport().width() - x - width / 2
    assert heat.cell_at(QPointF(right, y + height / 2)) == (0, 1)
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_Home)
    qtbot.keyClick(heat, Qt.Key.Key_Left)
    assert heat.current is not None and heat.current[1] == 1


def test_the_headlines_stand_above_their_columns(window: MainWindow) -> None:
    window.show_aligned()
    QGuiApplication.processEvents()
    view, header = window.compare_page.aligned, window.compare_page.header
    for which in ("a", "b"):
        inside = view.viewport().x() + round(view.columns().left(which))
        assert round(header.columns[which][0]) == inside


def test_headings_of_findings_begin_at_the_right(from_the_right: None, window: MainWindow) -> None:
    page = window.findings.page("facts")
    for label in (page.heading, page.explanation):
        assert label.alignment() & Qt.AlignmentFlag.AlignRight
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
