"""Segments: a passage cut into the rows that a reader sees.

Promises rows in the order of A that rebuild the passage, cut where both sides come to an end at the same
place of the story: both end a sentence there, or one ends a paragraph and the other has at least room between
two linked words, at the end of a sentence or at a comma if there is one. A cut at a sentence's end parts no
linked words but function words; one at a paragraph's end may part a few, since a row over two paragraphs is
harder to read than a word or two that went into the next row. A paragraph's end in the middle of words that
the other side has without any break is a stray one. Every row keeps some linked words.

Cuts are weighed (`_worth`), and the best set that runs forward on both sides is taken, by dynamic programming
over a few earlier cuts at each, so that time grows with the words and the ends among them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from viewer.engine.arrays import Flags, Ints
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.edges import Box
from viewer.engine.prepared import PARAGRAPH, SENTENCE, Prepared
from viewer.engine.subsequence import Link, rising

SENTENCES = 0.8
"""What a cut is worth where both sides end a sentence."""
PARAGRAPHS, TO_SENTENCE, TO_CLAUSE, TO_WORD = 3.8, 2.8, 1.8, 0.8
"""What it is worth where one side ends a paragraph, and the other one too, a sentence, a clause, nothing."""
PARTED, PARTED_FUNCTION = 1.0, 0.1
"""What a linked word costs whose counterpart comes to stand beyond the cut, and what a function word."""
LEAST_LINKS = 3
"""The rows beside a cut to a clause or a word have so many linked words."""
MOST_ENDS = 6
"""So many sentence ends are tried between two linked words."""
LOOK_BACK = 12
"""So many earlier cuts are tried as the one before a cut."""
UNREACHED = -2
"""No chain of cuts leads to a cut: the row before it would have too few linked words."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """A place to cut, before word `a` of A and word `b` of B, counted from the box."""

    a: int
    b: int
    worth: float
    least: int
    """How many linked words the rows beside it must have."""


def cut(box: Box, found: Sequence[Link], a: Prepared, b: Prepared, *, firm: bool = False) -> list[Box]:
    """The rows of a passage. `found` are its links in the order of A, counted from the box's first words.

    With `firm`, cuts are made only where both sides end a sentence and no links at all are parted.
    """
    if not found:
        return [box]
    breaks_a, breaks_b = a.breaks[box.a0 : box.a1], b.breaks[box.b0 : box.b1]
    linked = np.array(found, dtype=np.int64)
    function = _function_words(a.raw[box.a0 : box.a1])[linked[:, 0]]
    content = linked[~function] if not function.all() else linked
    places = _places(content[_in_place(content)], breaks_a, breaks_b)
    if not places:
        return [box]
    lost = PARTED * _parted(places, linked[~function]) + PARTED_FUNCTION * _parted(places, linked[function])
    partner = dict(found)
    cuts = []
    for (i, j), cost in zip(places, lost.tolist(), strict=True):
        worth, least = _worth(int(breaks_a[i]), int(breaks_b[j]))
        stray = not (breaks_a[i] and breaks_b[j]) and partner.get(i - 1) == j - 1 and partner.get(i) == j
        if worth > cost and not stray and not (firm and (cost or least > 1)):
            cuts.append(_Cut(i, j, worth - cost, least))
    best = _best(cuts, linked)
    ends = [(box.a0, box.b0), *((box.a0 + c.a, box.b0 + c.b) for c in best), (box.a1, box.b1)]
    return [Box(p[0], q[0], p[1], q[1]) for p, q in pairwise(ends)]


def _function_words(words: Sequence[str]) -> Flags:
    known = {word: word.lower() in FUNCTION_WORDS for word in set(words)}
    return np.fromiter(map(known.__getitem__, words), dtype=bool, count=len(words))


def _in_place(linked: Ints) -> Flags:
    """Which links belong to a longest part that runs forward on both sides."""
    stay = np.ones(len(linked), dtype=bool)
    if not bool((np.diff(linked[:, 1]) > 0).all()):
        stay[:] = False
        stay[rising(linked[:, 1].tolist())] = True
    return stay


def _worth(end_a: int, end_b: int) -> tuple[float, int]:
    """What a cut at two boundaries is worth, and how many linked words the rows beside it must have."""
    weak, strong = sorted((end_a, end_b))
    if strong < PARAGRAPH:
        return (SENTENCES if weak >= SENTENCE else 0.0), 1
    if weak >= PARAGRAPH:
        return PARAGRAPHS, 1
    if weak >= SENTENCE:
        return TO_SENTENCE, 1
    return (TO_CLAUSE if weak else TO_WORD), LEAST_LINKS


def _places(stay: Ints, breaks_a: Ints, breaks_b: Ints) -> list[Link]:
    """Where a cut could be, in the order of A: at ends between the same two links in place.

    What stands before the first link and after the last counts as being between links, too.
    """
    outside = np.array([[-1, -1], [len(breaks_a), len(breaks_b)]])
    stay = np.concatenate((outside[:1], stay, outside[1:]))
    inside_a, inside_b = (_inside(breaks, stay[:, k]) for k, breaks in enumerate((breaks_a, breaks_b)))
    at = np.flatnonzero(inside_a | inside_b)
    first, last = np.maximum(stay[at] + 1, 1), np.minimum(stay[at + 1] + 1, outside[1])
    out: list[Link] = []
    for (i, j), (end_i, end_j) in zip(first.tolist(), last.tolist(), strict=True):
        if end_i - i == end_j - j == 1:
            out.append((i, j))
        elif end_i > i and end_j > j:
            ends_a, ends_b = _strongest(breaks_a[i:end_i], i), _strongest(breaks_b[j:end_j], j)
            out += [(x, y) for x in ends_a for y in ends_b]
    return out


def _inside(breaks: Ints, linked: Ints) -> Flags:
    """Whether there is a sentence's end between each linked word and the next."""
    ends = np.concatenate(([0], np.cumsum(breaks[1:] >= SENTENCE)))
    return np.asarray(np.diff(ends[linked.clip(0, len(breaks) - 1)]) > 0)


