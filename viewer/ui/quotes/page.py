"""QuotesPage: who is quoted, in which words; the same quotation in several articles is one card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.ui.findings.cardpage import CardPage
from viewer.ui.findings.cards import Card
from viewer.ui.findings.material import Material
from viewer.ui.quotes.cards import cards, choices, differs
from viewer.ui.style import Style
from viewer.ui.wording import counted


class QuotesPage(CardPage):
    """Quotations as cards, by speaker or by themselves."""

    name = "quotes"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.list.setAccessibleName(self.tr("Quotations"))

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """By speaker, or what is to be looked at."""
        return choices(material)

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        found = material.findings.quotes.cards
        differ = sum(map(differs, found))
        quotations = counted(len(found), self.tr("{n} quotation"), self.tr("{n} quotations"))
        differing = counted(differ, self.tr("{n} differs"), self.tr("{n} differ"))
        told = self.tr("{quotations}, {differing}")
        return told.format(quotations=quotations, differing=differing) if differ else quotations

    def cards(self, material: Material, choice: str) -> Sequence[Card]:
        """What the filter admits."""
        return cards(material, choice)

    def describe(self, material: Material | None) -> tuple[str, str, str]:
        """The title, the line below it, and the line for an empty page."""
        title = self.tr("Who is quoted, in which words")
        empty = self.tr("No quotation was found.")
        if material is not None and len(material.articles) == 1:
            said = self.tr("Who is quoted in this article. With others, the same quotation becomes one card.")
            return title, said, empty
        said = self.tr(
            "The same quotation in several articles is one card. Underlined: who says it, and how."
            " Orange, dotted: differs from the first."
        )
        return title, said, empty
