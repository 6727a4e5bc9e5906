"""Span: a half-open range of code points of one text, as an immutable value.

Offsets are code points everywhere in this program; only `viewer.ui.positions` knows Qt's UTF-16 units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The half-open range `[start, end)` in code points.

    Raises:
        ValueError: if the range is negative or runs backwards.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """An empty span is still a span: never take its length for its truth."""
        return True

    def of(self, text: str) -> str:
        """The characters of `text` in this span."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def intersection(self, other: Span) -> Span | None:
        """The code points in both, or None where they share none."""
        return Span(max(self.start, other.start), min(self.end, other.end)) if self.overlaps(other) else None

    def hull(self, other: Span) -> Span:
        """The smallest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))

    def shifted(self, by: int) -> Span:
        """The same length, `by` code points further on."""
        return Span(self.start + by, self.end + by)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same code points as disjoint, sorted spans; spans that touch become one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.start <= out[-1].end:
            out[-1] = out[-1].hull(span)
        else:
            out.append(span)
    return out


def gaps(spans: Iterable[Span], whole: Span) -> Iterator[Span]:
    """The stretches of `whole` that no span covers, in order."""
    at = whole.start
    for span in merged(spans):
        if span.start > at:
            yield Span(at, min(span.start, whole.end))
        at = max(at, span.end)
        if at >= whole.end:
            return
    if at < whole.end:
        yield Span(at, whole.end)
