"""ArticleSearch: which articles hold all the words typed, found in slices so that typing never waits.

A word is found anywhere in headline, outlet, credits, byline, file name or text, without regard to case and
to the shape of quotes and dashes.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from viewer.corpus.article import Article

SLICE = 0.006  # seconds of work between two turns of the event loop
CHUNK = 100_000  # code points looked at in one step

_ALIKE = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("—", "-"))


def folded(text: str) -> str:
    """Text as it is compared: case and the shapes of quotes and dashes do not count."""
    text = text.casefold()
    if not text.isascii():
        for shape, plain in _ALIKE:
            text = text.replace(shape, plain)
    return text


def matching(articles: Sequence[Article], query: str) -> Iterator[int | None]:
    """The places of the articles that hold every word of `query`, and None after each step of work."""
    words = folded(query).split()
    for place, article in enumerate(articles):
        if (yield from _holds(article, words)):
            yield place


def _holds(article: Article, words: list[str]) -> Generator[None, None, bool]:
    data = article.metadata
    head = folded("\n".join((article.title, data.outlet, *data.credits, data.byline, article.path.name)))
    missing = [word for word in words if word not in head]
    overlap = max((len(word) for word in missing), default=0) * 3  # folding may make a word shorter
    for start in range(0, len(article.text), CHUNK):
        if not missing:
            break
        piece = folded(article.text[start : start + CHUNK + overlap])
        missing = [word for word in missing if word not in piece]
        yield
    return not missing


class ArticleSearch(QObject):
    """`found` brings the set of places that match, or None where nothing was asked for."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[int | None] = iter(())
        self._places: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def start(self, articles: Sequence[Article], query: str) -> None:
        """Looks for `query`; a search that still runs is dropped."""
        self._timer.stop()
        if not query.strip():
            self.found.emit(None)
            return
        self._steps, self._places = matching(articles, query), set()
        self._timer.start()
        self._work()

    @property
    def busy(self) -> bool:
        """Whether a search still runs."""
        return self._timer.isActive()

    @Slot()
    def _work(self) -> None:
        until = time.perf_counter() + SLICE
        for place in self._steps:
            if place is not None:
                self._places.add(place)
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self.found.emit(self._places)
