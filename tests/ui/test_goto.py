"""Going to a paragraph by its number, and the width of columns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.assets import samples
from viewer.text.spans import Span
from viewer.ui.goto import Asked, asked, paragraph_span
from viewer.ui.screenpair import Which
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow

OpenWindow = Callable[..., MainWindow]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12", Asked(12, None)),
        ("A 12", Asked(12, "a")),
        ("b3", Asked(3, "b")),
        ("B: 3", Asked(3, "b")),
        ("7 a", Asked(7, "a")),
        ("¶ 4", Asked(4, None)),
        ("١٢", Asked(12, None)),
        ("", None),
        ("C 3", None),
        ("A 3 B", None),
        ("3.5", None),
        ("9" * 30, None),
    ],
)
def test_what_a_reader_may_type(text: str, meant: Asked | None) -> None:
    assert asked(text) == meant


@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize(("typed", "which", "number"), [("14", "a", 14), ("B 9", "b", 9), ("A 2", "a", 2)])
def test_the_paragraph_comes_into_view(
    qtbot: QtBot, open_window: OpenWindow, aligned: bool, typed: str, which: Which, number: int
) -> None:
    window = open_window(samples())
    (window.show_aligned if aligned else window.show_full_text)()
    window.resize(1200, 520)
    window.actions_by_name["go_to"].trigger()
    bar = window.habits.go_to.bar
    qtbot.keyClicks(bar.field, typed)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.isHidden()
    pair = window.session.pair
    assert pair is not None
    span = paragraph_span(pair, which, number)
    assert span is not None
    if aligned:
        view = window.compare_page.aligned
        row = view.places.row_of(which, Span(span.start, span.start + 1))
        assert row is not None
        top = view.row_top(row) + view.picture(row).line_top(which, span.start)
        assert 0 <= top < view.viewport().height()
    else:
        pane = window.compare_page.full_text.pane(which)
        assert pane.page is not None and pane.hasFocus()
        assert 0 <= pane.page.extent(span)[0] - pane.page.top < pane.viewport().height()


def test_a_paragraph_that_is_not_there_is_told_and_escape_goes_back(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window(samples())
    window.actions_by_name["go_to"].trigger()
    bar = window.habits.go_to.bar
    assert "paragraphs" in bar.said
    qtbot.keyClicks(bar.field, "B 4000")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.isVisible() and "no paragraph 4000" in bar.said
    bar.field.setText("next")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert "Type a number" in bar.said
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden() and window.compare_page.view.isAncestorOf(window.focusWidget())


def test_columns_are_narrow_normal_or_wide_and_stay_so(open_window: OpenWindow) -> None:
    window = open_window(samples())
    window.resize(2400, 900)
    window.show_compare()
    widths = []
    for name in ("narrow", "normal", "wide"):
        window.actions_by_name[f"width_{name}"].trigger()
        window.show_aligned()
        aligned = window.compare_page.aligned.columns().width
        window.show_full_text()
        widths.append((aligned, window.compare_page.full_text.column("a")[1]))
    assert widths[0][0] < widths[1][0] < widths[2][0]
    assert widths[0][1] < widths[1][1] < widths[2][1]
    assert Settings().reading_width == "wide"
    window.actions_by_name["width_normal"].trigger()
