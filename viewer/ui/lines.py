"""Lines: a short text broken into at most so many lines, the last one elided, and painted.

For headlines, first words and labels; the articles themselves are laid out by `viewer.ui.typeset`.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from viewer.ui.mirroring import reads_from_right
from viewer.ui.positions import Positions

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
        self._font, self._formats = font, formats
        self._width, self._most = max(10.0, width), most
        self._pitch = QFontMetricsF(font).lineSpacing()
        self._layout = self._broken(shown)
        self._whole = self._layout.lineCount() <= most
        self.count = max(1, min(most, self._layout.lineCount()))
        self.height = self._pitch * self.count

    @property
    def text(self) -> str:
        """What is drawn, the elision included."""
        self._elide()
        return self._layout.text()

    def _broken(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight
        )
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._formats:
            layout.setFormats(list(self._formats))
        layout.beginLayout()
        y = 0.0
        for _ in range(self._most + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0.0, y))
            y += self._pitch
        layout.endLayout()
        return layout

    def _elide(self) -> None:
        """Cuts the last line, when the text is first wanted; how many lines there are is known before."""
        if self._whole:
            return
        text = self._layout.text()
        start = Positions(text).from_qt(self._layout.lineAt(self._most - 1).textStart())
        metrics = QFontMetricsF(self._font)
        rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, self._width - 1)
        self._layout = self._broken(text[:start] + rest)
        self._whole = True

    @property
    def width(self) -> float:
        """The width that the lines were given."""
        return self._width

    def natural_width(self) -> float:
        """The width of the widest line."""
        self._elide()
        shown = min(self.count, self._layout.lineCount())
        lines = (self._layout.lineAt(n) for n in range(shown))
        return max((line.naturalTextWidth() for line in lines), default=0.0)

    def paint(self, painter: QPainter, origin: QPointF, color: QColor) -> None:
        """Draws the lines with their top left corner at `origin`."""
        self._elide()
        painter.setPen(color)
        for n in range(min(self.count, self._layout.lineCount())):
            self._layout.lineAt(n).draw(painter, origin)


def paint_line(painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor) -> None:
    """One line of text in the middle of a box's height, elided where it is too long for its width."""
    line = Lines(text, font, box.width())
    line.paint(painter, QPointF(box.left(), box.center().y() - line.height / 2), color)
