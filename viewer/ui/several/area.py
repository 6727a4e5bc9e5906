"""SeveralArea: the rows of several articles, laid out; what is chosen and copied of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.ui.rowscroll import RowScroller
from viewer.ui.several.collation import Collation
from viewer.ui.several.columns import Grid, grid
from viewer.ui.several.copying import Choice, cited, row_cited
from viewer.ui.several.pictures import RowPicture, Sheet, estimated_height, picture_of
from viewer.ui.several.rows import Arrangement, Row
from viewer.ui.style import Style


class SeveralArea(RowScroller[Row, RowPicture]):
    """One cell is current, by its row and its column; `columns_changed` brings the columns' new places."""

    columns_changed = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._collation: Collation | None = None
        self._arrangement: Arrangement | None = None
        self._current: int | None = None
        self._column = 0
        self._choice = Choice()

    @property
    def collation(self) -> Collation | None:
        """The articles on show."""
        return self._collation

    @property
    def arrangement(self) -> Arrangement | None:
        """The articles on show, put side by side."""
        return self._arrangement

    @property
    def column(self) -> int:
        """The column that the reader looks at; 0 is the base."""
        return self._column

    @property
    def current(self) -> int | None:
        """The row that the reader is on."""
        return self._current

    # --- laying out

    def columns(self) -> Grid:
        """Where the columns stand."""
        count = len(self._collation.articles) if self._collation is not None else 1
        return grid(self.viewport().width(), count, self._style)

    def announce_columns(self) -> None:
        """Tells where the columns stand, for the header above them."""
        self.columns_changed.emit(self.columns())

    def _sheet(self) -> Sheet:
        assert self._collation is not None
        return Sheet(self._collation, self._style, self.columns())

    def lay_out(self, row: Row) -> RowPicture:
        """A row at the width of now."""
        return picture_of(row, self._sheet())

    def estimate(self, rows: Sequence[Row]) -> list[float]:
        """By the number of characters."""
        if self._collation is None:
            return []
        sheet, pitch = self._sheet(), self._style.line_pitch()
        return [estimated_height(r, sheet, pitch) for r in rows]

    # --- copying

    def selected_text(self) -> str:
        """The text chosen with the mouse."""
        span, collation = self._choice.span, self._collation
        if span is None or collation is None:
            return ""
        return span.of(collation.articles[self._choice.column].text)

    def _cited(self, column: int | None = None) -> list[str]:
        """The wordings of the current row, with their sources: of one column, or of all."""
        row = self._rows[self._current] if self._current is not None else None
        return row_cited(self._collation, row, column) if self._collation is not None else []

    @Slot()
    def copy(self) -> None:
        """Copies the words chosen with the mouse, or else those of the current cell with their source."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            self.copy_with_source()

    @Slot()
    def copy_with_source(self) -> None:
        """Copies what is chosen, or else the current cell, with a line that says where it stands."""
        span, found = self._choice.span, self._cited(self._column)
        if span is not None and self._collation is not None:
            found = [cited(self._collation, self._choice.column, span)]
        if found:
            QGuiApplication.clipboard().setText("\n\n".join(found))

    @Slot()
    def copy_row(self) -> None:
        """Copies every article's wording of the current row, each with its source line."""
        found = self._cited()
        if found:
            QGuiApplication.clipboard().setText("\n\n".join(found))
