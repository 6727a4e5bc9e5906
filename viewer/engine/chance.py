"""How likely a word is by chance: what two texts say of it, held against a background of common words.

Promises, for each stem, the chance that a word of unrelated text about the same matter has it; and for each
word of a text, how much it tells when it agrees (-ln of its chance, in nats), given the word before it. The
estimate is a count smoothed by a background share (Dirichlet prior; see Zhai and Lafferty 2004).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from viewer.engine.arrays import Floats, Ints
from viewer.engine.prepared import Prepared

PRIOR_WORDS = 600.0
"""How many words of text the background is worth."""
UNKNOWN_SHARE = 5e-6
"""The share of a word that the background does not know."""
MOST_INFORMATION = 11.0
"""No single word tells more than this, in nats."""
EASE = 0.4
"""Common words follow one another more easily than their shares say: so much of what a word falls short of
the most information is taken off where it follows an agreeing word."""
PHRASE_WORDS = 4.0
"""How many sightings of a word are needed before what follows it is believed to be its custom."""


@dataclass(frozen=True, slots=True, eq=False)
class Chance:
    """Chances by stem number: `both` from the two texts together, `a` and `b` from one alone."""

    both: Floats
    a: Floats
    b: Floats
    information: Floats
    """-ln of `both`, capped."""


def chances(a: Prepared, b: Prepared, shares: Floats) -> Chance:
    """The chance of each stem in texts like these two; `shares` is the background.

    One sighting on each side is taken off from the common estimate: it is the match that is being judged.
    """
    size = len(shares)
    prior = PRIOR_WORDS * (shares + UNKNOWN_SHARE)
    told_a, told_b = a.stems[a.fresh], b.stems[b.fresh]
    count_a = np.bincount(told_a, minlength=size).astype(float)
    count_b = np.bincount(told_b, minlength=size).astype(float)
    both = (np.maximum(count_a + count_b - 2, 0) + prior) / (len(told_a) + len(told_b) + PRIOR_WORDS)
    of_a = (np.maximum(count_a - 1, 0) + prior) / (len(told_a) + PRIOR_WORDS)
    of_b = (np.maximum(count_b - 1, 0) + prior) / (len(told_b) + PRIOR_WORDS)
    return Chance(both, of_a, of_b, np.minimum(-np.log(both), MOST_INFORMATION))


def following(a: Prepared, b: Prepared, chance: Chance) -> Floats:
    """What each word of A tells when it agrees right after an agreeing word, in nats.

    A word that these texts often put after the one before it (a stock phrase) tells little.
    """
    alone = chance.information[a.stems]
    if len(a) < 2:
        return alone
    size = np.int64(max(int(a.folds.max()), int(b.folds.max(initial=0))) + 1)
    pairs_a, pairs_b = a.folds[:-1] * size + a.folds[1:], b.folds[:-1] * size + b.folds[1:]
    fresh_a, fresh_b = a.fresh[1:], b.fresh[1:]
    phrases = _sightings(np.concatenate((pairs_a[fresh_a], pairs_b[fresh_b])), pairs_a) - 2
    before = np.concatenate((a.folds[:-1][fresh_a], b.folds[:-1][fresh_b]))
    words = np.bincount(before, minlength=size)[a.folds[:-1]] - 2
    custom = np.maximum(phrases, 0) / (np.maximum(words, 0) + PHRASE_WORDS)
    told = np.maximum(alone - EASE * (MOST_INFORMATION - alone), 0.0)
    told[0] = alone[0]
    seen = custom > 0
    told[1:][seen] = np.minimum(told[1:][seen], -np.log(custom[seen]))
    return told


def _sightings(among: Ints, wanted: Ints) -> Ints:
    """How often each wanted value stands among others."""
    order = np.argsort(wanted)
    ordered, among = wanted[order], np.sort(among)
    heads = np.flatnonzero(np.diff(ordered, prepend=ordered[0] - 1))
    distinct = ordered[heads]
    there = np.searchsorted(among, distinct, "right") - np.searchsorted(among, distinct, "left")
    counts = np.empty(len(wanted), dtype=np.int64)
    counts[order] = np.repeat(there, np.diff(heads, append=len(ordered)))
    return counts
