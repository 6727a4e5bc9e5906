"""Where facts meet: in the rows that two articles share, and in sentences that tell of the same event.

Promises links between facts that may tell of the same thing, with what their values say to each other, the
same whatever the order of the articles. A conflict is told only where thing, role and event are the same and
neither article has the other's value elsewhere for the same thing: one wrong conflict costs a reader more
than three that are missed.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from viewer.engine.analysis import Analysis
from viewer.engine.facts.judging import compare, same_unit
from viewer.engine.facts.knowing import Known
from viewer.engine.facts.values import Agreement
from viewer.engine.facts.weighing import stems
from viewer.engine.progress import Progress, silent
from viewer.text.spans import Span

SAME_EVENT, SURELY_SAME_EVENT = 9.0, 18.0
"""Nats that two sentences have in common beside the thing: to agree or go together, and to conflict."""
DAYS_EVENT = 14.0
"""The same for a date, which has no thing of its own."""
FEWEST_SHARED = 3
"""Stems that sentences in conflict share beside the thing."""
IN_ROW = 0.4
"""The part of what is told next to a date that another date shares."""
FAR_APART, CLOSE = 60, 1
"""Days: numbers so far apart are of different dates; no farther for a conflict."""
OFTEN = 500
"""Pairs of facts between two reports of progress."""
MANY = 40
"""In a larger bucket two facts meet only through rare words of their sentences."""
LEAST_OF_OTHER_DATES = 20
HARM = frozenset({"killed", "injured", "missing", "hurt or killed"})
_GENERIC = frozenset(stems(["people", "persons", "person", "others", "victims", "individuals", "casualties"]))


@dataclass(frozen=True, slots=True)
class Link:
    """Two facts, by their places in the list of all, that tell of the same thing, and what that gives."""

    one: int
    other: int
    agreement: Agreement
    strength: float = 0.0


class Meetings:
    """All facts of a corpus and where they meet."""

    def __init__(
        self,
        facts: Sequence[Known],
        analysis: Analysis,
        named: Mapping[str, frozenset[str]],
        progress: Progress = silent,
    ) -> None:
        self._facts = facts
        self._by_article: dict[str, list[int]] = defaultdict(list)
        for k, f in enumerate(facts):
            self._by_article[f.told.fact.article].append(k)
        self._paired = {frozenset((p.a, p.b)) for p in analysis.pairs}
        self._named = named
        self._rows = self._in_rows(analysis, progress)

    def links(self, progress: Progress = silent) -> Iterator[Link]:
        """Links of facts, each pair once.

        Raises:
            Cancelled: from `progress`.
        """
        pairs = sorted(self._rows | set(self._candidates()))
        kept: list[Link] = []
        for done, (one, other) in enumerate(pairs):
            if done % OFTEN == 0:
                progress(done, len(pairs), "")
            link = self._link(one, other)
            if link is not None:
                kept.append(link)
        kept = self._best(kept)
        agreeing = self._agreeing(kept)
        met = {k for link in kept if link.agreement in ("agree", "conflict") for k in (link.one, link.other)}
        for link in kept:
            if link.agreement == "conflict" and not self._is_sure(link, agreeing):
                continue
            harm = self._facts[link.one].told.fact.role != self._facts[link.other].told.fact.role
            if link.agreement == "compatible" and harm and (link.one in met or link.other in met):
                continue
            yield link

    def _in_rows(self, analysis: Analysis, progress: Progress) -> set[tuple[int, int]]:
        """Pairs of facts that stand in one row."""
        out: set[tuple[int, int]] = set()
        starts = {a: [self._facts[k].told.fact.span.start for k in ks] for a, ks in self._by_article.items()}
        for done, pair in enumerate(analysis.pairs):
            if done % 50 == 0:
                progress(done, len(analysis.pairs), "")
            if pair.a not in starts or pair.b not in starts:
                continue
            for passage in pair.passages:
                for row in passage.segments:
                    for one in self._inside(pair.a, row.a, starts):
                        for other in self._inside(pair.b, row.b, starts):
                            if self._may_meet(one, other):
                                out.add((min(one, other), max(one, other)))
        return out

    def _inside(self, article: str, span: Span, starts: Mapping[str, list[int]]) -> list[int]:
        first, last = (bisect_left(starts[article], at) for at in (span.start, span.end))
        return self._by_article[article][first:last]

    def _may_meet(self, one: int, other: int) -> bool:
        a, b = self._facts[one].told.fact.value, self._facts[other].told.fact.value
        kinds = {a.kind, b.kind}
        return same_unit(a, b) or kinds == {"people", "number"}

    def _candidates(self) -> Iterator[tuple[int, int]]:
        buckets: dict[tuple[object, ...], list[int]] = defaultdict(list)
        for k, f in enumerate(self._facts):
            for key in _keys(f):
                buckets[key].append(k)
        for key in sorted(buckets, key=str):
            yield from self._pairs_of(buckets[key])

    def _pairs_of(self, bucket: Sequence[int]) -> Iterator[tuple[int, int]]:
        if len(bucket) <= MANY:
            yield from ((a, b) for a, b in combinations(bucket, 2))
            return
        by_stem: dict[str, list[int]] = defaultdict(list)
        for k in bucket:
            event = self._facts[k].event
            for word in sorted(event, key=lambda s: (-event[s], s))[:8]:
                by_stem[word].append(k)
        for word in sorted(by_stem):
            if len(by_stem[word]) <= MANY:
                yield from combinations(by_stem[word], 2)

    def _link(self, one: int, other: int) -> Link | None:
        a, b = self._facts[one], self._facts[other]
        in_row = (one, other) in self._rows
        same_article = a.told.fact.article == b.told.fact.article
        agreement = self._agreement(a, b, in_row)
        if agreement is None or (same_article and (agreement != "agree" or not a.head)):
            return None
        near = sum(min(w, b.near[s]) for s, w in a.near.items() if s in b.near)
        around = sum(min(w, b.around[s]) for s, w in a.around.items() if s in b.around)
        return Link(one, other, agreement, near + around)

    def _agreement(self, a: Known, b: Known, in_row: bool) -> Agreement | None:
        if a.told.fact.value.kind in ("date", "time"):
            return _of_moments(a, b, in_row)
        roles = {a.told.fact.role, b.told.fact.role}
        if len(roles) > 1 and "" not in roles:
            return self._of_harm(a, b) if roles <= HARM else None
        if not _same_thing(a, b):
            return None
        said = compare(a.told, b.told)
        named = bool(a.head or b.head or roles != {""})
        if said == "agree":
            least = SAME_EVENT if named else DAYS_EVENT
            least = SURELY_SAME_EVENT if a.told.vague and b.told.vague else least
            return said if in_row or _common(a, b)[0] >= least else None
        if len(roles) > 1:
            return None
        return _compatible(a, b, in_row, named) if said == "compatible" else self._apart(a, b, in_row, named)

    def _apart(self, a: Known, b: Known, in_row: bool, named: bool) -> Agreement | None:
        """What is said of values that exclude each other."""
        if a.told.partial or b.told.partial or not named:
            return None
        common, count = _common(a, b)
        apart = _days_apart(a, b)
        if apart > CLOSE or (apart and a.told.period and b.told.period):
            return (
                "other dates" if (common >= SAME_EVENT and count > 1) or self._are_far(a, b, apart) else None
            )
        if not (a.thing and b.thing) and not (a.told.fact.role and a.told.fact.role == b.told.fact.role):
            return None
        sure = common >= SURELY_SAME_EVENT and count >= FEWEST_SHARED and (in_row or a.thing == b.thing)
        return "conflict" if sure and not self._are_apart(a, b) else None

    def _are_far(self, a: Known, b: Known, apart: float) -> bool:
        """Whether articles of one story count the same thing at times that lie far apart."""
        paired = frozenset((a.told.fact.article, b.told.fact.article)) in self._paired
        large = min(a.told.fact.value.low, b.told.fact.value.low) >= LEAST_OF_OTHER_DATES
        return paired and large and apart > FAR_APART and len(a.thing) > 1 and a.thing == b.thing

    def _are_apart(self, a: Known, b: Known) -> bool:
        """Whether sentences with the same thing may tell of two: other places, times, harm or parts of it.

        Of two places each names, near its value, one that the other article never names. Where both say more
        next to a number than the other sentence does, or one alone tells the day, each may count others of
        that name; those killed or injured in an event, a length of time and the pages of a report are no
        such count.
        """
        kind = a.told.fact.value.kind
        if a.ordinals != b.ordinals or (kind == "people" and a.told.happened != b.told.happened):
            return True
        one_alone = a.told.fact.role in HARM or kind == "duration" or (a.told.hyphened and b.told.hyphened)
        if not one_alone and ((_only(a, b) and _only(b, a)) or bool(a.told.period) != bool(b.told.period)):
            return True
        named = self._named
        return bool(a.names - named[b.told.fact.article] and b.names - named[a.told.fact.article])

    def _of_harm(self, a: Known, b: Known) -> Agreement | None:
        """Killed and injured can both be true; they are shown together where the event is the same."""
        if a.told.fact.article == b.told.fact.article or _days_apart(a, b) > CLOSE:
            return None
        common = sum(min(w, b.around[s]) for s, w in a.around.items() if s in b.around)
        return "compatible" if common >= SURELY_SAME_EVENT and _things_can_be_same(a, b) else None

    def _best(self, links: Sequence[Link]) -> list[Link]:
        """The links without those of dates and of different harm that are not the best for both their facts.

        So a date is not held together with every other sentence of that day.
        """
        best: dict[tuple[int, str], float] = defaultdict(float)
        for link in links:
            for mine, other in ((link.one, link.other), (link.other, link.one)):
                key = mine, self._facts[other].told.fact.article
                best[key] = max(best[key], link.strength)
        most = {k: max(v for (m, _), v in group) for k, group in _by_first(best).items()}
        kept = []
        for link in links:
            a, b = self._facts[link.one].told.fact, self._facts[link.other].told.fact
            if a.value.kind not in ("date", "time") and a.role == b.role:
                kept.append(link)
            elif a.role != b.role and link.agreement == "compatible" and a.value.kind == "people":
                if link.strength >= max(most[link.one], most[link.other]):
                    kept.append(link)
            elif link.strength >= max(best[link.one, b.article], best[link.other, a.article]):
                kept.append(link)
        return kept

    def _agreeing(self, links: Iterable[Link]) -> dict[int, set[str]]:
        """For each fact the articles that tell the same."""
        out: dict[int, set[str]] = defaultdict(set)
        for link in links:
            if link.agreement in ("agree", "compatible"):
                out[link.one].add(self._facts[link.other].told.fact.article)
                out[link.other].add(self._facts[link.one].told.fact.article)
        return out

    def _is_sure(self, link: Link, agreeing: Mapping[int, set[str]]) -> bool:
        """Whether neither article tells the other's value elsewhere."""
        a, b = self._facts[link.one].told.fact.article, self._facts[link.other].told.fact.article
        return b not in agreeing.get(link.one, ()) and a not in agreeing.get(link.other, ())


