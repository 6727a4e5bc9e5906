"""Headlines and leads of all articles, and the words that they share."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.across.values import Headline


def headlines(articles: Sequence[Article]) -> tuple[Headline, ...]:
    """One an article, in order."""
    return ()
