"""Asking: the reader's choice of passages, kept in the settings, told to the session, laid on every pair."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.engine.options import Options
from viewer.ui.asking.lens import asked_for
from viewer.ui.asking.menus import AskingMenus
from viewer.ui.looking import Step
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.showing.control import ShowingControl


class Asking(QObject):
    """To be made when the other lenses are in place: what is asked for comes before what is done with it."""

    def __init__(
        self, session: Session, settings: Settings, showing: ShowingControl, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._showing = showing
        self.menus = AskingMenus(window)
        self.menus.chosen.connect(self._choose)
        showing.menu.add_menus(self.tr("Passages"), (self.menus.smallest, self.menus.rewording))
        session.options = Options.from_text(settings.asked)
        session.lenses.insert(0, self._lens)
        session.options_taken_back.connect(self._taken_back)
        self._say()

    @Slot(object)
    def _choose(self, options: Options) -> None:
        self._settings.asked = options.text()
        self._session.set_options(options)
        self._say()

    @Slot()
    def _taken_back(self) -> None:
        self._settings.asked = self._session.options.text()
        self._say()

    def _say(self) -> None:
        options = self._session.options
        self.menus.set_options(options)
        more, fewer = self.tr("freely reworded"), self.tr("fewer passages")
        told = [more] * options.searches_freely + [fewer] * options.narrows
        self._showing.say_besides(", ".join(told))

    def _lens(self, _pair: ScreenPair) -> Step:
        options = self._session.options
        return Step(options, partial(asked_for, options=options))
