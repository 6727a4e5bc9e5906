"""Seriation: articles in a row so that those of one story stand together; pure and the same at every call.

Greedy nearest neighbours: a chain begins with the best pair that is left and grows, at whichever of its ends
has the closer neighbour, until neither end has one; then the next chain begins.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable, Mapping, Sequence


def seriated(near: Sequence[Mapping[int, float]], ranked: Iterable[tuple[int, int]]) -> list[int]:
    """The numbers 0, 1, … in their new order.

    Args:
        near: for each number its neighbours, with how near they are; the larger, the nearer.
        ranked: the pairs of neighbours, nearest first.
    """
    steps = seriation(near, ranked)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return list(end.value)


def seriation(
    near: Sequence[Mapping[int, float]], ranked: Iterable[tuple[int, int]]
) -> Generator[None, None, list[int]]:
    """The same, a little at a time."""
    placed = [False] * len(near)
    order: list[int] = []
    for a, b in ranked:
        if placed[a] or placed[b]:
            continue
        placed[a] = placed[b] = True
        order.extend((yield from _chain(deque((a, b)), near, placed)))
    order.extend(n for n, done in enumerate(placed) if not done)
    return order


def _chain(
    chain: deque[int], near: Sequence[Mapping[int, float]], placed: list[bool]
) -> Generator[None, None, Iterable[int]]:
    """Grows a chain at both ends; a tie goes to the right end and to the first of the neighbours."""
    left, right = (_nearest(near[end], placed) for end in (chain[0], chain[-1]))
    while left is not None or right is not None:
        yield
        if left is None or (right is not None and right[0] >= left[0]):
            assert right is not None
            chain.append(right[1])
        else:
            chain.appendleft(left[1])
        placed[chain[0]] = placed[chain[-1]] = True
        left, right = (_nearest(near[end], placed) for end in (chain[0], chain[-1]))
    return chain


def _nearest(neighbours: Mapping[int, float], placed: Sequence[bool]) -> tuple[float, int] | None:
    free = ((value, -n) for n, value in neighbours.items() if not placed[n])
    best = max(free, default=None)
    return None if best is None else (best[0], -best[1])
