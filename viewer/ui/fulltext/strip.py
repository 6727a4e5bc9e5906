"""Strip: a whole article as a narrow band beside its pane, with its passages, boilerplate and the viewport.

A strip measures in code points, so that it does not change while blocks are laid out. The band is painted
once into a pixmap; only the viewport's handle and what stands out are painted live.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.finding.shown import NO_HITS, ShownHits
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.screenpair import Which
from viewer.ui.style import Style

WIDTH = 14
_MARGIN = 3.0
_LEAST = 3.0  # pixels of the shortest passage
_LEAST_HANDLE = 14.0


def band(span: Span, length: int, height: float, least: float = _LEAST) -> tuple[float, float]:
    """Top and bottom of a span of an article of `length` code points on a strip of `height` pixels."""
    scale = height / max(1, length)
    top = span.start * scale
    bottom = max(span.end * scale, top + least)
    if bottom > height:
        top, bottom = max(0.0, height - (bottom - top)), height
    return top, bottom


class Strip(QWidget):
    """The strip of one article. `window` gives the part of the article in view, 0 to 1."""

    sought = Signal(float)  # the reader points at this part of the article, 0 to 1
    passage_clicked = Signal(int)
    wheeled = Signal(QWheelEvent)

    def __init__(
        self, style: Style, window: Callable[[], tuple[float, float]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._window = window
        self._length = 0
        self._passages: Sequence[Span] = ()
        self._aside: Sequence[Span] = ()
        self._emphasis = Emphasis()
        self._which: Which = "a"
        self._found = NO_HITS
        self._pixmap = QPixmap()
        self._grip: float | None = None
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_spans(self, length: int, passages: Sequence[Span], aside: Sequence[Span]) -> None:
        """The article's length in code points, its passages and its boilerplate."""
        self._length, self._passages, self._aside = length, passages, aside
        self._emphasis = Emphasis()
        self._renew()

    def restyle(self, style: Style) -> None:
        """Takes another theme."""
        self._style = style
        self._renew()

    @property
    def emphasis(self) -> Emphasis:
        """What stands out now."""
        return self._emphasis

    def emphasise(self, emphasis: Emphasis) -> None:
        """What stands out from now on."""
        if (emphasis.selected, emphasis.hovered) != (self._emphasis.selected, self._emphasis.hovered):
            self._emphasis = emphasis
            self.update()

    def show_hits(self, which: Which, found: ShownHits) -> None:
        """Marks what was found in this article, the one of side `which`."""
        self._which, self._found = which, found
        self.update()

    def _renew(self) -> None:
        self._pixmap = QPixmap()
        self.update()

    def handle(self) -> QRectF:
        """The box of the viewport."""
        first, last = self._window()
        top, bottom = first * self.height(), last * self.height()
        if bottom - top < _LEAST_HANDLE:
            middle = min(max((top + bottom) / 2, _LEAST_HANDLE / 2), self.height() - _LEAST_HANDLE / 2)
            top, bottom = middle - _LEAST_HANDLE / 2, middle + _LEAST_HANDLE / 2
        return QRectF(0, top, self.width(), bottom - top)

    def passage_at(self, y: float) -> int | None:
        """The passage at a height of the strip, the shortest where several meet."""
        held = [
            (len(span), n)
            for n, span in enumerate(self._passages)
            if (edges := self._band(span))[0] <= y <= edges[1]
        ]
        return min(held)[1] if held else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The band from the pixmap, then what stands out, then the handle."""
        ratio = self.devicePixelRatioF()
        size = (self.size().toSizeF() * ratio).toSize()
        if self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(ratio)
            self._paint_band(self._pixmap)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pixmap)
        if self._length:
            self._paint_raised(painter)
            self._paint_hits(painter)
            self._paint_handle(painter)
        painter.end()

    def _paint_band(self, pixmap: QPixmap) -> None:
        surface = self._style.theme.surface
        pixmap.fill(surface.panel)
        painter = QPainter(pixmap)
        inside = QRectF(_MARGIN, 0, self.width() - 2 * _MARGIN, self.height())
        if self._length:
            painter.fillRect(inside, surface.track)
        for span in self._aside:
            painter.fillRect(self._box(span, _MARGIN), surface.boilerplate)
        for n, span in enumerate(self._passages):
            painter.fillRect(self._box(span, _MARGIN), self._style.theme.edge(n))
        painter.end()

    def _paint_raised(self, painter: QPainter) -> None:
        """The other passages step back behind the selected one, which takes the whole width."""
        if self._emphasis.selected is not None:
            veil = QColor(self._style.theme.surface.panel)
            veil.setAlphaF(0.45)
            painter.fillRect(self.rect(), veil)
        for n in (self._emphasis.hovered, self._emphasis.selected):
            if n is not None:
                painter.fillRect(self._box(self._passages[n], 0), self._style.theme.edge(n))

    def _paint_hits(self, painter: QPainter) -> None:
        """A line across for every hit; the current one's is firmer and goes over the whole width."""
        surface = self._style.theme.surface
        tops = {round(self._band(span)[0]) for span in self._found.of(self._which)}
        for top in sorted(tops):
            painter.fillRect(QRectF(_MARGIN - 1, top, self.width() - 2 * _MARGIN + 2, 2), surface.ink)
        current = self._found.current
        if current is not None and current[0] == self._which:
            top = round(self._band(current[1])[0])
            painter.fillRect(QRectF(0, top - 1, self.width(), 4), surface.ink)
            painter.fillRect(QRectF(1, top, self.width() - 2, 2), surface.find)

    def _box(self, span: Span, margin: float) -> QRectF:
        top, bottom = self._band(span)
        return QRectF(margin, top, self.width() - 2 * margin, bottom - top)

    def _band(self, span: Span) -> tuple[float, float]:
        crowded = len(self._passages) * 2 * _LEAST > self.height()
        return band(span, self._length, self.height(), 1.0 if crowded else _LEAST)

    def _paint_handle(self, painter: QPainter) -> None:
        ink = QColor(self._style.theme.surface.ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        veil = QColor(ink)
        veil.setAlphaF(0.10)
        ink.setAlphaF(0.55)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(veil)
        painter.drawRoundedRect(self.handle().adjusted(0.8, 0.8, -0.8, -0.8), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes hold of the handle, or goes to the place; on a passage, selects it."""
        if event.button() != Qt.MouseButton.LeftButton or not self._length:
            return
        y = event.position().y()
        handle = self.handle()
        if handle.top() <= y <= handle.bottom() and handle.height() < self.height() - 2:
            self._grip = y - handle.center().y()
            return
        self._grip = 0.0
        passage = self.passage_at(y)
        if passage is not None:
            self.passage_clicked.emit(passage)
        else:
            self._seek(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the viewport."""
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._seek(event.position().y() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go."""
        self._grip = None

    def _seek(self, y: float) -> None:
        self.sought.emit(min(1.0, max(0.0, y / max(1, self.height()))))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling over a strip scrolls its article."""
        self.wheeled.emit(event)
