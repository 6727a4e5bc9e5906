"""Names of clusters, from their words alone, so that they stay when articles come or go.

Promises that no two clusters have the same name, and the same names whatever the order of the clusters. The
name of a cluster is made of two telling words that follow one another, function words passed over: of the
pairs that most of its articles share the one that is rarest in general text, and among equals the one with
the least hash. Who tells it in other words keeps its rarest ones, names above all, so the name stays when
most witnesses come or go, reprints above all. Where the first pair of one cluster is that of another too, the
one whose next pairs come first has it, and the other its next one.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from viewer.engine.small_words import is_small
from viewer.text import frequencies
from viewer.text.folding import fold_word
from viewer.text.stems import stem
from viewer.text.tokens import word_offsets

KEPT = 16
"""So many of the first pairs of each cluster are looked at."""
UNKNOWN = 5e-6
"""The share of running text that a word has beside what its table tells."""

Witnesses = Sequence[tuple[str, str]]
"""The articles of a cluster's witnesses, and what they say."""
_Key = tuple[str, ...]
_Ranked = tuple[int, float, str]
"""How many articles have a pair, less than 0, how common its words are, its hash: the less, the sooner."""


def ids(clusters: Sequence[Witnesses]) -> list[str]:
    """A name for each cluster, twelve hexadecimal digits."""
    folded = [[(article, _folded(said)) for article, said in witnesses] for witnesses in clusters]
    language = frequencies.language([word for told in folded for _, words in told for word in words])
    first = [_first(told, language) for told in folded]
    order = sorted(range(len(clusters)), key=lambda k: (first[k], sorted(clusters[k])))
    taken: set[str] = set()
    out = [""] * len(clusters)
    for k in order:
        name = next((name for *_, name in first[k] if name not in taken), "")
        out[k] = name or _free([name for *_, name in first[k]], taken)
        taken.add(out[k])
    return out


def _folded(said: str) -> list[str]:
    return list(map(fold_word, word_offsets(said)[0]))


def _first(told: Sequence[tuple[str, Sequence[str]]], language: str) -> list[_Ranked]:
    """The pairs that articles share, or else the words, or else all there is, in the order of names."""
    keys: dict[str, set[_Key]] = defaultdict(set)
    for article, words in told:
        keys[article] |= _keys(words, language)
    times = Counter(key for several in keys.values() for key in several) or Counter([("",)])
    shared = {key: n for key, n in times.items() if n > 1} or times
    longest = max(map(len, shared))
    ranked = (
        (-n, _commonness(key, language), _hash(" ".join(key)))
        for key, n in shared.items()
        if len(key) == longest
    )
    return sorted(ranked)[:KEPT]


def _commonness(key: _Key, language: str) -> float:
    shares = (frequencies.share(word, language) + UNKNOWN for word in key)
    return round(sum(map(math.log, shares)) / len(key), 3)


def _keys(folded: Sequence[str], language: str) -> set[_Key]:
    """Stems of the telling words, and the pairs of neighbours among them; of all words where none tells."""
    telling = [stem(word) for word in folded if not is_small(word, language)] or list(folded)
    return {*pairwise(telling), *((word,) for word in telling)}


def _hash(key: str) -> str:
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _free(names: Sequence[str], taken: set[str]) -> str:
    """A name for a cluster all of whose names are taken."""
    number = 2
    while (name := _hash(f"{' '.join(names)} {number}")) in taken:
        number += 1
    return name
