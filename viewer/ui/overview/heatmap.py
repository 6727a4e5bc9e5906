"""HeatMap: the picture of who shares text with whom, to be read with the mouse or with the keys.

Each row says how much of its article stands in the article of each column. Only cells in sight are painted;
labels stay in sight while the cells scroll.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget

from viewer.ui.lines import Lines
from viewer.ui.overview.layout import LABEL_LINES, HeatLayout, Sizes, heat_layout
from viewer.ui.overview.matrix import Shares
from viewer.ui.overview.names import Name, names
from viewer.ui.style import Style
from viewer.ui.wording import percent

Cell = tuple[int, int]
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class HeatMap(QAbstractScrollArea):
    """`opened` brings the ids of a cell's row and column; `pointed` a sentence about the cell pointed at."""

    opened = Signal(str, str)
    pointed = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shares = Shares((), None)
        self._names: list[Name] = []
        self._chosen: Cell | None = None
        self._current: Cell | None = None
        self._hover: Cell | None = None
        self._image: QImage | None = None
        self._layout = heat_layout(0, 100, 100, Sizes(16, 20, 50))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Heat map of shares, article against article"))

    # --- what the panel sets -------------------------------------------------------------------------

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self._image = None
        self.relayout()

    def show_shares(self, shares: Shares) -> None:
        """Shows other articles, or the same ones with other shares."""
        if shares.articles != self._shares.articles:
            self._current = self._hover = None
            self._names = names(shares.articles)
        self._shares = shares
        self._image = None
        self.relayout()
        self._tell()

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Frames the cell of the pair that is compared."""
        row, column = self._shares.place(a), self._shares.place(b)
        self._chosen = None if row is None or column is None else (row, column)
        if self._chosen is not None:
            self._current = self._chosen
        self._tell()
        self.viewport().update()

    # --- size ----------------------------------------------------------------------------------------

    @property
    def layout_now(self) -> HeatLayout:
        """Where cells and labels stand, before scrolling."""
        return self._layout

    def wanted_height(self, width: float) -> float:
        """The height at which all cells are as large as they can be at this width."""
        return heat_layout(len(self._shares), width, 10_000, self._sizes()).size[1] + 4

    def sizeHint(self) -> QSize:
        """Room for the whole picture."""
        return QSize(600, round(self.wanted_height(600)))

    def _sizes(self) -> Sizes:
        label = QFontMetricsF(self._style.interface_font(-1.0))
        longest = max((label.horizontalAdvance(n.short[:60]) for n in self._names[:200]), default=0.0)
        value = QFontMetricsF(self._style.interface_font(-1.0, bold=True)).horizontalAdvance("100")
        return Sizes(label.lineSpacing(), value, longest)

    def relayout(self) -> None:
        """Places cells and labels anew."""
        view = self.viewport().size()
        self._layout = heat_layout(len(self._shares), view.width(), view.height(), self._sizes())
        width, height = self._layout.size
        for bar, whole, page in (
            (self.horizontalScrollBar(), width, view.width()),
            (self.verticalScrollBar(), height, view.height()),
        ):
            bar.setRange(0, max(0, round(whole) - page))
            bar.setPageStep(page)
            bar.setSingleStep(round(self._layout.step[1]) or 1)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cells follow the size."""
        super().resizeEvent(event)
        self.relayout()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Labels and cells move differently, so all is painted again."""
        self.viewport().update()

    # --- what the reader does ------------------------------------------------------------------------

    def cell_at(self, point: QPointF) -> Cell | None:
        """The cell at a point of the viewport."""
        if point.x() < self._layout.left or point.y() < self._layout.top:
            return None
        return self._layout.cell_at(point.x() + self._offset().x(), point.y() + self._offset().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Names what is under the mouse."""
        self._set_hover(self.cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._set_hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The pressed cell becomes the current one."""
        cell = self.cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the pair."""
        if event.button() == Qt.MouseButton.LeftButton and self.cell_at(event.position()) == self._current:
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a cell, Home and End to the row's ends, Enter and Space open."""
        key = Qt.Key(event.key())
        last = len(self._shares) - 1
        if last < 0:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            row = self._current[0] if self._current else 0
            self._go((row, 0 if key == Qt.Key.Key_Home else last))
        elif key in _MOVES:
            down, across = _MOVES[key]
            row, column = self._current or (-down if down > 0 else 0, -across if across > 0 else 0)
            self._go((min(last, max(0, row + down)), min(last, max(0, column + across))))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard needs a cell to be on."""
        super().focusInEvent(event)
        if self._current is None and len(self._shares) > 1:
            self._current = (0, 1)
        self._tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus frame goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips: the sentence about a cell, the whole name of a label."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self._tip(QPointF(event.pos()))
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _go(self, cell: Cell) -> None:
        self._current = cell
        x, y, width, height = self._layout.cell_box(*cell)
        view = self.viewport()
        _bring(self.horizontalScrollBar(), x - self._layout.left, x + width - view.width())
        _bring(self.verticalScrollBar(), y - self._layout.top, y + height - view.height())
        self._tell()
        self.viewport().update()

    def _open(self) -> None:
        if self._current is not None and self._current[0] != self._current[1]:
            row, column = self._current
            self.opened.emit(self._shares.articles[row].id, self._shares.articles[column].id)

    def _set_hover(self, cell: Cell | None) -> None:
        if cell != self._hover:
            self._hover = cell
            self._tell()
            self.viewport().update()

    # --- what is said of a cell ----------------------------------------------------------------------

    @property
    def current(self) -> Cell | None:
        """The row and column that the keyboard is on."""
        return self._current

    def sentence(self, cell: Cell) -> str:
        """What a cell says, in words."""
        row, column = cell
        if row == column:
            return self._names[row].long
        values = {"row": self._names[row].long, "column": self._names[column].long}
        if not self._shares.known:
            return self.tr("“{row}” and “{column}” are not compared yet.").format(**values)
        values["share"] = percent(self._shares.share(row, column))
        values["back"] = percent(self._shares.share(column, row))
        return self.tr(
            "{share} of “{row}” stands in “{column}”; {back} of that one stands in the first."
        ).format(**values)

    def _tip(self, point: QPointF) -> str:
        cell = self.cell_at(point)
        if cell is not None:
            return self.sentence(cell)
        offset = self._offset()
        if point.y() >= self._layout.top:
            inside = self._layout.cell_at(self._layout.left, point.y() + offset.y())
            return self._names[inside[0]].long if inside else ""
        inside = self._layout.cell_at(point.x() + offset.x(), self._layout.top)
        return self._names[inside[1]].long if inside and point.x() >= self._layout.left else ""

    def _tell(self) -> None:
        cell = self._pointed_at()
        text = self.sentence(cell) if cell is not None else ""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(text)

    def _pointed_at(self) -> Cell | None:
        return self._hover or (self._current if self.hasFocus() else None) or self._chosen

    # --- painting ------------------------------------------------------------------------------------

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_sight(self) -> tuple[range, range]:
        """The rows and columns in sight."""
        view, offset, (across, down) = self.viewport(), self._offset(), self._layout.step
        rows = int((view.height() - self._layout.top) // down) + 2
        columns = int((view.width() - self._layout.left) // across) + 2
        row, column = int(offset.y() // down), int(offset.x() // across)
        count = self._layout.count
        return range(row, min(count, row + rows)), range(column, min(count, column + columns))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cells, then labels over what scrolled below them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.fillRect(self.viewport().rect(), self._style.theme.surface.page)
        if len(self._shares):
            layout, view = self._layout, self.viewport()
            painter.save()
            painter.setClipRect(QRectF(layout.left - 3, layout.top - 3, view.width(), view.height()))
            painter.translate(-self._offset())
            rows, columns = self._in_sight()
            if layout.labels == "pointed":
                self._paint_plain(painter)
            else:
                for row in rows:
                    for column in columns:
                        self._paint_cell(painter, row, column)
            self._paint_frames(painter)
            painter.restore()
            self._paint_labels(painter, rows, columns)
        painter.end()

    def _paint_cell(self, painter: QPainter, row: int, column: int) -> None:
        box = QRectF(*self._layout.cell_box(row, column))
        theme = self._style.theme
        radius = 3.0 if self._layout.gap > 2 else 0.0
        if row == column:
            painter.fillRect(box, theme.surface.page)
            painter.setPen(QPen(theme.surface.line, 1))
            for line in hatching(box):
                painter.drawLine(line)
            return
        share = self._shares.share(row, column)
        ground, ink = theme.heat_step(share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, radius, radius)
        if self._layout.values and self._shares.known:
            painter.setPen(ink)
            painter.setFont(self._style.interface_font(0.5 if self._layout.gap > 2 else -1.0, bold=True))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell_value(share))

    def _paint_plain(self, painter: QPainter) -> None:
        """All cells at once, from a picture with a pixel a cell."""
        if self._image is None:
            self._image = self._heat_image()
        layout = self._layout
        side = layout.count * layout.cell[0]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(QRectF(layout.left, layout.top, side, side), self._image)

    def _heat_image(self) -> QImage:
        theme, count = self._style.theme, len(self._shares)
        image = QImage(count, count, QImage.Format.Format_RGB32)
        image.fill(theme.heat_step(0.0)[0])
        for row in range(count):
            image.setPixelColor(row, row, theme.surface.line)
        for (row, column), share in self._shares.filled():
            image.setPixelColor(column, row, theme.heat_step(share)[0])
        return image

    def _paint_frames(self, painter: QPainter) -> None:
        """The chosen pair, the cell under the mouse, and the keyboard's."""
        surface = self._style.theme.surface
        layout = self._layout
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if layout.labels == "pointed" and (cell := self._pointed_at()) is not None:
            x, y, width, height = layout.cell_box(*cell)
            painter.setPen(QPen(surface.ink, 1))
            painter.drawRect(QRectF(layout.left, y, layout.size[0] - layout.left, height))
            painter.drawRect(QRectF(x, layout.top, width, layout.size[1] - layout.top))
        frames = [(self._chosen, surface.ink), (self._hover, surface.soft)]
        if self.hasFocus():
            frames.append((self._current, surface.focus))
        for framed, color in frames:
            if framed is not None:
                painter.setPen(QPen(color, 2))
                painter.drawRoundedRect(QRectF(*layout.cell_box(*framed)), 3, 3)

    def _paint_labels(self, painter: QPainter, rows: range, columns: range) -> None:
        layout, view, page = self._layout, self.viewport(), self._style.theme.surface.page
        painter.fillRect(QRectF(0, 0, layout.left - 3, view.height()), page)
        painter.fillRect(QRectF(0, 0, view.width(), layout.top - 3), page)
        pointed = self._pointed_at()
        if layout.labels == "pointed":
            rows = range(pointed[0], pointed[0] + 1) if pointed else range(0)
            columns = range(pointed[1], pointed[1] + 1) if pointed else range(0)
        painter.setClipRect(QRectF(0, layout.top, layout.left, view.height()))
        for row in rows:
            self._paint_row_label(painter, row, bold=pointed is not None and pointed[0] == row)
        painter.setClipRect(QRectF(layout.left, 0, view.width(), layout.top))
        for column in columns:
            self._paint_column_label(painter, column, bold=pointed is not None and pointed[1] == column)

    def _paint_row_label(self, painter: QPainter, row: int, *, bold: bool) -> None:
        x, y, width, height = self._layout.row_label(row)
        font = self._style.interface_font(-1.0, bold=bold)
        most = max(1, int(height // QFontMetricsF(font).lineSpacing()))
        lines = Lines(self._names[row].short, font, width, min(2, most))
        if not lines.rtl:
            x = max(x, width - lines.natural_width())
        middle = y + height / 2 - self._offset().y()
        lines.paint(painter, QPointF(x, middle - lines.height / 2), self._style.theme.surface.ink)

    def _paint_column_label(self, painter: QPainter, column: int, *, bold: bool) -> None:
        x, _, width, height = self._layout.column_label(column)
        x -= self._offset().x()
        font, ink = self._style.interface_font(-1.0, bold=bold), self._style.theme.surface.ink
        name = self._names[column].short
        if self._layout.labels == "level":
            lines = Lines(name, font, width, LABEL_LINES)
            inset = (width - lines.natural_width()) / 2
            x += -inset if lines.rtl else inset
            lines.paint(painter, QPointF(x, height - lines.height), ink)
            return
        lines = Lines(name, font, height, 1)
        painter.save()
        painter.translate(x + width / 2 - lines.height / 2, height)
        painter.rotate(-90)
        lines.paint(painter, QPointF(0, 0), ink)
        painter.restore()


def hatching(box: QRectF) -> list[QLineF]:
    """Slanting lines across a box, five pixels apart, none of them outside it."""
    out = []
    reach = box.width() + box.height()
    at = 5.0
    while at < reach:
        start, end = max(0.0, at - box.width()), min(at, box.height())
        out.append(QLineF(box.left() + at - start, box.top() + start, box.left() + at - end, box.top() + end))
        at += 5.0
    return out


def cell_value(share: float) -> str:
    """A share in per cent without the sign; a dot for nothing."""
    if share <= 0:
        return "·"
    return "<1" if share < 0.005 else str(min(99, round(share * 100)) if share < 1 else 100)


def _bring(bar: QScrollBar, most: float, least: float) -> None:
    """Scrolls as little as brings a stretch into sight."""
    bar.setValue(round(min(max(bar.value(), least), most)))
