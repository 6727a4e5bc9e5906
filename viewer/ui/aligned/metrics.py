"""Where the columns of the aligned mode stand, in pixels, for a width and a style."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from viewer.engine.passages import KINDS
from viewer.ui.mirroring import from_right
from viewer.ui.screenpair import Which
from viewer.ui.style import Style
from viewer.ui.wording import kind_name

MARGIN = 22.0
WIDEST_LINE = 76  # characters; longer lines tire the eye


@dataclass(frozen=True, slots=True)
class Columns:
    """Left edges and the one width of the two columns of text, and the channel between them.

    A stands where the window's language begins a line.
    """

    a: float
    b: float
    width: float
    channel: float

    def left(self, which: Which) -> float:
        """The left edge of A's or B's column."""
        return self.a if which == "a" else self.b

    @property
    def channel_left(self) -> float:
        """The left edge of the channel."""
        return min(self.a, self.b) + self.width

    @property
    def outer_left(self) -> float:
        """The left edge of the left column."""
        return min(self.a, self.b)

    def holds_channel(self, x: float) -> bool:
        """Whether a place lies between the columns."""
        return self.channel_left <= x < self.channel_left + self.channel

    @property
    def right(self) -> float:
        """The right edge of the right column."""
        return max(self.a, self.b) + self.width


def columns(total: float, style: Style) -> Columns:
    """Two equal columns and the channel, centred where the window is wider than lines should be."""
    small = QFontMetricsF(style.interface_font(-1.25))
    kinds = max(small.horizontalAdvance(kind_name(kind)) for kind in KINDS)
    channel = max(small.horizontalAdvance("000 of 000") + 22, kinds + 26)
    widest = QFontMetricsF(style.reading_font()).averageCharWidth() * WIDEST_LINE * style.measure
    width = max(80.0, min((total - channel - 2 * MARGIN) / 2, widest))
    left = max(MARGIN, (total - channel - 2 * width) / 2)
    first, second = (left, left + width + channel)
    return Columns(second, first, width, channel) if from_right() else Columns(first, second, width, channel)
