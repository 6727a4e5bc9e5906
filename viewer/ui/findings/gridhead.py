"""GridHead and GridDelegate: the heads and titles around a grid, pointed at and clicked; and its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.ui.findings.gridmodel import Index
from viewer.ui.mirroring import as_written

if TYPE_CHECKING:
    from viewer.ui.findings.gridview import GridView


class GridHead(QHeaderView):
    """Articles at the top, or rows' titles at the left.

    `picked` brings the head or title that was clicked, `deed_picked` the title whose button was.
    """

    picked = Signal(int)
    deed_picked = Signal(int)

    def __init__(self, orientation: Qt.Orientation, view: GridView) -> None:
        super().__init__(orientation, view)
        self._view = view
        self._pointed: int | None = None
        self._on_pill = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(8)
        self.viewport().setMouseTracking(True)

    def sectionSizeFromContents(self, _section: int) -> QSize:
        """The view sets all sizes."""
        return QSize(10, 10)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """A head or a title; raised where the current cell or the mouse is."""
        painter.save()
        as_written(painter)
        painter.setClipRect(rect)
        view, box = self._view, QRectF(rect)
        at = view.pointed
        if self.orientation() == Qt.Orientation.Horizontal:
            raised = at is not None and at[1] == section
            view.paint.head(painter, box, view.grid.columns[section], raised=raised)
        else:
            raised = (at is not None and at[0] == section) or self._pointed == section
            pressed = self._pointed == section and self._on_pill
            view.paint.title(painter, box, view.grid.rows[section], raised=raised, pressed=pressed)
        painter.restore()

    def pill(self, row: int) -> QRectF:
        """Where a row's button stands in the viewport."""
        top = self.sectionViewportPosition(row)
        box = QRectF(0, top, self.width(), self.sectionSize(row))
        return self._view.paint.pill(box, self._view.grid.rows[row])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Raises what is under the mouse."""
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        super().leaveEvent(event)
        self._pointed, self._on_pill = None, False
        self.viewport().update()

    def _point_at(self, point: QPoint) -> None:
        if self.orientation() == Qt.Orientation.Horizontal:
            return
        row = self.logicalIndexAt(point)
        before = self._pointed, self._on_pill
        self._pointed = row if row >= 0 else None
        self._on_pill = row >= 0 and self.pill(row).contains(point)
        leads = row >= 0 and (self._on_pill or self._view.grid.rows[row].place is not None)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        if before != (self._pointed, self._on_pill):
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Titles are not dragged; what is pressed is told when the button is let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a title leads to its place, one on its button does its deed."""
        point = event.position().toPoint()
        row = self.logicalIndexAt(point)
        if event.button() != Qt.MouseButton.LeftButton or row < 0:
            return
        if self.orientation() == Qt.Orientation.Vertical and self.pill(row).contains(point):
            self.deed_picked.emit(row)
        else:
            self.picked.emit(row)


class GridDelegate(QStyledItemDelegate):
    """Cells painted by the view's `paint`."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        view = self._view
        painter.save()
        painter.setClipRect(option.rect)
        view.paint.cell(
            painter,
            QRectF(option.rect),
            view.model_of_grid.cell(index),
            raised=bool(option.state & QStyle.StateFlag.State_MouseOver),
            framed=view.by_keys and bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        painter.restore()
