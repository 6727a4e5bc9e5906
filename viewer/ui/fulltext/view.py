"""FullTextView: both articles whole, side by side, with ribbons between them and a strip beside each.

Holds the one selection of the view and decides which pane follows which; how they move is told by `moving`.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.citing import passage_with_source
from viewer.ui.finding.shown import ShownHits
from viewer.ui.focusing import Forwarding
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.moving import IN_SIGHT, Moving
from viewer.ui.fulltext.pane import ArticlePane
from viewer.ui.fulltext.ribbons import Channel
from viewer.ui.fulltext.strip import WIDTH, Strip
from viewer.ui.mirroring import from_right
from viewer.ui.screenpair import SIDES, ScreenPair, Which
from viewer.ui.sight import in_sight
from viewer.ui.style import Style


class FullTextView(Forwarding):
    """`passage_selected` and `change_selected` say what the reader chose here; `select` is silent."""

    passage_selected = Signal(int)
    change_selected = Signal(int, int)
    link_changed = Signal(bool)
    columns_changed = Signal()  # the text of A or B stands elsewhere now: see `column`

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: ScreenPair | None = None
        self._emphasis = Emphasis()
        self._unmoved = True  # a pair just opened is first seen from its beginning
        self._columns: list[tuple[int, int]] = []
        self._panes: dict[Which, ArticlePane] = {w: ArticlePane(w, style, self) for w in SIDES}
        self._strips: dict[Which, Strip] = {w: Strip(style, self._panes[w].window_shown, self) for w in SIDES}
        self._moving = Moving(self._panes, self)
        self._channel = Channel(style, self._panes["a"], self._panes["b"], self)
        for which in SIDES:
            self._join_side(which)
        self._join_channel()
        self._order_focus()
        self.setMinimumSize(360, 120)
        self.show_pair(None)

    # Construction

    def _join_side(self, which: Which) -> None:
        pane, strip = self._panes[which], self._strips[which]
        pane.moved.connect(self._channel.update)
        pane.moved.connect(strip.update)
        pane.steered.connect(self._on_steered)
        pane.passage_hovered.connect(self._on_hover)
        pane.change_hovered.connect(self._on_change_hovered)
        pane.passage_clicked.connect(self._on_clicked)
        pane.passage_entered.connect(self._on_entered)
        pane.change_clicked.connect(self._on_change_clicked)
        strip.sought.connect(pane.seek)
        strip.wheeled.connect(pane.wheelEvent)
        strip.passage_clicked.connect(pane.enter)
        strip.setAccessibleName(
            self.tr("Strip of article {letter}: its passages and what is in view").format(
                letter=which.upper()
            )
        )

    def _join_channel(self) -> None:
        self._channel.passage_clicked.connect(self._on_ribbon)
        self._channel.passage_hovered.connect(self._on_hover)
        self._channel.wheeled.connect(self._panes["a"].wheelEvent)
        self._channel.link_toggled.connect(self._on_linked)

    def _order_focus(self) -> None:
        self.forward_focus_to(self._panes["a"])
        self.setTabOrder(self._panes["a"], self._channel.link)
        self.setTabOrder(self._channel.link, self._panes["b"])

    # Content

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows a pair from the beginning; None empties the view."""
        self._moving.stop_all()
        self._pair = pair
        self._unmoved = True
        self._emphasis = Emphasis()
        self._channel.show_pair(pair)
        for pane in self._panes.values():
            pane.show_pair(pair)
        self._guide()
        self._announce_columns()

    def _guide(self) -> None:
        """Strips, and the way in which one pane follows the other."""
        pair = self._pair
        for which in SIDES:
            page = self._panes[which].page
            if pair is None or page is None:
                self._strips[which].show_spans(0, (), ())
            else:
                article = pair.article(which)
                self._strips[which].show_spans(len(article.text), page.marks.passages, article.set_aside)
        self._moving.guide(pair)
        self._emphasise(self._emphasis)

    def renew_pair(self, pair: ScreenPair, passage: int | None, change: int | None) -> None:
        """The same two articles with other passages or changes; what is in view stays there."""
        self._moving.stop_all()
        self._pair = pair
        self._emphasis = Emphasis()
        self._channel.show_pair(pair)
        for which in SIDES:
            self._panes[which].renew_pair(pair)
        self._guide()
        self._choose(passage, change)

    def restyle(self, style: Style) -> None:
        """Another theme, face or zoom; the text at the top of either pane stays there."""
        self._moving.stop_all()
        for which in SIDES:
            self._panes[which].restyle(style)
            self._strips[which].restyle(style)
        self._channel.restyle(style)
        self._announce_columns()

    def show_hits(self, found: ShownHits) -> None:
        """Marks what was found, in the texts and in the strips."""
        for which in SIDES:
            self._panes[which].show_hits(found)
            self._strips[which].show_hits(which, found)

    def go_to(self, which: Which, span: Span) -> None:
        """Brings a stretch of A or B into view; the other pane follows where they are linked."""
        self._moving.stop(which)
        self._panes[which].reveal(span)

    def go_to_paragraph(self, which: Which, span: Span) -> None:
        """Brings a paragraph into view; the keyboard is in its article."""
        self.go_to(which, Span(span.start, span.start + 1))
        self._panes[which].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pane(self, which: Which) -> ArticlePane:
        """The pane of article A or B."""
        return self._panes[which]

    @property
    def text_parts(self) -> tuple[QWidget, ...]:
        """The widgets that show text, A's first."""
        return tuple(self._panes.values())

    def strip(self, which: Which) -> Strip:
        """The strip of article A or B."""
        return self._strips[which]

    @property
    def channel(self) -> Channel:
        """The ribbons between the panes."""
        return self._channel

    def _announce_columns(self) -> None:
        columns = [self.column(w) for w in SIDES]
        if columns != self._columns:
            self._columns = columns
            self.columns_changed.emit()

    def column(self, which: Which) -> tuple[int, int]:
        """Left edge and width of the text of A or B in this widget: a header can stand above it."""
        pane, column = self._panes[which], self._panes[which].column()
        return pane.x() + round(column.x), round(column.width)

    # Selection

    def stretch(self, which: Which) -> Span | None:
        """The text selected in a pane; a cursor has no length; None where the pane was never touched."""
        return self._panes[which].stretch

    def forget_stretches(self) -> None:
        """Nothing is selected any more."""
        for pane in self._panes.values():
            pane.forget_stretch()

    @property
    def selected(self) -> int | None:
        """The passage that is selected here."""
        return self._emphasis.selected

    def select(self, passage: int | None, change: int | None = None) -> None:
        """Selects a passage or a change; brings it level if it is out of sight or not the first; silent."""
        again = passage == self._emphasis.selected and change == self._emphasis.change
        if passage is not None:
            stays = self._begins_in_sight(passage) if self._unmoved else again and self._in_sight(passage)
            self._unmoved = False
        self._choose(passage, change)
        if passage is not None and not stays:
            self._moving.bring(self._spans(passage, change))

    def _choose(self, passage: int | None, change: int | None = None) -> None:
        if passage != self._emphasis.selected or change != self._emphasis.change:
            self._emphasise(replace(self._emphasis, selected=passage, change=change))
            self._moving.prefer(passage)

    def _emphasise(self, emphasis: Emphasis) -> None:
        self._emphasis = emphasis
        self._channel.emphasise(emphasis)
        for which in SIDES:
            self._panes[which].emphasise(emphasis)
            self._strips[which].emphasise(emphasis)

    def _in_sight(self, passage: int) -> bool:
        extents = [self._panes[w].extent(passage, exact=True) for w in SIDES]
        return all(bottom > 0 and top < self.height() for top, bottom in extents)

    def shows(self, passage: int) -> bool:
        """Whether a passage begins in view in A or B, or goes on where one reads."""
        return any(in_sight(*self._panes[w].extent(passage, exact=True), self.height()) for w in SIDES)

    def _begins_in_sight(self, passage: int) -> bool:
        low, high = (part * self.height() for part in IN_SIGHT)
        return all(low <= self._panes[w].extent(passage, exact=True)[0] <= high for w in SIDES)

    def _spans(self, passage: int, change: int | None) -> dict[Which, Span]:
        pages = self._moving.pages
        if change is None:
            return {w: page.marks.passages[passage] for w, page in pages.items()}
        return {w: page.marks.change_span(passage, change) for w, page in pages.items()}

    @Slot(str, int)
    def _on_clicked(self, which: Which, passage: int) -> None:
        self._choose(passage)
        self._moving.level(which, passage)
        self.passage_selected.emit(passage)

    @Slot(str, int)
    def _on_entered(self, which: Which, passage: int) -> None:
        self._choose(passage)
        self._moving.bring(self._spans(passage, None), still=which)
        self.passage_selected.emit(passage)

    @Slot(str, int, int)
    def _on_change_clicked(self, which: Which, passage: int, change: int) -> None:
        self._choose(passage, change)
        self._moving.level(which, passage)
        self.passage_selected.emit(passage)
        self.change_selected.emit(passage, change)

    @Slot(int)
    def _on_ribbon(self, passage: int) -> None:
        extents = {w: self._panes[w].extent(passage, exact=True) for w in SIDES}
        distance = {w: abs(sum(extents[w]) - self.height()) for w in SIDES}
        self._choose(passage)
        self._moving.level("a" if distance["a"] <= distance["b"] else "b", passage)
        self.passage_selected.emit(passage)

    @Slot(object)
    def _on_hover(self, passage: int | None) -> None:
        if passage != self._emphasis.hovered:
            self._emphasise(replace(self._emphasis, hovered=passage))

    @Slot(object)
    def _on_change_hovered(self, place: tuple[int, int] | None) -> None:
        """Moved words are raised in both their places."""
        if place is not None and self._pair is not None:
            place = place if self._pair.changes(place[0])[place[1]].type == "order" else None
        if place != self._emphasis.pointed:
            self._emphasise(replace(self._emphasis, pointed=place))

    # Linked scrolling

    @property
    def linked(self) -> bool:
        """Whether one pane follows the other."""
        return self._channel.link.isChecked()

    @linked.setter
    def linked(self, linked: bool) -> None:
        self._channel.link.setChecked(linked)

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        self._moving.stop_all()
        if linked:
            self._moving.follow("a", 0)
        self.link_changed.emit(linked)

    @Slot(str, int)
    def _on_steered(self, which: Which, by: int) -> None:
        self._moving.stop(which)
        if self.linked:
            self._moving.follow(which, by)

    def settle(self) -> None:
        """Ends any glide at its goal, at once."""
        self._moving.settle()

    # Copying

    def selected_text(self) -> str:
        """What is chosen with the mouse in A or B, in the pane with the focus if in both."""
        sides = sorted(SIDES, key=lambda w: not self._panes[w].hasFocus())
        return next((text for w in sides if (text := self._panes[w].selected_text())), "")

    def copy(self) -> None:
        """Copies what is chosen with the mouse, or else the selected passage in both wordings."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)
        else:
            self.copy_with_source()

    def copy_with_source(self) -> None:
        """Copies the selected passage in both wordings, each with a line that says where it stands."""
        if self._pair is not None and self.selected is not None:
            QGuiApplication.clipboard().setText(passage_with_source(self._pair, self.selected))

    # Reading position

    def position(self) -> tuple[int, int]:
        """The first visible code point of A and of B."""
        pages = [self._panes[w].page for w in SIDES]
        first, second = (0 if page is None else page.place()[0] for page in pages)
        return first, second

    def restore(self, position: tuple[int, int]) -> None:
        """Scrolls to a place that `position` gave."""
        self._moving.stop_all()
        for which, at in zip(SIDES, position, strict=True):
            self._panes[which].go_to(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Strip, pane, channel, pane, strip; A stands where the window's language begins."""
        super().resizeEvent(event)
        height = self.height()
        channel = max(56, min(150, round(self.width() * 0.1)))
        pane = max(40, (self.width() - channel - 2 * WIDTH) // 2)
        x = 0
        first, second = SIDES[::-1] if from_right() else SIDES
        for widget, width in (
            (self._strips[first], WIDTH),
            (self._panes[first], pane),
            (self._channel, channel),
            (self._panes[second], pane),
            (self._strips[second], WIDTH),
        ):
            widget.setGeometry(x, 0, width, height)
            x += width
        self._announce_columns()
