"""OmissionsPage: the paragraphs of an article that the reader picks, and which other article carries each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from viewer import workspace
from viewer.ui import sheets
from viewer.ui.findings.grid import Grid, Place
from viewer.ui.findings.gridview import GridView
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.focusing import show_panel
from viewer.ui.omissions.table import admitted, omissions_grid
from viewer.ui.style import Style
from viewer.ui.wording import counted, number

if TYPE_CHECKING:
    from viewer.engine.across.values import Omissions


class OmissionsPage(FindingsPage):
    """The base is A until the reader picks another article; a click on a column's head picks that one."""

    name = "omissions"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._a: str | None = None
        self._picked: str | None = None  # by the reader; None follows A
        self._known: tuple[Material, Omissions] | None = None
        self.explain(
            self.tr("Which article carries which paragraph"),
            self.tr(
                "● in its words · ◐ reworded or in part · ○ not found."
                " A click leads to the sentence, one on a head takes that article's paragraphs."
            ),
        )
        self.base = QToolButton(self)
        self.base.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.base.setMenu(QMenu(self.base))
        self.base.menu().aboutToShow.connect(self._fill_menu)
        self.tools.addWidget(self.base)
        self.grid = GridView(style, self)
        self.grid.setAccessibleName(self.tr("Paragraphs and the articles that carry them"))
        self.grid.place_wanted.connect(self._on_place)
        self.grid.head_picked.connect(self.pick)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 0, 12, 8)
        column.addWidget(self.grid)
        self.set_body(body)
        self.forward_focus_to(self.grid)
        self.restyle(style)

    # --- the base

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """The base follows A until the reader picks one; nothing is worked out while nobody looks."""
        self._a = a
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Catches up with what was chosen meanwhile."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        material = self.material
        if material is None or not self.isVisible():
            return
        if self._known is None or self._known[1].base != self.base_in(material):
            self.show_material(material)

    @Slot(str)
    def pick(self, article: str) -> None:
        """Takes the paragraphs of this article from now on; those of A again, if it is none."""
        self._picked = article or None
        if self.material is not None:
            self.show_material(self.material)

    def base_in(self, material: Material) -> str:
        """The article whose paragraphs are shown: the picked one, or A, or the first."""
        for key in (self._picked, self._a):
            if key is not None and key in material.by_id:
                return key
        return material.articles[0].id if material.articles else ""

    @Slot()
    def _fill_menu(self) -> None:
        menu, material = self.base.menu(), self.material
        menu.clear()
        if material is None:
            return
        follow = menu.addAction(self.tr("Always article A"))
        follow.setCheckable(True)
        follow.setChecked(self._picked is None)
        follow.setData("")
        follow.triggered.connect(self._on_base)
        menu.addSeparator()
        base = self.base_in(material)
        for article in material.articles:
            action = menu.addAction(f"{material.whole_name(article.id):.80}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(article.id == base)
            action.setData(article.id)
            action.triggered.connect(self._on_base)

    @Slot()
    def _on_base(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.pick(str(action.data()))

    # --- what it shows

    def omissions(self, material: Material) -> Omissions:
        """What became of the base's paragraphs; worked out when it is first asked for."""
        base = self.base_in(material)
        known = self._known
        if known is None or known[0] is not material or known[1].base != base:
            known = self._known = material, workspace.omissions(base, material.articles, material.analysis)
        return known[1]

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """In the article's order, by how many carry it, and what stands in this article alone."""
        if len(material.articles) < 2:
            return ()
        only = len(admitted(material, self.omissions(material), "only"))
        return (
            ("order", self.tr("In order")),
            ("most", self.tr("Carried by most")),
            ("only", self.tr("Only here {n}").format(n=only)),
        )

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        if len(material.articles) < 2:
            return ""
        found = self.omissions(material)
        only = len(admitted(material, found, "only"))
        paragraphs = counted(len(found.rows), self.tr("{n} paragraph"), self.tr("{n} paragraphs"))
        return self.tr("{paragraphs} of {source}, {n} only there").format(
            paragraphs=paragraphs, source=material.source(found.base), n=number(only)
        )

    def fill(self, material: Material, choice: str) -> None:
        """Shows the paragraphs that the filter admits."""
        self.base.setVisible(len(material.articles) > 1)
        name = material.source(self.base_in(material)) if material.articles else ""
        self.base.setText(self.tr("Paragraphs of {source} ▾").format(source=name))
        self.base.setAccessibleName(self.tr("Paragraphs of {source}").format(source=name))
        if len(material.articles) < 2:
            self._show_nothing(
                self.tr("With more than one article, this shows which of them leaves out which paragraph.")
            )
            return
        empty = (
            self.tr("Every paragraph of this article stands in another one too.")
            if choice == "only"
            else self.tr("This article has no paragraph of its own.")
        )
        grid = omissions_grid(material, self.omissions(material), choice)
        self.grid.show_grid(grid, empty)

    def wait(self) -> None:
        """Says that the articles are still being read."""
        show_panel(self.base, False, self)
        self._show_nothing(self.tr("Reading and comparing…"))

    def _show_nothing(self, why: str) -> None:
        self.grid.show_grid(Grid(wide=True), why)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        self.place_wanted.emit(place.article, place.span, place.beside)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        self.grid.restyle(style)
        self.base.setFont(style.interface_font(-0.5))
        self.base.setStyleSheet(sheets.flat_button(style))
