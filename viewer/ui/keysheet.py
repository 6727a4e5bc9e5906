"""KeySheet: every action with its keys, made from the actions themselves."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from viewer.ui.actions import ACTIONS, MENUS
from viewer.ui.menus import tr
from viewer.ui.style import Style

FURTHER = (
    ("Tab, Shift+Tab", "From row to row in the text, then on to the next part of the window"),
    ("Enter or Space", "Choose the article, open the pair, unfold what only one article has"),
    ("Shift+↓, Shift+→", "In the full text: select by paragraphs, then by words; with Ctrl at its beginning"),
    ("A, B", "In the rows: choose the words of A or B in the framed row, and again those of the passage"),
    ("Shift+↓, Shift+→ after A or B", "In the rows: choose more or less, as in the full text"),
    ("Shift+F10, Menu", "What can be done with what is selected: copy it with its source, and more"),
    ("Space, Del", "In the list of passages: tick as reviewed, dismiss"),
    ("1 … 7", "In the list of pairs: sort by a column, and again the other way round"),
    ("Page Up, Page Down, Home, End", "Scroll"),
)


class KeySheet(QDialog):
    """A list to read and to search with the eye."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(560, 620)
        text = QTextBrowser(self)
        text.setFont(style.interface_font())
        text.setHtml(self._html())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)

    def _html(self) -> str:
        parts = []
        for menu, title in MENUS:
            rows = [
                (", ".join(_native(key) for key in spec.keys), tr(spec.text).rstrip("…"))
                for spec in ACTIONS
                if spec.menu == menu and spec.keys
            ]
            if rows:
                parts.append(_table(tr(title).replace("&", ""), rows))
        parts.append(_table(self.tr("Everywhere"), [(tr(keys), tr(what)) for keys, what in FURTHER]))
        return "".join(parts)


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td width='190'><b>{escape(keys)}</b></td><td>{escape(what)}</td></tr>" for keys, what in rows
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{cells}</table>"