def _strongest(breaks: Ints, first: int) -> list[int]:
    """The first sentence ends of a stretch; where there is none, its strongest end, or its first word."""
    ends = np.flatnonzero(breaks >= SENTENCE)[:MOST_ENDS].tolist() or [int(breaks.argmax())]
    return [first + k for k in ends]


def _parted(places: Sequence[Link], linked: Ints) -> Ints:
    """How many links have one word before a place and the other behind it; `places` in the order of A."""
    at = np.array(places, dtype=np.int64)
    stay = _in_place(linked)
    before = [np.searchsorted(linked[stay, side], at[:, side]) for side in (0, 1)]
    moved = linked[~stay].tolist()
    moved_b = sorted(j for _, j in moved)
    seen: list[int] = []
    out, k = [], 0
    for i, j in places:
        while k < len(moved) and moved[k][0] < i:
            insort(seen, moved[k][1])
            k += 1
        out.append(len(seen) + bisect_left(moved_b, j) - 2 * bisect_left(seen, j))
    return np.asarray(np.abs(before[0] - before[1]) + np.array(out), dtype=np.int64)


def _best(cuts: Sequence[_Cut], linked: Ints) -> list[_Cut]:
    """The cuts worth most together: forward on both sides, with enough linked words in every row."""
    if not cuts:
        return []
    before_a = np.searchsorted(linked[:, 0], [c.a for c in cuts]).tolist()
    before_b = np.searchsorted(np.sort(linked[:, 1]), [c.b for c in cuts]).tolist()
    best: list[float] = []
    highest: list[float] = []  # of the cuts so far
    earlier: list[int] = []
    for k, one in enumerate(cuts):
        value, chosen = (one.worth, -1) if min(before_a[k], before_b[k]) >= one.least else (0.0, UNREACHED)
        for m in range(k - 1, max(-1, k - 1 - LOOK_BACK), -1):
            if highest[m] + one.worth <= value:
                break  # no cut before this one can do better
            new = min(before_a[k] - before_a[m], before_b[k] - before_b[m])
            forward = cuts[m].a < one.a and cuts[m].b < one.b and new >= max(one.least, cuts[m].least)
            if forward and earlier[m] != UNREACHED and best[m] + one.worth > value:
                value, chosen = best[m] + one.worth, m
        best.append(value)
        highest.append(max(highest[-1], value) if highest else value)
        earlier.append(chosen)
    rest = [len(linked) - max(counts) for counts in zip(before_a, before_b, strict=True)]
    last = [k for k, c in enumerate(cuts) if earlier[k] != UNREACHED and rest[k] >= c.least]
    k = max(last, key=lambda m: (best[m], -m), default=-1)
    out = []
    while k >= 0:
        out.append(cuts[k])
        k = earlier[k]
    return out[::-1]
