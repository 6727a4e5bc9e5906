"""Edges: from word ranges to exact spans of the two texts.

Promises spans that begin and end with a word or with punctuation that both texts have there: an opening
quotation mark before the first word, closing punctuation after the last. A span never begins or ends between
an apostrophe and the rest of its word.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.engine.prepared import Prepared
from viewer.text.folding import fold_character
from viewer.text.spans import Span

_APOSTROPHES = "'’‘"
_OPENERS = frozenset("\"'([{¡¿")
_FARTHEST = 12


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """Words `[a0, a1)` of A against words `[b0, b1)` of B."""

    a0: int
    a1: int
    b0: int
    b1: int

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
        Span(int(a.starts[box.a0]) - before[0], int(a.ends[box.a1 - 1]) + after[0]),
        Span(int(b.starts[box.b0]) - before[1], int(b.ends[box.b1 - 1]) + after[1]),
    )


def inside_word(text: Prepared, at: int) -> bool:
    """Whether word `at` continues the word before it after an apostrophe (the `s` of `Iraq’s`)."""
    if not 0 < at < len(text):
        return False
    end, start = int(text.ends[at - 1]), int(text.starts[at])
    return start - end == 1 and text.text[end] in _APOSTROPHES


def _head(text: Prepared, word: int) -> str:
    """The signs right before a word, back to white space or a word."""
    start = int(text.starts[word])
    at = start
    while at > 0 and start - at < _FARTHEST and _is_sign(text.text[at - 1]):
        at -= 1
    return text.text[at:start]


def _tail(text: Prepared, word: int) -> str:
    """The signs right after the word before `word`."""
    end = int(text.ends[word - 1])
    at = end
    while at < len(text.text) and at - end < _FARTHEST and _is_sign(text.text[at]):
        at += 1
    return text.text[end:at]


def _is_sign(character: str) -> bool:
    return not character.isspace() and not character.isalnum()


def _common(one: str, other: str, *, opening: bool) -> tuple[int, int]:
    """How many signs from the word outward are the same in both, up to the last that may stand at an edge."""
    good = 0
    for k, (x, y) in enumerate(zip(one, other, strict=False)):
        folded = fold_character(x)
        if folded != fold_character(y):
            break
        if folded in _OPENERS if opening else folded not in ("(", "[", "{", "-"):
            good = k + 1
    return good, good
