"""NoteDialog: a few lines of the reader's own about a passage."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

MOST = 4000  # code points of a note


class NoteDialog(QDialog):
    """Shows the first words of the passage and takes the note; Ctrl+Enter keeps it."""

    def __init__(self, title: str, words: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(420, 240)
        label = QLabel(words, self)
        label.setWordWrap(True)
        self.editor = QPlainTextEdit(note, self)
        self.editor.setTabChangesFocus(True)
        self.editor.setAccessibleName(title)
        label.setBuddy(self.editor)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self.editor, 1)
        layout.addWidget(buttons)
        self.editor.selectAll()
        self.editor.setFocus()

    @property
    def note(self) -> str:
        """What stands in the editor, without white space around it."""
        return self.editor.toPlainText().strip()[:MOST]