def _by_first(best: Mapping[tuple[int, str], float]) -> dict[int, list[tuple[tuple[int, str], float]]]:
    out: dict[int, list[tuple[tuple[int, str], float]]] = defaultdict(list)
    for key, value in best.items():
        out[key[0]].append((key, value))
    return out


def _keys(f: Known) -> Iterator[tuple[object, ...]]:
    fact = f.told.fact
    kind = "people" if fact.value.kind == "number" else fact.value.kind
    if kind in ("date", "time"):
        yield kind, fact.value.low, fact.value.high, fact.value.unit
        if kind == "date":
            yield kind, *_month_day(fact.value.low)
        return
    if f.head:
        yield kind, f.head
    if fact.role in HARM:
        yield ("harm",)
    elif fact.role:
        yield kind, "role", fact.role
    elif not f.head:
        yield kind, "", fact.value.unit


def _month_day(ordinal: float) -> tuple[int, int]:
    date = datetime.date.fromordinal(max(1, int(ordinal)))
    return date.month, date.day


def _of_moments(a: Known, b: Known, in_row: bool) -> Agreement | None:
    """The same date in sentences of the same event; dates that differ are told only by the rows."""
    one, other = a.told.fact.value, b.told.fact.value
    if one.unit != other.unit:
        if {one.unit, other.unit} != {"", "any year"} or one.high - one.low != other.high - other.low:
            return None
        if _month_day(one.low) != _month_day(other.low):
            return None
    elif (one.low, one.high) != (other.low, other.high):
        return None
    shared = [s for s in a.near if s in b.near]
    common = sum(min(a.near[s], b.near[s]) for s in shared)
    by_name = a.told.named and b.told.named
    if not by_name and (not shared or common < IN_ROW * min(sum(a.near.values()), sum(b.near.values()))):
        return None
    if in_row:
        return "agree"
    if a.told.named and b.told.named:
        common, count = _common(a, b)
    else:
        if a.plain.isdisjoint(s for s in shared if s in b.plain):
            return None
        count = len(shared) if one.unit == other.unit != "weekday" else 0
    return "agree" if common >= DAYS_EVENT and count >= FEWEST_SHARED else None


