"""ArticlePane: one article, painted, and read with mouse and keys.

Knows its own side only; what a click means for the other side is the view's. Signals are about what the
reader does.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, QPointF, QRectF, Qt, QTimerEvent, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from viewer.text.spans import Span
from viewer.ui.citing import cited
from viewer.ui.finding.shown import NO_HITS, ShownHits
from viewer.ui.focusing import came_by_keys
from viewer.ui.fulltext import asidemenu, describe, panepainter, places
from viewer.ui.fulltext.keyselection import selected_by_key
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.mouse import TextMouse
from viewer.ui.fulltext.page import Page
from viewer.ui.fulltext.pagearea import PageArea
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame
from viewer.ui.screenpair import ScreenPair, Which
from viewer.ui.style import Style
from viewer.ui.typeset import Mark

_DRAG_TICK = 30  # milliseconds between steps while a drag is held beyond an edge


class ArticlePane(PageArea):
    """Article A or B. All y are pixels of the viewport unless they say "page"."""

    passage_clicked = Signal(str, int)  # side, passage
    passage_entered = Signal(str, int)  # reached by key or strip: it need not be in view yet
    change_clicked = Signal(str, int, int)
    passage_hovered = Signal(object)  # int, or None
    change_hovered = Signal(object)  # passage and change, or None
    aside_requested = Signal(str, object, bool)  # side, Span: to be set aside, or else counted in

    def __init__(self, which: Which, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(which, style, parent)
        self._emphasis = Emphasis()
        self._by_keys = False
        self._mouse = TextMouse("", QApplication.startDragDistance())
        self._marks: dict[int, list[Mark]] = {}
        self._found = NO_HITS
        self._drag_timer = QBasicTimer()
        self._triple_timer = QBasicTimer()
        self._last_point = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._describe()

    # Content and style

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows its side of a pair from the beginning, or nothing."""
        self._emphasis = Emphasis()
        self._marks.clear()
        super().show_pair(pair)
        text = "" if self.page is None else self.page.text
        self._mouse = TextMouse(text, QApplication.startDragDistance())
        self._describe()

    def renew_pair(self, pair: ScreenPair) -> None:
        """The same article with other passages or changes; selected text stays selected."""
        self._emphasis = Emphasis()
        self._marks.clear()
        super().renew_pair(pair)
        self._describe()

    def restyle(self, style: Style) -> None:
        """Takes another theme, face or zoom; the text at the top stays there."""
        self._marks.clear()
        super().restyle(style)

    def emphasise(self, emphasis: Emphasis) -> None:
        """What stands out from now on."""
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self._marks.clear()
            self._describe()
            self.viewport().update()

    def show_hits(self, found: ShownHits) -> None:
        """Marks what was found."""
        self._found = found
        self.viewport().update()

    def _describe(self) -> None:
        self.setAccessibleName(describe.pane_name(self.pair, self.which))
        self.setAccessibleDescription(
            describe.passage_description(self.pair, self.which, self._emphasis.selected)
        )

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolling, selecting, copying, Enter on a passage; Ctrl+Tab always leaves."""
        self._by_keys = True
        page = self.page
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if event.key() in tabs and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().focusNextPrevChild(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif page is None:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._mouse.select(Span(0, len(page.text)))
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = places.current(page, self._emphasis)
            if current is not None:
                self.passage_clicked.emit(self.which, current)
        elif (span := self._selected_by_key(page, event)) is not None:
            self._mouse.select(span)
            self._show_end_of(page, span)
        elif event.key() == Qt.Key.Key_Escape and self._mouse.selected is not None:
            self.forget_stretch()
        elif (top := places.top_for_key(page, event.key(), event.modifiers())) is not None:
            self.steer(top)
        else:
            event.ignore()

    def _selected_by_key(self, page: Page, event: QKeyEvent) -> Span | None:
        key = Qt.Key(event.key())
        if page.rtl:  # Left is onward where text reads to the left
            turned = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
            key = turned.get(key, key)
        first = page.position_at(page.top + 1)
        return selected_by_key(page.text, page.blocks, self._mouse.selected, key, event.modifiers(), first)

    def _show_end_of(self, page: Page, span: Span) -> None:
        """Scrolls no further than it takes to see where the selection ends."""
        top, bottom = page.extent(Span(max(span.start, span.end - 1), span.end))
        if bottom > page.top + page.view_height:
            self.steer(round(bottom - page.view_height))
        elif top < page.top:
            self.steer(round(top))
        self.viewport().update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the next passage, and out of the pane after the last."""
        page = self.page
        following = None if page is None else places.following(page, self._emphasis, forward=forward)
        if following is None:
            return super().focusNextPrevChild(forward)
        self.enter(following)
        return True

    @Slot(int)
    def enter(self, passage: int) -> None:
        """Goes to a passage for the reader."""
        self.passage_entered.emit(self.which, passage)

    def passages_in_view(self) -> list[int]:
        """The passages in the blocks in view."""
        return [] if self.page is None else places.in_view(self.page)

    # Mouse

    def text_position(self, point: QPoint) -> int:
        """The code point nearest to a point of the viewport."""
        if self.page is None:
            return 0
        return self.page.position_at(self.page.top + point.y(), point.x() - self.column().x)

    def passage_under(self, point: QPoint) -> tuple[int | None, int | None]:
        """The smallest passage under a point, and the change of it under the same point."""
        if self.page is None:
            return None, None
        return places.under(self.page, point.x() - self._column.x, point.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection, or a click."""
        self._by_keys = False
        if event.button() != Qt.MouseButton.LeftButton or self.page is None:
            super().mousePressEvent(event)
            return
        point = event.position().toPoint()
        clicks = 3 if self._triple_timer.isActive() else 1
        self._triple_timer.stop()
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._mouse.press(point, self.text_position(point), extend=extend, clicks=clicks)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word; a third click soon after selects the paragraph."""
        if event.button() != Qt.MouseButton.LeftButton or self.page is None:
            return
        point = event.position().toPoint()
        self._mouse.press(point, self.text_position(point), extend=False, clicks=2)
        self._triple_timer.start(QApplication.doubleClickInterval(), self)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drags the selection, or raises the passage under the mouse."""
        point = event.position().toPoint()
        self._last_point = point
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self._mouse.move(point, self.text_position(point)):
                self.viewport().update()
                outside = not 0 <= point.y() < self.viewport().height()
                if outside and not self._drag_timer.isActive():
                    self._drag_timer.start(_DRAG_TICK, self)
            return
        passage, change = self.passage_under(point)
        self.viewport().setCursor(
            Qt.CursorShape.IBeamCursor if passage is None else Qt.CursorShape.PointingHandCursor
        )
        self.passage_hovered.emit(passage)
        self.change_hovered.emit(None if passage is None or change is None else (passage, change))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag goes to the passage under it."""
        self._drag_timer.stop()
        if event.button() != Qt.MouseButton.LeftButton or not self._mouse.release():
            return
        passage, change = self.passage_under(event.position().toPoint())
        if passage is not None and change is not None:
            self.change_clicked.emit(self.which, passage, change)
        elif passage is not None:
            self.passage_clicked.emit(self.which, passage)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scrolls on while a drag is held beyond an edge; forgets a double click."""
        if event.timerId() == self._triple_timer.timerId():
            self._triple_timer.stop()
        elif event.timerId() == self._drag_timer.timerId() and self.page is not None:
            y, height = self._last_point.y(), self.viewport().height()
            beyond = y if y < 0 else max(0, y - height + 1)
            if not beyond or not self._mouse.dragging:
                self._drag_timer.stop()
                return
            self.steer(self.page.top + max(-60, min(60, beyond)))
            self._mouse.move(self._last_point, self.text_position(self._last_point))
        else:
            super().timerEvent(event)

    @property
    def drag_timer_id(self) -> int:
        """The timer that scrolls on while a drag is held beyond an edge; 0 while none is."""
        return self._drag_timer.timerId() if self._drag_timer.isActive() else 0

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips of passages; nothing is raised once the mouse has left."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)  # an empty one hides it
            return True
        if event.type() == QEvent.Type.Leave:
            self.passage_hovered.emit(None)
            self.change_hovered.emit(None)
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """What the tooltip says there: the passage and its change, or why the text is greyed."""
        if self.pair is None:
            return ""
        passage, change = self.passage_under(point)
        if passage is None:
            return describe.aside_tip(self.pair, self.which, self.text_position(point))
        return describe.tip(self.pair, passage, change)

    # Copying

    @property
    def stretch(self) -> Span | None:
        """The selection; a cursor has no length; None where there is neither."""
        return self._mouse.stretch

    def forget_stretch(self) -> None:
        """Nothing is selected any more."""
        self._mouse.select(None)
        self.viewport().update()

    def selected_text(self) -> str:
        """The article's own characters in the selection."""
        span = self._mouse.selected
        return "" if span is None or self.page is None else span.of(self.page.text)

    def copy(self) -> None:
        """Puts the selection on the clipboard; without one nothing happens."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens for what is under the pointer, or, by a key, for the selected passage, beside it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu = self.context_menu(None if by_key else event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(self._menu_place()) if by_key else event.globalPos())

    def _menu_place(self) -> QPoint:
        """Where the menu of a key opens: where the selected passage begins, or near it."""
        selected = self._emphasis.selected
        top = 0.0 if selected is None else self.extent(selected, exact=True)[0]
        y = max(0.0, min(top, self.viewport().height() * 0.8)) + self._style.line_pitch()
        return QPoint(round(self.column().x) + 24, round(y))

    def context_menu(self, point: QPoint | None) -> QMenu:
        """The menu for a point of the viewport, or for the selected passage."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(bool(self.selected_text()))
        copy.triggered.connect(self.copy)
        passage = None if point is None else self.passage_under(point)[0]
        if passage is None:
            passage = self._emphasis.selected
        source = menu.addAction(self.tr("Copy passage with its source"))
        source.setEnabled(passage is not None)
        if passage is not None:
            source.setData(passage)
            source.triggered.connect(self._copy_passage)
        if self.pair is not None:
            position = -1 if point is None else self.text_position(point)
            article, selected = self.pair.article(self.which), self._mouse.selected
            asidemenu.offer(menu, article, position, selected, partial(self.aside_requested.emit, self.which))
        menu.addActions(self.actions())
        return menu

    def _copy_passage(self) -> None:
        sender = self.sender()
        passage = sender.data() if sender is not None and hasattr(sender, "data") else None
        if self.pair is not None and isinstance(passage, int):
            QGuiApplication.clipboard().setText(cited(self.pair, passage, self.which))

    # Painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame appears, for those who came by keys."""
        super().focusInEvent(event)
        self._by_keys = came_by_keys(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def block_marks(self, index: int) -> list[Mark]:
        """The marks painted under a block, selected text aside."""
        page = self.page
        if page is None:
            return []
        found = self._marks.get(index)
        if found is None:
            found = page.marks.marks(page.blocks[index].span, self._style.theme, self._emphasis)
            self._marks[index] = found
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the blocks in view."""
        painter = QPainter(self.viewport())
        as_written(painter)
        clip = QRectF(event.rect())
        painter.fillRect(clip, self._style.theme.surface.page)
        if self.page is not None:
            self._paint_page(painter, self.page, clip)
        if self.hasFocus() and self._by_keys:
            focus_frame(painter, QRectF(self.viewport().rect()), self._style)
        painter.end()

    def _paint_page(self, painter: QPainter, page: Page, clip: QRectF) -> None:
        column = self.column()
        chosen = self._mouse.selected
        framed = page.marks.framed(self._emphasis)
        if self._emphasis.selected is not None:
            panepainter.paint_bar(painter, page, self._emphasis.selected, column)
        for index, y in page.in_view():
            if y > clip.bottom() or y + page.layout.height(index) < clip.top():
                continue
            origin = QPointF(column.x, y)
            found = self._found.marks(self.which, page.blocks[index].span, page.style.theme)
            marks = [*self.block_marks(index), *found]
            if chosen is not None:
                marks = [*marks, *panepainter.selection_marks(page, index, chosen)]
            panepainter.paint_block(painter, page, index, origin, marks, clip, self._emphasis)
            if page.blocks[index].paragraph:
                panepainter.paint_paragraph_number(painter, page, page.blocks[index].paragraph, column, y)
            for span in framed:
                panepainter.paint_change_frame(painter, page, page.typeset(index), origin, span)
            self._found.frame(painter, self.which, page.typeset(index), origin, page.style.theme)
