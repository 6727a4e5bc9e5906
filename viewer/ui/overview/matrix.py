"""Shares: what a heat map shows: which articles in which order, and how much of each stands in each other."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import Literal, get_args

from viewer.corpus.article import Article
from viewer.ui.overview.grains import grain
from viewer.ui.overview.survey import Survey
from viewer.ui.wording import source_of

MOST = 500  # articles that a heat map shows

Order = Literal["similarity", "date", "outlet", "folder"]
ORDERS: tuple[Order, ...] = get_args(Order)


class Shares:
    """The articles of a heat map, in an order; those that share most where there are too many.

    `shown` are places of articles, None for all; `kinds` are bits: pairs with none of them count as empty.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        survey: Survey | None,
        order: Order = "folder",
        shown: Collection[int] | None = None,
        kinds: int = 0,
    ) -> None:
        self.known = survey is not None
        self._survey, self._kinds = survey, kinds
        wanted = list(range(len(articles))) if shown is None else sorted(shown)
        self.left_out = max(0, len(wanted) - MOST)
        if self.left_out:
            best = survey.best if survey is not None else [0.0] * len(articles)
            wanted = sorted(sorted(wanted, key=lambda n: (-best[n], n))[:MOST])
        self._shown = in_order(articles, wanted, order, survey)
        self.articles = tuple(articles[n] for n in self._shown)
        self._rows = {article.id: n for n, article in enumerate(self.articles)}

    def __len__(self) -> int:
        return len(self.articles)

    def share(self, row: int, column: int) -> float:
        """The part of the row's article that stands in the column's, 0 to 1."""
        if self._survey is None:
            return 0.0
        return self._survey.share(self._shown[row], self._shown[column], self._kinds)

    def grains(self, row: int) -> bytes:
        """The shares of a row from left to right, as grains."""
        survey = self._survey
        if survey is None:
            return bytes(len(self))
        if survey.grains is None:
            return bytes(grain(self.share(row, column)) for column in range(len(self)))
        return survey.grains.row(self._shown[row], self._shown, self._kinds)

    def place(self, article: str | None) -> int | None:
        """The row of an article; None where it is not shown."""
        return None if article is None else self._rows.get(article)


def in_order(
    articles: Sequence[Article], places: Sequence[int], order: Order, survey: Survey | None = None
) -> list[int]:
    """Some places in an order of the reader's choice, equal ones as in the folder.

    What has no date or no outlet stands last; without a survey nothing is known of similarity.
    """
    if order == "similarity" and survey is not None:
        wanted = set(places)
        return [n for n in survey.by_similarity if n in wanted]
    if order == "date":
        return sorted(places, key=lambda n: (_date(articles[n]), n))
    if order == "outlet":
        return sorted(
            places, key=lambda n: (not source_of(articles[n]), source_of(articles[n]).casefold(), n)
        )
    return list(places)


def _date(article: Article) -> datetime.date:
    return article.metadata.date or datetime.date.max
