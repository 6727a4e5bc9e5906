"""What lies under an article's text: tints of passages, grounds and lines of changes, as values.

Pure: which spans, in which colours, for one block at a time, found by bisection. Painting is Typeset's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QColor

from viewer.text.spans import Span
from viewer.ui.changemarks import change_marks, moved_to
from viewer.ui.screenpair import ScreenPair, Which, side_of
from viewer.ui.theme import Theme
from viewer.ui.typeset import Ink, Mark

_LAYERED = 150  # opacity of 255 of a tint that lies on another one


class SpanIndex:
    """Spans by place: finds those that meet a stretch without looking at all of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._order = sorted(range(len(spans)), key=lambda n: (spans[n].start, -spans[n].end, n))
        self._spans = [spans[n] for n in self._order]
        self._starts = [s.start for s in self._spans]
        self._reach = list(accumulate((s.end for s in self._spans), max))

    def meeting(self, span: Span) -> list[int]:
        """The numbers of the spans that share a code point with `span`, in the order of their starts."""
        last = bisect_left(self._starts, span.end)
        found = []
        while last > 0 and self._reach[last - 1] > span.start:
            last -= 1
            if self._spans[last].overlaps(span):
                found.append(self._order[last])
        return found[::-1]

    def in_order(self) -> list[int]:
        """All numbers, by start."""
        return list(self._order)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What stands out for the moment; `change` counts within the selected passage."""

    selected: int | None = None
    hovered: int | None = None
    change: int | None = None
    pointed: tuple[int, int] | None = None  # the passage and the change under the mouse

    def raised(self, passage: int) -> bool:
        """Whether this passage has the firm tint."""
        return passage in (self.selected, self.hovered)


class SideMarks:
    """The spans of one side of a pair, ready to be asked block by block."""

    def __init__(self, pair: ScreenPair, which: Which) -> None:
        self.which = which
        self._pair = pair
        self.passages = [side_of(p, which) for p in pair.passages]
        self._by_place = SpanIndex(self.passages)
        self._numbered = [(p, n, c) for p in range(len(pair.passages)) for n, c in enumerate(pair.changes(p))]
        self._change_spans = [side_of(c, which) for _p, _n, c in self._numbered]
        self._changes = SpanIndex(self._change_spans)
        self._aside = pair.article(which).set_aside
        self._aside_index = SpanIndex(self._aside)
        self._starts: dict[int, list[int]] = {}
        for n in sorted(range(len(self.passages))):
            self._starts.setdefault(self.passages[n].start, []).append(n)

    def order(self) -> list[int]:
        """The passages in the order of this side."""
        return self._by_place.in_order()

    def passages_in(self, span: Span) -> list[int]:
        """The passages that meet `span`."""
        return self._by_place.meeting(span)

    def changes_in(self, span: Span) -> list[tuple[int, int]]:
        """The changes that meet `span`, as passage and number within it."""
        return [self._numbered[n][:2] for n in self._changes.meeting(span)]

    def change_span(self, passage: int, change: int) -> Span:
        """Where a change stands on this side; it may be empty.

        Raises:
            KeyError: if the passage has no such change.
        """
        at = bisect_left(self._numbered, (passage, change), key=lambda entry: entry[:2])
        if at == len(self._numbered) or self._numbered[at][:2] != (passage, change):
            raise KeyError((passage, change))
        return self._change_spans[at]

    def framed(self, emphasis: Emphasis) -> list[Span]:
        """The change that is looked at; if it moved, or the one under the mouse did, both its places."""
        selected = None
        if emphasis.selected is not None and emphasis.change is not None:
            selected = emphasis.selected, emphasis.change
        out = [self.change_span(*selected)] if selected is not None else []
        for place in (selected, emphasis.pointed):
            if place is not None:
                change = self._pair.changes(place[0])[place[1]]
                partner = moved_to(self._pair, place[0], change)
                moved = () if partner is None else (change, partner)
                out.extend(span for c in moved if len(span := side_of(c, self.which)))
        return out

    def starts_in(self, span: Span) -> Iterator[tuple[int, list[int]]]:
        """Positions in `span` where passages begin, each with those passages."""
        starts = {self.passages[n].start for n in self.passages_in(span)}
        for start in sorted(s for s in starts if span.start <= s < span.end):
            yield start, self._starts[start]

    def inks(self, span: Span, theme: Theme) -> list[Ink]:
        """Boilerplate in `span` is greyed."""
        return [Ink(self._aside[n], theme.surface.context) for n in self._aside_index.meeting(span)]

    def marks(self, span: Span, theme: Theme, emphasis: Emphasis) -> list[Mark]:
        """The marks of a block: boilerplate, then tints, then changes."""
        out = [
            Mark(self._aside[n], theme.surface.boilerplate, tall=True)
            for n in self._aside_index.meeting(span)
        ]
        out.extend(self._tints(span, theme, emphasis))
        for n in self._changes.meeting(span):
            out.extend(change_marks(self._numbered[n][2], self.which, self._pair, theme))
        return out

    def _tints(self, span: Span, theme: Theme, emphasis: Emphasis) -> Iterator[Mark]:
        """Short passages lie on long ones; what lies on another lets it show through."""
        below: list[Span] = []
        for n in sorted(
            self.passages_in(span), key=lambda n: (-len(self.passages[n]), emphasis.raised(n), n)
        ):
            passage = self.passages[n]
            color = theme.firm_tint(n) if emphasis.raised(n) else theme.tint(n)
            if not emphasis.raised(n) and any(passage.overlaps(other) for other in below):
                color = QColor(color)
                color.setAlpha(_LAYERED)
            below.append(passage)
            yield Mark(passage, color, tall=True)
