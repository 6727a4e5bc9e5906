"""PairHeader: whose text stands in the left column and whose in the right one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from viewer.corpus.article import Article
from viewer.ui.mirroring import as_written, reads_from_right
from viewer.ui.painting import badge_size, side_badge
from viewer.ui.screenpair import SIDES, ScreenPair, Which
from viewer.ui.style import Style
from viewer.ui.wording import about

_LINES = 2


class PairHeader(QWidget):
    """Headline, badge and particulars of both articles; its columns are set by the view below it.

    `about_requested` brings the id of an article of which the reader wants to know what is told.
    """

    about_requested = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._pair: ScreenPair | None = None
        self._columns: dict[Which, tuple[float, float]] = {"a": (22.0, 300.0), "b": (400.0, 300.0)}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows the two articles of a pair; None empties the header."""
        self._pair = pair
        if pair is None:
            self.setAccessibleName("")
        else:
            named = (f"{w.upper()}: {self._spoken(pair.article(w))}" for w in self._sides())
            self.setAccessibleName(". ".join(named))
        self.updateGeometry()
        self.update()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.updateGeometry()
        self.update()

    def set_columns(self, a: tuple[float, float], b: tuple[float, float]) -> None:
        """Left edge and width, in pixels, of the two columns of text."""
        if self._columns != {"a": a, "b": b}:
            self._columns = {"a": a, "b": b}
            self.updateGeometry()
            self.update()

    @property
    def columns(self) -> dict[Which, tuple[float, float]]:
        """Left edge and width of the two columns."""
        return dict(self._columns)

    def _sides(self) -> Sequence[Which]:
        return SIDES[:1] if self._pair is not None and self._pair.is_alone else SIDES

    @staticmethod
    def _spoken(article: Article) -> str:
        return f"{article.title}, {about(article)}"

    def sizeHint(self) -> QSize:
        """As high as the longer headline needs, two lines at most."""
        lines = max((len(self._headline(which)) for which in self._sides()), default=1) if self._pair else 1
        title = QFontMetricsF(self._style.interface_font(1.5, bold=True))
        small = QFontMetricsF(self._style.interface_font(-0.75))
        return QSize(400, round(12 + title.height() * lines + 5 + small.height() + 9))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its hint."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height may follow the width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _at(self, point: QPoint) -> Article | None:
        """The article whose column holds a point."""
        pair = self._pair
        if pair is None:
            return None
        for which in self._sides():
            left, width = self._columns[which]
            if left <= point.x() <= left + width:
                return pair.article(which)
        return None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens what can be done with the article under the pointer."""
        article = self._at(event.pos())
        if article is not None:
            key = article.id
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("About this article…")).triggered.connect(
                lambda: self.about_requested.emit(key)
            )
            menu.popup(event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Asks about the article under the pointer."""
        article = self._at(event.position().toPoint())
        if article is not None:
            self.about_requested.emit(article.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints both columns and the line below them."""
        painter = QPainter(self)
        as_written(painter)
        surface = self._style.theme.surface
        painter.fillRect(self.rect(), surface.page)
        painter.setPen(surface.line)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._pair is not None:
            for which in self._sides():
                self._paint_side(painter, which)
        painter.end()

    def _paint_side(self, painter: QPainter, which: Which) -> None:
        assert self._pair is not None
        left, width = self._columns[which]
        surface = self._style.theme.surface
        font = self._style.interface_font(1.5, bold=True)
        metrics = QFontMetricsF(font)
        y = 12.0
        painter.setFont(font)
        painter.setPen(surface.ink)
        right_to_left = reads_from_right(self._pair.article(which).title)
        align = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        for line in self._headline(which):
            painter.drawText(
                QRectF(left, y, width, metrics.height()), align | Qt.AlignmentFlag.AlignAbsolute, line
            )
            y += metrics.height()
        self._paint_particulars(painter, which, QRectF(left, y + 5, width, 20.0), right_to_left)

    def _paint_particulars(self, painter: QPainter, which: Which, box: QRectF, right_to_left: bool) -> None:
        """Badge and line below the headline, at the side from which the article reads."""
        assert self._pair is not None
        small = self._style.interface_font(-0.75)
        metrics = QFontMetricsF(small)
        badge = badge_size(self._style)
        start = box.right() - badge[0] if right_to_left else box.left()
        side_badge(painter, QPointF(start, box.top()), which, self._style)
        room = box.width() - badge[0] - 7
        line = metrics.elidedText(about(self._pair.article(which)), Qt.TextElideMode.ElideRight, room)
        painter.setFont(small)
        painter.setPen(self._style.theme.surface.soft)
        align = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        text = QRectF(box.left() if right_to_left else start + badge[0] + 7, box.top(), room, badge[1])
        painter.drawText(text, align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, line)

    def _headline(self, which: Which) -> list[str]:
        """The headline broken into at most two lines, the last one elided."""
        assert self._pair is not None
        font = self._style.interface_font(1.5, bold=True)
        title = " ".join(self._pair.article(which).title.split())
        width = max(60.0, self._columns[which][1])
        layout = QTextLayout(title, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= _LINES and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            starts.append(line.textStart())
        layout.endLayout()
        shown = layout.text()
        ends = [*starts[1:], len(shown)]
        lines = [shown[s:e].strip() for s, e in zip(starts, ends, strict=True)][:_LINES]
        if len(starts) > _LINES:
            rest = shown[starts[_LINES - 1] :]
            lines[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return lines
