"""Made-up prose in English, of any length, and pairs of texts with planted passages: the same for a seed.

Words follow their frequencies in real text, rarer ones are invented and thin out by Zipf's law; each chapter
has names of its own, as real books have. Sentences, commas and paragraphs have the usual lengths. So nothing
has to be downloaded, and what is planted is known to the letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from viewer.text.frequencies import table
from viewer.text.spans import Span

INVENTED = 60_000
"""So many words are invented beside the common ones."""
CHAPTER = 3000
"""Words after which other names are used."""
NAMES, NAMED = 24, 0.02
"""How many names a chapter has, and the part of its words that they are."""
PLANTED = 0.12
"""The part of each text that is planted."""
LONGEST, SHORTEST = 4000, 40
"""Words of a planted passage."""

Paragraph = list[list[str]]
"""Sentences, each a list of words with their commas."""


@dataclass(frozen=True, slots=True)
class Planted:
    """A passage that stands in both texts: `verbatim`, or `edited` in a tenth of its words."""

    kind: str
    a: Span
    b: Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts and what they share."""

    a: str
    b: str
    planted: tuple[Planted, ...]


class Writer:
    """Writes prose; two writers with one seed write the same."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        known = table("en")
        words = list(known)
        rarest = min(known.values())
        words += self._invented(INVENTED)
        tail = rarest * len(known) / np.arange(len(known) + 1, len(words) + 1)
        shares = np.concatenate((np.array(list(known.values())), tail))
        self._words = np.array(words, dtype=object)
        self._reach = np.cumsum(shares) / shares.sum()

    def words(self, count: int) -> list[str]:
        """Words in no order, common ones often."""
        drawn = self._words[np.searchsorted(self._reach, self._random.random(count))].tolist()
        for start in range(0, count, CHAPTER):
            names = [name.capitalize() for name in self._invented(NAMES)]
            chapter = min(CHAPTER, count - start)
            for place in np.flatnonzero(self._random.random(chapter) < NAMED).tolist():
                drawn[start + place] = names[int(self._random.integers(NAMES))]
        return [str(word) for word in drawn]

    def paragraphs(self, count: int) -> list[Paragraph]:
        """Prose of so many words."""
        words, at = self.words(count), 0
        out: list[Paragraph] = []
        while at < count:
            paragraph: Paragraph = []
            for _ in range(int(self._random.integers(2, 7))):
                size = int(np.clip(self._random.lognormal(2.9, 0.45), 4, 60))
                sentence = words[at : at + size]
                at += size
                if sentence:
                    paragraph.append(self._with_commas(sentence))
            out.append(paragraph)
        return out

    def edited(self, paragraphs: Sequence[Paragraph], part: float = 0.1) -> list[Paragraph]:
        """The same with a part of the words replaced, left out or followed by another."""
        out = []
        for paragraph in paragraphs:
            new: Paragraph = []
            for sentence in paragraph:
                fresh = iter(self.words(len(sentence)))
                said: list[str] = []
                for word, chance in zip(sentence, self._random.random(len(sentence)).tolist(), strict=True):
                    if chance >= part:
                        said.append(word)
                    elif chance < part / 2:
                        said.append(next(fresh))
                    elif chance < part * 3 / 4:
                        said += [word, next(fresh)]
                new.append(said or sentence)
            out.append(new)
        return out

    def pair(self, count: int, part: float = PLANTED) -> Pair:
        """Two texts of so many words, `part` of them shared and in another order in the second."""
        passages: list[tuple[str, list[Paragraph]]] = []
        left = int(count * part)
        while left > 0:
            longest = min(max(2 * SHORTEST, count // 40), LONGEST)
            size = int(np.exp(self._random.uniform(np.log(SHORTEST), np.log(longest))))
            kind = ("verbatim", "edited")[len(passages) % 2]
            passages.append((kind, self.paragraphs(min(size, max(left, SHORTEST)))))
            left -= size
        own = count - sum(_count(passage) for _, passage in passages)
        text_a, places_a = self._mixed(own, [passage for _, passage in passages])
        order = self._random.permutation(len(passages)).tolist()
        versions = [self.edited(p) if kind == "edited" else p for kind, p in (passages[k] for k in order)]
        text_b, places_b = self._mixed(own, versions)
        at_b = dict(zip(order, places_b, strict=True))
        found = (Planted(kind, places_a[k], at_b[k]) for k, (kind, _) in enumerate(passages))
        return Pair(text_a, text_b, tuple(found))

    def _mixed(self, own: int, passages: Sequence[list[Paragraph]]) -> tuple[str, list[Span]]:
        """Prose of its own with passages between its paragraphs, and where they stand."""
        around = self.paragraphs(max(own, 0))
        places = np.sort(self._random.integers(0, len(around) + 1, len(passages))).tolist()
        blocks: list[str] = []
        which: list[int] = []
        at = 0
        for place, passage in zip(places, passages, strict=True):
            blocks += map(_written, around[at:place])
            at = place
            which.append(len(blocks))
            blocks.append(prose(passage))
        blocks += map(_written, around[at:])
        starts = list(accumulate((len(block) + 2 for block in blocks), initial=0))
        spans = [Span(starts[k], starts[k] + len(blocks[k])) for k in which]
        return "\n\n".join(blocks), spans

    def _with_commas(self, sentence: list[str]) -> list[str]:
        commas = np.flatnonzero(self._random.random(len(sentence) - 1) < 0.07).tolist()
        for place in commas:
            sentence[place] += ","
        return sentence

    def _invented(self, count: int) -> list[str]:
        """Words that nobody has used, of two to four syllables."""
        syllables = _syllables()
        drawn: NDArray[np.int64] = self._random.integers(0, len(syllables), (count, 4))
        sizes = self._random.integers(2, 5, count).tolist()
        return ["".join(syllables[k] for k in row[:n]) for row, n in zip(drawn.tolist(), sizes, strict=True)]


def _syllables() -> list[str]:
    return [a + b + c for a in "bdfgklmnprstvz" for b in "aeiou" for c in ("", "n", "r", "l")]


def prose(paragraphs: Sequence[Paragraph]) -> str:
    """Paragraphs as text, parted by blank lines."""
    return "\n\n".join(map(_written, paragraphs))


def _written(paragraph: Paragraph) -> str:
    sentences = (" ".join(sentence) for sentence in paragraph)
    return " ".join(s[0].upper() + s[1:].rstrip(",") + "." for s in sentences)


def _count(paragraphs: Sequence[Paragraph]) -> int:
    return sum(len(sentence) for paragraph in paragraphs for sentence in paragraph)
