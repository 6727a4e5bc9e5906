"""The type of a change, told by simple rules from the words on its two sides and the words around it.

Promises one type a change, the same when the sides are swapped. The rules are for English, with the words of
French, German and Spanish that can mean nothing else, and call everything `wording` that they are not sure
of: a wrong type costs a reader more than none. Dates and numbers are told in `type_dates`, polarity and tense
in `type_verbs`. A title before a name (`Mr.`, `President`) counts as part of the name, an abbreviation
(`Sen.`, `Calif.`) as a spelling, and so does another kind of the same sign.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from viewer.engine import type_words_abroad as abroad
from viewer.engine.change_sides import Side, is_word, others, shared_after, shared_before
from viewer.engine.common_words import ARTICLES, FUNCTION_WORDS
from viewer.engine.passages import ChangeType
from viewer.engine.spellings import is_abbreviation, is_common, is_form_of_name, same_spelt_otherwise
from viewer.engine.type_dates import is_change_of_date, is_change_of_number, is_number
from viewer.engine.type_verbs import is_polarity, is_tense
from viewer.engine.type_words import (
    DAYS,
    HEARSAY,
    MONTHS,
    NO_NAMES,
    NO_SOURCES,
    PRONOUNS,
    REPORTING,
    SOURCES,
    SPEECH,
    TITLES,
)
from viewer.text.folding import fold_character, fold_word
from viewer.text.numbers import same_number

OTHERS = 2
"""A change of an attribution has no more other content words than this."""
SMALL = 4
"""A side of a change of a name or of a source has no more words than this."""
_SAYING = SPEECH | abroad.SPEECH
_REPORTING = REPORTING | abroad.SPEECH
_GERMAN_ARTICLES = abroad.ARTICLES
_TITLES = TITLES | abroad.TITLES | {"chancellor"}
_SENTENCE_SIGNS = frozenset(".!?:")
_QUOTES = frozenset("\"'")
_HYPHENS = frozenset("-‐‑")
_CURRENCIES = frozenset("$€£¥%")
_MONEY = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}
_BRACKETS = frozenset("()[]{}")
_MULTIPLES = frozenset(["hundred", "thousand", "million", "billion", "trillion", "dozen"])


def change_type(a: Side, b: Side) -> ChangeType:
    """The type of a change with these two sides."""
    if a.folded == b.folded:
        return _type_of_signs(a, b)
    if says_same(a.said, b.said) or _is_same_before_multiple(a, b):
        return "spelling"
    only = set(a.folded) ^ set(b.folded)
    if is_polarity(a, b, only):
        return "polarity"
    names = {fold_word(w) for w in (*a.words, *b.words) if w[0].isupper()}
    if _is_attribution(a, b, only, names):
        return "attribution"
    if is_change_of_date(a, b, only, names):
        return "date"
    if is_change_of_number(a, b, only):
        return "number"
    if is_tense(a, b):
        return "tense"
    if len(a.words) == len(b.words) == 1 and not names and same_spelt_otherwise(*a.folded, *b.folded):
        return "spelling"
    if _is_name(a, b):
        return "name"
    return "attribution" if _is_source(a, b) else "wording"


def says_same(words_a: Sequence[str], words_b: Sequence[str]) -> bool:
    """Whether two sides are one word or one number in two forms: "five" and "5", `Sen.` and `Senator`."""
    return says_same_number(words_a, words_b) or _is_one_word(words_a, words_b)


def says_same_number(words_a: Sequence[str], words_b: Sequence[str]) -> bool:
    """Whether both sides are one number in two ways of writing it: "five" and "5", "per cent" and "%"."""
    one, other = (
        [fold_word(w) if is_word(w) else fold_character(w[:1]) for w in side] for side in (words_a, words_b)
    )
    (money, number), (money_other, number_other) = _money(one), _money(other)
    # Where the one has no currency, it may stand after a word that both share: `2` before `million dollars`.
    return (not (money and money_other) or money == money_other) and same_number(number, number_other)


def _money(said: list[str]) -> tuple[str, list[str]]:
    """The currency of folded words and signs, and the rest of them: `$2 million`, `two million dollars`."""
    if said and said[0] in _MONEY:
        return _MONEY[said[0]], said[1:]
    if len(said) > 1 and said[-1] in _MONEY.values():
        return said[-1], said[:-1]
    return "", said


def _is_same_before_multiple(a: Side, b: Side) -> bool:
    """Whether `1` stands against `a` before the same `million`."""
    after = fold_word(shared_after(a, b))
    return after in _MULTIPLES and says_same_number([*a.said, after], [*b.said, after])


def _is_one_word(said_a: Sequence[str], said_b: Sequence[str]) -> bool:
    """Whether one side is short for the other, or the same but for a space or a hyphen."""
    a, b = ([w for w in side if is_word(w)] for side in (said_a, said_b))
    if not (a and b):
        return False
    return is_abbreviation(a, b) or "".join(map(fold_word, a)) == "".join(map(fold_word, b))


def _type_of_signs(a: Side, b: Side) -> ChangeType:
    """The type of a change in which signs alone differ."""
    one, other = ([fold_character(s[:1]) for s in side.signs] for side in (a, b))
    if (
        one
        and len(one) == len(other)
        and all(x == y or {x, y} == _QUOTES for x, y in zip(one, other, strict=True))
    ):
        return "spelling"
    signs = [*a.signs, *b.signs]
    if len(signs) == 1 and signs[0] in _CURRENCIES:
        return "number"
    before, after = shared_before(a, b), shared_after(a, b)
    if len(signs) == 1 and signs[0] in _HYPHENS and is_word(before) and is_word(after):
        named = before[0].isupper() and (after[0].isupper() or len(after) < 4)
        return "name" if named and not before.isupper() else "spelling"
    return "punctuation"


def _is_attribution(a: Side, b: Side, only: Set[str], names: Set[str]) -> bool:
    """Whether a verb of saying, or who is said to say it, came, went or changed."""
    if only & HEARSAY and others(only, HEARSAY) <= 1:
        return True
    if only & _SAYING and others(only, _SAYING | names) <= OTHERS:
        return True
    verbs = [set(side.folded) & only & _REPORTING for side in (a, b)]
    if all(verbs) and others(only, _REPORTING | names) <= OTHERS:
        return True
    return "according" in only and others(only, _SAYING | names | {"according"}) <= OTHERS + 1


def _is_source(a: Side, b: Side) -> bool:
    """Whether other words stand in the place of the one who says something, before or after the verb."""
    if not (a.words and b.words) or max(len(a.words), len(b.words)) > SMALL:
        return False
    if not (_may_speak(a) and _may_speak(b)):
        return False
    if _speaks_next(a.after) and _speaks_next(b.after):
        return True
    return _spoke_before(a) and _spoke_before(b) and not any(is_word(s.after[0]) for s in (a, b))


def _spoke_before(side: Side) -> bool:
    """Whether a verb of saying stands before, with an article or without, and something after."""
    said = [fold_word(w) for w in side.before]
    if said and said[-1] in ARTICLES | abroad.ARTICLES:
        said = said[:-1]
    return bool(said and side.after) and said[-1] in _SAYING


def _may_speak(side: Side) -> bool:
    """Whether words can name or describe one who says something."""
    if any(is_number(w) and w != "one" for w in side.folded) or set(side.signs) - {".", "-", "'", "’"}:
        return False
    return any(w in PRONOUNS - NO_SOURCES or w not in NO_SOURCES | FUNCTION_WORDS for w in side.folded) or (
        side.folded in (["the"], ["a"], ["an"])
    )


def _speaks_next(after: Sequence[str]) -> bool:
    """Whether a verb of saying follows, at once or after `statement` and its like."""
    said = [fold_word(w) for w in after]
    if len(said) > 1 and said[0] in SOURCES:
        said = said[1:]
    return bool(said) and (said[0] in _SAYING or said[0] in _REPORTING - {"found", "called", "described"})


def _is_name(a: Side, b: Side) -> bool:
    a, b = _without_article(a), _without_article(b)
    if _is_before_name(a, b):
        return True
    if not all(_are_names(s) for s in (a, b) if s.words):
        return False
    if a.words and b.words:
        same = len(a.words) == len(b.words) == 1 and is_form_of_name(*a.folded, *b.folded)
        return not same
    one, other = (a, b) if a.words else (b, a)
    return _is_part_of_name(one, other)


def _without_article(side: Side) -> Side:
    """`the Philippines` without its article, before which no sentence begins."""
    if len(side.words) > 1 and side.said[0] in ("the", "el", "la", "le", "der", "die"):
        return Side(side.said[1:], [*side.before, side.said[0]], side.after)
    return side


def _is_before_name(a: Side, b: Side) -> bool:
    """Whether `Mr.` stands against `Boris` before the same name, or `Chancellor Olaf` against nothing."""
    if not _may_be_named(shared_after(a, b)):
        return False
    if not all(w[0].isupper() for side in (a, b) for w in side.words):
        return False
    if len(a.words) == len(b.words) == 1:
        return bool({*a.folded, *b.folded} & _TITLES) and not {*a.folded, *b.folded} & FUNCTION_WORDS
    one, other = (a, b) if a.words else (b, a)
    signs = {*a.signs, *b.signs}
    return (
        not other.words
        and 1 < len(one.words) <= SMALL
        and one.folded[0] in _TITLES
        and signs <= {"."}
        and not any(w in NO_NAMES | FUNCTION_WORDS for w in one.folded)
    )


def _are_names(side: Side) -> bool:
    """Whether all words have a capital, and not for the beginning of a sentence."""
    if len(side.words) > SMALL or not all(w[0].isupper() for w in side.words):
        return False
    low = side.folded
    if any((len(w) > 1 and w in FUNCTION_WORDS) or w in DAYS | MONTHS for w in low):
        return False
    if side.before and side.before[-1] in _GERMAN_ARTICLES:
        return False
    begins = _begins_sentence(side.before)
    return not begins or low[0] in _TITLES or len(low[0]) == 1 or not is_common(low[0])


def _begins_sentence(before: Sequence[str]) -> bool:
    """Whether a capital may be that of a sentence; after `,”` it is not."""
    told = [w for w in before if fold_character(w[:1]) not in _QUOTES]
    return not told or told[-1] in _SENTENCE_SIGNS


def _is_part_of_name(side: Side, other: Side) -> bool:
    """Whether words that one side alone has belong to a name that both share: `Mr.`, `J.`, `Rodham`."""
    signs = {s for s in side.said if not is_word(s)} | {s for s in other.said if not is_word(s)}
    before, after = shared_before(side, other), shared_after(side, other)
    if len(side.words) == 1 and side.folded[0] in _TITLES:
        return not signs & _BRACKETS and _may_be_named(after)
    if not signs <= {"."} or any(w in NO_NAMES or w in _TITLES or _is_adjective(w) for w in side.folded):
        return False
    return _may_be_named(before) or _may_be_named(after)


def _may_be_named(word: str) -> bool:
    """Whether a word can be part of the name of a person or a place."""
    low = fold_word(word)
    known = NO_NAMES | _TITLES | FUNCTION_WORDS | DAYS | MONTHS
    return word[:1].isupper() and low not in known and not _is_adjective(low)


def _is_adjective(word: str) -> bool:
    """Whether a word is likely one for a people or a party (`Mexican`, `Democratic`)."""
    return len(word) > 5 and word.endswith(("an", "ans", "ic", "ish", "ese", "crat", "crats"))
