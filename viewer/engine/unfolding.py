"""Unfolding: a long row in which a stretch stands word for word is told in three.

Two outlets frame one quotation each in its own words. In a single row of a hundred words nobody sees the
quotation; so it becomes a row of its own, and what stands before and after it in the same row its neighbours.
Promises rows in the order of A that cover the row given, but for ends in which nothing is shared.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.subsequence import Link
from viewer.text.boundaries import Boundary

LEAST_ROW = 40
"""Rows with no side longer than this are read at a glance."""
LEAST_RUN = 12
"""So many words at least stand side by side, from one end of a sentence or a quotation to another."""
NEXT = 3
"""The next word of the stretch is no farther than this, so that one altered word does not end it."""
QUOTE = int(Boundary.QUOTE)
MOST_OF_ROW = 0.7
"""A stretch that makes up this part of a row is the row."""
MOST_CROSSING = 0.2
"""No cut where more than this part of the links outside the stretch go from before it to after it."""
MOST_WORDS = 4000
"""A row of more words than this on both sides together is left as it is: no glance takes it in anyway."""


def unfolded(row: Box, pair: Pairing) -> list[Box]:
    """The row, or its parts: before, word for word, after."""
    size = row.size_a + row.size_b
    if max(row.size_a, row.size_b) <= LEAST_ROW or size > MOST_WORDS or pair.reads_alike(row):
        return [row]
    found = [(row.a0 + i, row.b0 + j) for i, j in pair.rough_links(row)]
    core = _between_ends(_longest(found), row, pair)
    if core is None or max(core.size_a / row.size_a, core.size_b / row.size_b) >= MOST_OF_ROW:
        return [row]
    outside = [(i, j) for i, j in found if not core.a0 <= i < core.a1 and not core.b0 <= j < core.b1]
    crossing = sum((i < core.a0) != (j < core.b0) for i, j in outside)
    if crossing > MOST_CROSSING * len(outside):
        return [row]
    before = _shared(Box(row.a0, core.a0, row.b0, core.b0), outside)
    after = _shared(Box(core.a1, row.a1, core.b1, row.b1), outside)
    return [*(unfolded(before, pair) if before else []), core, *(unfolded(after, pair) if after else [])]


def _longest(found: Sequence[Link]) -> list[Link]:
    """The longest stretch of links that follow one another on both sides but for small gaps."""
    best: list[Link] = []
    stretch: list[Link] = []
    for i, j in found:
        if stretch and not (0 < i - stretch[-1][0] <= NEXT and 0 < j - stretch[-1][1] <= NEXT):
            stretch = []
        stretch.append((i, j))
        best = stretch if len(stretch) > len(best) else best
    return best


def _between_ends(links: Sequence[Link], row: Box, pair: Pairing) -> Box | None:
    """What lies between the first and the last place where a sentence or a quotation begins or ends."""
    a, b = pair.a.breaks, pair.b.breaks
    starts = (k for k, (i, j) in enumerate(links) if max(a[i], b[j]) >= QUOTE or (i, j) == (row.a0, row.b0))
    ends = (
        k
        for k in range(len(links) - 1, -1, -1)
        if max(a[links[k][0] + 1], b[links[k][1] + 1]) >= QUOTE
        or (links[k][0] + 1, links[k][1] + 1) == (row.a1, row.b1)
    )
    first, last = next(starts, len(links)), next(ends, -1)
    if last - first + 1 < LEAST_RUN:
        return None
    return Box(links[first][0], links[last][0] + 1, links[first][1], links[last][1] + 1)


def _shared(part: Box, links: Sequence[Link]) -> Box | None:
    """A part of a row if anything is shared in it."""
    if part.size_a <= 0 or part.size_b <= 0:
        return None
    inside = any(part.a0 <= i < part.a1 and part.b0 <= j < part.b1 for i, j in links)
    return part if inside else None
