"""Remembering: keeps the reader's place in every pair, over a change of the files, and to the next session.

Places in the last folders are kept by their paths; damaged ones are as good as none.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.comparepage import ComparePage
from viewer.ui.navigation import Navigation
from viewer.ui.place import Place
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.several.controller import Several
from viewer.ui.steps import found_again

MOST_PAIRS = 200
"""Pairs in which the reader's place is known while the program runs."""

_Left = tuple[Place, tuple[str, str]]  # a place, and the texts that it is a place of


class Remembering(QObject):
    """`compare_wanted` and `several_wanted` ask for the mode in which a session that is restored was left."""

    compare_wanted = Signal()
    several_wanted = Signal()

    def __init__(self, session: Session, settings: Settings, page: ComparePage, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._page = page
        self._navigation: Navigation | None = None
        self._several: Several | None = None
        self._shown: ScreenPair | None = None
        self._wanted: Place | None = None  # to be taken up when its pair is on show
        self._comparing = False
        self._left: dict[tuple[str, str], _Left] = {}
        self._waiting: Place | None = None  # for a mode that does not show the pair yet
        session.opening.connect(self.keep)
        session.corpus_changed.connect(self._corpus_changed)
        session.analysis_changed.connect(self._analysed)
        session.pair_changed.connect(self._before_pair)
        session.pair_renewed.connect(self._seen_otherwise)
        page.filled.connect(self._take_up)

    def attach(self, navigation: Navigation, several: Several) -> None:
        """Called when all other parts listen to the session: they shall show a pair before it is scrolled."""
        self._navigation, self._several = navigation, several
        self._session.pair_changed.connect(self._after_pair)

    def place(self) -> Place | None:
        """Where the reader is now; in a mode that does not show the pair yet, where it will begin."""
        pair = self._shown
        if pair is None:
            return None
        waiting = self._waiting if _is_in(self._waiting, pair) else None
        passage = self._navigation.passage if self._navigation is not None else None
        spans = None
        if passage is not None and passage < len(pair.passages):
            spans = pair.passages[passage].a, pair.passages[passage].b
        place = waiting or Place(pair.a.id, pair.b.id)
        page = self._page
        for view in page.views:
            if page.holds(view, pair) and view is page.aligned:
                folds = tuple(page.aligned.open_folds())
                place = replace(place, line=page.aligned.reading_place(), folds=folds)
            elif page.holds(view, pair):
                place = replace(place, tops=page.full_text.position())
        if (several := self._several) is not None:
            row = several.reading_place(pair.a)
            place = replace(place, beside=several.pins[2:], several=several.on, row=row)
        return replace(place, passage=spans)

    @Slot()
    def keep(self) -> None:
        """Stores the reader's place in what is open."""
        place = self.place()
        if place is not None and self._session.paths:
            comparing = self._page.isVisible()
            if self._several is not None:
                comparing = comparing or self._several.is_on_show
            self._settings.keep_place(self._session.paths, place, comparing=comparing)

    @Slot()
    def _corpus_changed(self) -> None:
        """A folder that was open before is taken up where the reader left it."""
        if self._session.renewing:
            return
        self._left.clear()
        self._wanted, self._comparing = self._settings.place_in(self._session.paths)
        ids = {article.id for article in self._session.corpus.articles}
        if self._wanted is not None and not {self._wanted.a, self._wanted.b} <= {*ids, ""}:
            self._wanted = None

    @Slot()
    def _analysed(self) -> None:
        session, wanted = self._session, self._wanted
        if wanted is None or session.analysis is None or session.renewing or session.a is not None:
            return
        if self._comparing:
            (self.several_wanted if wanted.several else self.compare_wanted).emit()
        session.choose(wanted.a, wanted.b or None)
        if self._several is not None:
            self._several.take_up(wanted.beside)
            if wanted.row is not None:
                self._several.keep_row(session.article(wanted.a), wanted.row)

    @Slot()
    def _before_pair(self) -> None:
        """The views still show the last pair: if it comes again, this is the place to go back to."""
        before, now = self._shown, self._session.pair
        place = self.place()
        if before is not None and place is not None:
            key = (before.a.id, before.b.id)
            self._left.pop(key, None)  # so that the newest stand last
            self._left[key] = place, (before.a.text, before.b.text)
            if len(self._left) > MOST_PAIRS:
                del self._left[next(iter(self._left))]
        self._shown, self._waiting = now, None

    @Slot()
    def _seen_otherwise(self) -> None:
        self._shown = self._session.pair

    @Slot()
    def _after_pair(self) -> None:
        pair = self._session.pair
        if pair is None:
            return
        place = self._place_in(pair)
        if place is None:
            return
        if pair.passages and place.passage is not None and self._navigation is not None:
            self._navigation.select_passage(found_again(pair, place.passage) or 0)
        self._waiting = place
        for view in self._page.views:
            self._take_up(view)

    def _place_in(self, pair: ScreenPair) -> Place | None:
        """Where the reader left a pair, in this session or in the last one."""
        wanted = self._wanted
        if _is_in(wanted, pair):
            self._wanted = None
            return wanted
        left = self._left.get((pair.a.id, pair.b.id))
        if left is None:
            return None
        return left[0].moved(left[1], (pair.a.text, pair.b.text))

    @Slot(QWidget)
    def _take_up(self, view: QWidget) -> None:
        """Scrolls a mode to the reader's place as soon as it shows the pair."""
        pair, place, page = self._shown, self._waiting, self._page
        if pair is None or place is None or not _is_in(place, pair) or not page.holds(view, pair):
            return
        if view is page.aligned:
            page.aligned.open_folds_at(place.folds)
            if place.line is not None:
                page.aligned.go_back_to(place.line)
        elif place.tops is not None:
            limits = (len(pair.a.text), len(pair.b.text))
            a, b = (min(at, most) for at, most in zip(place.tops, limits, strict=True))
            page.full_text.restore((a, b))


def _is_in(place: Place | None, pair: ScreenPair) -> bool:
    return place is not None and (place.a, place.b) == (pair.a.id, pair.b.id)
