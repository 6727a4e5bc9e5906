"""A full-text view on the screen of the tests, with style and size fixed, and the places on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF
from pytestqt.qtbot import QtBot

from viewer.text.spans import Span
from viewer.ui import theme
from viewer.ui.fulltext.pane import ArticlePane
from viewer.ui.fulltext.view import FullTextView
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style

Opened = Callable[..., FullTextView]


@pytest.fixture
def style(qapp: object) -> Style:
    return Style(theme.load("light"), 9.75)


@pytest.fixture
def opened(qtbot: QtBot, style: Style) -> Iterator[Opened]:
    """Opens a pair in a view of a size; the views live until the test is over."""
    views = []

    def open_it(pair: ScreenPair | None, width: int = 1000, height: int = 600) -> FullTextView:
        view = FullTextView(style)
        views.append(view)
        qtbot.addWidget(view)
        view.resize(width, height)
        view.show_pair(pair)
        with qtbot.waitExposed(view):
            view.show()
        return view

    yield open_it
    views.clear()


def point_on(pane: ArticlePane, span: Span) -> QPoint:
    """A point of the viewport on the first character of a span that is in view."""
    page = pane.page
    assert page is not None
    for index, y in page.in_view():
        rects = page.typeset(index).rects(Span(span.start, span.start + 1))
        if rects:
            return QPointF(rects[0].center().x() + pane.column().x, rects[0].center().y() + y).toPoint()
    raise AssertionError("not in view")
