"""CopyingArea: text chosen with keys, and copied with or without a line that says where it stands.

Knows which passage is selected and which row has the keyboard; how they come to be so is the view's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.text.spans import Span
from viewer.ui.aligned.rows import AlikeRow, FoldRow, Row, SegmentRow
from viewer.ui.aligned.textarea import TextArea
from viewer.ui.citing import cited, cited_span, passage_with_source
from viewer.ui.fulltext.keyselection import selected_by_key
from viewer.ui.mirroring import reads_from_right
from viewer.ui.screenpair import Which, side_of
from viewer.ui.style import Style

_SIDE_KEYS: dict[int, Which] = {Qt.Key.Key_A: "a", Qt.Key.Key_B: "b"}
_TURNED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
_MENU_BESIDE = 24  # pixels from a row's corner to where the menu of a key opens


class CopyingArea(TextArea):
    """A and B choose that side of the row with the keyboard; Shift with the arrows makes it more or less."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._selected: int | None = None
        self._focus_row: int | None = None

    def select_row(self, index: int) -> None:
        """Makes a row's passage the selected one, for the reader."""
        raise NotImplementedError

    # --- choosing with keys

    def choose_by_key(self, event: QKeyEvent) -> bool:
        """Chooses text as a key says; whether the key was one for that."""
        held = event.modifiers()
        if not self._rows or self.pair is None:
            return False
        if event.key() in _SIDE_KEYS and not held & ~Qt.KeyboardModifier.ShiftModifier:
            self._choose_side(_SIDE_KEYS[event.key()])
            return True
        which = self._choice.which
        article = self.pair.article(which)
        key = Qt.Key(event.key())
        if reads_from_right(article.text):  # Left is onward where text reads to the left
            key = _TURNED.get(key, key)
        now = self._choice.stretch(which)
        span = selected_by_key(article.text, self.pair.blocks(which), now, key, held, 0)
        if span is None:
            return False
        if now is None or not len(now):
            self._choose_side(which)
        else:
            end = span.start if held & Qt.KeyboardModifier.ControlModifier else max(span.start, span.end - 1)
            self._choose(which, span, end)
        return True

    def _choose_side(self, which: Which) -> None:
        """The row's words on one side; where they are chosen already, the whole passage's."""
        index = self._row_with_keyboard()
        row = self._rows[index]
        if isinstance(row, FoldRow) and not row.open:
            self.toggle_fold(row.key)
        span = _side(row, which)
        again = span is not None and span == self._choice.stretch(which)
        if again and isinstance(row, SegmentRow) and self.pair is not None:
            span = side_of(self.pair.passages[row.passage], which)
        if span is not None:
            self._choose(which, span, span.start)

    def _choose(self, which: Which, span: Span, shown: int) -> None:
        self._choice.choose(which, span)
        self.go_to(which, Span(shown, shown + 1))
        self.viewport().update()

    def _row_with_keyboard(self) -> int:
        """The framed row, or else the selected passage's first one, or else the first in view."""
        if self._focus_row is not None and self._focus_row < len(self._rows):
            return self._focus_row
        passages = [_passage(row) for row in self._rows]
        if self._selected is not None and self._selected in passages:
            return passages.index(self._selected)
        return self.rows_in_view().start

    # --- the menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens for the passage under the pointer, or, by a key, for the one that the keyboard is on."""
        at = event.globalPos()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if self._rows:
            index = self._row_with_keyboard() if by_key else self.row_under(QPointF(event.pos()))
            if index is not None and _passage(self._rows[index]) not in (None, self._selected):
                self.select_row(index)
            if by_key and index is not None:
                at = self.viewport().mapToGlobal(self._corner(index))
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _corner(self, index: int) -> QPoint:
        self.reveal(index)
        y = max(0.0, min(self.row_top(index), self.viewport().height() - 2.0 * _MENU_BESIDE))
        return QPoint(round(self.columns().left("a")) + _MENU_BESIDE, round(y) + _MENU_BESIDE)

    def context_menu(self) -> QMenu:
        """What can be done with the chosen text and the selected passage."""
        menu = QMenu(self)
        somewhere = self._selected is not None
        for text, deed, possible in (
            (self.tr("Copy"), self.copy, bool(self.selected_text()) or somewhere),
            (self.tr("Copy the words of A with their source"), self.copy_a, bool(self._cited("a"))),
            (self.tr("Copy the words of B with their source"), self.copy_b, bool(self._cited("b"))),
            (self.tr("Copy passage with its sources"), self.copy_with_source, somewhere),
        ):
            _add(menu, text, deed, possible)
        menu.addActions(self.actions())
        return menu

    # --- copying

    @Slot()
    def copy(self) -> None:
        """Copies the chosen text, or else the selected passage in both wordings."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())
        else:
            self.copy_with_source()

    @Slot()
    def copy_with_source(self) -> None:
        """Copies the selected passage in both wordings, each with a line that says where it stands."""
        if self.pair is not None and self._selected is not None:
            QGuiApplication.clipboard().setText(passage_with_source(self.pair, self._selected))

    @Slot()
    def copy_a(self) -> None:
        """Copies the words chosen in A, or else A's wording of the selected passage, with their source."""
        self._copy_side("a")

    @Slot()
    def copy_b(self) -> None:
        """Copies the words chosen in B, or else B's wording of the selected passage, with their source."""
        self._copy_side("b")

    def _copy_side(self, which: Which) -> None:
        if text := self._cited(which):
            QGuiApplication.clipboard().setText(text)

    def _cited(self, which: Which) -> str:
        chosen = self._choice.stretch(which)
        if self.pair is None:
            return ""
        if chosen is not None and len(chosen):
            return cited_span(self.pair, which, chosen)
        return "" if self._selected is None else cited(self.pair, self._selected, which)


def _add(menu: QMenu, text: str, deed: Callable[[], None], possible: bool) -> None:
    action = menu.addAction(text)
    action.triggered.connect(deed)
    action.setEnabled(possible)


def _passage(row: Row) -> int | None:
    return row.passage if isinstance(row, SegmentRow | AlikeRow) else None


def _side(row: Row, which: Which) -> Span | None:
    """The article's own words in a row, without the grey ones around them."""
    if isinstance(row, SegmentRow):
        return row.cell(which).span
    if isinstance(row, FoldRow):
        gap = row.gap(which)
        return None if gap is None else gap.span
    return row.side(which)
