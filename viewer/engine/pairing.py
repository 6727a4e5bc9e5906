"""Pairing: two texts numbered for one another, with the chances of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from viewer.engine.arrays import Floats
from viewer.engine.chance import Chance, chances, following
from viewer.engine.crumbs import fewest
from viewer.engine.edges import Box
from viewer.engine.links import common, links_of_rows
from viewer.engine.prepared import Prepared, paired, places
from viewer.engine.rows import Words
from viewer.engine.settling import without_strays
from viewer.engine.subsequence import MOST_WORK, Link, rough_links
from viewer.text.folding import fold_word

MOST_AT_ONCE = 100_000
"""Rows are linked together until they have so many pairs of words; memory grows with them."""
MOST_KINDS = 50_000
"""Of so many words it is remembered whether they are function words."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairing:
    """Two texts and what their words tell, in nats.

    `alone_a` and `alone_b` are what each word tells by itself; `after` is what each word of A tells after the
    word before it, which is less where the two are a phrase of these texts. `asked` is what is asked of
    reworded text, as a part of what is asked by default.
    """

    a: Prepared
    b: Prepared
    chance: Chance
    alone_a: Floats
    alone_b: Floats
    after: Floats
    asked: float = 1.0

    @property
    def places(self) -> float:
        """The logarithm of the number of pairs of places, in nats: what evidence has to make up for."""
        return places(self.a, self.b)

    def reads_alike(self, box: Box) -> bool:
        """Whether both sides of a box are the same words in the same order."""
        return bool(np.array_equal(self.a.folds[box.a0 : box.a1], self.b.folds[box.b0 : box.b1]))

    def links(self, box: Box) -> list[Link]:
        """The links between equal words in a row, as they are shown, counted from its first words."""
        return next(self.links_of([box]))

    def links_of(self, boxes: Sequence[Box]) -> Iterator[list[Link]]:
        """The links of each of several rows, worked out for many at once."""
        start, area = 0, 0
        for k, box in enumerate(boxes):
            area += box.size_a * box.size_b
            if area >= MOST_AT_ONCE or k + 1 == len(boxes):
                yield from self._linked(boxes[start : k + 1])
                start, area = k + 1, 0

    def _linked(self, boxes: Sequence[Box]) -> list[list[Link]]:
        out: list[list[Link]] = [[] for _ in boxes]
        rows, turned = {}, {}
        for k, box in enumerate(boxes):
            if self.reads_alike(box):
                out[k] = [(at, at) for at in range(box.size_a)]
            elif box.size_a * box.size_b > MOST_WORK:
                out[k] = without_strays(self.rough_links(box), self._words(self.a, box.a0, box.a1).common)
            else:
                a, b = self._words(self.a, box.a0, box.a1), self._words(self.b, box.b0, box.b1)
                turned[k] = self._turned(box)
                rows[k] = (b, a) if turned[k] else (a, b)
        for k, found in zip(rows, links_of_rows(list(rows.values())), strict=True):
            out[k] = sorted((i, j) for j, i in found) if turned[k] else found
        return out

    def _turned(self, box: Box) -> bool:
        """Whether B is the shorter side of a box, or else the earlier by its words."""
        if box.size_a != box.size_b:
            return box.size_b < box.size_a
        differ = int((self.a.folds[box.a0 : box.a1] != self.b.folds[box.b0 : box.b1]).argmax())
        return fold_word(self.b.raw[box.b0 + differ]) < fold_word(self.a.raw[box.a0 + differ])

    def _words(self, text: Prepared, start: int, end: int) -> Words:
        kinds = list(map(_kind, text.raw[start:end]))
        return Words(
            text.folds[start:end].tolist(),
            text.stems[start:end].tolist(),
            [kind[0] for kind in kinds],
            [kind[1] for kind in kinds],
        )

    def rough_links(self, box: Box) -> list[Link]:
        """Nearly the same for many words at once: in place, or once left over on either side."""
        return rough_links(self.a.folds[box.a0 : box.a1].tolist(), self.b.folds[box.b0 : box.b1].tolist())

    def score(self, box: Box, found: Sequence[Link]) -> float:
        """How much of what the words of a box tell is in its links, 0 to 1."""
        told_a, told_b = self.alone_a[box.a0 : box.a1], self.alone_b[box.b0 : box.b1]
        if not found:
            return 0.0
        at = np.array(found, dtype=np.int64)
        shared = float(told_a[at[:, 0]].sum() + told_b[at[:, 1]].sum())
        return min(1.0, shared / max(float(told_a.sum() + told_b.sum()), 1e-9))

    def stem_links(self, box: Box) -> list[Link]:
        """The links between forms of one word in a box, counted from its first words."""
        return rough_links(self.a.stems[box.a0 : box.a1].tolist(), self.b.stems[box.b0 : box.b1].tolist())


@lru_cache(maxsize=MOST_KINDS)
def _kind(word: str) -> tuple[int, int]:
    """How common a word is, and how many like it must be linked side by side."""
    folded = fold_word(word)
    return common(folded), fewest(folded)


def pairing(text_a: Prepared, text_b: Prepared, asked: float = 1.0) -> Pairing:
    """Two texts of one vocabulary, made ready for one another."""
    a, b, shares = paired(text_a, text_b)
    chance = chances(a, b, shares)
    alone_a, alone_b = chance.information[a.stems], chance.information[b.stems]
    return Pairing(a, b, chance, alone_a, alone_b, following(a, b, chance), asked)
