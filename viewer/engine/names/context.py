"""Context: where each name stands, with which titles, and which articles tell of one event."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set

from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.seen import Seen
from viewer.engine.names.within import Article, order

IN_COMMON = 2
"""Two articles tell of one event where they name so many others alike."""
FEW = 6
"""A name in no more articles than this, or than a tenth of all, tells of an event."""

Placed = tuple[int, Seen, Parsed]
"""The number of an article, a mention there, and the name by which it counts."""


class Context:
    """What the articles say of their names; nothing here changes once it is made."""

    def __init__(self, articles: Sequence[Sequence[Seen]]) -> None:
        resolving = [Article(seen) for seen in articles]
        self.uses: list[Placed] = [
            (n, s, article.resolved(s)) for n, article in enumerate(resolving) for s in article.seen
        ]
        self.where: defaultdict[Parsed, set[int]] = defaultdict(set)
        self.ranks: defaultdict[Parsed, set[str]] = defaultdict(set)
        self.cues: defaultdict[Parsed, Counter[str]] = defaultdict(Counter)
        self._ranks_there: defaultdict[tuple[int, Parsed], set[str]] = defaultdict(set)
        for n, s, name in self.uses:
            self.where[name].add(n)
            self.ranks[name] |= s.ranks
            self.cues[name].update(dict(s.cues))
            self._ranks_there[n, name] |= s.ranks
        self.names = sorted(self.where, key=order)
        self.telling = self._telling_names(len(articles))

    def _telling_names(self, articles: int) -> list[set[Parsed]]:
        """For each article the names that tell of which event it is."""
        most = max(FEW, articles // 10)
        out: list[set[Parsed]] = [set() for _ in range(articles)]
        for name in self.names:
            known = known_names().get(name.core)
            if len(self.where[name]) <= most and (known is None or known.kind != "place"):
                for n in self.where[name]:
                    out[n].add(name)
        return out

    def same_event(self, a: Iterable[int], b: Iterable[int], but: Set[Parsed]) -> bool:
        """Whether an article of the one set tells of the same event as one of the other."""
        others = sorted(b)[:FEW]
        return any(
            len((self.telling[m] & self.telling[n]) - but) >= IN_COMMON
            for m in sorted(a)[:FEW]
            for n in others
        )

    def fit(self, a: Parsed, b: Parsed) -> bool:
        """Whether two names are told with one title, or of one event."""
        if self.ranks[a] & self.ranks[b]:
            return True
        return self.same_event(self.where[a], self.where[b], {a, b})

    def same_title(self, n: int, name: Parsed, other: Parsed) -> bool:
        """Whether article n tells a name with a title that another name has."""
        return bool(self._ranks_there[n, name] & self.ranks[other])

    def same_event_there(self, n: int, name: Parsed, other: Parsed) -> bool:
        """Whether article n tells of an event that another name is in."""
        return self.same_event([n], self.where[other], {name, other})

    def together(self, a: Parsed, b: Parsed) -> bool:
        """Whether an article has both."""
        return not self.where[a].isdisjoint(self.where[b])

    def is_person(self, name: Parsed) -> bool:
        """Whether nothing speaks for a place or a body rather than a person."""
        cues = self.cues[name]
        return cues["person"] + bool(self.ranks[name]) >= cues["organisation"] + cues["place"]

    def is_told_as_person(self, name: Parsed) -> bool:
        """Whether anything speaks for a person."""
        return bool(self.cues[name]["person"] or self.ranks[name])
