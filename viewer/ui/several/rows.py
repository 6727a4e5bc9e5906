"""The rows of several articles side by side, as values: pure functions of a collation and the open folds.

A row is a stretch of the base that at least one other article shares; what overlaps in the base is one row.
Every word of every article can be reached: in a row, in the grey context beside it, or in a fold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from viewer.text.spans import Span
from viewer.ui.aligned.rows import Cell
from viewer.ui.several.collation import Collation, Piece
from viewer.ui.surroundings import Gap, Surroundings, paragraphs


@dataclass(frozen=True, slots=True)
class Version:
    """One article's wording of a row: what it shows, and the pieces that it is made of."""

    cell: Cell
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class StretchRow:
    """Stretch `number` of the base, from 0; `versions` are those of each other column, empty for none."""

    number: int
    base: Cell
    versions: tuple[tuple[Version, ...], ...]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """All pieces of the row."""
        return tuple(p for versions in self.versions for v in versions for p in v.pieces)

    def cells(self, column: int) -> tuple[Cell, ...]:
        """What stands in a column, from top to bottom."""
        return tuple(v.cell for v in self.versions[column - 1]) if column else (self.base,)


@dataclass(frozen=True, slots=True)
class FoldRow:
    """What each column has here that no row shows; `key` is the row that it follows, -1 for the beginning."""

    key: int
    gaps: tuple[Gap | None, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class TextRow:
    """One paragraph a column of an open fold."""

    key: int
    spans: tuple[Span | None, ...]


Row = StretchRow | FoldRow | TextRow


class Arrangement:
    """What does not depend on folds: the stretches with their context, and what is left between them."""

    def __init__(self, collation: Collation) -> None:
        self.collation = collation
        bare = [_bare(collation, group) for group in _groups(collation)]
        columns = range(len(collation.articles))
        around = [
            Surroundings(
                collation.articles[c],
                collation.word_starts(c),
                (cell.span for stretch in bare for cell in stretch.cells(c)),
            )
            for c in columns
        ]
        self.stretches = [_in_context(stretch, n, around) for n, stretch in enumerate(bare)]
        self._gaps = [self._gaps_of(c, around[c]) for c in columns]

    def gaps(self, after: int) -> tuple[Gap | None, ...]:
        """What each column has after a stretch that no row shows; -1 for before the first one."""
        return tuple(found.get(after) for found in self._gaps)

    def _gaps_of(self, column: int, around: Surroundings) -> dict[int, Gap]:
        cells = [(n, cell) for n, stretch in enumerate(self.stretches) for cell in stretch.cells(column)]
        owner = {cell.span.end: n for n, cell in cells}
        context = (s for _, cell in cells for s in (cell.before, cell.after))
        return {owner.get(gap.span.start, -1): gap for gap in around.gaps(context)}


def _groups(collation: Collation) -> Iterator[list[Piece]]:
    """Pieces whose stretches of the base overlap, together."""
    group: list[Piece] = []
    end = 0
    for piece in collation.pieces:
        span = collation.segment(piece).a
        if group and span.start >= end:
            yield group
            group = []
        group.append(piece)
        end = max(end, span.end) if len(group) > 1 else span.end
    if group:
        yield group


def _bare(collation: Collation, group: Sequence[Piece]) -> StretchRow:
    """A row without context and number."""
    spans = [collation.segment(piece).a for piece in group]
    whole = Span(spans[0].start, max(s.end for s in spans))
    versions = [
        tuple(_versions(collation, [p for p in group if p.column == column]))
        for column in range(1, len(collation.articles))
    ]
    return StretchRow(0, _cell(whole), tuple(versions))


def _versions(collation: Collation, pieces: list[Piece]) -> Iterator[Version]:
    """Pieces that follow each other in their article without a word between them are one version."""
    if not pieces:
        return
    text = collation.articles[pieces[0].column].text
    pieces = sorted(pieces, key=lambda p: (collation.segment(p).b, p))
    together = [pieces[0]]
    whole = collation.segment(pieces[0]).b
    for piece in pieces[1:]:
        span = collation.segment(piece).b
        if span.start <= whole.end or not text[whole.end : span.start].strip():
            together.append(piece)
            whole = whole.hull(span)
        else:
            yield Version(_cell(whole), tuple(together))
            together, whole = [piece], span
    yield Version(_cell(whole), tuple(together))


def _cell(span: Span) -> Cell:
    return Cell(span, Span(span.start, span.start), Span(span.end, span.end))


def _in_context(row: StretchRow, number: int, around: Sequence[Surroundings]) -> StretchRow:
    """The row with its number and with grey words before and after each cell."""
    versions = tuple(
        tuple(Version(_widened(v.cell, around[column]), v.pieces) for v in found)
        for column, found in enumerate(row.versions, 1)
    )
    return StretchRow(number, _widened(row.base, around[0]), versions)


def _widened(cell: Cell, around: Surroundings) -> Cell:
    before, cut_before = around.before(cell.span)
    after, cut_after = around.after(cell.span)
    return Cell(cell.span, before, after, cut_before, cut_after)


def rows(arrangement: Arrangement, opened: frozenset[int] = frozenset()) -> list[Row]:
    """All rows from top to bottom, in the order of the base."""
    out: list[Row] = _fold(arrangement, -1, opened)
    for stretch in arrangement.stretches:
        out.append(stretch)
        out.extend(_fold(arrangement, stretch.number, opened))
    return out


def _fold(arrangement: Arrangement, after: int, opened: frozenset[int]) -> list[Row]:
    gaps = arrangement.gaps(after)
    if not any(gaps):
        return []
    out: list[Row] = [FoldRow(after, gaps, after in opened)]
    if after in opened:
        collation = arrangement.collation
        lines = (
            paragraphs(article.text, collation.blocks(column), gaps[column])
            for column, article in enumerate(collation.articles)
        )
        out.extend(TextRow(after, spans) for spans in zip_longest(*lines))
    return out
