"""Finds the facts of all articles and which of them tell of the same thing.

Promises groups that hold every fact once, possible conflicts first. The same articles in another order give
the same groups, with their facts in that order.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.facts.grouping import groups
from viewer.engine.facts.knowing import Known, known, named
from viewer.engine.facts.meeting import Meetings
from viewer.engine.facts.reading import Read, read
from viewer.engine.facts.values import Facts
from viewer.engine.facts.weighing import Weights
from viewer.engine.progress import Progress, part_of, silent

WORK = "Reading numbers and dates"
STEPS = 100


def find_facts(articles: Sequence[Article], analysis: Analysis, progress: Progress = silent) -> Facts:
    """The facts in articles that have been analysed.

    Raises:
        Cancelled: from `progress`.
    """
    texts: dict[str, Read] = {}
    weights = Weights()
    names: dict[str, frozenset[str]] = {}
    reading = part_of(progress, 0, 60, STEPS, WORK)
    for done, article in enumerate(articles):
        reading(done, len(articles), WORK)
        texts[article.id] = read(article)
        weights.add(texts[article.id].lines)
    knowing = part_of(progress, 60, 80, STEPS, WORK)
    facts: list[Known] = []
    for done, article in enumerate(articles):
        knowing(done, len(articles), WORK)
        facts += known(texts[article.id], weights)
        names[article.id] = named(texts[article.id])
    rows, meeting = part_of(progress, 80, 85, STEPS, WORK), part_of(progress, 85, 99, STEPS, WORK)
    found = Meetings(facts, analysis, names, rows).links(meeting)
    made = groups(facts, found, {name: text.lines for name, text in texts.items()})
    progress(STEPS, STEPS, WORK)
    return Facts(tuple(made))
