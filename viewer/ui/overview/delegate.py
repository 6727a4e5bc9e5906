"""PairDelegate: how the cells of the pair table look; and PairTable, whose Enter and double click open."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.ui import sheets
from viewer.ui.lines import paint_line
from viewer.ui.mirroring import as_written, from_right, mirrored, trailing
from viewer.ui.overview.model import NUMBERS, Column, PairModel, Role
from viewer.ui.overview.names import Name
from viewer.ui.painting import badge_size, focus_frame, kind_bar, side_badge
from viewer.ui.style import Style

_SIDE, _TOP, _BAR = 8, 9, 3.0
_USUAL_KINDS = "1 verbatim, 2 edited, 2 reworded"


class PairDelegate(QStyledItemDelegate):
    """Badge, source and headline in the first two columns; plain text in the others."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style

    def row_height(self) -> int:
        """All rows have a line of text."""
        return round(QFontMetricsF(self._style.interface_font()).lineSpacing() + 2 * _TOP)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the text."""
        metrics = QFontMetricsF(self._style.interface_font())
        return QSize(round(metrics.horizontalAdvance(str(index.data())) + 2 * _SIDE + 4), self.row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paints one cell."""
        painter.save()
        as_written(painter)
        painter.setClipRect(option.rect)
        surface, rect = self._style.theme.surface, option.rect
        selected = option.state & QStyle.StateFlag.State_Selected
        ground = QColor(surface.selection)
        if index.data(Role.CHOSEN) or selected:
            painter.fillRect(rect, ground)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), surface.line)
        box = QRectF(rect).adjusted(_SIDE, 0, -_SIDE, 0)
        if index.column() in (Column.A, Column.B):
            self._paint_name(painter, box, index.data(Role.NAME), first=index.column() == Column.A)
        else:
            self._paint_text(painter, box, str(index.data()), right=index.column() in NUMBERS)
            if index.column() == Column.KINDS:
                bar = QRectF(box.left(), box.bottom() - _BAR - 4, box.width(), _BAR)
                kind_bar(painter, bar, index.data(Role.KIND_WORDS), self._style)
        if selected and isinstance(option.widget, QWidget) and option.widget.hasFocus():
            self._paint_focus(painter, rect, index)
        painter.restore()

    def _paint_name(self, painter: QPainter, box: QRectF, name: Name, *, first: bool) -> None:
        surface = self._style.theme.surface
        top = box.center().y() - badge_size(self._style)[1] / 2
        whole, badge = QRectF(box), QRectF(QPointF(box.left(), top), QSizeF(*badge_size(self._style)))
        side_badge(painter, mirrored(badge, whole).topLeft(), "a" if first else "b", self._style)
        box.setLeft(badge.right() + 7)
        font = self._style.interface_font()
        if not name.source:
            paint_line(painter, mirrored(box, whole), name.headline, font, surface.ink)
            return
        width = min(QFontMetricsF(font).horizontalAdvance(name.source) + 1, box.width())
        source = QRectF(box.left(), box.top(), width, box.height())
        paint_line(painter, mirrored(source, whole), name.source, font, surface.ink)
        box.setLeft(box.left() + width + 8)
        if box.width() > 40:
            paint_line(painter, mirrored(box, whole), name.headline, font, surface.soft)

    def _paint_text(self, painter: QPainter, box: QRectF, text: str, *, right: bool) -> None:
        font, ink = self._style.interface_font(), self._style.theme.surface.ink
        if right:
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(box, int(trailing() | Qt.AlignmentFlag.AlignVCenter), text)
        else:
            paint_line(painter, box, text, font, ink)

    def _paint_focus(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One frame around the whole row, of which each cell paints its part."""
        frame = QRectF(rect)
        first, last = (len(Column) - 1, 0) if from_right() else (0, len(Column) - 1)
        if index.column() != first:
            frame.setLeft(frame.left() - 20)
        if index.column() != last:
            frame.setRight(frame.right() + 20)
        focus_frame(painter, frame, self._style)


class PairTable(QTableView):
    """`opened` brings the index of the pair that was opened."""

    opened = Signal(QModelIndex)

    def __init__(self, style: Style, model: PairModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = PairDelegate(style, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self.opened)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._delegate.restyle(style)
        self.setFont(style.interface_font())
        self.horizontalHeader().setFont(style.interface_font(-1.0))
        self.horizontalHeader().setStyleSheet(sheets.table_head(style))
        self.verticalHeader().setMinimumSectionSize(8)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height())
        self.fit_columns()
        self.viewport().update()

    def fit_columns(self) -> None:
        """Numbers as wide as they need, the two articles share the rest, kinds take what is left."""
        metrics = QFontMetricsF(self.font())
        unit = metrics.horizontalAdvance("0")
        widths: dict[Column, float] = {}
        for column in NUMBERS:
            title = str(self.model().headerData(column, Qt.Orientation.Horizontal)).rstrip(" ▾▴")
            widths[column] = metrics.horizontalAdvance(title) + 2 * _SIDE + 2 * unit
        rest = self.viewport().width() - sum(widths.values())
        usual = metrics.horizontalAdvance(_USUAL_KINDS) + 2 * _SIDE
        widths[Column.KINDS] = max(16 * unit, min(usual, 0.28 * rest))
        widths[Column.A] = widths[Column.B] = max(18 * unit, (rest - widths[Column.KINDS]) / 2)
        for column, width in widths.items():
            self.setColumnWidth(column, int(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow the width."""
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the pair; the digits sort by a column, and again the other way round."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
            event.accept()
        elif event.text().isdecimal() and 1 <= int(event.text()) <= len(Column):
            self._sort_by(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _sort_by(self, column: int) -> None:
        """What a click on the column's title does."""
        head, order = self.horizontalHeader(), Qt.SortOrder
        first = self.model().headerData(
            column, Qt.Orientation.Horizontal, Qt.ItemDataRole.InitialSortOrderRole
        )
        wanted = order.AscendingOrder if first is None else order(first)
        if head.sortIndicatorSection() == column and head.sortIndicatorOrder() == wanted:
            wanted = order.DescendingOrder if wanted == order.AscendingOrder else order.AscendingOrder
        head.setSortIndicator(column, wanted)
