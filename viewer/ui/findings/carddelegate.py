"""CardDelegate: how a card's heading and lines look: whose at the left, the words, a note at the right.

In a narrow window source and note stand above the words.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from viewer.ui.findings.cardmodel import ROW_ROLE, Row
from viewer.ui.findings.cards import SEPARATOR, Excerpt, Line, Look
from viewer.ui.lines import Lines, paint_line
from viewer.ui.listview import Index, PanelDelegate
from viewer.ui.mirroring import as_written, from_right, mirrored
from viewer.ui.painting import focus_frame
from viewer.ui.positions import Positions
from viewer.ui.theme import Theme

SIDE = 24.0  # pixels left and right of a card
_PAD, _GAP, _ROUND, _TOP = 16.0, 14.0, 7.0, 9.0
_BETWEEN = 12.0  # pixels above a card
_SOURCE, _NOTE = 190.0, 170.0  # pixels for the columns at the sides, at normal type
_NARROW = 760.0  # pixels; narrower cards stack
_PILL = 18.0  # pixels that the frame of a question adds to its words
_MOST = 8  # lines of an excerpt


class _Parts(NamedTuple):
    source: Lines
    under: Lines | None
    notes: list[Lines]
    words: Lines
    words_at: QPointF
    height: float


class CardDelegate(PanelDelegate):
    """Paints rows of a `CardModel`."""

    def key(self, index: Index) -> object:
        """A heading is as high as any other; a line as its words need."""
        row: Row = index.data(ROW_ROLE)
        if row.line is None:
            return "heading"
        line = row.line
        return line.source, line.under, line.note, line.excerpt.text

    def height(self, index: Index, width: int) -> int:
        """In pixels, with the room above a card."""
        row: Row = index.data(ROW_ROLE)
        if row.line is None:
            return round(_BETWEEN + self._heading_height())
        return round(self._parts(row.line, width).height)

    def _heading_height(self) -> float:
        return Lines("X", self._style.interface_font(1, bold=True), 100).height + 18

    def _parts(self, line: Line, width: float) -> _Parts:
        style, inner = self._style, width - 2 * SIDE - 2 * _PAD
        scale = style.base / 9.75
        small, soft = style.interface_font(bold=True), style.interface_font(-0.5)
        source_width, note_width = _SOURCE * scale, _NOTE * scale
        stacked = inner < _NARROW * scale
        if stacked:
            source_width, note_width = inner * 0.6 - _GAP, inner * 0.4
        words_width = inner if stacked else inner - source_width - note_width - 2 * _GAP
        source = Lines(line.source, small, source_width, 2)
        under = Lines(line.under, soft, source_width, 2) if line.under else None
        notes = _notes(line.note, soft, note_width)
        words = Lines(
            line.excerpt.text,
            style.reading_font(),
            words_width,
            _MOST,
            formats=formats(line.excerpt, style.theme),
        )
        left = source.height + (under.height if under else 0)
        right = sum(part.height for part in notes)
        words_at = QPointF(0, _TOP + left + 4) if stacked else QPointF(source_width + _GAP, _TOP - 2)
        bottoms = (_TOP + left, words_at.y() + words.height, _TOP + right)
        return _Parts(source, under, notes, words, words_at, max(bottoms) + _TOP + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints a row over the page's ground."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        box = QRectF(option.rect).adjusted(SIDE, 0, -SIDE, 0)
        if row.line is None:
            box.setTop(box.top() + _BETWEEN)
            self._frame(painter, box, self._style.theme.surface.panel, top=True, bottom=row.last)
            self._heading(painter, box, row)
        else:
            raised = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
            surface = self._style.theme.surface
            ground = surface.selection if option.state & raised or row.line.raised else surface.page
            self._frame(painter, box, ground, top=False, bottom=row.last)
            self.paint_line(painter, box, row.line, option.rect.width())
            if self.shows_focus(option):
                focus_frame(painter, box, self._style)
        painter.restore()

    def _frame(self, painter: QPainter, box: QRectF, ground: QColor, *, top: bool, bottom: bool) -> None:
        """The part of the card's frame that this row has: its sides, and its ends where it is one."""
        line = self._style.theme.surface.line
        path = QPainterPath()
        shape = box.adjusted(0.5, 0.5 if top else -_ROUND, -0.5, -0.5 if bottom else _ROUND)
        path.addRoundedRect(shape, _ROUND, _ROUND)
        painter.save()
        painter.setClipRect(box)
        painter.fillPath(path, ground)
        painter.setPen(QPen(line, 1))
        painter.drawPath(path)
        if not bottom:
            y = box.bottom() - 0.5
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.restore()

    def _heading(self, painter: QPainter, box: QRectF, row: Row) -> None:
        style, card = self._style, row.card
        surface, outer = style.theme.surface, QRectF(box)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        question = card.tone == "question"
        verdict = Lines(card.verdict, style.interface_font(-0.5, bold=question), inner.width() * 0.4)
        taken = verdict.natural_width() + (_PILL if question else 0.0) if card.verdict else 0.0
        title_font, about_font = style.interface_font(1, bold=True), style.interface_font(-1)
        room = inner.width() - taken - _GAP
        title = Lines(card.title, title_font, room * (0.7 if card.about else 1.0))
        title_width = min(room, title.natural_width() + 2)
        place = QRectF(inner.left(), inner.top(), title_width, inner.height())
        paint_line(painter, mirrored(place, outer), card.title, title_font, surface.ink)
        left = max(10.0, room - title_width - 10)
        left = min(left, Lines(card.about, about_font, left).natural_width() + 2)
        place = QRectF(place.right() + 10, inner.top(), left, inner.height())
        paint_line(painter, mirrored(place, outer), card.about, about_font, surface.soft)
        if not card.verdict:
            return
        place = QRectF(inner.right() - taken, inner.center().y() - verdict.height / 2, taken, verdict.height)
        place = mirrored(place, outer)
        if question:
            pill = place.adjusted(0, -3, 0, 3)
            painter.setPen(QPen(surface.soft, 1))
            painter.setBrush(surface.page)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        at = QPointF(place.left() + (_PILL / 2 if question else 0.0), place.top())
        verdict.paint(painter, at, surface.ink if question else surface.soft)

    def paint_line(self, painter: QPainter, box: QRectF, line: Line, width: float) -> None:
        """A line inside its part of the card's frame; `width` is that of the list."""
        parts = self._parts(line, width)
        surface = self._style.theme.surface
        inner = box.adjusted(_PAD, 0, -_PAD, 0)

        def draw(lines: Lines, at: QPointF, ink: QColor, room: float) -> None:
            place = QRectF(inner.left() + at.x(), inner.top() + at.y(), room, lines.height)
            place = mirrored(place, inner)
            lines.paint(painter, place.topLeft(), ink)

        draw(parts.source, QPointF(0, _TOP), surface.ink, _room(parts.source))
        if parts.under is not None:
            draw(parts.under, QPointF(0, _TOP + parts.source.height), surface.soft, _room(parts.under))
        y = _TOP
        for note in parts.notes:
            width_of_note = note.natural_width()
            draw(note, QPointF(inner.width() - width_of_note, y), surface.soft, width_of_note)
            y += note.height
        draw(parts.words, parts.words_at, surface.ink, parts.words.width)


