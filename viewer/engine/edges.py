"""Edges: from word ranges to exact spans of the two texts.

Promises spans that begin and end with a word or with punctuation that both texts have there: an opening
quotation mark before the first word, closing punctuation after the last. A span never begins or ends between
an apostrophe and the rest of its word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.engine.arrays import Floats
from viewer.engine.prepared import Prepared
from viewer.engine.subsequence import Link
from viewer.text.boundaries import parted
from viewer.text.folding import fold_character
from viewer.text.spans import Span

_APOSTROPHES = "'’‘"
_OPENERS = frozenset("\"'([{¡¿")
_SPACES, _OPENING, _CLOSING = " \u00a0\u202f", ("«", "‹"), ("»", "›")
_QUOTED = re.compile(r'[.,;!?。、…]* ?"')
_BRACKETS = (("(", ")"), ("[", "]"))
_FARTHEST = 12
"""No more code points than this are looked at for signs beside a word."""
MOST_ROUNDS = 20
"""The two sides are trimmed in turn no more often than this."""
LEAST_EDGE = 3.0
"""A passage begins and ends with shared words that tell at least this together, in nats."""
LEAST_OVERHANG = 6.0
"""A passage reaches over the end of a sentence only where what it finds there tells at least this."""


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """Words `[a0, a1)` of A against words `[b0, b1)` of B."""

    a0: int
    a1: int
    b0: int
    b1: int

    @property
    def size_a(self) -> int:
        """How many words of A it holds."""
        return self.a1 - self.a0

    @property
    def size_b(self) -> int:
        """How many words of B it holds."""
        return self.b1 - self.b0

    def contains(self, other: Box) -> bool:
        """Whether `other` lies inside on both sides."""
        return self.a0 <= other.a0 and other.a1 <= self.a1 and self.b0 <= other.b0 and other.b1 <= self.b1

    def overlaps(self, other: Box) -> bool:
        """Whether the two share words on both sides at once."""
        return self.a0 < other.a1 and other.a0 < self.a1 and self.b0 < other.b1 and other.b0 < self.b1


def spans(box: Box, a: Prepared, b: Prepared) -> tuple[Span, Span]:
    """The spans of a box, with the punctuation that both texts share at either end."""
    head_a, head_b = _head(a, box.a0), _head(b, box.b0)
    tail_a, tail_b = _tail(a, box.a1), _tail(b, box.b1)
    before = _common(head_a[::-1], head_b[::-1], opening=True)
    after = _common(tail_a, tail_b, opening=False)
    return (
        Span(int(a.starts[box.a0]) - before[0], _closed(a, box.a0, box.a1, after[0], tail_a)),
        Span(int(b.starts[box.b0]) - before[1], _closed(b, box.b0, box.b1, after[1], tail_b)),
    )


def _closed(text: Prepared, first: int, last: int, taken: int, tail: str) -> int:
    """Where a span ends: after the `taken` signs of its tail, or after the end of a bracket that it opens."""
    end = int(text.ends[last - 1])
    said = text.text[text.starts[first] : end + taken]
    for opening, closing in _BRACKETS:
        at = tail.find(closing, taken)
        if at >= 0 and said.rfind(opening) > said.rfind(closing):
            taken = at + 1
    return end + taken


def whole_words(box: Box, a: Prepared, b: Prepared) -> Box | None:
    """The box without a first word that is only the tail of one (the `s` of `Iraq’s`), if more is left."""
    a0, b0 = box.a0, box.b0
    while a0 < box.a1 and b0 < box.b1 and (inside_word(a, a0) or inside_word(b, b0)):
        a0, b0 = a0 + 1, b0 + 1
    return Box(a0, box.a1, b0, box.b1) if a0 < box.a1 and b0 < box.b1 else None


def inside_word(text: Prepared, at: int) -> bool:
    """Whether word `at` continues the word before it after an apostrophe (the `s` of `Iraq’s`)."""
    if not 0 < at < len(text):
        return False
    end, start = int(text.ends[at - 1]), int(text.starts[at])
    return start - end == 1 and text.text[end] in _APOSTROPHES


def _head(text: Prepared, word: int) -> str:
    """The signs right before a word, back to white space, the sentence before, or a word.

    A space inside a guillemet is passed.
    """
    start = int(text.starts[word])
    at = start
    while at > 0 and start - at < _FARTHEST and _is_sign(text.text, at - 1, -1):
        at -= 1
    signs = text.text[at:start]
    return parted(signs)[1] if word and at == text.ends[word - 1] else signs


def _tail(text: Prepared, word: int) -> str:
    """The signs right after the word before `word`, up to white space, the next sentence, or a word.

    A space inside a guillemet is passed.
    """
    end = int(text.ends[word - 1])
    at = end
    while at < len(text.text) and at - end < _FARTHEST and _is_sign(text.text, at, 1):
        at += 1
    signs = text.text[end:at]
    return parted(signs)[0] if word < len(text) and at == text.starts[word] else signs


def _is_sign(text: str, at: int, step: int) -> bool:
    """Whether a character goes with the word after it (`step` -1) or before it (1).

    No white space does, but for the one inside « quotation marks ».
    """
    if text[at] in _SPACES and 0 < at < len(text) - 1:
        return text[at + step] in (_CLOSING if step > 0 else _OPENING)
    return not text[at].isspace() and not text[at].isalnum()


def _common(one: str, other: str, *, opening: bool) -> tuple[int, int]:
    """How many signs from the word outward are the same in both, up to the last that may stand at an edge."""
    good = 0, 0
    for (k, x), (m, y) in zip(_signs(one), _signs(other), strict=False):
        folded = fold_character(x)
        if folded != fold_character(y):
            break
        if folded in _OPENERS if opening else folded not in ("(", "[", "{", "-"):
            good = k + 1, m + 1
    return good if opening else max(good, _quoted(one, other))


def _quoted(one: str, other: str) -> tuple[int, int]:
    """How many signs it is on both sides to the end of a quotation, whatever punctuation stands inside."""
    ends = [_QUOTED.match("".join(fold_character(sign)[:1] for sign in around)) for around in (one, other)]
    return (ends[0].end(), ends[1].end()) if ends[0] and ends[1] else (0, 0)


def _signs(around: str) -> list[tuple[int, str]]:
    """The signs among characters, without white space, each with its place."""
    return [(k, sign) for k, sign in enumerate(around) if not sign.isspace()]


def trimmed(box: Box, found: Sequence[Link], a: Prepared, b: Prepared, told: Floats) -> Box | None:
    """The box without unshared words at its four edges, and without what hangs over a sentence's end.

    `found` are the links of the box, counted from its first words; `told` is what each word of A tells. None
    where nothing is left.
    """
    links = list(found)
    if not links:
        return None
    in_a = a.sentences[box.a0 : box.a1].tolist()
    in_b = b.sentences[box.b0 : box.b1].tolist()
    worth = told[box.a0 : box.a1].tolist()
    for _ in range(MOST_ROUNDS):
        before = len(links)
        weight = {link: worth[link[0]] for link in links}
        by_b = sorted(links, key=lambda link: link[1])
        a0, a1 = _edge(links, weight, 0, in_a), _edge(links[::-1], weight, 0, in_a) + 1
        b0, b1 = _edge(by_b, weight, 1, in_b), _edge(by_b[::-1], weight, 1, in_b) + 1
        links = [(i, j) for i, j in links if a0 <= i < a1 and b0 <= j < b1]
        if not links:
            return None
        if len(links) == before:
            break
    return Box(box.a0 + a0, box.a0 + a1, box.b0 + b0, box.b0 + b1)


def _edge(links: Sequence[Link], weight: dict[Link, float], side: int, sentences: Sequence[int]) -> int:
    """The outermost linked word worth keeping, from one end (`links` in the order from that end)."""
    step = 1 if links[-1][side] >= links[0][side] else -1
    at = 0
    while at < len(links):
        worth, end = 0.0, at
        while end < len(links) and _continues(links, at, end, step):
            worth += weight[links[end]]
            end += 1
        if worth < LEAST_EDGE:
            at = end
            continue
        cut = _after_sentence(links, side, at, sentences)
        if not cut or sum(weight[k] for k in links[at:cut]) >= LEAST_OVERHANG:
            return links[at][side]
        at = cut
    return links[0][side]


def _continues(links: Sequence[Link], start: int, end: int, step: int) -> bool:
    """Whether link `end` goes on from link `start` word by word."""
    far = (end - start) * step
    return links[end][0] == links[start][0] + far and links[end][1] == links[start][1] + far


def _after_sentence(links: Sequence[Link], side: int, at: int, sentences: Sequence[int]) -> int:
    """The first link beyond the end of the sentence that link `at` is in; 0 where there is none."""
    for k in range(at + 1, len(links)):
        if sentences[links[k - 1][side]] != sentences[links[k][side]]:
            return k
    return 0
