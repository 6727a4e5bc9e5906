"""ArticleDelegate: how an article looks in the list: source, headline, particulars, share with A."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from viewer.corpus.article import Article
from viewer.ui.articles.model import Index, Role
from viewer.ui.lines import Lines, paint_line
from viewer.ui.listview import PanelDelegate
from viewer.ui.painting import focus_frame, share_bar, side_badge
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
        painter.setClipRect(option.rect)
        article: Article | None = index.data(Role.ARTICLE)
        if article is None:
            self._paint_heading(painter, option.rect, str(index.data(Role.HEADING)))
        else:
            self._paint_ground(painter, option, index)
            self._paint_article(painter, QRectF(option.rect), article, index)
            if option.state & QStyle.StateFlag.State_HasFocus:
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
        side = index.data(Role.SIDE)
        if side:
            painter.fillRect(rect, surface.selection)
            color = self._style.theme.a.line if side == "a" else self._style.theme.b.line
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), color)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(surface.selection)
            hover.setAlphaF(0.5)
            painter.fillRect(rect, hover)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), surface.line)

    def _paint_article(self, painter: QPainter, rect: QRectF, article: Article, index: Index) -> None:
        surface = self._style.theme.surface
        small = self._style.interface_font(-0.75)
        pitch = QFontMetricsF(small).lineSpacing()
        left, width = rect.left() + _SIDE, rect.width() - 2 * _SIDE
        y = rect.top() + _TOP
        room = width
        side = index.data(Role.SIDE)
        if side:
            badge = side_badge(painter, QPointF(0, -1000), side, self._style)
            side_badge(painter, QPointF(left + width - badge.width(), y - 1), side, self._style)
            room -= badge.width() + 8
        source = article.source_name or article.path.name
        if source == article.title:
            source = self.tr("empty file")
        paint_line(painter, QRectF(left, y, room, pitch), source, small, surface.soft)
        y += pitch + _GAP
        headline = self._headline(article, rect.width())
        headline.paint(painter, QPointF(left, y), surface.ink)
        y += headline.height + _GAP
        share: float | None = index.data(Role.SHARE)
        self._paint_particulars(painter, QRectF(left, y, width, pitch), article, share)
        if share is not None:
            share_bar(painter, QRectF(left, y + pitch + _GAP + 1, width, _BAR), share, self._style)

    def _paint_particulars(
        self, painter: QPainter, box: QRectF, article: Article, share: float | None
    ) -> None:
        font, soft = self._style.interface_font(-0.75), self._style.theme.surface.soft
        room = box.width()
        if share is not None:
            text = self.tr("{share} with A").format(share=percent(share))
            width = QFontMetricsF(font).horizontalAdvance(text)
            room -= width + 8
            painter.setFont(font)
            painter.setPen(soft)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), text)
        parts = [date_of(article)] if article.metadata.date else []
        line = " · ".join([*parts, words(article.words)])
        paint_line(painter, QRectF(box.left(), box.top(), room, box.height()), line, font, soft)
