"""Offices: what of a run of capitals is a title or a nationality, and what the name beside it.

Promises ranges of words inside the range that was asked, empty ones where nothing is left.
"""

from __future__ import annotations

from viewer.engine.common_words import ARTICLES as ENGLISH_ARTICLES
from viewer.engine.common_words import listed
from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import parse
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.reading import HYPHENS, SPACES, Words
from viewer.engine.names.runs import ROMANCE
from viewer.engine.names.word_lists import (
    BODIES,
    COURTESY,
    HEADS_OF,
    LANDS,
    OFFICE_ADJECTIVES,
    OFFICES,
    PARTIES,
    RANKS,
    ROLES,
    SUFFIXES,
)
from viewer.engine.spellings import is_common

_TRAILING = RANKS | COURTESY | PARTIES
_HEADS = HEADS_OF - RANKS
_ADJECTIVES = OFFICE_ADJECTIVES - {"house", "senate"}
_AFTER_RANK = OFFICES | {"of", "general"}
_SMALL = OFFICES | {"of", "for"}
FAMILY_RANKS = listed("king prince bishop major judge pope father coach marshal baron duke page count")
"""Titles that are family names too."""
_LIKE_GENERAL = listed("contractors electric mills dynamics election secretariat elections manager assembly")
_ROMANCE_ARTICLES = listed("le la les el los las il lo o os as l gli")


def trimmed(words: Words, first: int, end: int) -> tuple[int, int]:
    """Without small words at the edges that are no particles, and without an article."""
    if words.language in ROMANCE and first < end - 1 and words.begins(first):
        first += words.folded[first] in _ROMANCE_ARTICLES
    while first < end and (
        words.folded[first] in ENGLISH_ARTICLES
        or (not words.capital[first] and words.folded[first] in _SMALL)
    ):
        first += 1
    while end > first and not words.capital[end - 1] and not _is_joined(words, end - 1):
        end -= 1
    return first, end


def after_title(words: Words, first: int, end: int) -> int:
    """The word after the last title of a part that has a name after it; `first` where there is none."""
    person = _after_office(words, first - 1, end) if first and words.folded[first - 1] == "of" else first
    if person > first > 1 and (words.folded[first - 2] in RANKS or words.folded[first - 2] == "the"):
        return person  # director of | National Intelligence | James Clapper
    last = words.folded[end - 1]
    if last in BODIES or last in LANDS:
        return first
    if end - first > 2 and words.folded[first] in ("house", "senate") and words.folded[first + 1] in GIVEN:
        return first + 1  # Speaker of the | House | John Boehner
    for i in range(end - 2, first - 1, -1):
        if not _is_title(words, i) or words.gaps[i + 1] in HYPHENS:
            continue
        at = i + 1
        at = _after_office(words, at, end)
        rest = {words.folded[k] for k in range(at, end)} - SUFFIXES
        if rest and not rest & _LIKE_GENERAL and not _is_family_name(words, i, first):
            return at
    return first


def _after_office(words: Words, at: int, end: int) -> int:
    """The word after an office that begins with `of`: of State, of National Intelligence."""
    folded = words.folded
    if at < end and folded[at] == "of":
        person = next((k for k in range(at + 2, end - 1) if folded[k] in GIVEN), at)
        if all(words.capital[k] for k in range(at + 1, person)):
            at = person
    while at < end and folded[at] in _AFTER_RANK:
        at += 1
    return at


def _is_title(words: Words, i: int) -> bool:
    word, after = words.folded[i], words.folded[i + 1]
    if word == "m" and words.language == "fr" and words.gaps[i + 1] == ". ":
        return i == 0 or not words.capital[i - 1] or words.gaps[i] not in SPACES  # M. Macron
    if word in RANKS or word in COURTESY:
        return True
    return (word in PARTIES and _may_be_given(after)) or (word in ROLES and after in GIVEN)


def _is_family_name(words: Words, i: int, first: int) -> bool:
    return words.folded[i] in FAMILY_RANKS and any(w in GIVEN for w in words.folded[first:i])


def without_office(words: Words, first: int, end: int) -> tuple[int, int]:
    """Without the titles at the end: White House Press Secretary, Senate Majority Leader."""
    if end - first > 2 and words.folded[end - 2] == "of" and words.folded[first] in _HEADS:
        return first, end  # Department of Justice
    start = end
    while start > first and words.folded[start - 1] in _TRAILING:
        if _is_family_name(words, start - 1, first):
            return first, end
        start -= 1
    if start == end - 1 and words.folded[start] in PARTIES and not _is_known(words, first, start):
        return first, end  # Log Cabin Republicans
    if start == end:
        office = next((i for i in range(first, end - 1) if _is_office_of(words, i)), None)
        return (first, end) if office is None else without_office(words, first, office + 1)
    while start > first and words.folded[start - 1] in _ADJECTIVES:
        start -= 1
    return trimmed(words, first, start)


def _is_known(words: Words, first: int, end: int) -> bool:
    return first == end or parse(tuple(words.words[first:end])).core in known_names()


def _is_office_of(words: Words, i: int) -> bool:
    """Secretary of State, Chief of Staff."""
    return words.folded[i] in RANKS and words.folded[i + 1] == "of"


def without_people(words: Words, first: int, end: int) -> tuple[int, int]:
    """Without nationalities at the front, unless they belong to a body's name."""
    if end - first == 2 and words.folded[first] in PARTIES and (words.folded[first + 1],) in known_names():
        return first + 1, end  # Republican Senate
    if (
        first < end
        and words.folded[first] in PEOPLE
        and parse(tuple(words.words[first:end])).core not in known_names()
    ):
        rest = words.folded[first + 1 : end]
        if len(rest) == 0:
            return end, end
        ends_as_body = bool(rest) and (rest[-1] in BODIES or (len(rest) == 1 and is_common(rest[0])))
        if not ends_as_body:
            return without_people(words, first + 1, end)
    return trimmed(words, first, end)


def _may_be_given(word: str) -> bool:
    return word in GIVEN or not is_common(word)


def _is_joined(words: Words, i: int) -> bool:
    """Whether a small word is the second half of a name: Jong-un, Sana'a."""
    return bool(words.gaps[i]) and not words.gaps[i].isspace()
