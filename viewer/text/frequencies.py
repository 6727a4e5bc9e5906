"""How common a word is in general: background tables of common stems, read once and when first needed.

Promises a table for the language that a text's own common words point to, English where they point to none.
The tables stand in `resources/frequencies/`, one a language, with their source in the first line. A word that
is not in a table has no share; how to score it is left to the caller.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

import regex

from viewer.assets import resources
from viewer.text.folding import fold_word
from viewer.text.numbers import FIGURES
from viewer.text.stems import without_ending

_HEAD = 60
"""By so many of its commonest words a language is known."""
_FALLBACK = "en"
LETTER_SHARE, CLUSTER_SHARE = 0.02, 0.004
"""A letter of Thai and its like, alone and with its vowels, where no table tells: half of all stand alone, of
which there are some thirty common ones."""
_LETTERS = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")


@lru_cache(maxsize=1)
def _heads() -> dict[str, frozenset[str]]:
    """The commonest stems of each language that has a table."""
    out = {}
    for path in sorted((resources() / "frequencies").glob("*.txt")):
        with path.open(encoding="utf-8") as lines:
            next(lines)
            out[path.stem] = frozenset(
                line.split(" ")[0] for _, line in zip(range(_HEAD), lines, strict=False)
            )
    return out


@lru_cache(maxsize=32)
def table(language: str) -> Mapping[str, float]:
    """Each common stem of a language with its share of running text, 0 to 1; empty for a language unknown."""
    path = resources() / "frequencies" / f"{language}.txt"
    if not path.is_file():
        return MappingProxyType({})
    rows = (line.split(" ") for line in path.read_text(encoding="utf-8").splitlines()[1:])
    shares = {word: float(share) * 1e-6 for word, share in rows}
    for word, figures in FIGURES.items():
        root = without_ending(word)
        if root in shares:
            shares[figures] = shares.get(figures, 0.0) + shares[root]
    return MappingProxyType(shares)


def share(word: str, language: str) -> float:
    """The share of a stem in running text of a language; 0 where nothing is known of it.

    Letters of scripts without spaces are common everywhere, also where there is no table for their language.
    """
    known = table(language).get(word)
    if known is not None or _LETTERS.match(word) is None:
        return known or 0.0
    return LETTER_SHARE if len(word) == 1 else CLUSTER_SHARE


def language(words: Iterable[str]) -> str:
    """The language whose commonest words stand most often among these; `en` where none does."""
    seen = {word if word.isascii() else fold_word(word) for word in set(words)}
    best = max(
        sorted(_heads().items()), key=lambda item: len(item[1] & seen), default=(_FALLBACK, frozenset())
    )
    english = _heads().get(_FALLBACK, frozenset())
    return best[0] if len(best[1] & seen) > len(english & seen) else _FALLBACK
