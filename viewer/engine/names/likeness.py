"""Likeness: whether two words of names may be one word spelt otherwise.

A likeness is never evidence enough by itself; the rules that ask for more stand in `bearers`. The measure is
Jaro-Winkler (Winkler 1990) under an equal skeleton of consonants of our own, made for the ways in which
Arabic, Persian and Slavic names come into Latin letters.
"""

from __future__ import annotations

from functools import lru_cache

import regex
from rapidfuzz.distance import JaroWinkler

from viewer.engine.names.given import same_given
from viewer.engine.spellings import is_common

ALIKE = 0.78
"""Least likeness of two words with one skeleton."""
_VOWELS = frozenset("aeiouy")
LEAST = 4
"""Letters; shorter words have too many neighbours."""

_SOUNDS = [
    (regex.compile(pattern), sound)
    for pattern, sound in [
        ("shch|sch|sh|sz", "S"),
        ("tS|tch|czy?|ch(?![rl])", "C"),
        ("zh", "Z"),
        ("[kg]h|ck|[qkx]|c(?![eiy])", "k"),
        ("g(?![eiy])", "k"),
        ("dh", "d"),
        ("th", "t"),
        ("(?<=[^aeiouy])j(?=[aeiou])|(?<=[yi])j$", ""),
        ("ph|v|w(?=[aeiou])", "f"),
        ("ts|tz", "s"),
        ("[cz]", "s"),
        ("(?<!^)h", ""),
        ("(?<!^)[wy]", ""),
        ("^[aeiouy]+", "A"),
        ("(?<!^)[aeiou]+", ""),
    ]
]
_NOT_LETTERS = regex.compile(r"[^a-z]")
_DOUBLED = regex.compile(r"(.)\1+")


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """The consonants of a folded word as they sound, first vowels as one sign; other scripts as they are."""
    if not word.isascii() or not any("a" <= c <= "z" for c in word):
        return word
    out = _DOUBLED.sub(r"\1", _NOT_LETTERS.sub("", word))
    for pattern, sound in _SOUNDS:
        out = pattern.sub(sound, out)
    return out or word


@lru_cache(maxsize=1 << 16)
def alike(a: str, b: str) -> bool:
    """Whether two folded words of names may be one name in two spellings, by their letters alone."""
    if a == b:
        return True
    known = same_given(a, b)
    if known is not None:
        return known
    if min(len(a), len(b)) < LEAST or skeleton(a) != skeleton(b) or _differ_in_ending(a, b):
        return False
    if is_common(a) and is_common(b):
        return False
    return JaroWinkler.similarity(a, b) >= ALIKE


def _differ_in_ending(a: str, b: str) -> bool:
    """Ivanov and Ivanova, Mario and Maria; Karim and Karami; not Haniya and Haniyeh."""
    if (a.rstrip("hj")[-1:] in _VOWELS) != (b.rstrip("hj")[-1:] in _VOWELS):
        return True
    short, long = sorted((a, b), key=len)
    return (long == short + "a") or (len(a) == len(b) and a[:-1] == b[:-1] and {a[-1], b[-1]} == {"a", "o"})
