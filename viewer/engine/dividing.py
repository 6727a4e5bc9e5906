"""Dividing: a reworded passage is cut where the story leaves it.

Promises boxes inside the one given, in order, in each of which shared words follow one another without a long
stretch that only one side has. What lies between is told by one side alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import SENTENCE, Prepared
from viewer.engine.settling import blocks
from viewer.engine.subsequence import Link, keeping_order

LONGEST = 25
"""A passage is cut at more words than this without one in its place, where a sentence ends among them."""

IN_ORDER = 0.8
"""Where fewer of the links keep their order, the words were shuffled and no stretch has a place."""


def divided(box: Box, pair: Pairing) -> list[Box]:
    """The parts of a box between long stretches in which nothing is linked in its place."""
    if max(box.size_a, box.size_b) <= LONGEST:
        return [box]
    together = [link for block in blocks(pair.rough_links(box)) if len(block) > 1 for link in block]
    if not _gaps(box, together, pair):
        return [box]  # the models would link no less
    found = pair.links(box)
    stay = keeping_order(found)
    if len(stay) < IN_ORDER * len(found):
        return [box]
    out, start = [], (0, 0)
    for left, right in _gaps(box, stay, pair):
        out.append((start, left))
        start = right
    out.append((start, (box.size_a - 1, box.size_b - 1)))
    return [
        Box(box.a0 + first[0], box.a0 + last[0] + 1, box.b0 + first[1], box.b0 + last[1] + 1)
        for first, last in out
        if last[0] >= first[0] and last[1] >= first[1]
    ]


def _gaps(box: Box, found: Sequence[Link], pair: Pairing) -> list[tuple[Link, Link]]:
    """The linked words, counted from the box and in the order of A, between which the story leaves it."""
    stay = keeping_order(found)
    ends = [(-1, -1), *stay, (box.size_a, box.size_b)]
    return [
        (left, right)
        for left, right in pairwise(ends)
        if _leaves(pair.a, box.a0 + left[0] + 1, box.a0 + right[0])
        or _leaves(pair.b, box.b0 + left[1] + 1, box.b0 + right[1])
    ]


def _leaves(text: Prepared, start: int, end: int) -> bool:
    """Whether words are so many, with a sentence's end among them, that they belong to something else."""
    return end - start > LONGEST and bool((text.breaks[start : end + 1] >= SENTENCE).any())
