"""LinkToggle: whether the two panes scroll together, as a small pill with a closed or an open chain."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from viewer.ui.focusing import CALM
from viewer.ui.mirroring import as_written
from viewer.ui.painting import focus_frame
from viewer.ui.style import Style

_ICON = 15.0


class LinkToggle(QAbstractButton):
    """Says what is the case: "Linked" with a closed chain, "Unlinked" with an open one."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Scroll both articles together"))
        self.toggled.connect(self._say)
        self._say()
        self.restyle(style)

    def _say(self) -> None:
        self.setText(self.tr("Linked") if self.isChecked() else self.tr("Unlinked"))
        self.setToolTip(
            self.tr("Both articles scroll together, passage by passage")
            if self.isChecked()
            else self.tr("Each article scrolls by itself")
        )

    def restyle(self, style: Style) -> None:
        """Takes another theme."""
        self._style = style
        self.setFont(style.interface_font(-1.5))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the longer of both words, so that nothing moves when it is switched."""
        metrics = QFontMetricsF(self.font())
        words = max(metrics.horizontalAdvance(w) for w in (self.tr("Linked"), self.tr("Unlinked")))
        return QSize(round(words + _ICON + 18), round(metrics.height() + 6))

    def minimumSizeHint(self) -> QSize:
        """The chain alone."""
        return QSize(round(_ICON + 10), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, chain, word; where there is no room for the word, the chain alone."""
        surface = self._style.theme.surface
        painter = QPainter(self)
        as_written(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(surface.bar if self.underMouse() else surface.line, 1))
        painter.setBrush(surface.page if not self.isChecked() else surface.selection)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = surface.ink if self.isChecked() else surface.soft
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        roomy = self.width() >= words + _ICON + 14
        width = _ICON + (4 + words if roomy else 0)
        x = (self.width() - width) / 2
        painter.setPen(QPen(ink, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        self._paint_chain(painter, QPointF(x, self.height() / 2))
        if roomy:
            painter.setFont(self.font())
            painter.setPen(ink)
            text = QRectF(x + _ICON + 4, 0, words + 2, self.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus() and not self.property(CALM):
            focus_frame(painter, QRectF(self.rect()), self._style)
        painter.end()

    def _paint_chain(self, painter: QPainter, left: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        apart = 0.0 if self.isChecked() else 1.2
        for x in (left.x() - apart, left.x() + _ICON - 8 + apart):
            painter.drawRoundedRect(QRectF(x, left.y() - 3, 8, 6), 3, 3)
        if self.isChecked():
            middle = left.x() + _ICON / 2
            painter.drawLine(QPointF(middle - 2.5, left.y()), QPointF(middle + 2.5, left.y()))
