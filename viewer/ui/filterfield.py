"""FilterField: a field above a list; Esc clears it, Down and Enter go on to the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from viewer.ui import sheets
from viewer.ui.style import Style


class FilterField(QLineEdit):
    """`left` tells that the reader goes on to the list below."""

    left = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setFont(style.interface_font())
        self.setStyleSheet(sheets.field(style))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An empty field leaves Esc to the window."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)
