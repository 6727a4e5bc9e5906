"""ArticleDelegate: how an article looks in the list: source, headline, particulars, share with A."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QToolTip

from viewer.corpus.article import Article
from viewer.ui.articles.model import Index, Role
from viewer.ui.lines import Lines, paint_line
from viewer.ui.listview import PanelDelegate
from viewer.ui.mirroring import as_written, mirrored, trailing
from viewer.ui.painting import badge_size, column_badge, focus_frame, outlined_badge, share_bar
from viewer.ui.wording import date_of, percent, words

HEADLINE_LINES = 3
_SIDE, _TOP, _GAP, _BAR = 15, 9, 3, 4


class ArticleDelegate(PanelDelegate):
    """Rows grow with the headline, up to three lines of it."""

    def key(self, index: Index) -> object:
        """An article by its id; all headings are alike."""
        article = index.data(Role.ARTICLE)
        return article.id if article is not None else ""

    def height(self, index: Index, width: int) -> int:
        """Source, headline, particulars and bar, one below the other."""
        article: Article | None = index.data(Role.ARTICLE)
        small = QFontMetricsF(self._style.interface_font(-0.75)).lineSpacing()
        if article is None:
            return round(small + 2 * _TOP)
        headline = self._headline(article, width)
        return round(2 * _TOP + 2 * small + headline.height + 3 * _GAP + _BAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        painter.save()
        as_written(painter)
        painter.setClipRect(option.rect)
        article: Article | None = index.data(Role.ARTICLE)
        if article is None:
            self._paint_heading(painter, option.rect, str(index.data(Role.HEADING)))
        else:
            self._paint_ground(painter, option, index)
            self._paint_article(painter, option, article, index)
            if self.shows_focus(option):
                focus_frame(painter, QRectF(option.rect), self._style)
        painter.restore()

    def _headline(self, article: Article, width: float) -> Lines:
        font = self._style.interface_font(bold=True)
        return Lines(article.title, font, width - 2 * _SIDE, HEADLINE_LINES)

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: str) -> None:
        surface = self._style.theme.surface
        painter.fillRect(rect, surface.window)
        box = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0)
        paint_line(painter, box, heading, self._style.interface_font(-0.75, bold=True), surface.soft)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, surface = option.rect, self._style.theme.surface
        column = index.data(Role.COLUMN)
        side = index.data(Role.SIDE) or ("b" if column > 1 else "")
        if side:
            painter.fillRect(rect, surface.selection)
            color = self._style.theme.a.line if side == "a" else self._style.theme.b.line
            painter.fillRect(mirrored(QRectF(rect.left(), rect.top(), 4, rect.height()), QRectF(rect)), color)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(surface.selection)
            hover.setAlphaF(0.5)
            painter.fillRect(rect, hover)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), surface.line)

    def _paint_article(
        self, painter: QPainter, option: QStyleOptionViewItem, article: Article, index: Index
    ) -> None:
        surface, rect = self._style.theme.surface, QRectF(option.rect)
        small = self._style.interface_font(-0.75)
        pitch = QFontMetricsF(small).lineSpacing()
        left, width = rect.left() + _SIDE, rect.width() - 2 * _SIDE
        y = rect.top() + _TOP
        room = self._paint_badges(painter, option, index) - left
        source = mirrored(QRectF(left, y, room, pitch), rect)
        paint_line(painter, source, str(index.data(Role.SOURCE)), small, surface.soft)
        y += pitch + _GAP
        headline = self._headline(article, rect.width())
        headline.paint(painter, QPointF(left, y), surface.ink)
        y += headline.height + _GAP
        share: float | None = index.data(Role.SHARE)
        self._paint_particulars(painter, QRectF(left, y, width, pitch), article, index)
        if share is not None:
            share_bar(painter, QRectF(left, y + pitch + _GAP + 1, width, _BAR), share, self._style)

    def _badge_boxes(self, row: QRect, side: str) -> dict[str, QRectF]:
        """Where badges stand, from the end of the line: A in A's row, B and A in B's, else "+", B and A."""
        width, height = badge_size(self._style)
        right, top = row.left() + row.width() - _SIDE, row.top() + _TOP - 1
        last = QRectF(right - width, top, width, height)
        offered = {"a": ("a",), "b": ("b", "a")}.get(side, ("+", "b", "a"))
        boxes = {name: last.translated(-n * (width + 4), 0) for n, name in enumerate(offered)}
        return {name: mirrored(box, QRectF(row)) for name, box in boxes.items()}

    def _paint_badges(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> float:
        """The badge of a chosen article; under the mouse, what a click would make of it. Gives their left."""
        side = index.data(Role.SIDE)
        boxes = self._badge_boxes(option.rect, side)
        offered = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus)
        left = float(option.rect.left() + option.rect.width() - _SIDE)
        column = index.data(Role.COLUMN)
        for name, box in boxes.items():
            if name == side:
                column_badge(painter, box.topLeft(), 0 if name == "a" else 1, self._style)
            elif name == "+" and column > 1:
                column_badge(painter, box.topLeft(), column, self._style)
            elif offered:
                self._offer(painter, box.topLeft(), name)
            else:
                continue
            left = min(left, mirrored(box, QRectF(option.rect)).left() - 8)
        return left

    def _offer(self, painter: QPainter, top_left: QPointF, name: str) -> None:
        theme = self._style.theme
        line = {"a": theme.a.line, "b": theme.b.line}.get(name, theme.surface.soft)
        outlined_badge(painter, top_left, name.upper(), line, self._style)

    def is_aside(self, box: QRect, point: QPoint, index: Index) -> bool:
        """The badge A of a row means: read it as A."""
        return self._badge_boxes(box, index.data(Role.SIDE))["a"].adjusted(-2, -4, 2, 4).contains(point)

    def is_beside(self, box: QRect, point: QPoint, index: Index) -> bool:
        """The badge + of a row, or the C or D that stands in its place, means: beside the others, or away."""
        badge = self._badge_boxes(box, index.data(Role.SIDE)).get("+")
        return badge is not None and badge.adjusted(-2, -4, 2, 4).contains(point)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The badge A has a tooltip of its own."""
        article = index.data(Role.ARTICLE) if event.type() == QEvent.Type.ToolTip else None
        if article is not None and self.is_aside(option.rect, event.pos(), index):
            QToolTip.showText(event.globalPos(), self.tr("Read as A (Shift+click)"), view)
            return True
        if article is not None and self.is_beside(option.rect, event.pos(), index):
            away = index.data(Role.COLUMN) > 1
            tip = self.tr("Take it away (Ctrl+click)") if away else self.tr("Pin beside (Ctrl+click)")
            QToolTip.showText(event.globalPos(), tip, view)
            return True
        return super().helpEvent(event, view, option, index)

    def _paint_particulars(self, painter: QPainter, box: QRectF, article: Article, index: Index) -> None:
        font, soft = self._style.interface_font(-0.75), self._style.theme.surface.soft
        share: float | None = index.data(Role.SHARE)
        room = box.width()
        if share is not None:
            shown = "<1 %" if 0 < share < 0.005 else percent(share)
            text = self.tr("{share} with A").format(share=shown)
            width = QFontMetricsF(font).horizontalAdvance(text)
            room -= width + 8
            painter.setFont(font)
            painter.setPen(soft)
            flags = trailing() | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), text)
        parts = [date_of(article)] if article.metadata.date else []
        copy = [mark] if (mark := index.data(Role.COPY)) else []
        line = " · ".join([*copy, *parts, words(article.words)])
        place = mirrored(QRectF(box.left(), box.top(), room, box.height()), box)
        paint_line(painter, place, line, font, soft)
