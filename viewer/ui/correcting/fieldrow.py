"""FieldRow: one value of an article with where it comes from, to be put right or given back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPalette, QResizeEvent, QTextOption
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from viewer.corpus.article import Article
from viewer.corpus.correcting import differing
from viewer.corpus.fields import FIELDS, refusal, value_of, written
from viewer.ui import sheets
from viewer.ui.correcting.origins import corrected_by_you, field_name, said, told_by
from viewer.ui.languages import phrase
from viewer.ui.mirroring import reads_from_right
from viewer.ui.style import Style

_LINES = 4  # of a headline that are seen at once


class HeadlineEdit(QPlainTextEdit):
    """A headline over several lines of the screen; a line break is a space, Tab goes on."""

    retyped = Signal(str)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFont(style.interface_font())
        self.document().setDocumentMargin(5)
        self._line = QFontMetricsF(style.interface_font()).lineSpacing()
        self.textChanged.connect(self._tell)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the headline needs, up to a few lines."""
        lines = min(_LINES, max(1, round(self.document().size().height())))
        self.setFixedHeight(round(lines * self._line + 2 * self.document().documentMargin() + 6))

    @Slot()
    def _tell(self) -> None:
        self._fit()
        self.retyped.emit(self.text())

    def text(self) -> str:
        """The headline in one line."""
        return " ".join(self.toPlainText().split())

    def setText(self, text: str) -> None:
        """Shows a headline, from the side from which it reads."""
        option = QTextOption()
        if reads_from_right(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setPlainText(text)

    def sheet(self, style: Style) -> str:
        """As a field of one line."""
        return sheets.field(style).replace("QLineEdit", "QPlainTextEdit").replace("0.3em 0.4em", "0")


class FieldRow(QObject):
    """Label, editor, origin and the button that gives back what was read; `changed` follows every key."""

    changed = Signal()

    def __init__(self, field: str, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._style = style
        self._read: Article | None = None
        self._now: Article | None = None
        name = field_name(field)
        self.label = QLabel(name, parent)
        self.editor: QLineEdit | HeadlineEdit
        if field == FIELDS[0]:
            self.editor = HeadlineEdit(style, parent)
            self.editor.retyped.connect(self._refresh)
            self.editor.setStyleSheet(self.editor.sheet(style))
        else:
            self.editor = QLineEdit(parent)
            self.editor.textChanged.connect(self._refresh)
            self.editor.setStyleSheet(sheets.field(style))
        self.editor.setAccessibleName(name)
        self.label.setBuddy(self.editor)
        self.origin = QLabel(parent)
        self.origin.setWordWrap(True)
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QToolButton(parent)
        self.back.setText(self.tr("Take back"))
        self.back.setAccessibleName(self.tr("Take back: {field}").format(field=name))
        self.back.setToolTip(self.tr("Back to what was read"))
        self.back.clicked.connect(self.take_back)
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self._restyle()

    def _restyle(self) -> None:
        self.label.setFont(self._style.interface_font())
        self.editor.setFont(self._style.interface_font())
        self.origin.setFont(self._style.interface_font(-1.0))
        self.back.setFont(self._style.interface_font(-0.75))
        self.back.setStyleSheet(sheets.flat_button(self._style))

    def lay_into(self, grid: QGridLayout) -> None:
        """Takes the next two rows of a grid: the value, and below it where it comes from."""
        row = grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self.label.setContentsMargins(0, 5, 0, 0)
        self.origin.setContentsMargins(2, 0, 0, 6)
        grid.addWidget(self.label, row, 0, top)
        grid.addWidget(self.editor, row, 1)
        grid.addWidget(self.back, row, 2, top)
        grid.addWidget(self.origin, row + 1, 1)

    def show_article(self, read: Article, now: Article) -> None:
        """Shows the field of an article, which was `read` so and is `now`, with corrections, so."""
        self._read, self._now = read, now
        self.editor.setText(written(now.metadata, self.field))
        if isinstance(self.editor, QLineEdit):
            self.editor.setCursorPosition(0)
        self._refresh()

    @property
    def text(self) -> str:
        """What stands in the editor."""
        return " ".join(self.editor.text().split())

    @property
    def refusal(self) -> str:
        """Why that is no value of the field; empty where it is one."""
        return refusal(self.field, self.text)

    @property
    def is_corrected(self) -> bool:
        """Whether it is another value than was read."""
        return self._read is not None and bool(differing(self._read, {self.field: self.text}))

    @Slot()
    def take_back(self) -> None:
        """What was read stands in the editor again."""
        if self._read is not None:
            self.editor.setText(written(self._read.metadata, self.field))
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _refresh(self) -> None:
        read, now = self._read, self._now
        if read is None or now is None:
            return
        corrected, refused = self.is_corrected, self.refusal
        self.back.setVisible(corrected or bool(refused))
        if refused:
            line = phrase(refused)
        else:
            origin = corrected_by_you(bool(self.text)) if corrected else told_by(read, self.field)
            full = said(self.field, value_of(self.field, self.text))
            line = f"{full} · {origin}" if full else origin
        surface = self._style.theme.surface
        colours = QPalette(self.origin.palette())
        colours.setColor(QPalette.ColorRole.WindowText, surface.ink if refused else surface.soft)
        self.origin.setPalette(colours)
        self.origin.setFont(self._style.interface_font(-1.0, bold=bool(refused)))
        self.origin.setText(line)
        self.editor.setAccessibleDescription(line)
        self.changed.emit()
