"""PageArea: the scrolling of one page in a widget, for the reader and on the view's behalf.

`steer` is the reader's own scrolling and says so; `place` is silent but for `moved`, so that panes can
follow one another without feeding back.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.text.spans import Span
from viewer.ui.fulltext import panepainter
from viewer.ui.fulltext.linking import Extent
from viewer.ui.fulltext.marks import SideMarks
from viewer.ui.fulltext.page import Page
from viewer.ui.fulltext.panepainter import Column
from viewer.ui.mirroring import from_right
from viewer.ui.screenpair import ScreenPair, Which
from viewer.ui.style import Style

_WHEEL_LINES = 3
_READING_HEIGHT, _LOWEST = 0.3, 0.8  # of the pane: where a place comes to stand; above this it need not move


class PageArea(QAbstractScrollArea):
    """Article A or B as a page. All y are pixels of the viewport unless they say "page"."""

    steered = Signal(str, int)  # side; the reader scrolled by so many pixels
    moved = Signal()  # what is in view has changed, for whatever reason

    def __init__(self, which: Which, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which: Which = which
        self.pair: ScreenPair | None = None
        self.page: Page | None = None
        self._style = style
        self._column = Column(0, 400, QRectF(), 0)
        self._wheel_rest = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the strip is its scroll bar
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumWidth(120)

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows its side of a pair from the beginning, or nothing."""
        self.pair = pair
        self.page = None
        if pair is not None:
            text = pair.article(self.which).text
            self.page = Page(text, pair.blocks(self.which), SideMarks(pair, self.which), self._style)
        self._fit()

    def renew_pair(self, pair: ScreenPair) -> None:
        """The same two articles with other passages or changes; what is in view stays there."""
        self.pair = pair
        if self.page is not None:
            self.page.renew(SideMarks(pair, self.which))
        self._fit()

    def restyle(self, style: Style) -> None:
        """Takes another theme, face or zoom; the text at the top stays there."""
        self._style = style
        if self.page is not None:
            self.page.restyle(style, self.page.width)
        self._fit()

    def _fit(self) -> None:
        if self.page is not None:
            width = self.viewport().width()
            channel_right = (self.which == "a") is not from_right()
            self._column = panepainter.column_for(self.page, width, channel_right=channel_right)
            self.page.fit(self._column.width, self.viewport().height())
        self._after_move()

    def column(self) -> Column:
        """Where the text stands in the pane."""
        return self._column

    def place(self, top: int, *, slack: bool = False) -> None:
        """Scrolls without saying that the reader did."""
        if self.page is not None and (top != self.page.top or slack):
            self.page.move_to(top, slack=slack)
            self._after_move()

    def steer(self, top: int) -> None:
        """Scrolls for the reader."""
        if self.page is None:
            return
        before = self.page.top
        self.page.move_to(top)
        self._after_move()
        if self.page.top != before:
            self.steered.emit(self.which, self.page.top - before)

    def place_freely(self, top: int) -> None:
        """Scrolls silently, beyond an end of the article where a passage can only so come level."""
        self.place(top, slack=True)

    def go_to(self, position: int) -> None:
        """Scrolls silently so that the line of a code point is the first."""
        if self.page is not None:
            self.page.go_to(position)
            self._after_move()

    def reveal(self, span: Span) -> None:
        """Brings a stretch into view for the reader, to reading height unless it is in view."""
        if self.page is not None:
            top, bottom = self.page.extent(Span(span.start, min(span.end, span.start + 1)))
            if top < self.page.top or bottom > self.page.top + _LOWEST * self.page.view_height:
                self.steer(round(top - _READING_HEIGHT * self.page.view_height))

    def top(self) -> int:
        """The y of the page at the top of the view."""
        return 0 if self.page is None else self.page.top

    def window_shown(self) -> tuple[float, float]:
        """The part of the article in view, from 0 to 1."""
        return (0.0, 0.0) if self.page is None else self.page.window()

    @Slot(float)
    def seek(self, way: float) -> None:
        """Brings this part of the article, 0 to 1, to the middle of the pane, for the reader."""
        if self.page is not None:
            position = round(way * len(self.page.text))
            self.steer(round(self.page.extent(Span(position, position))[0] - self.page.view_height / 2))

    def _after_move(self) -> None:
        self.viewport().update()
        self.moved.emit()

    def extent(self, passage: int, *, exact: bool = False) -> Extent:
        """Top and bottom of a passage in the pane; an estimate where it is not laid out, unless `exact`."""
        if self.page is None:
            return 0.0, 0.0
        top, bottom = self.page.extent(self.page.marks.passages[passage], exact=exact)
        return top - self.page.top, bottom - self.page.top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the text at the top."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pixels of a touchpad as they are, notches of a wheel by three lines; zooming is the window's."""
        if self.page is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        pixels = float(event.pixelDelta().y())
        if not pixels:
            pixels = event.angleDelta().y() / 120 * _WHEEL_LINES * self.page.pitch
        self._wheel_rest += pixels
        whole = int(self._wheel_rest)
        self._wheel_rest -= whole
        if whole:
            self.steer(self.page.top - whole)
        event.accept()
