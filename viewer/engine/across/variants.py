"""The variants of a cluster: where its witnesses differ from one of them.

Promises readings that are ranges of the witnesses' texts, and places in the order of the base that do not
overlap. Places are told by words: signs, case and accents alone make none. What differs only few small words
apart is one place, so that readings are phrases. Words that moved a short way are one place with what stands
between; words that moved farther are one place where the base has them, marked as moved, and none where the
witness has them. With two witnesses the places are the same whichever is the base.

Leaves to others which words correspond (`wording`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.corpus.article import Article
from viewer.engine.across.values import Variant, VariantTable
from viewer.engine.analysis import Cluster, Witness
from viewer.engine.moves import partners
from viewer.engine.passages import Change, Segment
from viewer.engine.small_words import is_small
from viewer.engine.wording import changes
from viewer.text import frequencies
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

NEAR = 4
"""Words that moved over no more words than this, on either side, are one place with these."""
MOVED = 3
"""So many words that moved are told as moved wherever they stand."""
MOST_BETWEEN = 3
"""Places with no more than so many small words between them, and nothing else, are one."""
_ATTACHED = "%‰°"
_CURRENCY = "$€£¥₹₽₩¢"


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a witness: folded, and where they stand in the article."""

    text: str
    span: Span
    keys: tuple[str, ...]
    starts: list[int]
    ends: list[int]

    def at(self, place: int) -> int:
        """The number of the first word at or after a place of the article."""
        return bisect_left(self.starts, place)

    def reading(self, first: int, last: int) -> Span:
        """The words from `first` up to `last`, with the signs of a number; empty where there are none."""
        if last <= first:
            at = self.ends[first - 1] if first else self.span.start
            return Span(at, at)
        start, end = self.starts[first], self.ends[last - 1]
        if start > self.span.start and self.text[start - 1] in _CURRENCY:
            start -= 1
        if end < self.span.end and self.text[end] in _ATTACHED + _CURRENCY:
            end += 1
        return Span(start, end)


@dataclass(frozen=True, slots=True)
class _Edit:
    """Words `[a0, a1)` of the base stand against words `[b0, b1)` of a witness."""

    witness: int
    a0: int
    a1: int
    b0: int
    b1: int
    moved: bool = False


@dataclass(slots=True)
class _Place:
    """Words of the base, and the edits of the witnesses there."""

    start: int
    end: int
    edits: list[_Edit] = field(default_factory=list)


def variants(cluster: Cluster, articles: Sequence[Article], base: int = 0) -> VariantTable:
    """The witnesses in the order of date, against the one that stands at `base` in that order.

    Witnesses of articles that are not given are left out; where there is no witness `base`, the first is.
    """
    witnesses = in_order(cluster.witnesses, articles)
    if not witnesses:
        return VariantTable(cluster, (), 0, (), (), ())
    base = base if 0 <= base < len(witnesses) else 0
    by_id = {article.id: article for article in articles}
    texts = [_text(by_id[w.article].text, w.span) for w in witnesses]
    found = [() if k == base else _changes(texts[base], text) for k, text in enumerate(texts)]
    return VariantTable(
        cluster, witnesses, base, tuple(found), _variants(texts, base, found), _agreeing(texts)
    )


def in_order(witnesses: Sequence[Witness], articles: Sequence[Article]) -> tuple[Witness, ...]:
    """Witnesses by the dates of their articles, those without a date last; else as the articles stand."""
    order = {a.id: (a.metadata.date is None, a.metadata.date, n) for n, a in enumerate(articles)}
    known = [w for w in witnesses if w.article in order]

    def key(witness: Witness) -> tuple[bool, int, int, Span]:
        undated, date, number = order[witness.article]
        return undated, date.toordinal() if date else 0, number, witness.span

    return tuple(sorted(known, key=key))


def _text(text: str, span: Span) -> _Text:
    raw, starts, ends = word_offsets(span.of(text))
    return _Text(
        text,
        span,
        tuple(map(fold_word, raw)),
        [span.start + s for s in starts],
        [span.start + e for e in ends],
    )


def _changes(base: _Text, other: _Text) -> tuple[Change, ...]:
    if base.span.of(base.text) == other.span.of(other.text):
        return ()
    return tuple(changes(Segment("edited", base.span, other.span, 0, (0, 0)), base.text, other.text))


def _variants(texts: Sequence[_Text], base: int, found: Sequence[tuple[Change, ...]]) -> tuple[Variant, ...]:
    edits: list[_Edit] = []
    barred: set[int] = set()
    partner: list[dict[int, int]] = []
    for k, text in enumerate(texts):
        raw = _in_words(k, found[k], texts[base], text)
        own, hidden = _with_moves(raw, found[k], texts[base], text)
        edits += own
        barred |= hidden
        partner.append(_unchanged(raw, len(texts[base].keys)))
    places = _places(edits, barred, texts[base])
    out = [_variant(place, texts, base, partner) for place in places]
    return tuple(v for v in out if any(v.agreement))


def _in_words(witness: int, found: Sequence[Change], base: _Text, other: _Text) -> list[_Edit]:
    return [
        _Edit(witness, base.at(c.a.start), base.at(c.a.end), other.at(c.b.start), other.at(c.b.end))
        for c in found
    ]


def _unchanged(raw: Sequence[_Edit], size: int) -> dict[int, int]:
    """For each word of the base that stands in its place in a witness, the number of that word."""
    out: dict[int, int] = {}
    at_a = at_b = 0
    for edit in [*raw, _Edit(0, size, size, 0, 0)]:
        out.update((at_a + n, at_b + n) for n in range(edit.a0 - at_a))
        at_a, at_b = edit.a1, edit.b1
    return out


