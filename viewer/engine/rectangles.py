"""Rectangles: stretches of the two texts that share many words in whatever order, found without runs.

Promises boxes in which each side copies the other at a rate that chance does not explain, the best estimate
of where they begin and end, and no two that are the same. This finds reworded text; where the words stand in
the same order, `viewer.engine.chains` knows the edges better.

The steps: points where stems agree are summed in a grid of cells (`_Grid`); from the fullest cell on, the
best stretch of A given a stretch of B and the best of B given that of A are sought in turn until nothing
changes (`refined`). A stretch is scored by how much likelier its words are if some share of them is copied
from the other stretch than if none is (a log-likelihood ratio, maximised over the share), so that a score of
10 means a factor of 22,000.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.arrays import Floats, Ints
from viewer.engine.chance import Chance
from viewer.engine.edges import Box
from viewer.engine.prepared import Prepared
from viewer.engine.progress import Progress, silent
from viewer.text.boundaries import Boundary

CELL = 24
"""Words on a side of a cell."""
LEAST_POINT = 0.7
"""A pair of equal stems counts where it tells more than this, in nats, about its cell."""
MOST_POINTS = 400
"""A stem that makes more pairs than this is no seed."""
LEAST_CELL = 22.0
"""Cells that hold less with their neighbours are not looked at, in nats."""
MOST_CELLS = 200_000
"""Where more cells than this hold points, those that hold next to nothing are left out."""
LONELY_CELL = 8.0
"""So little, in nats, is next to nothing."""
MOST_TABLED = 100_000
"""A grid of no more cells than this is a table, which is quicker than a list of cells."""
LARGE_AREA = 1e7
"""In texts with more pairs of words than this, cells must tell more."""
MOST_KNOWN = 300
"""No more chains than this are refined to rectangles."""
RATES = np.array([0.06, 0.15, 0.3, 0.5, 0.75, 0.95])[:, None]
"""The shares of copied words that are tried."""
COARSE = RATES[1::2]
"""Those tried while the stretch is still sought widely."""
MOST_ROUNDS = 8
"""A stretch of A and one of B are sought in turn no more often than this."""
MOST_REFINEMENTS = 3
"""So many cells are tried besides the chains; more of them helped nothing (METHOD.md)."""
WINDOW = 120
"""A stretch is sought this many words around the cell it began with."""
WIDENED = 24
"""Words by which a stretch is widened on either side in the first rounds."""
WIDE_ROUNDS = 2
"""So many rounds are the first ones."""
LEAST_SCORE = 8.0
"""A search that comes to less than this, in nats, is given up."""

_AT_BOUNDARY = {
    Boundary.NONE: -4.0,
    Boundary.COMMA: -3.0,
    Boundary.QUOTE: -2.0,
    Boundary.LINE: -1.0,
    Boundary.SENTENCE: -0.3,
    Boundary.PARAGRAPH: 0.0,
}
_EDGE = np.array([_AT_BOUNDARY[boundary] for boundary in Boundary])
"""What it is worth, in nats, that a stretch begins or ends at each boundary."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A box, with the score and the rate of copied words on either side."""

    box: Box
    score_a: float
    score_b: float
    rate_a: float
    rate_b: float

    @property
    def score(self) -> float:
        """The weaker side's score."""
        return min(self.score_a, self.score_b)

    @property
    def strength(self) -> float:
        """The weaker side's score, less for text copied thinly."""
        return float(self.score * np.sqrt(self.rate_a * self.rate_b))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `[start, end)` of one text, their score and the share of them that is copied."""

    start: int
    end: int
    score: float
    rate: float


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """One text as the search sees it: stems, the chance of each word, what an edge before it is worth."""

    stems: Ints
    chance: Floats
    edge: Floats
    pieces: Ints

    def window(self, low: int, high: int) -> tuple[int, int]:
        """The words around a stretch in which its edges are sought: never over a wall."""
        first, last = 0, len(self.stems)
        if self.pieces[0] != self.pieces[-1]:
            wall = self.pieces[min((low + high) // 2, last - 1)]
            first = int(np.searchsorted(self.pieces, wall, "left"))
            last = int(np.searchsorted(self.pieces, wall, "right"))
        return max(first, low - WINDOW), min(last, high + WINDOW)


class Search:
    """The search for rectangles in one pair of texts."""

    def __init__(self, a: Prepared, b: Prepared, chance: Chance) -> None:
        self._a = _Side(a.stems, chance.a[a.stems], _EDGE[a.breaks], a.pieces)
        self._b = _Side(b.stems, chance.b[b.stems], _EDGE[b.breaks], b.pieces)
        self._present = np.zeros(len(chance.both), dtype=bool)
        self._grid = _Grid(a.stems, b.stems, chance.both)

    def refined(self, box: Box, inside: Box | None = None, *, dense: bool = False) -> Rectangle | None:
        """The rectangle that a box grows or shrinks to, `inside` another if given; None where it vanishes.

        A `dense` one may tell less in all, since a score counts only by the share of words that are copied.
        """
        result: Rectangle | None = None
        for turn in range(MOST_ROUNDS):
            slack = WIDENED if turn < WIDE_ROUNDS and inside is None else 0
            rates = COARSE if slack else RATES
            limits = self._limits(box) if inside is None else inside
            low, high = max(box.b0 - slack, limits.b0), min(box.b1 + slack, limits.b1)
            found_a = self._step(self._a, self._b, (low, high), (limits.a0, limits.a1), rates, dense)
            if found_a is None or found_a.score < LEAST_SCORE:
                return None
            if result is not None and (found_a.start, found_a.end) == (result.box.a0, result.box.a1):
                return result
            low, high = max(found_a.start - slack, limits.a0), min(found_a.end + slack, limits.a1)
            found_b = self._step(self._b, self._a, (low, high), (limits.b0, limits.b1), rates, dense)
            if found_b is None or found_b.score < LEAST_SCORE:
                return None
            box = Box(found_a.start, found_a.end, found_b.start, found_b.end)
            if not slack:
                result = Rectangle(box, found_a.score, found_b.score, found_a.rate, found_b.rate)
        return result

    def stretch_of_a(self, given_b: tuple[int, int], limits: tuple[int, int]) -> Stretch | None:
        """The stretch of A, within limits, that is drawn best from some words of B."""
        return self._step(self._a, self._b, given_b, limits, RATES)

    def stretch_of_b(self, given_a: tuple[int, int], limits: tuple[int, int]) -> Stretch | None:
        """The stretch of B, within limits, that is drawn best from some words of A."""
        return self._step(self._b, self._a, given_a, limits, RATES)

    def _limits(self, box: Box) -> Box:
        """The words around a box in which its edges are sought."""
        return Box(*self._a.window(box.a0, box.a1), *self._b.window(box.b0, box.b1))

    def _step(
        self,
        side: _Side,
        other: _Side,
        given: tuple[int, int],
        limits: tuple[int, int],
        rates: Floats,
        dense: bool = False,
    ) -> Stretch | None:
        """The best stretch of `side` given some words of `other`."""
        (low, high), (first, last) = given, limits
        if high <= low or last <= first:
            return None
        stems = other.stems[low:high]
        self._present[stems] = True
        hits = np.flatnonzero(self._present[side.stems[first:last]])
        self._present[stems] = False
        if not len(hits):
            return None
        by_chance = -np.expm1(-(high - low) * side.chance[first:last][hits])
        worth = np.empty((len(rates), last - first))
        worth[:] = np.log1p(-rates)
        worth[:, hits] = np.log(rates / by_chance + (1 - rates))
        total = np.zeros((len(rates), last - first + 1))
        np.cumsum(worth, axis=1, out=total[:, 1:])
        edge = side.edge[first : last + 1]
        opened = edge[:-1] - total[:, :-1]
        closed = total[:, 1:] + edge[1:] + np.maximum.accumulate(opened, axis=1)
        best, end = divmod(int((closed * rates if dense else closed).argmax()), last - first)
        start = int(opened[best, : end + 1].argmax())
        return Stretch(first + start, first + end + 1, float(closed[best, end]), float(rates[best, 0]))

    def rectangles(self, known: Sequence[Box], progress: Progress = silent) -> list[Rectangle]:
        """Refines first what is known, then the fullest cells that are left.

        Raises:
            Cancelled: from `progress`.
        """
        out: list[Rectangle] = []
        steps = min(len(known), MOST_KNOWN) + MOST_REFINEMENTS
        for done, box in enumerate(known[:MOST_KNOWN]):
            progress(done, steps, "")
            if any(r.box.contains(box) for r in out):
                continue
            found = self.refined(box)
            if found is not None:
                out.append(found)
                self._grid.clear(found.box)
            self._grid.clear(box)
        for left in range(MOST_REFINEMENTS, 0, -1):
            progress(steps - left, steps, "")
            cell = self._grid.fullest()
            if cell is None:
                break
            found = self.refined(cell)
            self._grid.clear(cell)
            if found is not None:
                self._grid.clear(found.box)
                if all(r.box != found.box for r in out):
                    out.append(found)
        return out


class _Grid:
    """How much the points in each cell and its neighbours tell; only cells that hold enough are kept."""

    def __init__(self, stems_a: Ints, stems_b: Ints, chance: Floats) -> None:
        rows, columns = -(-len(stems_a) // CELL) + 2, -(-len(stems_b) // CELL) + 2
        at_a, at_b = _points(stems_a, stems_b, chance)
        weight = -np.log(CELL * chance[stems_a[at_a]])
        points = (at_a // CELL + 1) * columns + at_b // CELL + 1
        cells, sums = _around(points, weight, rows, columns)
        area = len(stems_a) * len(stems_b)
        full = sums >= LEAST_CELL + 2 * max(0.0, float(np.log(area / LARGE_AREA))) if area else sums > 0
        self._rows_at, self._columns_at = cells[full] // columns - 1, cells[full] % columns - 1
        self._sums = sums[full]

    def fullest(self) -> Box | None:
        """The cell that tells most with its neighbours, as a box of all nine, or None where none is left."""
        if not len(self._sums):
            return None
        at = int(self._sums.argmax())
        if self._sums[at] <= 0:
            return None
        row, column = int(self._rows_at[at]), int(self._columns_at[at])
        self._sums[at] = 0
        return Box(max(row - 1, 0) * CELL, (row + 2) * CELL, max(column - 1, 0) * CELL, (column + 2) * CELL)

    def clear(self, box: Box) -> None:
        """Takes the cells of a box out of the search."""
        rows, columns = self._rows_at, self._columns_at
        inside = (rows >= box.a0 // CELL) & (rows < -(-box.a1 // CELL))
        self._sums[inside & (columns >= box.b0 // CELL) & (columns < -(-box.b1 // CELL))] = 0


def _around(points: Ints, weight: Floats, rows: int, columns: int) -> tuple[Ints, Floats]:
    """Cells of a grid with an empty border, and what points in each and in its neighbours weigh together."""
    if rows * columns <= MOST_TABLED:
        table = np.bincount(points, weight, minlength=rows * columns).reshape(rows, columns)
        for _ in range(2):  # three rows summed, then three columns
            both = table.copy()
            both[1:] += table[:-1]
            both[:-1] += table[1:]
            table = both.T
        return np.arange(rows * columns, dtype=np.int64), table.ravel().astype(np.float64)
    cells, sums = _summed(points, weight)
    if len(cells) > MOST_CELLS:
        telling = sums >= LONELY_CELL
        cells, sums = cells[telling], sums[telling]
    steps = [row * columns + column for row in (-1, 0, 1) for column in (-1, 0, 1)]
    return _summed(np.concatenate([cells + step for step in steps]), np.tile(sums, len(steps)))


def _summed(keys: Ints, weights: Floats) -> tuple[Ints, Floats]:
    """The distinct keys and the sum of the weights of each."""
    distinct, place = np.unique(keys, return_inverse=True)
    return distinct, np.bincount(place, weights, minlength=len(distinct)).astype(np.float64)


def _points(stems_a: Ints, stems_b: Ints, chance: Floats) -> tuple[Ints, Ints]:
    """The places in A and in B where a telling stem agrees."""
    size = len(chance)
    in_a, in_b = np.bincount(stems_a, minlength=size), np.bincount(stems_b, minlength=size)
    pairs = in_a * in_b
    seed = (pairs > 0) & (pairs <= MOST_POINTS) & (-np.log(CELL * chance) > LEAST_POINT)
    at_a = np.flatnonzero(seed[stems_a])
    order = np.argsort(stems_b, kind="stable")
    first = np.concatenate(([0], np.cumsum(in_b)))[stems_a[at_a]]
    repeats = in_b[stems_a[at_a]]
    step = np.arange(int(repeats.sum())) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    return np.repeat(at_a, repeats), order[np.repeat(first, repeats) + step]
