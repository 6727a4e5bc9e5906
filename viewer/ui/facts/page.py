"""FactsPage: numbers and dates that meet; a difference is a question to the reader, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from viewer.ui.facts.cards import CONFLICT, cards, choices
from viewer.ui.findings.cardpage import CardPage
from viewer.ui.findings.cards import Card
from viewer.ui.findings.material import Material
from viewer.ui.style import Style
from viewer.ui.wording import counted, number


class FactsPage(CardPage):
    """Groups of facts as cards."""

    name = "facts"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.list.setAccessibleName(self.tr("Numbers and dates"))

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """How values stand together, then kinds."""
        return choices(material)

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        groups = material.findings.facts.groups
        meeting = sum(g.agreement != "alone" for g in groups)
        if not meeting:
            count = sum(len(g.facts) for g in groups)
            return counted(count, self.tr("{n} number or date"), self.tr("{n} numbers and dates"))
        conflict = sum(g.agreement == CONFLICT for g in groups)
        met = counted(
            meeting, self.tr("{n} group of numbers and dates"), self.tr("{n} groups of numbers and dates")
        )
        told = self.tr("{groups}, {n} may conflict")
        return told.format(groups=met, n=number(conflict)) if conflict else met

    def cards(self, material: Material, choice: str) -> Sequence[Card]:
        """The groups that the filter admits."""
        return cards(material, choice)

    def describe(self, material: Material | None) -> tuple[str, str, str]:
        """The title, the line below it, and the line for an empty page."""
        title = self.tr("Numbers and dates that meet")
        empty = self.tr("No number or date was found.")
        if material is not None and len(material.articles) == 1:
            said = self.tr("What this article says in numbers. With others, what agrees and what may not.")
            return title, said, empty
        said = self.tr("Sentences about the same thing, side by side. A difference is a question for you.")
        found = {g.agreement for g in material.findings.facts.groups} if material is not None else set()
        if found == {"alone"}:
            said = self.tr("No two articles tell a number or a date of the same thing.")
        elif found and CONFLICT not in found:
            said = self.tr("Sentences about the same thing, side by side. None seem to contradict another.")
        return title, said, empty
