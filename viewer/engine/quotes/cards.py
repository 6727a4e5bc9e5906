"""Cards: one quotation wherever it stands.

Promises that each quotation is in exactly one card, and two in one only where `sameness` has a relation
between them or a third one. Which pairs are looked at: those that share three words in a row, and those that
a row of two articles covers. A card's id comes from its words, so that other articles leave it as it is.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from viewer.engine.analysis import Analysis
from viewer.engine.progress import Progress
from viewer.engine.quotes.calling import fullest_of, surely_other
from viewer.engine.quotes.sameness import ENOUGH, Said, relation, said
from viewer.engine.quotes.values import Card, Quote, Quotes, Relation, Version
from viewer.text.spans import Span

RUN = 3
"""Two quotations are compared where they share so many words in a row."""
COMMONEST = 60
"""Words in a row that stand in more quotations than this say nothing."""
MOST = 40
"""The base is the best of so many versions."""
COVERED = 0.6
"""A row covers a quotation where it has this much of it."""


def cards(
    quotes: Sequence[Quote], texts: Mapping[str, str], analysis: Analysis, progress: Progress
) -> Quotes:
    """All quotations as cards."""
    called = fullest_of(q.attribution.speaker for q in quotes)
    found = [said(q, texts[q.article], called) for q in quotes]
    groups = _groups(found, set(_pairs(found, analysis)), progress)
    order = {a: i for i, a in enumerate(texts)}
    taken: Counter[str] = Counter()
    made = [
        _card(group, order, taken)
        for group in sorted(groups, key=lambda g: min((s.quote.article, s.quote.span) for s in g))
    ]
    first = {id(c): min((order[v.quote.article], v.quote.span) for v in c.versions) for c in made}
    return Quotes(tuple(sorted(made, key=lambda c: (-c.articles, first[id(c)]))))


def _pairs(found: Sequence[Said], analysis: Analysis) -> Iterator[tuple[int, int]]:
    """The pairs of quotations that may be versions of one."""
    by_words: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, s in enumerate(found):
        runs = {s.words[k : k + RUN] for k in range(len(s.words) - RUN + 1)} or {s.words}
        for run in runs:
            by_words[run].append(i)
    for run, places in by_words.items():
        if run and len(places) <= COMMONEST:
            yield from combinations(places, 2)
    yield from _in_rows(found, analysis)


def _in_rows(found: Sequence[Said], analysis: Analysis) -> Iterator[tuple[int, int]]:
    by_article: dict[str, list[int]] = defaultdict(list)
    for i, s in enumerate(found):
        by_article[s.quote.article].append(i)
    for pair in analysis.pairs:
        for row in (row for passage in pair.passages for row in passage.segments):
            a = _covered(found, by_article[pair.a], row.a)
            if a:
                for i, j in product(a, _covered(found, by_article[pair.b], row.b)):
                    yield min(i, j), max(i, j)


def _covered(found: Sequence[Said], places: Iterable[int], row: Span) -> list[int]:
    out = []
    for i in places:
        common = found[i].quote.span.intersection(row)
        if common is not None and len(common) >= COVERED * len(found[i].quote.span):
            out.append(i)
    return out


def _groups(found: Sequence[Said], pairs: Iterable[tuple[int, int]], progress: Progress) -> list[list[Said]]:
    """The quotations that belong together, directly or by a third."""
    parent = list(range(len(found)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    ordered = sorted(pairs)
    for done, (i, j) in enumerate(ordered):
        if done % 500 == 0:
            progress(done, len(ordered), "Comparing quotations")
        if root(i) != root(j) and relation(found[i], found[j]) is not None:
            parent[max(root(i), root(j))] = min(root(i), root(j))
    groups: dict[int, list[Said]] = defaultdict(list)
    for i, s in enumerate(found):
        groups[root(i)].append(s)
    return list(groups.values())


def _card(group: Sequence[Said], order: Mapping[str, int], taken: Counter[str]) -> Card:
    base = _base(group)
    rest = sorted((s for s in group if s is not base), key=lambda s: (order[s.quote.article], s.quote.span))
    versions = [Version(base.quote, "base"), *(Version(s.quote, _relation(base, s)) for s in rest)]
    fullest = max(group, key=lambda s: (*_tells(s), s is base))
    speakers = {s.speaker for s in group}
    differ = any(surely_other(a, b) for a, b in combinations(sorted(speakers), 2))
    description = next(
        (d for s in (fullest, *group) if s.speaker == fullest.speaker and (d := _description(s))), ""
    )
    return Card(_id(group, taken), fullest.speaker, description, tuple(versions), differ)


def _description(s: Said) -> str:
    return s.quote.attribution.description


def _base(group: Sequence[Said]) -> Said:
    """The version that most others are versions of; then its words in most articles; then the longest."""
    articles: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for s in group:
        articles[s.words].add(s.quote.article)
    near = group[:MOST]
    related = {id(s): sum(s is not o and relation(s, o) is not None for o in near) for s in near}
    return min(
        group,
        key=lambda s: (
            s.quote.form == "indirect",
            -related.get(id(s), 0),
            -len(articles[s.words]),
            -len(s.words),
            s.quote.article,
            s.quote.span,
        ),
    )


def _relation(base: Said, other: Said) -> Relation:
    """How a version stands to the base; one that belongs to it by a third is taken for other words."""
    found = relation(base, other)
    if found is not None:
        return found
    return "indirect" if other.quote.form == "indirect" else "edited"


def _tells(s: Said) -> tuple[bool, bool, int]:
    """How much a version tells of who speaks: a name before a noun, a longer one before a shorter one."""
    return bool(s.speaker), s.speaker[:1].isupper(), len(s.speaker)


def _id(group: Sequence[Said], taken: Counter[str]) -> str:
    """From the words of one version, chosen by them alone; where they are few also from who says them."""
    id_ = min(_hashed(s) for s in group)
    taken[id_] += 1
    if taken[id_] > 1:  # the same few words of one speaker, twice in an article
        id_ = _hash(f"{id_}|{taken[id_]}")
    return id_


def _hashed(s: Said) -> str:
    name = " ".join(s.words)
    if len(s.words) < ENOUGH or s.quote.depth:
        name += f"|{s.quote.article}|{s.speaker}|{s.quote.depth}"
    return _hash(name)


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
