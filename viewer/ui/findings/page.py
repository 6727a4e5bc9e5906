"""FindingsPage: what every view of findings has: its title, a line that explains it, filters, and a body.

A view says what it shows of a `Material`; while there is none yet, the page says that it is being worked out.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viewer.ui.findings.chips import Chips
from viewer.ui.findings.material import Material
from viewer.ui.focusing import Forwarding, show_panel
from viewer.ui.panelheader import ElidedLabel
from viewer.ui.style import Style
from viewer.ui.theme import palette


class FindingsPage(Forwarding):
    """`place_wanted` brings an article's id, a span, and the id of an article to read beside it, or "".

    `crashed` brings a traceback, `refilled` tells that the view shows something else. Views override
    `choices`, `summary`, `fill` and `wait`. `name` is that of the action which turns to the page.
    """

    place_wanted = Signal(str, object, str)
    shown = Signal()
    refilled = Signal()
    crashed = Signal(str)
    name = ""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.material: Material | None = None
        self.heading = ElidedLabel(parent=self)
        self.explanation = ElidedLabel(parent=self)
        self.chips = Chips(style, self)
        self.chips.chosen.connect(self._refill)
        self.tools = QHBoxLayout()  # for what else a view lets a reader choose
        self.tools.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.chips, 1)
        line.addLayout(self.tools)
        head = QVBoxLayout()
        head.setContentsMargins(24, 14, 24, 8)
        head.setSpacing(3)
        head.addWidget(self.heading)
        head.addWidget(self.explanation)
        head.addSpacing(6)
        head.addLayout(line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def set_body(self, body: QWidget) -> None:
        """What stands below the head; it takes the keyboard."""
        self._column.addWidget(body, 1)
        self.forward_focus_to(body)

    def explain(self, heading: str, explanation: str) -> None:
        """The title and the line below it."""
        self.heading.set_full_text(heading)
        self.explanation.set_full_text(explanation)

    def show_material(self, material: Material | None) -> None:
        """Shows other findings; None while they are worked out."""
        self.material = material
        if material is not None:
            self.chips.offer(self.choices(material), self.opening(material))
        show_panel(self.chips, material is not None, self)
        self._refill()

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Says which articles are A and B; most views show the same whatever they are."""

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """The filters: names for the program and words for the reader, the first chosen at first."""
        return ()

    def opening(self, _material: Material) -> str:
        """The filter to begin with, until the reader picks one; empty for the first."""
        return ""

    def summary(self, material: Material) -> str:
        """What the view holds, in a line for the window's foot."""
        raise NotImplementedError

    def told(self) -> str:
        """The same of what it shows now; empty while that is being worked out."""
        return "" if self.material is None else self.summary(self.material)

    def fill(self, material: Material, choice: str) -> None:
        """Shows what the filter admits."""
        raise NotImplementedError

    def wait(self) -> None:
        """Shows that the findings are still being worked out."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Asks for what it shows."""
        super().showEvent(event)
        self.shown.emit()

    @Slot()
    def _refill(self) -> None:
        if self.material is None:
            self.wait()
        else:
            self.fill(self.material, self.chips.choice)
        self.refilled.emit()

    def close_work(self) -> None:
        """Stops what a view does off the window's thread, and waits; most do nothing there."""

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.setPalette(palette(style.theme))
        soft = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            soft.setColor(role, style.theme.surface.soft)
        self.explanation.setPalette(soft)
        self.explanation.setFont(style.interface_font(-0.5))
        self.heading.setFont(style.interface_font(1.5, bold=True))
        for label in (self.heading, self.explanation):
            label.fit()
        self.chips.restyle(style)
