"""TextArea: rows in which places of the articles are known: what was found, what is chosen, where to go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.aligned.area import RowArea
from viewer.ui.aligned.places import Places
from viewer.ui.aligned.rows import FoldRow, Row
from viewer.ui.aligned.selection import TextChoice
from viewer.ui.finding.shown import NO_HITS, ShownHits
from viewer.ui.screenpair import ScreenPair, Which
from viewer.ui.style import Style

READING_LEVEL, LOWEST = 0.3, 0.8  # where a place that is gone to comes to stand; above this it need not move


class TextArea(RowArea):
    """Rows with hits and a stretch chosen with the mouse; positions are code points of an article."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._choice = TextChoice()
        self._found = NO_HITS
        self._places: Places | None = None

    def set_rows(self, pair: ScreenPair | None, rows: Sequence[Row]) -> None:
        """Shows other rows."""
        self._places = None
        super().set_rows(pair, rows)

    def toggle_fold(self, key: int) -> None:
        """Opens or closes one fold."""
        raise NotImplementedError

    def show_hits(self, found: ShownHits) -> None:
        """Marks what was found."""
        self._found = found
        self.viewport().update()

    @property
    def places(self) -> Places:
        """Where the articles' words stand in the rows on show."""
        if self._places is None:
            self._places = Places(self._rows)
        return self._places

    def go_to(self, which: Which, span: Span) -> int | None:
        """Brings the line in which a stretch begins into view and gives its row; opens the fold it is in."""
        row = self.places.row_of(which, span)
        if row is not None and isinstance(fold := self._rows[row], FoldRow):
            self.toggle_fold(fold.key)
            row = self.places.row_of(which, span)
        if row is not None:
            inside = self.picture(row).line_top(which, span.start)
            if not 0 <= self.row_top(row) + inside <= self.viewport().height() * LOWEST:
                self.scroll_to(row, READING_LEVEL, inside)
            self.viewport().update()
        return row

    def stretch(self, which: Which) -> Span | None:
        """What is chosen of A or B; a cursor has no length; None where nothing was ever touched."""
        return self._choice.stretch(which)

    def forget_stretches(self) -> None:
        """Nothing is chosen any more."""
        self._choice.clear()
        self.viewport().update()

    def selected_text(self) -> str:
        """The text chosen with the mouse."""
        span = self._choice.span
        if self.pair is None or span is None:
            return ""
        return span.of(self.pair.article(self._choice.which).text)
