"""Clusters: one passage in every article that carries it.

Promises that each cluster has witnesses in two articles or more, and that each row of each passage is in
exactly one cluster. Rows of different pairs belong together where they cover much the same words of an
article.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from viewer.engine.analysis import Cluster, Pair, Witness
from viewer.text.spans import Span, merged

SAME = 0.5
"""Two spans of an article are one row where they share this part of the longer one."""

Place = tuple[str, Span]


def clusters(pairs: Sequence[Pair]) -> tuple[Cluster, ...]:
    """The clusters of all passages, most witnesses first."""
    rows = [((p.a, s.a), (p.b, s.b)) for p in pairs for q in p.passages for s in q.segments]
    groups = _Groups()
    for one, other in rows:
        groups.join(one, other)
    for one, other in _same_places({place for row in rows for place in row}):
        groups.join(one, other)
    found = [c for c in map(_cluster, groups.all()) if len({w.article for w in c.witnesses}) > 1]
    return tuple(
        sorted(found, key=lambda c: (-len(c.witnesses), -sum(len(w.span) for w in c.witnesses), c.id))
    )


def _same_places(places: Iterable[Place]) -> Iterable[tuple[Place, Place]]:
    """Places of one article that cover much the same."""
    by_article: dict[str, list[Span]] = defaultdict(list)
    for article, span in sorted(places):
        by_article[article].append(span)
    for article, spans in by_article.items():
        open_spans: list[Span] = []
        for span in spans:
            open_spans = [s for s in open_spans if s.end > span.start]
            for other in open_spans:
                common = min(span.end, other.end) - span.start
                if common >= SAME * max(len(span), len(other)):
                    yield (article, span), (article, other)
            open_spans.append(span)


def _cluster(places: Sequence[Place]) -> Cluster:
    by_article: dict[str, list[Span]] = defaultdict(list)
    for article, span in places:
        by_article[article].append(span)
    witnesses = tuple(Witness(a, s) for a in sorted(by_article) for s in merged(by_article[a]))
    name = "|".join(f"{w.article}:{w.span.start}-{w.span.end}" for w in witnesses)
    return Cluster(hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12], witnesses)


class _Groups:
    """Disjoint sets of places (union and find, with path halving)."""

    def __init__(self) -> None:
        self._leader: dict[Place, Place] = {}

    def join(self, one: Place, other: Place) -> None:
        self._leader.setdefault(one, one)
        self._leader.setdefault(other, other)
        first, second = sorted((self._find(one), self._find(other)))
        self._leader[second] = first

    def _find(self, place: Place) -> Place:
        while self._leader[place] != place:
            self._leader[place] = self._leader[self._leader[place]]
            place = self._leader[place]
        return place

    def all(self) -> list[list[Place]]:
        groups: dict[Place, list[Place]] = defaultdict(list)
        for place in sorted(self._leader):
            groups[self._find(place)].append(place)
        return [groups[k] for k in sorted(groups)]
