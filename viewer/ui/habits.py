"""Habits: what people expect of any program (finding, copying and so on), joined for the window.

Each part stands in a module of its own; here their signals become the few that the window listens to.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.comparepage import ComparePage
from viewer.ui.finding.controller import Finding
from viewer.ui.session import Session
from viewer.ui.style import Style


class Habits(QObject):
    """`page_wanted` asks for a page of the window's middle, `compare_wanted` for the comparison.

    `article_wanted` brings the id of an article to be compared, `a_wanted` of one to be A; `crashed` brings
    a traceback.
    """

    page_wanted = Signal(QWidget)
    compare_wanted = Signal()
    article_wanted = Signal(str)
    a_wanted = Signal(str)
    crashed = Signal(str)

    def __init__(self, session: Session, page: ComparePage, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self.finding = Finding(session, page, style, window)
        self.finding.page_wanted.connect(self.page_wanted)
        self.finding.compare_wanted.connect(self.compare_wanted)
        self.finding.article_wanted.connect(self.article_wanted)
        self.finding.a_wanted.connect(self.a_wanted)
        self.finding.crashed.connect(self.crashed)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions of these parts do."""
        return {"copy": self.copy, "copy_passage": self.copy_passage, **self.finding.deeds()}

    @property
    def pages(self) -> list[QWidget]:
        """The pages that belong in the window's middle."""
        return [self.finding.everywhere]

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.finding.restyle(style)

    def close(self) -> None:
        """Stops all work and waits."""
        self.finding.close()

    @Slot()
    def copy(self) -> None:
        """Copies what is chosen in the texts, or else the selected passage with its sources."""
        if self._page.isVisible():
            self._page.view.copy()

    @Slot()
    def copy_passage(self) -> None:
        """Copies the selected passage in both wordings, each with its source."""
        if self._page.isVisible():
            self._page.view.copy_with_source()
