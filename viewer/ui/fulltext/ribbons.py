"""Ribbons: S-curves from each passage of A to its counterpart in B, in the channel between the panes.

Where a ribbon ends and whether it is drawn are pure functions; Channel paints them and says which one the
mouse is on. Both panes and the channel share one top, so a y in a pane is the same y here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.ui.fulltext import describe
from viewer.ui.fulltext.linking import Extent
from viewer.ui.fulltext.linktoggle import LinkToggle
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.pane import ArticlePane
from viewer.ui.mirroring import as_written, from_right
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style
from viewer.ui.theme import Theme

MANY = 9  # ribbons in view from which the others fade
_BEYOND = 500.0  # pixels out of view at which an end is held, so that a curve keeps its form


@dataclass(frozen=True, slots=True)
class Ribbon:
    """The two ends of one passage's ribbon, in pixels of the channel; `a` is the left one on the screen."""

    passage: int
    a: Extent
    b: Extent


def in_view(extent: Extent, height: float) -> bool:
    """Whether any of it stands between 0 and `height`."""
    return extent[1] > 0 and extent[0] < height


def ribbons(ends: Sequence[tuple[int, Extent, Extent]], height: float, always: int | None) -> list[Ribbon]:
    """The ribbons to draw: those with an end in view, and `always` wherever it is. Far ends are held near."""
    return [
        Ribbon(passage, _held(a, height), _held(b, height))
        for passage, a, b in ends
        if passage == always or in_view(a, height) or in_view(b, height)
    ]


def _held(extent: Extent, height: float) -> Extent:
    low, high = -_BEYOND, height + _BEYOND
    return min(max(extent[0], low), high), min(max(extent[1], low), high)


def ribbon_path(ribbon: Ribbon, width: float) -> QPainterPath:
    """The closed shape: two Bézier curves that leave and arrive level, and the two ends."""
    bend = width * 0.5
    path = QPainterPath(QPointF(0, ribbon.a[0]))
    path.cubicTo(bend, ribbon.a[0], width - bend, ribbon.b[0], width, ribbon.b[0])
    path.lineTo(width, ribbon.b[1])
    path.cubicTo(width - bend, ribbon.b[1], bend, ribbon.a[1], 0, ribbon.a[1])
    path.closeSubpath()
    return path


def fill_opacity(passage: int, emphasis: Emphasis, *, many: bool) -> float:
    """How firmly a ribbon is filled, 0 to 1."""
    if passage == emphasis.selected:
        return 0.55
    if passage == emphasis.hovered:
        return 0.45
    if emphasis.selected is not None:
        return 0.10 if many else 0.18
    return 0.14 if many else 0.26


class Channel(QWidget):
    """The space between two panes."""

    passage_clicked = Signal(int)
    passage_hovered = Signal(object)  # int, or None
    wheeled = Signal(QWheelEvent)
    link_toggled = Signal(bool)

    def __init__(self, style: Style, a: ArticlePane, b: ArticlePane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._a, self._b = a, b
        self._pair: ScreenPair | None = None
        self._emphasis = Emphasis()
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.link = LinkToggle(style, self)
        self.link.toggled.connect(self.link_toggled)
        self.setAccessibleName(self.tr("Ribbons between the passages of both articles"))

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Whose passages these are, for the tooltips."""
        self._pair = pair
        self._emphasis = Emphasis()
        self.link.setVisible(pair is not None)
        self.update()

    def restyle(self, style: Style) -> None:
        """Takes another theme."""
        self._style = style
        self.link.restyle(style)
        self._place_link()
        self.update()

    def emphasise(self, emphasis: Emphasis) -> None:
        """What stands out from now on."""
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self.update()
            passage = emphasis.selected
            known = self._pair is not None and passage is not None
            self.setAccessibleDescription(
                describe.passage_line(self._pair, passage) if known else ""  # type: ignore[arg-type]
            )

    def drawn(self) -> list[Ribbon]:
        """The ribbons in view, in the order in which they are painted: what stands out is last."""
        shown = {*self._a.passages_in_view(), *self._b.passages_in_view()}
        if self._emphasis.selected is not None:
            shown.add(self._emphasis.selected)
        left, right = (self._b, self._a) if from_right() else (self._a, self._b)
        ends = [(n, left.extent(n), right.extent(n)) for n in shown]
        found = ribbons(ends, self.height(), self._emphasis.selected)
        weight = {self._emphasis.hovered: 1, self._emphasis.selected: 2}
        return sorted(found, key=lambda r: (weight.get(r.passage, 0), r.passage))

    def ribbon_at(self, point: QPointF) -> int | None:
        """The passage whose ribbon is on top at a point; the thinnest of those that do not stand out."""
        held = [r for r in self.drawn() if ribbon_path(r, self.width()).contains(point)]
        for ribbon in held[::-1]:
            if self._emphasis.raised(ribbon.passage):
                return ribbon.passage
        thin = min(held, key=lambda r: (r.a[1] - r.a[0]) + (r.b[1] - r.b[0]), default=None)
        return None if thin is None else thin.passage

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ribbons in view."""
        painter = QPainter(self)
        as_written(painter)
        painter.fillRect(event.rect(), self._style.theme.surface.page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        shown = self.drawn()
        for ribbon in shown:
            self._paint(painter, ribbon, many=len(shown) > MANY)
        painter.end()

    def _paint(self, painter: QPainter, ribbon: Ribbon, *, many: bool) -> None:
        theme: Theme = self._style.theme
        path = ribbon_path(ribbon, self.width())
        edge = theme.edge(ribbon.passage)
        fill = QColor(edge)
        fill.setAlphaF(fill_opacity(ribbon.passage, self._emphasis, many=many))
        painter.fillPath(path, fill)
        raised = self._emphasis.raised(ribbon.passage)
        if raised or not many:
            line = QColor(edge)
            line.setAlphaF(1.0 if raised else 0.6)
            painter.setPen(QPen(line, 1.6 if raised else 0.8))
            painter.drawPath(path)
        for x, extent in ((0.0, ribbon.a), (float(self.width()), ribbon.b)):
            painter.fillRect(QRectF(x - 1.5, extent[0], 3.0, extent[1] - extent[0]), edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the toggle at the top."""
        super().resizeEvent(event)
        self._place_link()

    def _place_link(self) -> None:
        size = self.link.sizeHint()
        width = min(size.width(), self.width() - 4)
        self.link.setGeometry((self.width() - width) // 2, 6, width, size.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Raises the passage under the mouse."""
        passage = self.ribbon_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if passage is None else Qt.CursorShape.PointingHandCursor)
        self.passage_hovered.emit(passage)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a ribbon selects its passage."""
        passage = self.ribbon_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and passage is not None:
            self.passage_clicked.emit(passage)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling over the channel scrolls the articles."""
        self.wheeled.emit(event)

    def event(self, event: QEvent) -> bool:
        """Tooltips of ribbons; nothing is raised once the mouse has left."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            passage = self.ribbon_at(QPointF(event.pos()))
            if passage is None or self._pair is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), describe.passage_line(self._pair, passage), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self.passage_hovered.emit(None)
        return super().event(event)
