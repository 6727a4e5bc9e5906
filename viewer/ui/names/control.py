"""NameFolding: which names the reader counts as one, kept for each folder; the lens laid on a pair for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.findings.control import FindingsControl
from viewer.ui.looking import Step
from viewer.ui.names.folded import Folded
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.showing.control import ShowingControl

if TYPE_CHECKING:  # the window opens without the view and what it stands on
    from viewer.engine.names.folding import Variants
    from viewer.engine.names.values import Names
    from viewer.ui.findings.material import Material
    from viewer.ui.findings.page import FindingsPage
    from viewer.ui.names.page import NamesPage


class NameFolding(QObject):
    """Names are found when they are needed, off the window's thread."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        showing: ShowingControl,
        findings: FindingsControl,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._showing = showing
        self._findings = findings
        self._names: Names | None = None  # as far as they have been found
        self._variants: Variants | None = None  # None where nothing is folded
        self.folded = Folded(every=settings.folds_names)
        self.every = showing.menu.add_ignored(self.tr("known variants of names"))
        self.every.triggered.connect(self._fold_every)
        self._page: NamesPage | None = None
        findings.made.connect(self._attach)
        session.lenses.append(self._lens)
        session.corpus_changed.connect(self._corpus_changed)
        findings.found.connect(self._found)
        self._show()

    @Slot(QWidget)
    def _attach(self, page: FindingsPage) -> None:
        """Serves the view of names, once there is one."""
        if page.name == "names":
            self._page = cast("NamesPage", page)
            self._page.fold_wanted.connect(self.toggle)
            self._page.unfold_wanted.connect(self.unfold_all)
            self._page.set_folded(self.folded)

    # --- what the reader does

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Folds a name, by its id, or tells its forms apart again."""
        from viewer.ui.names.table import foldable

        known = foldable(self._names) if self._names is not None else []
        self._fold(self.folded.toggled(name, (n.id for n in known)))

    @Slot()
    def unfold_all(self) -> None:
        """Tells the forms of all names apart again."""
        self._fold(Folded())

    @Slot(bool)
    def _fold_every(self, every: bool) -> None:
        self._fold(self.folded.with_every(every))

    def _fold(self, folded: Folded) -> None:
        self.folded = folded
        self._settings.folds_names = folded.every
        self._settings.keep_folded(self._session.paths, folded.names)
        self._show()
        self._look()

    # --- what the session and the findings bring

    @Slot()
    def _corpus_changed(self) -> None:
        """Another folder has its own names folded; one read again, with more files or not, keeps its own."""
        paths = self._session.paths
        if self._session.renewing:
            if self.folded.names:
                self._settings.keep_folded(paths, self.folded.names)
            return
        self._names = self._variants = None
        self.folded = Folded(self._settings.folded_in(paths), self._settings.folds_names)
        self._show()

    @Slot(object)
    def _found(self, material: Material) -> None:
        self._names = material.findings.names
        self._show()
        self._look()

    def _show(self) -> None:
        """Says everywhere what is folded, and has the names found if they must be known."""
        self.every.setChecked(self.folded.every)
        if self._page is not None:
            self._page.set_folded(self.folded)
        self._showing.say_besides(self.tr("names folded") if self.folded else "", of="names")
        self._findings.keep_up(bool(self.folded))

    def _look(self) -> None:
        """Sees the pair anew if other changes are to be folded."""
        variants = self._known_variants()
        if variants != self._variants:
            self._variants = variants
            self._session.look_again()

    def _known_variants(self) -> Variants | None:
        names = self._names
        if names is None or not self.folded:
            return None
        from viewer.engine.names.folding import known_variants
        from viewer.ui.names.table import folded_names

        ids = [name.id for name in folded_names(names, self.folded)]
        return known_variants(names, ids) if ids else None

    def _lens(self, _pair: ScreenPair) -> Step:
        return Step(self._variants, partial(_with_names_folded, variants=self._variants))


def _with_names_folded(pair: ScreenPair, variants: Variants | None) -> ScreenPair:
    if variants is None:
        return pair
    from viewer.ui.names.lens import with_names_folded

    return with_names_folded(pair, variants)
