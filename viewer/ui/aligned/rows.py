"""The rows of the aligned mode, as values: pure functions of a pair, an order and the folds that are open.

Every word of both articles can be reached: it stands in a segment's row, in the grey context beside one,
or in a fold that opens.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from viewer.engine.passages import Passage
from viewer.text.spans import Span
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of
from viewer.ui.surroundings import Gap, Surroundings, paragraphs, without_margin

Order = Literal["a", "b", "size", "change"]
ORDERS: tuple[Order, ...] = ("a", "b", "size", "change")


@dataclass(frozen=True, slots=True)
class Cell:
    """One side of a segment's row: the segment and the grey words before and after it.

    `cut_before` and `cut_after` say that the article goes on beyond the context in the same paragraph.
    """

    span: Span
    before: Span
    after: Span
    cut_before: bool = False
    cut_after: bool = False

    @property
    def whole(self) -> Span:
        """All that the cell shows."""
        return Span(self.before.start, self.after.end)


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """Segment `segment` of passage `passage`; `first` and `last` within its passage."""

    passage: int
    segment: int
    a: Cell
    b: Cell
    first: bool
    last: bool

    def cell(self, which: Which) -> Cell:
        """The row's left or right side."""
        return self.a if which == "a" else self.b


@dataclass(frozen=True, slots=True)
class FoldRow:
    """What only A has and what only B has at this place; `key` names the fold while the pair is shown."""

    key: int
    a: Gap | None
    b: Gap | None
    open: bool

    def gap(self, which: Which) -> Gap | None:
        """The row's left or right side."""
        return self.a if which == "a" else self.b


@dataclass(frozen=True, slots=True)
class TextRow:
    """One paragraph a side of an open fold."""

    key: int
    a: Span | None
    b: Span | None

    def side(self, which: Which) -> Span | None:
        """The row's left or right side."""
        return self.a if which == "a" else self.b


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A passage in which no change is shown, folded to a line; its rows follow where it is `open`."""

    passage: int
    a: Span
    b: Span
    open: bool

    @property
    def key(self) -> int:
        """Names this fold, beside those of what only one article has."""
        return -2 - self.passage

    def side(self, which: Which) -> Span:
        """The row's left or right side."""
        return self.a if which == "a" else self.b


Fold = FoldRow | AlikeRow
Row = SegmentRow | Fold | TextRow


def key_of(row: Row) -> tuple[str, int, int]:
    """What a row is, whatever its place."""
    if isinstance(row, SegmentRow):
        return ("segment", row.passage, row.segment)
    return ("fold" if isinstance(row, Fold) else "text", row.key, 0)


def passage_span(row: Row) -> Span | None:
    """The span of A of a row that shows a passage or a part of one; None of other rows."""
    if isinstance(row, SegmentRow):
        return row.a.span
    return row.a if isinstance(row, AlikeRow) else None


_MADE = "arrangement"


