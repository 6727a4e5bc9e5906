"""Typeset: one stretch of an article laid out at a width, and painted with marks under it.

What is drawn is always the article's own characters: the text given to Qt differs from the file only where
a newline inside the stretch is drawn as a line break (and blank lines take no room). Offsets that come in
and go out are code points of the article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from viewer.text.spans import Span
from viewer.ui.mirroring import reads_from_right
from viewer.ui.positions import Positions
from viewer.ui.style import Style

_LINE_BREAK = "\u2028"
_RECTS_KEPT = 300
_TOUCH = 0.6  # pixels up to which two stretches count as touching
_NO_WIDTH = "\u200b"
_NEWLINES = regex.compile(r"\n\s*(?<=\n)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A range with a ground, a line under it, or both. Marks are painted in their order, below the text.

    The ground of a `tall` mark reaches from line to line without a gap.
    """

    span: Span
    fill: QColor | None = None
    line: QColor | None = None
    dotted: bool = False
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Ink:
    """A range in another ink than the article's own."""

    span: Span
    color: QColor


@dataclass(frozen=True, slots=True)
class Room:
    """`width` pixels kept free before a position, for a number; none where a stretch begins."""

    position: int
    width: float


class Typeset:
    """`span` of `text`, broken into lines of `width` pixels; direction follows the first strong character."""

    def __init__(
        self,
        text: str,
        span: Span,
        style: Style,
        width: float,
        *,
        inks: Sequence[Ink] = (),
        rooms: Sequence[Room] = (),
        rtl: bool | None = None,
    ) -> None:
        self.span = span
        self.width = max(40.0, width)
        self._pitch = style.line_pitch()
        shown = _for_qt(span.of(text))
        self._positions = Positions(shown)
        self._font = style.reading_font()
        self._ink = style.theme.surface.ink
        self._layout = QTextLayout(shown, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.rtl = reads_from_right(shown) if rtl is None else rtl
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        )
        if self.rtl:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)  # the shaped lines are kept: painting them again is cheap
        formats = [*(self._format(ink) for ink in inks), *(self._widened(room) for room in rooms)]
        self._layout.setFormats([f for f in formats if f is not None])
        self._mixed = self.rtl or reads_from_right(shown, anywhere=True)
        metrics = QFontMetricsF(self._font)
        self._mark_height = metrics.ascent() + metrics.descent()
        self._lines: list[QTextLine] = []
        self._rects: dict[Span, list[QRectF]] = {}
        self._edges: dict[int, list[tuple[float, float]]] = {}  # of lines of mixed direction
        self.height = self._break_lines()

    def _format(self, ink: Ink) -> QTextLayout.FormatRange | None:
        local = self._local(ink.span)
        if local is None:
            return None
        out = QTextLayout.FormatRange()
        out.start, out.length = local[0], local[1] - local[0]
        char_format = QTextCharFormat()
        char_format.setForeground(ink.color)
        out.format = char_format
        return out

    def _widened(self, room: Room) -> QTextLayout.FormatRange | None:
        """The character before `room`, with more space after it."""
        local = self._local(Span(room.position - 1, room.position)) if room.position > 0 else None
        if local is None or room.position >= self.span.end:
            return None
        out = QTextLayout.FormatRange()
        out.start, out.length = local[0], local[1] - local[0]
        char_format = QTextCharFormat()
        char_format.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        char_format.setFontLetterSpacing(room.width)
        out.format = char_format
        return out

    def _break_lines(self) -> float:
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            pitch = max(self._pitch, line.height())
            line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2))
            self._lines.append(line)
            y += pitch
        self._layout.endLayout()
        return y or self._pitch

    def _local(self, span: Span) -> tuple[int, int] | None:
        """Qt's units of the part of `span` that stands here, or None."""
        start, end = max(span.start, self.span.start), min(span.end, self.span.end)
        if start >= end:
            return None
        return self._positions.to_qt(start - self.span.start), self._positions.to_qt(end - self.span.start)

    @property
    def text(self) -> str:
        """What is drawn, with line breaks as newlines."""
        return self._layout.text().replace(_LINE_BREAK, "\n")

    @property
    def line_count(self) -> int:
        """Number of lines."""
        return len(self._lines)

    def rects(self, span: Span) -> list[QRectF]:
        """The boxes of a range, line by line, relative to the typeset's top left corner."""
        found = self._rects.get(span)
        if found is None:
            if len(self._rects) > _RECTS_KEPT:  # a selection that is dragged asks for ever new ranges
                self._rects.clear()
            found = self._rects[span] = self._measured(span)
        return found

    def _measured(self, span: Span) -> list[QRectF]:
        local = self._local(span)
        if local is None:
            return []
        out: list[QRectF] = []
        for line in self._lines:
            start = max(local[0], line.textStart())
            end = min(local[1], line.textStart() + line.textLength())
            if start < end:
                top = line.y() + line.height() / 2 - self._mark_height / 2
                out.extend(
                    QRectF(x0, top, x1 - x0, self._mark_height) for x0, x1 in self._extents(line, start, end)
                )
        return out

    def _extents(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        """The horizontal stretches of a range; more than one where directions mix."""
        text = self._layout.text()
        while end > start + 1 and text[end - 1 : end] in (" ", _LINE_BREAK):
            end -= 1  # a space that hangs at the end of a line is not marked
        if not self._mixed:
            return [(_x(line, start), _x(line, end))]
        edges = self._edges.get(line.lineNumber())
        if edges is None:
            edges = self._edges[line.lineNumber()] = _edges_of(line)
        first = line.textStart()
        return _joined(edges[start - first : end - first])

    def position_at(self, point: QPointF) -> int:
        """The code point of the article that is nearest to a point."""
        for line in self._lines:
            if point.y() < line.y() + line.height():
                return self._from_line(line, point.x())
        return self._from_line(self._lines[-1], point.x()) if self._lines else self.span.start

    def _from_line(self, line: QTextLine, x: float) -> int:
        return self.span.start + self._positions.from_qt(line.xToCursor(x))

    def line_at(self, y: float) -> Span:
        """The code points of the line at this y; of the first or last one beyond the ends."""
        if not self._lines:
            return self.span
        line = next((n for n in self._lines if y < n.y() + n.height()), self._lines[-1])
        start = self._positions.from_qt(line.textStart())
        end = self._positions.from_qt(line.textStart() + line.textLength())
        return Span(self.span.start + start, self.span.start + end)

    def top_of(self, position: int) -> float:
        """The y of the line in which this code point stands."""
        unit = self._positions.to_qt(max(0, position - self.span.start))
        for line in self._lines:
            if unit < line.textStart() + line.textLength():
                return line.y()
        return self._lines[-1].y() if self._lines else 0.0

    def paint(
        self, painter: QPainter, origin: QPointF, marks: Sequence[Mark] = (), clip: QRectF | None = None
    ) -> None:
        """Draws marks, then the lines that meet `clip`, then the marks' own lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # smoothed edges would leave seams
        for mark in marks:
            if mark.fill is not None:
                grow = max(0.0, self._pitch - self._mark_height) / 2 if mark.tall else 0.0
                for rect in self.rects(mark.span):
                    box = rect.adjusted(0, -grow, 0, grow).translated(origin)
                    painter.fillRect(box, mark.fill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(self._ink)
        for line in self._lines:
            top = origin.y() + line.y()
            if clip is None or (top < clip.bottom() and top + line.height() > clip.top()):
                line.draw(painter, origin)
        for mark in marks:
            if mark.line is not None:
                self._underline(painter, origin, mark.span, mark.line, dotted=mark.dotted)

    def _underline(
        self, painter: QPainter, origin: QPointF, span: Span, color: QColor, *, dotted: bool
    ) -> None:
        pen = QPen(color, 1.6)
        if dotted:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.2, 1.4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for rect in self.rects(span):
            box = rect.translated(origin)
            painter.drawLine(QLineF(box.left(), box.bottom() - 0.5, box.right(), box.bottom() - 0.5))


def _for_qt(text: str) -> str:
    """The same number of code points: a newline breaks the line once, blank lines take no room."""
    if "\n" not in text:
        return text
    return _NEWLINES.sub(lambda m: _LINE_BREAK + _NO_WIDTH * (len(m[0]) - 1), text)


def _x(line: QTextLine, unit: int, *, trailing: bool = False) -> float:
    edge = QTextLine.Edge.Trailing if trailing else QTextLine.Edge.Leading
    found: object = line.cursorToX(unit, edge)  # the bindings give the x and the unit it belongs to
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _edges_of(line: QTextLine) -> list[tuple[float, float]]:
    """Left and right edge of every unit of a line.

    Qt gives the first character of a run against the line's direction no width, because the cursor stands
    at the run's other end. Such a character takes the stretch that is left over beside it.
    """
    units = range(line.textStart(), line.textStart() + line.textLength())
    edges = []
    for n in units:
        leading, trailing = _x(line, n), _x(line, n, trailing=True)
        edges.append((min(leading, trailing), max(leading, trailing)))
    covered = _joined([e for e in edges if e[1] > e[0]])
    left_over = [(a[1], b[0]) for a, b in pairwise(covered)]
    whole = line.naturalTextRect()
    if covered:
        left_over += [(whole.left(), covered[0][0]), (covered[-1][1], whole.right())]
    left_over = [gap for gap in left_over if gap[1] - gap[0] > _TOUCH]
    for at, (left, right) in enumerate(edges):
        if left == right and left_over:
            beside = {left} if at + 1 == len(edges) else {left, *edges[at + 1]}
            found = next((g for g in left_over if any(abs(e - x) < _TOUCH for e in g for x in beside)), None)
            if found is not None:
                edges[at] = found
                left_over.remove(found)
    return edges


def _joined(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    for left, right in sorted(stretches):
        if out and left <= out[-1][1] + _TOUCH:
            out[-1] = (out[-1][0], max(out[-1][1], right))
        else:
            out.append((left, right))
    return out