def _room(lines: Lines) -> float:
    """The width that lines take at the side where a card begins."""
    return lines.natural_width() if from_right() and not lines.rtl else lines.width


def _notes(note: str, font: QFont, width: float) -> list[Lines]:
    """A note in one line, or its parts one below the other where that is too narrow."""
    if not note:
        return []
    whole = Lines(note, font, width, 2)
    if whole.count == 1:
        return [whole]
    return [Lines(part, font, width, 2) for part in note.split(SEPARATOR)]


def formats(excerpt: Excerpt, theme: Theme) -> list[QTextLayout.FormatRange]:
    """The looks of an excerpt's marks, in Qt's units."""
    positions = Positions(excerpt.text)
    out = []
    for mark in excerpt.marks:
        one = QTextLayout.FormatRange()
        one.start = positions.to_qt(mark.start)
        one.length = positions.to_qt(mark.end) - one.start
        one.format = _format(mark.look, theme)
        out.append(one)
    return out


def _format(look: Look, theme: Theme) -> QTextCharFormat:
    surface, out = theme.surface, QTextCharFormat()
    if look == "shared":
        out.setForeground(surface.context)
        return out
    out.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    if look == "value":
        out.setBackground(surface.find)
        out.setUnderlineColor(surface.ink)
    elif look in ("saying", "loaded"):
        out.setBackground(surface.boilerplate)
        out.setUnderlineColor(surface.ink if look == "loaded" else surface.soft)
        if look == "loaded":
            out.setFontWeight(QFont.Weight.Bold)
    else:
        out.setBackground(theme.b.fill)
        out.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        out.setUnderlineColor(theme.b.line)
    return out
