"""A text made ready for alignment: its words as numbers, and what stands between them.

Promises arrays of one length, the words outside the spans set aside. Words are numbered by a `Vocabulary`
that both texts share; equal fold numbers mean equal words after folding, equal stem numbers mean forms of one
word.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.text import frequencies
from viewer.text.boundaries import Boundary, breaks
from viewer.text.folding import fold_word
from viewer.text.spans import Span, merged
from viewer.text.stems import stem
from viewer.text.tokens import word_offsets

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Vocabulary:
    """Numbers for folded words and for stems, shared by all texts that are to be compared."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}
        self._folds: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._of_raw: list[tuple[int, int]] = []
        self._shares: dict[str, Floats] = {}

    def __len__(self) -> int:
        """How many stems are known."""
        return len(self._stems)

    def numbers(self, raw: Sequence[str]) -> tuple[Ints, Ints]:
        """The fold and the stem number of each word."""
        known = self._known
        for word in dict.fromkeys(raw):
            if word not in known:
                self._learn(word)
        rows = np.array(self._of_raw, dtype=np.int64).reshape(-1, 2)
        at = np.fromiter(map(known.__getitem__, raw), dtype=np.int64, count=len(raw))
        return rows[at, 0], rows[at, 1]

    def _learn(self, word: str) -> None:
        folded = fold_word(word)
        root = stem(folded)
        fold_number = self._folds.setdefault(folded, len(self._folds))
        stem_number = self._stems.setdefault(root, len(self._stems))
        self._known[word] = len(self._of_raw)
        self._of_raw.append((fold_number, stem_number))

    def shares(self, language: str) -> Floats:
        """The background share of each stem, by its number; 0 for stems that the table does not know."""
        known = self._shares.get(language)
        if known is None or len(known) != len(self._stems):
            table = frequencies.table(language)
            known = np.fromiter((table.get(s, 0.0) for s in self._stems), np.float64, count=len(self._stems))
            self._shares[language] = known
        return known

    def stems_of(self, raw: Sequence[str]) -> set[str]:
        """The stems of some words, each once."""
        return {stem(fold_word(word)) for word in set(raw)}


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """The words of a text outside what is set aside.

    `starts` and `ends` are code points; `breaks[i]` is the `Boundary` before word i, with one more value for
    the end of the text; `pieces[i]` numbers the stretches between spans set aside: nothing may run over from
    one into another; `language` is the one whose common words the text has most of.
    """

    text: str
    raw: list[str]
    starts: Ints
    ends: Ints
    folds: Ints
    stems: Ints
    breaks: Ints
    pieces: Ints
    language: str

    def __len__(self) -> int:
        """How many words take part."""
        return len(self.raw)


def prepare(text: str, vocabulary: Vocabulary, aside: Sequence[Span] = ()) -> Prepared:
    """The text's words in numbers of `vocabulary`; words that touch a span of `aside` take no part."""
    raw, starts, ends = word_offsets(text)
    between = np.array(breaks(text, raw, starts, ends), dtype=np.int64)
    first, last = np.array(starts, dtype=np.int64), np.array(ends, dtype=np.int64)
    pieces = np.zeros(len(raw), dtype=np.int64)
    spans = [s for s in merged(aside) if len(s)]
    if spans:
        kept = np.ones(len(raw), dtype=bool)
        for span in spans:
            begin = int(np.searchsorted(last, span.start, "right"))
            end = int(np.searchsorted(first, span.end, "left"))
            kept[begin:end] = False
            pieces[end:] += 1
        raw = [word for word, keep in zip(raw, kept.tolist(), strict=True) if keep]
        first, last, pieces = first[kept], last[kept], pieces[kept]
        between = np.append(between[:-1][kept], Boundary.PARAGRAPH)
        between[:-1][np.flatnonzero(np.diff(pieces, prepend=-1))] = Boundary.PARAGRAPH
    folds, stems = vocabulary.numbers(raw)
    language = frequencies.language(vocabulary.stems_of(raw))
    return Prepared(text, raw, first, last, folds, stems, between, pieces, language)
