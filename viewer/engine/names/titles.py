"""Titles: what an article says that the bearer of a name is, before the name or beside it.

Promises ranges of words that touch the name or stand a comma away from it. Where the words between are not
all of a kind that titles are made of, nothing is said.
"""

from __future__ import annotations

from viewer.engine.common_words import listed
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.reading import APOSTROPHES, HYPHENS, SPACES, Words
from viewer.engine.names.word_lists import (
    BODIES,
    COURTESY,
    DAYS,
    MODIFIERS,
    MONTHS,
    NEVER,
    OFFICES,
    RANKS,
    ROLES,
    SAYING,
)

LONGEST_BEFORE = 12
LONGEST_AFTER = 18
"""Words of a title before and beside a name."""
FIRST_ROLE = 9
"""By so many words a description beside a name has come to its role."""
_OPENERS = listed("the a an his her its their our my one who another former ex then")
_OF = frozenset(("of", "for", "in", "at", "on", "and", "to", "the", "with", "from"))
_END_OF_ROLE = listed("of for in at on to with from who whose which that under by during about")
_CLAUSES = listed(
    "after when while before as if since despite although though because in on at with without for "
    "according like unlike by from during following until once having but and asked"
)
_SHORT = listed(
    "gen sen rep gov lt col maj capt cmdr sgt adm brig rev prof dr mr mrs ms sens reps st hon messrs"
)
_BODIES_SMALL = listed(
    "committee panel subcommittee department agency company group campaign news city county state bank club"
)
"""Words for bodies without a capital, in a title such as `Intelligence committee chairman`."""
_RELIGIONS = listed(
    "shiite sunni muslim christian jewish catholic orthodox protestant hindu buddhist kurdish arab"
)


def before(words: Words, i: int, over_comma: bool = False) -> int:
    """The first word of the title that stands right before the name at word i; i where there is none.

    `over_comma` says that whatever stands between the title and the name may part them.
    """
    first, role = i, i
    k = i
    while k > 0 and i - k < LONGEST_BEFORE and (_touches(words, k) or (k == i and over_comma)):
        if k == i and words.gaps[k] in HYPHENS:
            break
        k -= 1
        word = words.folded[k]
        office = _office(words, k)
        if office is not None and first == i:
            k = first = role = office
        elif word in RANKS or word in ROLES or word in COURTESY:
            first = role = k
        elif first == i or not _describes(words, k, role):
            break
        else:
            first = k
    return _without_small(words, first, role) if role < i else i


def _touches(words: Words, k: int) -> bool:
    gap = words.gaps[k]
    if gap in SPACES or gap in HYPHENS:
        return not words.closes(k) or words.folded[k - 1] in _SHORT
    return gap.startswith(".") and gap[1:] in SPACES and words.folded[k - 1] in _SHORT


def _office(words: Words, k: int) -> int | None:
    """Where `Secretary of State` begins that ends at word k."""
    n = k
    while n > 0 and (words.folded[n] in OFFICES or words.capital[n]) and k - n < 5 and _touches(words, n):
        n -= 1
    if (
        n == k
        or words.folded[k] in ("the", "and")
        or words.folded[n] != "of"
        or n == 0
        or words.folded[n - 1] not in RANKS
    ):
        return None
    return n - 1


def _describes(words: Words, k: int, role: int) -> bool:
    """Whether word k may stand before a title and belong to it."""
    word = words.folded[k]
    if words.capital[k]:
        return word not in NEVER and word not in _OPENERS and word not in DAYS and word not in MONTHS
    if word == "and":
        return _lists_in_title(words, k)
    if word in ROLES or word in MODIFIERS or word in PEOPLE or word in _RELIGIONS or word in _BODIES_SMALL:
        return True
    return words.gaps[k + 1] in HYPHENS and k + 1 < role + 1


def _lists_in_title(words: Words, k: int) -> bool:
    """Whether `and` stands in the name of an office: Ways and Means Committee Chairman."""
    if k < 2 or not words.capital[k - 1] or not words.capital[k + 1] or words.gaps[k] not in SPACES:
        return False
    if (
        words.capital[k - 2]
        and words.gaps[k - 1] in SPACES
        and words.folded[k - 2] not in ("house", "senate")
    ):
        return False
    n = k + 1
    while n < len(words) and words.capital[n] and words.folded[n] not in RANKS:
        if words.folded[n] in BODIES or (words.folded[n] in OFFICES and words.folded[k - 1] in OFFICES):
            return True
        n += 1
    return False


