"""WhyPopover: what is known of a passage, in a small sheet beside it that goes with any key or click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from viewer.ui.mirroring import from_right
from viewer.ui.style import Style
from viewer.ui.theme import palette

_WIDTH = 36  # ems of the interface's type


class WhyPopover(QFrame):
    """A heading and sentences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("why")
        self.heading = QLabel(self)
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 14)
        self._column.setSpacing(7)
        self._column.addWidget(self.heading)

    @property
    def lines(self) -> list[str]:
        """The sentences on show."""
        return [label.text() for label in self._lines]

    def tell(self, heading: str, lines: Sequence[str], style: Style) -> None:
        """Takes its words and its looks."""
        self._forget()
        surface = style.theme.surface
        self.setPalette(palette(style.theme))
        self.setStyleSheet(
            f"#why {{ background: {surface.page.name()}; border: 1px solid {surface.soft.name()}; }}"
            f"#why QLabel {{ color: {surface.ink.name()}; }}"
        )
        self.heading.setFont(style.interface_font(0.5, bold=True))
        self.heading.setText(heading)
        self._lines = [self._line(text, style) for text in lines]
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(lines))
        self.setFixedWidth(round(_WIDTH * self.heading.fontMetrics().averageCharWidth()))
        self.layout().activate()  # type: ignore[union-attr]
        self.setFixedHeight(self._column.heightForWidth(self.width()))

    def _forget(self) -> None:
        """Lets the sentences go."""
        for label in self._lines:
            self._column.removeWidget(label)
            label.deleteLater()
        self._lines = []

    def hideEvent(self, event: QHideEvent) -> None:
        """A sheet that nobody sees holds nothing."""
        super().hideEvent(event)
        self._forget()

    def _line(self, text: str, style: Style) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(style.interface_font())
        self._column.addWidget(label)
        return label

    def show_at(self, place: QRect, within: QRect) -> None:
        """Opens below a place, or above it where there is more room, inside a rectangle; all on the screen.

        It ends where the place ends, or begins there in a window that is read from the right.
        """
        x = place.left() if from_right() else place.right() + 1 - self.width()
        below = place.bottom() + 3
        y = below if below + self.height() <= within.bottom() else place.top() - 3 - self.height()
        x = max(within.left() + 2, min(x, within.right() - 2 - self.width()))
        y = max(within.top() + 2, min(y, within.bottom() - 2 - self.height()))
        self.move(QPoint(x, y))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Any key closes it; shift and the like are none."""
        if not event.text() and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up):
            super().keyPressEvent(event)
        else:
            self.close()
