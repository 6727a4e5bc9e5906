"""Narrowing: of the passages that were found, those that a reader's options admit.

Promises passages that lie inside those given. A passage of a kind that does not count is not lost whole: rows
of it that count and follow one another on both sides are a passage by themselves, if they would be one alone.
Nothing is aligned anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from viewer.engine.options import Options
from viewer.engine.passages import KINDS, Passage, Segment
from viewer.text.spans import Span

LEAST_SHARED, LEAST_EVIDENCE = 5, 5.0
"""What rows need to be a passage by themselves: words in common, and nats."""


def narrowed(passages: Iterable[Passage], options: Options) -> tuple[Passage, ...]:
    """The passages that count, in the order of A, then of B."""
    if not options.narrows:
        return tuple(passages)
    kept = (part for passage in passages for part in _parts(passage, options))
    return tuple(sorted((p for p in kept if min(p.words) >= options.smallest), key=lambda p: (p.a, p.b)))


def _parts(passage: Passage, options: Options) -> Iterator[Passage]:
    if passage.kind in options.kinds or not passage.found:
        yield passage
        return
    for rows in _in_turn(passage.segments, options):
        strongest = max(row.evidence for row in rows)
        if sum(row.shared for row in rows) >= LEAST_SHARED and strongest >= LEAST_EVIDENCE:
            yield _part(passage, rows, strongest)


def _in_turn(segments: Sequence[Segment], options: Options) -> Iterator[list[Segment]]:
    """The longest series of rows that count and stand next to one another in both texts."""
    in_b = sorted(range(len(segments)), key=lambda n: segments[n].b)
    place_in_b = {n: place for place, n in enumerate(in_b)}
    rows: list[Segment] = []
    for n, segment in enumerate(segments):
        counts = segment.kind in options.kinds
        if rows and not (counts and place_in_b[n] == place_in_b[n - 1] + 1):
            yield rows
            rows = []
        if counts:
            rows.append(segment)
    if rows:
        yield rows


def _part(passage: Passage, rows: list[Segment], evidence: float) -> Passage:
    """Some rows as a passage: no stronger than the strongest of them, each word weighing the same."""
    a, b = Span(rows[0].a.start, rows[-1].a.end), Span(rows[0].b.start, rows[-1].b.end)
    kind = max((row.kind for row in rows), key=KINDS.index)
    words = sum(sum(row.words) for row in rows)
    score = 2 * sum(row.shared for row in rows) / words if words else 0.0
    telling = tuple((x, y) for x, y in passage.telling if a.contains(x) and b.contains(y))
    return Passage(kind, min(1.0, score), a, b, tuple(rows), evidence, telling)
