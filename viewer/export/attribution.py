"""Verbs of saying counted by article and speaker, for tables and JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.corpus.article import Article
from viewer.engine.quotes.values import Quotes, Tone


@dataclass(frozen=True, slots=True)
class Count:
    """How often an article lets a speaker say things with a verb; `speaker` is empty where it names none."""

    article: str
    speaker: str
    verb: str
    tone: Tone
    count: int


def attribution_counts(articles: Sequence[Article], quotes: Quotes) -> list[Count]:
    """In the order of the articles, then by speaker and verb."""
    said = [v.quote for card in quotes.cards for v in card.versions if v.quote.attribution.verb]
    keys = [(q.article, q.attribution.speaker, q.attribution.verb, q.attribution.tone) for q in said]
    order = {article.id: n for n, article in enumerate(articles)}
    counted = sorted(Counter(keys).items(), key=lambda kv: (order[kv[0][0]], kv[0]))
    return [Count(*key, count) for key, count in counted]
