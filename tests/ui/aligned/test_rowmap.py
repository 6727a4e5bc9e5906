"""The strip beside the rows: every passage where its rows stand, in their order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from viewer.ui.aligned.rows import SegmentRow
from viewer.ui.aligned.view import AlignedView
from viewer.ui.fulltext.strip import WIDTH
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style


@pytest.fixture
def view(qtbot: QtBot, style: Style, sample_pair: ScreenPair) -> AlignedView:
    view = AlignedView(style)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_pair(sample_pair)
    view.show()
    qtbot.waitExposed(view)
    view.map.refresh()
    return view


def order_on_strip(view: AlignedView) -> list[int]:
    """The passages from top to bottom."""
    strip = view.map.strip
    found = [p for y in range(strip.height()) if (p := strip.passage_at(y)) is not None]
    return list(dict.fromkeys(found))


def order_of_rows(view: AlignedView) -> list[int]:
    return list(dict.fromkeys(row.passage for row in view.shown_rows if isinstance(row, SegmentRow)))


def test_it_stands_between_the_rows_and_the_scroll_bar(view: AlignedView) -> None:
    strip, rows = view.map.strip, view.viewport().geometry()
    assert strip.x() == rows.right() + 1 and strip.width() == WIDTH
    assert strip.geometry().right() < view.verticalScrollBar().mapTo(view, QPoint()).x() + 1
    assert strip.height() == rows.height()


def test_it_shows_every_passage_in_the_order_of_the_rows(view: AlignedView) -> None:
    assert order_on_strip(view) == order_of_rows(view)
    view.set_order("b")
    view.map.refresh()
    assert order_on_strip(view) == order_of_rows(view) != sorted(order_of_rows(view))


def test_its_handle_is_what_is_in_view(view: AlignedView) -> None:
    bar, strip = view.verticalScrollBar(), view.map.strip
    assert strip.handle().top() == 0
    bar.setValue(bar.maximum())
    view.map.refresh()
    assert strip.handle().bottom() >= strip.height() - 4


def test_a_click_on_a_passage_goes_to_it(qtbot: QtBot, view: AlignedView) -> None:
    strip, wanted = view.map.strip, order_of_rows(view)[-1]
    heights = [y for y in range(strip.height()) if strip.passage_at(y) == wanted]
    with qtbot.waitSignal(view.passage_selected) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(WIDTH // 2, heights[len(heights) // 2]))
    assert told.args == [wanted]
    assert strip.emphasis.selected == wanted
    assert any(
        isinstance(row := view.shown_rows[n], SegmentRow) and row.passage == wanted
        for n in view.rows_in_view()
    )


def test_a_click_elsewhere_scrolls_there(qtbot: QtBot, view: AlignedView) -> None:
    strip, bar = view.map.strip, view.verticalScrollBar()
    free = [y for y in range(strip.height()) if strip.passage_at(y) is None and y > strip.height() / 2]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(WIDTH // 2, free[0]))
    middle = (bar.value() + view.viewport().height() / 2) / (bar.maximum() + view.viewport().height())
    assert abs(middle - free[0] / strip.height()) < 0.1


def test_an_empty_view_has_an_empty_strip(view: AlignedView) -> None:
    view.show_pair(None)
    assert order_on_strip(view) == []
    assert view.map.strip.emphasis.selected is None
