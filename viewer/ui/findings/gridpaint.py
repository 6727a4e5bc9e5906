"""GridPaint: how the parts of a grid look and how large they are: heads, titles with their button, cells.

Boxes are in pixels; titles and heads stand the other way round where the window reads from the right.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from viewer.ui.findings.carddelegate import formats
from viewer.ui.findings.cards import Excerpt, Mark
from viewer.ui.findings.grid import Cell, Column, GridRow, Sign
from viewer.ui.lines import Lines
from viewer.ui.mirroring import as_written, from_right, mirrored
from viewer.ui.painting import focus_frame
from viewer.ui.style import Style

_SIDE, _TOP, _GAP = 8.0, 7.0, 5.0
_TITLE, _NARROW_TITLE, _WIDE_TITLE = 0.25, 228.0, 285.0  # of the width; pixels at normal type
_CELL, _LARGEST_CELL = 132.0, 300.0  # pixels of a cell with words, likewise
_SIGN, _LARGEST_SIGN = 88.0, 116.0  # pixels of a cell with a sign
_TEXT, _LEAST_TEXT = 0.46, 230.0  # of the width, and pixels, that text to be read keeps
_TITLE_LINES, _READ_LINES, _HEAD_LINES, _CELL_LINES = 3, 2, 3, 5
_RADIUS = 6.0  # pixels of a sign, likewise
_ROUND = 5.0
_KEPT = 2000  # texts that are kept laid out


class Widths(NamedTuple):
    """Pixels of the titles and of each column."""

    title: int
    column: int


class _Title(NamedTuple):
    number: Lines | None
    words: Lines
    under: Lines | None
    pill: QRectF
    left: float
    height: float


class GridPaint:
    """Paints with one style; `wide` as in `Grid`."""

    def __init__(self, style: Style, *, wide: bool = False) -> None:
        self.style = style
        self.wide = wide
        self._scale = style.base / 9.75
        self._small, self._plain = style.interface_font(-1.0), style.interface_font()
        self._bold, self._reading = style.interface_font(bold=True), style.reading_font()
        self._known: dict[tuple[str, tuple[Mark, ...], float], Lines] = {}
        self._titles: dict[tuple[object, ...], _Title] = {}

    def widths(self, room: float, columns: int) -> Widths:
        """Titles and columns in so much room; columns that do not fit are left to be scrolled to."""
        scale, count = self._scale, max(1, columns)
        if self.wide:
            text = max(room * _TEXT, min(_LEAST_TEXT * scale, room * 0.7))
            column = max(_SIGN * scale, min(_LARGEST_SIGN * scale, (room - text) / count))
            return Widths(int(max(text, room - column * count)), int(column))
        title = max(min(_NARROW_TITLE * scale, room * 0.45), min(room * _TITLE, _WIDE_TITLE * scale))
        column = max(_CELL * scale, min(_LARGEST_CELL * scale, (room - title) / count))
        return Widths(int(title), int(column))

    # --- heads

    def head_height(self, columns: tuple[Column, ...], width: int) -> int:
        """What the tallest head needs."""
        longest = sorted(columns, key=lambda c: len(c.title), reverse=True)[:8]
        under = any(c.under for c in columns)
        lines = max((self._head(c, width).height for c in longest), default=0.0)
        metrics = QFontMetricsF(self._small)
        return round(lines + (metrics.lineSpacing() if under else 0) + 2 * _TOP)

    def _head(self, column: Column, width: float) -> Lines:
        return Lines(column.title, self._small, width - 2 * _SIDE, _HEAD_LINES)

    def head(self, painter: QPainter, box: QRectF, column: Column, *, raised: bool) -> None:
        """An article's name at the foot of its box, with a line below."""
        surface = self.style.theme.surface
        painter.fillRect(box, surface.selection if raised else surface.page)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), surface.track)
        title = self._head(column, box.width())
        under = Lines(column.under, self._small, box.width() - 2 * _SIDE) if column.under else None
        y = box.bottom() - _TOP - title.height - (under.height if under else 0.0)
        self._set(painter, title, box, y, surface.ink)
        if under is not None:
            self._set(painter, under, box, y + title.height, surface.soft)

    def _set(self, painter: QPainter, lines: Lines, box: QRectF, y: float, ink: QColor) -> None:
        """Lines in a column: over the middle of signs, else where its words begin."""
        inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
        free = inner.width() - lines.natural_width()
        x = inner.left()
        if self.wide:
            x += -free / 2 if lines.rtl else free / 2
        elif from_right() and not lines.rtl:
            x += free
        elif lines.rtl and not from_right():
            x -= free
        lines.paint(painter, QPointF(x, y), ink)

    # --- titles

    def title_height(self, row: GridRow, width: int) -> float:
        """What a row's title, its line below and its button need."""
        return self._title(row, width).height

    def _title(self, row: GridRow, width: float) -> _Title:
        key = row.number, row.title, row.under, row.deed, width
        if key not in self._titles:
            if len(self._titles) > _KEPT:
                self._titles.clear()
            self._titles[key] = self._title_laid_out(row, width)
        return self._titles[key]

    def _title_laid_out(self, row: GridRow, width: float) -> _Title:
        soft = self._small
        font = self._reading if self.wide else self._bold
        number = Lines(row.number, soft, 60) if row.number else None
        left = _SIDE + (30.0 * self._scale if row.number else 0.0)
        room = width - left - _SIDE - (10 if self.wide else 0)
        words = Lines(row.title, font, room, _READ_LINES if self.wide else _TITLE_LINES)
        under = Lines(row.under, soft, room, 2) if row.under else None
        y = _TOP + words.height + (under.height if under else 0.0)
        pill = self._pill_box(row, words, under, width) if row.deed else QRectF()
        return _Title(number, words, under, pill, left, max(y + _TOP, pill.bottom() + 4))

    def _pill_box(self, row: GridRow, words: Lines, under: Lines | None, width: float) -> QRectF:
        """The button: at the end of the title's line, or below where there is no room for it."""
        metrics = QFontMetricsF(self._small)
        across = min(metrics.horizontalAdvance(row.deed) + 20, width - 2 * _SIDE)
        down = metrics.height() + 6
        room = width - 2 * _SIDE - across - _GAP
        if words.count == 1 and words.natural_width() <= room:
            top = _TOP + (words.height - down) / 2
        elif under is not None and under.count == 1 and under.natural_width() <= room:
            top = _TOP + words.height + (under.height - down) / 2 + 2
        else:
            top = _TOP + words.height + (under.height if under else 0.0) + _GAP
        return QRectF(width - _SIDE - across, top, across, down)

    def pill(self, box: QRectF, row: GridRow) -> QRectF:
        """Where a row's button stands; an empty box where it has none."""
        pill = self._title(row, box.width()).pill
        return mirrored(pill.translated(box.topLeft()), box) if row.deed else pill

    def title(self, painter: QPainter, box: QRectF, row: GridRow, *, raised: bool, pressed: bool) -> None:
        """A row's title over the page's ground; `pressed` says that the mouse is on its button."""
        surface = self.style.theme.surface
        painter.fillRect(box, surface.selection if raised else surface.page)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), surface.line)
        parts = self._title(row, box.width())
        at = QPointF(box.left() + parts.left, box.top() + _TOP)
        self._part(painter, parts.words, at, box, surface.ink)
        if parts.number is not None:
            metrics = QFontMetricsF(self._small)
            base = QFontMetricsF(self._reading if self.wide else self._plain)
            drop = base.ascent() - metrics.ascent()
            self._part(painter, parts.number, QPointF(box.left() + _SIDE, at.y() + drop), box, surface.soft)
        if parts.under is not None:
            self._part(painter, parts.under, at + QPointF(0, parts.words.height), box, surface.soft)
        if row.deed:
            self._pill(painter, self.pill(box, row), row.deed, pressed=pressed)

    def _part(self, painter: QPainter, lines: Lines, at: QPointF, box: QRectF, ink: QColor) -> None:
        place = QRectF(at.x(), at.y(), lines.width, lines.height)
        place = mirrored(place, box)
        x = place.left()
        if from_right() and not lines.rtl:
            x = place.right() - lines.natural_width()
        elif lines.rtl and not from_right() and not self.wide:
            x -= lines.width - lines.natural_width()
        lines.paint(painter, QPointF(x, place.top()), ink)

    def _pill(self, painter: QPainter, box: QRectF, words: str, *, pressed: bool) -> None:
        surface = self.style.theme.surface
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(surface.soft if pressed else surface.track, 1))
        painter.setBrush(surface.selection if pressed else surface.page)
        shape = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, _ROUND, _ROUND)
        painter.setFont(self._small)
        painter.setPen(surface.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    # --- cells

    def cell_height(self, cell: Cell, width: int) -> float:
        """What a cell's words need."""
        if not cell.text:
            return 2 * (_RADIUS * self._scale + _TOP)
        return self._words(cell, width).height + 2 * _TOP

    def _words(self, cell: Cell, width: float) -> Lines:
        """A cell's words laid out; kept, since the same cells are painted again and again."""
        key = cell.text, cell.marks, width
        if key not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known[key] = self._laid_out(cell, width)
        return self._known[key]

    def _laid_out(self, cell: Cell, width: float) -> Lines:
        marks = formats(Excerpt(cell.text, cell.marks), self.style.theme) if cell.marks else ()
        return Lines(cell.text, self._plain, width - 2 * _SIDE, _CELL_LINES, formats=marks)

    def cell(self, painter: QPainter, box: QRectF, cell: Cell, *, raised: bool, framed: bool) -> None:
        """Words or a sign over the page's ground, with a line below."""
        as_written(painter)
        surface = self.style.theme.surface
        painter.fillRect(box, surface.selection if raised and cell.place is not None else surface.page)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), surface.line)
        if cell.sign:
            y = box.top() + _TOP + self._first_line() / 2
            self._sign(painter, QPointF(box.center().x(), y), cell.sign)
        elif cell.text:
            ink = surface.soft if cell.place is None else surface.ink
            self._set(painter, self._words(cell, box.width()), box, box.top() + _TOP, ink)
        if framed:
            focus_frame(painter, box, self.style)

    def _first_line(self) -> float:
        font = self._reading if self.wide else self._plain
        return QFontMetricsF(font).lineSpacing()

    def _sign(self, painter: QPainter, centre: QPointF, sign: Sign) -> None:
        """A disc, a ring half filled, or a thin ring: told apart by shape alone."""
        surface, radius = self.style.theme.surface, _RADIUS * self._scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if sign == "none":
            painter.setPen(QPen(surface.bar, 1))
            painter.drawEllipse(centre, radius - 1, radius - 1)
            return
        painter.setPen(QPen(surface.ink, 1.5))
        if sign == "full":
            painter.setBrush(surface.ink)
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
        if sign == "half":
            half = QPainterPath(centre)
            around = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
            half.arcTo(around, 270 if from_right() else 90, 180)
            half.closeSubpath()
            painter.fillPath(half, surface.ink)
