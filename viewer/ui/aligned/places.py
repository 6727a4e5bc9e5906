"""Places: in which row of the aligned mode a stretch of an article stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.text.spans import Span
from viewer.ui.aligned.rows import AlikeRow, FoldRow, Row, SegmentRow
from viewer.ui.fulltext.marks import SpanIndex
from viewer.ui.screenpair import SIDES, Which

_OWN, _SHOWN, _FOLDED = range(3)


class Places:
    """A segment's own row comes before rows that show a stretch as context, and those before folds."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows: dict[tuple[Which, int], list[int]] = {}
        self._index: dict[tuple[Which, int], SpanIndex] = {}
        for which in SIDES:
            held = [(rank, n, span) for n, row in enumerate(rows) for rank, span in _spans(row, which)]
            for rank in (_OWN, _SHOWN, _FOLDED):
                self._rows[which, rank] = [n for r, n, _ in held if r == rank]
                self._index[which, rank] = SpanIndex([span for r, _, span in held if r == rank])

    def row_of(self, which: Which, span: Span) -> int | None:
        """The row in which a stretch begins, or at least stands in part; None where none holds it."""
        first = Span(span.start, min(span.end, span.start + 1))
        for wanted in (first, span):
            for rank in (_OWN, _SHOWN, _FOLDED):
                found = self._index[which, rank].meeting(wanted)
                if found:
                    return min(self._rows[which, rank][n] for n in found)
        return None

    def fold_of(self, which: Which, position: int) -> int | None:
        """The row of the fold, open or closed, in whose stretch a code point stands."""
        found = self._index[which, _FOLDED].meeting(Span(position, position + 1))
        return self._rows[which, _FOLDED][found[0]] if found else None


def _spans(row: Row, which: Which) -> Iterator[tuple[int, Span]]:
    if isinstance(row, SegmentRow):
        cell = row.cell(which)
        yield _OWN, cell.span
        yield _SHOWN, cell.whole
    elif isinstance(row, FoldRow):
        gap = row.gap(which)
        if gap is not None:
            yield _FOLDED, gap.span
    elif isinstance(row, AlikeRow):
        if not row.open:
            yield _FOLDED, row.side(which)
    elif (side := row.side(which)) is not None:
        yield _SHOWN, side
