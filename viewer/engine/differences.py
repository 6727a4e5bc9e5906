"""Differences: what folding hides between the words that two wordings share.

`changes` calls two words the same that differ in case, accents, quotes or white space alone. A reader who
wants to see such things asks here. Promises values beside those of `changes`: disjoint from them, in the
order of both texts, each with the aspects in which the two sides differ; swapping the texts swaps the sides.
Leaves to the window which of them are shown.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

from viewer.engine.passages import Change, Segment
from viewer.text.folding import fold_character, fold_word
from viewer.text.spans import Span
from viewer.text.tokens import pieces

Aspect = Literal["case", "quotes", "accents", "space", "forms"]
ASPECTS: tuple[Aspect, ...] = get_args(Aspect)
"""`quotes` are quotes and dashes; `forms` dots of abbreviations, width, and letters written in two ways."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A change that folding hides, and all in which its sides differ; there is at least one aspect."""

    change: Change
    aspects: frozenset[Aspect]

    def swapped(self) -> Difference:
        """The same difference seen from the other side."""
        return Difference(self.change.swapped(), self.aspects)


@dataclass(frozen=True, slots=True)
class _Sign:
    """A word, or a single character that is none."""

    span: Span
    raw: str
    key: str


def differences(
    segment: Segment, found: Sequence[Change], text_a: str, text_b: str
) -> tuple[Difference, ...]:
    """What differs between the changes of a segment, in order. `found` are those that `changes` gave."""
    out: list[Difference] = []
    for span_a, span_b in _between(segment, found):
        signs_a, signs_b = _signs(text_a, span_a), _signs(text_b, span_b)
        if [s.key for s in signs_a] != [s.key for s in signs_b]:
            continue  # nothing is claimed where the two do not correspond sign by sign
        out.extend(_in_stretch(signs_a, signs_b, text_a, text_b))
    return tuple(out)


def _between(segment: Segment, found: Sequence[Change]) -> Iterator[tuple[Span, Span]]:
    """The stretches that read alike after folding."""
    edges = [
        (Span(segment.a.start, segment.a.start), Span(segment.b.start, segment.b.start)),
        *((c.a, c.b) for c in found),
        (Span(segment.a.end, segment.a.end), Span(segment.b.end, segment.b.end)),
    ]
    for (left_a, left_b), (right_a, right_b) in pairwise(edges):
        if left_a.end < right_a.start and left_b.end < right_b.start:
            yield Span(left_a.end, right_a.start), Span(left_b.end, right_b.start)


def _signs(text: str, span: Span) -> list[_Sign]:
    out: list[_Sign] = []
    at = span.start
    for n, piece in enumerate(pieces(span.of(text))):
        if n % 2:
            out.append(_Sign(Span(at, at + len(piece)), piece, fold_word(piece)))
        else:
            for step, sign in enumerate(piece):
                key = fold_character(sign).strip()
                if key:
                    out.append(_Sign(Span(at + step, at + step + 1), sign, key))
        at += len(piece)
    return out


def _in_stretch(a: Sequence[_Sign], b: Sequence[_Sign], text_a: str, text_b: str) -> Iterator[Difference]:
    for n, (x, y) in enumerate(zip(a, b, strict=True)):
        if n:
            gap_a, gap_b = Span(a[n - 1].span.end, x.span.start), Span(b[n - 1].span.end, y.span.start)
            if gap_a.of(text_a) != gap_b.of(text_b):
                yield Difference(Change("punctuation", gap_a, gap_b), frozenset({"space"}))
        if x.raw != y.raw:
            aspects = aspects_of(x.raw, y.raw)
            named = "accents" in aspects and n > 0 and _is_word(a[n - 1].raw) and _are_capitals(x, y)
            yield Difference(Change("name" if named else "spelling", x.span, y.span), aspects)


def _are_capitals(x: _Sign, y: _Sign) -> bool:
    """Whether both words begin with a capital: inside a sentence they are names."""
    return x.raw[0].isupper() and y.raw[0].isupper()


def _is_word(raw: str) -> bool:
    return any(c.isalnum() for c in raw)


def aspects_of(one: str, other: str) -> frozenset[Aspect]:
    """In what two different words or signs differ that fold to the same."""
    if not _is_word(one) and not _is_word(other):
        return frozenset({"quotes"})
    out: set[Aspect] = set()
    if _without_case(one) == _without_case(other):
        return frozenset({"case"})
    bare_one, bare_other = _without_accents(one), _without_accents(other)
    if bare_one != one or bare_other != other:
        accents_one, accents_other = _accents(one), _accents(other)
        if accents_one != accents_other:
            out.add("accents")
    if bare_one != bare_other:
        if _without_case(bare_one) == _without_case(bare_other):
            out.add("case")
        else:
            out.add("forms")
            if _capitals(bare_one) != _capitals(bare_other):
                out.add("case")
    return frozenset(out or {"forms"})


def _without_case(word: str) -> str:
    return word.casefold()


def _without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def _accents(word: str) -> list[str]:
    return [c for c in unicodedata.normalize("NFD", word) if unicodedata.combining(c)]


def _capitals(word: str) -> list[bool]:
    return [c.isupper() for c in word if c.isalpha()]
