"""Telling: which of the shared words carry a passage, and what shared words tell together.

Promises spans of shared words, the rarest first, each word once; words joined by a hyphen or an apostrophe
that are shared together are one. How rare a word is was settled before (`chance`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.arrays import Ints
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import Prepared
from viewer.engine.subsequence import Link
from viewer.text.folding import fold_word
from viewer.text.spans import Span

MOST = 5
"""So many words are named at most."""
LOOKED_AT = 40
"""So many of the rarest places are looked at for them."""
LEAST = 3.5
"""A word that tells less than this, in nats, carries nothing."""
_JOINERS = frozenset("-‐‑'’")


@dataclass(frozen=True, slots=True, eq=False)
class Linked:
    """The words of a row that are shared: word `a[k]` of A is word `b[k]` of B, in the order of A."""

    a: Ints
    b: Ints

    def follows(self) -> Ints:
        """The places k at which the words go on from those before, on both sides."""
        return np.flatnonzero((np.diff(self.a) == 1) & (np.diff(self.b) == 1)) + 1


def linked(row: Box, found: Sequence[Link]) -> Linked:
    """The links of a row, which are counted from its first words."""
    both = np.array(sorted(found), dtype=np.int64).reshape(-1, 2)
    return Linked(both[:, 0] + row.a0, both[:, 1] + row.b0)


def evidence_of(words: Linked, pair: Pairing) -> float:
    """What shared words tell, less the logarithm of the number of places for them, in nats.

    A word that follows another shared one tells less where the two are a phrase of these texts.
    """
    told = pair.alone_a[words.a]
    follows = words.follows()
    told[follows] = pair.after[words.a[follows]]
    return float(told.sum()) - pair.places


def rarest(rows: Sequence[Linked], pair: Pairing) -> tuple[tuple[Span, Span], ...]:
    """Where the rarest shared words stand in A and in B, the rarest first; no function words."""
    at_a, at_b = np.concatenate([row.a for row in rows]), np.concatenate([row.b for row in rows])
    stems = pair.a.stems[at_a]
    rare = np.flatnonzero(pair.chance.information[stems] >= LEAST)
    order = rare[np.lexsort((at_a[rare], pair.chance.both[stems[rare]]))][:LOOKED_AT]
    out: list[tuple[Span, Span]] = []
    named: set[str] = set()
    for k in order.tolist():
        word = fold_word(pair.a.raw[at_a[k]])
        if word in named or word in FUNCTION_WORDS:
            continue
        first, last = _compound(k, at_a, at_b, pair)
        named.update(fold_word(raw) for raw in pair.a.raw[at_a[first] : at_a[last] + 1])
        out.append((_span(pair.a, at_a[first], at_a[last]), _span(pair.b, at_b[first], at_b[last])))
        if len(out) == MOST:
            break
    return tuple(out)


def _compound(k: int, at_a: Ints, at_b: Ints, pair: Pairing) -> tuple[int, int]:
    """The first and the last place of the joined words that the word at place k belongs to."""
    first = last = k
    while first > 0 and _joined(first - 1, at_a, at_b, pair):
        first -= 1
    while last + 1 < len(at_a) and _joined(last, at_a, at_b, pair):
        last += 1
    return first, last


def _joined(k: int, at_a: Ints, at_b: Ints, pair: Pairing) -> bool:
    """Whether on both sides nothing but a hyphen or an apostrophe stands between word k and the next one."""
    sides = ((pair.a, at_a), (pair.b, at_b))
    return all(
        at[k + 1] == at[k] + 1 and text.text[text.ends[at[k]] : text.starts[at[k + 1]]] in _JOINERS
        for text, at in sides
    )


def _span(text: Prepared, first: int, last: int) -> Span:
    return Span(int(text.starts[first]), int(text.ends[last]))
