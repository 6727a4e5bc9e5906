"""FindBar: the line below the texts in which a reader types what to find. It looks for nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from viewer.ui import sheets
from viewer.ui.finding.hits import LONGEST_QUERY, Query
from viewer.ui.finding.toggle import Toggle
from viewer.ui.style import Style


class BarField(QLineEdit):
    """A field of a bar: Enter and Shift+Enter mean on and back, Esc closes."""

    onward = Signal(int)  # 1 or -1
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.onward.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Bar(QFrame):
    """A line of widgets that closes with Esc; `closed` says that the reader has done so."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._buttons: list[QToolButton] = []
        self._field = BarField(self)
        self._said = QLabel(self)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._field.left.connect(self.closed)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(14, 5, 10, 5)
        self.line.setSpacing(6)

    @property
    def field(self) -> BarField:
        """Where the reader types."""
        return self._field

    @property
    def said(self) -> str:
        """What the bar says beside the field."""
        return self._said.text()

    def say(self, text: str) -> None:
        """Says something beside the field."""
        self._said.setText(text)
        self._said.setToolTip(text)

    def add_words(self, *, stretch: int) -> None:
        """Puts what the bar says in the line."""
        self.line.addWidget(self._said, stretch)

    def button(self, sign: str, name: str) -> QToolButton:
        """A button at the end of the line."""
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        self._buttons.append(button)
        self.line.addWidget(button)
        return button

    def close_button(self) -> None:
        """The button that closes the bar."""
        self.button("✕", self.tr("Close (Esc)")).clicked.connect(self.closed)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        s = style.theme.surface
        for widget in (self._field, self._said, *self._buttons):
            widget.setFont(style.interface_font())
        letter = self._field.fontMetrics().averageCharWidth()
        self._field.setMinimumWidth(letter * 14)
        self._field.setMaximumWidth(letter * 30)
        self.setStyleSheet(
            f"#bar {{ background: {s.panel.name()}; border: none; border-top: 1px solid {s.line.name()}; }}"
            f" {sheets.field(style)} {sheets.flat_button(style)}"
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to the field."""
        self._field.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, wherever in the bar the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class FindBar(Bar):
    """`typed` brings the `Query`, `onward` 1 or -1; `everywhere` asks for all open articles."""

    typed = Signal(object)
    onward = Signal(int)
    everywhere = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field.setMaxLength(LONGEST_QUERY)
        self.field.setPlaceholderText(self.tr("Find in both articles"))
        self.field.setAccessibleName(self.tr("Find in both articles"))
        self.field.textChanged.connect(self._on_typed)
        self.field.onward.connect(self.onward)
        self.whole = Toggle(self.tr("Whole words"), style, self)
        self.whole.toggled.connect(self._on_typed)
        self.line.addWidget(self.field, 3)
        self.button("↑", self.tr("Hit before (Shift+Enter)")).clicked.connect(self._back)
        self.button("↓", self.tr("Next hit (Enter)")).clicked.connect(self._on)
        self.add_words(stretch=7)
        self.line.addWidget(self.whole)
        self.button(self.tr("In all articles"), self.tr("Find in all open articles")).clicked.connect(
            self.everywhere
        )
        self.close_button()
        self.restyle(style)

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.field.text(), self.whole.isChecked())

    def set_query(self, query: Query) -> None:
        """Puts words in the field, as if they had been typed."""
        self.whole.setChecked(query.whole_words)
        self.field.setText(query.text)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        self.whole.restyle(style)

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit(self.query)

    @Slot()
    def _on(self) -> None:
        self.onward.emit(1)

    @Slot()
    def _back(self) -> None:
        self.onward.emit(-1)
