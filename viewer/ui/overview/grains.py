"""Grains: the shares of all articles as bytes, so that the picture of very many can be made at once.

A grain is the square root of a share in 255 steps, so that small shares, which are told apart best, have the
finest steps. For colours only; what is said in numbers comes from the shares themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

FINEST = 255
MOST = 3000  # articles; more would take too much memory


def grain(share: float) -> int:
    """A share from 0 to 1 as a grain; only nothing at all is 0."""
    return 0 if share <= 0 else max(1, int(min(1.0, share) ** 0.5 * FINEST))


def levels(level_of: Callable[[float], int]) -> bytes:
    """For each grain the step of a scale of colours."""
    return bytes(level_of((n / FINEST) ** 2) for n in range(FINEST + 1))


class Grains:
    """A byte for each article in each other one, and the kinds of the passages that they share, as bits."""

    def __init__(self, count: int) -> None:
        self._grains = [bytearray(count) for _ in range(count)]
        self._kinds = [bytearray(count) for _ in range(count)]

    def put(self, a: int, b: int, share: float, kinds: int) -> None:
        """Notes how much of `a` stands in `b`."""
        self._grains[a][b] = grain(share)
        self._kinds[a][b] = kinds

    def row(self, a: int, others: Sequence[int], kinds: int = 0) -> bytes:
        """The grains of `a` in some others; with `kinds` only where they share a passage of one of them."""
        found = bytes(self._grains[a])
        if kinds:
            wanted = bytes(0xFF if mask & kinds else 0 for mask in range(256))
            found = _both(found, self._kinds[a].translate(wanted))
        if len(others) < 2:
            return bytes(found[n] for n in others)
        return bytes(itemgetter(*others)(found))


def _both(some: bytes, others: bytes | bytearray) -> bytes:
    """Bit by bit what is in both, all bytes at a time: a row of 500 takes microseconds so."""
    both = int.from_bytes(some, "big") & int.from_bytes(others, "big")
    return both.to_bytes(len(some), "big")
