"""ShowingMenu: which types of change are shown and what is ignored, as a menu that stays open."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from viewer.engine.options import IGNORABLE, Ignorable
from viewer.ui.showing.filter import SUBSTANCE, TYPES, Showing
from viewer.ui.wording import change_name, tr


class ShowingMenu(QMenu):
    """`chosen` brings the new `Showing`, at once for every tick."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.showing = Showing()
        self._all = self.addAction(self.tr("All changes"))
        self._all.triggered.connect(self._show_all)
        self._substance = self.addAction(self.tr("Only changes of substance"))
        self._substance.triggered.connect(self._show_substance)
        self._none = self.addAction(self.tr("None of them"))
        self._none.triggered.connect(self._show_none)
        self.addSection(self.tr("Show changes of"))
        self._types = {name: self._ticked(change_name(name)) for name in TYPES}
        self.addSection(self.tr("Ignore differences in"))
        self._ignored = {name: self._ticked(ignorable_name(name)) for name in IGNORABLE}
        self.set_showing(Showing())

    def _ticked(self, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(self._tell)
        return action

    def add_ignored(self, text: str) -> QAction:
        """Adds something to ignore of which others take care; it stands below what is ignored already."""
        action = self.addAction(text)
        action.setCheckable(True)
        return action

    def add_menus(self, title: str, menus: Iterable[QMenu]) -> None:
        """Adds menus of other choices, in a section of their own."""
        self.addSection(title)
        for menu in menus:
            self.addMenu(menu)

    def set_showing(self, showing: Showing) -> None:
        """Ticks what is shown and ignored; tells nobody."""
        self.showing = showing
        for type_, action in self._types.items():
            action.setChecked(type_ in showing.types)
        for what, action in self._ignored.items():
            action.setChecked(what in showing.ignored)
        self._all.setEnabled(showing.types != frozenset(TYPES))
        self._substance.setEnabled(showing.types != SUBSTANCE)
        self._none.setEnabled(bool(showing.types))

    @Slot()
    def _tell(self) -> None:
        types = frozenset(t for t, action in self._types.items() if action.isChecked())
        ignored = frozenset(i for i, action in self._ignored.items() if action.isChecked())
        self._choose(Showing(types, ignored))

    @Slot()
    def _show_all(self) -> None:
        self._choose(Showing(frozenset(TYPES), self.showing.ignored))

    @Slot()
    def _show_substance(self) -> None:
        self._choose(Showing(SUBSTANCE, self.showing.ignored))

    @Slot()
    def _show_none(self) -> None:
        self._choose(Showing(frozenset(), self.showing.ignored))

    def _choose(self, showing: Showing) -> None:
        self.set_showing(showing)
        self.chosen.emit(showing)

    def _tick(self, action: QAction | None) -> bool:
        """Carries an action out without closing the menu; False for what is no action of its own."""
        if action is None or action not in self.actions() or not action.isEnabled():
            return False
        if action.isSeparator() or action.menu() is not None:
            return False
        action.trigger()
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ticks, and the menu stays open for the next one."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks and stays, Enter ticks and closes."""
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)


def ignorable_name(what: Ignorable) -> str:
    """What can be ignored, in the window's language."""
    return {
        "case": tr("capital and small letters"),
        "punctuation": tr("punctuation"),
        "quotes": tr("forms of quotes and dashes"),
        "accents": tr("accents"),
        "space": tr("white space"),
        "forms": tr("dots of abbreviations, forms of letters"),
    }[what]


def showing_line(showing: Showing, besides: str = "") -> str:
    """What a button says: "Show: all changes", "Show: number, date", "Show: 7 of 10 types".

    `besides` are words on the choice of passages; beside them nothing is said of changes if all are shown.
    """
    if not besides:
        return _changes_line(showing)
    if showing.types == frozenset(TYPES):
        return tr("Show: {besides}").format(besides=besides)
    return tr("{showing}, {besides}").format(showing=_changes_line(showing), besides=besides)


def _changes_line(showing: Showing) -> str:
    named = [t for t in TYPES if t in showing.types]
    if len(named) == len(TYPES):
        return tr("Show: all changes")
    if not named:
        return tr("Show: no changes")
    if frozenset(named) == SUBSTANCE:
        return tr("Show: changes of substance")
    if len(named) <= 2:
        return tr("Show: {types}").format(types=", ".join(change_name(t) for t in named))
    return tr("Show: {n} of {all} types").format(n=len(named), all=len(TYPES))
