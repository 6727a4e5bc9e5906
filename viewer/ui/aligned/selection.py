"""TextChoice: the stretches of A and of B that the reader has chosen by mouse or keys, one on either side.

Both stay until another one is drawn on the same side, so that what belongs together can be joined.
"""

from __future__ import annotations

from viewer.text.spans import Span
from viewer.ui.screenpair import SIDES, Which


class TextChoice:
    """`which` is the side drawn on last, `row` the row in which the pointer draws; positions of A or B."""

    def __init__(self) -> None:
        self.row: int | None = None
        self.which: Which = "a"
        self._ends: dict[Which, tuple[int, int]] = {}

    def clear(self) -> None:
        """Nothing is chosen."""
        self.row = None
        self._ends.clear()

    def let_go(self) -> None:
        """The rows are others now; what is chosen stays chosen."""
        self.row = None

    def begin(self, row: int, which: Which, position: int) -> None:
        """The button went down at a code point."""
        self.row, self.which = row, which
        self._ends[which] = position, position

    def extend(self, position: int) -> None:
        """The pointer went on to a code point."""
        self._ends[self.which] = self._ends[self.which][0], position

    def choose(self, which: Which, span: Span) -> None:
        """Chooses a stretch of one side."""
        self.which = which
        self._ends[which] = span.start, span.end

    def stretch(self, which: Which) -> Span | None:
        """What is chosen on one side; where the button went down, without a length; None before that."""
        if which not in self._ends:
            return None
        ends = self._ends[which]
        return Span(min(ends), max(ends))

    @property
    def span(self) -> Span | None:
        """What was chosen last, or None."""
        span = self.stretch(self.which)
        return span if span is not None and len(span) else None

    @property
    def spans(self) -> tuple[tuple[Which, Span], ...]:
        """What is chosen, with its side."""
        stretches = ((which, self.stretch(which)) for which in SIDES)
        return tuple((which, span) for which, span in stretches if span is not None and len(span))
