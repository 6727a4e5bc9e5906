"""Place: where a reader is in a pair of articles, as a value that outlives a start and a change of the files.

Everything counts in code points of the articles, so that zoom and window may change in the meantime. A stored
value that is damaged in any way is as good as none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from viewer.text.spans import Span
from viewer.ui.screenpair import Which

Line = tuple[Which, int, float]  # side, first code point, lines below the top of the view


@dataclass(frozen=True, slots=True)
class Place:
    """A pair by its ids, and in it the selected passage, what is in view and which folds are open."""

    a: str
    b: str
    passage: tuple[Span, Span] | None = None
    line: Line | None = None  # in the aligned mode
    tops: tuple[int, int] | None = None  # in the full texts
    folds: tuple[tuple[Which, int], ...] = ()
    beside: tuple[str, ...] = ()  # the articles that stand beside A and B, by their ids
    row: int | None = None  # of A, the base: where the row begins that is read there
    several: bool = False  # whether that mode is the one on show

    def moved(self, before: tuple[str, str], after: tuple[str, str]) -> Place:
        """The same place in texts that were changed in the meantime."""
        a, b = (Shift(x, y) for x, y in zip(before, after, strict=True))
        at = {"a": a, "b": b}
        passage, line, tops = self.passage, self.line, self.tops
        return replace(
            self,
            passage=None if passage is None else (a.span(passage[0]), b.span(passage[1])),
            line=None if line is None else (line[0], at[line[0]].position(line[1]), line[2]),
            tops=None if tops is None else (a.position(tops[0]), b.position(tops[1])),
            folds=tuple((which, at[which].position(position)) for which, position in self.folds),
            row=None if self.row is None else a.position(self.row),
        )

    def as_json(self) -> dict[str, Any]:
        """The place in JSON's own values."""
        passage = self.passage
        spans = None if passage is None else [[s.start, s.end] for s in passage]
        values: dict[str, Any] = {"a": self.a, "b": self.b, "passage": spans, "line": self.line}
        values |= {"tops": self.tops, "folds": self.folds}
        return {**values, "beside": self.beside, "row": self.row, "several": self.several}

    @classmethod
    def from_json(cls, data: Any) -> Place | None:
        """What `as_json` gave; None for anything else."""
        try:
            passage, line, tops = data["passage"], data["line"], data["tops"]
            spans = None if passage is None else [Span(_count(s), _count(e)) for s, e in passage]
            return cls(
                _text(data["a"]),
                _text(data["b"]),
                None if spans is None else (spans[0], spans[1]),
                None if line is None else (_side(line[0]), _count(line[1]), max(-99.0, min(99.0, line[2]))),
                None if tops is None else (_count(tops[0]), _count(tops[1])),
                tuple((_side(which), _count(position)) for which, position in data["folds"]),
                tuple(_text(key) for key in data.get("beside", ())),
                None if data.get("row") is None else _count(data["row"]),
                data.get("several") is True,
            )
        except (AttributeError, TypeError, ValueError, KeyError, IndexError):
            return None


def _count(value: Any) -> int:
    if not isinstance(value, int) or not 0 <= value < 2**31:
        raise ValueError(value)
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _side(value: Any) -> Which:
    if value == "a":
        return "a"
    if value == "b":
        return "b"
    raise ValueError(value)


class Shift:
    """How positions move when a text is changed in one stretch: what stands before and after it stays."""

    def __init__(self, before: str, after: str) -> None:
        self._by = len(after) - len(before)
        self._start = _shared(before, after)
        self._end = len(before) - _shared_end(before, after, self._start)
        self._length = len(after)

    def position(self, position: int) -> int:
        """Where a code point is now; the beginning of the change for one that is gone."""
        if position >= self._end:
            position += self._by
        elif position > self._start:
            position = self._start
        return max(0, min(position, self._length))

    def span(self, span: Span) -> Span:
        """Where a range is now."""
        start = self.position(span.start)
        return Span(start, max(start, self.position(span.end)))


def _shared(a: str, b: str) -> int:
    """The length of what two texts have in common at the beginning, by bisection."""
    low, high = 0, min(len(a), len(b))
    while low < high:
        middle = (low + high + 1) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _shared_end(a: str, b: str, start: int) -> int:
    """The same at the end, not reaching back before `start`."""
    low, high = 0, min(len(a), len(b)) - start
    while low < high:
        middle = (low + high + 1) // 2
        if a[len(a) - middle : len(a) - low] == b[len(b) - middle : len(b) - low]:
            low = middle
        else:
            high = middle - 1
    return low
