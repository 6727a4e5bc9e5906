"""Collating: one witness of a passage held against the base, word by word.

Promises edits in words: between them the two read alike after folding. Words that moved are told once: with
what stands between, where they moved a little, or as one edit of words that moved; small words, and few words
that other changes touch, are not told as moved. Which words correspond is told by `wording`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.engine.moves import partners
from viewer.engine.passages import Change, Segment
from viewer.engine.small_words import is_small
from viewer.engine.wording import changes
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

NEAR = 4
"""Words that moved over no more words than this, on either side, are one place with these."""
MOVED = 3
"""So many words that moved are told as moved wherever they stand."""
_ATTACHED = "%‰°"
_CURRENCY = "$€£¥₹₽₩¢"
_JOINTS = ("-", "‐", "‑", "’", "'", "/", "&")


@dataclass(frozen=True, slots=True)
class Text:
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

    def joined(self, word: int) -> bool:
        """Whether a sign alone stands between a word and the one before it, as in `U.S.-led` and `Iraq’s`."""
        if not 0 < word < len(self.starts):
            return False
        return self.text[self.ends[word - 1] : self.starts[word]] in _JOINTS


@dataclass(frozen=True, slots=True)
class Edit:
    """Words `[a0, a1)` of the base stand against words `[b0, b1)` of a witness."""

    witness: int
    a0: int
    a1: int
    b0: int
    b1: int
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Collation:
    """What differs in a witness.

    `barred` are the places of the base where words came in that moved and are told elsewhere; `unchanged` has
    for each word of the base that stands in its place the number of the witness's word.
    """

    edits: tuple[Edit, ...] = ()
    barred: frozenset[int] = frozenset()
    unchanged: dict[int, int] = field(default_factory=dict)


def text_of(text: str, span: Span) -> Text:
    """A witness: the words of a span."""
    raw, starts, ends = word_offsets(span.of(text))
    return Text(
        text,
        span,
        tuple(map(fold_word, raw)),
        [span.start + s for s in starts],
        [span.start + e for e in ends],
    )


def changes_between(texts: Sequence[Text], base: int) -> list[tuple[Change, ...]]:
    """The changes from the base to each witness; none for the base and for what reads exactly like it."""
    known: dict[str, tuple[int, tuple[Change, ...]]] = {}
    one = texts[base]
    out: list[tuple[Change, ...]] = []
    for text in texts:
        said = text.span.of(text.text)
        if said == one.span.of(one.text):
            out.append(())
            continue
        if said not in known:
            row = Segment("edited", one.span, text.span, 0, (0, 0))
            known[said] = text.span.start, tuple(changes(row, one.text, text.text))
        start, found = known[said]
        out.append(tuple(_shifted(change, text.span.start - start) for change in found))
    return out


def _shifted(change: Change, by: int) -> Change:
    b = Span(change.b.start + by, change.b.end + by)
    return Change(change.type, change.a, b) if by else change


def collated(witness: int, found: Sequence[Change], base: Text, other: Text, language: str) -> Collation:
    """What differs in the witness of that number."""
    raw = _in_words(witness, found, base, other)
    edits, barred = _with_moves(raw, found, base, other, language)
    return Collation(tuple(edits), frozenset(barred), _unchanged(raw, len(base.keys)))


def _in_words(witness: int, found: Sequence[Change], base: Text, other: Text) -> list[Edit]:
    return [
        Edit(witness, base.at(c.a.start), base.at(c.a.end), other.at(c.b.start), other.at(c.b.end))
        for c in found
    ]


def _unchanged(raw: Sequence[Edit], size: int) -> dict[int, int]:
    """For each word of the base that stands in its place in a witness, the number of that word."""
    out: dict[int, int] = {}
    at_a = at_b = 0
    for edit in [*raw, Edit(0, size, size, 0, 0)]:
        out.update((at_a + n, at_b + n) for n in range(edit.a0 - at_a))
        at_a, at_b = edit.a1, edit.b1
    return out


def _with_moves(
    raw: Sequence[Edit], found: Sequence[Change], base: Text, other: Text, language: str
) -> tuple[list[Edit], set[int]]:
    """The edits with what moved told once; and where moved words came in, which is not told there."""
    pairs = {
        i: j
        for i, j in partners(found, base.text, other.text).items()
        if raw[i].a1 > raw[i].a0 and _is_told(i, j, raw, base.keys, language)
    }
    out: list[Edit] = []
    barred: set[int] = set()
    for i, j in pairs.items():
        left, here = raw[i], raw[j]
        if max(_apart(left.a0, left.a1, here.a0), _apart(here.b0, here.b1, left.b0)) <= NEAR:
            out.append(_hull(left, here))
        else:
            out.append(Edit(left.witness, left.a0, left.a1, here.b0, here.b1, moved=True))
            barred.add(here.a0)
    told = {*pairs, *pairs.values()}
    out += [e for n, e in enumerate(raw) if n not in told and (e.a1 > e.a0 or e.b1 > e.b0)]
    return out, barred


def _is_told(i: int, j: int, raw: Sequence[Edit], keys: Sequence[str], language: str) -> bool:
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


def _hull(one: Edit, other: Edit) -> Edit:
    return Edit(
        one.witness,
        min(one.a0, other.a0),
        max(one.a1, other.a1),
        min(one.b0, other.b0),
        max(one.b1, other.b1),
    )
