"""Rows of several articles laid out and painted, at a width and in a style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from viewer.text.spans import Span
from viewer.ui.aligned.pictures import PADDING
from viewer.ui.aligned.rows import Cell
from viewer.ui.lines import paint_line
from viewer.ui.mirroring import mirrored
from viewer.ui.painting import badge_size, column_badge, number_pill, number_size
from viewer.ui.several.collation import Collation
from viewer.ui.several.columns import MARGIN, Grid
from viewer.ui.several.differences import BaseWords, base_words, left_out, own_words
from viewer.ui.several.rows import FoldRow, Row, StretchRow, TextRow, Version
from viewer.ui.several.words import base_caption, caption, fold_label, fold_line, not_here
from viewer.ui.style import Style
from viewer.ui.typeset import Ink, Mark, Typeset


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all rows of a collation are laid out with."""

    collation: Collation
    style: Style
    grid: Grid


@dataclass(frozen=True, slots=True)
class Highlight:
    """What is raised when a row is painted; `column` is the one that the reader looks at.

    `chosen` is the stretch drawn with the mouse, with its column.
    """

    selected: bool = False
    column: int = 0
    chosen: tuple[int, Span] | None = None


class Block:
    """A stretch of text in a column, `y` below its row's top, with a caption above it or none."""

    def __init__(self, sheet: Sheet, column: int, cell: Cell, caption: str, y: float) -> None:
        self.column, self.cell, self.caption = column, cell, caption
        self.lead = _small(sheet).height() + 3 if caption else 0.0
        self.text_y = y + self.lead
        surface, article = sheet.style.theme.surface, sheet.collation.articles[column]
        grey = [s for s in (cell.before, cell.after) if len(s)]
        self._aside = [s for s in article.set_aside if s.overlaps(cell.whole)]
        inks = [Ink(s, surface.context) for s in (*grey, *self._aside)]
        self.typeset = Typeset(article.text, cell.whole, sheet.style, sheet.grid.text_width, inks=inks)
        self.marks = [Mark(s, surface.boilerplate) for s in self._aside]
        self.carets: list[int] = []
        self.bottom = self.text_y + self.typeset.height

    def origin(self, sheet: Sheet, top: float) -> QPointF:
        """The typeset's top left corner, for a row that begins at `top`."""
        return QPointF(sheet.grid.text_left(self.column), top + self.text_y)


class RowPicture:
    """`height` pixels high, painted anywhere."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.height = 0.0
        self.blocks: list[Block] = []

    def paint(self, painter: QPainter, top: float, clip: QRectF, highlight: Highlight) -> None:
        """Draws the row with its top at `top`."""
        for block in self.blocks:
            marks = [*self.marks(block, highlight)]
            if highlight.chosen is not None and highlight.chosen[0] == block.column:
                marks.append(Mark(highlight.chosen[1], self.sheet.style.theme.surface.find))
            block.typeset.paint(painter, block.origin(self.sheet, top), marks, clip)

    def marks(self, block: Block, _highlight: Highlight) -> Sequence[Mark]:
        """What lies under a block's text."""
        return block.marks

    def column_at(self, x: float, y: float) -> int:
        """The column that a point belongs to, given from the viewport's left and the row's top."""
        if not self.sheet.grid.stacked:
            return self.sheet.grid.column_at(x)
        return next((b.column for b in reversed(self.blocks) if b.text_y - b.lead <= y), 0)

    def column_extent(self, column: int) -> tuple[float, float]:
        """From where to where a column's part of the row reaches down."""
        found = [b for b in self.blocks if b.column == column]
        if not self.sheet.grid.stacked or not found:
            return 0.0, self.height
        return found[0].text_y - found[0].lead, found[-1].bottom + PADDING / 3

    def block_at(self, column: int, y: float) -> Block | None:
        """The block of a column that a height within the row belongs to, or the one before it."""
        if self.sheet.grid.stacked:
            column = self.column_at(0.0, y)
        found = [b for b in self.blocks if b.column == column]
        return next((b for b in reversed(found) if b.text_y <= y), found[0] if found else None)


