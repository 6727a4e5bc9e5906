"""Capitals: whether the capitals of words in one article make them a name.

Promises answers from the words themselves, those beside them, and how else the article writes them. What is
asked are ranges of words; which ranges to ask about is told by `viewer.engine.names.candidates`.
"""

from __future__ import annotations

from collections.abc import Set

from viewer.engine.common_words import ARTICLES as ENGLISH_ARTICLES
from viewer.engine.common_words import listed
from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import is_acronym, parse
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.reading import HYPHENS, SPACES, Words
from viewer.engine.names.word_lists import (
    BODIES,
    COURTESY,
    FAMILY_FIRST,
    GENERIC,
    JOINED,
    LANDS,
    MODIFIERS,
    MONTHS,
    PARTICLES,
    RANKS,
    ROLES,
    SAYING,
    SUFFIXES,
)
from viewer.engine.spellings import is_common
from viewer.engine.type_words import ABBREVIATIONS
from viewer.text.boundaries import Boundary
from viewer.text.frequencies import share
from viewer.text.stems import stem

BODIES_ALONE = listed("congress senate parliament pentagon knesset duma bundestag bundesrat kremlin")
_UNNAMED = GENERIC | PEOPLE | RANKS | MODIFIERS | ROLES
"""A name has a word besides these, or is a body's (Communist Party)."""
PARTY_LETTERS = frozenset(["D", "R", "I"])
_OPENING = PARTICLES | JOINED
_LINKING = frozenset(["of", "for", "to"])
LONGEST_CAPITALS = 6
"""Letters of an acronym; longer words in capitals are shouted."""
LONGEST_NEVER = 3
"""Letters; a longer small word in capitals is shouted (UPDATE) and no acronym (IS, WHO)."""


