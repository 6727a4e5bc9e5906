"""FindingsControl: the views of findings, worked out when one is first turned to, and kept up to date.

A view is made, and findings are worked out, when a view is first turned to: the window opens as fast as
without them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.comparepage import ComparePage
from viewer.ui.session import Session
from viewer.ui.style import Style
from viewer.ui.views import BACK, FINDINGS
from viewer.ui.work import Crash, Lane

if TYPE_CHECKING:  # the window opens without these
    from viewer.ui.findings.leading import Leading
    from viewer.ui.findings.material import Material
    from viewer.ui.findings.page import FindingsPage
    from viewer.ui.findings.wayback import WayBack

APART_WORDS = 30_000  # words; more are worked out in a process of its own


class FindingsControl(QObject):
    """`page_wanted` asks for one of the `pages`, `compare_wanted` for the comparison.

    `made` brings a page that is new, `crashed` a traceback, `found` a new `Material`; `refilled` tells that a
    view shows something else.
    """

    page_wanted = Signal(QWidget)
    compare_wanted = Signal()
    busy_changed = Signal(bool)
    stepped = Signal(object)
    crashed = Signal(str)
    found = Signal(object)
    made = Signal(QWidget)
    refilled = Signal()

    def __init__(self, session: Session, compare_page: ComparePage, style: Style, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._compare_page = session, compare_page
        self._style, self._window = style, window
        self.pages: list[FindingsPage] = []  # those made so far
        self._material: Material | None = None
        self._keeps_up = False
        self._shown: dict[FindingsPage, Material | None] = {}
        self._lane = Lane(self)
        self._lane.finished.connect(self._arrived)
        self._lane.stepped.connect(self.stepped)
        for signal in (session.corpus_changed, session.analysis_changed):
            signal.connect(self._outdated)
        session.chosen_changed.connect(self._tell_chosen)

    @cached_property
    def leading(self) -> Leading:
        """From a row to its sentence."""
        from viewer.ui.findings.leading import Leading

        leading = Leading(self._session, self._compare_page, self)
        leading.compare_wanted.connect(self.compare_wanted)
        return leading

    @cached_property
    def way_back(self) -> WayBack:
        """From there back to the row."""
        from viewer.ui.findings.wayback import WayBack

        way_back = WayBack(self._session, self._style, self._compare_page)
        way_back.page_wanted.connect(self.page_wanted)
        self._compare_page.add_bar_above(way_back)
        return way_back

    @property
    def busy(self) -> bool:
        """Whether findings are being worked out."""
        return self._lane.busy

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions of the views do: turn to them; and the way back to a row."""
        turns = {name: partial(self._turn_to, name) for name in FINDINGS}
        return {**turns, BACK: self._go_back}

    def _go_back(self) -> None:
        if self.pages:
            self.way_back.go_back()

    def _turn_to(self, name: str, _checked: bool = True) -> None:
        if self._session.corpus.articles:
            self.page_wanted.emit(self.page(name))

    def page(self, name: str) -> FindingsPage:
        """The page of a view by its name, made now if it has not been."""
        for page in self.pages:
            if page.name == name:
                return page
        from viewer.ui.findings.pages import make_page

        page = make_page(name, self._style, self._window)
        self.pages.append(page)
        page.place_wanted.connect(partial(self._lead, page))
        page.shown.connect(self.bring_up_to_date)
        page.shown.connect(self.way_back.forget)
        page.crashed.connect(self.crashed)
        page.refilled.connect(self.refilled)
        page.set_chosen(self._session.a, self._session.b)
        self.made.emit(page)
        return page

    def name_of(self, page: QWidget) -> str | None:
        """The name of the view whose page this is."""
        return next((made.name for made in self.pages if made is page), None)

    def told(self, page: QWidget | None) -> str | None:
        """What a view holds, in a line; empty while that is worked out, None where it is no such view."""
        return next((made.told() for made in self.pages if made is page), None)

    def _lead(self, page: FindingsPage, article: str, span: Span, beside: str) -> None:
        """From a row to its sentence; the way back stays open."""
        self.way_back.leave(page)
        self.leading.lead(article, span, beside)
        self.way_back.arrive()

    @Slot()
    def _outdated(self) -> None:
        self._lane.cancel()
        self._material = None
        self.busy_changed.emit(False)
        self.bring_up_to_date()

    @Slot()
    def _tell_chosen(self) -> None:
        for page in self.pages:
            page.set_chosen(self._session.a, self._session.b)

    @Slot()
    def bring_up_to_date(self) -> None:
        """Shows what is known in the view on show, and has worked out what is not."""
        page = next((p for p in self.pages if p.isVisible()), None)
        if page is not None or self._keeps_up:
            self._work_out()
        if page is not None and (page not in self._shown or self._shown[page] is not self._material):
            self._shown[page] = self._material
            page.show_material(self._material)

    def keep_up(self, on: bool) -> None:
        """Works findings out even while no view shows them, since something else needs them."""
        self._keeps_up = on
        if on:
            self.bring_up_to_date()

    def _work_out(self) -> None:
        analysis = self._session.analysis
        if self._material is None and analysis is not None and not self._lane.busy:
            articles = self._session.corpus.articles
            from viewer.ui.findings.material import work_out

            large = sum(a.words for a in articles) > APART_WORDS
            self._lane.start(work_out, articles, analysis, apart=large)
            self.busy_changed.emit(True)

    @Slot(object)
    def _arrived(self, result: Material | Crash) -> None:
        self.busy_changed.emit(False)
        if isinstance(result, Crash):
            self.crashed.emit(result.report)
            return
        self._material = result
        self.bring_up_to_date()
        self.found.emit(result)

    @Slot()
    def give_up(self) -> None:
        """Stops working out; the view says so, and turning to it again begins anew."""
        if self._lane.busy:
            self._lane.cancel()
            self.busy_changed.emit(False)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        if self.pages:
            self.way_back.restyle(style)
        for page in self.pages:
            page.restyle(style)

    def close(self) -> None:
        """Stops all work and waits."""
        self._lane.close()
        for page in self.pages:
            page.close_work()
