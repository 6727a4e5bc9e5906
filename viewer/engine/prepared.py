"""A text made ready for alignment: its words as numbers, and what stands between them.

Promises arrays of one length, the words outside the spans set aside. Words are numbered by a `Vocabulary`
that both texts share; equal fold numbers mean equal words after folding, equal stem numbers mean forms of one
word.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from viewer.engine.arrays import Flags, Floats, Ints
from viewer.engine.sequences import sequences
from viewer.text import frequencies
from viewer.text.boundaries import Boundary, breaks
from viewer.text.folding import fold_word
from viewer.text.spans import Span, merged
from viewer.text.stems import stem
from viewer.text.tokens import pieces

SENTENCE = int(Boundary.SENTENCE)
PARAGRAPH = int(Boundary.PARAGRAPH)
FEWEST_PLACES = 300
"""A shorter text is judged as one of so many words: a stock phrase is one in a short note too."""
REPEAT = 20
"""So many words in a row that a text has for the second time are no phrase: a passage is told again."""
MOST_WORDS = 400_000
"""A shared vocabulary is given up for a new one when it has grown to this many words."""
DENSE = 4
"""Where word numbers go no higher than so many times the words, a table is quicker than sorting."""


class Vocabulary:
    """Numbers for folded words and for stems, shared by all texts to be compared. Safe with threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, int] = {}  # the fold number in the high 32 bits, the stem number in the low
        self._folds: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._names: list[str] = []
        self._shares: dict[str, list[float]] = {}

    def __len__(self) -> int:
        """How many words are known."""
        return len(self._known)

    def numbers(self, raw: Sequence[str]) -> tuple[Ints, Ints]:
        """The fold and the stem number of each word."""
        known = self._known
        unseen = [word for word in set(raw) if word not in known]
        if unseen:
            with self._lock:
                for word in unseen:
                    if word not in known:
                        self._learn(word)
        both = np.fromiter(map(known.__getitem__, raw), np.int64, count=len(raw))
        return both >> 32, both & 0xFFFFFFFF

    def _learn(self, word: str) -> None:
        folded = fold_word(word)
        root = stem(folded)
        fold_number = self._folds.setdefault(folded, len(self._folds))
        stem_number = self._stems.setdefault(root, len(self._stems))
        if stem_number == len(self._names):
            self._names.append(root)
        self._known[word] = fold_number << 32 | stem_number

    def shares(self, stems: Ints, language: str) -> Floats:
        """The share of each stem in general text of a language, 0 where its table does not know the stem."""
        known = self._shares.setdefault(language, [])
        if len(known) < len(self._names):
            with self._lock:
                known.extend(frequencies.share(name, language) for name in self._names[len(known) :])
        return np.fromiter(map(known.__getitem__, stems.tolist()), np.float64, count=len(stems))


_shared = Vocabulary()


def shared_vocabulary() -> Vocabulary:
    """A vocabulary that calls may share, so that a word is folded once and not again for each pair."""
    global _shared
    if len(_shared) > MOST_WORDS:
        _shared = Vocabulary()
    return _shared


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """The words of a text outside what is set aside.

    `starts` and `ends` are code points; `breaks[i]` is the `Boundary` before word i, with one more value for
    the end of the text; `sentences[i]` numbers the sentence of word i; `pieces[i]` numbers the stretches
    between spans set aside: nothing may run over from one into another;
    `fresh[i]` is False for a word in a stretch that the text has told before (`REPEAT` words or more): such
    stretches count once where customs of the texts are counted, as they are no phrases but told again;
    `language` is the one whose common words the text has most of.
    """

    text: str
    raw: list[str]
    starts: Ints
    ends: Ints
    folds: Ints
    stems: Ints
    breaks: Ints
    sentences: Ints
    pieces: Ints
    fresh: Flags
    language: str
    vocabulary: Vocabulary

    def __len__(self) -> int:
        """How many words take part."""
        return len(self.raw)

    @property
    def in_one_piece(self) -> bool:
        """Whether nothing is set aside between its words, of which there must be one."""
        return bool(self.pieces[0] == self.pieces[-1])