def _with_moves(
    raw: Sequence[_Edit], found: Sequence[Change], base: _Text, other: _Text
) -> tuple[list[_Edit], set[int]]:
    """The edits with what moved told once; and where moved words came in, which is not told there."""
    language = frequencies.language(list(base.keys))
    pairs = {
        i: j
        for i, j in partners(found, base.text, other.text).items()
        if raw[i].a1 > raw[i].a0 and _is_told(i, j, raw, base.keys, language)
    }
    out: list[_Edit] = []
    barred: set[int] = set()
    for i, j in pairs.items():
        left, here = raw[i], raw[j]
        if max(_apart(left.a0, left.a1, here.a0), _apart(here.b0, here.b1, left.b0)) <= NEAR:
            out.append(_hull(left, here))
        else:
            out.append(_Edit(left.witness, left.a0, left.a1, here.b0, here.b1, moved=True))
            barred.add(here.a0)
    told = {*pairs, *pairs.values()}
    out += [e for n, e in enumerate(raw) if n not in told and (e.a1 > e.a0 or e.b1 > e.b0)]
    return out, barred


def _is_told(i: int, j: int, raw: Sequence[_Edit], keys: Sequence[str], language: str) -> bool:
    """Whether words that went from edit `i` to edit `j` are told as moved.

    Not if they are small words, and not if they are few and other changes touch them: then they only happen
    to stand in two phrases that differ.
    """
    left, here = raw[i], raw[j]
    if all(is_small(key, language) for key in keys[left.a0 : left.a1]):
        return False
    if left.a1 - left.a0 >= MOVED:
        return True
    others = [e for n, e in enumerate(raw) if n not in (i, j)]
    free_here = all(e.a1 < left.a0 or e.a0 > left.a1 for e in others)
    return free_here and all(e.b1 < here.b0 or e.b0 > here.b1 for e in others)


def _apart(start: int, end: int, place: int) -> int:
    return max(place - end, start - place, 0)


def _hull(one: _Edit, other: _Edit) -> _Edit:
    return _Edit(
        one.witness,
        min(one.a0, other.a0),
        max(one.a1, other.a1),
        min(one.b0, other.b0),
        max(one.b1, other.b1),
    )


def _places(edits: Sequence[_Edit], barred: set[int], base: _Text) -> list[_Place]:
    """The places of the base where anybody differs, in order; what moved far stands by itself if it can."""
    language = frequencies.language(list(base.keys))
    small = [is_small(key, language) for key in base.keys]
    out: list[_Place] = []
    for edit in sorted((e for e in edits if not e.moved), key=lambda e: (e.a0, e.a1)):
        if out and _overlap(out[-1], edit):
            out[-1].end = max(out[-1].end, edit.a1)
            out[-1].edits.append(edit)
        else:
            out.append(_Place(edit.a0, edit.a1, [edit]))
    out = _phrases(out, barred, small)
    for edit in sorted((e for e in edits if e.moved), key=lambda e: (e.a0, e.a1)):
        out = _taken_in(out, edit)
    return sorted(out, key=lambda p: (p.start, p.end))


def _overlap(place: _Place, edit: _Edit) -> bool:
    """Whether an edit that begins no sooner is of a place; what is put in at its edge is as well."""
    if edit.a0 < place.end:
        return True
    put_in = any(e.a0 == e.a1 == edit.a0 for e in (*place.edits, edit))
    return edit.a0 == place.end and put_in


def _phrases(places: Sequence[_Place], barred: set[int], small: Sequence[bool]) -> list[_Place]:
    """Places with nothing or few small words between them as one, if it is the same witnesses that differ."""
    out: list[_Place] = []
    for place in places:
        if out and _near(out[-1].end, place.start, barred, small) and _same_witnesses(out[-1], place):
            out[-1] = _Place(out[-1].start, place.end, [*out[-1].edits, *place.edits])
        else:
            out.append(place)
    return out


def _near(end: int, start: int, barred: set[int], small: Sequence[bool]) -> bool:
    if start <= end:
        return True
    few = start - end <= MOST_BETWEEN and all(small[end:start])
    return few and not any(at in barred for at in range(end, start + 1))


def _same_witnesses(one: _Place, other: _Place) -> bool:
    """Whether those that differ at one of two places differ at the other too."""
    first, second = ({e.witness for e in place.edits} for place in (one, other))
    return first <= second or second <= first


def _taken_in(places: list[_Place], edit: _Edit) -> list[_Place]:
    """The places with one for words that moved: those that share words with it become one."""
    joined = _Place(edit.a0, edit.a1, [edit])
    out: list[_Place] = []
    for place in places:
        if place.start < joined.end and joined.start < place.end:
            start, end = min(place.start, joined.start), max(place.end, joined.end)
            joined = _Place(start, end, [*place.edits, *joined.edits])
        else:
            out.append(place)
    return [*out, joined]


def _variant(place: _Place, texts: Sequence[_Text], base: int, partner: Sequence[dict[int, int]]) -> Variant:
    readings: list[Span] = []
    keys: list[tuple[str, ...]] = []
    moved: list[bool] = []
    for k, text in enumerate(texts):
        if k == base:
            first, last, away = place.start, place.end, False
        else:
            first, last, away = _range(place, k, partner[k])
        readings.append(text.reading(first, last))
        keys.append(("", *text.keys[first:last]) if away else text.keys[first:last])
        moved.append(away)
    return Variant(tuple(readings), _numbered(keys, base), tuple(moved))


def _range(place: _Place, witness: int, partner: dict[int, int]) -> tuple[int, int, bool]:
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


def _agreeing(texts: Sequence[_Text]) -> tuple[tuple[int, ...], ...]:
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for k, text in enumerate(texts):
        groups[text.keys].append(k)
    return tuple(sorted(map(tuple, groups.values()), key=lambda g: (-len(g), g)))
