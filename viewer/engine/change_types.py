"""The type of a change, told by simple rules from the words on its two sides and the words around it.

Promises one type a change, the same when the sides are swapped. The rules are for English, and call
everything `wording` that they are not sure of: a wrong type costs a reader more than none. A title before a
name (`Mr.`, `President`) counts as part of the name, an abbreviation (`Sen.`, `Calif.`) as a spelling.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.passages import ChangeType
from viewer.engine.spellings import is_abbreviation, is_common, is_form_of_name, same_spelt_otherwise
from viewer.engine.type_words import (
    AGREEING,
    AUXILIARIES,
    DAYS,
    MODALS,
    MONTHS,
    NEGATIONS,
    NO_NAMES,
    NUMBERS,
    PERFECT,
    PRONOUNS,
    QUANTITIES,
    SCOPE,
    SCOPE_HELPERS,
    SPEECH,
    TIMES,
    TITLES,
)
from viewer.text.folding import fold_character, fold_word
from viewer.text.numbers import same_number
from viewer.text.stems import stem

OTHERS = 2
"""A change of a date, a negation or an attribution has no more other content words than this."""
OTHERS_OF_NUMBER = 4
"""A change of a number may have more: a number is what a reader looks for first."""
LONGEST_WITH_NUMBER = 8
"""A side of a change of a number has no more words than this."""
SMALL = 4
"""A side of a change of polarity or of a name has no more words than this."""
_SENTENCE_SIGNS = frozenset(".!?:\"'“”‘’")
_CURRENCIES = frozenset("$€£¥")
_BRACKETS = frozenset("()[]{}")


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a change: its words and signs as they stand, and those before and after it in its row.

    `before` and `after` hold the nearest tokens in the order of the text, a few at most; they are empty at
    the row's edge.
    """

    said: Sequence[str]
    before: Sequence[str] = ()
    after: Sequence[str] = ()

    @property
    def words(self) -> list[str]:
        """The words alone."""
        return [w for w in self.said if _is_word(w)]

    @property
    def folded(self) -> list[str]:
        """The words alone, folded."""
        return [fold_word(w) for w in self.words]

    @property
    def at_edge(self) -> bool:
        """Whether the row has nothing before it, or nothing after it."""
        return not (self.before and self.after)


def change_type(a: Side, b: Side) -> ChangeType:
    """The type of a change with these two sides."""
    if a.folded == b.folded:
        return "punctuation"
    if says_same_number(a.said, b.said) or (a.words and b.words and _is_one_word(a, b)):
        return "spelling"
    only = set(a.folded) ^ set(b.folded)
    if _is_polarity(a, b, only):
        return "polarity"
    names = {fold_word(w) for w in (*a.words, *b.words) if w[0].isupper()}
    if only & SPEECH and _others(only, SPEECH | names) <= OTHERS:
        return "attribution"
    if _is_change_of_date(a, b, only, names):
        return "date"
    if _is_change_of_number(a, b, only):
        return "number"
    if _is_tense(a, b):
        return "tense"
    if len(a.words) == len(b.words) == 1 and not names and same_spelt_otherwise(*a.folded, *b.folded):
        return "spelling"
    return "name" if _is_name(a, b) else "wording"


def says_same_number(words_a: Sequence[str], words_b: Sequence[str]) -> bool:
    """Whether both sides are one number in two ways of writing it: "five" and "5", "per cent" and "%"."""
    one, other = (
        [fold_word(w) if _is_word(w) else fold_character(w[:1]) for w in side] for side in (words_a, words_b)
    )
    return same_number(one, other)


def _is_one_word(a: Side, b: Side) -> bool:
    """Whether one side is short for the other, or the same but for a space or a hyphen."""
    return is_abbreviation(a.words, b.words) or "".join(a.folded) == "".join(b.folded)


def _is_word(token: str) -> bool:
    return any(c.isalnum() for c in token)


def _others(words: Set[str], known: Set[str]) -> int:
    """How many content words are left beside those known."""
    return len(words - known - FUNCTION_WORDS)


def _shared_before(a: Side, b: Side) -> str:
    """The word or sign that stands before both sides; empty where they differ, and at a row's edge."""
    return _same(a.before[-1:], b.before[-1:])


