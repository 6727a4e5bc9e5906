"""Finds the facts of all articles and which of them tell of the same thing.

Promises groups that hold every fact once, possible conflicts first. The same articles in another order give
the same groups, with their facts in that order.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.facts.grouping import groups
from viewer.engine.facts.meeting import Known, Meetings, known
from viewer.engine.facts.reading import Read, read
from viewer.engine.facts.values import Facts
from viewer.engine.facts.weighing import Weights
from viewer.engine.progress import Progress, silent

WORK = "Reading numbers and dates"
MEETING = 2
"""How many times the work of reading what follows takes, about."""


def find_facts(articles: Sequence[Article], analysis: Analysis, progress: Progress = silent) -> Facts:
    """The facts in articles that have been analysed.

    Raises:
        Cancelled: from `progress`.
    """
    total = MEETING * len(articles)
    texts: dict[str, Read] = {}
    for done, article in enumerate(articles):
        progress(done, total, WORK)
        texts[article.id] = read(article)
    weights = Weights(text.lines for text in texts.values())
    facts: list[Known] = []
    for article in articles:
        facts += known(texts[article.id], weights)
    progress(len(articles), total, WORK)
    found = Meetings(facts, analysis).links()
    made = groups(facts, found, {name: text.lines for name, text in texts.items()})
    progress(total, total, WORK)
    return Facts(tuple(made))
