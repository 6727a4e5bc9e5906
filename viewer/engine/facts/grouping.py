"""Groups of facts that tell of one thing, with a title in the words of the articles.

Promises every fact in exactly one group; possible conflicts first, then what is of other dates or can both be
true, then what agrees, then what one article alone tells, each in the order of the articles.
"""

from __future__ import annotations

import datetime
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from viewer.engine.facts.knowing import Known
from viewer.engine.facts.lines import Line
from viewer.engine.facts.meeting import Link
from viewer.engine.facts.values import Agreement, Fact, FactGroup
from viewer.engine.facts.weighing import stems, tells

ORDER: tuple[Agreement, ...] = ("conflict", "other dates", "compatible", "agree", "alone")
WORDS = 4
"""Words in the title of a date."""
NEAR = 8
"""How many words before and behind a date its title is taken from."""


def groups(
    facts: Sequence[Known], links: Iterable[Link], lines: Mapping[str, Sequence[Line]]
) -> list[FactGroup]:
    """The groups of all facts; `lines` are the sentences of each article."""
    leaders = list(range(len(facts)))

    def leader(k: int) -> int:
        while leaders[k] != k:
            leaders[k] = leaders[leaders[k]]
            k = leaders[k]
        return k

    said: dict[int, list[Link]] = defaultdict(list)
    all_links = list(links)
    for link in all_links:
        first, second = sorted((leader(link.one), leader(link.other)))
        leaders[second] = first
    for link in all_links:
        said[leader(link.one)].append(link)
    members: dict[int, list[int]] = defaultdict(list)
    for k in range(len(facts)):
        members[leader(k)].append(k)
    made = [_group([facts[k] for k in ks], said.get(first, []), lines) for first, ks in members.items()]
    order = {group.id: n for n, group in enumerate(made)}
    return sorted(made, key=lambda g: (ORDER.index(g.agreement), -g.articles, order[g.id]))


def _group(members: Sequence[Known], links: Sequence[Link], lines: Mapping[str, Sequence[Line]]) -> FactGroup:
    agreement: Agreement = "alone"
    if len({m.told.fact.article for m in members}) > 1:
        agreement = min((link.agreement for link in links), key=ORDER.index)
    facts = [m.told.fact for m in members]
    if agreement == "other dates":
        facts = [replace(f, date=f.date or _first_day(m)) for f, m in zip(facts, members, strict=True)]
    anchor = min(facts, key=lambda f: (f.article, f.span))
    name = f"{anchor.value.kind}|{anchor.article}|{anchor.span.start}-{anchor.span.end}"
    ident = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return FactGroup(ident, _title(members, lines), facts[0].value.kind, tuple(facts), agreement)


def _first_day(known: Known) -> datetime.date | None:
    period = known.told.period
    return datetime.date.fromordinal(int(period[0])) if period else known.told.since


def _title(members: Sequence[Known], lines: Mapping[str, Sequence[Line]]) -> str:
    things = Counter(m.told.fact.thing for m in members if m.told.fact.thing)
    roles = {m.told.fact.role for m in members}
    role = next(iter(roles)) if len(roles) == 1 else ""
    if things:
        best = min(things, key=lambda t: (-things[t], -len(t), t))
        return f"{best} {role}".strip()
    return role or _around(members, lines)


def _around(members: Sequence[Known], lines: Mapping[str, Sequence[Line]]) -> str:
    """The words near a value that its sentences share, or else the most telling ones near it."""
    first = members[0]
    line = lines[first.told.fact.article][first.told.line]
    shared = set(first.event)
    for m in members[1:]:
        shared &= set(m.event)
    place = first.told.place
    near = range(max(0, place - NEAR), min(len(line), place + NEAR))
    pool = range(len(line)) if len(members) > 1 and shared else near
    chosen: dict[str, int] = {}
    for at in sorted(pool, key=lambda k: abs(k - place)):
        found = stems([line.low[at]]) if tells(line.low[at]) else []
        weight = first.event.get(found[0], 0.0) if found else 0.0
        if weight and (not shared or found[0] in shared) and found[0] not in chosen:
            chosen[found[0]] = at
    kept = sorted(chosen, key=lambda s: (-first.event[s], s))[:WORDS]
    return " ".join(line.raw[at] for at in sorted(chosen[s] for s in kept)) or _quoted(first.told.fact, line)


def _quoted(fact: Fact, line: Line) -> str:
    return line.text[fact.span.start : fact.span.end]
