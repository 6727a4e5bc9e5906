"""ComparePage: the header and the two modes of comparing, with one selection between them.

A mode's view is made when it is first asked for: the window opens without their modules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.text.spans import Span
from viewer.ui.focusing import Forwarding
from viewer.ui.header import PairHeader
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.screenpair import SIDES, ScreenPair, Which
from viewer.ui.style import Style

if TYPE_CHECKING:
    from viewer.ui.aligned.metrics import Columns
    from viewer.ui.aligned.rows import Order
    from viewer.ui.aligned.view import AlignedView
    from viewer.ui.finding.shown import ShownHits
    from viewer.ui.fulltext.view import FullTextView


class ComparePage(Forwarding):
    """Two articles, aligned or whole.

    A mode that is turned to stays where the reader left it if the selected passage is in view there; else it
    is brought into view. `made` brings the view of a mode that is new; `filled` tells that one shows another
    pair, from its beginning.
    """

    passage_selected = Signal(int)
    change_selected = Signal(int, int)
    made = Signal(QWidget)
    filled = Signal(QWidget)
    link_changed = Signal(bool)
    aside_requested = Signal(str, object, bool)  # side, Span: to be set aside, or else counted in

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._is_aligned = True
        self._aligned: AlignedView | None = None
        self._full_text: FullTextView | None = None
        self.header = PairHeader(style, self)
        self._pair: ScreenPair | None = None
        self._order: Order = "a"
        self._hits: ShownHits | None = None
        self._selection: tuple[int | None, int | None] = (None, None)
        self._shown: dict[QWidget, ScreenPair | None] = {}
        self._told: dict[QWidget, tuple[int | None, int | None]] = {}  # what each mode was told to select
        self.explanation = ElidedLabel(parent=self)
        self.explanation.setContentsMargins(22, 0, 22, 3)
        self._modes = QStackedWidget(self)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._modes, 1)
        layout.addWidget(self.explanation)
        self._explain(style)

    # --- the modes

    @property
    def aligned(self) -> AlignedView:
        """The passages as rows."""
        if self._aligned is None:
            from viewer.ui.aligned.view import AlignedView

            self._aligned = AlignedView(self._style, self)
            self._aligned.set_order(self._order)
            self._aligned.columns_changed.connect(self._place_header)
            self._take(self._aligned)
        return self._aligned

    @property
    def full_text(self) -> FullTextView:
        """Both articles whole."""
        if self._full_text is None:
            from viewer.ui.fulltext.view import FullTextView

            self._full_text = FullTextView(self._style, self)
            self._full_text.columns_changed.connect(self._place_header_over_panes)
            self._full_text.link_changed.connect(self.link_changed)
            for side in SIDES:
                self._full_text.pane(side).aside_requested.connect(self.aside_requested)
            self._take(self._full_text)
        return self._full_text

    def _take(self, view: AlignedView | FullTextView) -> None:
        self._modes.addWidget(view)
        view.passage_selected.connect(self._passage)
        view.change_selected.connect(self._change)
        if self._hits is not None:
            view.show_hits(self._hits)
        self.made.emit(view)

    @property
    def views(self) -> tuple[AlignedView | FullTextView, ...]:
        """The views made so far."""
        return tuple(view for view in (self._aligned, self._full_text) if view is not None)

    def _explain(self, style: Style | None = None) -> None:
        """One line on what the mode on show shows."""
        if style is not None:
            soft = QPalette(self.palette())
            soft.setColor(QPalette.ColorRole.WindowText, style.theme.surface.soft)
            self.explanation.setPalette(soft)
            self.explanation.setFont(style.interface_font(-1.0))
        self.explanation.set_full_text(
            self.tr("Each row is a passage that both have. Blue: only A says it. Orange: only B says it.")
            if self.is_aligned
            else self.tr("One colour, one number: a passage that both have. A click brings it level.")
        )

    @property
    def is_aligned(self) -> bool:
        """Whether the aligned mode is on show."""
        return self._is_aligned

    @property
    def view(self) -> AlignedView | FullTextView:
        """The mode on show."""
        return self.aligned if self.is_aligned else self.full_text

    @property
    def passage_order(self) -> list[int]:
        """The passages' numbers as they stand in the aligned mode, from top to bottom."""
        if self._pair is None:
            return []
        if self._order == "a":
            return list(range(len(self._pair.passages)))
        from viewer.ui.aligned.rows import in_order

        return in_order(self._pair, self._order)

    def stretch(self, which: Which) -> Span | None:
        """What is selected of A or B in the mode on show: a cursor has no length; None without one."""
        return self.view.stretch(which)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions of the modes do."""
        return {"linked": self.link, "fold_alike": self.fold_alike}

    @Slot(bool)
    def link(self, linked: bool) -> None:
        """Lets either full text follow the other, or not."""
        self.full_text.linked = linked

    @Slot(bool)
    def fold_alike(self, fold: bool) -> None:
        """Folds every passage of the aligned mode that shows no change to a line, or none."""
        self.aligned.fold_alike(fold)

    @Slot()
    def forget_stretches(self) -> None:
        """Takes the selection of text away, in both modes."""
        for view in self.views:
            view.forget_stretches()

    @Slot(str)
    def set_order(self, order: Order) -> None:
        """Orders the aligned passages by A, by B, by size or by amount of change."""
        self._order = order
        if self._aligned is not None:
            self._aligned.set_order(order)

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows another pair in the mode on show; the other mode follows when it is turned to.

        While the page is hidden it has no size of its own, so its views wait until it is shown.
        """
        self._pair = pair
        self._selection = (None, None)
        self.header.show_pair(pair)
        self._bring_up_to_date()

    def renew_pair(self, pair: ScreenPair, passage: int | None, change: int | None) -> None:
        """Shows the same two articles with other passages or changes; each mode keeps its place."""
        self._pair = pair
        self._selection = (passage, change)
        self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        if not self.isVisible():
            return
        view = self.view
        if self._modes.currentWidget() is not view:
            self._modes.setCurrentWidget(view)
        self.forward_focus_to(view)
        if view not in self._shown or self._shown[view] is not self._pair:
            before, self._shown[view] = self._shown.get(view), self._pair
            if self._pair is not None and before is not None and self._pair.has_same_articles(before):
                view.renew_pair(self._pair, *self._selection)
                self._told[view] = self._selection
                return
            view.show_pair(self._pair)
            self._select_in_view()
            self.filled.emit(view)
        elif self._told.get(view) != self._selection:
            self._select_in_view()

    def _select_in_view(self) -> None:
        self._told[self.view] = self._selection
        self.view.select(*self._selection)

    def set_aligned(self, aligned: bool) -> None:
        """Turns to the aligned mode or to the full texts; the selection goes along."""
        self._is_aligned = aligned
        self._explain()
        self._bring_up_to_date()
        passage = self._selection[0]
        if passage is not None and self.isVisible() and not self.view.shows(passage):
            self._select_in_view()  # the list beside it names the passage, so it is to be seen
        if aligned and self._aligned is not None:
            self._aligned.announce_columns()
        elif not aligned:
            QTimer.singleShot(0, self, self._place_header_over_panes)

    def select(self, passage: int | None, change: int | None = None) -> None:
        """Selects a passage, or a change in it, in the mode on show."""
        if self._selection != (passage, change):  # else the view on show has it from its own click
            self._selection = (passage, change)
            self._bring_up_to_date()

    def show_hits(self, found: ShownHits) -> None:
        """Marks what was found, in both modes."""
        self._hits = found
        for view in self.views:
            view.show_hits(found)

    def chosen_text(self) -> str:
        """What is chosen with the mouse in the mode on show."""
        return self.view.selected_text()

    def holds(self, view: QWidget, pair: ScreenPair) -> bool:
        """Whether a mode has been given these two articles; it gets them when it is turned to."""
        shown = self._shown.get(view)
        return shown is not None and shown.has_same_articles(pair)

    def focused_side(self) -> Which:
        """The article that the keyboard is in, or A."""
        return "b" if self._full_text is not None and self._full_text.pane("b").hasFocus() else "a"

    def add_bar(self, bar: QWidget) -> None:
        """Puts a bar below the texts."""
        bar.setParent(self)
        self._column.addWidget(bar)

    def add_bar_above(self, bar: QWidget) -> None:
        """Puts a bar above the texts and their headlines."""
        bar.setParent(self)
        self._column.insertWidget(0, bar)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self._explain(style)
        self.header.restyle(style)
        for view in self.views:
            view.restyle(style)

    def showEvent(self, event: QShowEvent) -> None:
        """Brings the mode on show up to date."""
        super().showEvent(event)
        self._bring_up_to_date()

    @Slot(int)
    def _passage(self, passage: int) -> None:
        self._selection = self._told[self.view] = (passage, None)
        self.passage_selected.emit(passage)

    @Slot(int, int)
    def _change(self, passage: int, change: int) -> None:
        self._selection = self._told[self.view] = (passage, change)
        self.change_selected.emit(passage, change)

    @Slot(object)
    def _place_header(self, grid: Columns) -> None:
        if self.is_aligned:
            shift = self.aligned.viewport().x()  # in a mirrored window the scroll bar stands at the left
            self.header.set_columns((grid.a + shift, grid.width), (grid.b + shift, grid.width))

    @Slot()
    def _place_header_over_panes(self) -> None:
        if not self.is_aligned and self._full_text is not None:
            left, right = (self._full_text.column(which) for which in SIDES)
            self.header.set_columns(left, right)
