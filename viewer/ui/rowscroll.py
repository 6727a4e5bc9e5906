"""RowScroller: scrolls through rows that are laid out as they come into view; what a row is, subclasses say.

What the reader looks at never moves by itself: when a true height takes the place of an estimate, the first
row that begins in view keeps its place on the screen.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.ui.stack import Stack
from viewer.ui.style import Style

KEPT_PICTURES = 120
BELOW_THE_LAST = 24  # pixels


class Picture(Protocol):
    """A row laid out, `height` pixels high."""

    height: float


RowT = TypeVar("RowT")
PictureT = TypeVar("PictureT", bound=Picture)


class RowScroller(QAbstractScrollArea, Generic[RowT, PictureT]):
    """Rows one below the other."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._rows: list[RowT] = []
        self._stack = Stack()
        self._pictures: OrderedDict[int, PictureT] = OrderedDict()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    # --- what subclasses say

    def lay_out(self, row: RowT) -> PictureT:
        """A row at the width and in the style of now."""
        raise NotImplementedError

    def estimate(self, rows: Sequence[RowT]) -> list[float]:
        """A guess at the rows' heights that costs next to nothing."""
        raise NotImplementedError

    def announce_columns(self) -> None:
        """Tells where the columns stand, after a change of width or style."""

    # --- rows and their heights

    @property
    def shown_rows(self) -> tuple[RowT, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def rows_and_heights(self) -> list[tuple[RowT, float]]:
        """The rows from top to bottom with their heights in pixels, as far as they are known."""
        return [(row, self._stack.height(n)) for n, row in enumerate(self._rows)]

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes; the row at the top stays there."""
        self._style = style
        self._relayout()

    def show_rows(self, rows: Sequence[RowT]) -> None:
        """Shows other rows at the same place of the scroll bar."""
        place = self.verticalScrollBar().value()
        self._rows = list(rows)
        self._estimate()
        self.verticalScrollBar().setValue(place)
        self.settle()
        self.viewport().update()

    def picture(self, row: int) -> PictureT:
        """A row laid out."""
        picture = self._pictures.get(row)
        if picture is None:
            picture = self.lay_out(self._rows[row])
            self._pictures[row] = picture
            self._stack.set_height(row, picture.height)
            while len(self._pictures) > KEPT_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(row)
        return picture

    def row_top(self, row: int) -> float:
        """Where a row begins in the viewport, in pixels."""
        return self._stack.top(row) - self.verticalScrollBar().value()

    def rows_in_view(self) -> range:
        """The rows of which something can be seen."""
        if not self._rows:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._stack.row_at(top), self._stack.row_at(top + self.viewport().height()) + 1)

    def row_under(self, point: QPointF) -> int | None:
        """The row under a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        return self._stack.row_at(y) if self._rows and 0 <= y < self._stack.total else None

    # --- scrolling

    def scroll_to(self, row: int, level: float, inside: float = 0.0) -> None:
        """Brings what is `inside` pixels below a row's top to `level`, a part of the viewport's height."""
        target = self._stack.top(row) + inside - self.viewport().height() * level
        self.verticalScrollBar().setValue(max(0, round(target)))
        self.settle()

    def reveal(self, row: int) -> None:
        """Scrolls no further than it takes to see a row."""
        height, top = self.picture(row).height, self.row_top(row)
        bar = self.verticalScrollBar()
        if top < 0:
            bar.setValue(round(self._stack.top(row)) - 8)
        elif top + height > self.viewport().height():
            bar.setValue(round(self._stack.top(row) + height - self.viewport().height()) + 8)
        self.settle()
        self.viewport().update()

    def settle(self) -> None:
        """Lays out what is in view; the first row that begins in view keeps its place on the screen."""
        if not self._rows:
            return
        bar = self.verticalScrollBar()
        anchor = self._stack.row_at(bar.value())
        if self._stack.top(anchor) < bar.value() and anchor + 1 < len(self._rows):
            anchor += 1
        on_screen = self._stack.top(anchor) - bar.value()
        for _ in range(3):  # a true height may bring further rows into view
            for row in self.rows_in_view():
                self.picture(row)
            self._fit_scroll_bar()
            bar.setValue(round(self._stack.top(anchor) - on_screen))

    def _estimate(self) -> None:
        self._pictures.clear()
        self._stack = Stack(self.estimate(self._rows))
        self._fit_scroll_bar()

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self._style.line_pitch()))
        bar.setRange(0, max(0, round(self._stack.total) + BELOW_THE_LAST - self.viewport().height()))

    def _relayout(self) -> None:
        """After a change of width or style: the row at the top of the window stays there."""
        bar = self.verticalScrollBar()
        row, inside = 0, 0.0
        if self._rows:
            row = self._stack.row_at(bar.value())
            inside = (bar.value() - self._stack.top(row)) / max(1.0, self._stack.height(row))
        self._estimate()
        if self._rows:
            bar.setValue(round(self._stack.top(row) + inside * self.picture(row).height))
        self.settle()
        self.announce_columns()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew."""
        super().resizeEvent(event)
        self._relayout()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Lays out what comes into view."""
        QTimer.singleShot(0, self, self._after_scroll)
        self.viewport().update()

    @Slot()
    def _after_scroll(self) -> None:
        self.settle()
