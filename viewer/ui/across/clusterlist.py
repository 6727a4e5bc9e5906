"""The list of clusters at the side: first words, and how many articles carry each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from viewer.engine.analysis import Cluster
from viewer.ui.lines import Lines
from viewer.ui.listview import Index, PanelDelegate
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame
from viewer.ui.passages.delegate import paint_ground

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_NONE = QModelIndex()
_SIDE, _TOP, _GAP = 14.0, 8.0, 2.0


class Entry(NamedTuple):
    """A cluster as the list shows it."""

    cluster: Cluster
    words: str
    tally: str


class ClusterModel(QAbstractListModel):
    """`ENTRY_ROLE` holds an `Entry`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Shows other clusters."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The clusters from top to bottom."""
        return self._entries

    def rowCount(self, parent: Index = _NONE) -> int:
        """The number of clusters."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row in words, for screen readers, or its `Entry`."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.tally}. {entry.words}"
        return None


class ClusterDelegate(PanelDelegate):
    """First words in at most two lines, the tally below."""

    def key(self, index: Index) -> object:
        """Heights follow the words."""
        return index.data(ENTRY_ROLE)[1:]

    def height(self, index: Index, width: int) -> int:
        """The words and the tally."""
        words, tally = self._lines(index.data(ENTRY_ROLE), width)
        return round(2 * _TOP + words.height + _GAP + tally.height)

    def _lines(self, entry: Entry, width: float) -> tuple[Lines, Lines]:
        room = width - 2 * _SIDE
        words = Lines(entry.words, self._style.interface_font(), room, 2)
        return words, Lines(entry.tally, self._style.interface_font(-1.0), room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cluster."""
        painter.save()
        as_written(painter)
        painter.setClipRect(option.rect)
        surface, rect = self._style.theme.surface, QRectF(option.rect)
        paint_ground(painter, option, self._style, ruled=True)
        words, tally = self._lines(index.data(ENTRY_ROLE), rect.width())
        words.paint(painter, QPointF(rect.left() + _SIDE, rect.top() + _TOP), surface.ink)
        below = QPointF(rect.left() + _SIDE, rect.top() + _TOP + words.height + _GAP)
        tally.paint(painter, below, surface.soft)
        if self.shows_focus(option):
            focus_frame(painter, rect, self._style)
        painter.restore()
