"""PanelHeader: the small capitals above a panel's list, and the menu that orders it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from viewer.ui.lines import Lines
from viewer.ui.mirroring import leading
from viewer.ui.ordermenu import OrderMenu
from viewer.ui.style import Style


class ElidedLabel(QLabel):
    """A label of one line that gives way: too long a text is elided and stands whole in the tooltip."""

    _full = ""  # here, since Qt may ask for the size while the widget is being made

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The text as it was set."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Shows `text`, elided where it must be."""
        self._full = text
        self.setAccessibleName(text)
        self.fit()

    def fit(self) -> None:
        """Elides again, after a change of width or of font."""
        shown = Lines(self._full, self.font(), self.contentsRect().width()).text if self._full else ""
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._full if shown.endswith("…") else "")

    def minimumSizeHint(self) -> QSize:
        """No width of its own, the height of a line."""
        return QSize(20, self.fontMetrics().height() + 2)

    def sizeHint(self) -> QSize:
        """The text in one line."""
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + 4, self.fontMetrics().height() + 2)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The elision follows the width."""
        self.fit()


class PanelHeader(QWidget):
    """A title in capitals and, at its right, a menu of orders; `ordered` tells which one was picked."""

    ordered = Signal(str)

    def __init__(
        self, style: Style, orders: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`orders` are names for the program and phrases for the reader."""
        super().__init__(parent)
        self.title = ElidedLabel(parent=self)
        self.button = OrderMenu(orders, self)
        self.menu = self.button.choices
        self.button.ordered.connect(self.ordered)
        self.button.setVisible(bool(orders))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 2)
        row.addWidget(self.title, 1)
        row.addWidget(self.button)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        font = style.interface_font(-1.0)
        self.button.restyle(style)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.title.setFont(font)
        soft = QPalette(self.palette())
        soft.setColor(QPalette.ColorRole.WindowText, style.theme.surface.soft)
        self.title.setPalette(soft)
        self.title.fit()

    def set_title(self, text: str) -> None:
        """The words before the menu."""
        self.title.set_full_text(text)

    def set_order(self, name: str) -> None:
        """Marks an order as the one in use; tells nobody."""
        self.button.set_order(name)
