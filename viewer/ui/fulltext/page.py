"""Page: one article as a column of typeset blocks, laid out on demand, with its scroll position.

Promises: the text in view never jumps when an estimated height above it is put right; asking for a place
lays out a few blocks at most. Painting and input are the pane's.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from viewer.text.spans import Span
from viewer.ui.blocks import Block, block_at
from viewer.ui.fulltext.linking import Extent
from viewer.ui.fulltext.marks import SideMarks
from viewer.ui.fulltext.pagelayout import PageLayout, estimated_heights
from viewer.ui.mirroring import reads_from_right
from viewer.ui.style import Style
from viewer.ui.typeset import Room, Typeset

_KEPT = 160  # typeset blocks kept
_THROUGH = 12  # blocks of a span that are laid out to measure it
_SAMPLE = 3000  # code points measured for the mean advance of a letter
_MEASURE = 70  # letters a line at most, a little more where they are narrow
_GAP = 0.5  # lines between paragraphs
_NUMBER = 0.56  # size of a passage's number, of the reading face's


class Page:
    """All lengths are pixels; `top` is the y of the page at the top of the view.

    `top` may leave 0 to `maximum` only by as much as a call of `move_to` allowed it.
    """

    def __init__(self, text: str, blocks: list[Block], marks: SideMarks, style: Style) -> None:
        self.text = text
        self.blocks = blocks
        self.marks = marks
        self.rtl = reads_from_right(text[:_SAMPLE])
        self.top = 0
        self.view_height = 1
        self.width = 400.0
        self._slack: tuple[int, int] = (0, 0)
        self._held: tuple[int, float] | None = None  # the place that a change of size keeps
        self.paragraphs = max((b.paragraph for b in blocks), default=0)
        self._lengths = [len(b.span) for b in blocks]
        self._ends_paragraph = [*(b.paragraph > 0 for b in blocks[1:]), True][: len(blocks)]
        self._typesets: OrderedDict[int, Typeset] = OrderedDict()
        self._use(style)
        self._estimate()

    # Style, size and place

    def _use(self, style: Style) -> None:
        self.style = style
        font = style.reading_font()
        sample = self.text[:_SAMPLE].replace("\n", " ") or "x"
        self._letter = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
        self.pitch = style.line_pitch()
        self.margin = round(self.pitch * 0.7)
        self.gutter_font = style.interface_font(-2)
        self.number_font = QFont(style.interface_font(bold=True))
        self.number_font.setPointSizeF(max(4.5, font.pointSizeF() * _NUMBER))
        self._number_metrics = QFontMetricsF(self.number_font)

    @property
    def measure(self) -> float:
        """The widest column that is still read with ease."""
        return self._letter * _MEASURE * self.style.measure

    def _estimate(self) -> None:
        self._typesets.clear()
        self._known = bytearray(len(self.blocks))
        gap = round(self.pitch * _GAP)
        self.layout = PageLayout(
            estimated_heights(
                self._lengths,
                [gap if ends else 0 for ends in self._ends_paragraph],
                self.width / self._letter,
                round(self.pitch),
            )
        )

    def _gap(self, index: int) -> int:
        return round(self.pitch * _GAP) if self._ends_paragraph[index] else 0

    def fit(self, width: float, view_height: int) -> None:
        """Takes a new size of column and view; the text at the top of the view stays there."""
        self.view_height = max(1, view_height)
        if abs(width - self.width) < 0.5:
            held = self._held
            self.move_to(self.top, keep_slack=True)
            self._held = held
            return
        self._set_again(width)

    def restyle(self, style: Style, width: float) -> None:
        """Another theme, face or zoom; the text at the top of the view stays there."""
        self._held = self._held or self.place()
        self._use(style)
        self._set_again(width)

    def _set_again(self, width: float) -> None:
        held = self._held or self.place()  # held over many steps, or rounding to lines would let it drift
        self.width = width
        self._estimate()
        self.go_to(*held)
        self._held = held

    def renew(self, marks: SideMarks) -> None:
        """Other passages or changes in the same text; what is in view stays there."""
        before, self.marks = self.marks, marks
        if before.passages != marks.passages:  # numbers stand elsewhere, so lines may break elsewhere
            self._set_again(self.width)

    def place(self) -> tuple[int, float]:
        """The first visible code point, and how far its line is below the top of the view, in lines."""
        position = self.position_at(self.top + 1)
        return position, (self.extent(Span(position, position))[0] - self.top) / self.pitch

    def go_to(self, position: int, lines_below: float = 0.0) -> None:
        """Scrolls so that the line of `position` stands that many lines below the top of the view."""
        if position <= (self.blocks[0].span.start if self.blocks else 0) and lines_below >= 0:
            self.move_to(0)
            return
        self.move_to(round(self.extent(Span(position, position))[0] - lines_below * self.pitch))

    # Scrolling

    @property
    def height(self) -> int:
        """The whole page, margins included; an estimate until every block has been laid out."""
        return self.layout.total + 2 * self.margin

    @property
    def maximum(self) -> int:
        """The `top` at which the end of the article is in view."""
        return max(0, self.height - self.view_height)

    @property
    def range(self) -> tuple[int, int]:
        """The least and the greatest `top` for now."""
        return -self._slack[0], self.maximum + self._slack[1]

    def move_to(self, top: int, *, slack: bool = False, keep_slack: bool = False) -> None:
        """Scrolls. With `slack` the page may leave its ends, so that a place near them can come level."""
        if slack:
            self._slack = max(0, -top), max(0, top - self.maximum)
        elif not keep_slack:
            self._slack = max(0, min(self._slack[0], -top)), max(0, min(self._slack[1], top - self.maximum))
        if not slack and top >= self.maximum:
            self._lay_out_end()
            top = max(top, self.maximum) if keep_slack or self._slack[1] else self.maximum
        low, high = self.range
        self._held = None
        self.top = min(max(top, low), max(high, low))
        self._lay_out_view()
        if not slack:
            self.top = min(max(self.top, self.range[0]), self.range[1])

    def _lay_out_end(self) -> None:
        index, covered = len(self.blocks) - 1, 0
        while index >= 0 and covered < self.view_height:
            self.typeset(index)
            covered += self.layout.height(index)
            index -= 1

    def _lay_out_view(self) -> None:
        """Lays out what is in view. Where blocks come in from above, what is below them keeps its place."""
        if not self.blocks:
            return
        index = self.layout.at(self.top - self.margin)
        known = self._known.find(1, index, self.layout.at(self.top + self.view_height) + 1)
        while self.top > 0 and known > 0 and self.layout.top(known) + self.margin > self.top:
            known -= 1
            if not self._known[known]:
                self.top += self._lay_out(known)
        index = self.layout.at(self.top - self.margin)
        while index < len(self.blocks) and self.layout.top(index) + self.margin < self.top + self.view_height:
            if not self._known[index]:
                self._lay_out(index)
            index += 1

    # Blocks

    def _lay_out(self, index: int) -> int:
        """Lays a block out; gives by how much its height differs from what was thought."""
        span = self.blocks[index].span
        typeset = Typeset(
            self.text,
            span,
            self.style,
            self.width,
            inks=self.marks.inks(span, self.style.theme),
            rooms=[Room(at, self.number_width(held) + 2) for at, held in self.marks.starts_in(span)],
            rtl=self.rtl or None,
        )
        self._typesets[index] = typeset
        while len(self._typesets) > _KEPT:
            self._typesets.popitem(last=False)
        self._known[index] = 1
        return self.layout.set_height(index, ceil(typeset.height) + self._gap(index))

    def typeset(self, index: int) -> Typeset:
        """A block, laid out. What is in view stays where it is."""
        found = self._typesets.get(index)
        if found is not None:
            self._typesets.move_to_end(index)
            return found
        above = self.layout.top(index) + self.margin < self.top and index < self.layout.at(
            self.top - self.margin
        )
        moved = self._lay_out(index)
        if above:
            self.top += moved
        return self._typesets[index]

    def is_laid_out(self, index: int) -> bool:
        """Whether the height of a block is known; it is an estimate otherwise."""
        return bool(self._known[index])

    def in_view(self) -> Iterator[tuple[int, int]]:
        """The blocks in view, each with its y in the view."""
        if not self.blocks:
            return
        index = self.layout.at(self.top - self.margin)
        y = self.layout.top(index) + self.margin - self.top
        while index < len(self.blocks) and y < self.view_height:
            yield index, y
            y += self.layout.height(index)
            index += 1

    # Places

    def extent(self, span: Span, *, exact: bool = True) -> Extent:
        """Top of the first and bottom of the last line of a span on the page.

        Without `exact`, blocks that are not laid out give an estimate.
        """
        if not self.blocks:
            return 0.0, 0.0
        first = block_at(self.blocks, span.start)
        last = block_at(self.blocks, max(span.start, span.end - 1))
        if exact:
            for index in {*range(first, min(last, first + _THROUGH) + 1), last}:
                self.typeset(index)
        bottom = self._line_top(last, max(span.start, span.end - 1)) + self.pitch
        return self._line_top(first, span.start), bottom

    def _line_top(self, index: int, position: int) -> float:
        y = self.layout.top(index) + self.margin
        typeset = self._typesets.get(index)
        if typeset is not None:
            return y + typeset.top_of(position)
        span = self.blocks[index].span
        way = (min(max(position, span.start), span.end) - span.start) / max(1, len(span))
        return y + way * max(0.0, self.layout.height(index) - self._gap(index) - self.pitch)

    def position_at(self, y: float, x: float | None = None) -> int:
        """The code point at a y of the page: nearest to `x`, or else the first of the line."""
        if not self.blocks:
            return 0
        index = self.layout.at(y - self.margin)
        typeset = self.typeset(index)
        inside = QPointF(0.0, y - self.margin - self.layout.top(index))
        if x is None:
            between = inside.y() >= typeset.height and index + 1 < len(self.blocks)
            return self.blocks[index + 1].span.start if between else typeset.line_at(inside.y()).start
        return typeset.position_at(QPointF(x, inside.y()))

    def progress(self, position: int) -> float:
        """How far into the article a code point is, 0 to 1."""
        return position / max(1, len(self.text))

    def window(self) -> tuple[float, float]:
        """The part of the article in view, from 0 to 1 in code points: what a strip shows."""
        return self._way(self.top), self._way(self.top + self.view_height)

    def _way(self, y: float) -> float:
        if not self.blocks:
            return 0.0 if y <= 0 else 1.0
        y -= self.margin
        if y <= 0:
            return 0.0
        if y >= self.layout.total:
            return 1.0
        index = self.layout.at(y)
        span = self.blocks[index].span
        way = (y - self.layout.top(index)) / self.layout.height(index)
        return (span.start + min(1.0, way) * len(span)) / max(1, len(self.text))

    # Numbers of passages

    def number_width(self, passages: list[int]) -> float:
        """The width of the raised numbers of passages that begin at one place."""
        return self._number_metrics.horizontalAdvance(number_text(passages)) + 1

    def numbers(self, index: int) -> Iterator[tuple[list[int], QRectF]]:
        """The raised numbers of a block: whose they are, and their box relative to the block."""
        typeset = self.typeset(index)
        for at, passages in self.marks.starts_in(typeset.span):
            first = typeset.rects(Span(at, at + 1))
            if first:
                width = self.number_width(passages)
                left = first[0].right() + 1 if self.rtl else first[0].left() - width - 1
                yield passages, QRectF(left, first[0].top(), width, first[0].height())


def number_text(passages: list[int]) -> str:
    """The numbers as the reader sees them, counted from 1."""
    return "·".join(str(p + 1) for p in passages)
