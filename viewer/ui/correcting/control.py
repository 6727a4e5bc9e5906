"""Correcting: what the reader puts right of articles, kept on the disk, undone and redone, seen at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QUndoCommand
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer import workspace
from viewer.corpus.article import Article
from viewer.corpus.corrections import Corrections, Values, is_corrected
from viewer.export.writing import NotWritten
from viewer.text.spans import Span
from viewer.ui.appearance import Appearance
from viewer.ui.articles.panel import ArticlePanel
from viewer.ui.comparepage import ComparePage
from viewer.ui.correcting.store import CorrectionsStore
from viewer.ui.joining.control import Joining
from viewer.ui.joining.following import successors
from viewer.ui.languages import phrase
from viewer.ui.screenpair import SIDES, Which
from viewer.ui.session import Session
from viewer.ui.several.controller import Several

if TYPE_CHECKING:
    from viewer.ui.correcting.dialog import AboutArticle

_SHOWN = 40  # code points of a headline in the name of what can be undone


class _Correction(QUndoCommand):
    """From some corrections of an article to others."""

    def __init__(self, owner: Correcting, article: Article, before: Values, after: Values, text: str) -> None:
        super().__init__(text)
        self._owner, self._article, self._before, self._after = owner, article, before, after

    def redo(self) -> None:
        """Makes the corrections those after."""
        self._owner.put(self._article, self._after)

    def undo(self) -> None:
        """Makes the corrections those before."""
        self._owner.put(self._article, self._before)


class Correcting(QObject):
    """`told` brings a sentence for the status line; `dialog` is what the reader has open, or None."""

    told = Signal(str)

    def __init__(
        self, session: Session, joining: Joining, appearance: Appearance, folder: Path, window: QWidget
    ) -> None:
        """Corrections are kept in `folder`; `joining` holds what can be undone."""
        super().__init__(window)
        self._session, self._joining, self._appearance, self._window = session, joining, appearance, window
        self._store = CorrectionsStore(folder)
        self._kept: Corrections = self._store.load()
        self._first_note = self._store.note
        self._articles: ArticlePanel | None = None
        self._page: ComparePage | None = None
        self._several: Several | None = None
        self._actions: dict[str, QAction] = {}
        self.dialog: AboutArticle | None = None
        session.set_corrections(self._kept)
        self._before: tuple[Article, ...] = ()  # as they were read
        session.corpus_changed.connect(self._enable)
        session.analysis_changed.connect(self._remember)
        session.renewed.connect(self._follow)

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions of this part do."""
        return {"about_article": self.about_current, "save_corrections": self.save_table}

    def attach(
        self, actions: dict[str, QAction], articles: ArticlePanel, page: ComparePage, several: Several
    ) -> None:
        """Puts the dialog into the context menus of articles and of their heads."""
        self._actions = {name: actions[name] for name in self.deeds()}
        self._articles, self._page, self._several = articles, page, several
        for asking in (articles, page.header):
            asking.about_requested.connect(self.about)
        several.made.connect(self._several_made)
        page.aside_requested.connect(self.set_aside)
        self._enable()

    @Slot()
    def _several_made(self) -> None:
        if self._several is not None:
            self._several.page.header.about_requested.connect(self.about)

    @Slot()
    def _enable(self) -> None:
        articles = self._session.corpus.articles
        if self._actions:
            self._actions["about_article"].setEnabled(bool(articles))
            self._actions["save_corrections"].setEnabled(any(map(is_corrected, articles)))
        if self._first_note:
            self.told.emit(self._first_note)
            self._first_note = ""

    @Slot()
    def _remember(self) -> None:
        if not self._session.renewing:
            self._before = self._session.read.articles

    @Slot()
    def _follow(self) -> None:
        """Files were read again: corrections go along with their articles, and so does what was set aside."""
        before, now = self._before, self._session.read.articles
        self._before = now
        changed = successors(before, now) if self._kept else {}
        if not changed:
            return
        from viewer.corpus import asides
        from viewer.corpus.correcting import keys_of
        from viewer.text.moves import Moves

        keys, own = keys_of(before, self._kept), keys_of(now, self._kept)
        for old in before:
            key, new = keys.get(old.id), changed.get(old.id)
            if key is None or new is None:
                continue
            if new.id in own and own[new.id].fingerprint == new.fingerprint:
                continue  # it came back to a text that has corrections of its own
            values = dict(self._kept[key])
            if choices := values.pop(asides.FIELD, ""):
                values[asides.FIELD] = asides.moved(choices, Moves(old.text, new.text))
            self.put(new, {field: value for field, value in values.items() if value or field != asides.FIELD})

    # --- what the reader does

    @Slot()
    def about_current(self) -> None:
        """Shows what is told of the article that the keyboard is on."""
        key = self._current()
        if key is not None:
            self.about(key)

    def _current(self) -> str | None:
        """The article that the keyboard is on in the list or in the texts, else A, else the first one."""
        session, articles, page, several = self._session, self._articles, self._page, self._several
        if articles is not None and articles.list.hasFocus() and articles.current_article:
            return articles.current_article
        if several is not None and several.is_on_show and several.page.view.column < len(several.pins):
            return several.pins[several.page.view.column]
        pair = session.pair
        if page is not None and page.isVisible() and pair is not None and not pair.is_alone:
            in_b = not page.is_aligned and page.full_text.pane(SIDES[1]).hasFocus()
            return pair.b.id if in_b else pair.a.id
        first = next((article.id for article in session.corpus.articles), None)
        return (articles.current_article if articles is not None else None) or session.a or first

    @Slot(str)
    def about(self, key: str) -> None:
        """Shows what is told of an article, to be put right."""
        if self.dialog is not None or not self._session.has(key):
            return
        from viewer.ui.correcting.dialog import AboutArticle

        dialog = self.dialog = AboutArticle(self._appearance.style, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self.keep)
        dialog.step_wanted.connect(self._step)
        dialog.finished.connect(self._closed)
        self._show(key)
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    def _show(self, key: str) -> None:
        read, order = self._read(key), self._order()
        if self.dialog is not None and read is not None:
            place = (order.index(key) + 1 if key in order else 1, len(order))
            self.dialog.show_article(read, self._session.article(key), place)

    def _order(self) -> list[str]:
        """The articles as the list shows them, or all of them."""
        shown = self._articles.model.shown() if self._articles is not None else []
        return shown or [article.id for article in self._session.corpus.articles]

    @Slot(int)
    def _step(self, by: int) -> None:
        order, dialog = self._order(), self.dialog
        if dialog is not None and order:
            at = order.index(dialog.article) if dialog.article in order else -1
            self._show(order[(at + by) % len(order)])

    def _read(self, key: str) -> Article | None:
        """An article as it was read."""
        return next((article for article in self._session.read.articles if article.id == key), None)

    @Slot(str, object)
    def keep(self, key: str, typed: Values) -> None:
        """Keeps what the reader typed of an article, as far as it is another value than was read."""
        article = self._read(key)
        if article is None:
            self.told.emit(self.tr("This article is gone; nothing was kept."))
            return
        from viewer.corpus.asides import FIELD
        from viewer.corpus.correcting import differing

        before, after = self._corrections_of(article), differing(article, typed)
        if FIELD in before:
            after[FIELD] = before[FIELD]
        if before != after:
            headline = shorten(article.title, _SHOWN, placeholder="…")
            text = self.tr("correct “{headline}”").format(headline=headline)
            self._joining.push(_Correction(self, article, before, after, text))

    @Slot(str, object, bool)
    def set_aside(self, side: Which, span: Span, aside: bool) -> None:
        """Sets a stretch of A or B aside, or counts it in."""
        from viewer.corpus.asides import FIELD, chosen

        pair = self._session.pair
        article = self._read(pair.article(side).id) if pair is not None else None
        if article is None:
            return
        before = dict(self._corrections_of(article))
        choices = chosen(article, before.get(FIELD, ""), span, aside=aside)
        after = {**before, FIELD: choices}
        if not choices:
            del after[FIELD]
        if before != after:
            text = self.tr("set text aside") if aside else self.tr("count text in")
            self._joining.push(_Correction(self, article, before, after, text))

    def _corrections_of(self, article: Article) -> Values:
        from viewer.corpus.correcting import keys_of, values_of

        key = keys_of(self._session.read.articles, self._kept).get(article.id)
        return values_of(article, key, self._kept) if key is not None else {}

    def put(self, article: Article, values: Values) -> None:
        """Makes these the corrections of an article, stores them, and has all that shows it follow."""
        from viewer.corpus.correcting import with_changed

        articles = self._session.read.articles
        stored = self._store.save(articles, article, values)
        if stored is None:
            self.told.emit(self._store.note)
        self._kept = with_changed(self._kept, articles, article, values) if stored is None else stored
        self._session.set_corrections(self._kept)

    @Slot()
    def save_table(self) -> None:
        """Asks for a name and writes the corrections of what is open as a table."""
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Save corrections"), "corrections.csv", self.tr("Table (*.csv)")
        )
        if not name:
            return
        try:
            workspace.write_corrections(Path(name), self._session.corpus)
        except NotWritten as error:
            reason = phrase(error.args[0])
            self.told.emit(self.tr("The corrections were not written: {reason}").format(reason=reason))
        else:
            self.told.emit(self.tr("The corrections are in {path}").format(path=name))
