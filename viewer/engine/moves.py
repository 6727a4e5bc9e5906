"""Moves: which moved word of A is which moved word of B.

Promises pairs of changes of the type `order` among those given, each change in one pair at most, symmetric.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from viewer.engine.passages import Change
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import word_offsets


def partners(changes: Sequence[Change], text_a: str, text_b: str) -> dict[int, int]:
    """For each moved change, by its place, the place of its counterpart; both ways round.

    Changes with words on both sides hold what moved and are nobody's counterpart. Where the same words moved
    more than once, the first of A goes with the first of B.
    """
    left: dict[tuple[str, ...], list[int]] = defaultdict(list)
    right: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, change in enumerate(changes):
        if change.type == "order" and not len(change.b):
            left[_words(text_a, change.a)].append(n)
        elif change.type == "order" and not len(change.a):
            right[_words(text_b, change.b)].append(n)
    out: dict[int, int] = {}
    for said, places in left.items():
        for one, other in zip(places, right.get(said, ()), strict=False):
            out[one], out[other] = other, one
    return out


def _words(text: str, span: Span) -> tuple[str, ...]:
    return tuple(map(fold_word, word_offsets(span.of(text))[0]))
