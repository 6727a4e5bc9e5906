"""PageLayout: where the blocks of an article stand, one below the other, while most heights are estimates.

Pure numbers: whole pixels, counted from the top of the page. Heights change when a block is laid out for
the first time; a change and a question both cost O(log n) (the tree of sums of Fenwick 1994).
"""

from __future__ import annotations

from collections.abc import Sequence


class PageLayout:
    """Heights of blocks, of at least one pixel each, and their running sums.

    Raises:
        IndexError: by `height`, `top` and `set_height`, if there is no such block.
    """

    __slots__ = ("_heights", "_sums", "_top_bit", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._sums = sums = [0, *self._heights]
        count = len(sums)
        for n in range(1, count):
            above = n + (n & -n)
            if above < count:
                sums[above] += sums[n]
        self._top_bit = 1 << max(0, len(self._heights).bit_length() - 1)
        self.total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    def height(self, index: int) -> int:
        """The height of a block, with the space below it."""
        return self._heights[index]

    def top(self, index: int) -> int:
        """The y at which a block begins; for `len(self)` the end of the page."""
        if not 0 <= index <= len(self._heights):
            raise IndexError(index)
        y = 0
        while index > 0:
            y += self._sums[index]
            index &= index - 1
        return y

    def set_height(self, index: int, height: int) -> int:
        """Puts a height right; gives by how much everything below it moves."""
        moved = max(1, height) - self._heights[index]
        if moved:
            self._heights[index] += moved
            self.total += moved
            n = index + 1
            while n < len(self._sums):
                self._sums[n] += moved
                n += n & -n
        return moved

    def at(self, y: float) -> int:
        """The block at this y; the first one above the page, the last one below it (0 on an empty page)."""
        found, bit = 0, self._top_bit
        while bit:
            if found + bit < len(self._sums) and self._sums[found + bit] <= y:
                found += bit
                y -= self._sums[found]
            bit >>= 1
        return max(0, min(found, len(self._heights) - 1))


def estimated_heights(
    lengths: Sequence[int], gaps: Sequence[int], letters_a_line: float, pitch: int
) -> list[int]:
    """Heights of blocks of so many code points in lines of `pitch` pixels, each with the gap below it."""
    lines_a_letter = 1.03 / max(1.0, letters_a_line)  # lines end a little before their width
    return [(int(n * lines_a_letter) + 1) * pitch + gap for n, gap in zip(lengths, gaps, strict=True)]
