"""The lines at the top and at the end of a text, where pages put what they say of themselves.

Promises: only a bounded part of the text is looked at; lines come without the white space around them.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.text.spans import Span

REACH = 4_000
"""Code points looked at from either end."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds anything; `closed` where a blank line or the end of the text follows."""

    span: Span
    text: str
    closed: bool

    def cut(self, start: int, end: int) -> Span:
        """The span in the text of the line's characters from `start` to `end`."""
        return Span(self.span.start + start, self.span.start + end)


def head(text: str, count: int) -> list[Line]:
    """The first `count` lines that hold anything."""
    return _lines(text, 0, min(len(text), REACH))[:count]


def tail(text: str, count: int) -> list[Line]:
    """The last `count` lines that hold anything; one that is cut by the reach is left out."""
    start = max(0, len(text) - REACH)
    if start:
        start = text.find("\n", start) + 1 or len(text)
    return _lines(text, start, len(text))[-count:]


def _lines(text: str, start: int, end: int) -> list[Line]:
    found: list[Line] = []
    pieces = text[start:end].split("\n")
    at = start
    for i, piece in enumerate(pieces):
        bare = piece.strip()
        if bare:
            first = at + piece.index(bare[0])
            closed = i + 1 == len(pieces) or not pieces[i + 1].strip()
            found.append(Line(Span(first, first + len(bare)), bare, closed))
        at += len(piece) + 1
    return found
