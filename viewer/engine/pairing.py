"""Pairing: two texts numbered for one another, with the chances of their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.chance import Chance, chances, following
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.edges import Box
from viewer.engine.links import links, numbered
from viewer.engine.prepared import Floats, Prepared, paired, places
from viewer.engine.settling import without_strays
from viewer.engine.subsequence import MOST_WORK, Link, rough_links
from viewer.text.folding import fold_word


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
        if self.reads_alike(box):
            return [(k, k) for k in range(box.a1 - box.a0)]
        if (box.a1 - box.a0) * (box.b1 - box.b0) > MOST_WORK:
            return without_strays(self.rough_links(box), self._function_words(box))
        words_a, words_b = self.a.raw[box.a0 : box.a1], self.b.raw[box.b0 : box.b1]
        return links(*numbered(list(map(fold_word, words_a)), list(map(fold_word, words_b))))

    def _function_words(self, box: Box) -> list[int]:
        """1 for each word of A in a box that is a function word, 0 for others."""
        words = self.a.raw[box.a0 : box.a1]
        common = {word: int(fold_word(word) in FUNCTION_WORDS) for word in set(words)}
        return [common[word] for word in words]

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


def pairing(text_a: Prepared, text_b: Prepared, asked: float = 1.0) -> Pairing:
    """Two texts of one vocabulary, made ready for one another."""
    a, b, shares = paired(text_a, text_b)
    chance = chances(a, b, shares)
    alone_a, alone_b = chance.information[a.stems], chance.information[b.stems]
    return Pairing(a, b, chance, alone_a, alone_b, following(a, b, chance), asked)
