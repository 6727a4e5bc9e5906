"""The table of variants: every place where witnesses differ, and what each of them reads there.

A letter says who reads alike at a place: "a" is the base's reading, shown as "="; "—" where a witness has
nothing there, "↷" before words that stand elsewhere in it. With few witnesses the places are the rows, as
in a critical apparatus; with many, the witnesses.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from viewer.engine.across.values import VariantTable
from viewer.text.spans import Span
from viewer.ui import sheets
from viewer.ui.across.witnesses import witness_name
from viewer.ui.findings.material import Material
from viewer.ui.listview import Index
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import tr

FEW = 4  # witnesses; with more of them, they are the rows
LEAST_CHARACTERS = 17  # of a column; where there is no room for so many, the table scrolls sideways
ABOVE, ASIDE = 4, 8  # pixels around the words of a cell
MOST_SHOWN = 200  # code points of a reading in a cell; the tooltip has all of it
_NONE = QModelIndex()
_SAME, _NOTHING, _MOVED = "=", "—", "↷"


class VariantModel(QAbstractTableModel):
    """Cells of a `VariantTable`; empty while there is none."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style = style
        self._material: Material | None = None
        self.table: VariantTable | None = None

    def show_table(self, material: Material, table: VariantTable | None) -> None:
        """Shows another table."""
        self.beginResetModel()
        self._material, self.table = material, table
        self.endResetModel()

    @property
    def places_are_rows(self) -> bool:
        """Whether a row is a place, and a column a witness."""
        return self.table is None or len(self.table.witnesses) <= FEW

    def rowCount(self, parent: Index = _NONE) -> int:
        """Places, or witnesses where they are many."""
        if parent.isValid() or self.table is None:
            return 0
        return len(self.table.variants if self.places_are_rows else self.table.witnesses)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Witnesses, or places where witnesses are many."""
        if parent.isValid() or self.table is None:
            return 0
        return len(self.table.witnesses if self.places_are_rows else self.table.variants)

    def at(self, index: Index) -> tuple[int, int]:
        """The place and the witness of a cell."""
        if self.places_are_rows:
            return index.row(), index.column()
        return index.column(), index.row()

    def reading(self, index: Index) -> tuple[str, Span]:
        """The article and the span of a cell's reading."""
        assert self.table is not None
        place, witness = self.at(index)
        return self.table.witnesses[witness].article, self.table.variants[place].readings[witness]

    def text(self, index: Index) -> str:
        """What a cell says."""
        assert self.table is not None and self._material is not None
        place, witness = self.at(index)
        variant = self.table.variants[place]
        article, span = self.reading(index)
        said = " ".join(span.of(self._material.by_id[article].text).split())
        if witness != self.table.base and variant.agreement[witness] == variant.agreement[self.table.base]:
            return _SAME
        if not said:
            return _NOTHING
        if witness in range(len(variant.moved)) and variant.moved[witness]:
            said = f"{_MOVED} {said}"
        others = len(set(variant.agreement)) > 2 and witness != self.table.base
        return f"{_letter(variant.agreement[witness])}  {said}" if others else said

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, ground and ink of a cell."""
        if self.table is None or not index.isValid():
            return None
        theme = self.style.theme
        said = self.text(index)
        differs = said != _SAME and self.at(index)[1] != self.table.base
        if role == Qt.ItemDataRole.DisplayRole:
            return said if len(said) <= MOST_SHOWN else f"{said[:MOST_SHOWN]}…"
        if role == Qt.ItemDataRole.ToolTipRole and len(said) > 1:
            return said[:2000]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return {_SAME: tr("as the base"), _NOTHING: tr("nothing here")}.get(said, said)
        if role == Qt.ItemDataRole.BackgroundRole and differs:
            return theme.b.fill
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.surface.soft if said == _SAME else theme.surface.ink
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Witnesses by name, places by number."""
        if self.table is None or self._material is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if (orientation == Qt.Orientation.Horizontal) != self.places_are_rows:
            return str(section + 1)
        return witness_name(self._material, self.table.witnesses[section], self.table.cluster)


def _letter(agreement: int) -> str:
    return chr(ord("a") + agreement) if agreement < 26 else str(agreement + 1)


class _Reading(QStyledItemDelegate):
    """A cell as high as its words need; Qt's own measure forgets the room around them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height at the width of the column."""
        view = self.parent()
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        room = QRect(0, 0, width - 2 * ASIDE - 6, 1 << 20)
        box = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, index.data())
        return QSize(width, box.height() + 2 * ABOVE + 3)


class VariantView(QTableView):
    """`place_wanted` brings the article and the span of the reading that was picked."""

    place_wanted = Signal(str, object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variants = VariantModel(style, self)
        self.setModel(self.variants)
        self.setItemDelegate(_Reading(self))
        self.setAccessibleName(tr("Variants"))
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.clicked.connect(self._lead)
        self.restyle(style)

    def show_table(self, material: Material, table: VariantTable | None) -> None:
        """Shows another table from its beginning."""
        self.variants.show_table(material, table)
        self._share_width()
        self.scrollToTop()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.variants.style = style
        self.setFont(style.interface_font())
        self.setPalette(palette(style.theme))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setFont(style.interface_font(-0.5))
            header.setStyleSheet(sheets.table_head(style))
        line, ink = style.theme.surface.line.name(), style.theme.surface
        self.setStyleSheet(
            f"QTableView {{ gridline-color: {line}; background: {ink.page.name()}; }}"
            f" QTableView::item {{ padding: {ABOVE}px {ASIDE}px; }}"
            f" QTableView::item:selected {{ background: {ink.selection.name()}; color: {ink.ink.name()}; }}"
            f" QTableView::item:focus {{ border: 2px solid {ink.focus.name()}; }}"
        )
        self._share_width()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to what the page gives."""
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        return QSize(400, height)

    def _share_width(self) -> None:
        """Columns share the width as long as each stays wide enough to read."""
        columns = self.variants.columnCount()
        if not columns:
            return
        least = round(self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS)
        width = max(least, self.viewport().width() // columns)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(width)
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the width."""
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the reading's place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._lead(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _lead(self, index: QModelIndex) -> None:
        article, span = self.variants.reading(index)
        self.place_wanted.emit(article, span if len(span) else Span(span.start, span.start + 1))
