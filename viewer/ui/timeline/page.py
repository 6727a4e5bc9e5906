"""TimelinePage: the passages of the folder over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from viewer.engine.across.values import TimelineRow
from viewer.ui.findings.carddelegate import CardDelegate
from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.cardmodel import ROW_ROLE, Row
from viewer.ui.findings.cards import Line
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.listview import Index
from viewer.ui.mirroring import mirrored
from viewer.ui.style import Style
from viewer.ui.timeline.cards import credited, is_over_days, timeline_cards
from viewer.ui.wording import counted, number

_TRACK, _DOT = 150.0, 4.0  # pixels: the length of a line's track, half the width of its dot
_ROOM = 10  # pixels that it needs below the line


class TimelinePage(FindingsPage):
    """A card a passage; on each line a dot says where its day lies between the first and the last."""

    name = "timeline"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.explain(
            self.tr("Passages over time"),
            self.tr("Earlier means earlier in this folder; it does not say who had it from whom."),
        )
        self.list = CardList(style, self)
        self.list.setAccessibleName(self.tr("Passages over time"))
        self.dates = DatedDelegate(style, self.list)
        self.list.setItemDelegate(self.dates)
        self.list.line_picked.connect(self._on_line)
        self.set_body(self.list)
        self.restyle(style)

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """All, those over several days, those with an agency."""
        rows = material.findings.timeline.rows
        days, agencies = sum(map(is_over_days, rows)), sum(bool(credited(row)) for row in rows)
        return (
            ("all", counted(len(rows), self.tr("{n} passage"), self.tr("{n} passages"))),
            ("days", self.tr("Over several days {n}").format(n=days)),
            ("agency", self.tr("Agency credited {n}").format(n=agencies)),
        )

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        rows = material.findings.timeline.rows
        days = sum(map(is_over_days, rows))
        dated = counted(len(rows), self.tr("{n} passage with dates"), self.tr("{n} passages with dates"))
        told = self.tr("{passages}, {n} told over several days")
        return told.format(passages=dated, n=number(days)) if days else dated

    def fill(self, material: Material, choice: str) -> None:
        """Shows the passages that the filter admits."""
        wanted = {"all": _any, "days": is_over_days, "agency": credited}[choice]
        dated = timeline_cards(material, [row for row in material.findings.timeline.rows if wanted(row)])
        self.dates.places = dated.places
        self.list.set_cards(dated.cards, self._none(material))

    def _none(self, material: Material) -> str:
        if not material.findings.timeline.rows and material.analysis.clusters:
            return self.tr("No article that shares a passage has a date.")
        return self.tr("No such passage.")

    def wait(self) -> None:
        """Shows that the articles are being read."""
        self.list.set_cards((), self.tr("Reading and comparing…"))

    @Slot(object)
    def _on_line(self, line: Line) -> None:
        self.place_wanted.emit(line.article, line.span, line.beside)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        self.list.restyle(style)


def _any(_row: TimelineRow) -> bool:
    return True


class DatedDelegate(CardDelegate):
    """Below the note of a line, its day as a dot on a track from the card's first day to its last."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.places: dict[Line, float] = {}

    def height(self, index: Index, width: int) -> int:
        """Room for the dot below the note."""
        row: Row = index.data(ROW_ROLE)
        more = _ROOM if row.line is not None and row.line in self.places else 0
        return super().height(index, width) + more

    def paint_line(self, painter: QPainter, box: QRectF, line: Line, width: float) -> None:
        """The line, and its dot."""
        super().paint_line(painter, box, line, width)
        if line not in self.places:
            return
        surface = self._style.theme.surface
        length = min(_TRACK, box.width() / 3)
        track = QRectF(box.right() - 16 - length, box.bottom() - 13, length, 2)
        dot = QPointF(track.left() + self.places[line] * (length - 2 * _DOT) + _DOT, track.center().y())
        spot = mirrored(QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT), box)
        painter.setPen(QPen(surface.track, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        shown = mirrored(track, box)
        painter.drawLine(
            QPointF(shown.left(), track.center().y()), QPointF(shown.right(), track.center().y())
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(surface.soft)
        painter.drawEllipse(spot)
