"""Clusters: one passage in every article that carries it.

Promises that each cluster has witnesses in two articles or more, that each row of each passage is in a
cluster, and the same clusters whatever the order of pairs and articles. Rows of different pairs belong
together where they cover much the same of an article: all that is taken for one place there has a core in
common, so that two passages do not become one because a long row holds both. Clusters do not grow together
where this would put two stretches that overlap, and are not one place, into one cluster.

A row that makes up most of its sentences is taken with the whole of them (`whole_sentences`). The id comes
from the words (`cluster_ids`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.corpus.article import Article
from viewer.engine.analysis import Cluster, Pair, Witness
from viewer.engine.cluster_ids import ids
from viewer.engine.shelves import Shelves
from viewer.engine.whole_sentences import Wholes
from viewer.text.spans import Span

SAME = 0.4
"""Stretches of an article are one place where they have so much of the longest in common."""

MOST, MUCH = 0.5, 0.34
"""A row is taken with its whole sentences where it is so much of them on one side, and on the other."""

Place = tuple[str, Span]


@dataclass(frozen=True, slots=True)
class _Row:
    """Two places that tell the same, and how surely, by what the engine knows of the row."""

    one: Place
    other: Place
    strength: float


def clusters(pairs: Sequence[Pair], articles: Sequence[Article]) -> tuple[Cluster, ...]:
    """The clusters of all passages, most witnesses first; `articles` are those of the pairs, at least."""
    by_id = {article.id: article for article in articles}
    rows = _rows(pairs, by_id)
    of_place = _places({place for row in rows for place in (row.one, row.other)})
    found = [_witnesses(group) for group in _groups(rows, of_place)]
    texts = [[(w.article, w.span.of(by_id[w.article].text)) for w in witnesses] for witnesses in found]
    named = [Cluster(name, witnesses) for name, witnesses in zip(ids(texts), found, strict=True)]
    return tuple(
        sorted(named, key=lambda c: (-len(c.witnesses), -sum(len(w.span) for w in c.witnesses), c.id))
    )


def _rows(pairs: Sequence[Pair], articles: dict[str, Article]) -> list[_Row]:
    """All rows, the surest first, in an order that does not depend on that of pairs and sides."""
    wholes = {name: Wholes(articles[name]) for pair in pairs for name in (pair.a, pair.b)}
    out: list[_Row] = []
    for pair in pairs:
        for passage in pair.passages:
            for row in passage.segments:
                a, b = wholes[pair.a].around(row.a), wholes[pair.b].around(row.b)
                if max(a.part, b.part) < MOST or min(a.part, b.part) < MUCH:
                    ends = (pair.a, row.a), (pair.b, row.b)
                else:
                    ends = (pair.a, a.span), (pair.b, b.span)
                strength = 2 * row.shared / max(1, sum(row.words))
                out.append(_Row(min(ends), max(ends), round(strength, 6)))
    return sorted(set(out), key=lambda r: (-r.strength, r.one, r.other))


def _places(found: Iterable[Place]) -> dict[Place, Place]:
    """For each stretch the place that it is of, from the first word of any stretch there to the last."""
    by_article: dict[str, list[Span]] = defaultdict(list)
    for article, span in found:
        by_article[article].append(span)
    out: dict[Place, Place] = {}
    for article, spans in by_article.items():
        for span, place in _by_core(spans):
            out[article, span] = article, place.whole
    return out


def _by_core(spans: Sequence[Span]) -> list[tuple[Span, _Core]]:
    """Each span with the place that it is of, the longest spans first."""
    out: list[tuple[Span, _Core]] = []
    places = Shelves[_Core]()
    for span in sorted(spans, key=lambda s: (-len(s), s)):
        best: _Core | None = None
        most = 0
        for place in places.overlapping(span.start, span.end):
            common = place.core.intersection(span)
            if common is not None and len(common) > most and len(common) >= SAME * len(place.longest):
                best, most = place, len(common)
        if best is None:
            best = _Core(span, span, span)
            places.add(span.start, span.end, best)
        best.core = best.core.intersection(span) or best.core
        best.whole = best.whole.hull(span)
        out.append((span, best))
    return out


@dataclass(slots=True)
class _Core:
    """A place: the longest of its stretches, what all of them have in common, and all that they hold."""

    longest: Span
    core: Span
    whole: Span


def _groups(rows: Sequence[_Row], of_place: dict[Place, Place]) -> list[list[Place]]:
    """The places that rows join, group by group; rows that would mix passages make groups of their own."""
    out: list[list[Place]] = []
    while rows:
        groups = _Groups()
        left = [row for row in rows if not groups.join(of_place[row.one], of_place[row.other])]
        out += groups.all()
        rows = left
    return [g for g in out if len({article for article, _ in g}) > 1]


def _witnesses(group: Iterable[Place]) -> tuple[Witness, ...]:
    return tuple(Witness(article, span) for article, span in sorted(group))


class _Groups:
    """Disjoint sets of places (union and find, with path halving), in each no two places that overlap."""

    def __init__(self) -> None:
        self._leader: dict[Place, Place] = {}
        self._members: dict[Place, dict[str, list[Span]]] = {}

    def join(self, one: Place, other: Place) -> bool:
        """Makes one group of two; False where places in them overlap."""
        first, second = sorted((self._find(one), self._find(other)))
        if first == second:
            return True
        larger, smaller = self._members[first], self._members[second]
        if _size(larger) < _size(smaller):
            first, second, larger, smaller = second, first, smaller, larger
        for article, spans in smaller.items():
            if any(s.overlaps(t) for s in spans for t in larger.get(article, ())):
                return False
        for article, spans in smaller.items():
            larger.setdefault(article, []).extend(spans)
        del self._members[second]
        self._leader[second] = first
        return True

    def _find(self, place: Place) -> Place:
        if place not in self._leader:
            self._leader[place] = place
            self._members[place] = {place[0]: [place[1]]}
        while self._leader[place] != place:
            self._leader[place] = self._leader[self._leader[place]]
            place = self._leader[place]
        return place

    def all(self) -> list[list[Place]]:
        """The groups, each in the order of its places."""
        return [[(a, s) for a, spans in m.items() for s in spans] for m in self._members.values()]


def _size(members: dict[str, list[Span]]) -> int:
    return sum(map(len, members.values()))
