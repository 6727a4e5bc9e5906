"""RowArea: the scrolling rows of one pair; knows nothing of what is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.aligned.metrics import Columns, columns
from viewer.ui.aligned.pictures import RowPicture, Sheet, estimated_height, picture_of
from viewer.ui.aligned.rows import AlikeRow, Row, SegmentRow, passage_span
from viewer.ui.rowscroll import RowScroller
from viewer.ui.screenpair import ScreenPair, Which
from viewer.ui.sight import in_sight
from viewer.ui.style import Style


class RowArea(RowScroller[Row, RowPicture]):
    """Rows of a pair, one below the other. `columns_changed` brings the columns' new places."""

    columns_changed = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._pair: ScreenPair | None = None

    @property
    def pair(self) -> ScreenPair | None:
        """The pair on show."""
        return self._pair

    def announce_columns(self) -> None:
        """Tells where the columns stand, for the header above them."""
        self.columns_changed.emit(self.columns())

    def columns(self) -> Columns:
        """Where the columns stand."""
        return columns(self.viewport().width(), self._style)

    def sheet(self) -> Sheet | None:
        """What rows are laid out with; None without a pair."""
        return None if self._pair is None else Sheet(self._pair, self._style, self.columns())

    def set_rows(self, pair: ScreenPair | None, rows: Sequence[Row]) -> None:
        """Shows rows of another pair, or other rows of the same one, at the same place of the scroll bar."""
        self._pair = pair
        self.show_rows(rows)

    def lay_out(self, row: Row) -> RowPicture:
        """A row of the pair."""
        sheet = self.sheet()
        assert sheet is not None
        return picture_of(row, sheet)

    def estimate(self, rows: Sequence[Row]) -> list[float]:
        """By the number of characters."""
        sheet, pitch = self.sheet(), self._style.line_pitch()
        return [estimated_height(r, sheet, pitch) for r in rows] if sheet else []

    def side_under(self, point: QPointF) -> Which:
        """The side on which a point of the viewport lies."""
        grid = self.columns()
        return "a" if (point.x() < grid.channel_left + grid.channel / 2) is (grid.a < grid.b) else "b"

    def place(self, passage: int | None = None) -> tuple[Span, float] | None:
        """A row that begins in view, by its place in A, and where it stands, in pixels.

        It is the first one of `passage` where that is in view, or else the first one of any.
        """
        places = [
            (row, span, top)
            for n in self.rows_in_view()
            if (span := passage_span(row := self._rows[n])) is not None
            and 0 <= (top := self.row_top(n)) < self.viewport().height()
        ]
        wanted = [p for p in places if _is_of(p[0], passage)]
        return next(((span, top) for _, span, top in [*wanted, *places]), None)

    def shows(self, passage: int) -> bool:
        """Whether a passage begins in view, or goes on where one reads."""
        rows = [n for n, row in enumerate(self._rows) if _is_of(row, passage)]
        if not rows:
            return False
        bottom = self.row_top(rows[-1]) + self._stack.height(rows[-1])
        return in_sight(self.row_top(rows[0]), bottom, self.viewport().height())

    def put_back(self, place: tuple[Span, float] | None) -> None:
        """Scrolls so that the row at a `place`, or the nearest one, stands where it stood."""
        spans = ((n, passage_span(row)) for n, row in enumerate(self._rows))
        rows = [(n, span) for n, span in spans if span is not None]
        if place is None or not rows:
            return
        span, on_screen = place
        row = min(rows, key=lambda r: (abs(r[1].start - span.start), r[0]))[0]
        self.verticalScrollBar().setValue(round(self._stack.top(row) - on_screen))
        self.settle()
        self.verticalScrollBar().setValue(round(self._stack.top(row) - on_screen))
        self.settle()


def _is_of(row: Row, passage: int | None) -> bool:
    return isinstance(row, SegmentRow | AlikeRow) and row.passage == passage