def _compatible(a: Known, b: Known, in_row: bool, named: bool) -> Agreement | None:
    """What is said of values that differ where both can be true."""
    if a.told.vague and b.told.vague and not in_row:
        return None
    least = SAME_EVENT + 3 if named else SURELY_SAME_EVENT
    common, count = _common(a, b)
    return "compatible" if (in_row and named) or (common >= least and count > 1) else None


def _same_thing(a: Known, b: Known) -> bool:
    """Whether two things are the same, or can be: the same head, and modifiers that go together."""
    same_role = a.told.fact.role and a.told.fact.role == b.told.fact.role
    if not a.head or not b.head:
        kind = a.told.fact.value.kind
        return bool(same_role) or (not a.head and not b.head and kind not in ("people", "number"))
    if a.head == b.head:
        return a.thing <= b.thing or b.thing <= a.thing or bool(same_role)
    return bool(same_role) and bool({a.head, b.head} & _GENERIC)


def _things_can_be_same(a: Known, b: Known) -> bool:
    generic = not a.head or not b.head or bool({a.head, b.head} & _GENERIC)
    return generic or bool(a.thing & b.thing)


def _common(a: Known, b: Known) -> tuple[float, int]:
    """What two sentences have in common beside the thing, in nats and in stems."""
    shared = [s for s in a.event if s in b.event and s not in a.thing and s not in b.thing]
    return sum(min(a.event[s], b.event[s]) for s in shared), len(shared)


def _only(one: Known, other: Known) -> bool:
    """Whether a sentence says something next to its value that the other does not say at all."""
    return any(s not in other.event and s not in other.thing for s in one.near if s not in one.thing)


def _days_apart(a: Known, b: Known) -> float:
    """How many days lie between what two sentences tell of, at least; 0 where nobody can say."""
    one, other = _period(a), _period(b)
    if one is None and other is None:
        return 0
    if one is None or other is None:
        since, period = (a.told.since, other) if one is None else (b.told.since, one)
        return max(0, since.toordinal() - period[1]) if since and period else 0
    return max(0, one[0] - other[1], other[0] - one[1])


def _period(known: Known) -> tuple[float, float] | None:
    told = known.told
    day = told.fact.date
    return told.period or ((day.toordinal(), day.toordinal()) if day else None)