def _shared_after(a: Side, b: Side) -> str:
    """The word or sign that stands after both sides; empty where they differ, and at a row's edge."""
    return _same(a.after[:1], b.after[:1])


def _same(one: Sequence[str], other: Sequence[str]) -> str:
    return one[0] if one and other and fold_word(one[0]) == fold_word(other[0]) else ""


def _is_polarity(a: Side, b: Side, only: Set[str]) -> bool:
    """A negation on one side alone, in a few words that stand between the same words on both."""
    if _negates(a) == _negates(b) or max(len(a.words), len(b.words)) > SMALL:
        return False
    between = _shared_before(a, b) and _shared_after(a, b)
    return bool(between) and _others(only, NEGATIONS | AUXILIARIES) <= OTHERS


def _negates(side: Side) -> bool:
    """Whether a negation is said; a middle initial T is none, nor are "not only" and "No. 2"."""
    following = [*side.words, *filter(_is_word, side.after), ""][1:]
    return any(
        (fold_word(w) in NEGATIONS or w == "t") and fold_word(after) != "only" and not after[:1].isdigit()
        for w, after in zip(side.words, following, strict=False)
    )


def _is_change_of_date(a: Side, b: Side, only: Set[str], names: Set[str]) -> bool:
    dates_a, dates_b = _dates(a) & only, _dates(b) & only
    found = dates_a | dates_b
    if not found or _others(only, found) > OTHERS:
        return False
    if found <= TIMES and _others(only, found | names) > 0:
        return False
    return bool(dates_a and dates_b) or (
        _tells_alone(a, b) and not any(_is_part_of_date(side) for side in (a, b))
    )


def _tells_alone(a: Side, b: Side) -> bool:
    """Whether what one side alone has was added: at a row's edge the other text may have it elsewhere."""
    return not (a.at_edge or b.at_edge) and bool(_shared_before(a, b) or _shared_after(a, b))


def _dates(side: Side) -> set[str]:
    """The words of a date, folded: a month has a capital, and `three-year` is a length of time."""
    said = [*side.before[-1:], *side.said, *side.after[:1]]
    first = len(side.before[-1:])
    out = set()
    for k, word in enumerate(side.said, first):
        low = fold_word(word)
        joined = "-" in (fold_character(said[n][:1]) for n in (k - 1, k + 1) if 0 <= n < len(said))
        is_year = len(low) == 4 and low.isdigit() and low[:2] in ("19", "20")
        if low in DAYS or (low in MONTHS and word[0].isupper()) or ((low in TIMES or is_year) and not joined):
            out.add(low)
    return out


def _is_part_of_date(side: Side) -> bool:
    """Whether a date goes on after the change: `Sept.` before 11, `9/` before 11."""
    after = next((w for w in side.after if _is_word(w)), "")
    if not after[:1].isdigit() or not side.said:
        return False
    return side.said[-1] == "/" or (bool(side.folded) and side.folded[-1] in MONTHS)


def _is_change_of_number(a: Side, b: Side, only: Set[str]) -> bool:
    if _is_scope(a, b, only):
        return True
    numbers_a, numbers_b = _numbers(a) & only, _numbers(b) & only
    found = numbers_a | numbers_b
    if not found or any(_is_part_of_date(side) for side in (a, b)):
        return False
    longest = max(len(a.words), len(b.words))
    if longest > LONGEST_WITH_NUMBER or _others(only, found | SCOPE) > OTHERS_OF_NUMBER:
        return False
    # `one` without another number against it is a pronoun as often as not.
    return bool(numbers_a and numbers_b) or (found != {"one"} and _tells_alone(a, b))


def _numbers(side: Side) -> set[str]:
    return {w for w in side.folded if _is_number(w)}


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in NUMBERS


def _is_scope(a: Side, b: Side, only: Set[str]) -> bool:
    """Whether words like `nearly` or `more than` came or went before a number that both sides share."""
    if not only & SCOPE or not set(a.folded) | set(b.folded) <= SCOPE | SCOPE_HELPERS:
        return False
    after = [_after_currency(side) for side in (a, b)]
    return after[0] == after[1] and (_is_number(after[0]) or after[0] in QUANTITIES)


def _after_currency(side: Side) -> str:
    return next((fold_word(w) for w in side.after if w not in _CURRENCIES), "")


