"""The type of a change, told by simple rules from the words on its two sides.

Promises one type a change, the same when the sides are swapped. The rules look at the changed words alone;
they are for English, and call everything `wording` that they do not know.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from rapidfuzz.distance import JaroWinkler

from viewer.engine.common_words import FUNCTION_WORDS, listed
from viewer.engine.passages import ChangeType
from viewer.text.folding import fold_character, fold_word
from viewer.text.numbers import same_number
from viewer.text.stems import stem

_AUXILIARIES = listed(
    "am is are was were be been being has have had having will would shall should can could may might "
    "must do does did to going"
)
_NEGATIONS = listed("no not never none nobody nothing neither nor without cannot hardly denied deny denies")
_SPEECH = listed(
    "said says say saying told tells tell added adds stated states claimed claims claim alleged alleges "
    "insisted announced announces according noted notes wrote writes reported reports argued argues "
    "declared declares explained acknowledged admitted confirmed warned suggested asserted remarked "
    "commented"
)
_MONTHS = listed(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
_DAYS = listed(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week "
    "weekend month year morning afternoon evening night earlier"
)
_NUMBERS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "hundreds thousand thousands million millions billion billions dozen dozens half third quarter "
    "percent"
)
_VERB_ENDINGS = ("ed", "ing", "en")
_ALIKE = 0.84
"""Jaro-Winkler likeness from which two words are spellings of one."""
OTHERS = 2
"""A change of a number, a date or an attribution has no more other content words than this."""


def change_type(words_a: Sequence[str], words_b: Sequence[str]) -> ChangeType:
    """The type of a change whose sides read `words_a` and `words_b`; words and signs as they stand."""
    a = [w for w in words_a if any(c.isalnum() for c in w)]
    b = [w for w in words_b if any(c.isalnum() for c in w)]
    if says_same_number(words_a, words_b):
        return "spelling"
    if not a and not b:
        return "punctuation"
    low_a, low_b = {fold_word(w) for w in a}, {fold_word(w) for w in b}
    only = low_a ^ low_b
    if _negated(a) != _negated(b) and _few_besides(only, _NEGATIONS | _AUXILIARIES):
        return "polarity"
    names = {fold_word(w) for w in (*a, *b) if w[0].isupper()}
    if only & _SPEECH and _few_besides(only, _SPEECH | names):
        return "attribution"
    if any(map(_is_date, only)) and _few_besides(only, {w for w in only if _is_date(w)}):
        return "date"
    if any(map(_is_number, only)) and _few_besides(only, {w for w in only if _is_number(w)}):
        return "number"
    if len(a) == len(b) == 1:
        return _of_one_word(a[0], b[0])
    if a and b and _roots(low_a) == _roots(low_b):
        return "tense"
    return "name" if _are_names(a) and _are_names(b) else "wording"


def says_same_number(words_a: Sequence[str], words_b: Sequence[str]) -> bool:
    """Whether both sides are one number in two ways of writing it: "five" and "5", "per cent" and "%"."""
    one, other = (
        [fold_word(w) if any(c.isalnum() for c in w) else fold_character(w[:1]) for w in side]
        for side in (words_a, words_b)
    )
    return same_number(one, other)


def _negated(words: Sequence[str]) -> bool:
    """Whether a negation is among the words; "didn't" is two words, and a middle initial T is no negation."""
    return any(fold_word(w) in _NEGATIONS or w == "t" for w in words)


def _few_besides(words: set[str], known: Set[str]) -> bool:
    """Whether no more than two content words are left beside those known."""
    return len(words - known - FUNCTION_WORDS) <= OTHERS


def _is_date(word: str) -> bool:
    return (
        word in _MONTHS or word in _DAYS or (len(word) == 4 and word.isdigit() and word[:2] in ("19", "20"))
    )


def _is_number(word: str) -> bool:
    return word[0].isdigit() or word in _NUMBERS


def _of_one_word(a: str, b: str) -> ChangeType:
    low_a, low_b = fold_word(a), fold_word(b)
    if low_a in _SPEECH and low_b in _SPEECH:
        return "attribution"
    if low_a in _AUXILIARIES and low_b in _AUXILIARIES:
        return "tense"
    names = a[0].isupper() and b[0].isupper()
    if stem(low_a) == stem(low_b):
        if names or low_a[-3:] == low_b[-3:]:
            return "spelling"
        return "tense" if low_a.endswith(_VERB_ENDINGS) or low_b.endswith(_VERB_ENDINGS) else "wording"
    if names:
        return "name"
    return "spelling" if JaroWinkler.similarity(low_a, low_b) >= _ALIKE else "wording"


def _roots(words: set[str]) -> set[str]:
    return {stem(w) for w in words if w not in _AUXILIARIES}


def _are_names(words: Sequence[str]) -> bool:
    return bool(words) and all(w[0].isupper() for w in words)
