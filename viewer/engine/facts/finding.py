"""Finds the facts of all articles and which of them tell of the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.facts.values import Facts
from viewer.engine.progress import Progress, silent


def find_facts(articles: Sequence[Article], analysis: Analysis, progress: Progress = silent) -> Facts:
    """The facts in articles that have been analysed.

    Raises:
        Cancelled: from `progress`.
    """
    progress(len(articles), len(analysis.pairs), "")
    return Facts()