def _is_tense(a: Side, b: Side) -> bool:
    """Another auxiliary with the same verb, or another tense of a verb after the same subject."""
    if not (a.words and b.words):
        return _is_auxiliary_added(a, b)
    one, other = _auxiliaries(a), _auxiliaries(b)
    rest_a, rest_b = _rest(a), _rest(b)
    if one != other:
        return len(rest_a) <= 1 and len(rest_b) <= 1 and set(map(stem, rest_a)) == set(map(stem, rest_b))
    return not one and len(a.words) == len(b.words) == 1 and _is_past(a, b)


def _auxiliaries(side: Side) -> set[str]:
    """The auxiliaries of a side, those that differ in person or number alone as one."""
    return {AGREEING.get(w, w) for w in side.folded if w in AUXILIARIES}


def _rest(side: Side) -> list[str]:
    """What a side has beside auxiliaries; the `to` of `going to` and `had to` belongs to these."""
    known = AUXILIARIES | {"to"} if _auxiliaries(side) else AUXILIARIES
    return [w for w in side.folded if w not in known]


def _is_auxiliary_added(a: Side, b: Side) -> bool:
    """Whether one side alone has `had` (before a verb) or `would` and no more, between the same words."""
    added = [*a.folded, *b.folded]
    before, after = _shared_before(a, b), fold_word(_shared_after(a, b))
    if len(added) != 1 or not _is_word(before) or not _is_word(after):
        return False
    return added[0] in MODALS or (added[0] in PERFECT and after.endswith(("ed", "en", "been")))


def _is_past(a: Side, b: Side) -> bool:
    """Whether `believes` stands against `believed` after the same subject."""
    before = fold_word(_shared_before(a, b))
    if not _is_word(before) or (before in FUNCTION_WORDS and before not in PRONOUNS):
        return False
    (one,), (other,) = a.folded, b.folded
    return _is_present_of(one, other) or _is_present_of(other, one)


def _is_present_of(word: str, past: str) -> bool:
    if not past.endswith("ed"):
        return False
    base = past[:-2]
    bases = {base, base + "e", base[:-1] + "y" if base.endswith("i") else base}
    return word in bases or word in {b + "s" for b in bases} | {base + "es"}


def _is_name(a: Side, b: Side) -> bool:
    if not all(_are_names(s) for s in (a, b) if s.words):
        return False
    if a.words and b.words:
        same = len(a.words) == len(b.words) == 1 and is_form_of_name(*a.folded, *b.folded)
        return not same
    one, other = (a, b) if a.words else (b, a)
    return _is_part_of_name(one, other)


def _are_names(side: Side) -> bool:
    """Whether all words have a capital, and not for the beginning of a sentence."""
    if len(side.words) > SMALL or not all(w[0].isupper() for w in side.words):
        return False
    low = side.folded
    if any(len(w) > 1 and w in FUNCTION_WORDS for w in low):
        return False
    begins = not side.before or side.before[-1] in _SENTENCE_SIGNS
    return not begins or low[0] in TITLES or len(low[0]) == 1 or not is_common(low[0])


def _is_part_of_name(side: Side, other: Side) -> bool:
    """Whether words that one side alone has belong to a name that both share: `Mr.`, `J.`, `Rodham`."""
    signs = {s for s in side.said if not _is_word(s)} | {s for s in other.said if not _is_word(s)}
    before, after = _shared_before(side, other), _shared_after(side, other)
    if len(side.words) == 1 and side.folded[0] in TITLES:
        return not signs & _BRACKETS and _may_be_named(after)
    if not signs <= {"."} or any(w in NO_NAMES or w in TITLES or _is_adjective(w) for w in side.folded):
        return False
    return _may_be_named(before) or _may_be_named(after)


def _may_be_named(word: str) -> bool:
    """Whether a word can be part of the name of a person or a place."""
    low = fold_word(word)
    known = NO_NAMES | TITLES | FUNCTION_WORDS | DAYS | MONTHS
    return word[:1].isupper() and low not in known and not _is_adjective(low)


def _is_adjective(word: str) -> bool:
    """Whether a word is likely one for a people or a party (`Mexican`, `Democratic`)."""
    return len(word) > 5 and word.endswith(("an", "ans", "ic", "ish", "ese", "crat", "crats"))