class Arrangement:
    """What does not depend on folds: each segment's cells, and the gaps, each with the passage it follows."""

    def __init__(self, pair: ScreenPair) -> None:
        self.pair = pair
        self._around = {
            w: Surroundings(pair.article(w), pair.word_starts[w], (side_of(p, w) for p in pair.passages))
            for w in SIDES
        }
        self._cells = {w: self._all_cells(w) for w in SIDES}
        self._gaps = {w: self._all_gaps(w) for w in SIDES}

    @classmethod
    def of(cls, pair: ScreenPair) -> Arrangement:
        """The arrangement of a pair, made once: with long texts that is done off the window's thread."""
        made = pair.__dict__.get(_MADE)
        if not isinstance(made, Arrangement):
            made = pair.__dict__[_MADE] = cls(pair)
        return made

    def renewed(self, pair: ScreenPair) -> Arrangement:
        """The arrangement of the same two articles with other passages or changes."""
        if pair.passages != self.pair.passages:
            return Arrangement.of(pair)
        same = copy(self)
        same.pair = pair
        return same

    def cell(self, which: Which, passage: int, segment: int) -> Cell:
        """One side of a segment's row."""
        return self._cells[which][passage, segment]

    def gap(self, which: Which, after: int) -> Gap | None:
        """What only this article has after a passage (by number; -1: before the first one), or None.

        A gap that the passages around it show whole as their context is none.
        """
        return self._gaps[which].get(after)

    def count(self, which: Which, span: Span) -> int:
        """Words of an article that begin in `span`."""
        return self._around[which].count(span)

    def _all_cells(self, which: Which) -> dict[tuple[int, int], Cell]:
        return {
            (n, m): self._cell(which, passage, side_of(segment, which))
            for n, passage in enumerate(self.pair.passages)
            for m, segment in enumerate(passage.segments)
        }

    def _cell(self, which: Which, passage: Passage, span: Span) -> Cell:
        text = self.pair.article(which).text
        spans = [side_of(s, which) for s in passage.segments]
        earlier = [s.end for s in spans if s.end <= span.start]
        if earlier:  # what stands between two segments of a passage is shown whole
            before, cut_before = without_margin(text, Span(max(earlier), span.start), right=False), False
        else:
            before, cut_before = self._around[which].before(span)
        after, cut_after = Span(span.end, span.end), False
        if span.end == max(s.end for s in spans):
            after, cut_after = self._around[which].after(span)
        return Cell(span, before, after, cut_before, cut_after)

    def _all_gaps(self, which: Which) -> dict[int, Gap]:
        owner = {side_of(p, which).end: n for n, p in enumerate(self.pair.passages)}
        context = (s for c in self._cells[which].values() for s in (c.before, c.after))
        return {owner.get(gap.span.start, -1): gap for gap in self._around[which].gaps(context)}


def in_order(pair: ScreenPair, order: Order) -> list[int]:
    """The numbers of the passages in an order of the reader's choice; ties in the order of A."""
    numbers = list(range(len(pair.passages)))
    if order == "b":
        numbers.sort(key=lambda n: (pair.passages[n].b, n))
    elif order == "size":
        numbers.sort(key=lambda n: (-max(pair.passages[n].words), n))
    elif order == "change":
        numbers.sort(key=lambda n: (-_changed(pair.passages[n]), n))
    return numbers


def _changed(passage: Passage) -> int:
    """Words that are not shared, on both sides together."""
    return sum(passage.words) - 2 * passage.shared


def rows(
    arrangement: Arrangement,
    order: Order = "a",
    opened: frozenset[int] = frozenset(),
    *,
    alike_folded: bool = False,
) -> list[Row]:
    """All rows from top to bottom; with `alike_folded`, passages that show no change are folded."""
    pair = arrangement.pair
    out: list[Row] = _fold(arrangement, -1, opened)
    for number in in_order(pair, order):
        passage = pair.passages[number]
        count = len(passage.segments)
        if alike_folded and not pair.changes(number):
            line = AlikeRow(number, passage.a, passage.b, open=-2 - number in opened)
            out.append(line)
            count = count if line.open else 0
        for n in range(count):
            a, b = (arrangement.cell(w, number, n) for w in SIDES)
            out.append(SegmentRow(number, n, a, b, first=n == 0, last=n == count - 1))
        out.extend(_fold(arrangement, number, opened))
    return out


def _fold(arrangement: Arrangement, after: int, opened: frozenset[int]) -> list[Row]:
    pair = arrangement.pair
    a, b = (arrangement.gap(w, after) for w in SIDES)
    if a is None and b is None:
        return []
    is_open = after in opened
    out: list[Row] = [FoldRow(after, a, b, is_open)]
    if is_open:
        lines = (
            paragraphs(pair.article(w).text, pair.blocks(w), g) for w, g in zip(SIDES, (a, b), strict=True)
        )
        out.extend(TextRow(after, x, y) for x, y in zip_longest(*lines))
    return out
