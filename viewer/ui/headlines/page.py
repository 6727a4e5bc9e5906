"""HeadlinesPage: headlines and leads of all articles, stacked, words that others have too dimmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.cards import Line
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.headlines.stack import ORDERS, ordered, stack
from viewer.ui.ordermenu import OrderMenu
from viewer.ui.style import Style
from viewer.ui.wording import counted


class HeadlinesPage(FindingsPage):
    """A click on a headline or a lead leads to it."""

    name = "headlines"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._order = ORDERS[0]
        self.explain(
            self.tr("How each article begins"),
            self.tr(
                "Dimmed: words with which others on the same story begin too; the rest is an article’s own."
            ),
        )
        phrases = {
            "list": self.tr("as in the list"),
            "date": self.tr("by date"),
            "outlet": self.tr("by outlet"),
        }
        self.order = OrderMenu([(name, phrases[name]) for name in ORDERS], self)
        self.order.set_order(self._order)
        self.order.ordered.connect(self.set_order)
        self.tools.addWidget(self.order)
        self.list = CardList(style, self)
        self.list.setAccessibleName(self.tr("Headlines and leads"))
        self.list.line_picked.connect(self._on_line)
        self.set_body(self.list)
        self.restyle(style)

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """Both, or either alone."""
        return (
            ("both", self.tr("Headlines and leads")),
            ("headlines", self.tr("Headlines")),
            ("leads", self.tr("Leads")),
        )

    @Slot(str)
    def set_order(self, order: str) -> None:
        """Stands them in another order."""
        self._order = order
        self.order.set_order(order)
        if self.material is not None:
            self.fill(self.material, self.chips.choice)

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        count = sum(h.headline is not None for h in material.findings.headlines)
        return counted(count, self.tr("{n} headline"), self.tr("{n} headlines"))

    def fill(self, material: Material, choice: str) -> None:
        """Shows headlines, leads, or both."""
        headlines = ordered(material, material.findings.headlines, self._order)
        self.list.set_cards(
            stack(material, headlines, choice), self.tr("No article has a headline or a lead.")
        )

    def wait(self) -> None:
        """Says that the articles are still being read."""
        self.list.set_cards((), self.tr("Reading and comparing…"))

    @Slot(object)
    def _on_line(self, line: Line) -> None:
        self.place_wanted.emit(line.article, line.span, line.beside)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        self.list.restyle(style)
        self.order.restyle(style)
