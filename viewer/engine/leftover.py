"""Left over: words without a link that follow one another in both of two stretches.

Promises that after it no two words side by side, one of them more than a function word, stand without a link
in both stretches: however far they moved, they are the same words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from viewer.engine.subsequence import Link

MOST_PLACES = 8
"""Two words that stand side by side more often than this are tried at so many places."""


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
    for i in range(len(a) - 1) if places else ():
        if not (free_a[i] and free_a[i + 1]) or (common[i] and common[i + 1]):
            continue
        for j in places.get((a[i], a[i + 1]), ())[:MOST_PLACES]:
            before = _reach(i - 1, j - 1, -1, a, b, free_a, free_b)
            size = before + _reach(i, j, 1, a, b, free_a, free_b)
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
