"""The clusters of a corpus over time.

Promises days and nothing finer: articles of one day stand in the order of the corpus, which says nothing of
who was first. That a witness appears earlier in this folder does not say that another was copied from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.corpus.article import Article, Metadata
from viewer.engine.across.values import Appearance, Timeline, TimelineRow
from viewer.engine.across.variants import in_order, order_of
from viewer.engine.analysis import Analysis, Cluster, Witness
from viewer.engine.progress import Progress, silent

WORK = "Ordering what articles share by date"
EVERY = 100
"""After so many clusters progress is told."""


def timeline(articles: Sequence[Article], analysis: Analysis, progress: Progress = silent) -> Timeline:
    """The clusters that have a dated witness, by the day of their first appearance, the largest first.

    Raises:
        Cancelled: from `progress`.
    """
    order = order_of(articles)
    said = {article.id: article.metadata for article in articles}
    rows: list[TimelineRow] = []
    for done, cluster in enumerate(analysis.clusters):
        if done % EVERY == 0:
            progress(done, len(analysis.clusters), WORK)
        row = _row(cluster, in_order(cluster.witnesses, articles, order), said)
        if row.appearances:
            rows.append(row)
    return Timeline(tuple(sorted(rows, key=lambda r: (r.appearances[0].date, -len(r.cluster.witnesses)))))


def _row(cluster: Cluster, witnesses: Sequence[Witness], said: Mapping[str, Metadata]) -> TimelineRow:
    appearances: list[Appearance] = []
    undated: list[Witness] = []
    for witness in witnesses:
        date = said[witness.article].date
        if date is None:
            undated.append(witness)
        else:
            appearances.append(Appearance(witness, date, said[witness.article].credits))
    return TimelineRow(cluster, tuple(appearances), tuple(undated))
