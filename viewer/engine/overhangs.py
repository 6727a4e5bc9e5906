"""Overhangs: paragraphs at a passage's edge that are tied to it by words from elsewhere alone.

A paragraph on the event at hand has names and days in common with whatever the other text tells of it.
Promises a box without such paragraphs at its edges: few of their words are linked, none of them in its place,
and those stand, on the other side, in sentences that have their counterpart already.
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
"""At most this part of the words of an overhang are linked."""
LITTLE = 0.5
"""It tells at most this part of what all shared words tell."""
AMONG, BESIDE = 0.5, 0.8
"""At least these parts of what it tells stand among the words in place, and in their sentences."""
MOST_WORDS = 4000
"""A box of more words than this on both sides together is left as it is."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a box: its linked words in the order of A, and those of them that are in place."""

    text: Prepared
    start: int
    end: int
    linked: Sequence[int]
    stay: Sequence[int]

    @property
    def ends(self) -> list[int]:
        """The first words of its paragraphs, but for the first one."""
        breaks = self.text.breaks[self.start + 1 : self.end]
        return [int(k) + self.start + 1 for k in np.flatnonzero(breaks >= PARAGRAPH)]

    @property
    def whole(self) -> tuple[int, int]:
        """Its words with the rest of its first and of its last sentence."""
        first, last = self.text.sentences[[self.start, self.end - 1]]
        numbers = self.text.sentences
        return int(np.searchsorted(numbers, first)), int(np.searchsorted(numbers, last, "right"))

    def beside(self, word: int) -> bool:
        """Whether a word stands in a sentence that holds a word in place."""
        return bool(np.isin(self.text.sentences[word], self.text.sentences[list(self.stay)]))


def without_overhangs(box: Box, pair: Pairing) -> Box:
    """The box without paragraphs at either end of either side in which no shared word is in its place."""
    inside = pair.a.breaks[box.a0 + 1 : box.a1], pair.b.breaks[box.b0 + 1 : box.b1]
    if box.size_a + box.size_b > MOST_WORDS or not any((breaks >= PARAGRAPH).any() for breaks in inside):
        return box
    found = [(box.a0 + i, box.b0 + j) for i, j in pair.rough_links(box)]
    stay = [(i, j) for i, j in keeping_order(found) if pair.a.raw[i].lower() not in FUNCTION_WORDS]
    if not stay:
        return box
    worth = [float(pair.alone_a[i]) for i, _ in found]
    side_a = _Side(pair.a, box.a0, box.a1, [i for i, _ in found], [i for i, _ in stay])
    side_b = _Side(pair.b, box.b0, box.b1, [j for _, j in found], [j for _, j in stay])
    return Box(*_kept(side_a, side_b, worth), *_kept(side_b, side_a, worth))


def _kept(side: _Side, other: _Side, worth: Sequence[float]) -> tuple[int, int]:
    """The words of a side without the overhangs before and after all words in place."""
    begin = max((k for k in side.ends if k <= side.stay[0]), default=side.start)
    stop = min((k for k in side.ends if k > side.stay[-1]), default=side.end)
    before = [n for n, k in enumerate(side.linked) if k < begin]
    after = [n for n, k in enumerate(side.linked) if k >= stop]
    return (
        begin if _hangs_over(before, begin - side.whole[0], other, worth) else side.start,
        stop if _hangs_over(after, side.whole[1] - stop, other, worth) else side.end,
    )


def _hangs_over(links: Sequence[int], words: int, other: _Side, worth: Sequence[float]) -> bool:
    """Whether some words in which these links are, by their numbers, belong to other parts of the text."""
    told = sum(worth[n] for n in links)
    among = sum(worth[n] for n in links if other.stay[0] < other.linked[n] < other.stay[-1])
    if len(links) > THIN * words or told > LITTLE * sum(worth) or among < AMONG * told:
        return False
    return sum(worth[n] for n in links if other.beside(other.linked[n])) >= BESIDE * told
