"""Where the columns of several articles stand, in pixels, for a width, a number of columns and a style."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from viewer.ui.aligned.metrics import WIDEST_LINE
from viewer.ui.mirroring import from_right
from viewer.ui.painting import badge_size, number_size
from viewer.ui.style import Style

MARGIN = 14.0
GAP = 36.0  # between two columns: room for an ellipsis that hangs out of either
NARROWEST = 40.0
FEWEST = 24  # characters of a line that can still be read in columns


@dataclass(frozen=True, slots=True)
class Grid:
    """Left edges and the one width of the columns of text; rows are numbered before the first.

    The first stands where the window's language begins a line.

    Where columns would be too narrow to read, the texts of a row are `stacked`: they stand one below the
    other, as wide as all columns together. The heads above stay where the columns would be.
    """

    lefts: tuple[float, ...]
    width: float
    gutter: float
    stacked: bool = False
    longest: float = float("inf")  # a line, in pixels
    from_right: bool = False

    def text_left(self, column: int) -> float:
        """Where the text of a column begins."""
        if not self.stacked:
            return self.lefts[column]
        return self.right - self.text_width if self.from_right else self.left

    @property
    def text_width(self) -> float:
        """How wide lines are."""
        return min(self.right - self.left, self.longest) if self.stacked else self.width

    @property
    def left(self) -> float:
        """The left edge of all columns."""
        return min(self.lefts)

    @property
    def right(self) -> float:
        """The right edge of all columns."""
        return max(self.lefts) + self.width

    def before(self, width: float, gap: float) -> float:
        """The left edge of something before the first column."""
        return self.right + gap if self.from_right else self.left - gap - width

    def column_at(self, x: float) -> int:
        """The column whose text is nearest to `x`."""
        return min(range(len(self.lefts)), key=lambda n: abs(self.lefts[n] + self.width / 2 - x))


def grid(total: float, count: int, style: Style) -> Grid:
    """Equal columns, centred where the window is wider than lines should be."""
    gutter = number_size(100, style)[0] + 2 * MARGIN
    widest = QFontMetricsF(style.reading_font()).averageCharWidth() * WIDEST_LINE
    room = (total - gutter - GAP / 2 - (count - 1) * GAP) / count
    width = max(NARROWEST, min(room, widest))
    stacked = room < widest * FEWEST / WIDEST_LINE
    if stacked:
        gutter += badge_size(style)[0] + MARGIN / 2
        room = (total - gutter - GAP / 2 - (count - 1) * GAP) / count
        width = max(NARROWEST, room)
    whole = gutter + count * width + (count - 1) * GAP
    first = gutter + max(0.0, (total - GAP / 2 - whole) / 2)
    lefts = [first + n * (width + GAP) for n in range(count)]
    if from_right():
        lefts = [total - left - width for left in lefts]
    return Grid(tuple(lefts), width, gutter, stacked, widest, from_right())
