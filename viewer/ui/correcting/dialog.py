"""AboutArticle: what is told of an article, where each value comes from, and the reader's own values."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.corpus.article import Article
from viewer.corpus.fields import FIELDS
from viewer.ui import sheets
from viewer.ui.correcting.fieldrow import FieldRow
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import words

_SIZE = (660, 720)


class AboutArticle(QDialog):
    """Shows one article after the other.

    `kept` brings an article's id and what stands in its fields, by field, when the reader wants that kept;
    `step_wanted` asks for the article so many places further in the list.
    """

    kept = Signal(str, object)
    step_wanted = Signal(int)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.article = ""
        self.setWindowTitle(self.tr("About this article"))
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        self.rows = {field: FieldRow(field, style, self) for field in FIELDS}
        self.facts = {name: self._fact(label) for name, label in self._fact_names().items()}
        self._steps = self._make_steps()
        self._buttons = self._make_buttons()
        self._lay_out()
        for row in self.rows.values():
            row.changed.connect(self._check)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.accept)
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 80))

    # --- building

    def _fact_names(self) -> dict[str, str]:
        return {"file": self.tr("File"), "words": self.tr("Length"), "sha256": self.tr("SHA-256")}

    def _fact(self, name: str) -> QLineEdit:
        """A value that cannot be put right, but selected and copied."""
        line = QLineEdit(self)
        line.setReadOnly(True)
        line.setFrame(False)
        line.setFont(self._style.interface_font(-0.5))
        ink = self._style.theme.surface.ink.name()
        line.setStyleSheet(f"QLineEdit {{ background: transparent; border: none; color: {ink}; }}")
        line.setAccessibleName(name)
        return line

    def _make_steps(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.place = QLabel(self)
        self.place.setFont(self._style.interface_font(-0.75))
        line.addWidget(self.place, 1)
        before, after = self.tr("Article before"), self.tr("Next article")
        for text, key, slot in ((before, "PgUp", self._step_back), (after, "PgDown", self._step_on)):
            keys = QKeySequence(f"Ctrl+{key}")
            button = QToolButton(self)
            button.setText(text)
            button.setToolTip(f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")
            button.setFont(self._style.interface_font(-0.75))
            button.setStyleSheet(sheets.flat_button(self._style))
            button.clicked.connect(slot)
            QShortcut(keys, self).activated.connect(button.click)
            line.addWidget(button)
        return line

    def _make_buttons(self) -> QDialogButtonBox:
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.save: QPushButton = buttons.button(button.Save)
        self.save.setDefault(True)
        return buttons

    def _lay_out(self) -> None:
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(14, 4, 14, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for row in self.rows.values():
            row.lay_into(grid)
        for name, label in self._fact_names().items():
            at = grid.rowCount()
            words_of = QLabel(label, inside)
            words_of.setBuddy(self.facts[name])
            grid.addWidget(words_of, at, 0)
            grid.addWidget(self.facts[name], at, 1, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 10)
        self._steps.setContentsMargins(14, 0, 14, 0)
        column.addLayout(self._steps)
        column.addWidget(self.area, 1)
        self._buttons.setContentsMargins(14, 4, 14, 0)
        column.addWidget(self._buttons)

    # --- one article

    def show_article(self, read: Article, now: Article, place: tuple[int, int]) -> None:
        """Shows an article, which was `read` so and is `now` so; `place` is which of how many, from 1."""
        self.article = now.id
        for row in self.rows.values():
            row.show_article(read, now)
        part = f" #{now.part}" if now.part else ""
        for name, text in (
            ("file", f"{now.path}{part}"),
            ("words", words(now.words)),
            ("sha256", now.sha256),
        ):
            self.facts[name].setText(text)
            self.facts[name].setCursorPosition(0)
        self.place.setText(self.tr("Article {n} of {total}").format(n=place[0], total=place[1]))
        self.area.verticalScrollBar().setValue(0)
        first = self.rows[FIELDS[0]].editor
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> dict[str, str]:
        """What stands in the fields."""
        return {field: row.text for field, row in self.rows.items()}

    @Slot()
    def _check(self) -> None:
        self.save.setEnabled(not any(row.refusal for row in self.rows.values()))

    def _keep(self) -> bool:
        """Has what stands in the fields kept; False, and the keyboard on it, where one holds no value."""
        refused = next((row for row in self.rows.values() if row.refusal), None)
        if refused is not None:
            refused.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(refused.origin)
            return False
        self.kept.emit(self.article, self.typed)
        return True

    @Slot()
    def accept(self) -> None:
        """Keeps what stands in the fields, and closes."""
        if self._keep():
            super().accept()

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    @Slot()
    def _step_on(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        if self._keep():
            self.step_wanted.emit(by)
