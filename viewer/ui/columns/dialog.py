"""ColumnsDialog: the columns of a table, each with a value from it, and what each of them holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.corpus.manner import FIELDS, Columns, Shape
from viewer.ui.correcting.origins import field_name
from viewer.ui.style import Style
from viewer.ui.theme import palette

_SIZE = (720, 480)
_NAME, _SAMPLE = 24, 36  # characters of a name and of a value that have room
_NOT_ASKED = ("file", "sha256")  # of tables that tell of other files, which are known by themselves
_MOST = 200
"""Columns that are shown; a table of more is no table of articles."""


class ColumnsDialog(QDialog):
    """`choice` is what the reader has chosen; a field is held by one column at most."""

    def __init__(self, file: str, shape: Shape, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._names = [name for name, _, _ in shape]
        self.setWindowTitle(self.tr("Columns of {file}").format(file=file))
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        self.boxes = [self._box(name, field) for name, _, field in shape[:_MOST]]
        self._buttons = self._make_buttons()
        self._lay_out(shape[:_MOST])
        for box in self.boxes:
            box.currentIndexChanged.connect(self._changed)
        self._check()
        room = self.screen().availableGeometry()
        self.resize(min(_SIZE[0], room.width() - 40), min(_SIZE[1], room.height() - 80))

    # --- building

    def _labels(self) -> dict[str, str]:
        """What a column may hold, as a reader calls it."""
        own = {"text": self.tr("Text of the article"), "id": self.tr("Number or name")}
        asked = (field for field in FIELDS if field not in _NOT_ASKED)
        return {"": self.tr("not used"), **{field: own.get(field) or field_name(field) for field in asked}}

    def _box(self, name: str, field: str) -> QComboBox:
        box = QComboBox(self)
        for key, label in self._labels().items():
            box.addItem(label, key)
        box.setCurrentIndex(max(0, box.findData(field)))
        box.setAccessibleName(self.tr("What {column} holds").format(column=name))
        return box

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.read = QPushButton(self.tr("Read the table"), self)
        self.read.setDefault(True)
        buttons.addButton(self.read, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _lay_out(self, shape: Shape) -> None:
        said = QLabel(
            self.tr("Which column holds what? The choice is kept for tables with these columns."), self
        )
        said.setWordWrap(True)
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(14, 4, 14, 8)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, ((name, value, _), box) in enumerate(zip(shape, self.boxes, strict=True)):
            label = self._line(name, _NAME)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(self._line(value or self.tr("empty"), _SAMPLE), row, 1)
            grid.addWidget(box, row, 2)
        grid.setRowStretch(len(shape), 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 10)
        for part in (said, self._buttons):
            part.setContentsMargins(14, 0, 14, 0)
        column.addWidget(said)
        column.addWidget(area, 1)
        column.addWidget(self._buttons)

    def _line(self, text: str, characters: int) -> QLabel:
        """A text on one line, cut where it has no room; all of it is in the tooltip."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        room = QFontMetricsF(label.font()).averageCharWidth() * characters
        label.setText(QFontMetricsF(label.font()).elidedText(text, Qt.TextElideMode.ElideRight, room))
        label.setToolTip(text.replace("&", "&amp;").replace("<", "&lt;"))
        label.setAccessibleName(text)
        return label

    # --- what the reader chooses

    @property
    def choice(self) -> Columns:
        """The columns of the fields, for tables with just these columns."""
        pairs = ((box.currentData(), name) for box, name in zip(self.boxes, self._names, strict=False))
        return Columns(tuple((field, name) for field, name in pairs if field), frozenset(self._names))

    @Slot()
    def _changed(self) -> None:
        """A field goes to the column that was given it last."""
        last = self.sender()
        if isinstance(last, QComboBox) and last.currentData():
            for box in self.boxes:
                if box is not last and box.currentData() == last.currentData():
                    box.setCurrentIndex(0)
        self._check()

    def _check(self) -> None:
        self.read.setEnabled(any(box.currentData() == "text" for box in self.boxes))
