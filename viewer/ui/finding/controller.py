"""Finding: the bar, the page of all articles and the search behind them, as the window uses them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from viewer.ui.comparepage import ComparePage
from viewer.ui.finding.bar import FindBar
from viewer.ui.finding.everywhere import FoundPage
from viewer.ui.finding.finder import Finder
from viewer.ui.finding.hits import Query
from viewer.ui.screenpair import ScreenPair
from viewer.ui.session import Session
from viewer.ui.style import Style

LONGEST_TAKEN = 120  # code points of chosen text that become what is looked for


class Finding(QObject):
    """`compare_wanted` asks for the comparison, `page_wanted` for a page, such as that of all articles.

    `article_wanted` brings the id of an article to be compared, `a_wanted` of one to be A.
    """

    compare_wanted = Signal()
    page_wanted = Signal(QWidget)
    article_wanted = Signal(str)
    a_wanted = Signal(str)
    crashed = Signal(str)

    def __init__(self, session: Session, page: ComparePage, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._came_from: QWidget | None = None
        self._page_before: QWidget = page
        self.bar = FindBar(style)
        page.add_bar(self.bar)
        self.bar.hide()
        self.everywhere = FoundPage(style, parent)
        self.finder = Finder(page, self)
        self._connect()

    def _connect(self) -> None:
        bar, everywhere, session = self.bar, self.everywhere, self._session
        bar.typed.connect(self.finder.look)
        bar.onward.connect(self.finder.step)
        bar.everywhere.connect(self.open_everywhere)
        bar.closed.connect(self.close_bar)
        self.finder.found.connect(self._say)
        self.finder.crashed.connect(self.crashed)
        everywhere.opened.connect(self._open_article)
        everywhere.opened_as_a.connect(self._open_as_a)
        everywhere.closed.connect(self.leave_everywhere)
        everywhere.crashed.connect(self.crashed)
        session.corpus_changed.connect(self._corpus_changed)
        session.pair_changed.connect(self._pair_changed)
        self._corpus_changed()
        self._pair_changed()

    @Slot()
    def open_bar(self) -> None:
        """Opens the bar with the words that are chosen in the text, if there are such."""
        if self._session.pair is None:
            return
        chosen = self._page.chosen_text()
        if not self.bar.isVisible():
            self._came_from = QApplication.focusWidget()
        self.compare_wanted.emit()
        self.bar.show()
        if chosen and len(chosen) <= LONGEST_TAKEN and "\n" not in chosen:
            self.bar.field.setText(chosen)
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.field.selectAll()
        self.finder.look(self.bar.query)
        self._say()

    @Slot()
    def close_bar(self) -> None:
        """Takes bar and marks away and gives the keyboard back."""
        self.bar.hide()
        self.finder.look(Query())
        back = self._came_from
        if back is None or not isValid(back) or not back.isVisible() or self.bar.isAncestorOf(back):
            back = self._page.view
        self._came_from = None
        back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def find_next(self) -> None:
        """The next hit; opens the bar where nothing is looked for."""
        self._step(1)

    @Slot()
    def find_previous(self) -> None:
        """The hit before; opens the bar where nothing is looked for."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self.bar.isHidden() or not self.bar.query.folded or not self._page.isVisible():
            self.open_bar()
        if self.bar.query.folded:
            self.finder.step(by)

    @Slot()
    def open_everywhere(self) -> None:
        """Opens the page of all articles, with what is looked for already."""
        if not self._session.corpus.articles:
            return
        stack = self.everywhere.parentWidget()
        if isinstance(stack, QStackedWidget) and stack.currentWidget() is not self.everywhere:
            self._page_before = stack.currentWidget() or self._page
        self.page_wanted.emit(self.everywhere)
        self.everywhere.start(self.bar.query if not self.bar.isHidden() else Query())
        self.everywhere.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave_everywhere(self) -> None:
        """Goes back to the page from which the reader came."""
        self.page_wanted.emit(self._page_before)
        self._page_before.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.bar.restyle(style)
        self.everywhere.restyle(style)

    def close(self) -> None:
        """Stops looking and waits."""
        self.finder.close()
        self.everywhere.close_work()

    @Slot(object, str)
    def _open_article(self, query: Query, article: str) -> None:
        self._show_hits_in(query, article)
        self.compare_wanted.emit()
        if article not in (self._session.a, self._session.b):
            self.article_wanted.emit(article)
        self._page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, str)
    def _open_as_a(self, query: Query, article: str) -> None:
        self._show_hits_in(query, article)
        self.a_wanted.emit(article)
        self.compare_wanted.emit()

    def _show_hits_in(self, query: Query, article: str) -> None:
        self.bar.show()
        self.bar.set_query(query)
        self.finder.look(query)
        self.finder.aim(article)

    @Slot()
    def _say(self) -> None:
        self.bar.say(self.finder.said())

    @Slot()
    def _corpus_changed(self) -> None:
        self.everywhere.set_articles(self._session.corpus.articles)

    @Slot()
    def _pair_changed(self) -> None:
        pair: ScreenPair | None = self._session.pair
        self.finder.show_pair(pair)
        self._say()
