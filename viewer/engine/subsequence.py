"""Common subsequences: the equal words of two sequences that keep their order, and what is left over.

Promises bounded time: the longest common subsequence of short sequences, and in long ones that of the
stretches between words that stand once on either side (patience sorting), as far as these are short enough.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress

from rapidfuzz.distance import LCSseq

Link = tuple[int, int]

MOST_WORK = 4_000_000
"""Longer pairs of sequences (the product of their lengths) are first cut at words that stand once in both."""
FARTHEST = 1000
"""No word is linked to one that moved by more words than this."""


def in_place(a: Sequence[int], b: Sequence[int]) -> list[Link]:
    """The links of a common subsequence of two sequences of word numbers: the longest if they are short."""
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    out = [(k, k) for k in range(head)]
    if len(a) * len(b) <= MOST_WORK:
        return out + _longest(a, b, head, len(a), head, len(b))
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    end_a, end_b = len(a) - tail, len(b) - tail
    start_a, start_b = head, head
    for i, j in [*_anchors(a, b, (head, end_a), (head, end_b)), (end_a, end_b)]:
        if (i - start_a) * (j - start_b) <= MOST_WORK:
            out += _longest(a, b, start_a, i, start_b, j)
        if i < end_a:
            out.append((i, j))
        start_a, start_b = i + 1, j + 1
    return out + [(end_a + k, end_b + k) for k in range(tail)]


def _longest(a: Sequence[int], b: Sequence[int], a0: int, a1: int, b0: int, b1: int) -> list[Link]:
    """The longest common subsequence of two stretches."""
    out: list[Link] = []
    if a1 - a0 == b1 - b0 == 1:
        return [(a0, b0)] if a[a0] == b[b0] else out
    if a1 > a0 and b1 > b0:
        for block in LCSseq.editops(a[a0:a1], b[b0:b1]).as_matching_blocks():
            out.extend((a0 + block.a + k, b0 + block.b + k) for k in range(block.size))
    return out


def _anchors(
    a: Sequence[int], b: Sequence[int], range_a: tuple[int, int], range_b: tuple[int, int]
) -> list[Link]:
    """Words that stand once in either range, as many as keep their order."""
    once_a, once_b = _once(a, range(*range_a)), _once(b, range(*range_b))
    pairs = [(i, once_b[w]) for w, i in once_a.items() if w in once_b]
    return keeping_order(pairs)


def rising(values: Sequence[int]) -> list[int]:
    """The places of a longest rising part of distinct values (patience sorting)."""
    tops: list[int] = []
    top_of: list[int] = []
    before: list[int] = []
    for k, value in enumerate(values):
        if not tops or value > tops[-1]:
            before.append(top_of[-1] if tops else -1)
            tops.append(value)
            top_of.append(k)
        else:
            at = bisect_left(tops, value)
            before.append(top_of[at - 1] if at else -1)
            tops[at], top_of[at] = value, k
    out, k = [], top_of[-1] if top_of else -1
    while k >= 0:
        out.append(k)
        k = before[k]
    return out[::-1]


def keeping_order(links: Sequence[Link]) -> list[Link]:
    """As many as possible of some links, in the order of A, that keep their order in B."""
    return [links[k] for k in rising([j for _, j in links])]


def rough_links(a: Sequence[int], b: Sequence[int]) -> list[Link]:
    """Words in place, and those left over that stand once on either side, in the order of A.

    A word of a long sequence is not linked to one that stands far from where the words around it lead.
    """
    kept = in_place(a, b)
    free_a, free_b = [True] * len(a), [True] * len(b)
    for i, j in kept:
        free_a[i] = free_b[j] = False
    places_a = _once(a, compress(range(len(a)), free_a))
    places_b = _once(b, compress(range(len(b)), free_b))
    moved = [(i, places_b[w]) for w, i in places_a.items() if w in places_b]
    return sorted([*kept, *(_near(moved, kept) if kept else moved)])


def _near(moved: Sequence[Link], kept: Sequence[Link]) -> list[Link]:
    """Those of some links, in the order of A, that moved no farther than a reader would look for them."""
    out, at = [], 0
    for i, j in moved:
        while at + 1 < len(kept) and kept[at + 1][0] < i:
            at += 1
        if abs((j - kept[at][1]) - (i - kept[at][0])) <= FARTHEST:
            out.append((i, j))
    return out


def _once(words: Sequence[int], places: Iterable[int]) -> dict[int, int]:
    """The words that stand at exactly one of these places, in the order of the places, with the place."""
    out: dict[int, int] = {}
    twice: set[int] = set()
    for at in places:
        word = words[at]
        if word in out:
            twice.add(word)
        else:
            out[word] = at
    return {w: at for w, at in out.items() if w not in twice}
