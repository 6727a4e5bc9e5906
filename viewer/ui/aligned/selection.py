"""TextChoice: a stretch of one cell that the reader has drawn with the mouse."""

from __future__ import annotations

from viewer.text.spans import Span
from viewer.ui.screenpair import Which


class TextChoice:
    """Lies within one side of one row; empty until the pointer has moved over a character."""

    def __init__(self) -> None:
        self.row: int | None = None
        self.which: Which = "a"
        self._from = self._to = 0

    def clear(self) -> None:
        """Nothing is chosen."""
        self.row = None

    def begin(self, row: int, which: Which, position: int) -> None:
        """The button went down at a code point."""
        self.row, self.which = row, which
        self._from = self._to = position

    def extend(self, position: int) -> None:
        """The pointer went on to a code point."""
        self._to = position

    @property
    def span(self) -> Span | None:
        """What is chosen, or None."""
        if self.row is None or self._from == self._to:
            return None
        return Span(min(self._from, self._to), max(self._from, self._to))

    def span_in(self, row: int) -> tuple[Which, Span] | None:
        """What is chosen in this row, with its side."""
        span = self.span
        return (self.which, span) if span is not None and row == self.row else None
