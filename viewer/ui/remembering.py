"""Remembering: keeps the reader's place over a change of the files, and from one session to the next.

Places in the last folders are kept by their paths; damaged ones are as good as none.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from viewer.ui.comparepage import ComparePage
from viewer.ui.navigation import Navigation
from viewer.ui.place import Place
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.steps import found_again


class Remembering(QObject):
    """`compare_wanted` asks for the comparison, where a session is restored that was in it."""

    compare_wanted = Signal()

    def __init__(self, session: Session, settings: Settings, page: ComparePage, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._page = page
        self._navigation: Navigation | None = None
        self._shown: ScreenPair | None = None
        self._wanted: Place | None = None  # to be taken up when its pair is on show
        self._comparing = False
        session.opening.connect(self.keep)
        session.corpus_changed.connect(self._corpus_changed)
        session.analysis_changed.connect(self._analysed)
        session.pair_changed.connect(self._before_pair)
        session.pair_renewed.connect(self._seen_otherwise)

    def attach(self, navigation: Navigation) -> None:
        """Called when all other parts listen to the session: they shall show a pair before it is scrolled."""
        self._navigation = navigation
        self._session.pair_changed.connect(self._after_pair)

    def place(self) -> Place | None:
        """Where the reader is now."""
        pair = self._shown
        if pair is None:
            return None
        passage = self._navigation.passage if self._navigation is not None else None
        spans = None
        if passage is not None and passage < len(pair.passages):
            spans = pair.passages[passage].a, pair.passages[passage].b
        on_view = self._page.pair_on_view
        if on_view is None or not on_view.has_same_articles(pair):  # the page waits until it is turned to
            return Place(pair.a.id, pair.b.id, spans)
        aligned, full = self._page.aligned, self._page.full_text
        if self._page.is_aligned:
            folds = tuple(aligned.open_folds())
            return Place(pair.a.id, pair.b.id, spans, line=aligned.reading_place(), folds=folds)
        return Place(pair.a.id, pair.b.id, spans, tops=full.position())

    @Slot()
    def keep(self) -> None:
        """Stores the reader's place in what is open."""
        place = self.place()
        if place is not None and self._session.paths:
            self._settings.keep_place(self._session.paths, place, comparing=self._page.isVisible())

    @Slot()
    def _corpus_changed(self) -> None:
        """A folder that was open before is taken up where the reader left it."""
        if self._session.renewing:
            return
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
            self.compare_wanted.emit()
        session.choose(wanted.a, wanted.b or None)

    @Slot()
    def _before_pair(self) -> None:
        """The views still show the last pair: if it comes again, this is the place to go back to."""
        before, now = self._shown, self._session.pair
        if before is not None and now is not None and (before.a.id, before.b.id) == (now.a.id, now.b.id):
            place = self.place()
            if place is not None:
                self._wanted = place.moved((before.a.text, before.b.text), (now.a.text, now.b.text))
        self._shown = now

    @Slot()
    def _seen_otherwise(self) -> None:
        self._shown = self._session.pair

    @Slot()
    def _after_pair(self) -> None:
        pair, place = self._session.pair, self._wanted
        if pair is None or place is None or (pair.a.id, pair.b.id) != (place.a, place.b):
            return
        self._wanted = None
        if pair.passages and place.passage is not None and self._navigation is not None:
            self._navigation.select_passage(found_again(pair, place.passage) or 0)
        if self._page.is_aligned:
            self._page.aligned.open_folds_at(place.folds)
            if place.line is not None:
                self._page.aligned.go_back_to(place.line)
        elif place.tops is not None:
            limits = (len(pair.a.text), len(pair.b.text))
            a, b = (min(at, most) for at, most in zip(place.tops, limits, strict=True))
            self._page.full_text.restore((a, b))
