"""TextArea: rows in which places of the articles are known: what was found, what is chosen, where to go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.aligned.area import RowArea
from viewer.ui.aligned.places import Places
from viewer.ui.aligned.rows import Fold, FoldRow, Row
from viewer.ui.aligned.selection import TextChoice
from viewer.ui.finding.shown import NO_HITS, ShownHits
from viewer.ui.place import Line
from viewer.ui.screenpair import SIDES, ScreenPair, Which
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
    def found(self) -> ShownHits:
        """What is marked as found."""
        return self._found

    @property
    def places(self) -> Places:
        """Where the articles' words stand in the rows on show."""
        if self._places is None:
            self._places = Places(self._rows)
        return self._places

    def go_to(self, which: Which, span: Span) -> int | None:
        """Brings the line in which a stretch begins into view and gives its row; opens the fold it is in."""
        row = self.places.row_of(which, span)
        if row is not None and isinstance(fold := self._rows[row], Fold):
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

    def reading_place(self) -> Line | None:
        """The first line of which half is in view: its side, first code point, lines below the top."""
        half = self._style.line_pitch() / 2
        for row in self.rows_in_view():
            picture = self.picture(row)
            top = self.row_top(row) + picture.text_top
            for which, typeset in picture.typesets.items():
                if top + typeset.height > half:
                    position = typeset.line_at(max(0.0, half - top)).start
                    return which, position, (top + typeset.top_of(position)) / self._style.line_pitch()
        return None

    def go_back_to(self, place: Line) -> None:
        """Scrolls to where `reading_place` was, in these rows or in others of the same articles."""
        which, position, below = place
        row = self.places.row_of(which, Span(position, position + 1))
        if row is None:
            return
        for _ in range(2):  # what is laid out on the way may move it
            inside = self.picture(row).line_top(which, position)
            self.scroll_to(row, 0.0, inside - below * self._style.line_pitch())

    def open_folds(self) -> list[tuple[Which, int]]:
        """The folds that are open, each by a side and the code point at which its stretch begins."""
        open_rows = [row for row in self._rows if isinstance(row, FoldRow) and row.open]
        return [
            next((w, gap.span.start) for w in SIDES if (gap := row.gap(w)) is not None) for row in open_rows
        ]

    def open_folds_at(self, places: Iterable[tuple[Which, int]]) -> None:
        """Opens the folds in which these code points stand."""
        for which, position in places:
            row = self.places.fold_of(which, position)
            if row is not None and isinstance(fold := self._rows[row], FoldRow) and not fold.open:
                self.toggle_fold(fold.key)

    def selected_text(self) -> str:
        """The text chosen with the mouse."""
        span = self._choice.span
        if self.pair is None or span is None:
            return ""
        return span.of(self.pair.article(self._choice.which).text)
