"""Toggle: a flat button that stays down, with a tick before its words, so that no colour has to say it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.ui import sheets
from viewer.ui.style import Style


class Toggle(QToolButton):
    """On or off; screen readers are told by the button's own state."""

    def __init__(self, words: str, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setCheckable(True)
        self.setAccessibleName(words)
        self.toggled.connect(self._say)
        self.restyle(style)
        self._say()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        s = style.theme.surface
        self.setFont(style.interface_font())
        self.setStyleSheet(
            f"{sheets.flat_button(style)}"
            f" QToolButton:checked {{ background: {s.selection.name()}; color: {s.ink.name()}; }}"
        )

    @Slot()
    def _say(self) -> None:
        self.setText(f"✓ {self._words}" if self.isChecked() else self._words)
