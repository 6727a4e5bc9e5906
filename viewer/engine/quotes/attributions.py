"""Attributions: which verbs each article gives to whom, and where two attribute the same passage otherwise.

Promises counts of what `Quotes` holds and nothing else, each with the quotations behind it. Two speakers are
one where one name ends with the other; a contrast of sources is told only of names, never of a name beside a
noun ("Khalaf", "the spokesman"), which may well be one person.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from viewer.engine.analysis import Analysis
from viewer.engine.passages import Segment
from viewer.engine.quotes.calling import fullest_of, surely_other
from viewer.engine.quotes.values import Attributions, Contrast, Difference, Quote, Quotes, VerbUse


def attributions(quotes: Quotes, analysis: Analysis) -> Attributions:
    """The verbs by article and speaker, and the contrasts within cards and within shared rows."""
    found = [v.quote for card in quotes.cards for v in card.versions]
    order = {
        a: i for i, a in enumerate(dict.fromkeys(q.article for q in sorted(found, key=lambda q: q.article)))
    }
    found.sort(key=lambda q: (order[q.article], q.span))
    called = fullest_of(q.attribution.speaker for q in found)
    groups: dict[tuple[str, str, str], list[Quote]] = defaultdict(list)
    for q in found:
        if q.attribution.verb:
            speaker = called[q.attribution.speaker]
            groups[q.article, speaker, q.attribution.verb].append(q)
    uses = tuple(
        VerbUse(article, speaker, verb, group[0].attribution.tone, tuple(group))
        for (article, speaker, verb), group in groups.items()
    )
    return Attributions(uses, tuple(_contrasts(quotes, found, analysis)))


def _contrasts(quotes: Quotes, found: Sequence[Quote], analysis: Analysis) -> Iterator[Contrast]:
    seen: set[tuple[Quote, Quote]] = set()
    for a, b, card in (*_in_cards(quotes), *_in_rows(found, analysis)):
        differs = _difference(a, b)
        if differs and (a, b) not in seen:
            seen.add((a, b))
            yield Contrast(a, b, differs, card)


def _in_cards(quotes: Quotes) -> Iterator[tuple[Quote, Quote, str]]:
    """Each version beside the base; two versions that only the base joins may be different parts of it."""
    for card in quotes.cards:
        base, *others = (v.quote for v in card.versions)
        for other in others:
            a, b = sorted((base, other), key=_place)
            if a.article != b.article:
                yield a, b, card.id


def _in_rows(found: Sequence[Quote], analysis: Analysis) -> Iterator[tuple[Quote, Quote, str]]:
    by_article: dict[str, list[Quote]] = defaultdict(list)
    for q in found:
        if q.attribution.verb_span is not None:
            by_article[q.article].append(q)
    for pair in analysis.pairs:
        for passage in pair.passages:
            for row in passage.segments:
                for a, b in _in_row(row, by_article[pair.a], by_article[pair.b]):
                    one, other = sorted((a, b), key=_place)
                    yield one, other, ""


def _place(quote: Quote) -> tuple[str, int]:
    return quote.article, quote.span.start


def _in_row(row: Segment, of_a: Sequence[Quote], of_b: Sequence[Quote]) -> list[tuple[Quote, Quote]]:
    """The one act of saying on either side of a row; nothing where a side has several."""
    a = [q for q in of_a if q.attribution.verb_span and row.a.contains(q.attribution.verb_span)]
    b = [q for q in of_b if q.attribution.verb_span and row.b.contains(q.attribution.verb_span)]
    one_a = len({q.attribution.verb_span for q in a}) == 1
    return [(a[0], b[0])] if one_a and len({q.attribution.verb_span for q in b}) == 1 else []


def _difference(a: Quote, b: Quote) -> Difference | None:
    verbs = a.attribution.verb, b.attribution.verb
    verb = all(verbs) and verbs[0] != verbs[1]
    source = surely_other(a.attribution.speaker, b.attribution.speaker)
    if verb and source:
        return "verb and source"
    return "verb" if verb else "source" if source else None
