"""Shelves: ranges kept so that those which overlap another are found without looking at all of them.

Promises the items of all ranges that share a place with the one asked for, each once, in the order in which
they were added. A range costs as much as it is long, counted in shelves.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Generic, TypeVar

T = TypeVar("T")

WIDTH = 256
"""Places on one shelf."""


class Shelves(Generic[T]):
    """Half-open ranges, each with an item."""

    def __init__(self) -> None:
        self._shelves: dict[int, list[int]] = defaultdict(list)
        self._ranges: list[tuple[int, int]] = []
        self._items: list[T] = []

    def add(self, start: int, end: int, item: T) -> None:
        """Puts an item on the shelves of its range."""
        for shelf in range(start // WIDTH, -(-end // WIDTH)):
            self._shelves[shelf].append(len(self._items))
        self._ranges.append((start, end))
        self._items.append(item)

    def overlapping(self, start: int, end: int) -> list[T]:
        """The items whose ranges share a place with `[start, end)`."""
        near: set[int] = set()
        for shelf in range(start // WIDTH, -(-end // WIDTH)):
            near.update(self._shelves.get(shelf, ()))
        return [
            self._items[k] for k in sorted(near) if self._ranges[k][0] < end and start < self._ranges[k][1]
        ]
