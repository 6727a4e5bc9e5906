"""Why: tells what is known of the selected passage, beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from viewer.ui.appearance import Appearance
from viewer.ui.comparepage import ComparePage
from viewer.ui.navigation import Navigation
from viewer.ui.passages.panel import PassagePanel
from viewer.ui.session import Session
from viewer.ui.wording import kind_name

if TYPE_CHECKING:  # the window opens without these
    from viewer.ui.aligned.view import AlignedView
    from viewer.ui.fulltext.view import FullTextView
    from viewer.ui.why.popover import WhyPopover


class Why(QObject):
    """`popover` is made once, and shown where the selected passage stands in the list, or over the texts."""

    def __init__(
        self, session: Session, navigation: Navigation, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._navigation = navigation
        self._appearance = appearance
        self._window = window
        self._action: QAction | None = None
        self._page: ComparePage | None = None
        self._panel: PassagePanel | None = None

    @cached_property
    def popover(self) -> WhyPopover:
        """Made when it is first shown."""
        from viewer.ui.why.popover import WhyPopover

        return WhyPopover(self._window)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the action of this part does."""
        return {"why": self.show}

    def attach(self, action: QAction, page: ComparePage, panel: PassagePanel) -> None:
        """Puts the action into the context menus of the texts and of the list."""
        self._action, self._page, self._panel = action, page, panel
        for signal in (self._navigation.selected, self._navigation.renewed, self._session.pair_changed):
            signal.connect(self._enable)
        self._enable()
        page.made.connect(self._serve)
        for view in page.views:
            self._serve(view)
        panel.list.addAction(action)

    @Slot(QWidget)
    def _serve(self, view: AlignedView | FullTextView) -> None:
        """Puts the action into the context menus of a view of the texts."""
        if self._action is not None:
            for part in view.text_parts:
                part.addAction(self._action)

    @Slot()
    def _enable(self) -> None:
        if self._action is not None:
            self._action.setEnabled(self._navigation.passage is not None)

    @Slot()
    def show(self) -> None:
        """Opens the popover; does nothing where no passage is selected."""
        pair, number = self._session.pair, self._navigation.passage
        if pair is None or number is None or number >= len(pair.passages):
            return
        from viewer.ui.why.telling import why

        heading = self.tr("Passage {number}: {kind}").format(
            number=number + 1, kind=kind_name(pair.passages[number].kind)
        )
        self.popover.tell(heading, why(pair, number), self._appearance.style)
        window = QRect(self._window.mapToGlobal(self._window.rect().topLeft()), self._window.size())
        self.popover.show_at(self._place(number), window)

    def _place(self, number: int) -> QRect:
        """Where the passage stands in the list, on the screen; where the list is hidden, over the texts."""
        panel, page = self._panel, self._page
        if panel is not None and panel.list.isVisible():
            rect = panel.list.visualRect(panel.model.index_of(number))
            return QRect(panel.list.viewport().mapToGlobal(rect.topLeft()), rect.size())
        over = self._window if page is None else page
        middle, half = over.rect().center(), self.popover.width() // 2
        return QRect(over.mapToGlobal(middle), QSize(half, 0))
