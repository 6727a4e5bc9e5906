"""Lines: a short text broken into at most so many lines, the last one elided, and painted.

For headlines, first words and labels; the articles themselves are laid out by `viewer.ui.typeset`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from viewer.ui.positions import Positions
from viewer.ui.typeset import reads_from_right

LONGEST = 600  # code points of a text that are looked at; no label ever shows more


class Lines:
    """White space inside the text is drawn as single spaces; a text of a right-to-left script is set right.

    `formats` are ranges of the text as given, which then must hold no other white space than single spaces.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        most: int = 1,
        *,
        formats: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        shown = text if formats else " ".join(text[:LONGEST].split())
        self.rtl = reads_from_right(shown)
        self._width = max(10.0, width)
        self._pitch = QFontMetricsF(font).lineSpacing()
        self._layout = self._broken(shown, font, most, formats)
        starts = [self._layout.lineAt(n).textStart() for n in range(self._layout.lineCount())]
        if len(starts) > most:
            self._layout = self._broken(self._elided(font, starts[most - 1]), font, most, formats)
        self.count = max(1, min(most, self._layout.lineCount()))
        self.height = self._pitch * self.count
        self.text = self._layout.text()

    def _broken(
        self, text: str, font: QFont, most: int, formats: Sequence[QTextLayout.FormatRange]
    ) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if formats:
            layout.setFormats(list(formats))
        layout.beginLayout()
        y = 0.0
        for _ in range(most + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0.0, y))
            y += self._pitch
        layout.endLayout()
        return layout

    def _elided(self, font: QFont, last_start: int) -> str:
        """The text up to its last line's start, and as much of the rest as that line can hold."""
        text = self._layout.text()
        last_start = Positions(text).from_qt(last_start)
        rest = QFontMetricsF(font).elidedText(text[last_start:], Qt.TextElideMode.ElideRight, self._width - 1)
        return text[:last_start] + rest

    def natural_width(self) -> float:
        """The width of the widest line."""
        lines = (self._layout.lineAt(n) for n in range(self.count))
        return max((line.naturalTextWidth() for line in lines), default=0.0)

    def paint(self, painter: QPainter, origin: QPointF, color: QColor) -> None:
        """Draws the lines with their top left corner at `origin`."""
        painter.setPen(color)
        for n in range(min(self.count, self._layout.lineCount())):
            self._layout.lineAt(n).draw(painter, origin)


def paint_line(painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor) -> None:
    """One line of text in the middle of a box's height, elided where it is too long for its width."""
    line = Lines(text, font, box.width())
    line.paint(painter, QPointF(box.left(), box.center().y() - line.height / 2), color)
