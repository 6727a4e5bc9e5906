"""FileList: below the articles, what could not be read and what a reader should know; folds away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QToolButton, QVBoxLayout, QWidget

from viewer.corpus.article import Corpus
from viewer.ui import sheets
from viewer.ui.articles.model import Index
from viewer.ui.languages import phrase
from viewer.ui.lines import Lines, paint_line
from viewer.ui.listview import PanelDelegate, PanelList
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame
from viewer.ui.style import Style
from viewer.ui.wording import counted

NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_SIDE, _TOP = 15, 6
_MOST_LINES = 12  # of a reason; the tooltip has the rest


@dataclass(frozen=True, slots=True)
class Note:
    """A file that gave no article, with the reason; or a remark without a file."""

    text: str
    file: str = ""
    path: str = ""


class NoteModel(QAbstractListModel):
    """One row a note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []
        self._readers: dict[int, Callable[[Note], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._line,
            Qt.ItemDataRole.ToolTipRole: lambda n: f"{n.path}\n{n.text}" if n.path else n.text,
            Qt.ItemDataRole.AccessibleTextRole: self._line,
            NOTE_ROLE: lambda n: n,
        }

    def set_corpus(self, corpus: Corpus) -> None:
        """Failures first, then remarks."""
        self.beginResetModel()
        self._notes = [Note(phrase(f.reason), f.path.name, str(f.path)) for f in corpus.failures]
        self._notes += [Note(phrase(note)) for note in corpus.notes]
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Notes."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dispatches on the role."""
        reader = self._readers.get(role)
        if reader is None or not index.isValid() or index.row() >= len(self._notes):
            return None
        return reader(self._notes[index.row()])

    def _line(self, note: Note) -> str:
        if not note.file:
            return note.text
        return self.tr("{file}: {reason}").format(file=note.file, reason=note.text)


class NoteDelegate(PanelDelegate):
    """The file's name, and below it the reason, both whole: a remark ends with what matters most."""

    def key(self, index: Index) -> object:
        """Notes are values."""
        return index.data(NOTE_ROLE)

    def height(self, index: Index, width: int) -> int:
        """One line for the name, as many as needed for the reason."""
        note: Note = index.data(NOTE_ROLE)
        name = QFontMetricsF(self._style.interface_font(-0.5)).lineSpacing() if note.file else 0.0
        return round(2 * _TOP + name + self._reason(note, width).height)

    def _reason(self, note: Note, width: float) -> Lines:
        return Lines(note.text, self._style.interface_font(-0.75), width - 2 * _SIDE, _MOST_LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one note."""
        note: Note = index.data(NOTE_ROLE)
        surface = self._style.theme.surface
        painter.save()
        as_written(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(surface.selection))
        box = QRectF(option.rect).adjusted(_SIDE, _TOP, -_SIDE, 0)
        y = box.top()
        if note.file:
            font = self._style.interface_font(-0.5)
            pitch = QFontMetricsF(font).lineSpacing()
            line = QRectF(box.left(), y, box.width(), pitch)
            paint_line(painter, line, note.file, font, surface.ink)
            y += pitch
        self._reason(note, option.rect.width()).paint(painter, QPointF(box.left(), y), surface.soft)
        if self.shows_focus(option):
            focus_frame(painter, QRectF(option.rect), self._style)
        painter.restore()


class NoteList(PanelList):
    """Copies the selected lines with the usual key."""

    def copy(self) -> None:
        """Copies the selected lines whole."""
        rows = sorted(self.selectedIndexes(), key=lambda i: i.row())
        lines = [str(i.data(Qt.ItemDataRole.ToolTipRole)).replace("\n", ": ") for i in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies, the rest is the list's."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            event.accept()
        else:
            super().keyPressEvent(event)


class FileList(QWidget):
    """A line that says how many files were not read, and opens the list of them."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._summary = ""
        self.model = NoteModel(self)
        self.button = QToolButton(self)
        self.button.setCheckable(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._on_toggled)
        self.list = NoteList(style, self)
        self.list.setSelectionMode(PanelList.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(NoteDelegate(style, self.list))
        self.list.setModel(self.model)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.list.setAccessibleName(self.tr("Files that were not read, and remarks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 5, 0, 5)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.list)
        self._on_toggled(False)
        self.restyle(style)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line that sets the files apart from the articles."""
        painter = QPainter(self)
        as_written(painter)
        painter.fillRect(0, 0, self.width(), 1, self._style.theme.surface.line)
        painter.end()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.button.setFont(style.interface_font(-0.75))
        self.button.setStyleSheet(sheets.flat_button(style))
        self.list.restyle(style)

    def set_corpus(self, corpus: Corpus) -> None:
        """Shows what the corpus could not take in, open or closed as before; hides where there is nothing."""
        self.model.set_corpus(corpus)
        failed, notes = len(corpus.failures), len(corpus.notes)
        not_read = counted(failed, self.tr("{n} file was not read"), self.tr("{n} files were not read"))
        remarks = counted(notes, self.tr("{n} remark"), self.tr("{n} remarks"))
        self._summary = " · ".join([not_read] * bool(failed) + [remarks] * bool(notes))
        self._on_toggled(self.button.isChecked())
        self.setVisible(bool(failed or notes))

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self.button.setText(("▾ " if opened else "▸ ") + self._summary)
        self.button.setAccessibleName(self._summary)
        self.list.setVisible(opened)
        line = round(QFontMetricsF(self._style.interface_font()).lineSpacing())
        self.list.setFixedHeight(min(10, max(3, 3 * self.model.rowCount())) * line)
