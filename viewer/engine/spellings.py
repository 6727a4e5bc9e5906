"""Spellings: whether two words are one word written in two ways, and whether a name is short for another.

Promises no more than the rules say: British and American endings, abbreviations, initials, and a slip of a
letter or two where one of the words is no common one. Two common words are never spellings of one another.
The rules are for English.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex
from rapidfuzz.distance import OSA

from viewer.engine.change_sides import rows
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.type_words import ABBREVIATIONS, PEOPLES
from viewer.text.folding import fold_word
from viewer.text.frequencies import share
from viewer.text.stems import stem

_BRITISH = [
    (regex.compile(pattern), american)
    for pattern, american in [
        (r"is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)", "iz"),
        (r"ys(?=(?:e|ed|es|er|ing)$)", "yz"),
        (r"(?<=.{2})our(?=$|s$|ed$|ing|able|ite|hood|ful)", "or"),
        (r"(?<=[bt])re(?=s?$)", "er"),
        (r"ence(?=s?$)", "ense"),
        (r"ogue(?=s?$)", "og"),
        (r"(?<=[aeiou][^aeiou]+[aeiou])ll(?=(?:ed|ing|er|ers)$)", "l"),
        (r"mme(?=s?$)", "m"),
        (r"(?<=.{3})or(?=s?$)", "er"),
        (r"[ao]e(?=[a-z]{2})", "e"),
        (r"^grey", "gray"),
    ]
]
_DEMONYMS = frozenset(["s", "n", "ns", "an", "ans", "ian", "ians", "i", "is", "ish", "ese"])
_PEOPLES = frozenset(map(frozenset, rows(PEOPLES)))
_FEWEST = 5
"""Words shorter than this are too easily another word with one letter changed."""
_LONG = 9
"""Words from this length on may differ in two letters."""


def is_common(word: str) -> bool:
    """Whether the frequency table of English knows a folded word."""
    return share(stem(word), "en") > 0


def same_spelt_otherwise(a: str, b: str) -> bool:
    """Whether two folded words without a capital are one in two spellings."""
    if _american(a) == _american(b):
        return True
    if stem(a) == stem(b) or (is_common(a) and is_common(b)) or a[0] != b[0]:
        return False
    shorter = min(len(a), len(b))
    return shorter >= _FEWEST and OSA.distance(a, b) <= (1 if shorter < _LONG else 2)


def is_abbreviation(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether one side is short for the other, with a capital: `Sen`, `Senator`; `N.J.`, `New Jersey`."""
    if len(a) == len(b) == 1:
        (one,), (other,) = a, b
        return _is_short_for(one, other) or _is_short_for(other, one)
    return _are_initials(a, b) or _are_initials(b, a)


def is_form_of_name(a: str, b: str) -> bool:
    """Whether one folded name is made from the other: `Iran` and `Iranian`, `Iraqi` and `Iraqis`."""
    if frozenset((a, b)) in _PEOPLES:
        return True
    short, long = sorted((a, b), key=len)
    if long.startswith(short) and long[len(short) :] in _DEMONYMS:
        return True
    cut = short[:-1]  # Italy, Italian; a single letter more would make forms of Dmitri and Dmitry
    return bool(cut) and long.startswith(cut) and len(long) > len(short) and long[len(cut) :] in _DEMONYMS


def _is_short_for(short: str, long: str) -> bool:
    full = ABBREVIATIONS.get(fold_word(short))
    if full is None or not short[0].isupper():
        return False
    other = fold_word(long)
    return fold_word(short) != other and full in (other, ABBREVIATIONS.get(other))


def _american(word: str) -> str:
    for pattern, american in _BRITISH:
        word = pattern.sub(american, word)
    return word


def _are_initials(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the one word of a side holds the first letters of the words of the other."""
    if len(short) != 1 or len(long) < 2 or not _have_capitals((*short, *long)):
        return False
    letters = fold_word(short[0]).replace(".", "")
    every = "".join(fold_word(w)[0] for w in long)
    without_small = "".join(fold_word(w)[0] for w in long if w[0].isupper())
    return len(letters) > 1 and letters in (every, without_small)


def _have_capitals(words: Sequence[str]) -> bool:
    return all(w[0].isupper() for w in words if fold_word(w) not in FUNCTION_WORDS)
