"""What the engine says about a whole corpus: who shares text with whom, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.engine.passages import Change, Passage
from viewer.text.spans import Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two articles that share text; `a` and `b` are article ids, passages in the order of A.

    `shared_a` is the part of A's words (boilerplate left out) that are shown as shared, 0 to 1; `shared_b`
    likewise. `score` ranks pairs: the mean of the two shares.
    """

    a: str
    b: str
    passages: tuple[Passage, ...]
    shared_a: float
    shared_b: float
    score: float

    def swapped(self) -> Pair:
        """The same pair seen from the other side."""
        passages = tuple(sorted((p.swapped() for p in self.passages), key=lambda p: (p.a, p.b)))
        return Pair(self.b, self.a, passages, self.shared_b, self.shared_a, self.score)


@dataclass(frozen=True, slots=True)
class Witness:
    """One article's version of a cluster's passage."""

    article: str
    span: Span


@dataclass(frozen=True, slots=True)
class Cluster:
    """All versions of one passage; `id` is stable for the same articles."""

    id: str
    witnesses: tuple[Witness, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """Pairs, best first, and clusters, most witnesses first."""

    pairs: tuple[Pair, ...] = ()
    clusters: tuple[Cluster, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """One pair in full: `changes[i][j]` are the changes of segment j of passage i, in the order of A."""

    pair: Pair
    changes: tuple[tuple[tuple[Change, ...], ...], ...]
