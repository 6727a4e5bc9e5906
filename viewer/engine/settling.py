"""Settling: which links between the words of two stretches a reader is shown.

Promises that no two words side by side, one of them more than a function word, stand without a link in both
stretches: however far they moved, they are the same words; nor an article before a word that is linked. And
that in long stretches no function words alone are linked to some far away: "in" here and "in" there, with
nothing in common around them, are two words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from viewer.engine.rows import ARTICLE
from viewer.engine.subsequence import Link, keeping_order

FARTHEST = 12
"""Function words alone are linked no farther than this, in words, from where the nearest links lead."""
LONG = 50
"""Words of a stretch from which on that is asked; in single sentences the models know better."""
MOST_PLACES = 8
"""Two words that stand side by side more often than this are tried at so many places, the third time around
the third place."""


def settled(found: Sequence[Link], a: Sequence[int], b: Sequence[int], common: Sequence[int]) -> list[Link]:
    """The links to be shown, in the order of A.

    `found` are links in the order of A, `a` and `b` the word numbers; `common` says of each word of A whether
    it is a function word.
    """
    kept = without_strays(found, common) if max(len(a), len(b)) > LONG else list(found)
    kept += left_over(kept, a, b, common)
    return sorted(kept + articles(kept, a, b, common))


def articles(found: Sequence[Link], a: Sequence[int], b: Sequence[int], common: Sequence[int]) -> list[Link]:
    """The missing links of articles: before two linked words, where neither is linked to anything."""
    linked_a, linked_b = {i for i, _ in found}, {j for _, j in found}
    return [
        (i - 1, j - 1)
        for i, j in found
        if i and j and a[i - 1] == b[j - 1] and common[i - 1] == ARTICLE
        if i - 1 not in linked_a and j - 1 not in linked_b
    ]


def without_strays(found: Sequence[Link], common: Sequence[int]) -> list[Link]:
    """Links without function words that moved, alone, farther than their surroundings did."""
    stay = keeping_order(found)
    moved = sorted(set(found).difference(stay))
    if not stay or not moved:
        return list(found)
    places_a, places_b = [i for i, _ in stay], [j for _, j in stay]
    kept = []
    for run in blocks(moved):
        i, j = run[0]
        near = stay[_nearest(places_a, i)], stay[_nearest(places_b, j)]
        far = max(abs((j - y) - (i - x)) for x, y in near)
        if far <= FARTHEST or not all(common[k] for k, _ in run):
            kept.append(run)
    return sorted(chain(stay, *kept))


def blocks(found: Sequence[Link]) -> list[list[Link]]:
    """Links in the order of A, cut where they do not go on word by word on both sides."""
    out: list[list[Link]] = []
    for i, j in found:
        if out and out[-1][-1] == (i - 1, j - 1):
            out[-1].append((i, j))
        else:
            out.append([(i, j)])
    return out


def _nearest(places: Sequence[int], wanted: int) -> int:
    """Which of some places, in order and at least one, is nearest."""
    at = bisect_left(places, wanted)
    if at == len(places) or (at and wanted - places[at - 1] <= places[at] - wanted):
        return at - 1
    return at


def left_over(found: Sequence[Link], a: Sequence[int], b: Sequence[int], common: Sequence[int]) -> list[Link]:
    """The links that are missing from `found`, the longest runs first.

    `a` and `b` are word numbers; `common` says of each word of A whether it is a function word.
    """
    free_a, free_b = [True] * len(a), [True] * len(b)
    for i, j in found:
        free_a[i] = free_b[j] = False
    out: list[Link] = []
    fresh = any(free_a) and any(free_b)
    while fresh:
        fresh = False
        for size, i, j in sorted(_runs(a, b, free_a, free_b, common), key=lambda r: (-r[0], r[1], r[2])):
            if all(free_a[i : i + size]) and all(free_b[j : j + size]):
                free_a[i : i + size] = free_b[j : j + size] = [False] * size
                out += [(i + k, j + k) for k in range(size)]
                fresh = True
    return out


def _runs(
    a: Sequence[int],
    b: Sequence[int],
    free_a: Sequence[bool],
    free_b: Sequence[bool],
    common: Sequence[int],
) -> Iterator[tuple[int, int, int]]:
    """Length, start in A and start in B of the runs of free words, each from a pair of words onward."""
    places: dict[Link, list[int]] = defaultdict(list)
    for j in range(len(b) - 1):
        if free_b[j] and free_b[j + 1]:
            places[b[j], b[j + 1]].append(j)
    told: dict[Link, int] = defaultdict(int)  # how often a pair of words has come
    ends: dict[int, int] = {}  # where the last run of a diagonal ends
    for i in range(len(a) - 1) if places else ():
        if not (free_a[i] and free_a[i + 1]) or (common[i] and common[i + 1]):
            continue
        there = places.get((a[i], a[i + 1]), [])
        first = max(0, min(told[a[i], a[i + 1]] - MOST_PLACES // 2, len(there) - MOST_PLACES))
        told[a[i], a[i + 1]] += 1
        for j in there[first : first + MOST_PLACES]:
            if ends.get(j - i, 0) > i:
                continue  # inside a run that has been told
            before = _reach(i - 1, j - 1, -1, a, b, free_a, free_b)
            size = before + _reach(i, j, 1, a, b, free_a, free_b)
            ends[j - i] = i - before + size
            yield size, i - before, j - before


def _reach(
    i: int,
    j: int,
    step: int,
    a: Sequence[int],
    b: Sequence[int],
    free_a: Sequence[bool],
    free_b: Sequence[bool],
) -> int:
    """How many free words in a row are equal from two places onward (`step` 1) or backward (-1)."""
    count = 0
    while 0 <= i < len(a) and 0 <= j < len(b) and a[i] == b[j] and free_a[i] and free_b[j]:
        i, j, count = i + step, j + step, count + 1
    return count
