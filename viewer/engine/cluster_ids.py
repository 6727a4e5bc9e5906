"""Names of clusters, from their words alone, so that they stay when articles come or go.

Promises that no two clusters have the same name, and the same names whatever the order of the clusters. The
name of a cluster is made of one of its words: of those that most of its articles share the one that is rarest
in general text, and among equals the one with the least hash. So it stays when a witness comes that has it, a
reprint above all, or when one goes and the others agree on no more. Where the best word of one cluster
is that of another too, the one whose next words are better has it, and the other its next one.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter, defaultdict
from collections.abc import Sequence

from viewer.engine.small_words import is_small
from viewer.text import frequencies
from viewer.text.folding import fold_word
from viewer.text.stems import stem
from viewer.text.tokens import word_offsets

KEPT = 16
"""So many of the best words of each cluster are looked at."""
UNKNOWN = 5e-6
"""The share of running text that a word has beside what its table tells."""

Witnesses = Sequence[tuple[str, str]]
"""The articles of a cluster's witnesses, and what they say."""
_Ranked = tuple[int, float, str]
"""How many articles have a word, less than 0, how common it is, and its hash: the less, the better."""


def ids(clusters: Sequence[Witnesses]) -> list[str]:
    """A name for each cluster, twelve hexadecimal digits."""
    folded = [[(article, _folded(said)) for article, said in witnesses] for witnesses in clusters]
    language = frequencies.language([word for told in folded for _, words in told for word in words])
    best = [_best(told, language) for told in folded]
    order = sorted(range(len(clusters)), key=lambda k: (best[k], sorted(clusters[k])))
    taken: set[str] = set()
    out = [""] * len(clusters)
    for k in order:
        name = next((name for *_, name in best[k] if name not in taken), "")
        out[k] = name or _free([name for *_, name in best[k]], taken)
        taken.add(out[k])
    return out


def _folded(said: str) -> list[str]:
    return list(map(fold_word, word_offsets(said)[0]))


def _best(told: Sequence[tuple[str, Sequence[str]]], language: str) -> list[_Ranked]:
    """The words of a cluster, those that most articles have first, the most telling of them first."""
    keys: dict[str, set[str]] = defaultdict(set)
    for article, words in told:
        keys[article] |= _keys(words, language) or set(words)
    times = Counter(key for several in keys.values() for key in several) or Counter([""])
    return sorted((-n, _commonness(key, language), _hash(key)) for key, n in times.items())[:KEPT]


def _keys(folded: Sequence[str], language: str) -> set[str]:
    """The stems of the telling words; a letter that is a word by itself goes with the next (Chinese)."""
    return {
        stem(word) if len(word) > 1 or word.isascii() else word + following
        for word, following in zip(folded, [*folded[1:], ""], strict=True)
        if not is_small(word, language)
    }


def _commonness(key: str, language: str) -> float:
    return round(math.log(frequencies.share(key, language) + UNKNOWN), 3)


def _hash(key: str) -> str:
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _free(names: Sequence[str], taken: set[str]) -> str:
    """A name for a cluster all of whose names are taken."""
    number = 2
    while (name := _hash(f"{' '.join(names)} {number}")) in taken:
        number += 1
    return name
