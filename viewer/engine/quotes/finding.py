"""Finds the quotations of all articles and which of them are versions of one."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.names.values import Names
from viewer.engine.progress import Progress, part_of, silent
from viewer.engine.quotes.calling import known_names
from viewer.engine.quotes.cards import cards
from viewer.engine.quotes.gathering import gather
from viewer.engine.quotes.values import Quote, Quotes

WORK = "Reading quotations"


def find_quotes(
    articles: Sequence[Article], analysis: Analysis, names: Names, progress: Progress = silent
) -> Quotes:
    """The quotations in articles that have been analysed; `names` help to say who speaks.

    Raises:
        Cancelled: from `progress`.
    """
    known = known_names(names)
    found: list[Quote] = []
    for done, article in enumerate(articles):
        progress(80 * done // len(articles), 100, WORK)
        found += gather(article, known.get(article.id, {}))
    texts = {article.id: article.text for article in articles}
    result = cards(found, texts, analysis, part_of(progress, 80, 100, 100, WORK))
    progress(100, 100, WORK)
    return result
