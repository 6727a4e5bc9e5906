"""AskingMenus: how small a passage may be and how much rewording counts, as two menus of choices."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from viewer.engine.options import REWORDINGS, Options, Rewording
from viewer.ui.wording import tr, words

SIZES = (0, 8, 12, 20, 30, 50)
"""Least words of a passage that can be chosen; 0 leaves it to the program's own judgement."""


class AskingMenus(QObject):
    """`chosen` brings the new `Options`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._options = Options()
        self.smallest, self.rewording = QMenu(parent), QMenu(parent)
        self._sizes = {
            size: self._choice(self.smallest, size_name(size), partial(self._take_size, size))
            for size in SIZES
        }
        self._levels = {
            level: self._choice(self.rewording, level_name(level), partial(self._take_level, level))
            for level in REWORDINGS
        }
        for actions in (self._sizes, self._levels):
            group = QActionGroup(self)
            for action in actions.values():
                group.addAction(action)
        self.set_options(Options())

    def _choice(self, menu: QMenu, text: str, take: partial[None]) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(take)
        return action

    def set_options(self, options: Options) -> None:
        """Ticks what is asked for; tells nobody."""
        self._options = options
        for size, action in self._sizes.items():
            action.setChecked(size == options.smallest)
        for level, action in self._levels.items():
            action.setChecked(level == options.rewording)
        self.smallest.setTitle(self.tr("Smallest passage: {size}").format(size=size_name(options.smallest)))
        self.rewording.setTitle(self.tr("Rewording: {level}").format(level=level_name(options.rewording)))

    def _take_size(self, size: int, _checked: bool = True) -> None:
        self._take(replace(self._options, smallest=size))

    def _take_level(self, level: Rewording, _checked: bool = True) -> None:
        self._take(replace(self._options, rewording=level))

    def _take(self, options: Options) -> None:
        self.set_options(options)
        self.chosen.emit(options)


def size_name(size: int) -> str:
    """A least number of words, in the window's language."""
    return tr("{words} on either side").format(words=words(size)) if size else tr("as found")


def level_name(level: Rewording) -> str:
    """How much rewording counts, in the window's language."""
    return {
        "verbatim": tr("only word for word"),
        "edited": tr("edited too"),
        "reworded": tr("reworded too"),
        "condensed": tr("all, summed up too"),
        "free": tr("all, freely reworded too"),
    }[level]
