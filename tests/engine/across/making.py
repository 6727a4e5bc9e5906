"""Articles with dates and credits, and clusters made by hand, for tests of what is told across articles."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from tests.engine.making import article
from viewer.corpus.article import Article, Metadata
from viewer.engine.analysis import Cluster, Witness
from viewer.text.spans import Span


def dated(name: str, text: str, day: int | None = None, credits: tuple[str, ...] = ()) -> Article:
    date = None if day is None else datetime.date(2024, 3, day)
    return replace(article(name, text), metadata=Metadata(date=date, credits=credits))


def whole(articles: Sequence[Article]) -> Cluster:
    """A cluster of which every article is, from its first letter to its last, a witness."""
    return Cluster("x", tuple(Witness(a.id, Span(0, len(a.text))) for a in articles))


FERRY = "The harbour master said on Tuesday that a ferry struck a submerged rock near the lighthouse at dawn."
REWORDED = "On Tuesday at dawn a ferry struck a rock near the lighthouse, according to the harbour master."
FARMERS = "Farmers along the river have asked the ministry for sandbags, pumps and a promise to raise dykes."
MUSIC = "Musicians from Lisbon opened the festival with a symphony that nobody had played for ninety years."
"""Sentences that share no phrase, and one of them in other words."""
