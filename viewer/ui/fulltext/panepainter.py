"""Paints what is in view of one page: text with its marks and numbers, the bar of the selected passage.

Decides nothing: all values come in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from viewer.text.spans import Span
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.page import Page, number_text
from viewer.ui.theme import Theme
from viewer.ui.typeset import Mark, Typeset

_RAISED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_SELECTED_OPACITY = {False: 80, True: 48}  # of 255, in light and in dark themes


@dataclass(frozen=True, slots=True)
class Column:
    """Where text and gutter stand in a pane; `bar_x` is the left edge of the selected passage's bar."""

    x: float
    width: float
    gutter: QRectF  # of any height
    bar_x: float


def column_for(page: Page, width: int, *, channel_right: bool) -> Column:
    """Text of a comfortable measure, next to the channel; the gutter stands where lines begin."""
    digits = QFontMetricsF(page.gutter_font).horizontalAdvance("0")
    gutter = digits * max(2, len(str(page.paragraphs))) + page.number_width([len(page.marks.passages)]) + 12
    near, far = (12.0, 10.0) if width > 320 else (9.0, 6.0)
    text = max(60.0, min(width - gutter - near - far, page.measure))
    free = max(0.0, width - gutter - near - far - text)
    left = far + free if channel_right else near
    x = left if page.rtl else left + gutter
    gutter_x = left + text if page.rtl else left
    bar_x = width - 4.0 if channel_right else 1.0
    return Column(x, text, QRectF(gutter_x, 0, gutter, 0), bar_x)


def selection_color(theme: Theme) -> QColor:
    """The ground of selected text; what lies below shows through, and the text keeps its contrast."""
    color = QColor(theme.surface.focus)
    color.setAlpha(_SELECTED_OPACITY[theme.dark])
    return color


def selection_marks(page: Page, index: int, span: Span) -> list[Mark]:
    """The ground of the selected part of a block; under greyed text a lighter one, opaque."""
    held = page.blocks[index].span.intersection(span)
    if held is None:
        return []
    theme = page.style.theme
    grey = [ink.span.intersection(held) for ink in page.marks.inks(held, theme)]
    return [
        Mark(held, selection_color(theme), tall=True),
        *(Mark(part, theme.surface.selection, tall=True) for part in grey if part is not None),
    ]


def paint_block(
    painter: QPainter,
    page: Page,
    index: int,
    origin: QPointF,
    marks: Sequence[Mark],
    clip: QRectF,
    emphasis: Emphasis,
) -> None:
    """One block with the raised numbers of the passages that begin in it."""
    typeset = page.typeset(index)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for passages, box in page.numbers(index):
        _number_ground(painter, page, passages[-1], box.translated(origin), emphasis)
    typeset.paint(painter, origin, marks, clip)
    painter.setFont(page.number_font)
    painter.setPen(page.style.theme.surface.ink)
    for passages, box in page.numbers(index):
        place = box.translated(origin).adjusted(-4, 0, 4, 0)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, number_text(passages)
        )


def _number_ground(painter: QPainter, page: Page, passage: int, box: QRectF, emphasis: Emphasis) -> None:
    theme = page.style.theme
    grow = (page.pitch - box.height()) / 2
    color = theme.firm_tint(passage) if emphasis.raised(passage) else theme.tint(passage)
    painter.fillRect(box.adjusted(-1.5, -grow, 1.5, grow), color)


def paint_paragraph_number(painter: QPainter, page: Page, number: int, column: Column, y: float) -> None:
    """A paragraph's number on the first line's height, at the outer edge of the gutter."""
    painter.setFont(page.gutter_font)
    painter.setPen(page.style.theme.surface.soft)
    box = QRectF(column.gutter.x(), y, column.gutter.width(), page.pitch)
    side = Qt.AlignmentFlag.AlignRight if page.rtl else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, str(number))


def paint_bar(painter: QPainter, page: Page, passage: int, column: Column) -> None:
    """A bar in the passage's hue along its lines, on the side of the channel."""
    top, bottom = page.extent(page.marks.passages[passage], exact=False)
    box = QRectF(column.bar_x, top - page.top, 3, bottom - top)
    if box.bottom() > 0 and box.top() < page.view_height:
        painter.fillRect(box, page.style.theme.edge(passage))


def paint_change_frame(painter: QPainter, page: Page, typeset: Typeset, origin: QPointF, span: Span) -> None:
    """A frame around the change that is being looked at; a caret where this side has no words for it."""
    painter.setPen(QPen(page.style.theme.surface.focus, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in typeset.rects(span):
        painter.drawRoundedRect(rect.translated(origin).adjusted(-1.5, -0.5, 1.5, 1.5), 2, 2)
    if not len(span):
        place = caret_place(typeset, span.start)
        if place is not None:
            top, bottom = place.p1() + origin, place.p2() + origin
            painter.drawLine(top, bottom)
            painter.drawPolyline([bottom + QPointF(-4, 4), bottom, bottom + QPointF(4, 4)])


def caret_place(typeset: Typeset, position: int) -> QLineF | None:
    """The gap before a position in a block, as a line from top to bottom; None where it is not in it."""
    if not typeset.span.start <= position <= typeset.span.end:
        return None
    after, before = (
        typeset.rects(Span(position, position + 1)),
        typeset.rects(Span(max(0, position - 1), max(1, position))),
    )
    if after:
        x, box = (after[0].right() if typeset.rtl else after[0].left()), after[0]
    elif before:
        x, box = (before[-1].left() if typeset.rtl else before[-1].right()), before[-1]
    else:
        return None
    return QLineF(x, box.top(), x, box.bottom() - 3)
