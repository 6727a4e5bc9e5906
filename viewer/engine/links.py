"""Links: which word of one stretch is which word of another, moved words included.

Promises one-to-one links between equal words, the same when the two stretches are swapped. A word that stands
several times, or a function word far from any other shared word, is the hard case: which of them correspond
is told by two small logistic models over what stands around the two places (`FIRST`, `SECOND`), each followed
by a greedy choice. Long stretches, where context says little more, take a longest common subsequence and the
words left over that stand once on either side. Which of them are shown is settled at last (`settling`).

The models were fitted to newswire sentences whose words people had linked (MultiMWA-MTRef; see
`tests/benchmarks/learn_links.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.engine.common_words import ARTICLES, FUNCTION_WORDS
from viewer.engine.crumbs import fewest, without_crumbs
from viewer.engine.settling import settled
from viewer.engine.subsequence import MOST_WORK, Link, in_place, rough_links
from viewer.text.stems import stem

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

MOST_CANDIDATES = 4000
"""Stretches with more pairs of equal words than this are linked without the models."""
FUNCTION, ARTICLE = 1, 2
NEAR = 5
"""Words to either side that count as context."""


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


def numbered(a: Sequence[str], b: Sequence[str]) -> tuple[Words, Words]:
    """Two lists of folded words with numbers of their own, the same numbers if the lists are swapped."""
    keys = sorted({*a, *b})
    numbers = {key: k for k, key in enumerate(keys)}
    stems = list(map(stem, keys))
    roots = {root: k for k, root in enumerate(sorted(set(stems)))}
    root_of = {key: roots[root] for key, root in zip(keys, stems, strict=True)}
    one, other = (
        Words(
            [numbers[key] for key in side],
            [root_of[key] for key in side],
            [ARTICLE if key in ARTICLES else FUNCTION if key in FUNCTION_WORDS else 0 for key in side],
            list(map(fewest, side)),
        )
        for side in (a, b)
    )
    return one, other


def links(a: Words, b: Words) -> list[Link]:
    """The links between equal words of two stretches that a reader is shown, in the order of A."""
    one, other = list(a.numbers), list(b.numbers)
    if one == other:
        return [(k, k) for k in range(len(one))]
    if (len(other), other) < (len(one), one):
        return sorted((i, j) for j, i in links(b, a))
    return without_crumbs(settled(_likely(a, b), one, other, a.common), a.fewest, len(other))


def _likely(a: Words, b: Words) -> list[Link]:
    """The links that the models, or in long stretches the order of the words, make likely."""
    one, other = list(a.numbers), list(b.numbers)
    if len(one) * len(other) > MOST_WORK:
        return rough_links(one, other)
    context = Context(a, b)
    if not 0 < context.size <= MOST_CANDIDATES:
        return rough_links(one, other) if context.size else []
    first = context.first() @ FIRST
    second = context.second(first, context.greedy(first)) @ SECOND
    kept = context.greedy(second)
    return sorted(zip(context.i[kept].tolist(), context.j[kept].tolist(), strict=True))


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

    def second(self, first: Floats, chosen: Ints) -> Floats:
        """What the links of the first choice say of each pair, one row a pair."""
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


FIRST = np.array(
    [
        -0.808,
        -0.852,
        3.063,
        -0.423,
        0.282,
        -0.033,
        0.284,
        0.253,
        1.198,
        2.106,
        -2.713,
        3.016,
        -1.629,
        -0.172,
        -0.379,
        -0.533,
        0.896,
        1.513,
        -0.782,
        0.646,
        0.076,
    ]
)
SECOND = np.array(
    [
        2.053,
        0.136,
        0.152,
        0.357,
        0.295,
        -1.566,
        0.920,
        -0.228,
        0.515,
        0.734,
        0.258,
        -0.564,
        -0.472,
        -0.142,
        -0.373,
        -0.781,
        0.746,
        0.480,
        -1.045,
        -0.047,
        0.196,
        -0.536,
        -0.339,
        0.335,
        0.223,
        -0.654,
        -1.095,
        -0.749,
        0.207,
        -0.502,
        -0.383,
        -0.318,
        0.398,
        -0.210,
        -0.254,
        0.432,
    ]
)
