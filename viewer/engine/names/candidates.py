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
from viewer.engine.common_words import ARTICLES as ENGLISH_ARTICLES
from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import Parsed, is_acronym, parse
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.reading import HYPHENS, SPACES, Words, sentences
from viewer.engine.names.runs import ROMANCE, runs
from viewer.engine.names.word_lists import (
    ARTICLES,
    BODIES,
    COURTESY,
    DAYS,
    FAMILY_FIRST,
    GENERIC,
    HEADS_OF,
    JOINED,
    LANDS,
    MODIFIERS,
    MONTHS,
    NEVER,
    OFFICE_ADJECTIVES,
    OFFICES,
    PARTICLES,
    PARTIES,
    RANKS,
    ROLES,
    SAYING,
    SUFFIXES,
)
from viewer.engine.spellings import is_common
from viewer.engine.type_words import ABBREVIATIONS
from viewer.text.boundaries import Boundary
from viewer.text.frequencies import share
from viewer.text.spans import Span
from viewer.text.stems import stem

BODIES_ALONE = frozenset(
    ["congress", "senate", "parliament", "pentagon", "knesset", "duma", "bundestag", "bundesrat", "kremlin"]
)
FAMILY_RANKS = frozenset(
    [
        "king",
        "prince",
        "bishop",
        "major",
        "judge",
        "pope",
        "father",
        "coach",
        "marshal",
        "baron",
        "duke",
        "page",
        "count",
    ]
)
"""Titles that are family names too."""
_GIVEN_MONTHS = frozenset(["may", "april", "june", "august"])
_LIKE_GENERAL = frozenset(
    [
        "contractors",
        "electric",
        "mills",
        "dynamics",
        "election",
        "secretariat",
        "elections",
        "manager",
        "assembly",
    ]
)
_UNNAMED = GENERIC | PEOPLE | RANKS | MODIFIERS | ROLES
"""A name has a word besides these, or is a body's (Communist Party)."""
_ROMANCE_ARTICLES = frozenset(
    ["le", "la", "les", "el", "los", "las", "il", "lo", "o", "os", "as", "l", "gli"]
)
_LINKING = frozenset(["of", "for", "to"])
_PARTY_LETTERS = frozenset(["D", "R", "I"])
LONGEST_CAPITALS = 6
"""Letters of an acronym; longer words in capitals are shouted."""
LONGEST_NEVER = 3
"""Letters; a longer small word in capitals is shouted (UPDATE) and no acronym (IS, WHO)."""
MOST_SMALL = 0.3
"""The part of a headline's longer words that may be small where it is in title case."""


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
        self._heads = _headlines(self.words, article.metadata.title_span)
        self._small = {
            w
            for w, c, raw in zip(self.words.folded, self.words.capital, self.words.words, strict=True)
            if not c and raw[0].islower()
        }
        self._inner = self._seen_inside()

    def found(self) -> list[Candidate]:
        """The names in the order of the text."""
        out = []
        for first, end in runs(self.words):
            if first not in self._heads:
                for a, b in self._parts(first, end):
                    out += self._named(a, b)
        if self._language == "de":
            out = self._sure(out)
        known = {c.parsed.core for c in out}
        heads = [c for a, b in runs(self.words) if a in self._heads for c in self._in_headline(a, b, known)]
        return sorted([*out, *heads], key=lambda c: c.first)

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

    def _seen_inside(self) -> Set[str]:
        """Words that have a capital where not any word has one."""
        words = self.words
        return {
            words.folded[i]
            for i, capital in enumerate(words.capital)
            if capital and i not in self._heads and not words.begins(i)
        }

    def _parts(self, first: int, end: int) -> list[tuple[int, int]]:
        """A run cut at words that no name has, and at hyphens between two places."""
        out, start = [], first
        for i in range(first, end):
            if self._cuts(i, first, end):
                out.append((start, i))
                start = i + 1
            elif i > first and self.words.gaps[i] in HYPHENS and self._are_two(i):
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
        if self._is_loud(i):
            return True
        if word in NEVER and (len(word) > LONGEST_NEVER or not is_acronym(self.words.words[i])):
            return True
        if self._language != "de" or word in RANKS or (i > first and self.words.folded[i - 1] in GIVEN):
            return False
        return self._is_common_noun(word)

    def _is_loud(self, i: int) -> bool:
        """A common word in capitals: FIRED, SECRET."""
        raw, word = self.words.words[i], self.words.folded[i]
        return (
            len(raw) > LONGEST_NEVER
            and raw.isupper()
            and raw.isalpha()
            and is_common(word)
            and (word,) not in known_names()
        )

    def _is_party_letter(self, i: int) -> bool:
        """The D of D-Calif."""
        words = self.words
        return words.words[i] in _PARTY_LETTERS and i + 1 < len(words) and words.gaps[i + 1] in HYPHENS

    def _is_common_noun(self, word: str) -> bool:
        return share(stem(word), "de") > 0 and (word,) not in known_names() and word not in GIVEN

    def _are_two(self, i: int) -> bool:
        """Israel-Hamas, US-Iran, Trump-Russia; not Guinea-Bissau."""
        one, other = (self.words.folded[k].replace(".", "") for k in (i - 1, i))
        if (one, other) in known_names() or one in ARTICLES or not self.words.capital[i]:
            return False
        return (other,) in known_names() and ((one,) in known_names() or one in self._inner or is_common(one))

    def _named(self, first: int, end: int) -> list[Candidate]:
        """The names in a part of a run: without the sentence's first word, without titles."""
        words = self.words
        first, end = self._trimmed(first, end)
        while first < end and words.begins(first) and self._is_ordinary(first, end):
            first, end = self._trimmed(first + 1, end)
        if first >= end:
            return []
        at = self._after_title(first, end)
        if at > first:
            return [*self._named(*self._without_office(first, at)), *self._named(at, end)]
        first, end = self._without_people(*self._without_office(first, end))
        end = self._with_group(first, end)
        return [self._candidate(first, end)] if first < end and self._is_name(first, end) else []

    def _candidate(self, first: int, end: int, head: bool = False) -> Candidate:
        return Candidate(first, end, parse(tuple(self.words.words[first:end])), head)

    def _with_group(self, first: int, end: int) -> int:
        """The end with a small word that belongs to a known name: the Islamic State group."""
        words = self.words
        if first >= end or end >= len(words) or words.capital[end] or words.gaps[end] not in SPACES:
            return end
        longer = (*parse(tuple(words.words[first:end])).core, words.folded[end])
        return end + 1 if longer in known_names() else end

    def _trimmed(self, first: int, end: int) -> tuple[int, int]:
        """Without small words at the edges that are no particles, and without an article."""
        words = self.words
        if self._language in ROMANCE and first < end - 1 and words.begins(first):
            first += words.folded[first] in _ROMANCE_ARTICLES
        while first < end and (
            words.folded[first] in ENGLISH_ARTICLES
            or (not words.capital[first] and words.folded[first] in OFFICES | {"of", "for"})
        ):
            first += 1
        while end > first and not words.capital[end - 1] and not _is_joined(words, end - 1):
            end -= 1
        return first, end

    def _is_ordinary(self, i: int, end: int) -> bool:
        """Whether the first word of a sentence owes its capital to its place."""
        word = self.words.folded[i]
        if (
            word in RANKS
            or word in PEOPLE
            or word in COURTESY
            or (word in PARTICLES | JOINED and self._opens(i, end))
        ):
            return False
        if (
            word in self._inner
            or (word.replace(".", ""),) in known_names()
            or is_acronym(self.words.words[i])
        ):
            return False
        if any(
            parse(tuple(self.words.words[i:k])).core in known_names()
            for k in range(i + 2, min(end, i + 4) + 1)
        ):
            return False
        if word in self._small or word in MODIFIERS:
            return True
        if end - i > 1 and word in FAMILY_FIRST:
            return False
        if end - i > 1 and self.words.bounds[i] is Boundary.QUOTE:
            return False  # a name in quotes: the “Islamic Resistance in Iraq”
        if word in GIVEN:
            return end - i == 1
        if is_common(word) or (self._language != "en" and share(stem(word), self._language) > 0):
            return end - i == 1 or self._language != "en" or self.words.gaps[i + 1] not in HYPHENS
        return end - i == 1 and not self._is_speaking(end)

    def _opens(self, i: int, end: int) -> bool:
        """Whether a particle opens the run: Al-Sadr, De Niro."""
        return i + 1 < end and (
            self.words.gaps[i + 1] in HYPHENS or self.words.folded[i] in PARTICLES | JOINED
        )

    def _is_speaking(self, end: int) -> bool:
        return end < len(self.words) and self.words.folded[end] in SAYING and not self.words.closes(end)

    def _after_title(self, first: int, end: int) -> int:
        """The word after the last title of a part that has a name after it; `first` where there is none."""
        words = self.words
        person = self._after_office(first - 1, end) if first and words.folded[first - 1] == "of" else first
        if person > first > 1 and (words.folded[first - 2] in RANKS or words.folded[first - 2] == "the"):
            return person  # director of | National Intelligence | James Clapper
        last = words.folded[end - 1]
        if last in BODIES or last in LANDS:
            return first
        for i in range(end - 2, first - 1, -1):
            if not self._is_title(i) or words.gaps[i + 1] in HYPHENS:
                continue
            at = i + 1
            at = self._after_office(at, end)
            rest = {words.folded[k] for k in range(at, end)} - SUFFIXES
            if rest and not rest & _LIKE_GENERAL and not self._is_family_name(i, first):
                return at
        return first

    def _after_office(self, at: int, end: int) -> int:
        """The word after an office that begins with `of`: of State, of National Intelligence."""
        folded = self.words.folded
        if at < end and folded[at] == "of":
            person = next((k for k in range(at + 2, end - 1) if folded[k] in GIVEN), at)
            if all(self.words.capital[k] for k in range(at + 1, person)):
                at = person
        while at < end and folded[at] in OFFICES | {"of", "general"}:
            at += 1
        return at

    def _is_title(self, i: int) -> bool:
        word, after = self.words.folded[i], self.words.folded[i + 1]
        if word == "m" and self._language == "fr" and self.words.gaps[i + 1] == ". ":
            return i == 0 or not self.words.capital[i - 1] or self.words.gaps[i] not in SPACES  # M. Macron
        if word in RANKS or word in COURTESY:
            return True
        return (word in PARTIES and _may_be_given(after)) or (word in ROLES and after in GIVEN)

    def _is_family_name(self, i: int, first: int) -> bool:
        return self.words.folded[i] in FAMILY_RANKS and any(w in GIVEN for w in self.words.folded[first:i])

    def _without_office(self, first: int, end: int) -> tuple[int, int]:
        """Without the titles at the end: White House Press Secretary, Senate Majority Leader."""
        words = self.words
        if end - first > 2 and words.folded[end - 2] == "of" and words.folded[first] in HEADS_OF - RANKS:
            return first, end  # Department of Justice
        start = end
        while start > first and words.folded[start - 1] in RANKS | COURTESY | PARTIES:
            if self._is_family_name(start - 1, first):
                return first, end
            start -= 1
        if start == end:
            office = next((i for i in range(first, end - 1) if self._is_office_of(i)), None)
            return (first, end) if office is None else self._without_office(first, office + 1)
        while start > first and words.folded[start - 1] in OFFICE_ADJECTIVES - {"house", "senate"}:
            start -= 1
        return self._trimmed(first, start)

    def _is_office_of(self, i: int) -> bool:
        """Secretary of State, Chief of Staff."""
        return self.words.folded[i] in RANKS and self.words.folded[i + 1] == "of"

    def _without_people(self, first: int, end: int) -> tuple[int, int]:
        """Without nationalities at the front, unless they belong to a body's name."""
        words = self.words
        if (
            end - first == 2
            and words.folded[first] in PARTIES
            and (words.folded[first + 1],) in known_names()
        ):
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
                return self._without_people(first + 1, end)
        return self._trimmed(first, end)

    def _is_name(self, first: int, end: int) -> bool:
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
        if word.endswith("s") and word[:-1] in self._inner:
            return False  # the Hunters
        return (
            (len(word) > 2 or word in FAMILY_FIRST) and word not in self._small and not self._is_fragment(i)
        )

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
        if i > 0 and words.gaps[i] in HYPHENS and words.words[i - 1] in _PARTY_LETTERS:
            return True
        after = words.gaps[i + 1]
        if (
            after.startswith(".")
            and words.folded[i] in ABBREVIATIONS
            and (i + 1 == len(words) or after != ". ")
        ):
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


