"""RowMap: all rows as a narrow band beside the scroll bar, with passages in their hues and the part in view.

The band is that of the full texts; here it measures pixels of rows, so it follows their order. Heights
change while rows are laid out; where there are many, the band follows a moment after the last of them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from viewer.text.spans import Span
from viewer.ui.aligned.rows import AlikeRow, SegmentRow
from viewer.ui.aligned.textarea import TextArea
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.strip import WIDTH, Strip
from viewer.ui.mirroring import from_right
from viewer.ui.style import Style

_AFTER = 60  # milliseconds
_FEW = 400  # rows that are measured in less than a millisecond


class RowMap(QObject):
    """`passage_clicked` brings the passage that the reader points at."""

    passage_clicked = Signal(int)

    def __init__(self, area: TextArea, style: Style) -> None:
        super().__init__(area)
        self._area = area
        self._spans: tuple[int, list[Span]] = (0, [])
        self.strip = Strip(style, self._in_view, area)
        self.strip.setAccessibleName(self.tr("Strip of the rows: the passages and what is in view"))
        self.strip.sought.connect(self._seek)
        self.strip.passage_clicked.connect(self.passage_clicked)
        self.strip.wheeled.connect(area.wheelEvent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self.refresh)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self.strip.update)
        bar.rangeChanged.connect(self._later)
        area.columns_changed.connect(self._later)
        area.setViewportMargins(0, 0, WIDTH, 0)
        area.viewport().installEventFilter(self)

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        """Stands where the viewport ends."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            box = self._area.viewport().geometry()
            x = box.left() - WIDTH if from_right() else box.right() + 1
            self.strip.setGeometry(x, box.top(), WIDTH, box.height())
            self._later()
        return False

    @Slot()
    def _later(self) -> None:
        if len(self._area.shown_rows) <= _FEW:
            self.refresh()
        else:
            self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Measures the rows again."""
        spans: dict[int, Span] = {}
        top = 0.0
        for row, height in self._area.rows_and_heights():
            if isinstance(row, SegmentRow | AlikeRow):
                held = Span(round(top), round(top + height))
                spans[row.passage] = spans.get(row.passage, held).hull(held)
            top += height
        found = round(top), [spans[n] for n in sorted(spans)]
        if found != self._spans:
            emphasis = self.strip.emphasis
            self._spans = found
            self.strip.show_spans(*found, ())
            self.strip.emphasise(emphasis)

    def select(self, passage: int | None) -> None:
        """The selected passage stands out."""
        known = passage is not None and passage < len(self._spans[1])
        self.strip.emphasise(Emphasis(selected=passage if known else None))

    def restyle(self, style: Style) -> None:
        """Takes other colours."""
        self.strip.restyle(style)

    def _in_view(self) -> tuple[float, float]:
        length = max(1, self._spans[0])
        top = self._area.verticalScrollBar().value()
        return min(1.0, top / length), min(1.0, (top + self._area.viewport().height()) / length)

    @Slot(float)
    def _seek(self, part: float) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(round(part * self._spans[0] - self._area.viewport().height() / 2))
