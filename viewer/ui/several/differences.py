"""What differs in a row of several articles, as spans: pure functions of a collation and a row."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.engine.passages import Change
from viewer.text.spans import Span, gaps, merged
from viewer.ui.several.collation import Collation, Piece
from viewer.ui.several.rows import StretchRow
from viewer.ui.surroundings import without_margin


@dataclass(frozen=True, slots=True)
class BaseWords:
    """Words of the base, and the columns that have the row but not these words.

    `only` says that no other column has them.
    """

    span: Span
    missing: frozenset[int]
    only: bool


def own_words(collation: Collation, pieces: Iterable[Piece]) -> list[Change]:
    """The changes of a version in which it has words of its own; words that only moved among them."""
    return [c for p in pieces for c in collation.changes(p) if len(c.b)]


def left_out(collation: Collation, pieces: Iterable[Piece]) -> list[Change]:
    """The changes of a version in which it has nothing for words of the base; moved words are there."""
    return [c for p in pieces for c in collation.changes(p) if not len(c.b) and c.type != "order"]


def base_words(collation: Collation, row: StretchRow, column: int | None = None) -> list[BaseWords]:
    """The words of a row's base that not every other column has, in order.

    Only the columns that have the row at all are asked; with `column` only that one.
    """
    asked = [n for n, versions in enumerate(row.versions, 1) if versions and column in (None, n)]
    held = {n: _held(collation, row, n) for n in asked}
    edges = {
        row.base.span.start,
        row.base.span.end,
        *(e for s in held.values() for h in s for e in (h.start, h.end)),
    }
    places = sorted(edges)
    found: list[BaseWords] = []
    for start, end in itertools.pairwise(places):
        missing = frozenset(n for n in asked if not any(h.start <= start and end <= h.end for h in held[n]))
        if not missing:
            continue
        if found and found[-1].missing == missing and found[-1].span.end == start:
            start = found.pop().span.start
        found.append(BaseWords(Span(start, end), missing, len(missing) == len(asked)))
    text = collation.base.text
    trimmed = (BaseWords(without_margin(text, f.span), f.missing, f.only) for f in found)
    return [f for f in trimmed if f.span.of(text).strip()]


def _held(collation: Collation, row: StretchRow, column: int) -> list[Span]:
    """The stretches of the base whose words a column has, wherever in the row they stand there."""
    out: list[Span] = []
    for piece in (p for p in row.pieces if p.column == column):
        gone = (c.a for c in collation.changes(piece) if c.type != "order")
        out.extend(gaps(gone, collation.segment(piece).a))
    return merged(out)


def differs(collation: Collation, pieces: Sequence[Piece]) -> bool:
    """Whether anything differs in these pieces."""
    return any(collation.changes(p) for p in pieces)
