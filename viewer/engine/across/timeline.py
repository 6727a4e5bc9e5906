"""The clusters of a corpus over time.

Promises days and nothing finer: articles of one day stand in the order of the corpus, which says nothing of
who was first. That a witness appears earlier in this folder does not say that another was copied from it.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.across.values import Appearance, Timeline, TimelineRow
from viewer.engine.across.variants import in_order
from viewer.engine.analysis import Analysis, Cluster


def timeline(articles: Sequence[Article], analysis: Analysis) -> Timeline:
    """The clusters that have a dated witness, by the day of their first appearance, the largest first."""
    by_id = {article.id: article for article in articles}
    rows = [row for row in (_row(c, articles, by_id) for c in analysis.clusters) if row.appearances]
    return Timeline(tuple(sorted(rows, key=lambda r: (r.appearances[0].date, -len(r.cluster.witnesses)))))


def _row(cluster: Cluster, articles: Sequence[Article], by_id: dict[str, Article]) -> TimelineRow:
    appearances: list[Appearance] = []
    undated = []
    for witness in in_order(cluster.witnesses, articles):
        said = by_id[witness.article].metadata
        if said.date is None:
            undated.append(witness)
        else:
            appearances.append(Appearance(witness, said.date, said.credits))
    return TimelineRow(cluster, tuple(appearances), tuple(undated))
