"""PassageDelegate and ChangeDelegate: how passages and changes look in their lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from viewer.ui.lines import Lines
from viewer.ui.listview import PanelDelegate
from viewer.ui.mirroring import as_written, from_right, mirrored
from viewer.ui.painting import focus_frame, number_pill, number_size, share_bar
from viewer.ui.passages.model import ChangeRole, Index, PassageRole
from viewer.ui.positions import Positions
from viewer.ui.style import Style
from viewer.ui.theme import Side
from viewer.ui.wording import isolated

_SIDE, _TOP, _GAP = 14, 8, 2
_SCORE_WIDTH, _SCORE_HEIGHT = 34, 4
_CHANGE_LINES = 4


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, style: Style, *, ruled: bool) -> None:
    """The ground of a row: selected, under the mouse, or plain; with a line below it if `ruled`."""
    rect, surface = option.rect, style.theme.surface
    ground = QColor(surface.selection)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, ground)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        ground.setAlphaF(0.5)
        painter.fillRect(rect, ground)
    if ruled:
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), surface.line)


class PassageDelegate(PanelDelegate):
    """Number, first words in at most two lines, particulars with the score as a small bar."""

    def key(self, index: Index) -> object:
        """Heights follow the words and the line of particulars."""
        return index.data(), index.data(PassageRole.PARTICULARS)

    def _words(self, index: Index, width: float) -> Lines:
        return Lines(str(index.data()), self._style.interface_font(), width - self._indent() - _SIDE, 2)

    def _indent(self) -> float:
        """Where the words begin: room for a number of two digits."""
        return _SIDE + number_size(88, self._style)[0] + 8

    def height(self, index: Index, width: int) -> int:
        """The words and a line of particulars."""
        particulars = self._particulars(index, width)
        return round(2 * _TOP + self._words(index, width).height + _GAP + particulars.height)

    def _particulars(self, index: Index, width: float) -> Lines:
        text, font = str(index.data(PassageRole.PARTICULARS)), self._style.interface_font(-1.0)
        return Lines(text, font, width - self._indent() - _SIDE, 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one passage."""
        painter.save()
        as_written(painter)
        painter.setClipRect(option.rect)
        surface = self._style.theme.surface
        paint_ground(painter, option, self._style, ruled=True)
        rect = QRectF(option.rect)
        number: int = index.data(PassageRole.NUMBER)
        width, height = number_size(number + 1, self._style)
        pill = mirrored(QRectF(rect.left() + _SIDE, rect.top() + _TOP, width, height), rect)
        number_pill(painter, pill.center(), number, self._style)
        left = rect.left() + (_SIDE if from_right() else self._indent())
        words = self._words(index, rect.width())
        words.paint(painter, QPointF(left, rect.top() + _TOP), surface.ink)
        particulars = self._particulars(index, rect.width())
        top = rect.top() + _TOP + words.height + _GAP
        particulars.paint(painter, QPointF(left, top), surface.soft)
        room = rect.width() - self._indent() - _SIDE - _SCORE_WIDTH
        if particulars.natural_width() + 10 < room and particulars.rtl is from_right():
            middle = top + particulars.height / 2 - _SCORE_HEIGHT / 2
            bar = QRectF(rect.right() - _SIDE - _SCORE_WIDTH, middle, _SCORE_WIDTH, _SCORE_HEIGHT)
            share_bar(painter, mirrored(bar, rect), float(index.data(PassageRole.SCORE)), self._style)
        if self.shows_focus(option):
            focus_frame(painter, rect, self._style)
        painter.restore()


class ChangeDelegate(PanelDelegate):
    """The type in bold, then A's words on A's colour and B's on B's."""

    def key(self, index: Index) -> object:
        """Heights follow type and words."""
        return (index.data(ChangeRole.TYPE), index.data(ChangeRole.SIDES))

    def height(self, index: Index, width: int) -> int:
        """As many lines as the words take, four at most."""
        return round(_TOP + self._lines(index, width).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one change."""
        painter.save()
        as_written(painter)
        painter.setClipRect(option.rect)
        paint_ground(painter, option, self._style, ruled=False)
        rect = QRectF(option.rect)
        lines = self._lines(index, rect.width())
        lines.paint(
            painter, QPointF(rect.left() + _SIDE, rect.top() + _TOP / 2), self._style.theme.surface.ink
        )
        if self.shows_focus(option):
            focus_frame(painter, rect, self._style)
        painter.restore()

    def _lines(self, index: Index, width: float) -> Lines:
        type_ = str(index.data(ChangeRole.TYPE))
        a, b = index.data(ChangeRole.SIDES)
        moved = index.data(ChangeRole.CHANGE).type == "order"
        if moved and not (a and b):
            template = self.tr("{type}: {a}") if a else self.tr("{type}: {b}")
        elif not b:
            template = self.tr("{type} only in A: {a}")
        elif not a:
            template = self.tr("{type} only in B: {b}")
        else:
            template = self.tr("{type} {a} → {b}")
        text, places = filled(template, {"type": type_, "a": a, "b": b})
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        formats = [_part(text, places["type"], bold)]
        letters = index.data(ChangeRole.LETTERS)
        theme = self._style.theme
        for n, (name, side) in enumerate((("a", theme.a), ("b", theme.b))):
            if name not in places:
                continue
            whole = letters is None and not moved
            formats.append(_part(text, places[name], _marked(side, dotted=name == "b", filled=whole)))
            start = places[name][0]
            look = _marked(side, dotted=name == "b", filled=True)
            for span in () if letters is None else letters[n]:
                formats.append(_part(text, (start + span.start, start + span.end), look))
        font = self._style.interface_font(-0.25)
        return Lines(text, font, width - 2 * _SIDE, _CHANGE_LINES, formats=formats)


def _part(text: str, place: tuple[int, int], look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A look for a part of a text, in code points."""
    positions = Positions(text)
    part = QTextLayout.FormatRange()
    part.start = positions.to_qt(place[0])
    part.length = positions.to_qt(place[1]) - part.start
    part.format = look
    return part


def _marked(side: Side, *, dotted: bool, filled: bool) -> QTextCharFormat:
    """One side's words: with its line below them, and on its fill where they stand out."""
    look = QTextCharFormat()
    if filled:
        look.setBackground(side.fill)
    look.setUnderlineColor(side.line)
    solid, dots = QTextCharFormat.UnderlineStyle.SingleUnderline, QTextCharFormat.UnderlineStyle.DotLine
    look.setUnderlineStyle(dots if dotted else solid)
    return look


def filled(template: str, values: dict[str, str]) -> tuple[str, dict[str, tuple[int, int]]]:
    """The phrase with {name} replaced by the values, and where each value stands in it."""
    out, places = "", {}
    rest = template
    while rest:
        before, brace, after = rest.partition("{")
        out += before
        if not brace:
            break
        name, _, rest = after.partition("}")
        value = isolated(values[name])
        inside = out + value[: value.index(values[name])]
        places[name] = (len(inside), len(inside) + len(values[name]))
        out += value
    return out, places
