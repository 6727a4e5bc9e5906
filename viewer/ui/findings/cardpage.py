"""CardPage: a view of findings whose body is one list of cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.cards import Card, Line
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.style import Style


class CardPage(FindingsPage):
    """Views override `choices`, `cards` and `describe`."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.list = CardList(style, self)
        self.list.line_picked.connect(self._on_line)
        self.set_body(self.list)
        self.restyle(style)
        self.wait()

    def cards(self, material: Material, choice: str) -> Sequence[Card]:
        """The cards that a filter admits."""
        raise NotImplementedError

    def describe(self, material: Material | None) -> tuple[str, str, str]:
        """The title, the line below it, and what stands in place of cards where there are none."""
        raise NotImplementedError

    def fill(self, material: Material, choice: str) -> None:
        """Shows the cards of a filter."""
        title, said, empty = self.describe(material)
        self.explain(title, said)
        self.list.set_cards(self.cards(material, choice), empty)

    def wait(self) -> None:
        """Shows that the findings are still being worked out."""
        title, said, _empty = self.describe(None)
        self.explain(title, said)
        self.list.set_cards((), self.tr("Reading and comparing…"))

    @Slot(object)
    def _on_line(self, line: Line) -> None:
        self.place_wanted.emit(line.article, line.span, line.beside)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        self.list.restyle(style)
