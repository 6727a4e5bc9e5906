"""A grid as values: articles as columns, names or paragraphs as rows, and cells that lead to a place.

Promises nothing of Qt. Most cells of a large grid are alike, so a row holds only those that are not `blank`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from viewer.text.spans import Span
from viewer.ui.findings.cards import Mark

Sign = Literal["", "full", "half", "none"]
"""What stands in a cell instead of words: a full disc, one that is half full, a ring, or nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of an article, to be read beside another article, or beside none where `beside` is empty."""

    article: str
    span: Span
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a row has of an article.

    `text` is shown as it is, with `marks` in it; `said` is the whole of it in words, for a tooltip and for
    screen readers; `place` is where it leads, None where there is nothing to see.
    """

    text: str = ""
    said: str = ""
    sign: Sign = ""
    marks: tuple[Mark, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class GridRow:
    """A title at the left, and the cells by the number of their column.

    `number` stands in small type before the title, `under` below it. `deed` is what the row's button says,
    empty where the row has none.
    """

    key: str
    title: str
    cells: Mapping[int, Cell] = field(default_factory=dict)
    number: str = ""
    under: str = ""
    deed: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """An article: its short name, a line below it, and its whole name for a tooltip."""

    article: str
    title: str
    under: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """`wide` sets the rows' titles as text to be read, in most of the room; else cells hold the words.

    With `blank_leads`, a cell that is `blank` leads to the row's own place, beside the column's article.
    """

    columns: tuple[Column, ...] = ()
    rows: tuple[GridRow, ...] = ()
    blank: Cell = Cell()
    wide: bool = False
    blank_leads: bool = False

    def cell(self, row: int, column: int) -> Cell:
        """What stands at a row and a column."""
        return self.rows[row].cells.get(column, self.blank)

    def place(self, row: int, column: int) -> Place | None:
        """Where a cell leads, if anywhere."""
        cell, own = self.cell(row, column), self.rows[row].place
        if cell.place is None and self.blank_leads and cell == self.blank and own is not None:
            return replace(own, beside=self.columns[column].article)
        return cell.place


def in_words(grid: Grid, row: int, column: int) -> str:
    """A cell for screen readers and for copying: the row's title, the article, what stands there."""
    line, head, cell = grid.rows[row], grid.columns[column], grid.cell(row, column)
    return sentence((line.title, head.title, head.under, cell.said or cell.text))


def sentence(parts: Iterable[str]) -> str:
    """Parts that are not empty, with a stop between them."""
    return ". ".join(part for part in parts if part)
