"""Candidates: the names of one article, each with its title and what tells of its kind.

Promises ranges of words that are in all likelihood a name: not the first word of a sentence for its capital
alone, no day, month, title or nationality alone, nothing of a headline in title case that the story does not
name. Rules for English; where every noun has a capital (German) only words that no table of common words
knows. Scripts without capitals give nothing: there a wrong name is likelier than a right one.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from viewer.corpus.article import Article
from viewer.engine.names.capitals import LONGEST_NEVER, PARTY_LETTERS, Capitals
from viewer.engine.names.given import GIVEN
from viewer.engine.names.headlines import headlines
from viewer.engine.names.known import known_names
from viewer.engine.names.offices import after_title, trimmed, without_office, without_people
from viewer.engine.names.parsing import Parsed, is_acronym, parse
from viewer.engine.names.reading import HYPHENS, SPACES, Words
from viewer.engine.names.runs import runs
from viewer.engine.names.word_lists import (
    ARTICLES,
    BODIES,
    COURTESY,
    DAYS,
    FAMILY_FIRST,
    LANDS,
    MONTHS,
    NEVER,
    RANKS,
)
from viewer.engine.spellings import is_common
from viewer.text.frequencies import share
from viewer.text.stems import stem

_GIVEN_MONTHS = frozenset(["may", "april", "june", "august"])


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name as the words `[first, end)` of an article. `head` says that it stands in a headline."""

    first: int
    end: int
    parsed: Parsed
    head: bool = False


