"""SeveralView: the rows of several articles, as a reader works with them.

One cell is current: its row is selected, and the base shows what it says and that cell's article does not.
Rows are chosen by a click, by Tab and from outside, columns by a click and the arrows to the side.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from viewer.corpus.article import Article
from viewer.ui.focusing import came_by_keys
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame, letter_of, placeholder
from viewer.ui.several.area import SeveralArea
from viewer.ui.several.collation import Collation
from viewer.ui.several.differences import differs
from viewer.ui.several.pictures import Highlight
from viewer.ui.several.pointing import tip_at
from viewer.ui.several.rows import Arrangement, FoldRow, Row, StretchRow, rows
from viewer.ui.several.words import spoken
from viewer.ui.style import Style

EYE_LEVEL = 0.22  # where a row that is stepped to comes to stand, in heights of the window


class SeveralView(SeveralArea):
    """`columns_changed` brings the columns' new places; the other signals carry the column that is meant."""

    column_changed = Signal(int)
    base_asked = Signal(int)
    removal_asked = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._opened: frozenset[int] = frozenset()
        self._by_keys = False  # the frame is for those who move by keys
        self._empty = ""
        self._kept: tuple[Article, int] | None = None  # a base and the place in it that the reader was at
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Several articles side by side"))

    # --- what is shown

    def show_arrangement(self, arrangement: Arrangement | None, empty: str = "") -> None:
        """Shows other articles from their top; `empty` is said where there is no row to show.

        With the same base the reader stays at the same stretch of it.
        """
        collation = arrangement.collation if arrangement is not None else None
        self._keep_place()
        place = self._place_in(collation)
        if collation is None or self._collation is None or collation.articles != self._collation.articles:
            self._opened = frozenset()
            self._choice.clear()
        self._collation, self._empty = collation, empty
        self._arrangement = arrangement
        count = len(collation.articles) if collation is not None else 1
        self._column = min(self._column, count - 1)
        self._current = None
        self._rebuild()
        self.announce_columns()
        if place is None:
            self.verticalScrollBar().setValue(0)
            self._go(self._first_stretch(), reveal=False)
        else:
            self._go_to_place(place)

    def keep(self, base: Article, start: int) -> None:
        """When articles with this base come on show, begins at the row nearest to a code point of it."""
        self._kept = (base, start)

    def reading_place(self, base: Article) -> int | None:
        """Where in a base the row begins that the reader is at: the current one if it is in view."""
        if self._collation is None or self._collation.base is not base:
            return self._kept[1] if self._kept is not None and self._kept[0] is base else None
        shown = [n for n in self.rows_in_view() if isinstance(self._rows[n], StretchRow)]
        at = self._current if self._current in shown else next(iter(shown), None)
        row = self._rows[at] if at is not None else None
        return row.base.span.start if isinstance(row, StretchRow) else None

    def _keep_place(self) -> None:
        row = self._rows[self._current] if self._current is not None else None
        if isinstance(row, StretchRow) and self._collation is not None:
            self._kept = (self._collation.base, row.base.span.start)

    def _place_in(self, collation: Collation | None) -> int | None:
        """Where the reader was in this base, also while the others were being compared."""
        if collation is None or self._kept is None or self._kept[0] is not collation.base:
            return None
        return self._kept[1]

    def _go_to_place(self, start: int) -> None:
        found = [(abs(r.base.span.start - start), n) for n, r in self._stretches()]
        if found:
            self._go(min(found)[1])

    def _stretches(self) -> list[tuple[int, StretchRow]]:
        return [(n, r) for n, r in enumerate(self._rows) if isinstance(r, StretchRow)]

    def _first_stretch(self) -> int | None:
        return next((n for n, _ in self._stretches()), None)

    def open_all(self, open_them: bool) -> None:
        """Opens or closes every fold."""
        keys = {row.key for row in self._rows if isinstance(row, FoldRow)}
        self._opened = frozenset(keys) if open_them else frozenset()
        self._rebuild()

    def toggle_fold(self, key: int) -> None:
        """Opens or closes one fold; what is above it stays where it is."""
        self._opened = self._opened ^ {key}
        self._rebuild()

    def _rebuild(self) -> None:
        key = _key(self._rows[self._current]) if self._current is not None else None
        self._choice.let_go()
        found = rows(self._arrangement, self._opened) if self._arrangement is not None else []
        self._current = next((n for n, r in enumerate(found) if _key(r) == key), None)
        self.show_rows(found)
        self._describe()

    # --- moving

    def step(self, by: int, *, only_changed: bool = False) -> bool:
        """Goes to the next or previous row of shared text; False where there is none at all."""
        stops = [n for n, r in self._stretches() if not only_changed or self._differs(r)]
        if not stops:
            return False
        at = self._current
        if at is None:
            target = stops[0 if by > 0 else -1]
        elif by > 0:
            target = next((n for n in stops if n > at), stops[-1])
        else:
            target = next((n for n in reversed(stops) if n < at), stops[0])
        self._go(target, level=EYE_LEVEL)
        return True

    def _differs(self, row: StretchRow) -> bool:
        assert self._collation is not None
        pieces = [p for p in row.pieces if self._column in (0, p.column)]
        return differs(self._collation, pieces)

    def look_at(self, column: int) -> None:
        """Makes a column the current one."""
        count = len(self._collation.articles) if self._collation is not None else 1
        column = max(0, min(count - 1, column))
        if column != self._column:
            self._column = column
            self.column_changed.emit(column)
            self._describe()
            self.viewport().update()

    def _go(self, row: int | None, *, reveal: bool = True, level: float | None = None) -> None:
        self._current = row
        if row is not None and reveal:
            height, top, room = self.picture(row).height, self.row_top(row), self.viewport().height()
            if level is None:
                self.reveal(row)
            elif top < 0 or top + min(height, room * 0.6) > room:
                self.scroll_to(row, level)
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        row = self._rows[self._current] if self._current is not None else None
        told = spoken(row, self._collation) if row is not None and self._collation is not None else ""
        self.setAccessibleDescription(told or self._empty)

    # --- Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the rows in view, and the frame of the current cell."""
        painter = QPainter(self.viewport())
        as_written(painter)
        view = QRectF(self.viewport().rect())
        painter.fillRect(view, self._style.theme.surface.page)
        span = self._choice.span
        chosen = (self._choice.column, span) if span is not None else None
        for row in self.rows_in_view():
            highlight = Highlight(row == self._current, self._column, chosen)
            self.picture(row).paint(painter, self.row_top(row), view, highlight)
        if self._empty and self._first_stretch() is None:
            top = self._stack.total if self._rows else 0.0
            placeholder(painter, view.adjusted(0, top, 0, 0).toRect(), self._empty, self._style)
        if self._current is not None and self.hasFocus() and self._by_keys:
            focus_frame(painter, self._cell_box(self._current), self._style)
        painter.end()

    def _cell_box(self, row: int) -> QRectF:
        columns = self.columns()
        top, height = self.row_top(row), self.picture(row).height
        if not isinstance(self._rows[row], StretchRow):
            return QRectF(columns.left - 10, top, columns.right - columns.left + 20, height)
        start, end = self.picture(row).column_extent(self._column)
        left = columns.text_left(self._column)
        return QRectF(left - 10, top + start, columns.text_width + 20, end - start)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the cell under the pointer, or toggles a fold."""
        row = self.row_under(event.position())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._by_keys = False
        if isinstance(fold := self._rows[row], FoldRow):
            self._current = row
            self.toggle_fold(fold.key)
            return
        local = event.position() - QPointF(0, self.row_top(row))
        column = self.picture(row).column_at(local.x(), local.y())
        self._choice.begin(row, self.picture(row), column, local - self._left_of(column))
        self.look_at(column)
        self._go(row, reveal=False)

    def _left_of(self, column: int) -> QPointF:
        return QPointF(self.columns().text_left(column), 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on choosing text; over a fold the pointer is a hand."""
        drawn = self._choice.row
        if drawn is not None and event.buttons() & Qt.MouseButton.LeftButton:
            local = event.position() - QPointF(0, self.row_top(drawn))
            self._choice.extend(local - self._left_of(self._choice.column))
            self.viewport().update()
            return
        row = self.row_under(event.position())
        fold = row is not None and isinstance(self._rows[row], FoldRow)
        text = row is not None and not fold
        self.viewport().setCursor(
            Qt.CursorShape.IBeamCursor
            if text
            else Qt.CursorShape.PointingHandCursor
            if fold
            else Qt.CursorShape.ArrowCursor
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is chosen stays chosen."""
        self._choice.let_go()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is, when it came by keys."""
        super().focusInEvent(event)
        if came_by_keys(event):
            self._by_keys = True
            if self._current is None:
                self._go(self._first_stretch(), reveal=False)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go to the next column, Enter opens a fold, Delete takes the article away."""
        bar, key = self.verticalScrollBar(), event.key()
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in sideways and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._by_keys = True
            self.look_at(self._column + sideways[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            row = self._rows[self._current] if self._current is not None else None
            if isinstance(row, FoldRow):
                self.toggle_fold(row.key)
        elif key == Qt.Key.Key_Escape and self._choice.span is not None:
            self._choice.clear()
            self.viewport().update()
        elif key == Qt.Key.Key_Delete:
            self.removal_asked.emit(self._column)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from row to row, and out of the view at its ends."""
        stops = [n for n, r in enumerate(self._rows) if isinstance(r, (StretchRow, FoldRow))]
        at = self._current
        further = [n for n in stops if at is None or (n > at if forward else n < at)]
        if not further or not self.hasFocus():
            return super().focusNextPrevChild(forward)
        self._by_keys = True
        self._go(further[0] if forward else further[-1])
        return True

    def viewportEvent(self, event: QEvent) -> bool:
        """Says on hover what differs where the pointer is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self._tip(QPointF(event.pos()))
            if tip:
                QToolTip.showText(event.globalPos(), tip, self.viewport())
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _tip(self, point: QPointF) -> str:
        row = self.row_under(point)
        if row is None:
            return ""
        y = point.y() - self.row_top(row)
        column = self.picture(row).column_at(point.x(), y)
        local = QPointF(point.x() - self.columns().text_left(column), y)
        shown = self._column if row == self._current else 0
        return tip_at(self.picture(row), column, local, shown)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy, and what can be done with the article of the column."""
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the current cell."""
        menu = QMenu(self)
        letter = letter_of(self._column)
        cell, row = bool(self._cited(self._column)), bool(self._cited())
        chosen = bool(self.selected_text())
        menu.addAction(self.tr("Copy"), self.copy).setEnabled(chosen or cell)
        menu.addAction(self.tr("Copy with the source"), self.copy_with_source).setEnabled(chosen or cell)
        menu.addAction(self.tr("Copy the row with all its sources"), self.copy_row).setEnabled(row)
        menu.addSeparator()
        base = menu.addAction(self.tr("Make {letter} the base").format(letter=letter), self._ask_base)
        base.setEnabled(self._column > 0)
        menu.addAction(self.tr("Take {letter} away").format(letter=letter), self._ask_removal)
        return menu

    @Slot()
    def _ask_base(self) -> None:
        self.base_asked.emit(self._column)

    @Slot()
    def _ask_removal(self) -> None:
        self.removal_asked.emit(self._column)


def _key(row: Row) -> tuple[str, int]:
    """What a row is, whatever its place."""
    if isinstance(row, StretchRow):
        return ("stretch", row.number)
    return ("fold" if isinstance(row, FoldRow) else "text", row.key)
