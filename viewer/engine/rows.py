"""Rows: the words of many pairs of stretches laid one after the other, and the pairs of equal words in them.

Promises that rows never meet: between them stand `pad` places without a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.arrays import Flags, Floats, Ints

FUNCTION, ARTICLE = 1, 2
"""How common a word is: a function word, and an article, which belongs to the word after it."""


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


class Side:
    """One side of the rows: `nothing`, less than 0, is the number and the stem where no word stands.

    `starts` and `sizes` are of each row, in places and words; `row`, `numbers`, `stems` and the flags of each
    place.
    """

    def __init__(self, rows: Sequence[Words], pad: int, nothing: int) -> None:
        self.sizes = np.array([len(row.numbers) for row in rows], dtype=np.int64)
        self.starts = np.cumsum(self.sizes + pad) - self.sizes
        self.row = np.repeat(np.arange(len(rows) + 1), np.append(self.sizes + pad, pad))
        gap = [nothing] * pad
        numbers, stems, common = list(gap), list(gap), list(gap)
        for row in rows:
            numbers += [*row.numbers, *gap]
            stems += [*row.stems, *gap]
            common += [*row.common, *gap]
        self.numbers, self.stems = np.array(numbers), np.array(stems)
        kinds = np.array(common)
        self.content, self.function, self.article = kinds == 0, kinds > 0, kinds == ARTICLE

    def nearest(self, good: Flags, own: Ints) -> tuple[Ints, Ints]:
        """For each of some places, the nearest good one before and after it in its row; -1 for none."""
        at = np.arange(len(good))
        last = np.maximum.accumulate(np.where(good, at, -1))
        following = np.minimum.accumulate(np.where(good, at, len(good))[::-1])[::-1]
        before, after = last[own - 1], following[own + 1]
        row = self.row[own]
        start = self.starts[row]
        return np.where(before >= start, before, -1), np.where(after < start + self.sizes[row], after, -1)


def equal_pairs(a: Side, b: Side) -> tuple[Ints, Ints]:
    """The places of all pairs of equal words of the same row, in the order of A, then of B."""
    at_a, at_b = np.flatnonzero(a.numbers >= 0), np.flatnonzero(b.numbers >= 0)
    size = 1 + max(int(a.numbers.max(initial=0)), int(b.numbers.max(initial=0)))
    keys_a, keys_b = a.row[at_a] * size + a.numbers[at_a], b.row[at_b] * size + b.numbers[at_b]
    order = np.argsort(keys_b, kind="stable")
    first = np.searchsorted(keys_b[order], keys_a, "left")
    count = np.searchsorted(keys_b[order], keys_a, "right") - first
    within = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    return np.repeat(at_a, count), at_b[order[np.repeat(first, count) + within]]


class Rivals:
    """Pairs grouped by one of their words: what the other pairs of the same word are worth."""

    def __init__(self, own: Ints) -> None:
        self._order = np.argsort(own, kind="stable")
        ordered = own[self._order]
        heads = np.append(True, ordered[1:] != ordered[:-1])[: len(own)]
        self._starts = np.flatnonzero(heads)
        self._group = np.empty(len(own), dtype=np.int64)
        self._group[self._order] = np.cumsum(heads) - 1

    def times(self) -> Floats:
        """How many pairs have the same word, itself among them."""
        return np.bincount(self._group)[self._group].astype(np.float64)

    def best(self, value: Floats) -> Floats:
        """The highest value of a pair of the same word, itself among them."""
        return np.asarray(np.maximum.reduceat(value[self._order], self._starts)[self._group])

    def best_other(self, value: Floats, floor: float) -> Floats:
        """The highest value of another pair of the same word; `floor` where there is none."""
        top = self.best(value)
        on_top = value == top
        alone = np.bincount(self._group, on_top)[self._group] == 1
        return np.where(on_top & alone, self.best(np.where(on_top, floor, value)), top)
