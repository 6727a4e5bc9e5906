"""Filtering: what is asked for, met by the list of articles, the heat map and the table of pairs alike."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from viewer.ui.articles.panel import ArticlePanel
from viewer.ui.filtering.criteria import Criteria, places
from viewer.ui.overview.panel import OverviewPanel
from viewer.ui.overview.survey import kind_bits


class Filtering(QObject):
    """Brings together the words typed, the sheet of criteria, and the parts that show articles."""

    def __init__(
        self, articles: ArticlePanel, overview: OverviewPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.criteria = Criteria()
        self._articles = articles
        self._overview = overview
        self._words: set[int] | None = None
        articles.words_found.connect(self._on_words)
        articles.corpus_changed.connect(self._on_corpus)
        articles.filter_line.popup.edited.connect(self.ask)
        articles.filter_line.cleared.connect(self.clear)
        overview.all_wanted.connect(self.clear)
        overview.surveyed.connect(self._apply)

    @Slot()
    def clear(self) -> None:
        """Shows everything again, whatever was typed or ticked."""
        self._articles.filter.clear()
        self._articles.filter_line.popup.put(Criteria())
        self.ask(Criteria())

    @Slot(object)
    def ask(self, criteria: Criteria) -> None:
        """Shows what meets other criteria."""
        self.criteria = criteria
        self._apply()

    @Slot(object)
    def _on_words(self, found: set[int] | None) -> None:
        self._words = found
        self._apply()

    @Slot()
    def _on_corpus(self) -> None:
        """Other articles have other outlets and days; the same ones read again keep what was asked for."""
        popup = self._articles.filter_line.popup
        popup.offer(self._articles.model.articles)
        if not any(self.criteria.takes(article) for article in self._articles.model.articles):
            self.criteria = Criteria()
        popup.put(self.criteria)

    @Slot()
    def _apply(self) -> None:
        articles = self._articles.model.articles
        shown = places(articles, self.criteria, self._words, self._with_kinds())
        filtered = self.criteria.any or self._words is not None
        self._articles.filter_line.say(self.criteria, filtered=filtered)
        self._articles.show_only(shown)
        self._overview.show_only(shown, kind_bits(self.criteria.kinds))

    def _with_kinds(self) -> set[int] | None:
        """The articles with a passage of the kinds asked for, as far as that is known."""
        survey = self._overview.survey
        if survey is None or not self.criteria.kinds:
            return None
        wanted = kind_bits(self.criteria.kinds)
        return {n for n, kinds in enumerate(survey.kinds) if kinds & wanted}
