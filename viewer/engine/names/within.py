"""Within one article: the full name that a bare one is short for.

A bare name goes to the one person whom the article names in full; where two have it, a title that tells man
from woman may decide, and otherwise it is a name of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from viewer.engine.names.given import FEMININE, GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.persons import is_nickname
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.seen import Seen
from viewer.engine.names.word_lists import BODIES, FAMILY_FIRST, LANDS, RANKS
from viewer.engine.spellings import is_common


class Article:
    """The names of one article, the full ones found by their words."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self.seen = seen
        self.full = sorted({s.parsed for s in seen if may_be_person(s.parsed)}, key=order)
        self._by_word: defaultdict[str, list[Parsed]] = defaultdict(list)
        for name in self.full:
            for word in _short_forms(name):
                self._by_word[word].append(name)
        self._shortened = _shortened({s.parsed for s in seen})
        self._sexes: defaultdict[Parsed, set[str]] = defaultdict(set)
        self._ranks: defaultdict[Parsed, set[str]] = defaultdict(set)
        self._opening: dict[Parsed, Seen] = {}
        for s in seen:
            self._ranks[s.parsed] |= s.ranks
            if s.sex:
                self._sexes[s.parsed].add(s.sex)
            if not s.head:
                self._opening.setdefault(s.parsed, s)

    def resolved(self, s: Seen) -> Parsed:
        """The name by which a mention is to be counted in this article."""
        name = s.parsed
        if (
            not name.is_bare
            or (name.core in known_names() and not s.courtesy and not s.ranks)
            or name.acronym
        ):
            return name
        if name.core[0] in self._shortened:
            return self._shortened[name.core[0]]
        found = self._by_word.get(name.core[0], [])
        if name.initials:
            found = [f for f in found if f.core[0].startswith(name.initials[0])]
        found = [f for f in found if self._sex_agrees(s, f) and not self._is_another(name, f)]
        merged = [f for f in found if not any(_is_within(f, g) for g in found)]
        merged = [f for n, f in enumerate(merged) if not any(is_nickname(f, g) for g in merged[:n])]
        return merged[0] if len(merged) == 1 else name

    def _sex_agrees(self, s: Seen, full: Parsed) -> bool:
        """Whether no Mr. or Mrs. speaks against; of the bare name itself where it never changes."""
        sexes = {s.sex} if s.sex else self._sexes[s.parsed]
        if len(sexes) != 1 or full.core[0] == s.parsed.core[0]:
            return True
        told = self._sexes[full]
        if not told and full.core[0] in GIVEN:
            told = {"f"} if full.core[0] in FEMININE else {"m"}
        return not told or bool(sexes & told)

    def _is_another(self, bare: Parsed, full: Parsed) -> bool:
        """Whether a bare name with a title of its own was there first: President Trump, then Ivanka Trump."""
        one, other = self._opening.get(bare), self._opening.get(full)
        if one is None or other is None or not is_common(bare.last) or other.span < one.span:
            return False
        return bool(one.ranks & RANKS) and not one.ranks & self._ranks[full]


def may_be_person(name: Parsed) -> bool:
    """Whether a name may be a person's full name, by its words."""
    if name.is_bare or name.core in known_names():
        return False
    return name.last not in BODIES and name.last not in LANDS and not any(w in BODIES for w in name.core[:1])


def order(name: Parsed) -> tuple[int, str, tuple[str, ...], str]:
    """The longest first, then by letters: an order that does not know of articles."""
    return -len(name.core), name.joined, name.initials, name.suffix


def _short_forms(name: Parsed) -> set[str]:
    """The words that alone may stand for a full name."""
    words = {name.last}
    if name.core[0] in FAMILY_FIRST or name.core[0] in GIVEN:
        words.add(name.core[0])
    if len(name.core) > 2:
        words.add(name.core[-2])
    return words


def _is_within(short: Parsed, long: Parsed) -> bool:
    """Whether one full name is the other with less in it."""
    if short == long or len(short.core) > len(long.core):
        return False
    if short.core == long.core:
        return len(short.initials) < len(long.initials) or (
            short.initials == long.initials and not short.suffix and bool(long.suffix)
        )
    rest = iter(long.core)
    return short.core[0] == long.core[0] and all(w in rest for w in short.core)


def _shortened(names: Collection[Parsed]) -> dict[str, Parsed]:
    """The words that alone stand for the one place or body that has them: Tahrir Square, Iraqi Parliament."""
    out: dict[str, list[Parsed]] = {}
    for name in names:
        if len(name.core) != 2 or name.core in known_names():
            continue
        first, last = name.core
        if last in LANDS and first not in GIVEN:
            out.setdefault(first, []).append(name)
        elif first in PEOPLE and last in BODIES:
            out.setdefault(last, []).append(name)
    return {word: found[0] for word, found in out.items() if len(found) == 1}
