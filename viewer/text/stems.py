"""Stems: inflected forms of one word made equal (`resumed`, `resume`, `resuming`), roughly and quickly.

Promises that equal words have equal stems, and numbers in words those of their figures. The rules are for
English endings, and do little elsewhere; they go further than a dictionary would, since a stem only proposes
that two words may correspond.
"""

from __future__ import annotations

from functools import lru_cache

import regex

from viewer.text.numbers import FIGURES

_SUFFIXES = """
    izations isations ization isation ational fulness ousness iveness ability ibility ations ation itions
    ition ating ated ators ator atives ative ingly edly ments ment ness less ful ions ion ings ing ers er ors
    or ies ied ier ed es ly ally al ial ical ic ism ists ist ity ive able ible ance ence ant ent ous ian an
    ate ize ise y e
"""
_ENDINGS = regex.compile("(?:" + "|".join(sorted(set(_SUFFIXES.split()), key=lambda s: (-len(s), s))) + ")$")
_VOWEL = frozenset("aeiouy")
_LATIN = regex.compile(r"[a-z]+")


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """The stem of a folded word; words with other signs than a to z are their own stem, numbers excepted."""
    figures = FIGURES.get(word)
    return without_ending(word) if figures is None else figures


def without_ending(word: str) -> str:
    """The stem of a folded word that is taken for no number."""
    if len(word) < 4 or _LATIN.fullmatch(word) is None:
        return word
    if word[-1] == "s" and word[-2] not in "su":
        word = word[:-1]
    ending = _ENDINGS.search(word)
    while ending and not _stands(word[: ending.start()]):
        ending = _ENDINGS.search(word, ending.start() + 1)
    if ending is None:
        return word
    kept = word[: ending.start()]
    if len(kept) > 3 and kept[-1] == kept[-2] and kept[-1] not in "aeiouls":
        kept = kept[:-1]
    return kept


def _stands(rest: str) -> bool:
    return len(rest) >= 3 and not _VOWEL.isdisjoint(rest)
