"""Within one article: the full name that a bare one is short for.

A bare name goes to the one person whom the article names in full; where two have it, a title that tells man
from woman may decide, and otherwise it is a name of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from viewer.engine.names.given import GIVEN
from viewer.engine.names.known import known_names
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.seen import Seen
from viewer.engine.names.word_lists import BODIES, FAMILY_FIRST, LANDS


class Article:
    """The names of one article, the full ones found by their words."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self.seen = seen
        self.full = sorted({s.parsed for s in seen if may_be_person(s.parsed)}, key=order)
        self._by_word: defaultdict[str, list[Parsed]] = defaultdict(list)
        self._sexes: defaultdict[Parsed, set[str]] = defaultdict(set)
        for name in self.full:
            for word in _short_forms(name):
                self._by_word[word].append(name)
        for s in seen:
            if s.sex:
                self._sexes[s.parsed].add(s.sex)

    def resolved(self, s: Seen) -> Parsed:
        """The name by which a mention is to be counted in this article."""
        name = s.parsed
        if (
            not name.is_bare
            or (name.core in known_names() and not s.courtesy and not s.ranks)
            or name.acronym
        ):
            return name
        found = self._by_word.get(name.core[0], [])
        if name.initials:
            found = [f for f in found if f.core[0].startswith(name.initials[0])]
        if len(found) > 1 and s.sex:
            found = [f for f in found if s.sex in self._sexes[f] or not self._sexes[f]]
        merged = [f for f in found if not any(_is_within(f, g) for g in found)]
        return merged[0] if len(merged) == 1 else name


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
