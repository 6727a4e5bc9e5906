"""ArticlePanel: the list at the left, from which articles are chosen.

A click, Enter or Space says "this one" and leaves to the window which side it becomes; with Shift or Alt
held it is meant as A.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from viewer.corpus.article import Article, Corpus
from viewer.corpus.readers import kinds
from viewer.engine.analysis import Analysis
from viewer.ui.articles.delegate import ArticleDelegate
from viewer.ui.articles.files import FileList
from viewer.ui.articles.model import ORDERS, ArticleModel, Order, Role
from viewer.ui.articles.search import ArticleSearch
from viewer.ui.filterfield import FilterField
from viewer.ui.filtering.line import FilterLine
from viewer.ui.focusing import Forwarding
from viewer.ui.listview import PanelList
from viewer.ui.panelheader import PanelHeader
from viewer.ui.style import Style
from viewer.ui.theme import palette

_MANY = 50  # articles that surely need a scroll bar


class ArticlePanel(Forwarding):
    """Articles with order, groups and filter; below them the files that gave none.

    Signals carry article ids: `article_activated` (chosen), `set_as_a_requested` (to be read as A),
    `pair_requested` (A and the article to compare it with), `beside_requested` (to be put beside the
    others, or taken away), `about_requested` (to say what is told of it) and `columns_requested` (to choose
    which column of its table holds what).

    `words_found` brings the places of the articles that hold the words typed, None where none are typed;
    `corpus_changed` tells that the list shows other articles.
    """

    article_activated = Signal(str)
    set_as_a_requested = Signal(str)
    pair_requested = Signal(str, str)
    beside_requested = Signal(str)
    about_requested = Signal(str)
    columns_requested = Signal(str)
    words_found = Signal(object)
    corpus_changed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._corpus = Corpus()
        self._order: Order = "share"
        self.model = ArticleModel(self)
        self._search = ArticleSearch(self)
        self._search.found.connect(self._on_found)
        self.header = self._build_header(style)
        self.filter = self._build_filter(style)
        self.filter_line = FilterLine(style, self)
        self.list = self._build_list(style)
        self.files = FileList(style, self)
        self._lay_out()
        self.restyle(style)
        self.set_corpus(Corpus())

    # --- building ------------------------------------------------------------------------------------

    def _build_header(self, style: Style) -> PanelHeader:
        phrases = {
            "share": self.tr("by share"),
            "outlet": self.tr("by outlet"),
            "date": self.tr("by date"),
            "headline": self.tr("by headline"),
            "words": self.tr("by words"),
            "file": self.tr("by file name"),
        }
        header = PanelHeader(style, [(name, phrases[name]) for name in ORDERS], self)
        header.set_order(self._order)
        header.ordered.connect(self._on_ordered)
        header.menu.addSeparator()
        self._grouping = header.menu.addAction(self.tr("Group by outlet"))
        self._grouping.setCheckable(True)
        self._grouping.toggled.connect(self._on_grouped)
        return header

    def _build_filter(self, style: Style) -> FilterField:
        field = FilterField(style, self)
        field.setPlaceholderText(self.tr("Filter articles"))
        field.setAccessibleName(self.tr("Filter by headline, outlet, file name or words of the text"))
        field.setToolTip(self.tr("Words of the headline, outlet, file name or text. Esc clears."))
        field.textChanged.connect(self._on_typed)
        field.left.connect(self._go_to_list)
        return field

    def _build_list(self, style: Style) -> PanelList:
        view = PanelList(style, self)
        view.setItemDelegate(ArticleDelegate(style, view))
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Articles"))
        view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        view.menu_wanted.connect(self._on_menu)
        view.picked.connect(self._on_picked)
        view.picked_aside.connect(self._on_picked_aside)
        view.picked_beside.connect(self._on_picked_beside)
        return view

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(12, 2, 12, 2)
        field.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(field)
        column.addWidget(self.filter_line)
        column.addWidget(self.list, 1)
        column.addWidget(self.files)
        self.setAutoFillBackground(True)
        self.setMinimumWidth(180)
        self.forward_focus_to(self.list)

    # --- what the window sets ------------------------------------------------------------------------

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        self.filter.restyle(style)
        self.filter_line.restyle(style)
        self.header.restyle(style)
        self.list.restyle(style)
        self.files.restyle(style)

    def set_corpus(self, corpus: Corpus) -> None:
        """Shows another corpus; nothing is chosen, no share is known.

        The filter stays where some of the articles do, as after reading a folder again, and so does the list
        of remarks, open or closed.
        """
        again = not {a.id for a in corpus.articles}.isdisjoint(a.id for a in self._corpus.articles)
        self._corpus = corpus
        delegate = self.list.itemDelegate()
        if isinstance(delegate, ArticleDelegate):
            delegate.forget()
        many = len(corpus.articles) > _MANY
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if many else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.list.setVerticalScrollBarPolicy(policy)  # or all rows would be measured twice
        self.model.set_articles(corpus.articles, corpus.copies)
        self.corpus_changed.emit()
        if not again:
            self.filter.clear()
            self.files.button.setChecked(False)
        self._search.start(corpus.articles, self.filter.text())
        self.files.set_corpus(corpus)
        self._say_counts()

    def set_analysis(self, analysis: Analysis | None) -> None:
        """Shows how much each article shares with A; None while that is not known."""
        self._keeping_current(lambda: self.model.set_analysis(analysis))

    def set_chosen(self, a: str | None, b: str | None) -> None:
        """Marks the two articles that are compared, and brings them into view."""
        self._keeping_current(lambda: self.model.set_chosen(a, b))
        for article in (b, a):  # A last: with the list sorted by share, it stands just above B
            index = self.model.index_of(article)
            if index.isValid():
                self.list.scrollTo(index)

    @Slot(object)
    def set_pins(self, pins: tuple[str, ...]) -> None:
        """Marks the articles that stand side by side."""
        self.model.set_pins(pins)

    def set_order(self, order: Order, *, grouped: bool | None = None) -> None:
        """Sorts the list."""
        self._order = order
        self.header.set_order(order)
        if grouped is not None and grouped != self._grouping.isChecked():
            self._grouping.setChecked(grouped)  # comes back through its signal
        else:
            self._arrange()

    @property
    def current_article(self) -> str | None:
        """The id of the article that the keyboard is on."""
        article: Article | None = self.list.currentIndex().data(Role.ARTICLE)
        return None if article is None else article.id

    @property
    def chosen(self) -> tuple[str | None, str | None]:
        """The ids of A and B as they are marked here."""
        return self.model.chosen

    # --- what the reader does ------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_picked(self, index: QModelIndex) -> None:
        self.article_activated.emit(index.data(Role.ARTICLE).id)

    @Slot(QModelIndex)
    def _on_picked_aside(self, index: QModelIndex) -> None:
        self.set_as_a_requested.emit(index.data(Role.ARTICLE).id)

    @Slot(QModelIndex)
    def _on_picked_beside(self, index: QModelIndex) -> None:
        self.beside_requested.emit(index.data(Role.ARTICLE).id)

    @Slot(str)
    def _on_ordered(self, order: str) -> None:
        self._order = next(o for o in ORDERS if o == order)
        self._arrange()

    @Slot(bool)
    def _on_grouped(self, _grouped: bool) -> None:
        self._arrange()

    def _arrange(self) -> None:
        grouped = self._grouping.isChecked()
        self._keeping_current(lambda: self.model.set_order(self._order, grouped=grouped))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._search.start(self.model.articles, text)

    @Slot(object)
    def _on_found(self, places: set[int] | None) -> None:
        self.show_only(places)
        self.words_found.emit(places)

    def show_only(self, places: set[int] | None) -> None:
        """Shows only some articles, by their places in the corpus; None shows all."""
        self._keeping_current(lambda: self.model.set_matching(places))
        self._say_counts()

    @Slot()
    def _go_to_list(self) -> None:
        if not self.list.currentIndex().isValid() and (shown := self.model.shown()):
            self.list.setCurrentIndex(self.model.index_of(shown[0]))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QModelIndex, QPoint)
    def _on_menu(self, index: QModelIndex, point: QPoint) -> None:
        article: Article | None = index.data(Role.ARTICLE)
        if article is not None:
            menu = self.menu_for(article)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(point)

    @Slot()
    def focus_filter(self) -> None:
        """Takes the keyboard to the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def menu_for(self, article: Article) -> QMenu:
        """What can be done with an article of the list."""
        menu = QMenu(self)
        a, _ = self.model.chosen
        compare = menu.addAction(self.tr("Compare with A"))
        compare.setEnabled(a is not None and a != article.id)
        compare.triggered.connect(lambda: self.pair_requested.emit(a, article.id))
        read = menu.addAction(self.tr("Read as A"))
        read.setEnabled(a != article.id)
        read.triggered.connect(lambda: self.set_as_a_requested.emit(article.id))
        there = self.model.index_of(article.id).data(Role.COLUMN) >= 0
        beside = menu.addAction(self.tr("Take away from the others") if there else self.tr("Pin beside"))
        beside.triggered.connect(lambda: self.beside_requested.emit(article.id))
        menu.addSeparator()
        about = menu.addAction(self.tr("About this article…"))
        about.triggered.connect(lambda: self.about_requested.emit(article.id))
        if article.part and kinds.SUFFIXES.get(kinds.suffix_of(article.path.name)) == "table":
            columns = menu.addAction(self.tr("Columns of this table…"))
            columns.triggered.connect(lambda: self.columns_requested.emit(article.id))
        headline = menu.addAction(self.tr("Copy the headline"))
        headline.triggered.connect(lambda: QGuiApplication.clipboard().setText(article.title))
        path = menu.addAction(self.tr("Copy the file's path"))
        path.triggered.connect(lambda: QGuiApplication.clipboard().setText(str(article.path)))
        return menu

    # --- small things --------------------------------------------------------------------------------

    def _keeping_current(self, change: Callable[[], None]) -> None:
        """Runs a change of the rows and puts the keyboard back on the article it was on."""
        current = self.current_article
        change()
        index = self.model.index_of(current)
        if index.isValid() and self.list.currentIndex() != index:
            self.list.setCurrentIndex(index)

    def _say_counts(self) -> None:
        total, shown = len(self._corpus.articles), len(self.model.shown())
        failed = len(self._corpus.failures)
        values = {"n": total, "shown": shown, "failed": failed}
        if shown < total:
            title = self.tr("Articles · {shown} of {n}")
        elif failed:
            title = self.tr("Articles · {n} · {failed} not read")
        else:
            title = self.tr("Articles · {n}")
        self.header.set_title(title.format(**values))
        empty = self.tr("No articles are open.")
        if total:
            words = bool(self.filter.text().strip())
            empty = self.tr("No article holds these words.") if words else self.tr("No article is like that.")
        self.list.set_empty(empty)
