"""Parts: a box that mixes several passages is taken apart, sentence by sentence.

Two articles on one event share so many words that they can look like one large reworded passage, though their
sentences stand in different orders. Promises boxes in each of which sentences follow one another on both
sides in much the same order; a box that is one such passage already comes back as it is.
"""

from __future__ import annotations

import numpy as np

from viewer.engine.arrays import Floats, Ints
from viewer.engine.edges import Box
from viewer.engine.prepared import SENTENCE, Prepared

LEAST_TIE = 8.0
"""Two sentences are tied where their common words tell at least this, in nats."""
FARTHEST = 3
"""Ties belong together if no more than this many sentences lie from one to the next, on either side."""
MOST_WORK = 4_000_000
"""A box with more sentences times words than this is left whole."""
WHOLE = 0.75
"""A box stays whole where one group of ties holds this part of all."""


def parts(box: Box, a: Prepared, b: Prepared, information: Floats) -> list[Box]:
    """The passages that a box is made of, in the order of A."""
    first_a, first_b = _sentences(a.breaks[box.a0 : box.a1]), _sentences(b.breaks[box.b0 : box.b1])
    largest = max(len(first_a), len(first_b)) * (box.size_a + box.size_b)
    if len(first_a) < 2 or len(first_b) < 2 or largest > MOST_WORK:
        return [box]
    ties = _ties(a.stems[box.a0 : box.a1], b.stems[box.b0 : box.b1], first_a, first_b, information)
    rows, columns = _strongest(ties)
    if len(rows) < 2:
        return [box]
    groups = _grouped(rows.tolist(), columns.tolist())
    weight = [sum(ties[rows[k], columns[k]] for k in group) for group in groups]
    if max(weight) >= WHOLE * sum(weight):
        return [box]
    ends_a, ends_b = np.append(first_a[1:], box.size_a), np.append(first_b[1:], box.size_b)
    out = []
    for group in groups:
        u, v = rows[group], columns[group]
        a0, a1 = int(first_a[u.min()]), int(ends_a[u.max()])
        b0, b1 = int(first_b[v.min()]), int(ends_b[v.max()])
        out.append(Box(box.a0 + a0, box.a0 + a1, box.b0 + b0, box.b0 + b1))
    return sorted(out)


def tied(box: Box, a: Prepared, b: Prepared, information: Floats) -> list[Box]:
    """Sentences of the two sides of a box that share most, each once, in the order of A."""
    first_a, first_b = _sentences(a.breaks[box.a0 : box.a1]), _sentences(b.breaks[box.b0 : box.b1])
    ties = _ties(a.stems[box.a0 : box.a1], b.stems[box.b0 : box.b1], first_a, first_b, information)
    ends_a, ends_b = np.append(first_a[1:], box.size_a), np.append(first_b[1:], box.size_b)
    out = []
    while ties.size and ties.max() >= LEAST_TIE:
        u, v = divmod(int(ties.argmax()), ties.shape[1])
        ties[u], ties[:, v] = 0, 0
        a0, a1, b0, b1 = int(first_a[u]), int(ends_a[u]), int(first_b[v]), int(ends_b[v])
        out.append(Box(box.a0 + a0, box.a0 + a1, box.b0 + b0, box.b0 + b1))
    return sorted(out)


def _sentences(breaks: Ints) -> Ints:
    """The first words of the sentences of a stretch."""
    starts = breaks >= SENTENCE
    starts[:1] = True
    return np.flatnonzero(starts)


def _ties(stems_a: Ints, stems_b: Ints, first_a: Ints, first_b: Ints, information: Floats) -> Floats:
    """What the common words of each two sentences tell; a word that stands often in the box tells less."""
    stems, in_a = np.unique(stems_a, return_inverse=True)
    place = np.searchsorted(stems, stems_b).clip(max=len(stems) - 1)
    known = stems[place] == stems_b
    count = np.maximum(np.bincount(in_a), np.bincount(place[known], minlength=len(stems)))
    weight = np.sqrt(information[stems] / count)
    size = len(first_a), len(first_b)
    table_a, table_b = np.zeros((size[0], len(stems))), np.zeros((size[1], len(stems)))
    table_a[np.searchsorted(first_a, np.arange(len(stems_a)), "right") - 1, in_a] = 1
    where = np.searchsorted(first_b, np.flatnonzero(known), "right") - 1
    table_b[where, place[known]] = 1
    return np.asarray((table_a * weight) @ (table_b * weight).T)


def _strongest(ties: Floats) -> tuple[Ints, Ints]:
    """The ties that are the strongest of either sentence, and strong enough."""
    best = (ties >= ties.max(axis=1, keepdims=True)) | (ties >= ties.max(axis=0, keepdims=True))
    rows, columns = np.nonzero(best & (ties >= LEAST_TIE))
    return rows, columns


def _grouped(rows: list[int], columns: list[int]) -> list[list[int]]:
    """Ties in groups that run forward on both sides."""
    leader = list(range(len(rows)))

    def find(k: int) -> int:
        while leader[k] != k:
            k = leader[k]
        return k

    for k in range(len(rows)):
        for m in range(k + 1, len(rows)):
            down, across = rows[m] - rows[k], columns[m] - columns[k]
            if down > FARTHEST:
                break
            if 0 <= across <= FARTHEST:
                leader[find(m)] = find(k)
    groups: dict[int, list[int]] = {}
    for k in range(len(rows)):
        groups.setdefault(find(k), []).append(k)
    return list(groups.values())
