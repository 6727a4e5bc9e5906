"""Leading: from a row of a view of findings to its sentence in the article, marked where it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.text.spans import Span
from viewer.ui.aligned.view import AlignedView
from viewer.ui.comparepage import ComparePage
from viewer.ui.finding.shown import ShownHits
from viewer.ui.fulltext.view import FullTextView
from viewer.ui.screenpair import ScreenPair, Which
from viewer.ui.session import Session

LONGEST_MARKED = 120  # code points
OPENING = 40  # code points, at most, that are marked of a longer place in a passage


class Leading(QObject):
    """`compare_wanted` asks for the comparison of two articles to be shown."""

    compare_wanted = Signal()

    def __init__(self, session: Session, page: ComparePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._goal: tuple[str, Span] | None = None
        for view in page.views:
            self._watch(view)
        page.made.connect(self._watch)
        page.filled.connect(self._arrive_soon)

    @Slot(QWidget)
    def _watch(self, view: AlignedView | FullTextView) -> None:
        view.passage_selected.connect(self._forget)

    @Slot(str, object, str)
    def lead(self, article: str, span: Span, beside: str = "") -> None:
        """Shows the place; the article takes the side on which it stands already, or else is B.

        `beside` is an article to be read beside it, if that is known; else what is on show stays.
        """
        session = self._session
        self._goal = article, span
        shown = {session.a, session.b}
        if beside and beside != article and not {article, beside} <= shown:
            session.choose(*((article, beside) if article == session.a else (beside, article)))
        elif article not in shown:
            session.choose(*((session.a, article) if session.a is not None else (article, None)))
        self.compare_wanted.emit()
        self._arrive()

    @Slot()
    def _arrive_soon(self) -> None:
        """Goes there once the articles' first passage has been selected and brought to view."""
        QTimer.singleShot(0, self, self._arrive)

    @Slot()
    def _arrive(self) -> None:
        """Goes to the place, as soon as its article is on show."""
        pair, goal = self._session.pair, self._goal
        if goal is None or pair is None or {self._session.a, self._session.b} - {pair.a.id, pair.b.id, None}:
            return
        if not self._page.holds(self._page.view, pair):
            return
        article, span = goal
        which: Which = "a" if pair.a.id == article else "b"
        if article not in (pair.a.id, pair.b.id):
            return
        self._goal = None
        shown = span if _may_be_covered(pair, which, span) else _opening(pair, which, span)
        self._page.show_hits(
            ShownHits([shown], [], (which, shown)) if which == "a" else ShownHits([], [shown], (which, shown))
        )
        passage = _passage_at(pair, which, span)
        if passage is not None:
            self._page.passage_selected.emit(passage)  # so that all that is said of a passage is said of this
        self._page.view.go_to(which, span)

    @Slot()
    def _forget(self) -> None:
        """The reader went elsewhere before the article came."""
        self._goal = None


def _passage_at(pair: ScreenPair, which: Which, span: Span) -> int | None:
    """The passage in which a place begins, by its number."""
    sides = (p.a if which == "a" else p.b for p in pair.passages)
    return next((n for n, side in enumerate(sides) if side.start <= span.start < side.end), None)


def _may_be_covered(pair: ScreenPair, which: Which, span: Span) -> bool:
    """Whether a mark may lie over the whole place; in a passage, a long one would hide the changes."""
    if len(span) <= LONGEST_MARKED:
        return True
    sides = (p.a if which == "a" else p.b for p in pair.passages)
    return not any(side.start < span.end and span.start < side.end for side in sides)


def _opening(pair: ScreenPair, which: Which, span: Span) -> Span:
    """The first words of a place."""
    text = (pair.a if which == "a" else pair.b).text
    end = text.rfind(" ", span.start + 1, span.start + OPENING)
    return Span(span.start, end if end > 0 else min(span.end, span.start + OPENING))
