"""Stack: heights of many rows, of which few are known; no Qt, no pixels of its own.

Rows are laid out only when they come into view. Until then an estimate stands for their height; when the
true height comes in, what the reader looks at must not move: `Stack` tells where every row begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class Stack:
    """Rows one below the other; `heights` are pixels."""

    def __init__(self, heights: Sequence[float] = ()) -> None:
        self._heights = list(heights)
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    @property
    def total(self) -> float:
        """The height of all rows together."""
        return self._all_tops()[-1]

    def top(self, row: int) -> float:
        """Where a row begins; for the number of rows, where the last one ends."""
        return self._all_tops()[row]

    def height(self, row: int) -> float:
        """A row's height, true or estimated."""
        return self._heights[row]

    def set_height(self, row: int, height: float) -> None:
        """Corrects a row's height."""
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = None

    def row_at(self, y: float) -> int:
        """The row in which `y` lies: the first one above all rows, the last one below them."""
        return max(0, min(len(self) - 1, bisect_right(self._all_tops(), y) - 1))
