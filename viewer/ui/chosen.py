"""Chosen: the pair on show, compared off the window's thread and seen through the reader's lenses.

Holds what was found and what is seen of two articles, or of one alone. Which two they are, and what is known
of all pairs, is the session's business.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from viewer.corpus.article import Article
from viewer.engine.analysis import Pair
from viewer.engine.options import Options
from viewer.ui.comparing import compare_with
from viewer.ui.headstart import HeadStart
from viewer.ui.jobs import APART_BYTES
from viewer.ui.looking import Lens, Looking
from viewer.ui.screenpair import ScreenPair
from viewer.ui.work import Crash, Lane


class ChosenPair(QObject):
    """`changed` tells that other articles are on show, `renewed` that the same two are seen otherwise.

    `compared` comes when two articles have been compared, before they are seen; `begun` when a look at them
    will take a moment, `settled` when they are on show, `failed` with a crash.
    """

    changed = Signal()
    renewed = Signal()
    compared = Signal()
    begun = Signal()
    settled = Signal()
    failed = Signal(object)

    def __init__(self, comparing: Lane, looking: Lane, parent: QObject) -> None:
        """The two lanes are for this alone."""
        super().__init__(parent)
        self.found: ScreenPair | None = None  # before any lens
        self.seen: ScreenPair | None = None
        self.comparing = comparing
        comparing.finished.connect(self._compared)
        self.looking = Looking(looking, self)
        self.looking.seen.connect(self._show)
        self.looking.begun.connect(self.begun)
        self.looking.failed.connect(self.failed)

    @property
    def lenses(self) -> list[Lens]:
        """Through which a pair is seen, one after the other."""
        return self.looking.lenses

    def put(self, pair: ScreenPair | None) -> None:
        """Shows an article alone, or nothing."""
        self.looking.lane.cancel()
        self.found = self.seen = pair
        self.changed.emit()

    def compare(
        self, a: Article, b: Article, known: Pair | None, options: Options, head: HeadStart | None
    ) -> None:
        """Shows two articles as soon as they are compared; a head start may be about to bring that."""
        size = len(a.text) + len(b.text)
        if (coming := self.looking.coming) is not None and (coming.a, coming.b) != (a, b):
            self.looking.lane.cancel()
        self.comparing.start(compare_with, head, a, b, known, options, apart=size > APART_BYTES)

    def look_again(self) -> None:
        """Sees the pair through the lenses anew, after one of them has changed."""
        found = self.looking.coming or self.found
        if found is not None:
            self.looking.look_at(found)

    @Slot(object)
    def _compared(self, result: ScreenPair | Crash) -> None:
        self.compared.emit()
        if isinstance(result, Crash):
            self.failed.emit(result)
        else:
            self.looking.look_at(result)
            self.settled.emit()

    @Slot(object, object)
    def _show(self, found: ScreenPair, seen: ScreenPair) -> None:
        again = self.found is not None and self.found.has_same_articles(found)
        self.found, self.seen = found, seen
        if again:
            self.renewed.emit()
        else:
            self.changed.emit()
        self.settled.emit()
