"""Context: what stands around pairs of equal words of two stretches, in numbers.

Promises, for each pair, the features by which `viewer.engine.links` tells whether the two are the same word
of the story: `first` from the words alone, `again` from what an earlier pass made of all pairs. The columns
are named in `FIRST_NAMES` and `AGAIN_NAMES`. Many pairs of stretches (rows) are looked at at once, each as if
it were alone.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.engine.arrays import Flags, Floats, Ints
from viewer.engine.rows import Rivals, Side, Words, equal_pairs
from viewer.engine.subsequence import in_place

NEAR = 5
"""Words to either side that count as context."""
REACH = 3
"""Words to either side in which likely pairs are counted."""
UNLIKELY = 15.0
"""Log odds beyond which no pair is surer than another."""
SURE = 8.0
"""Log odds beyond which a pair is not surer in the eyes of the next pass."""
NO_LINK = 20.0
"""Where nothing is linked the nearest link counts as so many words off."""

_FIRST = (
    "constant", "function word", "unique", "rivals", "left", "right", "left and right", "shared nearby",
    "content before", "content after", "far", "in place", "rivals far", "unique far",
)  # fmt: skip
_FIRST_BY_FUNCTION = ("unique", "rivals", "left", "right", "shared nearby", "far", "in place")
_BESIDE = ("together", "akin", "free", "apart")
_AROUND = (
    *(f"{side}: {state}" for state in _BESIDE for side in ("before", "after")),
    "left",
    "right",
    "offset",
)
_AGAIN = (
    "constant", "chosen", "lead", "function word", "article", "far", "left and right", "score", *_AROUND,
    "likely after", "likely before", "likely crosswise", "likely left", "likely right", "likely two left",
    "likely two right", "rival of A", "rival of B", "better rival", "part linked",
)  # fmt: skip
_AGAIN_BY_FUNCTION = ("score", *_AROUND, "likely after", "likely before")
_AGAIN_BY_ARTICLE = (*(f"after: {state}" for state in _BESIDE), "right")
FIRST_NAMES = (*_FIRST, *(f"function {name}" for name in _FIRST_BY_FUNCTION))
"""What the first pass knows of a pair: columns of `Context.first`."""
AGAIN_NAMES = (
    *_AGAIN,
    *(f"function {name}" for name in _AGAIN_BY_FUNCTION),
    *(f"article {name}" for name in _AGAIN_BY_ARTICLE),
)
"""What a later pass knows of a pair: columns of `Context.again`."""


def _places_of(names: Sequence[str], among: Sequence[str]) -> list[int]:
    return [among.index(name) for name in names]


_FIRST_FUNCTION = _places_of(_FIRST_BY_FUNCTION, _FIRST)
_AGAIN_FUNCTION = _places_of(_AGAIN_BY_FUNCTION, _AGAIN)
_AGAIN_ARTICLE = _places_of(_AGAIN_BY_ARTICLE, _AGAIN)

_CLOSE = range(1, REACH + 1)
_AFTER = [(x, y) for x in _CLOSE for y in _CLOSE]
_BEFORE = [(-x, -y) for x, y in _AFTER]
_CROSSWISE = [(x, -y) for x, y in _AFTER] + [(-x, y) for x, y in _AFTER]
_STEPS = np.array(_AFTER + _BEFORE + _CROSSWISE)
_ONE, _TWO = _AFTER.index((1, 1)), _AFTER.index((2, 2))


class Context:
    """The pairs of equal words of rows, and what stands around each: the features of the models.

    `i` and `j` are the places of the words in `a` and `b`, in which the rows stand one after the other; the
    pairs are in the order of A, then of B. `row` is the row of each pair.
    """

    def __init__(self, rows: Sequence[tuple[Words, Words]]) -> None:
        self.a, self.b = (Side([row[k] for row in rows], NEAR, -1 - k) for k in (0, 1))
        self.i, self.j = equal_pairs(self.a, self.b)
        self.size = len(self.i)
        self.row = self.a.row[self.i]
        self._in_place = np.full(len(self.a.row), -1)
        for k, (a, b) in enumerate(rows):
            kept = in_place(a.numbers, b.numbers)
            if kept:
                x, y = np.array(kept).T
                self._in_place[x + self.a.starts[k]] = y + self.b.starts[k]
        at_a = (self.i - self.a.starts[self.row]) + 0.5
        at_b = (self.j - self.b.starts[self.row]) + 0.5
        self._far = np.abs(at_a / self.a.sizes[self.row] - at_b / self.b.sizes[self.row])
        self._function = self.a.function[self.i].astype(np.float64)
        self._article = self.a.article[self.i].astype(np.float64)
        self._near_a = np.stack(self.a.nearest(self.a.content, self.i))
        self._near_b = np.stack(self.b.nearest(self.b.content, self.j))
        self._known = (self._near_a >= 0) & (self._near_b >= 0)
        self._akin = self._known & (self.a.stems[self._near_a] == self.b.stems[self._near_b])
        self._rivals = Rivals(self.i), Rivals(self.j)
        self._lay_out()

    def _lay_out(self) -> None:
        """Where the chance of each pair, and of those around it, stands in a table of all rows."""
        width = self.b.sizes + 2 * REACH
        area = (self.a.sizes + 2 * REACH) * width
        across = width[self.row]
        x = self.i - self.a.starts[self.row] + REACH
        y = self.j - self.b.starts[self.row] + REACH
        self._cell = (np.cumsum(area) - area)[self.row] + x * across + y
        self._around = self._cell + _STEPS[:, :1] * across + _STEPS[:, 1:]
        self._chances = np.zeros(int(area.sum()))

    def first(self) -> Floats:
        """What is known of each pair by itself: one row a feature."""
        i, j, a, b = self.i, self.j, self.a, self.b
        left, right = a.numbers[i - 1] == b.numbers[j - 1], a.numbers[i + 1] == b.numbers[j + 1]
        rivals = np.log(self._rivals[0].times() * self._rivals[1].times())
        before, after = self._akin
        unique = rivals == 0
        one = np.ones(self.size)
        known = np.array(
            (one, self._function, unique, rivals, left, right, left & right, self._shared_nearby(), before,
             after, self._far, self._in_place[i] == j, rivals * self._far, unique * self._far)
        )  # fmt: skip
        return np.concatenate((known, known[_FIRST_FUNCTION] * self._function))

    def _shared_nearby(self) -> Floats:
        """How many content words around the one place also stand around the other, at most three."""
        around = np.arange(-NEAR, NEAR + 1)
        one = np.where(self.a.content, self.a.stems, -1)[self.i + around[:, None]]
        other = np.where(self.b.content, self.b.stems, -2)[self.j + around[:, None]]
        count = np.zeros(self.size)
        for stems in one:
            count += (other == stems).sum(axis=0)
        return np.asarray(np.minimum(count - self.a.content[self.i], 3))

    def again(self, score: Floats) -> Floats:
        """What an earlier pass, with its score of each pair in log odds, says: one row a feature."""
        score = np.clip(score, -UNLIKELY, UNLIKELY)
        rivals = [rivals.best_other(score, -UNLIKELY) for rivals in self._rivals]
        lead = np.clip(score - np.maximum(np.maximum(*rivals), -SURE), -SURE, SURE)
        chosen = (score > 0) & (lead > 0)
        known = self._linked(np.clip(score, -SURE, SURE), lead, chosen)
        known = np.concatenate((known, self._likely(_chance(score), _chance(np.array(rivals)))))
        return np.concatenate(
            (known, known[_AGAIN_FUNCTION] * self._function, known[_AGAIN_ARTICLE] * self._article)
        )

    def _linked(self, score: Floats, lead: Floats, chosen: Flags) -> Floats:
        """What the links say that an earlier pass would choose."""
        linked, back = np.full(len(self.a.row), -1), np.full(len(self.b.row), -1)
        linked[self.i[chosen]] = self.j[chosen]
        back[self.j[chosen]] = self.i[chosen]
        together = self._known & (linked[self._near_a] == self._near_b)
        akin = self._akin & ~together
        free = self._known & ~together & ~akin & (linked[self._near_a] < 0) & (back[self._near_b] < 0)
        apart = self._known & ~together & ~akin & ~free
        ends = (self._near_a < 0) & (self._near_b < 0)
        left, right = linked[self.i - 1] == self.j - 1, linked[self.i + 1] == self.j + 1
        off = np.minimum(_off(self.a, linked, self.i, self.j), _off(self.b, back, self.j, self.i))
        one = np.ones(self.size)
        return np.array(
            (one, chosen, lead, self._function, self._article, self._far, left & right, score,
             *together, *(akin | ends), *free, *apart, left, right, np.log1p(off)),
        )  # fmt: skip

    def _likely(self, chance: Floats, rivals: Floats) -> Floats:
        """What the chances of all pairs say, whether chosen or not."""
        self._chances[self._cell] = chance
        around = self._chances[self._around]
        count = len(_AFTER)
        best = self._rivals[0].best(chance)
        sums = np.bincount(self.row, best / self._rivals[0].times(), minlength=len(self.a.sizes))
        part = sums / np.maximum(np.minimum(self.a.sizes, self.b.sizes), 1)
        return np.array(
            (
                around[:count].sum(axis=0),
                around[count : 2 * count].sum(axis=0),
                around[2 * count :].sum(axis=0),
                around[count + _ONE],
                around[_ONE],
                around[count + _TWO],
                around[_TWO],
                *rivals,
                np.maximum(*rivals),
                part[self.row],
            )
        )

    def greedy(self, score: Floats) -> Ints:
        """The best pairs first, each word once, none that is less likely than not."""
        order = np.argsort(-score, kind="stable")
        order = order[score[order] > 0]
        taken_a: set[int] = set()
        taken_b: set[int] = set()
        out = []
        for k, i, j in zip(order.tolist(), self.i[order].tolist(), self.j[order].tolist(), strict=True):
            if i not in taken_a and j not in taken_b:
                taken_a.add(i)
                taken_b.add(j)
                out.append(k)
        return np.array(sorted(out), dtype=np.int64)


def _chance(score: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-score)))


def _off(side: Side, linked: Ints, own: Ints, other: Ints) -> Floats:
    """How far pairs are off the diagonal of the nearest linked place to either side."""
    near = np.stack(side.nearest(linked >= 0, own))
    off = np.abs((other - linked[near]) - (own - near)).astype(np.float64)
    return np.asarray(np.where(near >= 0, off, NO_LINK).min(axis=0))
