"""What can be chosen and copied of several articles: stretches drawn with the mouse, cells, rows."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from viewer.text.spans import Span
from viewer.ui.blocks import paragraph_at
from viewer.ui.citing import source_line
from viewer.ui.several.collation import Collation
from viewer.ui.several.pictures import Block, RowPicture
from viewer.ui.several.rows import Row, StretchRow


class Choice:
    """A stretch of one article, drawn within one piece of text; `column` is that article's, from 0."""

    def __init__(self) -> None:
        self.column = 0
        self.row: int | None = None  # in which the pointer draws
        self._block: Block | None = None
        self._ends: tuple[int, int] | None = None

    def clear(self) -> None:
        """Nothing is chosen."""
        self.row = self._block = self._ends = None

    def let_go(self) -> None:
        """The rows are others now; what is chosen stays chosen."""
        self.row = self._block = None

    def begin(self, row: int, picture: RowPicture, column: int, point: QPointF) -> None:
        """The button went down on a point, given from the row's top and the column's left."""
        self.clear()
        block = picture.block_at(column, point.y())
        if block is not None:
            self.row, self.column, self._block = row, block.column, block
            at = self._position(block, point)
            self._ends = at, at

    def extend(self, point: QPointF) -> None:
        """The pointer went on to a point."""
        if self._block is not None and self._ends is not None:
            self._ends = self._ends[0], self._position(self._block, point)

    @staticmethod
    def _position(block: Block, point: QPointF) -> int:
        return block.typeset.position_at(point - QPointF(0, block.text_y))

    @property
    def span(self) -> Span | None:
        """What is chosen; None for nothing."""
        if self._ends is None or self._ends[0] == self._ends[1]:
            return None
        return Span(min(self._ends), max(self._ends))


def cited(collation: Collation, column: int, span: Span) -> str:
    """An article's own words, with a line that says where they stand."""
    article = collation.articles[column]
    where = source_line(article, paragraph_at(collation.blocks(column), span.start), span.start)
    return f"{span.of(article.text)}\n— {where}"


def row_cited(collation: Collation, row: Row | None, column: int | None = None) -> list[str]:
    """The wordings of a row with their sources: of one column, or of all."""
    if not isinstance(row, StretchRow):
        return []
    wanted = range(len(collation.articles)) if column is None else (column,)
    return [cited(collation, n, cell.span) for n in wanted for cell in row.cells(n)]
