"""HeatLayout: where the cells and labels of a heat map stand, as plain numbers in pixels.

Few articles have wide cells with their values and labels of several lines; more have narrow cells with
upright labels; very many are plain colours, of which only the row and column pointed at are named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Labels = Literal["level", "upright", "pointed"]

WIDEST, HIGHEST = 78.0, 38.0  # a cell, at the interface's usual size of 13 pixels
SMALLEST = 4.0  # a plain cell
LABEL_LINES = 3
MANY = 60  # articles; beyond, cells may shrink below the height of a line


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the fonts say, in pixels.

    `line` is the height of a line of the labels, `value` the width of "100" in the smallest type;
    `longest_label` and `longest_word` are widths in the labels.
    """

    line: float
    value: float
    longest_label: float
    longest_word: float = 0.0


@dataclass(frozen=True, slots=True)
class HeatLayout:
    """`count` rows and columns; cells begin right of `left` and below `top`, which hold the labels."""

    count: int
    cell: tuple[float, float]
    gap: float
    left: float
    top: float
    labels: Labels
    values: bool

    @property
    def step(self) -> tuple[float, float]:
        """From one cell to the next, across and down."""
        return self.cell[0] + self.gap, self.cell[1] + self.gap

    @property
    def size(self) -> tuple[float, float]:
        """The whole picture."""
        return self.left + self.count * self.step[0], self.top + self.count * self.step[1]

    def cell_box(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Left, top, width and height of a cell."""
        across, down = self.step
        return self.left + column * across, self.top + row * down, *self.cell

    def row_label(self, row: int) -> tuple[float, float, float, float]:
        """The box of a row's label; boxes of neighbours never overlap."""
        _, top, _, height = self.cell_box(row, 0)
        return 0.0, top, max(0.0, self.left - 10), height

    def column_label(self, column: int) -> tuple[float, float, float, float]:
        """The box of a column's label; boxes of neighbours never overlap."""
        left, _, width, _ = self.cell_box(0, column)
        return left, 0.0, width, max(0.0, self.top - 6)

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the cell at a point, its gap included; None beside the cells."""
        if x < self.left or y < self.top:
            return None
        column, row = int((x - self.left) // self.step[0]), int((y - self.top) // self.step[1])
        return (row, column) if row < self.count and column < self.count else None


def heat_layout(count: int, width: float, height: float, sizes: Sizes) -> HeatLayout:
    """The layout for `count` articles that fits `width` by `height` as well as it can; else it scrolls."""
    scale = sizes.line / 16
    left = min(max(90 * scale, sizes.longest_label + 12), 0.34 * width, 280 * scale)
    room = max(1.0, width - left) / max(1, count)
    smallest = sizes.line + 1
    if count > MANY and (room < smallest or height < count * smallest):
        return _plain(count, width, height, sizes, left)
    gap = 6.0 if room >= 40 * scale else 1.0
    across = min(WIDEST * scale, max(smallest, room - gap))
    level = across >= 66 * scale or (across >= 46 * scale and sizes.longest_word <= across)
    top = LABEL_LINES * sizes.line + 8 if level else min(0.3 * height, max(6 * sizes.line, left * 0.8)) + 8
    down_room = (height - top) / max(1, count)
    down = min(HIGHEST * scale, max(smallest, down_room - gap))
    values = across >= sizes.value + 1
    return HeatLayout(count, (across, down), gap, left, top, "level" if level else "upright", values)


def _plain(count: int, width: float, height: float, sizes: Sizes, left: float) -> HeatLayout:
    """Square cells without gaps, as large as both directions allow."""
    top = 7 * sizes.line
    side = max(SMALLEST, float(min((width - left) // count, (height - top) // count)))
    return HeatLayout(count, (side, side), 0.0, left, top, "pointed", values=False)
