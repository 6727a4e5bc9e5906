"""StartPage: what a window with nothing in it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.corpus.article import Corpus
from viewer.ui.languages import phrase
from viewer.ui.style import Style

_CHARACTERS = 66  # of a line of the text
_WIDEST = 600  # pixels; wider, it would take the room of the lists beside it


class StartPage(QWidget):
    """A sentence on what the program is for, what went wrong if anything did, and the ways to begin."""

    def __init__(self, actions: Sequence[QAction], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self.tr("How do outlets word the same story?"), self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons: list[QPushButton] = []
        buttons = QHBoxLayout()
        for action in actions:
            button = QPushButton(action.text(), self)
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
            self._buttons.append(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(self._title)
        column.addSpacing(6)
        column.addWidget(self._text)
        column.addSpacing(14)
        column.addLayout(buttons)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addLayout(column)
        layout.addStretch(1)
        self.say()
        self.restyle(style)

    def wait(self, waits: bool = True) -> None:
        """Says nothing while files are being read: the reader has begun already."""
        for part in (self._title, self._text, *self._buttons):
            part.setVisible(not waits)

    def say(self, problem: str = "") -> None:
        """What to do; before it what went wrong, if anything did."""
        hint = self.tr(
            "Open a folder of articles, or drop files on this window. Passages that two articles share are"
            " put side by side, with the words that differ marked. Your files are never changed."
        )
        self._text.setText(f"{problem}\n\n{hint}" if problem else hint)

    def explain(self, corpus: Corpus) -> None:
        """Why there is nothing to see in a corpus without articles, and what to do."""
        reasons = [f"{f.path.name}: {phrase(f.reason)}" for f in corpus.failures[:5]]
        self.say("\n".join([self.tr("No article could be read."), *reasons]))

    def restyle(self, style: Style) -> None:
        """Takes new sizes; colours come from the palette."""
        self._title.setFont(style.interface_font(6, bold=True))
        self._text.setFont(style.interface_font(1))
        wanted = self._text.fontMetrics().averageCharWidth() * _CHARACTERS
        self._text.setFixedWidth(min(wanted, _WIDEST))
        for button in self._buttons:
            button.setFont(style.interface_font(0.5))
            line = button.fontMetrics().lineSpacing()
            button.setMinimumSize(button.sizeHint().width() + line, round(2 * line))
