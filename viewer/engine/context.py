"""Context: what stands around pairs of equal words of two stretches, in numbers.

Promises, for each pair, the features by which `viewer.engine.links` tells whether the two are the same word
of the story: `first` from the words alone, `again` from what an earlier pass made of all pairs. The columns
are named in `FIRST_NAMES` and `AGAIN_NAMES`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.engine.subsequence import in_place

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

FUNCTION, ARTICLE = 1, 2
NEAR = 5
"""Words to either side that count as context."""
REACH = 3
"""Words to either side in which likely pairs are counted."""

FIRST_NAMES = (
    "constant", "function word", "unique", "rivals", "left", "right", "left and right", "shared nearby",
    "content before", "content after", "far", "in place", "function unique", "function nearby",
    "function far", "function in place", "function left", "function right", "rivals far", "unique far",
    "function rivals",
)  # fmt: skip
"""What the first pass knows of a pair: columns of `Context.first`."""
_BESIDE = ("together", "akin", "free", "apart")
_AROUND = (
    *(f"{side}: {state}" for side in ("before", "after") for state in _BESIDE), "left", "right", "offset"
)  # fmt: skip
_CONTENT = ("together", "other, likelier", "other, less likely", "free", "free and akin", "uneven")
AGAIN_NAMES = (
    "constant", "score", "chosen", "lead", "function word", "far", "left and right", "function score",
    *_AROUND, *(f"function {name}" for name in _AROUND), "article",
    *(f"article {name}" for name in (*(f"after: {state}" for state in _BESIDE), "right")),
    "likely after", "likely before", "likely crosswise", "likely left", "likely right", "likely two left",
    "likely two right", "rival of A", "rival of B", "better rival",
    *(f"likely {side}: {name}" for side in ("before", "after") for name in _CONTENT),
    "function likely after", "function likely before", "part linked",
)  # fmt: skip
"""What a later pass knows of a pair: columns of `Context.again`."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a stretch: equal numbers are equal words, equal stem numbers forms of one word.

    `common` says of each word whether it is a function word (1), an article (2) or neither (0); `fewest` how
    many like it must stand side by side to be shown as shared (see `crumbs`).
    """

    numbers: Sequence[int]
    stems: Sequence[int]
    common: Sequence[int]
    fewest: Sequence[int]


class Context:
    """The pairs of equal words of two stretches, and what stands around each: the features of the models."""

    def __init__(self, a: Words, b: Words) -> None:
        self._words = a.numbers, b.numbers
        self._equal = np.asarray(a.numbers)[:, None] == np.asarray(b.numbers)[None, :]
        self._akin = np.asarray(a.stems)[:, None] == np.asarray(b.stems)[None, :]
        self.i, self.j = np.nonzero(self._equal)
        self.size = len(self.i)
        self._common = np.asarray(a.common, dtype=bool), np.asarray(b.common, dtype=bool)
        self._article = np.asarray(a.common)[self.i] == ARTICLE
        self._near_a, self._near_b = _nearest(~self._common[0]), _nearest(~self._common[1])

    def first(self) -> Floats:
        """What is known of each pair by itself, one row a pair."""
        i, j, common_a = self.i, self.j, self._common[0]
        size_a, size_b = self._equal.shape
        padded = np.zeros((size_a + 2, size_b + 2))
        padded[1:-1, 1:-1] = self._equal
        left, right = padded[i, j], padded[i + 2, j + 2]
        count_a, count_b = self._equal.sum(axis=0)[j], self._equal.sum(axis=1)[i]
        rivals = np.log(count_a * count_b)
        common = common_a[i].astype(float)
        near = self._near()
        before, after = self._neighbours()
        far = np.abs((i + 0.5) / size_a - (j + 0.5) / size_b)
        lcs = np.zeros((size_a, size_b))
        for x, y in in_place(*self._words):
            lcs[x, y] = 1
        on_path = lcs[i, j]
        unique = (rivals == 0).astype(float)
        one = np.ones(self.size)
        return np.stack(
            (one, common, unique, rivals, left, right, left * right, near, before, after, far, on_path,
             common * unique, common * near, common * far, common * on_path, common * left, common * right,
             rivals * far, unique * far, common * rivals),
            axis=1,
        )  # fmt: skip

    def _near(self) -> Floats:
        """How many content words around the one place also stand around the other, at most three."""
        content = self._akin & ~self._common[0][:, None]
        size_a, size_b = content.shape
        total = np.zeros((size_a + 1, size_b + 1))
        np.cumsum(np.cumsum(content, axis=0), axis=1, out=total[1:, 1:])
        i0, i1 = np.maximum(self.i - NEAR, 0), np.minimum(self.i + NEAR + 1, size_a)
        j0, j1 = np.maximum(self.j - NEAR, 0), np.minimum(self.j + NEAR + 1, size_b)
        around = total[i1, j1] - total[i0, j1] - total[i1, j0] + total[i0, j0]
        return np.asarray(np.minimum(around - content[self.i, self.j], 3), dtype=np.float64)

    def _neighbours(self) -> tuple[Floats, Floats]:
        """Whether the nearest content words before, and after, are forms of one word."""
        before, after = (self._same(self._near_a[k][self.i], self._near_b[k][self.j]) for k in (0, 1))
        return before, after

    def _same(self, at_a: Ints, at_b: Ints) -> Floats:
        known = (at_a >= 0) & (at_b >= 0)
        same = known & self._akin[np.maximum(at_a, 0), np.maximum(at_b, 0)]
        return np.asarray(same, dtype=np.float64)

    def again(self, score: Floats) -> Floats:
        """What an earlier pass, with its score of each pair in log odds, says: one row a pair."""
        return np.concatenate((self._chosen(score, self.greedy(score)), self._likely(score)), axis=1)

    def _chosen(self, first: Floats, chosen: Ints) -> Floats:
        """What the links say that an earlier pass would choose."""
        size_a, size_b = self._equal.shape
        linked, back = np.full(size_a, -1), np.full(size_b, -1)
        linked[self.i[chosen]] = self.j[chosen]
        back[self.j[chosen]] = self.i[chosen]
        mine = (linked[self.i] == self.j).astype(float)
        sides = [self._beside(linked, back, k) for k in (0, 1)]
        offset, rival = self._offset(linked, back), self._rival(first)
        common = self._common[0][self.i].astype(float)
        left, right = self._linked_at(linked, -1), self._linked_at(linked, 1)
        article = self._article.astype(float)
        score = np.clip(first, -8, 8)
        around = [*sides[0], *sides[1], left, right, offset]
        far = np.abs((self.i + 0.5) / size_a - (self.j + 0.5) / size_b)
        return np.stack(
            (np.ones(self.size), score, mine, rival, common, far, left * right, score * common,
             *around, *(common * x for x in around), article, *(article * x for x in (*sides[1], right))),
            axis=1,
        )  # fmt: skip

    def _likely(self, score: Floats) -> Floats:
        """What the chances of all pairs say, whether chosen or not."""
        chance = 1 / (1 + np.exp(-np.clip(score, -15, 15)))
        size_a, size_b = self._equal.shape
        wide = np.zeros((size_a + 2 * REACH, size_b + 2 * REACH))
        i, j = self.i + REACH, self.j + REACH
        wide[i, j] = chance
        best_a, best_b = wide.max(axis=1)[REACH:-REACH], wide.max(axis=0)[REACH:-REACH]
        rival_a, rival_b = _rival_chance(chance, self.i), _rival_chance(chance, self.j)
        after, before, crossed = _around(wide, i, j)
        common = self._common[0][self.i]
        linked = np.full(self.size, best_a.sum() / min(size_a, size_b))
        known = wide[REACH:-REACH, REACH:-REACH]
        columns = [after, before, crossed, wide[i - 1, j - 1], wide[i + 1, j + 1]]
        columns += [wide[i - 2, j - 2], wide[i + 2, j + 2], rival_a, rival_b, np.maximum(rival_a, rival_b)]
        for which in (0, 1):
            columns += self._content(which, known, best_a, best_b)
        return np.stack([*columns, common * after, common * before, linked], axis=1)

    def _content(self, which: int, chance: Floats, best_a: Floats, best_b: Floats) -> list[Floats]:
        """How likely the nearest content words before (0) or after (1) go together, elsewhere or nowhere.

        With it whether they are free forms of one word, and how much farther the one is than the other.
        """
        at_a, at_b = self._near_a[which][self.i], self._near_b[which][self.j]
        in_a, in_b = np.maximum(at_a, 0), np.maximum(at_b, 0)
        known = (at_a >= 0) & (at_b >= 0)
        together = np.where(known, chance[in_a, in_b], 0.0)
        other_a = np.where(at_a >= 0, best_a[in_a], 0.0) - together
        other_b = np.where(at_b >= 0, best_b[in_b], 0.0) - together
        free = known * (1 - best_a[in_a]) * (1 - best_b[in_b])
        uneven = np.where(known, np.abs(np.abs(at_a - self.i) - np.abs(at_b - self.j)), 5)
        return [
            together,
            np.maximum(other_a, other_b),
            np.minimum(other_a, other_b),
            free,
            free * self._akin[in_a, in_b],
            np.log1p(uneven),
        ]

    def _beside(self, linked: Ints, back: Ints, which: int) -> tuple[Floats, Floats, Floats, Floats]:
        """The nearest content words before (0) or after (1) both places.

        Whether they are linked together, akin though not linked, both without a link, linked to others.
        """
        at_a, at_b = self._near_a[which][self.i], self._near_b[which][self.j]
        known = (at_a >= 0) & (at_b >= 0)
        in_a, in_b = np.maximum(at_a, 0), np.maximum(at_b, 0)
        together = known & (linked[in_a] == at_b)
        akin = known & ~together & self._akin[in_a, in_b]
        free = known & ~akin & (linked[in_a] < 0) & (back[in_b] < 0)
        apart = known & ~together & ~akin & ~free
        ends = (at_a < 0) & (at_b < 0)
        return together.astype(float), (akin | ends).astype(float), free.astype(float), apart.astype(float)

    def _linked_at(self, linked: Ints, step: int) -> Floats:
        """Whether the words right before, or after, are linked to one another."""
        at = self.i + step
        inside = (at >= 0) & (at < len(linked))
        partner = linked[np.clip(at, 0, len(linked) - 1)]
        return np.asarray(inside & (partner == self.j + step), dtype=np.float64)

    def _offset(self, linked: Ints, back: Ints) -> Floats:
        """How far the pair is off the diagonal of the nearest links in A and in B: log of one plus words."""
        off_a = _off(linked, self.i, self.j)
        off_b = _off(back, self.j, self.i)
        return np.log1p(np.minimum(off_a, off_b))

    def _rival(self, score: Floats) -> Floats:
        """How much better this pair is than the best other pair of either word, within bounds."""
        best = np.full(self.size, -8.0)
        for own in (self.i, self.j):
            order = np.lexsort((-score, own))
            group = own[order]
            head = np.concatenate(([True], group[1:] != group[:-1]))
            top = score[order][np.maximum.accumulate(np.where(head, np.arange(len(order)), 0))]
            follows = np.concatenate((group[1:] == group[:-1], [False]))
            second = np.where(head & follows, np.concatenate((score[order][1:], [-8.0])), -8.0)
            rival = np.where(head, second, top)
            best[order] = np.maximum(best[order], rival)
        return np.asarray(np.clip(score - best, -8, 8), dtype=np.float64)

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


def _around(chance: Floats, i: Ints, j: Ints) -> tuple[Floats, Floats, Floats]:
    """How many likely pairs stand right after, right before, and crosswise to each pair."""
    total = np.zeros((chance.shape[0] + 1, chance.shape[1] + 1))
    np.cumsum(np.cumsum(chance, axis=0), axis=1, out=total[1:, 1:])

    def within(a0: Ints, a1: Ints, b0: Ints, b1: Ints) -> Floats:
        return np.asarray(total[a1, b1] - total[a0, b1] - total[a1, b0] + total[a0, b0])

    end_i, end_j = i + REACH + 1, j + REACH + 1
    after, before = within(i + 1, end_i, j + 1, end_j), within(i - REACH, i, j - REACH, j)
    return after, before, within(i + 1, end_i, j - REACH, j) + within(i - REACH, i, j + 1, end_j)


def _rival_chance(chance: Floats, own: Ints) -> Floats:
    """The best chance of another pair of the same word."""
    order = np.lexsort((-chance, own))
    ordered, group = chance[order], own[order]
    head = np.concatenate(([True], group[1:] != group[:-1]))
    top = ordered[np.maximum.accumulate(np.where(head, np.arange(len(order)), 0))]
    second = np.where(np.append(head[1:], True), 0.0, np.append(ordered[1:], 0.0))
    out = np.empty(len(order))
    out[order] = np.where(head, second, top)
    return out


def _nearest(good: Flags) -> tuple[Ints, Ints]:
    """For each place, the nearest good place before and after it; -1 where there is none."""
    at = np.arange(len(good))
    last = np.maximum.accumulate(np.where(good, at, -1))
    before = np.concatenate(([-1], last[:-1]))
    following = np.minimum.accumulate(np.where(good, at, len(good))[::-1])[::-1]
    after = np.concatenate((following[1:], [len(good)]))
    return before, np.where(after == len(good), -1, after)


def _off(linked: Ints, own: Ints, other: Ints) -> Floats:
    """How far pairs are off the diagonal of the nearest linked place to either side; 20 where is none."""
    before, after = _nearest(linked >= 0)
    out = np.full(len(own), 20.0)
    for near in (before[own], after[own]):
        off = np.abs((other - linked[np.maximum(near, 0)]) - (own - near)).astype(float)
        out = np.where(near >= 0, np.minimum(out, off), out)
    return out
