"""The clusters of a corpus over time."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.across.values import Timeline
from viewer.engine.analysis import Analysis


def timeline(articles: Sequence[Article], analysis: Analysis) -> Timeline:
    """The clusters that have a dated witness, by the day of their first appearance."""
    return Timeline()
