"""Common subsequences: the equal words of two sequences that keep their order, and what is left over.

Promises bounded time: the longest common subsequence of short sequences, and in long ones that of the
stretches between words that stand once on either side (patience sorting), as far as these are short enough.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import LCSseq

Link = tuple[int, int]

MOST_WORK = 4_000_000
"""Longer pairs of sequences (the product of their lengths) are first cut at words that stand once in both."""


def in_place(a: Sequence[int], b: Sequence[int]) -> list[Link]:
    """The links of a common subsequence of two sequences of word numbers: the longest if they are short."""
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    out = [(k, k) for k in range(head)]
    if len(a) * len(b) <= MOST_WORK:
        return out + _longest(a, b, head, len(a), head, len(b))
    start_a, start_b = head, head
    for i, j in [*_anchors(a, b, head), (len(a), len(b))]:
        if (i - start_a) * (j - start_b) <= MOST_WORK:
            out += _longest(a, b, start_a, i, start_b, j)
        if i < len(a):
            out.append((i, j))
        start_a, start_b = i + 1, j + 1
    return out


def _longest(a: Sequence[int], b: Sequence[int], a0: int, a1: int, b0: int, b1: int) -> list[Link]:
    """The longest common subsequence of two stretches."""
    out: list[Link] = []
    if a1 > a0 and b1 > b0:
        for block in LCSseq.editops(a[a0:a1], b[b0:b1]).as_matching_blocks():
            out.extend((a0 + block.a + k, b0 + block.b + k) for k in range(block.size))
    return out


def _anchors(a: Sequence[int], b: Sequence[int], head: int) -> list[Link]:
    """Words that stand once in either rest, as many as keep their order."""
    once_a, once_b = _once(a, range(head, len(a))), _once(b, range(head, len(b)))
    pairs = [(i, once_b[w]) for w, i in sorted(once_a.items(), key=lambda item: item[1]) if w in once_b]
    return [pairs[k] for k in rising([j for _, j in pairs])]


def rising(values: Sequence[int]) -> list[int]:
    """The places of a longest rising part of distinct values (patience sorting)."""
    tops: list[int] = []
    top_of: list[int] = []
    before: list[int] = []
    for k, value in enumerate(values):
        at = bisect_left(tops, value)
        before.append(top_of[at - 1] if at else -1)
        tops[at : at + 1] = [value]
        top_of[at : at + 1] = [k]
    out, k = [], top_of[-1] if top_of else -1
    while k >= 0:
        out.append(k)
        k = before[k]
    return out[::-1]


def rough_links(a: Sequence[int], b: Sequence[int]) -> list[Link]:
    """Words in place, and those left over that stand once on either side, in the order of A."""
    kept = in_place(a, b)
    left_a = sorted(set(range(len(a))) - {i for i, _ in kept})
    left_b = sorted(set(range(len(b))) - {j for _, j in kept})
    places_a, places_b = _once(a, left_a), _once(b, left_b)
    return sorted(kept + [(i, places_b[w]) for w, i in places_a.items() if w in places_b])


def _once(words: Sequence[int], places: Iterable[int]) -> dict[int, int]:
    """The words that stand at exactly one of these places."""
    out: dict[int, int] = {}
    twice: set[int] = set()
    for at in places:
        word = words[at]
        if word in out:
            twice.add(word)
        out[word] = at
    return {w: at for w, at in out.items() if w not in twice}
