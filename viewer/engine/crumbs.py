"""Crumbs: single letters that two wordings have in common by the way.

Where a script without spaces is aligned letter by letter, two quite different words often share one, and any
two words their `'s`: shown as shared between two changes, it would only tear a change apart. Promises the
links without such letters alone; those with which a stretch begins or ends on both sides stay.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from viewer.engine.settling import blocks
from viewer.engine.subsequence import Link

_LETTER = regex.compile(r"[\p{Han}\p{Hiragana}]\p{M}*")
_CLUSTER = regex.compile(r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]+")
FEWEST_LETTERS, FEWEST_CLUSTERS = 2, 3
"""So many letters side by side make a word that a reader sees as shared: Chinese or kana, and Thai and the
like, whose words are longer."""

WITH_HOST, _TAILS = 2, frozenset(("s", "t", "ll", "ve"))
"""What follows an apostrophe and the word beside it: the `s` of `he's` is not that of `Hannity's`."""


def fewest(word: str) -> int:
    """How many words like this one must be linked side by side to be shown; 0 for a word by itself."""
    if word.isascii():
        return WITH_HOST if word in _TAILS else 0
    return FEWEST_LETTERS if _LETTER.fullmatch(word) else FEWEST_CLUSTERS if _CLUSTER.fullmatch(word) else 0


def without_crumbs(found: Sequence[Link], fewest_a: Sequence[int], words_b: int) -> list[Link]:
    """Links in the order of A without crumbs; `fewest_a` says of each word of A what `fewest` gives."""
    if not any(fewest_a):
        return list(found)
    ends = len(fewest_a) - 1, words_b - 1
    kept = []
    for block in blocks(found):
        needed = [fewest_a[i] for i, _ in block]
        at_edge = block[0] == (0, 0) or block[-1] == ends
        if at_edge or not all(needed) or len(block) >= max(needed):
            kept += block
    return kept
