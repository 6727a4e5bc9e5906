"""Choosing: what it means that the reader picked an article or a pair somewhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from viewer.ui.session import Session
from viewer.ui.several.controller import Several


class Choosing(QObject):
    """`chosen` asks for the comparison to be shown, `pair_chosen` for one of two articles."""

    chosen = Signal()
    pair_chosen = Signal()

    def __init__(self, session: Session, several: Several, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._several = several

    @Slot(str)
    def activate(self, key: str) -> None:
        """The article is compared with A, or stands beside the others; while there is no A, it becomes A."""
        session = self._session
        if self._several.on:
            self._several.pin(key)
        elif session.a is None:
            session.choose(key, None)
        elif key != session.a:
            session.choose(session.a, key)
        self.chosen.emit()

    @Slot(str)
    def read_as_a(self, key: str) -> None:
        """The article becomes A; what was A becomes B where it must."""
        other = self._session.b if self._session.b != key else self._session.a
        self._session.choose(key, other)

    @Slot(str, str)
    def open_pair(self, a: str, b: str) -> None:
        """Two articles are compared."""
        self._session.choose(a, b)
        self.pair_chosen.emit()