def _without_small(words: Words, first: int, role: int) -> int:
    """Without small words that only stand between."""
    small = (_OPENERS | NEVER | _OF) - {"former", "then", "ex", "first", "second", "third"}
    while first < role and words.folded[first] in small:
        first += 1
    return first


def before_comma(words: Words, i: int) -> tuple[int, int] | None:
    """The description that stands before a name and a comma: `the premier of Iraq, Adel Abdul Mahdi`."""
    if i < 2 or words.gaps[i] != ", " or words.closes(i):
        return None
    last = i - 1
    k = last
    if words.capital[last] and words.folded[last] not in RANKS:  # of Iraq
        while k > 0 and words.capital[k] and words.gaps[k] in SPACES:
            k -= 1
        if words.folded[k] == "the":
            k -= 1
        if k < 1 or words.folded[k] not in ("of", "for"):
            return None
        k -= 1
    if words.folded[k] not in ROLES:
        return None
    first = before(words, k + 1, over_comma=True)
    opener = words.folded[first - 1] if first > 0 else ""
    return (
        (first, last + 1)
        if first <= k and opener in ("the", "a", "an", "as", "his", "her", "its", "their")
        else None
    )


def beside(words: Words, end: int) -> tuple[int, int] | None:
    """The description that follows a name, between commas: `, the prime minister's spokesman,`."""
    if words.closes(end) or not words.gaps[end].startswith(",") or words.gaps[end].strip() != ",":
        return None
    stop = _stop(words, end)
    if stop is None or not _is_description(words, end, stop) or _opens_clause(words, end):
        return None
    return end, stop


def _opens_clause(words: Words, end: int) -> bool:
    """Whether the comma rather closes a clause: `After meeting Obama, the senator from Vermont left`."""
    k = end - 1
    while k > 0 and not words.begins(k) and not words.gaps[k].startswith(","):
        k -= 1
    return words.folded[k] in _CLAUSES


def _stop(words: Words, first: int) -> int | None:
    """Where the description ends: at a comma, a bracket, a dash, a stop, or before `who`."""
    for k in range(first + 1, min(first + LONGEST_AFTER, len(words)) + 1):
        if words.closes(k):
            return k
        gap = words.gaps[k]
        if gap not in SPACES and gap not in HYPHENS and gap not in APOSTROPHES and not _is_inner(words, k):
            return k
        if words.folded[k] in ("who", "whose", "which", "that", "said", "told") and k > first:
            return k if words.folded[k] in ("who", "whose") else None
    return None


def _is_inner(words: Words, k: int) -> bool:
    gap = words.gaps[k]
    return (
        gap in ("’ ", "' ")
        or (gap == "." and words.words[k][0].islower())
        or (gap.startswith(".") and (words.folded[k - 1] in _SHORT or len(words.words[k - 1]) == 1))
    )


def _is_description(words: Words, first: int, end: int) -> bool:
    """Whether a role stands at the end of the first phrase, and nothing that only a clause has."""
    opener = words.folded[first]
    possessive = first + 1 < end and words.gaps[first + 1] in APOSTROPHES
    known = opener in _OPENERS or opener in ROLES or opener in PEOPLE or opener in MODIFIERS
    if not (known or possessive or words.capital[first]) or opener in SAYING:
        return False
    last = next((k for k in range(first, end) if words.folded[k] in _END_OF_ROLE), end) - 1
    if last < first or last - first >= FIRST_ROLE:
        return False
    if words.folded[last] not in ROLES and not (
        last > first and words.folded[last - 1] in ROLES and last == end - 1
    ):
        return False
    if any(
        words.folded[k] in SAYING or words.folded[k] in ("is", "was", "has", "had", "will", "were")
        for k in range(first, end)
    ):
        return False
    return opener in _OPENERS or last > first or opener in ROLES
