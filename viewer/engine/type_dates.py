"""Dates and numbers: which words of a side say when and which how many, and whether a change is one of these.

A number in a date, an hour or a `three days later` says when. Promises the same from either side. The words
are English, French, German and Spanish; a date of another language is no date here.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from viewer.engine import type_words_abroad as abroad
from viewer.engine.change_sides import Side, is_word, others, shared_before, tells_alone
from viewer.engine.common_words import ARTICLES
from viewer.engine.type_words import (
    AFTERWARDS,
    BOTH,
    CLOCK,
    DATE_HELPERS,
    DAYS,
    MONTHS,
    NUMBERS,
    QUANTITIES,
    RANKS,
    SCOPE,
    SCOPE_HELPERS,
    SPANS_OF_TIME,
    TIMES,
    TIMES_OF_DAY,
)
from viewer.text.folding import fold_character, fold_word
from viewer.text.numbers import FIGURES

OTHERS = 2
"""A change of a date, a negation or an attribution has no more other content words than this."""
OTHERS_OF_NUMBER = 4
"""A change of a number may have more: a number is what a reader looks for first."""
LONGEST_WITH_NUMBER = 8
"""A side of a change of a number has no more words than this."""
_CURRENCIES = frozenset("$€£¥")
_HELPERS = DATE_HELPERS | abroad.DATE_HELPERS
_STRONG_DAYS = DAYS | TIMES_OF_DAY
_LEADING = frozenset(["this", "next", "last", "past", "coming", "all", "previous", "following", "in", "for"])
"""Before these a word for a length of time says when."""


def is_number(word: str) -> bool:
    """Whether a folded word says a number."""
    return word[:1].isdigit() or word in NUMBERS or word in FIGURES


def is_change_of_date(a: Side, b: Side, only: Set[str], names: Set[str]) -> bool:
    """Whether two sides say another time, or one side alone says one."""
    if all(_says_when(side) for side in (a, b) if side.words):
        if set(a.folded) | set(b.folded) <= ARTICLES:
            return False
        return bool(a.words and b.words) or tells_alone(a, b)
    if _after_month(a) and _after_month(b):  # January | 3, which | 2020 that
        return others(only, {a.folded[0], b.folded[0]} | _HELPERS) <= OTHERS
    dates_a, dates_b = _dates(a) & only, _dates(b) & only
    found = dates_a | dates_b
    if not (dates_a and dates_b):
        alone = not (a.words and b.words) and tells_alone(a, b) and not any(_goes_on(s) for s in (a, b))
        return bool(found) and not found <= TIMES and alone and not others(only, found | _HELPERS)
    if found <= TIMES and others(only, found | names) > 0:
        return False
    return others(only, found | _HELPERS) <= OTHERS


def _after_month(side: Side) -> bool:
    """Whether a side begins with the day or the year of the month before it."""
    if not side.before or not side.folded or not side.folded[0].isdigit():
        return False
    last = len(side.before) - 1
    return _is_month(last, side.before, [fold_word(w) for w in side.before])


def _says_when(side: Side) -> bool:
    """Whether all that a side says belongs to a date, with what stands around it."""
    said = [*side.before, *side.said, *side.after]
    first = len(side.before)
    date = date_places(said)
    return all(date[k] for k, word in enumerate(side.said, first) if is_word(word))


def date_places(said: Sequence[str]) -> list[bool]:
    """Which of some words and signs in a row belong to a date, with the words that lead to it."""
    low = [fold_word(w) if is_word(w) else w for w in said]
    out = [_is_date(k, said, low) for k in range(len(said))]
    for k in reversed(range(len(said) - 1)):  # `early on` before `Friday`, from the last to the first
        if out[k + 1] and (low[k] in _HELPERS or (low[k] in SPANS_OF_TIME and low[k + 1] != "of")):
            out[k] = True
    for k in range(1, len(said) - 1):  # the point of `Sept. 3`, the comma of `July 16, 2001`
        if not is_word(said[k]) and low[k] in (".", ",", ":") and out[k - 1] and out[k + 1]:
            out[k] = low[k] != "." or _at(low, k - 1) in MONTHS or _at(low, k - 1).isdigit()
    for k in range(1, len(said)):  # `Friday night`, `July 16, 2001`, `5. Mai`
        if out[k - 1] and low[k] in TIMES | {"afternoon", "night", "of"} and _at(low, k - 1) in DAYS:
            out[k] = True
    return out


def _at(low: Sequence[str], k: int) -> str:
    return low[k] if 0 <= k < len(low) else ""


def _is_date(k: int, said: Sequence[str], low: Sequence[str]) -> bool:
    """Whether a word alone, or with its neighbours, is a date."""
    word = low[k]
    if word in _STRONG_DAYS or (word in abroad.DAYS and word != "aujourd"):
        return True
    if _is_month(k, said, low) or (_is_year(word) and not _is_joined(k, said)):
        return True
    if is_number(word):
        return _is_number_in_date(k, said, low)
    if word in CLOCK or word in abroad.UNITS:
        return is_number(_at(low, k - 1)) or is_number(_at(low, k - 2))
    if word in AFTERWARDS:
        return _at(low, k - 1) in SPANS_OF_TIME
    if word in SPANS_OF_TIME and not _is_joined(k, said):
        return _at(low, k - 1) in _LEADING or (is_number(_at(low, k - 1)) and _at(low, k + 1) in AFTERWARDS)
    return False


def _is_month(k: int, said: Sequence[str], low: Sequence[str]) -> bool:
    word = low[k]
    if word in MONTHS:
        return said[k][0].isupper()
    if word in abroad.MONTHS_AFTER:
        before = next((w for w in reversed(low[:k]) if is_word(w)), "")
        return before.isdigit() or before in abroad.BEFORE_MONTHS
    return word in abroad.MONTHS


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")


def _is_joined(k: int, said: Sequence[str]) -> bool:
    """Whether a hyphen stands beside a word: `three-year`."""
    return "-" in (fold_character(said[n][:1]) for n in (k - 1, k + 1) if 0 <= n < len(said))


def _is_number_in_date(k: int, said: Sequence[str], low: Sequence[str]) -> bool:
    """Whether a number is a day, an hour, or says how much later."""
    after, second = _at(low, k + 1), _at(low, k + 2)
    if after in CLOCK or after in abroad.UNITS or (after == ":" and second[:1].isdigit()):
        return True
    if _at(low, k - 1) == ":" and _at(low, k - 2)[:1].isdigit():
        return True
    if after in SPANS_OF_TIME:
        return second in AFTERWARDS and _at(low, k - 1) != "for"
    small = low[k].isdigit() and len(low[k]) <= 2
    months = [n for n in (k - 1, k - 2, k + 1, k + 2) if 0 <= n < len(said) and _is_month(n, said, low)]
    return small and any(abs(n - k) == 1 or said[(n + k) // 2] in (".", "of", "de") for n in months)


def _dates(side: Side) -> set[str]:
    """The words of a date, folded, that a side has."""
    said = [*side.before[-1:], *side.said, *side.after[:1]]
    first = len(side.before[-1:])
    low = [fold_word(w) if is_word(w) else w for w in said]
    out = set()
    for k in range(first, first + len(side.said)):
        if not is_word(said[k]):
            continue
        loose = low[k] in TIMES and not _is_joined(k, said)
        if (
            loose
            or (_is_date(k, said, low) and not is_number(low[k]))
            or (_is_year(low[k]) and not _is_joined(k, said))
        ):
            out.add(low[k])
    return out


def _goes_on(side: Side) -> bool:
    """Whether a date goes on after the change: `Sept.` before 11, `9/` before 11."""
    after = next((w for w in side.after if is_word(w)), "")
    if not after[:1].isdigit() or not side.said:
        return False
    return side.said[-1] == "/" or (bool(side.folded) and side.folded[-1] in MONTHS)


def is_change_of_number(a: Side, b: Side, only: Set[str]) -> bool:
    """Whether two sides say another number, one side alone says one, or says how far it reaches."""
    if _is_scope(a, b, only) or _are_quantities(a, b):
        return True
    numbers_a, numbers_b = ({w for w in side.folded if is_number(w)} & only for side in (a, b))
    found = numbers_a | numbers_b
    if not found or any(_goes_on(side) for side in (a, b)):
        return False
    longest = max(len(a.words), len(b.words))
    if longest > LONGEST_WITH_NUMBER or others(only, found | SCOPE) > OTHERS_OF_NUMBER:
        return False
    # `one` without another number against it is a pronoun as often as not.
    return bool(numbers_a and numbers_b) or (not found <= RANKS | {"one"} and tells_alone(a, b))


def _are_quantities(a: Side, b: Side) -> bool:
    """Whether `fifth` stands against `sixth`, `all` against `most`, `one` against `both`."""
    known = RANKS | BOTH | SCOPE | SCOPE_HELPERS
    if not (a.words and b.words):
        return False
    said = [set(side.folded) for side in (a, b)]
    telling = [{w for w in words if w in RANKS | BOTH or is_number(w)} for words in said]
    return all(telling) and all(w in known or is_number(w) for words in said for w in words)


def _is_scope(a: Side, b: Side, only: Set[str]) -> bool:
    """Whether words like `nearly` or `more than` came or went before a number that both sides share."""
    if not only & SCOPE or not set(a.folded) | set(b.folded) <= SCOPE | SCOPE_HELPERS:
        return False
    after = [_after_currency(side) for side in (a, b)]
    if not after[0] or not all(is_number(w) or w in QUANTITIES for w in after):
        return False
    return after[0] == after[1] or bool(
        shared_before(a, b) and after[0][0].isdigit() and after[1][0].isdigit()
    )


def _after_currency(side: Side) -> str:
    return next((fold_word(w) for w in side.after if w not in _CURRENCIES), "")
