"""AlignedView: the rows of a pair with one selection, as a reader works with them.

Passages are selected by a click, by Enter and from outside; folds open by a click or Enter. What is chosen
with the mouse or with keys is copied as the article's own characters.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.engine.passages import Change
from viewer.text.spans import Span
from viewer.ui.aligned.copying import CopyingArea
from viewer.ui.aligned.pictures import Highlight, spoken
from viewer.ui.aligned.rowmap import RowMap
from viewer.ui.aligned.rows import AlikeRow, Arrangement, Fold, FoldRow, Order, Row, SegmentRow, key_of, rows
from viewer.ui.aligned.tips import tip
from viewer.ui.changemarks import raised
from viewer.ui.focusing import came_by_keys
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame
from viewer.ui.screenpair import ScreenPair, Which, side_of
from viewer.ui.style import Style

EYE_LEVEL = 0.22  # where a passage that is selected from outside comes to stand, in heights of the window


class AlignedView(CopyingArea):
    """Both wordings of every passage, row by row."""

    passage_selected = Signal(int)
    change_selected = Signal(int, int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._order: Order = "a"
        self._arrangement: Arrangement | None = None
        self._opened: frozenset[int] = frozenset()
        self._fold_alike = False
        self._change: Change | None = None
        self._by_keys = False  # the frame is for those who move by keys
        self._pointed: tuple[int | None, Change | None] = (None, None)  # the moved words under the pointer
        self.map = RowMap(self, style)
        self.map.passage_clicked.connect(self._go_for_reader)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Passages side by side"))

    # --- what is shown

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows another pair from its top; None empties the view."""
        self._arrangement = Arrangement.of(pair) if pair is not None else None
        self._opened = frozenset({-1}) if pair is not None and pair.is_alone else frozenset()
        self._selected = self._change = self._focus_row = None
        self._choice.clear()
        self._rebuild()
        self.verticalScrollBar().setValue(0)
        self._describe()

    def renew_pair(self, pair: ScreenPair, passage: int | None, change: int | None) -> None:
        """Shows the same two articles with other passages or changes; what is in view stays there."""
        before = self._arrangement
        self._arrangement = Arrangement.of(pair) if before is None else before.renewed(pair)
        if before is None or before.pair.passages != pair.passages:  # folds are named by passages
            self._opened = frozenset()
        self._selected = passage
        self._change = pair.changes(passage)[change] if passage is not None and change is not None else None
        self._rebuild_in_place()
        self._describe()

    def set_order(self, order: Order) -> None:
        """Orders the passages by A, by B, by size or by amount of change."""
        if order != self._order:
            self._order = order
            self._rebuild()
            self._bring_to_view(self._selected)

    @property
    def text_parts(self) -> tuple[QWidget, ...]:
        """The widgets that show text."""
        return (self,)

    def open_all(self, open_them: bool) -> None:
        """Opens or closes every fold; what is in view stays there."""
        keys = (row.key for row in self._rows if isinstance(row, FoldRow))
        self._opened = frozenset(keys if open_them else ())
        self._rebuild_in_place()

    def fold_alike(self, fold: bool) -> None:
        """Folds every passage that shows no change to a line, or none; what is in view stays there."""
        self._fold_alike = fold
        self._opened = frozenset(key for key in self._opened if key >= -1)
        self._rebuild_in_place()

    def toggle_fold(self, key: int) -> None:
        """Opens or closes one fold; what is above it stays where it is."""
        self._opened = self._opened ^ {key}
        self._rebuild()

    def _rebuild_in_place(self) -> None:
        place = self.place(self._selected)
        self._rebuild()
        self.put_back(place)

    def _rebuild(self) -> None:
        focus = self._focus_key()
        self._choice.let_go()
        self._pointed = (None, None)
        found: list[Row] = []
        if self._arrangement is not None:
            found = rows(self._arrangement, self._order, self._opened, alike_folded=self._fold_alike)
        self._focus_row = next((n for n, row in enumerate(found) if key_of(row) == focus), None)
        self.set_rows(self._arrangement.pair if self._arrangement is not None else None, found)
        self.map.refresh()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes; the row at the top stays there."""
        super().restyle(style)
        self.map.restyle(style)

    @Slot(int)
    def _go_for_reader(self, passage: int) -> None:
        """Selects a passage that the reader points at elsewhere than in its row."""
        self.select(passage)
        self.passage_selected.emit(passage)

    def go_to_paragraph(self, which: Which, span: Span) -> None:
        """Brings a paragraph into view and puts the frame of the keyboard around its row."""
        self._focus_row = self.go_to(which, Span(span.start, span.start + 1))
        self._by_keys = True
        self._describe()

    def select(self, passage: int | None, change: int | None = None) -> None:
        """Selects a passage, and a change in it, and brings it into view; emits nothing."""
        self._selected = passage
        self._change = None
        if passage is not None and self.pair is not None and change is not None:
            self._change = self.pair.changes(passage)[change]
        self._bring_to_view(passage)
        self._describe()
        self.viewport().update()

    def _bring_to_view(self, passage: int | None) -> None:
        wanted = [
            n
            for n, row in enumerate(self._rows)
            if isinstance(row, SegmentRow | AlikeRow) and row.passage == passage and self._holds_change(row)
        ]
        if not wanted:
            return
        row = wanted[0]
        self._focus_row = row
        height, room = self.picture(row).height, self.viewport().height()
        top = self.row_top(row)
        if top < 0 or top + min(height, room * 0.6) > room:
            self.scroll_to(row, EYE_LEVEL)
        self.viewport().update()

    def _holds_change(self, row: SegmentRow | AlikeRow) -> bool:
        if self._change is None or self.pair is None or isinstance(row, AlikeRow):
            return True
        return self._change in self.pair.comparison.changes[row.passage][row.segment]

    # --- Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the rows in view, and the frame of the one with the focus."""
        painter = QPainter(self.viewport())
        as_written(painter)
        surface = self._style.theme.surface
        view = QRectF(self.viewport().rect())
        painter.fillRect(view, surface.page)
        for row in self.rows_in_view():
            self.picture(row).paint(painter, self.row_top(row), view, self._highlight(row))
        if not self._rows and self.pair is None:
            painter.setPen(surface.soft)
            painter.setFont(self._style.interface_font(1))
            painter.drawText(view, Qt.AlignmentFlag.AlignCenter, self.tr("Choose two articles to compare."))
        elif self._focus_row is not None and self.hasFocus() and self._by_keys:
            top = self.row_top(self._focus_row)
            height = self._stack.height(self._focus_row)
            focus_frame(painter, QRectF(3, top, view.width() - 6, height), self._style)
        painter.end()

    def _highlight(self, index: int) -> Highlight:
        row = self._rows[index]
        chosen = self._choice.spans
        if not isinstance(row, SegmentRow):
            return Highlight(self._is_selected(row), chosen=chosen, found=self._found)
        return Highlight(row.passage == self._selected, self._framed(row), chosen, found=self._found)

    def _framed(self, row: SegmentRow) -> tuple[Change, ...]:
        """The selected change in a row and the moved words under the pointer, in both their places."""
        if self.pair is None:
            return ()
        found = raised(self.pair, row.passage, ((self._selected, self._change), self._pointed))
        return tuple(c for c in found if c in self.pair.comparison.changes[row.passage][row.segment])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Selects the passage under the pointer, toggles a fold, begins to choose text."""
        if event.button() != Qt.MouseButton.LeftButton or not self._rows:
            return
        row = self.row_under(event.position())
        if row is None:
            return
        self._by_keys = False
        self._focus_row = row
        if isinstance(fold := self._rows[row], Fold):
            self.toggle_fold(fold.key)
            return
        self._begin_choice(row, event.position())
        self._select_under(row, event.position())
        self.viewport().update()

    def _select_under(self, index: int, point: QPointF) -> None:
        row = self._rows[index]
        if not isinstance(row, SegmentRow) or self.pair is None:
            return
        change = self._change_under(index, point)
        if change is not None:
            self._selected, self._change = row.passage, change
            number = self.pair.changes(row.passage).index(change)
            self.change_selected.emit(row.passage, number)
        else:
            self._selected, self._change = row.passage, None
            self.passage_selected.emit(row.passage)
        self._describe()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on choosing text; over a fold the pointer is a hand."""
        row = self.row_under(event.position())
        fold = row is not None and isinstance(self._rows[row], Fold)
        shape = Qt.CursorShape.PointingHandCursor if fold else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        self._point_at(row, event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and self._choice.row is not None:
            picture = self.picture(self._choice.row)
            top = self.row_top(self._choice.row)
            which = self._choice.which
            position = picture.position_at(which, event.position().x(), event.position().y() - top)
            if position is not None:
                self._choice.extend(position)
                self.viewport().update()

    def _point_at(self, index: int | None, point: QPointF) -> None:
        """Raises moved words in both their places while the pointer is on one of them."""
        row = self._rows[index] if index is not None else None
        change = self._change_under(index, point) if index is not None else None
        moved = isinstance(row, SegmentRow) and change is not None and change.type == "order"
        pointed = (row.passage, change) if moved and isinstance(row, SegmentRow) else (None, None)
        if pointed != self._pointed:
            self._pointed = pointed
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is chosen stays chosen."""
        event.accept()

    def _begin_choice(self, row: int, point: QPointF) -> None:
        which = self.side_under(point)
        position = self.picture(row).position_at(which, point.x(), point.y() - self.row_top(row))
        if position is None:
            self._choice.clear()
        else:
            self._choice.begin(row, which, position)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is, when it came by keys."""
        super().focusInEvent(event)
        if came_by_keys(event):
            self._by_keys = True
            if self._focus_row is None:
                self._focus_row = next((n for n in range(len(self._rows)) if self._is_stop(n)), None)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a fold or selects a passage; Home and End go to the ends; others choose and copy."""
        bar = self.verticalScrollBar()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate_focus()
        elif event.key() == Qt.Key.Key_Escape and self._choice.spans:
            self.forget_stretches()
        elif self.choose_by_key(event):
            self._by_keys = True
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _activate_focus(self) -> None:
        row = self._rows[self._focus_row] if self._focus_row is not None else None
        if isinstance(row, Fold):
            self.toggle_fold(row.key)
        elif self._focus_row is not None:
            self.select_row(self._focus_row)

    def select_row(self, index: int) -> None:
        """Makes a row's passage the selected one, for the reader."""
        row = self._rows[index]
        if isinstance(row, SegmentRow | AlikeRow):
            self._selected, self._change = row.passage, None
            self.passage_selected.emit(row.passage)
            self._describe()
            self.viewport().update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from row to row, and out of the view at its ends."""
        stops = [n for n in range(len(self._rows)) if self._is_stop(n)]
        at = self._focus_row
        further = [n for n in stops if at is None or (n > at if forward else n < at)]
        if not further or not self.hasFocus():
            return super().focusNextPrevChild(forward)
        self._focus_row = further[0] if forward else further[-1]
        self._by_keys = True
        self.reveal(self._focus_row)
        self._describe()
        return True

    def _is_stop(self, index: int) -> bool:
        row = self._rows[index]
        return isinstance(row, Fold) or (isinstance(row, SegmentRow) and row.first)

    def viewportEvent(self, event: QEvent) -> bool:
        """Says on hover what kind of change the pointer is on, or why the passage is one."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            point = QPointF(event.pos())
            index = self.row_under(point)
            row = self._rows[index] if index is not None else None
            change = self._change_under(index, point) if index is not None else None
            text = tip(self.pair, row, change, between=self.columns().holds_channel(point.x()))
            QToolTip.showText(event.globalPos(), text, self.viewport())  # no words hide it
            return True
        return super().viewportEvent(event)

    # --- what is under the pointer

    def _change_under(self, index: int, point: QPointF) -> Change | None:
        row = self._rows[index]
        if not isinstance(row, SegmentRow) or self.pair is None:
            return None
        which = self.side_under(point)
        picture = self.picture(index)
        left, top = self.columns().left(which), self.row_top(index) + picture.text_top
        local = QPointF(point.x() - left, point.y() - top)
        for change in self.pair.comparison.changes[row.passage][row.segment]:
            if any(r.contains(local) for r in picture.typesets[which].rects(side_of(change, which))):
                return change
        return None

    # --- for screen readers, and for keeping the focus over a rebuild

    def _describe(self) -> None:
        sheet = self.sheet()
        index = self._focus_row
        if index is None:
            index = next((n for n, r in enumerate(self._rows) if self._is_selected(r)), None)
        row = self._rows[index] if index is not None and index < len(self._rows) else None
        self.setAccessibleDescription(spoken(row, sheet) if row is not None and sheet is not None else "")
        self.map.select(self._selected)

    def _is_selected(self, row: Row) -> bool:
        return isinstance(row, SegmentRow | AlikeRow) and row.passage == self._selected

    def _focus_key(self) -> tuple[str, int, int] | None:
        index = self._focus_row
        return key_of(self._rows[index]) if index is not None and index < len(self._rows) else None

    def highlighted(self, which: Which) -> list[tuple[int, int]]:
        """The ranges of that article that are marked as only its own, as code points, from top to bottom."""
        if self.pair is None:
            return []
        return [
            (span.start, span.end)
            for row in self._rows
            if isinstance(row, SegmentRow)
            for change in self.pair.comparison.changes[row.passage][row.segment]
            if len(span := side_of(change, which))
        ]
