"""Runs: the longest stretches of words that stand in both texts, word for word, wherever they stand.

Promises every pair of equal stretches of two words or more (three or four in long texts) that cannot be made
longer. A sequence that stands many times in both texts is paired first with first, second with second, so
that repetition costs no more than the text is long.
"""

from __future__ import annotations

import numpy as np

from viewer.engine.arrays import Ints
from viewer.engine.prepared import Prepared
from viewer.engine.sequences import Hashes, sequences

MOST_PAIRS = 40
"""A sequence that makes more pairs than this is paired by rank."""


def run_length(words_a: int, words_b: int) -> int:
    """How many words a run has at least: more where chance pairs would outnumber the words."""
    product = words_a * words_b
    return 2 if product <= 1e8 else 3 if product <= 1e10 else 4


def runs(a: Prepared, b: Prepared) -> tuple[Ints, Ints, Ints]:
    """Starts in A, starts in B and lengths, in words, ordered by diagonal, then by start."""
    least = run_length(len(a), len(b))
    places_a, grams_a = _grams(a, least)
    places_b, grams_b = _grams(b, least)
    at_a, at_b = _points(grams_a, grams_b)
    if not len(at_a):
        none = np.zeros(0, dtype=np.int64)
        return none, none, none
    width = np.int64(len(a) + 2)
    at_a, at_b = places_a[at_a], places_b[at_b]
    keys = np.sort((at_b - at_a + width) * width + at_a)
    fresh = np.flatnonzero(np.diff(keys, prepend=keys[0] - 2) != 1)
    lengths = np.diff(fresh, append=len(keys)) + least - 1
    first = keys[fresh]
    start_a = np.asarray(first % width, dtype=np.int64)
    start_b = np.asarray(start_a + first // width - width, dtype=np.int64)
    return start_a, start_b, np.asarray(lengths, dtype=np.int64)


def _grams(text: Prepared, length: int) -> tuple[Ints, Hashes]:
    """The places where a sequence of `length` words stands in one piece, and a number for each sequence."""
    grams = sequences(text.folds, length)
    places = np.flatnonzero(text.pieces[: len(grams)] == text.pieces[length - 1 :])
    return places, grams[places]


def _points(grams_a: Hashes, grams_b: Hashes) -> tuple[Ints, Ints]:
    """The pairs of places with equal sequences."""
    order_b = np.argsort(grams_b, kind="stable")
    sorted_b = grams_b[order_b]
    low = np.searchsorted(sorted_b, grams_a, "left")
    count_b = np.searchsorted(sorted_b, grams_a, "right") - low
    places = np.flatnonzero(count_b)
    if not len(places):
        none = np.zeros(0, dtype=np.int64)
        return none, none
    _, which, count_a = np.unique(grams_a[places], return_inverse=True, return_counts=True)
    often = count_a[which] * count_b[places] > MOST_PAIRS
    few = places[~often]
    repeats = count_b[few]
    at_a = np.repeat(few, repeats)
    step = np.arange(len(at_a)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    at_b = order_b[np.repeat(low[few], repeats) + step]
    many = places[often]
    rank = _ranks(which[often])
    paired = rank < count_b[many]
    many, rank = many[paired], rank[paired]
    return np.concatenate((at_a, many)), np.concatenate((at_b, order_b[low[many] + rank]))


def _ranks(groups: Ints) -> Ints:
    """For each place, how many earlier ones are of the same group."""
    order = np.argsort(groups, kind="stable")
    ordered = groups[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    sizes = np.diff(starts, append=len(ordered))
    ranks = np.empty(len(groups), dtype=np.int64)
    ranks[order] = np.arange(len(groups)) - np.repeat(starts, sizes)
    return ranks
