"""HeatMap: the picture of who shares text with whom, to be read with the mouse or with the keys.

Each row says how much of its article stands in the article of each column. Only cells in sight are painted;
labels stay in sight while the cells scroll.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollBar, QToolTip, QWidget

from viewer.ui.mirroring import as_written, from_right
from viewer.ui.overview.heatpaint import Cell, HeatPainter, Marks
from viewer.ui.overview.layout import HeatLayout, Sizes, heat_layout
from viewer.ui.overview.matrix import Shares
from viewer.ui.overview.names import Name, names
from viewer.ui.style import Style
from viewer.ui.wording import percent

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
        self._painter = HeatPainter(style, self._shares, self._names)
        self._chosen: Cell | None = None
        self._current: Cell | None = None
        self._hover: Cell | None = None
        self._layout = heat_layout(0, 100, 100, Sizes(16, 20, 50))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Heat map of shares, article against article"))

    # --- what the panel sets -------------------------------------------------------------------------

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self._painter = HeatPainter(self._style, self._shares, self._names)
        self.relayout()

    def show_shares(self, shares: Shares) -> None:
        """Shows other articles, or the same ones with other shares."""
        if shares.articles != self._shares.articles:
            self._current = self._hover = self._chosen = None
            self._names = names(shares.articles)
        self._shares = shares
        self._painter = HeatPainter(self._style, self._shares, self._names)
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
    def shares(self) -> Shares:
        """What is shown."""
        return self._shares

    @property
    def layout_now(self) -> HeatLayout:
        """Where cells and labels stand, before scrolling."""
        return self._layout

    def wanted_height(self, width: float) -> float:
        """The height at which all cells are as large as they can be at this width."""
        return heat_layout(len(self._shares), width, 10_000, self._painter.sizes).size[1] + 4

    def wanted_width(self) -> float:
        """The width at which all cells are as wide as they can be."""
        return heat_layout(len(self._shares), 10_000, 10_000, self._painter.sizes).size[0] + 4

    def fits(self, width: float, height: float) -> bool:
        """Whether all cells are in sight at this size."""
        across, down = heat_layout(len(self._shares), width - 4, height, self._painter.sizes).size
        return across <= width and down <= height

    def sizeHint(self) -> QSize:
        """Room for the whole picture."""
        return QSize(600, round(self.wanted_height(600)))

    def relayout(self) -> None:
        """Places cells and labels anew."""
        view = self.viewport().size()
        self._layout = heat_layout(len(self._shares), view.width(), view.height(), self._painter.sizes)
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
        point = self._from_start(point)
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
            across = -across if from_right() else across
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

    def sentence(self, cell: Cell, *, brief: bool = False) -> str:
        """What a cell says, in words; a brief sentence names the articles no longer than it must."""
        row, column = (self._names[place] for place in cell)
        if row is column:
            return row.long
        values = {
            "row": row.brief if brief else row.long,
            "column": column.brief if brief else column.long,
        }
        if not self._shares.known:
            return self.tr("“{row}” and “{column}” are not compared yet.").format(**values)
        if not self._shares.share(*cell) and not self._shares.share(*cell[::-1]):
            return self.tr("“{row}” and “{column}” share no passage.").format(**values)
        values["share"] = percent(self._shares.share(cell[0], cell[1]))
        values["back"] = percent(self._shares.share(cell[1], cell[0]))
        return self.tr(
            "{share} of “{row}” stands in “{column}”, and {back} of “{column}” in “{row}”."
        ).format(**values)

    def _tip(self, point: QPointF) -> str:
        cell = self.cell_at(point)
        if cell is not None:
            return self.sentence(cell)
        offset, point = self._offset(), self._from_start(point)
        if point.y() >= self._layout.top:
            inside = self._layout.cell_at(self._layout.left, point.y() + offset.y())
            return self._names[inside[0]].long if inside else ""
        inside = self._layout.cell_at(point.x() + offset.x(), self._layout.top)
        return self._names[inside[1]].long if inside and point.x() >= self._layout.left else ""

    def _tell(self) -> None:
        cell = self._marks().pointed
        text = "" if cell is None else self.sentence(cell)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            if self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit("" if cell is None else self.sentence(cell, brief=True))

    def _marks(self) -> Marks:
        return Marks(self._chosen, self._hover, self._current if self.hasFocus() else None)

    def _from_start(self, point: QPointF) -> QPointF:
        """A point of the viewport as the layout counts: from where the window's language begins."""
        return QPointF(self.viewport().width() - point.x(), point.y()) if from_right() else point

    # --- painting ------------------------------------------------------------------------------------

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is in sight."""
        painter = QPainter(self.viewport())
        as_written(painter)
        size = self.viewport().size()
        self._painter.paint(painter, self._layout, size, self._offset(), self._marks())
        painter.end()


def _bring(bar: QScrollBar, most: float, least: float) -> None:
    """Scrolls as little as brings a stretch into sight."""
    bar.setValue(round(min(max(bar.value(), least), most)))
