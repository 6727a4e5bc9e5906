"""Overhangs: sentences at a passage's edge that are tied to it by words from elsewhere alone.

A sentence of one text, told freely by the other, shares names and days with the sentences around it as well.
Promises a box without such sentences at its edges: what is linked in them stands on the other side among the
words of a sentence that has its counterpart already, and is little beside the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import PARAGRAPH, Prepared
from viewer.engine.subsequence import keeping_order

THIN = 0.5
"""At most this part of its words are linked."""
HALF, NEARLY_ALL = 0.5, 0.8
"""So much of what it tells stands, on the other side, in sentences that have their counterpart."""
LITTLE = 0.5
"""An overhang tells at most this part of what all shared words tell."""
MOST_WORDS = 4000
"""A box of more words than this on both sides together has its edges from elsewhere."""


def without_overhangs(box: Box, pair: Pairing) -> Box:
    """The box without sentences at either end of either side in which no shared word is in its place."""
    if box.size_a + box.size_b > MOST_WORDS:
        return box
    found = pair.rough_links(box)
    stay = [link for link in keeping_order(found) if not _is_function_word(pair.a.raw[box.a0 + link[0]])]
    if not stay:
        return box
    worth = [float(pair.alone_a[box.a0 + i]) for i, _ in found]
    side_a = _Side(pair.a, box.a0, box.a1, [i for i, _ in found], [i for i, _ in stay])
    side_b = _Side(pair.b, box.b0, box.b1, [j for _, j in found], [j for _, j in stay])
    a0, a1 = _kept(side_a, side_b, worth)
    b0, b1 = _kept(side_b, side_a, worth)
    return Box(a0, a1, b0, b1)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a box: where its linked words stand, and those in place, counted from its first word."""

    text: Prepared
    start: int
    end: int
    linked: Sequence[int]
    stay: Sequence[int]

    @property
    def ends(self) -> list[int]:
        """Where a sentence ends inside."""
        breaks = self.text.breaks[self.start + 1 : self.end]
        return (np.flatnonzero(breaks >= PARAGRAPH) + self.start + 1).tolist()

    def among(self) -> list[bool]:
        """Whether each linked word stands among those in place."""
        return [self.stay[0] < k < self.stay[-1] for k in self.linked]

    def beside(self) -> list[bool]:
        """Whether each linked word stands in a sentence that holds a word in place."""
        numbers = self.text.sentences[self.start : self.end]
        known = {int(numbers[k]) for k in self.stay}
        return [int(numbers[k]) in known for k in self.linked]


def _kept(side: _Side, other: _Side, worth: Sequence[float]) -> tuple[int, int]:
    """The words of a side without the sentences that come before or after all words in place."""
    begin = max((k for k in side.ends if k <= side.start + side.stay[0]), default=side.start)
    stop = min((k for k in side.ends if k > side.start + side.stay[-1]), default=side.end)
    among, beside = other.among(), other.beside()
    before = [k for k, at in enumerate(side.linked) if side.start + at < begin]
    after = [k for k, at in enumerate(side.linked) if side.start + at >= stop]
    total = LITTLE * sum(worth)

    def over(links: Sequence[int], words: int) -> bool:
        weight = sum(worth[k] for k in links)
        if len(links) > THIN * words or weight > total:
            return False
        inside = sum(worth[k] for k in links if among[k])
        told = sum(worth[k] for k in links if beside[k])
        return inside >= HALF * weight and told >= NEARLY_ALL * weight

    less = over(before, begin - side.start), over(after, side.end - stop)
    return (begin if less[0] else side.start), (stop if less[1] else side.end)


def _is_function_word(word: str) -> bool:
    return word.lower() in FUNCTION_WORDS