class TextPicture(RowPicture):
    """A paragraph of an open fold."""

    def __init__(self, row: TextRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        y = PADDING / 2
        for column, span in enumerate(row.spans):
            if span is not None:
                cell = Cell(span, Span(span.start, span.start), Span(span.end, span.end))
                self.blocks.append(Block(sheet, column, cell, "", y))
                y = self.blocks[-1].bottom + PADDING / 2 if sheet.grid.stacked else y
        self.height = max(b.bottom for b in self.blocks) + PADDING / 2


class StretchPicture(RowPicture):
    """A stretch of the base, and in each column that article's wording, or that it is not there."""

    def __init__(self, row: StretchRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.row = row
        self._base_marks: dict[int, list[Mark]] = {}
        top = PADDING * 0.8
        first = Block(sheet, 0, row.base, base_caption(sheet.collation, row), top)
        self.blocks.append(first)
        for column, versions in enumerate(row.versions, 1):
            y = self.blocks[-1].bottom + PADDING / 2 if sheet.grid.stacked else top
            for version in versions:
                block = Block(sheet, column, version.cell, caption(sheet.collation, column, version), y)
                self._mark(block, version)
                self.blocks.append(block)
                y = block.bottom + PADDING / 2
        pill = number_size(row.number + 1, sheet.style)[1]
        self.height = max([top + pill, *(b.bottom for b in self.blocks)]) + PADDING

    def _mark(self, block: Block, version: Version) -> None:
        side, collation = self.sheet.style.theme.b, self.sheet.collation
        for change in own_words(collation, version.pieces):
            fill = None if change.type == "order" else side.fill
            block.marks.append(Mark(change.b, fill, side.line, dotted=True))
        block.carets = [change.b.start for change in left_out(collation, version.pieces)]

    def base_words(self, column: int) -> list[BaseWords]:
        """What the base has and others have not; with a column other than the base, what that one has not."""
        return base_words(self.sheet.collation, self.row, column or None)

    def marks(self, block: Block, highlight: Highlight) -> Sequence[Mark]:
        """The base's marks depend on the column that is looked at."""
        if block.column:
            return block.marks
        column = highlight.column if highlight.selected else 0
        if column and not self.row.versions[column - 1]:
            column = 0
        if column not in self._base_marks:
            side = self.sheet.style.theme.a
            self._base_marks[column] = [
                *block.marks,
                *(Mark(w.span, side.fill if w.only else None, side.line) for w in self.base_words(column)),
            ]
        return self._base_marks[column]

    def paint(self, painter: QPainter, top: float, clip: QRectF, highlight: Highlight) -> None:
        """Draws the ground, the number, captions, texts and what hangs out of them."""
        theme = self.sheet.style.theme
        if highlight.selected:
            painter.fillRect(QRectF(clip.left(), top, clip.width(), self.height), theme.surface.selection)
            edge = mirrored(QRectF(clip.left(), top, 4, self.height), clip)
            painter.fillRect(edge, theme.edge(self.row.number))
        pill = number_size(self.row.number + 1, self.sheet.style)
        grid = self.sheet.grid
        beside = badge_size(self.sheet.style)[0] + 2 * MARGIN if grid.stacked else MARGIN
        left = grid.before(pill[0], beside)
        y = top + PADDING * 0.8 + _small(self.sheet).height() / 2
        number_pill(painter, QPointF(left + pill[0] / 2, y), self.row.number, self.sheet.style)
        super().paint(painter, top, clip, highlight)
        for block in self.blocks:
            self._paint_caption(painter, block, top)
            if self.sheet.grid.stacked:
                self._paint_letter(painter, block, top)
            self._paint_cuts(painter, block, top)
            self._paint_carets(painter, block, top)
        for column, versions in enumerate(self.row.versions, 1):
            if not versions and not self.sheet.grid.stacked:
                self._paint_absence(painter, column, top)

    def _paint_caption(self, painter: QPainter, block: Block, top: float) -> None:
        style, metrics = self.sheet.style, _small(self.sheet)
        y = top + block.text_y - metrics.height() - 3
        box = QRectF(self.sheet.grid.text_left(block.column), y, self.sheet.grid.text_width, metrics.height())
        text = metrics.elidedText(block.caption, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(style.interface_font(-1.25))
        painter.setPen(style.theme.surface.soft)
        side = Qt.AlignmentFlag.AlignRight if block.typeset.rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)

    def _paint_letter(self, painter: QPainter, block: Block, top: float) -> None:
        """Whose text it is, where no column says so."""
        width, height = badge_size(self.sheet.style)
        left = self.sheet.grid.before(width, MARGIN)
        y = top + block.text_y - block.lead + (_small(self.sheet).height() - height) / 2
        column_badge(painter, QPointF(left, y), block.column, self.sheet.style)

    def _paint_cuts(self, painter: QPainter, block: Block, top: float) -> None:
        """A hanging ellipsis where the article goes on; outside the column, for it is not of the text."""
        style, grid = self.sheet.style, self.sheet.grid
        painter.setFont(style.reading_font())
        painter.setPen(style.theme.surface.soft)
        left = grid.text_left(block.column)
        outside = [left - 17, left + grid.text_width + 1]
        if block.typeset.rtl:
            outside.reverse()
        pitch, y = style.line_pitch(), top + block.text_y
        if block.cell.cut_before:
            painter.drawText(QRectF(outside[0], y, 16, pitch), Qt.AlignmentFlag.AlignCenter, "…")
        if block.cell.cut_after:
            last = y + block.typeset.height - pitch
            painter.drawText(QRectF(outside[1], last, 16, pitch), Qt.AlignmentFlag.AlignCenter, "…")

    def _paint_carets(self, painter: QPainter, block: Block, top: float) -> None:
        """A small hook below the line where the base has words that this article leaves out."""
        painter.setPen(QPen(self.sheet.style.theme.a.line, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        origin = block.origin(self.sheet, top)
        for position in block.carets:
            place = caret_point(block.typeset, position)
            if place is not None:
                tip = origin + place
                painter.drawPolyline(QPolygonF([tip + QPointF(-4, 4), tip, tip + QPointF(4, 4)]))

    def _paint_absence(self, painter: QPainter, column: int, top: float) -> None:
        style, grid = self.sheet.style, self.sheet.grid
        height = _small(self.sheet).height()
        box = QRectF(grid.lefts[column], top + PADDING * 0.8, grid.width, height)
        paint_line(painter, box, not_here(), style.interface_font(-1.25), style.theme.surface.soft)


def caret_point(typeset: Typeset, position: int) -> QPointF | None:
    """The foot of the gap before a position, in the typeset; None where it does not lie in it."""
    if not typeset.span.start <= position <= typeset.span.end:
        return None
    before = typeset.rects(Span(max(typeset.span.start, position - 1), position)) if position else []
    if before:
        box = before[-1]
        return QPointF(box.left() if typeset.rtl else box.right(), box.bottom() - 3)
    after = typeset.rects(Span(position, position + 1))
    if after:
        return QPointF(after[0].right() if typeset.rtl else after[0].left(), after[0].bottom() - 3)
    return None


class FoldPicture(RowPicture):
    """A line that says how much each article has here that no row shows, and opens."""

    def __init__(self, row: FoldRow, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.row = row
        self._font = sheet.style.interface_font(-0.5)
        self.height = QFontMetricsF(self._font).height() + PADDING + 2

    def paint(self, painter: QPainter, top: float, _clip: QRectF, _highlight: Highlight) -> None:
        """Draws the line above and below, the triangle and the words."""
        grid, surface = self.sheet.grid, self.sheet.style.theme.surface
        painter.setPen(surface.line)
        for y in (top, top + self.height):
            painter.drawLine(QPointF(grid.left, y), QPointF(grid.right, y))
        sign = "▾ " if self.row.open else "▸ "
        if grid.stacked:
            box = QRectF(grid.text_left(0), top, grid.text_width, self.height)
            paint_line(painter, box, sign + fold_line(self.row), self._font, surface.soft)
            return
        for column, gap in enumerate(self.row.gaps):
            if gap is not None:
                box = QRectF(grid.lefts[column], top, grid.width, self.height)
                paint_line(painter, box, sign + fold_label(gap), self._font, surface.soft)


def _small(sheet: Sheet) -> QFontMetricsF:
    return QFontMetricsF(sheet.style.interface_font(-1.25))


def picture_of(row: Row, sheet: Sheet) -> RowPicture:
    """The row laid out."""
    if isinstance(row, StretchRow):
        return StretchPicture(row, sheet)
    return FoldPicture(row, sheet) if isinstance(row, FoldRow) else TextPicture(row, sheet)


def estimated_height(row: Row, sheet: Sheet, pitch: float) -> float:
    """A guess that costs nothing, until the row comes into view; `pitch` is the style's."""
    if isinstance(row, FoldRow):
        return pitch + 8
    columns = range(len(sheet.collation.articles))
    lengths = (
        [sum(len(c.whole) for c in row.cells(n)) for n in columns]
        if isinstance(row, StretchRow)
        else [len(s) if s is not None else 0 for s in row.spans]
    )
    a_line = max(1.0, sheet.grid.text_width / (pitch * 0.31))
    if sheet.grid.stacked:
        return sum((n // a_line + 1) * pitch + 2 * PADDING for n in lengths if n) + PADDING
    return (max(lengths) // a_line + 1) * pitch + 3 * PADDING
