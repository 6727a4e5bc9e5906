"""Several: which articles stand side by side, and the work of comparing each with the base.

The base and the first of the others are the window's A and B, so that the other modes show the same two;
`extra` holds those that only this mode shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.corpus.article import Article
from viewer.engine.analysis import Pair
from viewer.engine.options import Options
from viewer.engine.progress import Progress, part_of, silent
from viewer.ui.comparing import compare_for_screen
from viewer.ui.jobs import APART_BYTES
from viewer.ui.looking import AT_ONCE, Stages, Step, look_through, steps_for
from viewer.ui.navigation import Navigation
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.several.pins import MOST, Pins, based_on, pinned, unpinned
from viewer.ui.style import Style
from viewer.ui.work import Crash, Lane

if TYPE_CHECKING:  # the window opens without the view
    from viewer.ui.articles.panel import ArticlePanel
    from viewer.ui.several.page import SeveralPage
    from viewer.ui.several.rows import Arrangement

Key = tuple[str, str]
Asked = tuple[Article, Article, Pair | None]


def compare_each(asked: list[Asked], options: Options, progress: Progress) -> list[ScreenPair]:
    """A job: each of some pairs compared, with all that the window needs to show them."""
    out, said = [], "Comparing articles"
    for done, (a, b, pair) in enumerate(asked):
        progress(done, len(asked), said)
        out.append(compare_for_screen(a, b, pair, options, part_of(progress, done, done, len(asked), said)))
    return out


class Collated(NamedTuple):
    """Articles ready to be shown side by side, and how each pair came to be seen so."""

    stages: list[Stages]
    arrangement: Arrangement


def collate(
    base: Article, asked: list[tuple[ScreenPair, tuple[Step, ...], Stages]], progress: Progress
) -> Collated:
    """A job: pairs as they were found, seen as the reader wants to see them, and put side by side."""
    from viewer.ui.several.collation import Collation
    from viewer.ui.several.rows import Arrangement

    stages = [look_through(found, steps, known, progress) for found, steps, known in asked]
    pairs = (s[-1].after if s else found for s, (found, _, _) in zip(stages, asked, strict=True))
    return Collated(stages, Arrangement(Collation.of(base, tuple(pairs))))


class Several(QObject):
    """`changed` brings the ids of the articles side by side, the base first; `told` a line for the reader.

    `made` brings the page, which is made when it is first asked for.
    """

    changed = Signal(object)
    made = Signal(QWidget)
    told = Signal(str)
    crashed = Signal(str)

    def __init__(self, session: Session, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.on = False  # whether this mode is the one that compares
        self._style, self._parent = style, parent
        self._page: SeveralPage | None = None
        self._row: tuple[Article, int] | None = None  # to be taken up when there is a page
        self._session = session
        self._articles: ArticlePanel | None = None
        self._extra: Pins = ()
        self._known: dict[Key, ScreenPair] = {}  # as they were found
        self._stages: dict[Key, Stages] = {}  # how they came to be shown as they are
        self._shown: tuple[ScreenPair, ...] | None = None
        self._coming: list[Key] = []
        self._paths = session.paths
        self._lane = Lane(self)
        self._lane.finished.connect(self._compared)
        self._collating = Lane(self)
        self._collating.finished.connect(self._collated)
        session.corpus_changed.connect(self._corpus_changed)
        session.chosen_changed.connect(self._chosen_changed)
        session.pair_changed.connect(self._refresh)
        session.pair_renewed.connect(self._refresh)
        session.searched.connect(self._forget)

    # --- the page

    @property
    def page(self) -> SeveralPage:
        """The articles side by side."""
        if self._page is None:
            from viewer.ui.several.page import SeveralPage

            self._page = SeveralPage(self._style, self._parent)
            self._page.base_asked.connect(self._base_asked)
            self._page.removal_asked.connect(self._removal_asked)
            if self._row is not None:
                self._page.view.keep(*self._row)
            self.made.emit(self._page)
        return self._page

    @property
    def is_on_show(self) -> bool:
        """Whether the page is seen."""
        return self._page is not None and self._page.isVisible()

    def is_page(self, widget: QWidget) -> bool:
        """Whether this is the page."""
        return widget is self._page

    def open_folds(self, open_them: bool) -> None:
        """Opens or closes every fold of what is shown."""
        if self._page is not None:
            self._page.view.open_all(open_them)

    def keep_row(self, base: Article, row: int) -> None:
        """Begins with the row of `base` at this place."""
        self._row = base, row
        if self._page is not None:
            self._page.view.keep(base, row)

    def reading_place(self, base: Article) -> int | None:
        """Where in `base` the reader is."""
        if self._page is not None:
            return self._page.view.reading_place(base)
        return self._row[1] if self._row is not None and self._row[0] is base else None

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        if self._page is not None:
            self._page.restyle(style)

    # --- what is pinned

    @property
    def pins(self) -> Pins:
        """The ids of the articles side by side, the base first."""
        chosen = (self._session.a, self._session.b)
        return (*(key for key in chosen if key is not None), *self._extra)

    def pin(self, article: str) -> None:
        """Puts an article beside the others, where there is room."""
        if article not in self.pins and len(self.pins) >= MOST:
            self.told.emit(self.tr("Four articles stand side by side; take one away first."))
        else:
            self._set(pinned(self.pins, article))

    def unpin(self, article: str) -> None:
        """Takes an article away from the others."""
        self._set(unpinned(self.pins, article))

    @Slot(str)
    def toggle(self, article: str) -> None:
        """Puts an article beside the others, or takes it away."""
        if article in self.pins:
            self.unpin(article)
        else:
            self.pin(article)

    def take_up(self, beside: Pins) -> None:
        """Puts articles beside A and B, as they stood there when the session ended."""
        chosen = (self._session.a, self._session.b)
        kept = dict.fromkeys(key for key in beside if self._session.has(key) and key not in chosen)
        self._extra = tuple(kept)[: MOST - 2] if None not in chosen else ()
        self._chosen_changed()

    def make_base(self, article: str) -> None:
        """Reads the others against this one of the articles side by side."""
        self._set(based_on(self.pins, article))

    def join(self, articles: ArticlePanel, navigation: Navigation) -> None:
        """Takes the list from which articles are pinned, and the steps that the rows answer."""
        self._articles = articles
        articles.beside_requested.connect(self.toggle)
        self.changed.connect(articles.set_pins)
        navigation.elsewhere = self.step

    @Slot()
    def toggle_current(self) -> None:
        """Pins the article that the keyboard is on, or takes it away."""
        if (key := self._current()) is not None:
            self.toggle(key)

    @Slot()
    def make_current_base(self) -> None:
        """Reads the others against the article that the keyboard is on, pinned for that if need be."""
        if (key := self._current()) is not None:
            self.pin(key)
            self.make_base(key)

    def _current(self) -> str | None:
        """The article that the keyboard is on: in the list, or else in the columns."""
        articles = self._articles
        if articles is not None and (articles.list.hasFocus() or not self.is_on_show):
            return articles.current_article
        column = self.page.view.column
        return self.pins[column] if column < len(self.pins) else None

    def step(self, by: int, only_changed: bool) -> bool:
        """Goes on in the rows while they are on show; False leaves the step to the other modes."""
        return self.on and self.page.view.step(by, only_changed=only_changed)

    @Slot(int)
    def _base_asked(self, column: int) -> None:
        if column < len(self.pins):
            self.make_base(self.pins[column])

    @Slot(int)
    def _removal_asked(self, column: int) -> None:
        if column < len(self.pins):
            self.unpin(self.pins[column])

    def _set(self, pins: Pins) -> None:
        if pins == self.pins:
            return
        self._extra = pins[2:]
        a, b = (*pins[:2], None, None)[:2]
        if (a, b) == (self._session.a, self._session.b):
            self._chosen_changed()
        else:
            self._session.choose(a, b)

    # --- what the session brings

    @Slot()
    def _corpus_changed(self) -> None:
        """The same folder read again keeps what is pinned, as far as it is still there."""
        if self._session.paths != self._paths:
            self._extra = ()
        self._paths = self._session.paths
        self._forget()

    @Slot()
    def _forget(self) -> None:
        """What is known of the pairs no longer holds."""
        self._known.clear()
        self._stages.clear()
        self._shown = None
        self._collating.cancel()

    @Slot()
    def _chosen_changed(self) -> None:
        """An article that became A or B no longer stands behind them."""
        chosen = (self._session.a, self._session.b)
        self._extra = tuple(key for key in self._extra if key not in chosen)
        self.changed.emit(self.pins)
        self._refresh()

    # --- comparing

    def turn(self, on: bool) -> None:
        """Makes this mode the one that compares, or not; while it is not, nothing is worked out for it."""
        self.on = on
        self._refresh()

    @property
    def busy(self) -> bool:
        """Whether a comparison is under way."""
        return self._lane.busy or self._collating.busy

    def close(self) -> bool:
        """Stops all work and waits for it; True if nothing runs any more."""
        still = [lane for lane in (self._lane, self._collating) if not lane.close()]  # each is asked
        return not still

    def _pairs(self) -> list[Key]:
        pins = self.pins
        return [(pins[0], other) for other in pins[1:]] if pins else []

    @Slot()
    def _refresh(self) -> None:
        """Shows what is known, and has the rest compared; what is no longer open is no longer pinned."""
        self._extra = tuple(key for key in self._extra if self._session.has(key))
        if not self.on:
            self._lane.cancel()
            self._collating.cancel()
            return
        found = self._session.found
        if found is not None and not found.is_alone:
            self._known[found.a.id, found.b.id] = found
        missing = [key for key in self._pairs() if key not in self._known]
        own = [key for key in missing if key != (self._session.a, self._session.b)]  # the rest is under way
        if own:
            self._compare(own)
        else:
            self._lane.cancel()
        self._show(ready=not missing)

    def _compare(self, missing: list[Key]) -> None:
        session = self._session
        asked = [(session.article(a), session.article(b), session.known_pair(a, b)) for a, b in missing]
        size = sum(len(a.text) + len(b.text) for a, b, _ in asked)
        self._lane.start(compare_each, asked, session.options, apart=size > APART_BYTES)

    @Slot(object)
    def _compared(self, result: list[ScreenPair] | Crash) -> None:
        if isinstance(result, Crash):
            self.crashed.emit(result.report)
            return
        self._known.update({(pair.a.id, pair.b.id): pair for pair in result})
        self._refresh()

    def _show(self, *, ready: bool) -> None:
        articles = tuple(self._session.article(key) for key in self.pins)
        self._collating.cancel()
        if not ready or not articles:
            if articles != self.page.articles or not articles:
                self._shown = None
                self.page.show_articles(articles, None)
            return
        keys = self._pairs()
        asked = [self._asked(key) for key in keys]
        if sum(len(article.text) for article in articles) <= AT_ONCE:
            self._take(keys, collate(articles[0], asked, silent))
            return
        if articles != self.page.articles:
            self._shown = None
            self.page.show_articles(articles, None)
        self._coming = keys
        self._collating.start(collate, articles[0], asked)

    def _asked(self, key: Key) -> tuple[ScreenPair, tuple[Step, ...], Stages]:
        """A pair as it was found, what is to be done with it, and what was done before."""
        pair = self._session.pair
        if pair is not None and (pair.a.id, pair.b.id) == key:
            return pair, (), ()  # seen already
        found = self._known[key]
        return found, steps_for(found, self._session.lenses), self._stages.get(key, ())

    @Slot(object)
    def _collated(self, result: Collated | Crash) -> None:
        if isinstance(result, Crash):
            self.crashed.emit(result.report)
        else:
            self._take(self._coming, result)

    def _take(self, keys: list[Key], collated: Collated) -> None:
        collation = collated.arrangement.collation
        self._stages.update(zip(keys, collated.stages, strict=True))
        if self._shown == () or self._shown is None or not _same(self._shown, collation.pairs):
            self._shown = collation.pairs
            self.page.show_articles(collation.articles, collated.arrangement)


def _same(some: tuple[ScreenPair, ...], others: tuple[ScreenPair, ...]) -> bool:
    return len(some) == len(others) and all(x is y for x, y in zip(some, others, strict=True))
