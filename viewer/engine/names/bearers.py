"""Bearers: which names of all articles are one bearer's.

Promises the same bearers in whatever order the articles come. Two names become one where the rules below say
so, the surest first, and never where an article has both as names of two. A likeness of letters alone unites
nothing: names spelt otherwise need the same title, or articles that name the same others besides.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import combinations

from viewer.engine.names.groups import Groups
from viewer.engine.names.known import known_names
from viewer.engine.names.likeness import alike, skeleton
from viewer.engine.names.parsing import Parsed
from viewer.engine.names.persons import NONE, SAME, agreement, initials_agree
from viewer.engine.names.places import PEOPLE
from viewer.engine.names.seen import Seen, abbreviates
from viewer.engine.names.within import Article, may_be_person, order
from viewer.engine.spellings import is_common

IN_COMMON = 2
"""Two articles tell of one event where they name so many others alike."""
FEW = 6
"""A name in no more articles than this, or than a tenth of all, tells of an event."""
LARGEST_BLOCK = 400
"""Names of one skeleton; beyond, only equal ones are united."""
SHORTEST_BARE = 5
"""Letters; bare names shorter than this are never spellings of one another."""

Use = tuple[int, Seen]
"""The number of an article and a mention there."""


class Bearers:
    """Unites the names of articles."""

    def __init__(self, articles: Sequence[Sequence[Seen]], tick: Callable[[], None] = lambda: None) -> None:
        self._articles = [Article(seen) for seen in articles]
        self._tick = tick
        self._uses: list[tuple[int, Seen, Parsed]] = [
            (n, s, article.resolved(s)) for n, article in enumerate(self._articles) for s in article.seen
        ]
        self._where: defaultdict[Parsed, set[int]] = defaultdict(set)
        self._ranks: defaultdict[Parsed, set[str]] = defaultdict(set)
        self._cues: defaultdict[Parsed, Counter[str]] = defaultdict(Counter)
        for n, s, name in self._uses:
            self._where[name].add(n)
            self._ranks[name] |= s.ranks
            self._cues[name].update(dict(s.cues))
        self._names = sorted(self._where, key=order)
        self._telling = self._telling_names()
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
        for n, s, name in self._uses:
            out[self._groups.of(moved.get((n, name), name))].append((n, s))
        return list(out.values())

    # Context

    def _telling_names(self) -> list[set[Parsed]]:
        """For each article the names that tell of which event it is."""
        most = max(FEW, len(self._articles) // 10)
        out: list[set[Parsed]] = [set() for _ in self._articles]
        for name in self._names:
            known = known_names().get(name.core)
            if len(self._where[name]) <= most and (known is None or known.kind != "place"):
                for n in self._where[name]:
                    out[n].add(name)
        return out

    def _same_event(self, a: Iterable[int], b: Iterable[int], but: Set[Parsed]) -> bool:
        """Whether an article of the one set tells of the same event as one of the other."""
        others = sorted(b)[:FEW]
        return any(
            len((self._telling[m] & self._telling[n]) - but) >= IN_COMMON
            for m in sorted(a)[:FEW]
            for n in others
        )

    def _fit(self, a: Parsed, b: Parsed) -> bool:
        """Whether two names are told with one title, or of one event."""
        if self._ranks[a] & self._ranks[b]:
            return True
        return self._same_event(self._where[a], self._where[b], {a, b})

    def _together(self, a: Parsed, b: Parsed) -> bool:
        """Whether an article has both."""
        return not self._where[a].isdisjoint(self._where[b])

    # Rules

    def _unite_known(self) -> None:
        first: dict[str, Parsed] = {}
        for name in self._names:
            known = known_names().get(name.core)
            if known is not None:
                self._groups.unite(first.setdefault(known.id, name), name)

    def _unite_persons(self) -> None:
        """Full names: equal ones, then those that differ in one word, then those in both."""
        found: list[tuple[int, Parsed, Parsed]] = []
        for a, b in self._pairs(n for n in self._names if may_be_person(n)):
            level = agreement(a, b)
            if level == NONE:
                if a.core == b.core:
                    self._groups.keep_apart(a, b)
            elif level == SAME:
                if a.suffix != b.suffix and self._together(a, b):
                    self._groups.keep_apart(a, b)
                elif a.core == b.core or self._is_person(a, b):
                    found.append((level, a, b))
            elif self._is_person(a, b) and (_is_part(a, b) or (not self._together(a, b) and self._fit(a, b))):
                found.append((level, a, b))
            elif self._together(a, b):
                self._groups.keep_apart(a, b)
        found.sort(key=lambda item: (-item[0], order(item[1]), order(item[2])))
        for _, a, b in self._unambiguous(found):
            self._groups.unite(a, b)

    def _unambiguous(self, found: list[tuple[int, Parsed, Parsed]]) -> list[tuple[int, Parsed, Parsed]]:
        """Without names that agree with two which speak against one another (two George Bushes)."""
        partners: defaultdict[Parsed, list[Parsed]] = defaultdict(list)
        for _, a, b in found:
            partners[a].append(b)
            partners[b].append(a)
        torn = {
            name
            for name, others in partners.items()
            if len(others) > 1
            and any(not initials_agree(x, y) for x, y in combinations(others[:12], 2) if x.last == y.last)
        }
        return [item for item in found if item[1] not in torn and item[2] not in torn]

    def _is_person(self, a: Parsed, b: Parsed) -> bool:
        """Whether nothing speaks for a place or a body."""
        return all(
            self._cues[n]["person"] + bool(self._ranks[n])
            >= self._cues[n]["organisation"] + self._cues[n]["place"]
            for n in (a, b)
        ) and any(self._cues[n]["person"] or self._ranks[n] for n in (a, b))

    def _pairs(self, names: Iterable[Parsed]) -> Iterator[tuple[Parsed, Parsed]]:
        """Pairs worth a look: the last words sound alike, or the first two or all words are equal."""
        blocks: defaultdict[tuple[str, ...], list[Parsed]] = defaultdict(list)
        for name in names:
            blocks["last", skeleton(name.last)].append(name)
            blocks["words", *sorted(name.core)].append(name)
            blocks["first", *name.core[:2]].append(name)
            blocks["joined", name.joined].append(name)
        done: set[tuple[Parsed, Parsed]] = set()
        for block in blocks.values():
            self._tick()
            if len(block) > LARGEST_BLOCK:
                continue
            for pair in combinations(block, 2):
                if pair not in done:
                    done.add(pair)
                    yield pair

    def _unite_bodies(self) -> None:
        """Iranian Quds Force and Quds Force, where no other nation has one; names that differ in a space."""
        by_rest: defaultdict[tuple[str, ...], list[Parsed]] = defaultdict(list)
        joined: dict[str, Parsed] = {}
        for name in self._names:
            if len(name.core) > 2 and name.core[0] in PEOPLE:
                by_rest[name.core[1:]].append(name)
            if len(name.core) > 1 and not name.initials:
                self._groups.unite(joined.setdefault(name.joined, name), name)
        for rest, longer in sorted(by_rest.items()):
            short = Parsed(rest)
            if short in self._groups and len(longer) == 1:
                self._groups.unite(short, longer[0])

    def _unite_acronyms(self) -> None:
        """Acronyms with the one long form that the articles give them, in brackets or by its letters."""
        meant: defaultdict[Parsed, set[Parsed]] = defaultdict(set)
        for _, s, name in self._uses:
            if s.short is not None and s.short in self._groups:
                meant[s.short].add(self._groups.of(name))
        for short in self._names:
            if (
                short.acronym
                and short not in meant
                and len(short.core[0]) > 2
                and short.core not in known_names()
            ):
                for n in sorted(self._where[short]):
                    longer = {self._groups.of(long) for long in self._telling[n] if abbreviates(short, long)}
                    meant[short] |= longer
        for short in sorted(meant, key=order):
            if len(meant[short]) == 1:
                self._groups.unite(short, next(iter(meant[short])))

    def _unite_bare_spellings(self) -> None:
        """Bare names spelt otherwise: rare words, of one event, told of as people."""
        bare = [n for n in self._names if self._is_bare_person(n)]
        for a, b in self._pairs(bare):
            if alike(a.last, b.last) and not self._together(a, b) and self._fit(a, b):
                self._groups.unite(a, b)

    def _is_bare_person(self, name: Parsed) -> bool:
        if not name.is_bare or name.acronym or len(name.last) < SHORTEST_BARE or name.core in known_names():
            return False
        return not is_common(name.last) and not self._cues[name]["place"]

    def _bare_with_full(self) -> dict[tuple[int, Parsed], Parsed]:
        """Bare names of articles that give no full one, with the person whom articles of that event name."""
        full: defaultdict[str, list[Parsed]] = defaultdict(list)
        by_sound: defaultdict[str, list[Parsed]] = defaultdict(list)
        for name in self._names:
            if may_be_person(name):
                full[name.last].append(name)
                by_sound[skeleton(name.last)].append(name)
        out: dict[tuple[int, Parsed], Parsed] = {}
        for name in self._names:
            if not name.is_bare or name.acronym or name.core in known_names():
                continue
            candidates = full.get(name.last) or (
                [f for f in by_sound.get(skeleton(name.last), ()) if alike(f.last, name.last)]
                if len(name.last) >= SHORTEST_BARE and not is_common(name.last)
                else []
            )
            for n in sorted(self._where[name]):
                chosen = self._one_of(candidates, name, n)
                if chosen is not None:
                    out[n, name] = chosen
        return out

    def _one_of(self, candidates: Sequence[Parsed], name: Parsed, n: int) -> Parsed | None:
        """The one bearer among candidates that fits a bare name in article n."""
        if not candidates or any(n in self._where[c] for c in candidates):
            return None
        fitting = {self._groups.of(c) for c in candidates if self._same_event([n], self._where[c], {name, c})}
        return next(iter(fitting)) if len(fitting) == 1 else None


def _is_part(a: Parsed, b: Parsed) -> bool:
    """Whether one name is the other with less in it, no word spelt otherwise."""
    short, long = sorted((a.core, b.core), key=len)
    rest = iter(long)
    return len(short) < len(long) and all(word in rest for word in short)
