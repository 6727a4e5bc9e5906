"""Which article carries which paragraph of another one."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.across.values import Omissions
from viewer.engine.analysis import Analysis


def omissions(base: str, articles: Sequence[Article], analysis: Analysis) -> Omissions:
    """The paragraphs of the article with the id `base`, and what every article does with each."""
    return Omissions(base, ())
