"""RuledSplitter: two or more parts with a thin line between them that is moved with the mouse or with keys.

A style sheet would give the line its colour too, but would take the palette from everything inside.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from viewer.ui.style import Style

GRIP = 7  # pixels across which the line can be taken hold of
STEP = 20  # pixels that an arrow key moves it
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_FAR = 100_000  # pixels: further than any window reaches


class Border(QSplitterHandle):
    """A line in the middle of the grip, stronger under the mouse and while keys move it.

    Tab does not stop here: `Borders` brings the keyboard. `done` says that the reader wants to leave.
    """

    done = Signal()

    def __init__(self, orientation: Qt.Orientation, parent: RuledSplitter) -> None:
        super().__init__(orientation, parent)
        self._splitter = parent
        self._hover = False
        self.setAccessibleName(self.tr("Border between two parts of the window"))

    @property
    def _across(self) -> bool:
        """Whether it moves from side to side, and not up and down."""
        return self.orientation() == Qt.Orientation.Horizontal

    def _strong(self) -> bool:
        return self._hover or self.hasFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        surface = self._splitter.style_now.theme.surface
        painter = QPainter(self)
        color, thick = (surface.focus, 3) if self._strong() else (surface.line, 1)
        if self._across:
            painter.fillRect((self.width() - thick) // 2, 0, thick, self.height(), color)
        else:
            painter.fillRect(0, (self.height() - thick) // 2, self.width(), thick, color)
        painter.end()

    def _show_state(self) -> None:
        """A border of one pixel has a mask that would hide the stronger line."""
        if self.contentsRect() != self.rect():
            if self._strong():
                self.clearMask()
            else:
                self.setMask(self.contentsRect())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the stronger line in sight."""
        super().resizeEvent(event)
        self._show_state()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Under the mouse."""
        super().enterEvent(event)
        self._hover = True
        self._show_state()

    def leaveEvent(self, event: QEvent) -> None:
        """No longer under the mouse."""
        super().leaveEvent(event)
        self._hover = False
        self._show_state()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is on it."""
        super().focusInEvent(event)
        self._show_state()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has left."""
        super().focusOutEvent(event)
        self._show_state()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it, Home and End as far as it goes; Enter and Escape leave."""
        keys = Qt.Key
        before, after = (keys.Key_Left, keys.Key_Right) if self._across else (keys.Key_Up, keys.Key_Down)
        steps = {before: -STEP, after: STEP, keys.Key_Home: -_FAR, keys.Key_End: _FAR}
        key = keys(event.key())
        if key in steps:
            self._move(steps[key])
        elif key in _DONE:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        corner = self.mapToParent(self.contentsRect().topLeft() if self._tiny else QPoint())
        at = corner.x() if self._across else corner.y()
        self.moveSplitter(max(0, min(at + by, self._length())))

    @property
    def _tiny(self) -> bool:
        return self._splitter.handleWidth() <= 1

    def _length(self) -> int:
        inside = self._splitter.contentsRect()
        return inside.width() if self._across else inside.height()


class RuledSplitter(QSplitter):
    """`resized` tells that there is another amount of room to share out."""

    resized = Signal()

    def __init__(
        self, style: Style, orientation: Qt.Orientation, parent: QWidget | None = None, grip: int = GRIP
    ) -> None:
        super().__init__(orientation, parent)
        self.style_now = style
        self.setHandleWidth(grip)
        self.setChildrenCollapsible(False)

    def restyle(self, style: Style) -> None:
        """Takes new colours."""
        self.style_now = style
        for n in range(self.count()):
            self.handle(n).update()

    def createHandle(self) -> QSplitterHandle:
        """Our own handle."""
        return Border(self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tells, once the parts have their places."""
        super().resizeEvent(event)
        self.resized.emit()
