"""AttributionPage: which verbs outlets choose, for whom, and for the same words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.ui.attribution.cards import (
    Otherwise,
    loaded_cards,
    other_sources,
    other_verbs,
    otherwise,
    otherwise_cards,
    saying_cards,
)
from viewer.ui.attribution.table import TallyView
from viewer.ui.attribution.tally import Rows, Saying, Tally, sayings, tally
from viewer.ui.findings.cardlist import CardList
from viewer.ui.findings.cards import Line
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.focusing import show_panel
from viewer.ui.ruledsplitter import RuledSplitter
from viewer.ui.style import Style
from viewer.ui.wording import counted, number

OUTLET, SPEAKER, VERBS, SOURCES, LOADED = "outlet", "speaker", "verbs", "sources", "loaded"
_ROWS: dict[str, Rows] = {OUTLET: "outlet", SPEAKER: "speaker"}


class AttributionPage(FindingsPage):
    """A table of verbs with the sentences of the chosen cell below it; or cards alone."""

    name = "attribution"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._tallies: dict[Rows, Tally] = {}
        self._sayings: list[Saying] = []
        self._otherwise: list[Otherwise] = []
        self.table = TallyView(style, self)
        self.table.cell_picked.connect(self._on_cell)
        self.list = CardList(style, self)
        self.list.setAccessibleName(self.tr("Sentences"))
        self.list.line_picked.connect(self._on_line)
        self._splitter = RuledSplitter(style, Qt.Orientation.Vertical, self)
        self._upper = QWidget(self)
        inset = QVBoxLayout(self._upper)
        inset.setContentsMargins(24, 0, 24, 8)
        inset.addWidget(self.table)
        self._splitter.addWidget(self._upper)
        self._splitter.addWidget(self.list)
        self._splitter.setStretchFactor(1, 1)
        self.set_body(self._splitter)
        self.forward_focus_to(self.table)
        self.restyle(style)
        self.wait()

    def show_material(self, material: Material | None) -> None:
        """Shows other findings."""
        self._tallies.clear()
        self._sayings = sayings(material) if material is not None else []
        self._otherwise = otherwise(material) if material is not None else []
        super().show_material(material)

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """The table by outlet or by speaker, and what is to be looked at."""
        table = self._tally(material, "outlet")
        if not table.rows:
            return ()
        out = [(OUTLET, self.tr("By outlet")), (SPEAKER, self.tr("By speaker"))]
        loaded = sum(v.count for v in table.verbs if v.tone == "loaded")
        for name, words, n in (
            (VERBS, self.tr("Same words, another verb"), len(other_verbs(self._otherwise))),
            (SOURCES, self.tr("Same words, another source"), len(other_sources(self._otherwise))),
            (LOADED, self.tr("Loaded verbs"), loaded),
        ):
            if n:
                out.append((name, f"{words} {number(n)}"))
        return out

    def _tally(self, material: Material, rows: Rows) -> Tally:
        if rows not in self._tallies:
            self._tallies[rows] = tally(material, self._sayings, rows)
        return self._tallies[rows]

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        loaded = sum(saying.attribution.tone == "loaded" for saying in self._sayings)
        sayings = counted(
            len(self._sayings),
            self.tr("{n} sentence that says who said it"),
            self.tr("{n} sentences that say who said it"),
        )
        told = self.tr("{sentences}, {n} with a loaded verb")
        return told.format(sentences=sayings, n=number(loaded)) if loaded else sayings

    def fill(self, material: Material, choice: str) -> None:
        """The table, or the cards that the filter admits."""
        self._explain(material)
        empty = self.tr("No verb of attribution was found.")
        tabled = choice in _ROWS
        self._upper.setVisible(tabled)
        self.forward_focus_to(self.table if tabled else self.list)
        if tabled:
            table = self._tally(material, _ROWS[choice])
            self.table.show_tally(table)
            self._share_height()
            every = [verb.verb for verb in table.verbs]
            self.list.set_cards(saying_cards(material, table, None, every), empty)
        elif choice in (VERBS, SOURCES):
            found = (other_verbs if choice == VERBS else other_sources)(self._otherwise)
            self.list.set_cards(otherwise_cards(material, found), empty)
        elif choice == LOADED:
            self.list.set_cards(loaded_cards(material, self._tally(material, "outlet")), empty)
        else:
            self.list.set_cards((), empty)

    def _share_height(self) -> None:
        """The table gets what its rows need, and at most two fifths."""
        whole = sum(self._splitter.sizes())
        wanted = min(self._upper.sizeHint().height(), whole * 2 // 5)
        if whole:
            self._splitter.setSizes([wanted, whole - wanted])

    def wait(self) -> None:
        """Shows that the findings are still being worked out."""
        self._explain(None)
        self.forward_focus_to(self.list)
        show_panel(self._upper, False, self)
        self.list.set_cards((), self.tr("Reading and comparing…"))

    def _explain(self, material: Material | None) -> None:
        said = self.tr(
            "A click on a number shows its sentences. Heavy type: verbs that judge what they report."
        )
        if material is not None and len(material.articles) == 1:
            said = self.tr("The verbs of this article. With others, each outlet has a row.")
        self.explain(self.tr("Said, claimed, denied: how words are given to people"), said)

    @Slot(object, object)
    def _on_cell(self, row: str | None, verbs: tuple[str, ...]) -> None:
        if self.material is not None:
            table = self.table.counts.tally
            self.list.set_cards(
                saying_cards(self.material, table, row, verbs), self.tr("No sentence stands here.")
            )

    @Slot(object)
    def _on_line(self, line: Line) -> None:
        self.place_wanted.emit(line.article, line.span, line.beside)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        for part in (self.table, self.list, self._splitter):
            part.restyle(style)
