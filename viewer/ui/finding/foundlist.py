"""The list of articles that hold what is looked for: its model, and how a row looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from viewer.ui.finding.hits import Found
from viewer.ui.lines import Lines
from viewer.ui.listview import Index, PanelDelegate
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame
from viewer.ui.positions import Positions
from viewer.ui.style import Style
from viewer.ui.wording import about, counted, tr

FOUND_ROLE = Qt.ItemDataRole.UserRole
_MARGIN, _PAD = 16.0, 9.0
_WIDEST = 860.0  # pixels of a sentence; longer lines tire the eye
_NONE = QModelIndex()


class FoundModel(QAbstractListModel):
    """A row for every article with hits; `UserRole` holds its `Found`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()

    def set_found(self, found: Sequence[Found]) -> None:
        """Shows other articles."""
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    @property
    def found(self) -> tuple[Found, ...]:
        """The articles from top to bottom."""
        return self._found

    def rowCount(self, parent: Index = _NONE) -> int:
        """The number of articles."""
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row in words, for screen readers, or its `Found`."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        if role == FOUND_ROLE:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{' '.join(found.article.title.split())}. {hits_line(found)}. {found.sentence}"
        return None


def hits_line(found: Found) -> str:
    """For example "3 hits"."""
    return counted(found.count, tr("{n} hit"), tr("{n} hits"))


class FoundDelegate(PanelDelegate):
    """Headline and number of hits; outlet, date and length; the sentence around the first hit."""

    def key(self, index: Index) -> object:
        """Rows are as high as their sentence needs."""
        found: Found = index.data(FOUND_ROLE)
        return found.article.id, found.sentence

    def height(self, index: Index, width: int) -> int:
        """Three parts one below the other."""
        head, line, sentence = self._parts(index.data(FOUND_ROLE), width)
        return round(head.height + line.height + sentence.height + 2 * _PAD + 4)

    def _parts(self, found: Found, width: int) -> tuple[Lines, Lines, Lines]:
        room = min(_WIDEST, width - 2 * _MARGIN)
        style = self._style
        head = Lines(found.article.title, style.interface_font(1, bold=True), room - self._tally(found) - 12)
        line = Lines(about(found.article), style.interface_font(-0.5), room)
        formats = [_hit_format(found, style)]
        sentence = Lines(found.sentence, style.interface_font(0.5), room, 3, formats=formats)
        return head, line, sentence

    def _tally(self, found: Found) -> float:
        return QFontMetricsF(self._style.interface_font()).horizontalAdvance(hits_line(found))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a row over its ground."""
        found: Found = index.data(FOUND_ROLE)
        surface = self._style.theme.surface
        box = QRectF(option.rect)
        painter.save()
        as_written(painter)
        raised = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        painter.fillRect(box, surface.selection if option.state & raised else surface.page)
        parts = self._parts(found, option.rect.width())
        y = box.top() + _PAD
        right = box.left() + _MARGIN + min(_WIDEST, box.width() - 2 * _MARGIN)
        painter.setFont(self._style.interface_font())
        painter.setPen(surface.soft)
        tally = QRectF(right - self._tally(found) - 1, y, self._tally(found) + 1, parts[0].height)
        painter.drawText(tally, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hits_line(found))
        for lines, ink in zip(parts, (surface.ink, surface.soft, surface.ink), strict=True):
            lines.paint(painter, QPointF(box.left() + _MARGIN, y), ink)
            y += lines.height + 2
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), surface.line)
        if self.shows_focus(option):
            focus_frame(painter, box, self._style)
        painter.restore()


def _hit_format(found: Found, style: Style) -> QTextLayout.FormatRange:
    """The hit on its ground, in Qt's units."""
    positions = Positions(found.sentence)
    out = QTextLayout.FormatRange()
    out.start = positions.to_qt(found.hit.start)
    out.length = positions.to_qt(found.hit.end) - out.start
    char_format = QTextCharFormat()
    char_format.setBackground(style.theme.surface.find)
    char_format.setFontUnderline(True)
    out.format = char_format
    return out
