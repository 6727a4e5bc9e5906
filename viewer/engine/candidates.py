"""Candidates: which pairs of many articles are worth aligning.

Promises every pair that shares a few sequences of words that are rare in the folder, found in time close to
linear in the text. In a small folder every pair is worth it. Sequences that stand in very many articles tell
nothing of a pair and are passed over.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from viewer.engine.arrays import Ints, distinct
from viewer.engine.prepared import Prepared
from viewer.engine.sequences import sequences

SMALL_FOLDER = 24
"""Up to so many articles, all pairs are aligned."""
SEQUENCE_WORDS = 4
"""Words of a sequence."""
MOST_ARTICLES = 50
"""A sequence that more articles have is passed over."""
LEAST_SHARED = 2
"""How many rare sequences a pair must share."""


def candidates(articles: Sequence[Prepared]) -> list[tuple[int, int]]:
    """The pairs of places in `articles`, smaller place first, those that share most first."""
    count = len(articles)
    if count <= SMALL_FOLDER:
        return [(i, j) for i in range(count) for j in range(i + 1, count)]
    grams, owners = _owned(articles)
    pairs, shared = _pairs(grams, owners, count)
    good = shared >= LEAST_SHARED
    pairs, shared = pairs[good], shared[good]
    order = np.lexsort((pairs, -shared))
    return [(int(p // count), int(p % count)) for p in pairs[order]]


def _owned(articles: Sequence[Prepared]) -> tuple[Ints, Ints]:
    """Each sequence that an article has, once an article, sorted by sequence, with the article's place."""
    parts, owners = [], []
    for place, article in enumerate(articles):
        size = len(article) - SEQUENCE_WORDS + 1
        if size < 1:
            continue
        grams = sequences(article.folds, SEQUENCE_WORDS)
        whole = article.pieces[:size] == article.pieces[SEQUENCE_WORDS - 1 :]
        found = distinct(grams[whole])
        parts.append(found)
        owners.append(np.full(len(found), place, dtype=np.int64))
    if not parts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    grams, owner = np.concatenate(parts), np.concatenate(owners)
    order = np.argsort(grams, kind="stable")
    return grams[order].view(np.int64), owner[order]


def _pairs(grams: Ints, owners: Ints, count: int) -> tuple[Ints, Ints]:
    """The pairs that share a sequence, as `place * count + place`, and how many sequences they share."""
    starts = np.flatnonzero(np.concatenate(([True], grams[1:] != grams[:-1]))) if len(grams) else owners
    sizes = np.diff(starts, append=len(grams))
    rare = np.repeat((sizes >= 2) & (sizes <= MOST_ARTICLES), sizes)
    grams, owners = grams[rare], owners[rare]
    found = []
    for step in range(1, MOST_ARTICLES):
        same = np.flatnonzero(grams[:-step] == grams[step:])
        if not len(same):
            break
        found.append(owners[same] * count + owners[same + step])
    if not found:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    pairs, shared = np.unique(np.concatenate(found), return_counts=True)
    return pairs, shared
