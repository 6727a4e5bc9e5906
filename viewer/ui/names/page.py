"""NamesPage: who is called what in which article; names that differ only in their form are folded here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.ui import sheets
from viewer.ui.findings.grid import Grid, Place
from viewer.ui.findings.gridview import GridView
from viewer.ui.findings.material import Material
from viewer.ui.findings.page import FindingsPage
from viewer.ui.focusing import show_panel
from viewer.ui.names.folded import Folded
from viewer.ui.names.table import admitted, folded_names, mentions_of, names_grid
from viewer.ui.style import Style
from viewer.ui.wording import counted, number

_MOST_WAYS = 30  # mentions that a menu offers


class NamesPage(FindingsPage):
    """`fold_wanted` brings the id of a name to be folded, or unfolded; `unfold_wanted` asks for all."""

    fold_wanted = Signal(str)
    unfold_wanted = Signal()
    name = "names"

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self._folded = Folded()
        self.unfold = QToolButton(self)
        self.unfold.setText(self.tr("Unfold all"))
        self.unfold.clicked.connect(self.unfold_wanted)
        self._say(())
        self.tools.addWidget(self.unfold)
        self.grid = GridView(style, self)
        self.grid.setAccessibleName(self.tr("Names and their forms by article"))
        self.grid.place_wanted.connect(self._on_place)
        self.grid.deed_wanted.connect(self.fold_wanted)
        self.grid.menu_wanted.connect(self._open_menu)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 0, 12, 8)
        column.addWidget(self.grid)
        self.set_body(body)
        self.forward_focus_to(self.grid)
        self.restyle(style)

    def set_folded(self, folded: Folded) -> None:
        """Shows which names are folded."""
        if folded != self._folded:
            self._folded = folded
            if self.material is not None:
                self.fill(self.material, self.chips.choice)

    def choices(self, material: Material) -> Sequence[tuple[str, str]]:
        """What differs in spelling first."""
        names = material.findings.names
        count = {choice: len(admitted(names, choice)) for choice in ("spellings", "lengths", "all")}
        return (
            ("spellings", self.tr("Several spellings {n}").format(n=count["spellings"])),
            ("lengths", self.tr("Short and long forms {n}").format(n=count["lengths"])),
            ("all", self.tr("All {n}").format(n=count["all"])),
            ("first", self.tr("Titles and first mentions")),
        )

    def opening(self, material: Material) -> str:
        """The first filter that admits something."""
        names = material.findings.names
        return next((c for c in ("spellings", "lengths", "all") if admitted(names, c)), "spellings")

    def summary(self, material: Material) -> str:
        """What the view holds, in a line."""
        names = material.findings.names
        spelt = len(admitted(names, "spellings"))
        known = counted(len(names.names), self.tr("{n} name"), self.tr("{n} names"))
        told = self.tr("{names}, {n} spelt in several ways")
        return told.format(names=known, n=number(spelt)) if spelt else known

    def fill(self, material: Material, choice: str) -> None:
        """Shows the names that the filter admits, and says what is folded."""
        names = admitted(material.findings.names, choice)
        empty = {
            "spellings": self.tr("Every name is spelt in one way in all of these articles."),
            "lengths": self.tr("No name stands in a short and in a long form."),
            "first": self.tr("No article gives anybody a title."),
        }.get(choice, self.tr("No names were found in these articles."))
        self.grid.show_grid(names_grid(material, names, choice, self._folded), empty)
        called = [name.name for name in folded_names(material.findings.names, self._folded)]
        self._say(called)

    def _say(self, folded: Sequence[str]) -> None:
        """What the numbers are; or which names are folded, where any are."""
        told = self.tr("Numbers are mentions. A folded name counts as one: its forms are no change anywhere.")
        if folded:
            told = self.tr("Folded, so that their forms are no change anywhere: {names}").format(
                names=", ".join(folded)
            )
        self.explain(self.tr("One name, several spellings"), told)
        show_panel(self.unfold, bool(folded), self)

    def wait(self) -> None:
        """Says that the articles are still being read."""
        show_panel(self.unfold, False, self)
        self.grid.show_grid(Grid(), self.tr("Reading names…"))

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        self.place_wanted.emit(place.article, place.span, place.beside)

    @Slot(int, int, QPoint)
    def _open_menu(self, row: int, column: int, at: QPoint) -> None:
        """Every mention in the article, each to be gone to, and folding."""
        material, line = self.material, self.grid.grid.rows[row]
        if material is None:
            return
        article = self.grid.grid.columns[column].article
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for form, span in mentions_of(material.findings.names, line.key, article)[:_MOST_WAYS]:
            said = self.tr("{form} · {paragraph}").format(
                form=form, paragraph=material.paragraph(article, span)
            )
            action = menu.addAction(said.replace("&", "&&"))
            action.setData(Place(article, span))
            action.triggered.connect(self._on_way)
        if line.deed:
            menu.addSeparator()
            action = menu.addAction(line.deed)
            action.setData(line.key)
            action.triggered.connect(self._on_deed)
        menu.popup(at)

    @Slot()
    def _on_way(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._on_place(action.data())

    @Slot()
    def _on_deed(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.fold_wanted.emit(str(action.data()))

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        super().restyle(style)
        self.grid.restyle(style)
        self.unfold.setFont(style.interface_font(-0.5))
        self.unfold.setStyleSheet(sheets.flat_button(style))