def prepare(text: str, vocabulary: Vocabulary, aside: Sequence[Span] = ()) -> Prepared:
    """The text's words in numbers of `vocabulary`; words that touch a span of `aside` take no part."""
    cut = pieces(text)
    raw = cut[1::2]
    ends = np.cumsum(np.fromiter(map(len, cut), np.int64, count=len(cut)))
    first, last = ends[0:-1:2], ends[1::2]
    between = np.frombuffer(bytes(breaks(cut)), dtype=np.uint8).astype(np.int64)
    walls = np.zeros(len(raw), dtype=np.int64)
    spans = [s for s in merged(aside) if len(s)]
    if spans:
        kept = np.ones(len(raw), dtype=bool)
        for span in spans:
            begin = int(np.searchsorted(last, span.start, "right"))
            end = int(np.searchsorted(first, span.end, "left"))
            kept[begin:end] = False
            walls[end:] += 1
        raw = [word for word, keep in zip(raw, kept.tolist(), strict=True) if keep]
        first, last, walls = first[kept], last[kept], walls[kept]
        between = np.append(between[:-1][kept], PARAGRAPH)
        between[:-1][np.flatnonzero(np.diff(walls, prepend=-1))] = PARAGRAPH
    sentences = np.cumsum(between[:-1] >= SENTENCE, dtype=np.int64)
    folds, stems = vocabulary.numbers(raw)
    return Prepared(
        text,
        raw,
        first,
        last,
        folds,
        stems,
        between,
        sentences,
        walls,
        _fresh(folds),
        frequencies.language(raw),
        vocabulary,
    )


def _fresh(folds: Ints) -> Flags:
    """Whether each word is told for the first time, and not in a long stretch that has been told before."""
    told_again = np.zeros(len(folds), dtype=np.int64)
    grams = sequences(folds, REPEAT)
    if len(grams):
        order = np.argsort(grams, kind="stable")
        again = order[1:][grams[order[1:]] == grams[order[:-1]]]
        told_again[again] = 1
        ends = again + REPEAT
        np.subtract.at(told_again, ends[ends < len(folds)], 1)
    return np.asarray(np.cumsum(told_again) == 0)


def places(a: Prepared, b: Prepared) -> float:
    """The logarithm of the number of places in A times that in B where chance could put a passage."""
    return math.log(max(len(a), FEWEST_PLACES)) + math.log(max(len(b), FEWEST_PLACES))


def paired(a: Prepared, b: Prepared) -> tuple[Prepared, Prepared, Floats]:
    """Two texts with words numbered from 0 on for this pair alone, and each stem's background share.

    Raises:
        ValueError: if the two were not numbered by the same vocabulary.
    """
    if a.vocabulary is not b.vocabulary:
        raise ValueError("two texts of different vocabularies cannot be compared")
    _, folds = _renumbered(np.concatenate((a.folds, b.folds)))
    known, stems = _renumbered(np.concatenate((a.stems, b.stems)))
    size = len(a)
    return (
        replace(a, folds=folds[:size], stems=stems[:size]),
        replace(b, folds=folds[size:], stems=stems[size:]),
        np.maximum(a.vocabulary.shares(known, a.language), a.vocabulary.shares(known, b.language)),
    )


def _renumbered(numbers: Ints) -> tuple[Ints, Ints]:
    """The distinct numbers in order, and the place of each number among them."""
    highest = int(numbers.max(initial=0))
    if highest > DENSE * len(numbers):
        known, place = np.unique(numbers, return_inverse=True)
        return known, place
    seen = np.zeros(highest + 1, dtype=bool)
    seen[numbers] = True
    return np.flatnonzero(seen), (np.cumsum(seen) - 1)[numbers]
