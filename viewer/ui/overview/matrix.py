"""Shares: how much of each article stands in each other one, ready to be asked by row and column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis

MOST = 500  # articles that a heat map shows


class Shares:
    """The articles of a heat map and their shares; those that share most where there are too many."""

    def __init__(self, articles: Sequence[Article], analysis: Analysis | None) -> None:
        self.known = analysis is not None
        pairs = analysis.pairs if analysis is not None else ()
        self.articles = tuple(articles)
        if len(articles) > MOST:
            best: dict[str, float] = {}
            for pair in pairs:
                best[pair.a] = max(best.get(pair.a, 0.0), pair.shared_a)
                best[pair.b] = max(best.get(pair.b, 0.0), pair.shared_b)
            order = sorted(range(len(articles)), key=lambda n: (-best.get(articles[n].id, 0.0), n))[:MOST]
            self.articles = tuple(articles[n] for n in sorted(order))
        self.left_out = len(articles) - len(self.articles)
        self._places = {article.id: n for n, article in enumerate(self.articles)}
        self._shares: dict[tuple[int, int], float] = {}
        for pair in pairs:
            a, b = self._places.get(pair.a), self._places.get(pair.b)
            if a is not None and b is not None:
                self._shares[a, b] = pair.shared_a
                self._shares[b, a] = pair.shared_b

    def __len__(self) -> int:
        return len(self.articles)

    def share(self, row: int, column: int) -> float:
        """The part of the row's article that stands in the column's, 0 to 1."""
        return self._shares.get((row, column), 0.0)

    def filled(self) -> Iterable[tuple[tuple[int, int], float]]:
        """Row, column and share of all cells that are not empty."""
        return self._shares.items()

    def place(self, article: str | None) -> int | None:
        """The row of an article; None where it is not shown."""
        return None if article is None else self._places.get(article)

    @property
    def empty(self) -> bool:
        """Whether no two of the articles share anything."""
        return not self._shares
