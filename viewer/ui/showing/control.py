"""ShowingControl: the reader's choice of changes, kept in the settings; the lens that it lays on a pair."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.ui.looking import Step
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.showing.filter import Differences, Showing, seen
from viewer.ui.showing.menu import ShowingMenu, showing_line


class ShowingControl(QObject):
    """The `menu`, and an action that opens it and says in a few words what is shown."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._action: QAction | None = None
        self._besides: dict[str, str] = {}
        self._differences = Differences()
        self.menu = ShowingMenu(window)
        self.menu.set_showing(Showing.from_text(settings.showing))
        self.menu.chosen.connect(self._choose)
        session.lenses.append(self._lens)

    def attach(self, action: QAction) -> None:
        """Gives the action its menu and its words."""
        self._action = action
        action.setMenu(self.menu)
        self._say()

    @Slot()
    def open(self) -> None:
        """Opens the menu below the action's button."""
        shown = self._action.associatedObjects() if self._action is not None else []
        button = next((b for b in shown if isinstance(b, QToolButton) and b.isVisible()), None)
        if button is not None:
            self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    @property
    def showing(self) -> Showing:
        """What is shown now."""
        return self.menu.showing

    @Slot(object)
    def _choose(self, showing: Showing) -> None:
        self._settings.showing = showing.text()
        self._say()
        self._session.look_again()

    def say_besides(self, words: str, of: str = "passages") -> None:
        """Adds words on another choice to what the action says: that of passages, or another."""
        self._besides[of] = words
        self._say()

    def _say(self) -> None:
        if self._action is not None:
            said = showing_line(self.showing, ", ".join(w for w in self._besides.values() if w))
            self._action.setIconText(self.tr("{showing} ▾").format(showing=said))

    def _lens(self, _pair: ScreenPair) -> Step:
        return Step(self.showing, partial(seen, showing=self.showing, find=self._differences))