class Candidates:
    """Finds the names of one article."""

    def __init__(self, article: Article) -> None:
        self.words = Words(article.text, article.set_aside)
        self._language = self.words.language
        self._heads = headlines(self.words, article.metadata.title_span)
        self._capitals = Capitals(self.words, self._heads)

    def found(self) -> list[Candidate]:
        """The names in the order of the text."""
        stretches = runs(self.words)
        parts = [p for a, b in stretches if a not in self._heads for p in self._parts(a, b)]
        out = [c for a, b in parts for c in self._named(a, b)]
        if self._language == "de":
            out = self._sure(out)
        out += self._at_beginnings(parts, out)
        known = {c.parsed.core for c in out}
        heads = [c for a, b in stretches if a in self._heads for c in self._in_headline(a, b, known)]
        return sorted([*out, *heads], key=lambda c: c.first)

    def _at_beginnings(self, parts: list[tuple[int, int]], found: list[Candidate]) -> list[Candidate]:
        """Last words of full names that open a sentence: Xi, after Xi Jinping."""
        told = {c.first for c in found}
        short = {c.parsed.last for c in found if not c.parsed.is_bare}
        short |= {c.parsed.core[0] for c in found if c.parsed.core[0] in FAMILY_FIRST}
        return [
            self._candidate(a, b)
            for a, b in parts
            if b - a == 1 and a not in told and self._opens_with(a, short - BODIES - LANDS)
        ]

    def _opens_with(self, i: int, short: Set[str]) -> bool:
        word = self.words.folded[i]
        if word not in short or word in self._capitals.small:
            return False
        return self.words.begins(i) and not self.words.words[i].isupper()

    def _sure(self, found: list[Candidate]) -> list[Candidate]:
        """Of words in a language where all nouns have capitals those that are a name beyond doubt."""
        full = [c for c in found if self._is_sure(c)]
        last = {c.parsed.last for c in full}
        return [c for c in found if c in full or (c.parsed.is_bare and c.parsed.last in last)]

    def _is_sure(self, found: Candidate) -> bool:
        core, i = found.parsed.core, found.first
        if core in known_names() or (found.parsed.acronym and self.words.words[i].isupper()):
            return True
        titled = i > 0 and self.words.folded[i - 1] in RANKS | COURTESY and self.words.gaps[i] in SPACES
        return titled or (len(core) > 1 and (core[0] in GIVEN or core[-1] in BODIES))

    def _parts(self, first: int, end: int) -> list[tuple[int, int]]:
        """A run cut at words that no name has, and at hyphens between two places."""
        out, start = [], first
        for i in range(first, end):
            if self._cuts(i, first, end):
                out.append((start, i))
                start = i + 1
            elif (i > first and self.words.gaps[i] in HYPHENS and self._are_two(i)) or (
                end - first == 2 and i > first and self._are_neighbours(i)
            ):
                out.append((start, i))
                start = i
        out.append((start, end))
        return [(a, b) for a, b in out if a < b]

    def _cuts(self, i: int, first: int, end: int) -> bool:
        word = self.words.folded[i]
        if not self.words.capital[i]:
            return False
        if word in DAYS or (i == first and self._is_party_letter(i)):
            return True
        if word in MONTHS:
            named = word in _GIVEN_MONTHS and (
                self.words.folded[i - 1] in GIVEN if i > first else i + 1 < end and not self.words.begins(i)
            )
            return not named
        if len(word) == 1 and i > first and i + 1 < end:
            return False  # an initial
        if first < i <= first + 2 and self.words.folded[first] in FAMILY_FIRST and len(word) < 4:
            return False  # Moon Jae In
        if self._capitals.is_loud(i):
            return True
        if word in NEVER and (len(word) > LONGEST_NEVER or not is_acronym(self.words.words[i])):
            return True
        if self._language != "de" or word in RANKS or (i > first and self.words.folded[i - 1] in GIVEN):
            return False
        return self._is_common_noun(word)

    def _is_party_letter(self, i: int) -> bool:
        """The D of D-Calif."""
        words = self.words
        return words.words[i] in PARTY_LETTERS and i + 1 < len(words) and words.gaps[i + 1] in HYPHENS

    def _is_common_noun(self, word: str) -> bool:
        return share(stem(word), "de") > 0 and (word,) not in known_names() and word not in GIVEN

    def _are_two(self, i: int) -> bool:
        """Israel-Hamas, US-Iran, Trump-Russia; not Guinea-Bissau."""
        one, other = (self.words.folded[k].replace(".", "") for k in (i - 1, i))
        if (one, other) in known_names() or one in ARTICLES or not self.words.capital[i]:
            return False
        return (other,) in known_names() and (
            (one,) in known_names() or one in self._capitals.inner or is_common(one)
        )

    def _are_neighbours(self, i: int) -> bool:
        """Senate GOP: two known names side by side that are not one."""
        one, other = (self.words.folded[k].replace(".", "") for k in (i - 1, i))
        known = known_names()
        return (
            is_acronym(self.words.words[i])
            and (one,) in known
            and (other,) in known
            and (one, other) not in known
        )

    def _named(self, first: int, end: int) -> list[Candidate]:
        """The names in a part of a run: without the sentence's first word, without titles."""
        words = self.words
        first, end = trimmed(self.words, first, end)
        while first < end and words.begins(first) and self._capitals.is_ordinary(first, end):
            first, end = trimmed(self.words, first + 1, end)
        if first >= end:
            return []
        at = after_title(self.words, first, end)
        if at > first:
            return [*self._named(*without_office(words, first, at)), *self._named(at, end)]
        first, end = without_people(self.words, *without_office(self.words, first, end))
        end = self._with_group(first, end)
        return [self._candidate(first, end)] if first < end and self._capitals.is_name(first, end) else []

    def _candidate(self, first: int, end: int, head: bool = False) -> Candidate:
        return Candidate(first, end, parse(tuple(self.words.words[first:end])), head)

    def _with_group(self, first: int, end: int) -> int:
        """The end with a small word that belongs to a known name: the Islamic State group."""
        words = self.words
        if first >= end or end >= len(words) or words.capital[end] or words.gaps[end] not in SPACES:
            return end
        longer = (*parse(tuple(words.words[first:end])).core, words.folded[end])
        return end + 1 if longer in known_names() else end

    def _in_headline(self, first: int, end: int, known: Set[tuple[str, ...]]) -> list[Candidate]:
        """Names of the story that a headline in title case has, the longest first."""
        out: list[Candidate] = []
        i = first
        while i < end:
            for stop in range(end, i, -1):
                parsed = parse(tuple(self.words.words[i:stop]))
                edges = {self.words.folded[i], self.words.folded[stop - 1]}
                if parsed.core in known and self.words.capital[stop - 1] and not edges & NEVER:
                    out.append(Candidate(i, stop, parsed, True))
                    i = stop - 1
                    break
            i += 1
        return out
