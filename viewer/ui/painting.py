"""Small things that several views paint alike: a passage's number, an article's badge, a bar of a share."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from viewer.ui.mirroring import mirrored
from viewer.ui.screenpair import Which
from viewer.ui.style import Style


def number_size(number: int, style: Style) -> tuple[float, float]:
    """Width and height of the pill that `number_pill` paints."""
    metrics = QFontMetricsF(style.interface_font(-0.5, bold=True))
    height = metrics.height() + 4
    return max(height * 1.15, metrics.horizontalAdvance(str(number)) + height * 0.7), height


def number_pill(painter: QPainter, center: QPointF, passage: int, style: Style) -> QRectF:
    """A passage's number (it counts from 0, the reader from 1) on its hue; gives the box it took."""
    width, height = number_size(passage + 1, style)
    box = QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.theme.edge(passage))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(style.interface_font(-0.5, bold=True))
    painter.setPen(style.theme.number_ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(passage + 1))
    return box


def badge_size(style: Style) -> tuple[float, float]:
    """Width and height of the badges A and B."""
    height = QFontMetricsF(style.interface_font(-1.5, bold=True)).height()
    return height * 1.25, height + 1


def letter_of(column: int) -> str:
    """The letter by which the articles side by side are called: A is the base, or the left one."""
    return "ABCD"[column]


def side_badge(painter: QPainter, top_left: QPointF, which: Which, style: Style) -> QRectF:
    """The letter A or B on its side's colour; gives the box it took."""
    return column_badge(painter, top_left, 0 if which == "a" else 1, style)


def column_badge(painter: QPainter, top_left: QPointF, column: int, style: Style) -> QRectF:
    """The letter of one of several articles: the base in A's colour, all others in B's; gives its box."""
    side = style.theme.b if column else style.theme.a
    box = QRectF(top_left, QSizeF(*badge_size(style)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(side.badge)
    painter.drawRoundedRect(box, 3, 3)
    _letter(painter, box, letter_of(column), side.badge_ink, style)
    return box


def outlined_badge(painter: QPainter, top_left: QPointF, letter: str, line: QColor, style: Style) -> None:
    """The outline of a badge that a click would give."""
    box = QRectF(top_left, QSizeF(*badge_size(style)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(line, 1))
    painter.setBrush(style.theme.surface.panel)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    _letter(painter, box, letter, style.theme.surface.ink, style)


def _letter(painter: QPainter, box: QRectF, letter: str, ink: QColor, style: Style) -> None:
    painter.setFont(style.interface_font(-1.5, bold=True))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def share_bar(painter: QPainter, box: QRectF, share: float, style: Style) -> None:
    """A thin bar filled by `share` (0 to 1) from where the window's language begins."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.theme.surface.track)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if share > 0:
        filled = QRectF(box)
        filled.setWidth(max(box.height(), box.width() * min(1.0, share)))
        painter.setBrush(style.theme.surface.bar)
        painter.drawRoundedRect(mirrored(filled, box), box.height() / 2, box.height() / 2)


def kind_bar(painter: QPainter, box: QRectF, words: Sequence[int], style: Style) -> None:
    """A thin bar parted by kinds of passages, the most faithful one darkest; words beside it name them."""
    whole = sum(words)
    if not whole:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    surface, x = style.theme.surface, box.left()
    for n, count in enumerate(words):
        if count:
            width = max(2.0, box.width() * count / whole)
            part = QRectF(x, box.top(), min(width, box.right() - x), box.height())
            color = _between(surface.soft, surface.track, n / len(words))
            painter.fillRect(mirrored(part.adjusted(0, 0, -1, 0), box), color)
            x += width


def _between(one: QColor, other: QColor, part: float) -> QColor:
    """A colour between two others: the first at 0, the second at 1."""

    def mixed(x: int, y: int) -> int:
        return round(x + (y - x) * part)

    return QColor(
        mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue())
    )


def focus_frame(painter: QPainter, box: QRectF, style: Style) -> None:
    """The frame around what has the keyboard's focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.theme.surface.focus, 2))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


def placeholder(painter: QPainter, box: QRect, text: str, style: Style) -> None:
    """The line that stands where a list or a picture would be, in the upper third of the box."""
    painter.setFont(style.interface_font())
    painter.setPen(style.theme.surface.soft)
    inner = QRectF(box).adjusted(16, 24, -16, -8)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(inner, int(flags), text)
