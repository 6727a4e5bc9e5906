"""Borders: one key takes hold of the borders between the parts of the window; arrows move them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from viewer.ui.ruledsplitter import Border


class Borders(QObject):
    """`told` brings a sentence for the status line: what the keys do now."""

    told = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the action of this part does."""
        return {"move_border": self.take_next}

    def shown(self) -> list[Border]:
        """The borders that can be moved now, from left to right and from top to bottom."""
        found = [b for b in self._window.findChildren(Border) if b.isVisible() and b.isEnabled()]
        return sorted(found, key=self._place)

    def _place(self, border: Border) -> tuple[int, int]:
        corner = border.mapTo(self._window, QPoint())
        return corner.x(), corner.y()

    @Slot()
    def take_next(self) -> None:
        """Brings the keyboard to the next border; after the last one it goes back to where it was."""
        borders, now = self.shown(), QApplication.focusWidget()
        at = borders.index(now) + 1 if isinstance(now, Border) and now in borders else 0
        if not at:
            self._before = now
        if at >= len(borders):
            self.let_go()
            return
        border = borders[at]
        border.done.connect(self.let_go, Qt.ConnectionType.UniqueConnection)
        border.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.told.emit(self.tr("Arrow keys move this border, F8 takes the next one, Enter is done."))

    @Slot()
    def let_go(self) -> None:
        """Brings the keyboard back to where it was."""
        before, self._before = self._before, None
        self.told.emit("")
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.setFocus(Qt.FocusReason.ShortcutFocusReason)
