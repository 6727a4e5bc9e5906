"""RuledSplitter: two parts with a thin line between them that can be moved.

A style sheet would give the line its colour too, but would take the palette from everything inside.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from viewer.ui.style import Style

_GRIP = 7  # pixels across which the line can be taken hold of


class _Handle(QSplitterHandle):
    """A line in the middle of the grip, stronger under the mouse."""

    def __init__(self, orientation: Qt.Orientation, parent: RuledSplitter) -> None:
        super().__init__(orientation, parent)
        self._splitter = parent
        self._hover = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        surface = self._splitter.style_now.theme.surface
        painter = QPainter(self)
        color, thick = (surface.focus, 3) if self._hover else (surface.line, 1)
        if self.orientation() == Qt.Orientation.Vertical:
            painter.fillRect(0, (self.height() - thick) // 2, self.width(), thick, color)
        else:
            painter.fillRect((self.width() - thick) // 2, 0, thick, self.height(), color)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the mouse."""
        super().enterEvent(event)
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No longer under the mouse."""
        super().leaveEvent(event)
        self._hover = False
        self.update()


class RuledSplitter(QSplitter):
    """`resized` tells that there is another amount of room to share out."""

    resized = Signal()

    def __init__(self, style: Style, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.style_now = style
        self.setHandleWidth(_GRIP)
        self.setChildrenCollapsible(False)

    def restyle(self, style: Style) -> None:
        """Takes new colours."""
        self.style_now = style
        for n in range(self.count()):
            self.handle(n).update()

    def createHandle(self) -> QSplitterHandle:
        """Our own handle."""
        return _Handle(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells, once the parts have their places."""
        super().resizeEvent(event)
        self.resized.emit()
