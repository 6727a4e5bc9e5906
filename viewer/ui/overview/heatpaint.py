"""HeatPainter: draws a heat map; only cells in sight, and labels over what scrolled below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from viewer.ui.lines import Lines
from viewer.ui.mirroring import from_right, mirrored
from viewer.ui.overview.grains import levels
from viewer.ui.overview.layout import LABEL_LINES, HeatLayout, Sizes
from viewer.ui.overview.matrix import Shares
from viewer.ui.overview.names import Name
from viewer.ui.style import Style

Cell = tuple[int, int]
_VALUE_STEPS = (0.5, -1.0, -2.0, -2.75)  # sizes of the values, the largest that fits is taken
_LABEL_STEP = -1.0


@dataclass(frozen=True, slots=True)
class Marks:
    """The cells that are framed: the pair that is compared, the one under the mouse, the keyboard's."""

    chosen: Cell | None = None
    hover: Cell | None = None
    current: Cell | None = None  # None while the heat map has not the focus

    @property
    def pointed(self) -> Cell | None:
        """The cell whose row and column are named."""
        return self.hover or self.current or self.chosen


class HeatPainter:
    """Everything that one state of the heat map needs to be drawn; made anew when any of it changes."""

    def __init__(self, style: Style, shares: Shares, names: Sequence[Name]) -> None:
        self._style = style
        self._shares = shares
        self._names = names
        self._image: QImage | None = None
        self._view, self._shift = QRectF(), QPointF()  # of the painting that goes on

    @cached_property
    def sizes(self) -> Sizes:
        """What the fonts say to the layout."""
        label = QFontMetricsF(self._style.interface_font(_LABEL_STEP))
        shorts = [name.short[:60] for name in self._names[:200]]
        words = {word for short in shorts for word in short.split()}
        return Sizes(
            label.lineSpacing(),
            self._value_width(_VALUE_STEPS[-1]),
            max((label.horizontalAdvance(short) for short in shorts), default=0.0),
            max((label.horizontalAdvance(word) for word in words), default=0.0),
        )

    def _value_width(self, step: float) -> float:
        return QFontMetricsF(self._style.interface_font(step, bold=True)).horizontalAdvance("100")

    def paint(
        self, painter: QPainter, layout: HeatLayout, view: QSize, offset: QPointF, marks: Marks
    ) -> None:
        """Draws what is in sight of a viewport that has scrolled by `offset`."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        page = self._style.theme.surface.page
        painter.fillRect(QRectF(QPointF(), view), page)
        if not len(self._shares):
            return
        painter.save()
        self._view, self._shift = QRectF(QPointF(), view), -offset
        clip = QRectF(layout.left - 3, layout.top - 3, view.width(), view.height())
        painter.setClipRect(mirrored(clip, self._view))
        rows, columns = in_sight(layout, view, offset)
        if layout.labels == "pointed":
            self._paint_plain(painter, layout)
            self._paint_cross(painter, layout, marks.pointed)
        else:
            self._paint_cells(painter, layout, rows, columns)
        self._paint_frames(painter, layout, marks)
        painter.restore()
        self._paint_labels(painter, layout, view, offset, marks.pointed, (rows, columns))

    def _placed(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box of the layout in the viewport: scrolled, and mirrored where the window is."""
        return mirrored(QRectF(x, y, width, height).translated(self._shift), self._view)

    # --- cells ---------------------------------------------------------------------------------------

    def _paint_cells(self, painter: QPainter, layout: HeatLayout, rows: range, columns: range) -> None:
        fitting = (step for step in _VALUE_STEPS if self._value_width(step) <= layout.cell[0] - 1)
        font = self._style.interface_font(next(fitting, _VALUE_STEPS[-1]), bold=True)
        values = layout.values and self._shares.known
        for row in rows:
            for column in columns:
                box = self._placed(*layout.cell_box(row, column))
                if row == column:
                    self._paint_diagonal(painter, box)
                else:
                    share = self._shares.share(row, column)
                    self._paint_cell(painter, box, share, font if values else None)

    def _paint_cell(self, painter: QPainter, box: QRectF, share: float, font: QFont | None) -> None:
        ground, ink = self._style.theme.heat_step(share)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        radius = 3.0 if box.width() >= 40 else 0.0
        painter.drawRoundedRect(box, radius, radius)
        if font is not None:
            painter.setPen(ink)
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell_value(share))

    def _paint_diagonal(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._style.theme.surface.track, 1))
        painter.drawLines(hatching(box))

    def _paint_plain(self, painter: QPainter, layout: HeatLayout) -> None:
        """All cells at once, from a picture with a pixel a cell."""
        if self._image is None:
            self._image = self._heat_image()
        side = layout.count * layout.cell[0]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(self._placed(layout.left, layout.top, side, side), self._image)

    def _heat_image(self) -> QImage:
        """A pixel a cell; its value is the step of the theme's scale, and the last one the diagonal."""
        theme, count = self._style.theme, len(self._shares)
        row_bytes = (count + 3) // 4 * 4
        pixels = bytearray(row_bytes * count)
        level = levels(theme.heat_level)
        for row in range(count):
            start = row * row_bytes
            pixels[start : start + count] = self._shares.grains(row).translate(level)
            pixels[start + row] = len(theme.heat)
        image = QImage(bytes(pixels), count, count, row_bytes, QImage.Format.Format_Indexed8)
        image.setColorTable([color.rgb() for color in (*theme.heat, theme.surface.track)])
        return image.mirrored(True, False) if from_right() else image.copy()

    # --- marks ---------------------------------------------------------------------------------------

    def _paint_cross(self, painter: QPainter, layout: HeatLayout, pointed: Cell | None) -> None:
        """The row and the column of the cell pointed at."""
        if pointed is not None:
            x, y, width, height = layout.cell_box(*pointed)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._style.theme.surface.ink, 1))
            painter.drawRect(self._placed(layout.left, y, layout.size[0] - layout.left, height))
            painter.drawRect(self._placed(x, layout.top, width, layout.size[1] - layout.top))

    def _paint_frames(self, painter: QPainter, layout: HeatLayout, marks: Marks) -> None:
        surface = self._style.theme.surface
        frames: tuple[tuple[Cell | None, QColor], ...] = (
            (marks.chosen, surface.ink),
            (marks.hover, surface.soft),
            (marks.current, surface.focus),
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cell, color in frames:
            if cell is not None:
                painter.setPen(QPen(color, 2))
                painter.drawRoundedRect(self._placed(*layout.cell_box(*cell)), 3, 3)

    # --- labels --------------------------------------------------------------------------------------

    def _paint_labels(
        self,
        painter: QPainter,
        layout: HeatLayout,
        view: QSize,
        offset: QPointF,
        pointed: Cell | None,
        shown: tuple[range, range],
    ) -> None:
        page = self._style.theme.surface.page
        painter.fillRect(mirrored(QRectF(0, 0, layout.left - 3, view.height()), self._view), page)
        painter.fillRect(QRectF(0, 0, view.width(), layout.top - 3), page)
        rows, columns = shown
        if layout.labels == "pointed":
            rows = range(pointed[0], pointed[0] + 1) if pointed else range(0)
            columns = range(pointed[1], pointed[1] + 1) if pointed else range(0)
        painter.setClipRect(mirrored(QRectF(0, layout.top - 6, layout.left, view.height()), self._view))
        for row in rows:
            box = mirrored(QRectF(*layout.row_label(row)).translated(0, -offset.y()), self._view)
            self._paint_row_label(painter, box, row, bold=pointed is not None and pointed[0] == row)
        painter.setClipRect(mirrored(QRectF(layout.left - 6, 0, view.width(), layout.top), self._view))
        for column in columns:
            box = mirrored(QRectF(*layout.column_label(column)).translated(-offset.x(), 0), self._view)
            bold = pointed is not None and pointed[1] == column
            self._paint_column_label(painter, box, column, level=layout.labels == "level", bold=bold)

    def _paint_row_label(self, painter: QPainter, box: QRectF, row: int, *, bold: bool) -> None:
        font = self._style.interface_font(_LABEL_STEP, bold=bold)
        most = max(1, int(box.height() // QFontMetricsF(font).lineSpacing()))
        lines = Lines(self._names[row].short, font, box.width(), min(2, most))
        free = max(0.0, box.width() - lines.natural_width())  # the label stands close to the cells
        x = 0.0 if lines.rtl is not from_right() else -free if from_right() else free
        top = box.center().y() - lines.height / 2
        lines.paint(painter, QPointF(box.left() + x, top), self._style.theme.surface.ink)

    def _paint_column_label(
        self, painter: QPainter, box: QRectF, column: int, *, level: bool, bold: bool
    ) -> None:
        font, ink = self._style.interface_font(_LABEL_STEP, bold=bold), self._style.theme.surface.ink
        name = self._names[column].short
        if level:
            lines = Lines(name, font, box.width(), LABEL_LINES)
            inset = (box.width() - lines.natural_width()) / 2
            left = box.left() + (-inset if lines.rtl else inset)
            lines.paint(painter, QPointF(left, box.bottom() - lines.height), ink)
            return
        lines = Lines(name, font, box.height(), 1)
        painter.save()
        painter.translate(box.center().x() - lines.height / 2, box.bottom())
        painter.rotate(-90)
        lines.paint(painter, QPointF(0, 0), ink)
        painter.restore()


def in_sight(layout: HeatLayout, view: QSize, offset: QPointF) -> tuple[range, range]:
    """The rows and columns of which something can be seen."""
    across, down = layout.step
    rows = int((view.height() - layout.top) // down) + 2
    columns = int((view.width() - layout.left) // across) + 2
    row, column = int(offset.y() // down), int(offset.x() // across)
    return (
        range(row, max(row, min(layout.count, row + rows))),
        range(column, max(column, min(layout.count, column + columns))),
    )


def hatching(box: QRectF) -> list[QLineF]:
    """Slanting lines across a box, six pixels apart, none of them outside it."""
    out = []
    at = 6.0
    while at < box.width() + box.height():
        start, end = max(0.0, at - box.width()), min(at, box.height())
        out.append(QLineF(box.left() + at - start, box.top() + start, box.left() + at - end, box.top() + end))
        at += 6.0
    return out


def cell_value(share: float) -> str:
    """A share in per cent without the sign; a dot for nothing."""
    if share <= 0:
        return "·"
    return "<1" if share < 0.005 else str(min(99, round(share * 100)) if share < 1 else 100)