class Capitals:
    """The capitals of an article; `heads` are words of headlines in title case."""

    def __init__(self, words: Words, heads: Set[int]) -> None:
        self.words = words
        self._heads = heads
        self.small = {
            w
            for w, c, raw in zip(words.folded, words.capital, words.words, strict=True)
            if not c and raw[0].islower()
        }
        self.inner = self._seen_inside()

    def _seen_inside(self) -> Set[str]:
        """Words that have a capital where not any word has one."""
        words = self.words
        return {
            words.folded[i]
            for i, capital in enumerate(words.capital)
            if capital and i not in self._heads and not words.begins(i)
        }

    def is_ordinary(self, i: int, end: int) -> bool:
        """Whether the first word of a sentence owes its capital to its place."""
        word = self.words.folded[i]
        if word in RANKS or word in PEOPLE or word in COURTESY or (word in _OPENING and self._opens(i, end)):
            return False
        if word in self.inner or (word.replace(".", ""),) in known_names() or is_acronym(self.words.words[i]):
            return False
        if any(
            parse(tuple(self.words.words[i:k])).core in known_names()
            for k in range(i + 2, min(end, i + 4) + 1)
        ):
            return False
        if word in self.small or word in MODIFIERS:
            return True
        if end - i > 1 and word in FAMILY_FIRST:
            return False
        if end - i > 1 and self.words.bounds[i] is Boundary.QUOTE:
            return False  # a name in quotes: the “Islamic Resistance in Iraq”
        if word in GIVEN:
            return end - i == 1
        if is_common(word) or (self.words.language != "en" and share(stem(word), self.words.language) > 0):
            return end - i == 1 or self.words.language != "en" or self.words.gaps[i + 1] not in HYPHENS
        return end - i == 1 and not self._is_speaking(end)

    def _opens(self, i: int, end: int) -> bool:
        """Whether a particle opens the run: Al-Sadr, De Niro."""
        return i + 1 < end and (self.words.gaps[i + 1] in HYPHENS or self.words.folded[i] in _OPENING)

    def _is_speaking(self, end: int) -> bool:
        return end < len(self.words) and self.words.folded[end] in SAYING and not self.words.closes(end)

    def is_name(self, first: int, end: int) -> bool:
        """Whether words with capitals, titles and the like taken off, are a name."""
        words = self.words
        parsed = parse(tuple(words.words[first:end]))
        if end - first == 1 and self._is_mark(first):
            return False
        if parsed.core in known_names() and not self._is_shouted(first, end):
            return not (words.words[first] in ("WHO", "IS", "US", "IT") and self._in_capitals(first, end))
        folded = [w for w in words.folded[first:end] if w not in ENGLISH_ARTICLES]
        in_body = len(folded) > 1 and folded[-1] in BODIES and folded[0] in GENERIC
        if not in_body and all(w in _UNNAMED for w in folded):
            return False
        if self._is_shouted(first, end) or self._in_capitals(first, end):
            return False
        if end - first > 1 and folded[-1] in PEOPLE:
            return False  # Latin American
        return end - first > 1 or self._is_name_alone(first)

    def _is_name_alone(self, i: int) -> bool:
        """Whether one word alone is a name: no letter, no word that the article also has small."""
        word = self.words.folded[i]
        if len(word) < 2 or word in SUFFIXES or word in COURTESY:
            return False
        if is_acronym(self.words.words[i]):
            return len(word) > 1 and (i == 0 or not self.words.words[i - 1][-1:].isdigit())
        if word in BODIES or word in LANDS or word in MODIFIERS or word in MONTHS:
            return word in BODIES_ALONE
        if word.endswith("s") and word[:-1] in self.inner:
            return False  # the Hunters
        return (len(word) > 2 or word in FAMILY_FIRST) and word not in self.small and not self._is_fragment(i)

    def _is_fragment(self, i: int) -> bool:
        """A common word that is but a piece of a longer name: Right to | Life, Toys for | Tots."""
        words = self.words
        if not is_common(words.folded[i]) or words.folded[i] in GIVEN:
            return False
        linked = i > 1 and words.folded[i - 1] in _LINKING and words.capital[i - 2]
        plain = words.gaps[i] in SPACES and words.gaps[i - 1] in SPACES
        return linked and plain and words.folded[i - 2] not in RANKS

    def _is_mark(self, i: int) -> bool:
        """MQ-9; (D-N.C.), whose first letter is cut off before; Calif."""
        words = self.words
        if i > 1 and words.words[i - 1].isdigit() and words.gaps[i - 1] in HYPHENS:
            return True  # MQ-9 Reaper
        if i > 0 and words.gaps[i] in HYPHENS and words.words[i - 1] in PARTY_LETTERS:
            return True
        after = words.gaps[i + 1]
        if after.startswith(".") and words.folded[i] in ABBREVIATIONS:
            return True
        if _is_people_of_place(words.folded[i]):
            return True
        return i + 1 < len(words) and words.gaps[i + 1] in HYPHENS and words.words[i + 1][0].isdigit()

    def _is_shouted(self, first: int, end: int) -> bool:
        """Words in capitals that are no acronym: datelines, names in credits."""
        words = [w for w in self.words.words[first:end] if w.isupper() and len(w.replace(".", "")) > 1]
        if not words:
            return False
        if len(words) > 1:
            return any(len(w) > 3 for w in words)
        core = (words[0].casefold(),)
        long = len(words[0]) > LONGEST_CAPITALS
        known = known_names().get(core)
        return (long and known is None) or (known is not None and known.kind == "place" and len(words[0]) > 3)

    def _in_capitals(self, first: int, end: int) -> bool:
        """Whether the words beside are in capitals too."""
        beside = [*self.words.words[max(0, first - 2) : first], *self.words.words[end : end + 2]]
        shouted = [w for w in beside if len(w) > 3 and w.isupper() and w.isalpha()]
        return bool(shouted) and self.words.words[first].isupper()

    def is_loud(self, i: int) -> bool:
        """A common word in capitals: FIRED, SECRET."""
        raw, word = self.words.words[i], self.words.folded[i]
        return (
            len(raw) > LONGEST_NEVER
            and raw.isupper()
            and raw.isalpha()
            and is_common(word)
            and (word,) not in known_names()
        )


def _is_people_of_place(word: str) -> bool:
    """Missourians, New Yorkers: made from a place that the program knows."""
    return any(
        word.endswith(end)
        and any((word[: -len(end)] + more,) in known_names() for more in ("", "a", "e", "o", "as"))
        for end in ("an", "ans", "ian", "ians", "er", "ers", "ese", "ite", "ites")
        if len(word) > len(end) + 2
    )
