"""Criteria: which articles and passages a reader wants to see, as a value; pure.

Nothing asked for means all: an empty set of outlets or of kinds restricts nothing.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.corpus.article import Article
from viewer.engine.passages import Kind
from viewer.ui.wording import source_of


@dataclass(frozen=True, slots=True)
class Criteria:
    """`outlets` are source names, empty for "none named"; `first` and `last` are days, both included.

    With either of them, articles without a date are left out. `fewest` is in words. `kinds` asks for
    articles and pairs with a passage of one of these kinds.
    """

    outlets: frozenset[str] = frozenset()
    first: datetime.date | None = None
    last: datetime.date | None = None
    fewest: int = 0
    kinds: frozenset[Kind] = frozenset()

    @property
    def any(self) -> bool:
        """Whether anything is asked for."""
        return self != Criteria()

    def takes(self, article: Article) -> bool:
        """Whether an article meets all that can be told from itself alone."""
        return (
            (not self.outlets or source_of(article) in self.outlets)
            and self._takes_date(article.metadata.date)
            and article.words >= self.fewest
        )

    def _takes_date(self, date: datetime.date | None) -> bool:
        if self.first is None and self.last is None:
            return True
        if date is None:
            return False
        return (self.first is None or date >= self.first) and (self.last is None or date <= self.last)


def outlets(articles: Iterable[Article]) -> list[tuple[str, int]]:
    """The source names with how many articles each has; the most first, then by name, none named last."""
    count: dict[str, int] = {}
    for article in articles:
        source = source_of(article)
        count[source] = count.get(source, 0) + 1
    return sorted(count.items(), key=lambda entry: (not entry[0], -entry[1], entry[0].casefold()))


def dates(articles: Iterable[Article]) -> tuple[datetime.date, datetime.date] | None:
    """The first and the last day of which there is an article, or None."""
    found = [a.metadata.date for a in articles if a.metadata.date is not None]
    return (min(found), max(found)) if found else None


def places(
    articles: Sequence[Article],
    criteria: Criteria,
    words: set[int] | None,
    with_kinds: set[int] | None,
) -> set[int] | None:
    """The places of the articles that meet everything; None where nothing was asked for.

    Args:
        articles: all of them.
        criteria: what is asked for.
        words: the places of those that hold the words typed, None where none were.
        with_kinds: the places of those with a passage of the kinds asked for, None where that is not known.
    """
    if not criteria.any and words is None:
        return None
    found = {n for n, article in enumerate(articles) if criteria.takes(article)}
    for others in (words, with_kinds if criteria.kinds else None):
        if others is not None:
            found &= others
    return found
