"""The variants of a cluster: where its witnesses differ from one of them."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.across.values import VariantTable
from viewer.engine.analysis import Cluster


def variants(cluster: Cluster, articles: Sequence[Article], base: int = 0) -> VariantTable:
    """The witnesses in the order of date, against the one that stands at `base` in that order."""
    none = tuple(() for _ in cluster.witnesses)
    return VariantTable(cluster, cluster.witnesses, base, none, (), ())
