"""Bearers: which names of all articles are one bearer's.

Promises the same bearers in whatever order the articles come. Two names become one where the rules below say
so, the surest first, and never where an article has both as names of two. A likeness of letters alone unites
nothing: names spelt otherwise need the same title, or articles that name the same others besides.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from viewer.engine.names.context import Context
from viewer.engine.names.groups import Groups
from viewer.engine.names.known import known_names
from viewer.engine.names.likeness import alike, skeleton
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.persons import NONE, SAME, agreement, initials_agree, is_nickname, is_part
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.seen import Seen, abbreviates
from viewer.engine.names.within import may_be_person, order
from viewer.engine.spellings import is_common

MOST_ALIKE = 40
"""Names that sound alike, and full names of one last word; beyond, only equal ones are united."""
MOST_OF_ONE = 150
WELL_KNOWN = 5
"""A person whom so many articles name in full, and no other of that name, is meant where one has it bare."""
SHORTEST_BARE = 5
"""Letters; bare names shorter than this are never spellings of one another."""

Use = tuple[int, Seen]
"""The number of an article and a mention there."""
Match = tuple[int, Parsed, Parsed]
"""How well two names agree, and which they are."""


class Bearers:
    """Unites the names of articles."""

    def __init__(self, articles: Sequence[Sequence[Seen]], tick: Callable[[], None] = lambda: None) -> None:
        self._context = Context(articles)
        self._tick = tick
        self._names = self._context.names
        self._groups = Groups(self._names)

    def groups(self) -> list[list[Use]]:
        """The mentions of each bearer."""
        self._unite_known()
        self._unite_persons()
        self._unite_bodies()
        self._unite_acronyms()
        self._unite_bare_spellings()
        moved = self._bare_with_full()
        out: defaultdict[Parsed, list[Use]] = defaultdict(list)
        for n, s, name in self._context.uses:
            out[self._groups.of(moved.get((n, name), name))].append((n, s))
        return list(out.values())

    def _unite_known(self) -> None:
        first: dict[str, Parsed] = {}
        for name in self._names:
            known = known_names().get(name.core)
            if known is not None:
                self._groups.unite(first.setdefault(known.id, name), name)

    def _unite_persons(self) -> None:
        """Full names: equal ones, then those that differ in one word, then those in both."""
        matches = [m for m in (self._match(a, b) for a, b in self._pairs()) if m is not None]
        matches.sort(key=lambda m: (-m[0], order(m[1]), order(m[2])))
        for level, a, b in _unambiguous(matches):
            if level == SAME or not self._named_apart(a, b):
                self._groups.unite(a, b)

    def _match(self, a: Parsed, b: Parsed) -> Match | None:
        """How two full names agree, where the articles do not speak against it."""
        level = agreement(a, b)
        if level == NONE:
            if a.core == b.core:
                self._groups.keep_apart(a, b)
            return None
        context = self._context
        persons = context.is_person(a) and context.is_person(b)
        persons = persons and (context.is_told_as_person(a) or context.is_told_as_person(b))
        if level == SAME:
            if a.suffix != b.suffix and a.initials == b.initials and context.together(a, b):
                self._groups.keep_apart(a, b)
                return None
            return (level, a, b) if persons or a.core == b.core or self._is_unmarked(a, b) else None
        if is_part(a, b):
            return (level, a, b) if persons or self._is_unmarked(a, b) else None
        if persons and (is_nickname(a, b) or not context.together(a, b)) and context.fit(a, b):
            return level, a, b
        return None

    def _is_unmarked(self, a: Parsed, b: Parsed) -> bool:
        """Whether one name has but a middle name more, and nothing speaks for a place or a body."""
        cues = [self._context.cues[name] for name in (a, b)]
        between = (a.core[0], a.last) == (b.core[0], b.last)
        return between and not any(c["place"] + c["organisation"] for c in cues)

    def _named_apart(self, a: Parsed, b: Parsed) -> bool:
        """Whether an article has two names of what would be one bearer, spelt otherwise."""
        return any(
            self._context.together(x, y) and not _may_be_one(x, y)
            for x in self._groups.members(a)
            for y in self._groups.members(b)
        )

    def _pairs(self) -> Iterator[tuple[Parsed, Parsed]]:
        """Pairs worth a look: last words alike, first words alike besides, or the first two or all equal."""
        blocks: defaultdict[tuple[str, ...], list[Parsed]] = defaultdict(list)
        for name in self._names:
            if may_be_person(name):
                blocks["sound", skeleton(name.last), skeleton(name.core[0])].append(name)
                blocks["last", name.last].append(name)
                blocks["words", *sorted(name.core)].append(name)
                blocks["first", *name.core[:2]].append(name)
                blocks["joined", name.joined].append(name)
        return self._pairs_of(blocks)

    def _pairs_of(self, blocks: dict[tuple[str, ...], list[Parsed]]) -> Iterator[tuple[Parsed, Parsed]]:
        done: set[tuple[Parsed, Parsed]] = set()
        for key, block in blocks.items():
            if len(block) > (MOST_ALIKE if key[0] == "sound" else MOST_OF_ONE):
                continue
            self._tick()
            for pair in combinations(block, 2):
                if pair not in done:
                    done.add(pair)
                    yield pair

    def _unite_bodies(self) -> None:
        """Iranian Quds Force and Quds Force, where no other nation has one; names that differ in a space."""
        by_rest: defaultdict[tuple[str, ...], list[Parsed]] = defaultdict(list)
        joined: dict[str, Parsed] = {}
        for name in self._names:
            if len(name.core) > 2 and _is_nation(name.core[0]):
                by_rest[name.core[1:]].append(name)
            if len(name.core) > 1 and not name.initials:
                self._groups.unite(joined.setdefault(name.joined, name), name)
        for rest, longer in sorted(by_rest.items()):
            short = Parsed(rest)
            if short in self._groups and len({self._groups.of(name) for name in longer}) == 1:
                self._groups.unite(short, longer[0])

    def _unite_acronyms(self) -> None:
        """Acronyms with the one long form that the articles give them, in brackets or by its letters."""
        meant: defaultdict[Parsed, set[Parsed]] = defaultdict(set)
        for _, s, name in self._context.uses:
            if s.short is not None and s.short in self._groups:
                meant[s.short].add(self._groups.of(name))
        for short in self._names:
            if short.acronym and short not in meant and len(short.core[0]) > 2:
                meant[short] |= set(self._spelt_out(short))
        for short in sorted(meant, key=order):
            if len(meant[short]) == 1:
                self._groups.unite(short, next(iter(meant[short])))

    def _spelt_out(self, short: Parsed) -> Iterable[Parsed]:
        """What an acronym may be short for in the articles that have it."""
        if short.core in known_names():
            return
        for n in sorted(self._context.where[short]):
            for name in self._context.telling[n]:
                if abbreviates(short, name):
                    yield self._groups.of(name)

    def _unite_bare_spellings(self) -> None:
        """Bare names spelt otherwise: rare words, of one event, told of as people."""
        blocks: defaultdict[tuple[str, ...], list[Parsed]] = defaultdict(list)
        for name in self._names:
            if self._is_bare_person(name):
                blocks["sound", skeleton(name.last)].append(name)
        for a, b in self._pairs_of(blocks):
            if alike(a.last, b.last) and not self._context.together(a, b) and self._context.fit(a, b):
                self._groups.unite(a, b)

    def _is_bare_person(self, name: Parsed) -> bool:
        if not name.is_bare or name.acronym or name.core in known_names() or not _may_vary(name.last):
            return False
        return not self._context.cues[name]["place"]

    def _bare_with_full(self) -> dict[tuple[int, Parsed], Parsed]:
        """Bare names of articles that give no full one, with the person whom the other articles name."""
        full: defaultdict[str, list[Parsed]] = defaultdict(list)
        by_sound: defaultdict[str, list[Parsed]] = defaultdict(list)
        for name in self._names:
            if may_be_person(name) and self._context.is_person(name):
                full[name.last].append(name)
                by_sound[skeleton(name.last)].append(name)
        out: dict[tuple[int, Parsed], Parsed] = {}
        for name in self._names:
            if not name.is_bare or name.acronym or name.core in known_names():
                continue
            equal = full.get(name.last, [])
            sounding = by_sound.get(skeleton(name.last), []) if not equal and _may_vary(name.last) else []
            candidates = equal or [f for f in sounding if alike(f.last, name.last)]
            for n in sorted(self._context.where[name]) if candidates else ():
                chosen = self._one_of(candidates, name, n)
                if chosen is not None:
                    out[n, name] = chosen
        return out

    def _one_of(self, candidates: Sequence[Parsed], name: Parsed, n: int) -> Parsed | None:
        """The one bearer among candidates that a bare name in article n means, if that is sure."""
        named = {self._groups.of(c) for c in candidates if n in self._context.where[c]}
        if named:  # the article has somebody of that name in full, whom it does not mean, or two
            others = [c for c in candidates if self._groups.of(c) not in named]
            fitting = {self._groups.of(c) for c in others if self._context.same_title(n, name, c)}
            return fitting.pop() if len(fitting) == 1 else None
        bearers = {self._groups.of(c) for c in candidates}
        if len(bearers) == 1 and candidates[0].last == name.last and not is_common(name.last):
            return bearers.pop()
        if (
            len(bearers) == 1
            and candidates[0].last == name.last
            and self._articles_of(candidates) >= WELL_KNOWN
        ):
            return bearers.pop()
        for fits in (self._context.same_title, self._context.same_event_there):
            fitting = {self._groups.of(c) for c in candidates if fits(n, name, c)}
            if fitting:
                return fitting.pop() if len(fitting) == 1 else None
        return None

    def _articles_of(self, names: Iterable[Parsed]) -> int:
        return len({n for name in names for n in self._context.where[name]})


def _may_be_one(a: Parsed, b: Parsed) -> bool:
    """Whether one article may call one person by both names: one shorter, or with a nickname."""
    return agreement(a, b) == SAME or is_part(a, b) or is_nickname(a, b)


def _may_vary(word: str) -> bool:
    """Whether a word alone may be a spelling of another: long, and in no table of common words."""
    return len(word) >= SHORTEST_BARE and not is_common(word)


def _is_nation(word: str) -> bool:
    known = known_names().get((word.replace(".", ""),))
    return word in PEOPLE or (known is not None and known.kind == "place")


def _unambiguous(found: Sequence[Match]) -> list[Match]:
    """Without names that agree with two which speak against one another (two George Bushes)."""
    partners: defaultdict[Parsed, list[Parsed]] = defaultdict(list)
    for _, a, b in found:
        partners[a].append(b)
        partners[b].append(a)
    torn = {name for name, others in partners.items() if _disagree(others)}
    return [match for match in found if match[1] not in torn and match[2] not in torn]


def _disagree(names: Sequence[Parsed]) -> bool:
    return any(not initials_agree(x, y) for x, y in combinations(names[:12], 2) if x.last == y.last)
