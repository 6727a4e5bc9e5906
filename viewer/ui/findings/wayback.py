"""WayBack: from a place in the texts back to the row of findings that led there, above the two articles.

The views keep their place and filter themselves; here stands which of them the reader came from.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QWidget

from viewer.ui import sheets
from viewer.ui.findings.page import FindingsPage
from viewer.ui.mirroring import from_right
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.session import Session
from viewer.ui.style import Style
from viewer.ui.views import BACK


class WayBack(QWidget):
    """`page_wanted` asks for the page that the reader came from. Hidden while there is no way back."""

    page_wanted = Signal(QWidget)

    def __init__(self, session: Session, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page: FindingsPage | None = None
        self._focus: QWidget | None = None  # the part of that page that had the keyboard
        self._pair: set[str | None] = set()  # what was on show there; other articles need no way back
        self.button = QToolButton(self)
        words = self.tr("Back to the list")
        self.button.setText(f"{'→' if from_right() else '←'} {words}")
        self.button.setAccessibleName(words)
        self.button.clicked.connect(self.go_back)
        self.name = ElidedLabel(parent=self)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Stay here"))
        self.close_button.clicked.connect(self.forget)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 8, 3)
        line.setSpacing(6)
        line.addWidget(self.button)
        line.addWidget(self.name, 1)
        line.addWidget(self.close_button)
        self.setAutoFillBackground(True)
        session.corpus_changed.connect(self._other_articles)
        session.chosen_changed.connect(self._other_pair)
        self.restyle(style)
        self.hide()

    @property
    def page(self) -> FindingsPage | None:
        """The page that the way leads to, if there is one."""
        return self._page

    def leave(self, page: FindingsPage) -> None:
        """Remembers the page that the reader is about to leave for a place in the texts."""
        at = QApplication.focusWidget()
        self._page = page
        self._focus = at if at is not None and page.isAncestorOf(at) else None
        self._pair = set()
        self.name.set_full_text(page.heading.full_text)
        self._offer()  # before the texts are gone to: what stands above them takes of their height

    def arrive(self) -> None:
        """Offers the way back from the two articles that are chosen now, and no others."""
        self._pair = {self._session.a, self._session.b}

    @Slot()
    def go_back(self) -> None:
        """Turns to the page again, with the keyboard where it was."""
        page, focus = self._page, self._focus
        if page is None:
            return
        by_keys = not self.button.underMouse()
        self.forget()
        if (at := QApplication.focusWidget()) is not None:
            at.clearFocus()  # or it goes along to the page for no reason that would frame the row
        self.page_wanted.emit(page)
        reason = Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.OtherFocusReason
        (focus if focus is not None and focus.isVisible() else page).setFocus(reason)

    @Slot()
    def forget(self) -> None:
        """There is no way back any more; a keyboard that was on its button goes on to the texts."""
        self._page = self._focus = None
        at = QApplication.focusWidget()
        below = self.parentWidget()
        if at is not None and self.isAncestorOf(at) and below is not None:
            below.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    @Slot()
    def _other_articles(self) -> None:
        """Other articles have other findings; those that are read again keep the way."""
        if not self._session.renewing or self._page is None:
            self.forget()

    @Slot()
    def _other_pair(self) -> None:
        if self._pair and self._pair != {self._session.a, self._session.b}:
            self.forget()

    def _offer(self) -> None:
        on = self._page is not None
        self.setVisible(on)
        action = self.window().findChild(QAction, BACK)
        if action is not None:
            action.setEnabled(on)
            self.button.setToolTip(action.toolTip())

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        surface = style.theme.surface
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.Window, surface.panel)
        colours.setColor(QPalette.ColorRole.WindowText, surface.soft)
        self.setPalette(colours)
        self.name.setPalette(colours)
        for part in (self.button, self.name, self.close_button):
            part.setFont(style.interface_font(-0.5))
        sheet = sheets.flat_button(style)
        self.close_button.setStyleSheet(sheet)
        self.button.setStyleSheet(f"{sheet} QToolButton {{ color: {surface.ink.name()}; }}")
        self.name.fit()
