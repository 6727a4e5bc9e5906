"""Groups of facts that tell of one thing, with a title in the words of the articles.

Promises every fact in exactly one group; possible conflicts first, then what is of other dates or can both be
true, then what agrees, then what one article alone tells, each in the order of the articles.
"""

from __future__ import annotations

import datetime
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from viewer.engine.facts.knowing import Known
from viewer.engine.facts.lines import Line
from viewer.engine.facts.meeting import Link
from viewer.engine.facts.naming import title
from viewer.engine.facts.values import Agreement, FactGroup

ORDER: tuple[Agreement, ...] = ("conflict", "other dates", "compatible", "agree", "alone")


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
    return FactGroup(ident, title(members, lines), facts[0].value.kind, tuple(facts), agreement)


def _first_day(known: Known) -> datetime.date | None:
    period = known.told.period
    return datetime.date.fromordinal(int(period[0])) if period else known.told.since
