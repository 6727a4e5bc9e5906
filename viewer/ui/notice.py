"""Notice: a sentence in the status line that goes by itself, or stays while it offers something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from viewer.ui import sheets
from viewer.ui.style import Style

SHOWN_MS = 12_000
_LONGEST = 70  # characters; the whole sentence is in the tooltip


class Notice(QWidget):
    """One sentence at a time; a new one takes the place of the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self._deed: Callable[[], object] | None = None
        self._label = QLabel(self)
        self._button = QToolButton(self)
        self._button.clicked.connect(self._taken)
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.clear)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in (self._label, self._button, self._close):
            line.addWidget(widget)
        self.clear()

    @property
    def text(self) -> str:
        """What the notice says; empty while there is none."""
        return self._whole

    @property
    def button(self) -> QToolButton:
        """What is offered."""
        return self._button

    @Slot(str)
    def say(self, text: str) -> None:
        """Says something for a while."""
        self._show(text)
        self._button.hide()
        self._close.hide()
        self._timer.start()

    def offer(self, text: str, words: str, deed: Callable[[], object]) -> None:
        """Says something and offers to do something about it, until that is done or closed."""
        self._timer.stop()
        self._deed = deed
        self._button.setText(words)
        self._show(text)
        self._button.show()
        self._close.show()

    @Slot()
    def clear(self) -> None:
        """Says nothing."""
        self._timer.stop()
        self._deed = None
        self._whole = ""
        self._label.clear()
        self.hide()

    def _show(self, text: str) -> None:
        self._whole = text
        metrics = QFontMetrics(self._label.font())
        room = metrics.averageCharWidth() * _LONGEST
        self._label.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        self._label.setToolTip(text)
        self._label.setAccessibleName(text)
        self.show()

    @Slot()
    def _taken(self) -> None:
        deed = self._deed
        self.clear()
        if deed is not None:
            deed()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        for widget in (self._label, self._button, self._close):
            widget.setFont(style.interface_font(-0.5))
        sheet = sheets.flat_button(style)
        self._button.setStyleSheet(sheet + " QToolButton { text-decoration: underline; }")
        self._close.setStyleSheet(sheet)