def _is_people_of_place(word: str) -> bool:
    """Missourians, New Yorkers: made from a place that the program knows."""
    return any(
        word.endswith(end)
        and any((word[: -len(end)] + more,) in known_names() for more in ("", "a", "e", "o", "as"))
        for end in ("an", "ans", "ian", "ians", "er", "ers", "ese", "ite", "ites")
        if len(word) > len(end) + 2
    )


def _may_be_given(word: str) -> bool:
    return word in GIVEN or not is_common(word)


def _is_joined(words: Words, i: int) -> bool:
    """Whether a small word is the second half of a name: Jong-un, Sana'a."""
    return bool(words.gaps[i]) and not words.gaps[i].isspace()


def _headlines(words: Words, title: Span | None) -> Set[int]:
    """The words of headlines in title case, and of lines like them."""
    out: set[int] = set()
    for first, end in sentences(words):
        in_title = title is not None and title.start <= words.starts[first] < title.end
        if (in_title or _stands_alone(words, first, end)) and _is_title_case(words, first, end):
            out.update(range(first, end))
    return out


def _stands_alone(words: Words, first: int, end: int) -> bool:
    """Whether a sentence is a paragraph of its own without a stop."""
    if words.bounds[first] < Boundary.PARAGRAPH or words.bounds[end] < Boundary.PARAGRAPH or end - first > 25:
        return False
    return not words.gaps[end].strip().strip("\"'”’)").endswith((".", "!", "?", ":", ","))


def _is_title_case(words: Words, first: int, end: int) -> bool:
    longer = [i for i in range(first, end) if len(words.words[i]) > 3 and words.words[i].isalpha()]
    if len(longer) < 3:
        return False
    return sum(not words.capital[i] for i in longer) <= MOST_SMALL * len(longer)
