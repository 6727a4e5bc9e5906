"""Which stretch of the other article belongs level with the one being read. Pure numbers, no widgets.

The panes follow one another by passages and not by proportion, because passages may stand in any order: the
passage nearest the middle of the pane that moves is brought level in the other. Here are only the targets;
the view decides whether to go there at once or to glide.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from viewer.text.spans import Span

Extent = tuple[float, float]  # top and bottom, in pixels of a page


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage or a piece of one stands on the page that moves (`here`) and on the other."""

    here: Extent
    there: Extent


def spine(spans: Sequence[Span], preferred: Collection[int] = ()) -> list[int]:
    """The spans that guide the scrolling of one side: none overlaps another, in the order of the text.

    Of spans that overlap, a preferred one stays, or else the longest, or else the first.
    """
    by_weight = sorted(range(len(spans)), key=lambda n: (n not in preferred, -len(spans[n]), n))
    taken: list[tuple[int, int, int]] = []
    for n in by_weight:
        if _is_free(taken, spans[n]):
            insort(taken, (spans[n].start, spans[n].end, n))
    return [n for _start, _end, n in taken]


def _is_free(taken: list[tuple[int, int, int]], span: Span) -> bool:
    lo, hi = 0, len(taken)
    while lo < hi:
        middle = (lo + hi) // 2
        if taken[middle][1] <= span.start:
            lo = middle + 1
        else:
            hi = middle
    return lo == len(taken) or taken[lo][0] >= span.end


def counterpart(y: float, before: Anchor | None, after: Anchor | None, reach: float) -> float | None:
    """The y of the other page that belongs to `y` of this one; None where nothing links them.

    `before` is the last anchor that begins at or above `y`, `after` the next one. Inside an anchor the way
    through it is the same on both sides. Between two anchors whose counterparts follow one another within
    `reach` pixels, the way is shared out evenly; where they do not, the nearer anchor counts, so that the
    value leaps half-way between them.
    """
    if before is not None and y <= before.here[1]:
        return _within(y, before)
    if before is None or after is None:
        near = before or after
        return None if near is None else _beyond(y, near)
    gap_here = after.here[0] - before.here[1]
    gap_there = after.there[0] - before.there[1]
    if 0 <= gap_there <= max(reach, 2 * gap_here):
        way = (y - before.here[1]) / gap_here if gap_here > 0 else 1.0
        return before.there[1] + min(1.0, way) * gap_there
    return _beyond(y, before if y - before.here[1] < after.here[0] - y else after)


def _within(y: float, anchor: Anchor) -> float:
    top, bottom = anchor.here
    way = min(1.0, max(0.0, (y - top) / (bottom - top))) if bottom > top else 0.0
    return anchor.there[0] + way * (anchor.there[1] - anchor.there[0])


def _beyond(y: float, anchor: Anchor) -> float:
    """As far from the anchor there as here."""
    if y < anchor.here[0]:
        return anchor.there[0] - (anchor.here[0] - y)
    return anchor.there[1] + (y - anchor.here[1])


def scrolled_to(wanted: float, maximum: float) -> int:
    """A scroll position that a page of this maximum has."""
    return round(min(max(0.0, wanted), max(0.0, maximum)))


def level_height(a: float, b: float, maxima: tuple[float, float], wanted: float) -> float:
    """The height on the screen at which two places of two pages can stand level.

    `a` and `b` are their y on the pages, `maxima` how far each page scrolls. The height nearest to `wanted`
    that both reach, or nearest to what they reach where the two have none in common.
    """
    lowest = max(a - maxima[0], b - maxima[1])
    highest = min(a, b)
    if lowest > highest:
        return min(max(wanted, highest), lowest)
    return min(max(wanted, lowest), highest)
