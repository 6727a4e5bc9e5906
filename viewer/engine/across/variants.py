"""The variants of a cluster: where its witnesses differ from one of them.

Promises readings that are ranges of the witnesses' texts, and places in the order of the base that do not
overlap. Places are told by words: signs, case and accents alone make none. What differs only few small words
apart is one place, so that readings are phrases. Words that moved a short way are one place with what stands
between; words that moved farther are one place where the base has them, marked as moved, and none where the
witness has them. With two witnesses the places are the same whichever is the base.

Leaves to others which words correspond (`wording`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from viewer.corpus.article import Article
from viewer.engine.across.collating import Collation, Text, changes_between, collated, text_of
from viewer.engine.across.places import Place, places
from viewer.engine.across.values import Variant, VariantTable
from viewer.engine.analysis import Cluster, Witness
from viewer.engine.passages import Change
from viewer.text import frequencies
from viewer.text.spans import Span

Order = dict[str, tuple[bool, int, int]]


def variants(cluster: Cluster, articles: Sequence[Article], base: int = 0) -> VariantTable:
    """The witnesses in the order of date, against the one that stands at `base` in that order.

    Witnesses of articles that are not given are left out; where there is no witness `base`, the first is.
    """
    witnesses = in_order(cluster.witnesses, articles)
    if not witnesses:
        return VariantTable(cluster, (), 0, (), (), ())
    base = base if 0 <= base < len(witnesses) else 0
    by_id = {article.id: article for article in articles}
    texts = [text_of(by_id[w.article].text, w.span) for w in witnesses]
    found = changes_between(texts, base)
    return VariantTable(
        cluster, witnesses, base, tuple(found), _variants(texts, base, found), _agreeing(texts)
    )


def in_order(
    witnesses: Sequence[Witness], articles: Sequence[Article], order: Order | None = None
) -> tuple[Witness, ...]:
    """Witnesses by the dates of their articles, those without a date last; else as the articles stand.

    Witnesses of articles that are not given are left out; `order` is `order_of(articles)`, if it is known.
    """
    known = order_of(articles) if order is None else order
    kept = [w for w in witnesses if w.article in known]
    return tuple(sorted(kept, key=lambda w: (known[w.article], w.span)))


def order_of(articles: Sequence[Article]) -> Order:
    """Where each article stands by date, those without a date last, and then in the corpus."""
    out: Order = {}
    for number, article in enumerate(articles):
        date = article.metadata.date
        out[article.id] = date is None, date.toordinal() if date else 0, number
    return out


def _variants(texts: Sequence[Text], base: int, found: Sequence[Sequence[Change]]) -> tuple[Variant, ...]:
    language = frequencies.language([key for text in texts for key in text.keys])
    held = [
        collated(k, changes, texts[base], text, language)
        for k, (text, changes) in enumerate(zip(texts, found, strict=True))
    ]
    out = [_variant(place, texts, base, held) for place in places(held, texts, base, language)]
    return tuple(v for v in out if any(v.agreement))


def _variant(place: Place, texts: Sequence[Text], base: int, held: Sequence[Collation]) -> Variant:
    readings: list[Span] = []
    keys: list[tuple[str, ...]] = []
    moved: list[bool] = []
    for k, text in enumerate(texts):
        if k == base:
            first, last, away = place.start, place.end, False
        else:
            first, last, away = _range(place, k, held[k].unchanged)
        readings.append(text.reading(first, last))
        keys.append(("", *text.keys[first:last]) if away else text.keys[first:last])
        moved.append(away)
    return Variant(tuple(readings), _numbered(keys, base), tuple(moved))


def _range(place: Place, witness: int, partner: dict[int, int]) -> tuple[int, int, bool]:
    """The words of a witness at a place, and whether they stand there only because they moved from it."""
    own = [e for e in place.edits if e.witness == witness]
    standing = [partner[n] for n in range(place.start, place.end) if n in partner]
    ranges = [(e.b0, e.b1) for e in own if not e.moved] + [(n, n + 1) for n in standing]
    away = [(e.b0, e.b1) for e in own if e.moved]
    if away and not any(last > first for first, last in ranges):
        return (*away[0], True)
    if not ranges:
        before = max((n for n in partner if n < place.start), default=-1)
        at = partner[before] + 1 if before >= 0 else 0
        return at, at, False
    return min(first for first, _ in ranges), max(last for _, last in ranges), False


def _numbered(keys: Sequence[tuple[str, ...]], base: int) -> tuple[int, ...]:
    """Equal keys with equal numbers, that of the base 0, the others in their order."""
    numbers = {keys[base]: 0}
    return tuple(numbers.setdefault(key, len(numbers)) for key in keys)


def _agreeing(texts: Sequence[Text]) -> tuple[tuple[int, ...], ...]:
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for k, text in enumerate(texts):
        groups[text.keys].append(k)
    return tuple(sorted(map(tuple, groups.values()), key=lambda g: (-len(g), g)))
