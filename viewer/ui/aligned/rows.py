"""The rows of the aligned mode, as values: pure functions of a pair, an order and the folds that are open.

Every word of both articles can be reached: it stands in a segment's row, in the grey context beside one,
or in a fold that opens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from viewer.engine.passages import Passage
from viewer.text.spans import Span, gaps, merged
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of

Order = Literal["a", "b", "size", "change"]
ORDERS: tuple[Order, ...] = ("a", "b", "size", "change")

CONTEXT_WORDS = 12  # on either side of a passage


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
class Gap:
    """A stretch that only one article has. `words` leaves boilerplate out, `set_aside` counts that."""

    span: Span
    words: int
    set_aside: int


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


Row = SegmentRow | FoldRow | TextRow


class Arrangement:
    """What does not depend on folds: each segment's cells, and the gaps, each with the passage it follows."""

    def __init__(self, pair: ScreenPair) -> None:
        self.pair = pair
        self._words = pair.word_starts
        self._covered = {w: merged(side_of(p, w) for p in pair.passages) for w in SIDES}
        self._cells = {w: self._all_cells(w) for w in SIDES}
        self._gaps = {w: self._all_gaps(w) for w in SIDES}

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
        starts = self._words[which]
        return bisect_left(starts, span.end) - bisect_left(starts, span.start)

    def _all_cells(self, which: Which) -> dict[tuple[int, int], Cell]:
        return {
            (n, m): self._cell(which, passage, side_of(segment, which))
            for n, passage in enumerate(self.pair.passages)
            for m, segment in enumerate(passage.segments)
        }

    def _cell(self, which: Which, passage: Passage, span: Span) -> Cell:
        spans = [side_of(s, which) for s in passage.segments]
        before, cut_before = self._before(which, span, [s.end for s in spans if s.end <= span.start])
        after, cut_after = Span(span.end, span.end), False
        if span.end == max(s.end for s in spans):
            after, cut_after = self._after(which, span)
        return Cell(span, before, after, cut_before, cut_after)

    def _before(self, which: Which, span: Span, earlier: list[int]) -> tuple[Span, bool]:
        text = self.pair.article(which).text
        if earlier:  # what stands between two segments of a passage is shown whole
            return _without_margin(text, Span(max(earlier), span.start), right=False), False
        line = Span(text.rfind("\n", 0, span.start) + 1, span.start)
        free = self._free(which, line, at=span.start)
        if self.count(which, free) <= CONTEXT_WORDS:
            return _without_margin(text, free, right=False), False
        starts = self._words[which]
        return Span(starts[bisect_left(starts, span.start) - CONTEXT_WORDS], span.start), True

    def _after(self, which: Which, span: Span) -> tuple[Span, bool]:
        text = self.pair.article(which).text
        newline = text.find("\n", span.end)
        line = Span(span.end, len(text) if newline < 0 else newline)
        free = self._free(which, line, at=span.end)
        if self.count(which, free) <= CONTEXT_WORDS:
            return _without_margin(text, free, left=False), False
        starts = self._words[which]
        end = starts[bisect_left(starts, span.end) + CONTEXT_WORDS]
        return _without_margin(text, Span(span.end, end), left=False), True

    def _free(self, which: Which, line: Span, at: int) -> Span:
        """The part of `line` next to `at`, one of its ends, in which no passage stands."""
        covered = self._covered[which]
        n = bisect_left(covered, at, key=lambda c: c.end)  # the first that ends at `at` or later
        if n < len(covered) and covered[n].start < at < covered[n].end:
            return Span(at, at)  # in the middle of another passage
        if at == line.start:
            after = covered[n + 1 :] if n < len(covered) and covered[n].end == at else covered[n:]
            return Span(at, min([line.end, *(c.start for c in after[:1])]))
        if n < len(covered) and covered[n].end == at:
            return Span(at, at)  # another passage ends right here
        return Span(max([line.start, *(c.end for c in covered[max(0, n - 1) : n])]), at)

    def _all_gaps(self, which: Which) -> dict[int, Gap]:
        text = self.pair.article(which).text
        shown = merged(s for c in self._cells[which].values() for s in (c.before, c.after) if len(s))
        shown = [_with_margin(text, s) for s in shown]
        owner = {side_of(p, which).end: n for n, p in enumerate(self.pair.passages)}
        out = {}
        for span in gaps(self._covered[which], Span(0, len(text))):
            rest = [g for g in gaps((s for s in shown if s.overlaps(span)), span) if g.of(text).strip()]
            if rest:
                out[owner.get(span.start, -1)] = self._gap(which, span)
        return out

    def _gap(self, which: Which, span: Span) -> Gap:
        aside = (s.intersection(span) for s in self.pair.article(which).set_aside)
        set_aside = sum(self.count(which, s) for s in aside if s is not None)
        return Gap(span, self.count(which, span) - set_aside, set_aside)


def _without_margin(text: str, span: Span, *, left: bool = True, right: bool = True) -> Span:
    """`span` without the white space at its ends."""
    shown = span.of(text)
    start = span.start + (len(shown) - len(shown.lstrip()) if left or not shown.strip() else 0)
    end = span.end - (len(shown) - len(shown.rstrip()) if right and shown.strip() else 0)
    return Span(min(start, end), end)


def _with_margin(text: str, span: Span) -> Span:
    """`span` with the white space around it, which counts as shown where its neighbours are."""
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return Span(start, end)


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


def rows(arrangement: Arrangement, order: Order = "a", opened: frozenset[int] = frozenset()) -> list[Row]:
    """All rows from top to bottom."""
    pair = arrangement.pair
    out: list[Row] = _fold(arrangement, -1, opened)
    for number in in_order(pair, order):
        passage = pair.passages[number]
        count = len(passage.segments)
        for n in range(count):
            a, b = (arrangement.cell(w, number, n) for w in SIDES)
            out.append(SegmentRow(number, n, a, b, first=n == 0, last=n == count - 1))
        out.extend(_fold(arrangement, number, opened))
    return out


def _fold(arrangement: Arrangement, after: int, opened: frozenset[int]) -> list[Row]:
    a, b = (arrangement.gap(w, after) for w in SIDES)
    if a is None and b is None:
        return []
    is_open = after in opened
    out: list[Row] = [FoldRow(after, a, b, is_open)]
    if is_open:
        lines = (_lines(arrangement.pair, w, g) for w, g in zip(SIDES, (a, b), strict=True))
        out.extend(TextRow(after, x, y) for x, y in zip_longest(*lines))
    return out


def _lines(pair: ScreenPair, which: Which, gap: Gap | None) -> Sequence[Span]:
    """The parts of a gap's paragraphs, without the white space around them."""
    if gap is None:
        return []
    text = pair.article(which).text
    parts = (block.span.intersection(gap.span) for block in pair.blocks(which))
    return [_without_margin(text, p) for p in parts if p is not None and p.of(text).strip()]
