"""The job that lays a cluster's witnesses side by side."""

from __future__ import annotations

from collections.abc import Sequence

from viewer import workspace
from viewer.corpus.article import Article
from viewer.engine.across.values import VariantTable
from viewer.engine.analysis import Cluster
from viewer.engine.progress import Progress


def collate(
    cluster: Cluster, carriers: Sequence[Article], base: tuple[str, int] | None, progress: Progress
) -> VariantTable:
    """A job: the variants against a witness, told by its article and where it starts; else the first."""
    progress(0, 1, "Comparing articles")
    first = workspace.variants(cluster, carriers)
    if base is None:
        return first
    places = ((w.article, w.span.start) for w in first.witnesses)
    at = next((n for n, place in enumerate(places) if place == base), 0)
    return workspace.variants(cluster, carriers, at) if at else first
