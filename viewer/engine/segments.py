"""Segments: a passage cut into the rows that a reader sees.

Promises rows in the order of A that cover the passage but for what lies between them, cut where both sides
have the end of a sentence or of a paragraph at the same place of the story: no linked word on the one side of
a cut has its counterpart on the other side.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from viewer.engine.edges import Box
from viewer.engine.prepared import SENTENCE, Prepared
from viewer.engine.subsequence import Link


def cut(box: Box, found: Sequence[Link], a: Prepared, b: Prepared) -> list[Box]:
    """The rows of a passage. `found` are its links in the order of A, counted from the box's first words."""
    if not found:
        return [box]
    ends_a = _ends(a, box.a0, box.a1)
    ends_b = _ends(b, box.b0, box.b1)
    if not ends_a or not ends_b:
        return [box]
    highest = _running_max([j for _, j in found])
    lowest = _running_min([j for _, j in found])
    cuts, k = [(box.a0, box.b0)], 0
    for at_a in ends_a:
        while k < len(found) and found[k][0] < at_a - box.a0:
            k += 1
        if k in (0, len(found)) or highest[k - 1] >= lowest[k]:
            continue
        low, high = box.b0 + highest[k - 1] + 1, box.b0 + lowest[k]
        first = bisect_left(ends_b, max(low, cuts[-1][1] + 1))
        room = ends_b[first : bisect_right(ends_b, high)]
        if room and at_a > cuts[-1][0] and found[k - 1][0] >= cuts[-1][0] - box.a0:
            best = max(room, key=lambda j: (b.breaks[j] == a.breaks[at_a], b.breaks[j], -j))
            cuts.append((at_a, best))
    cuts.append((box.a1, box.b1))
    return [Box(p[0], q[0], p[1], q[1]) for p, q in pairwise(cuts)]


def _ends(text: Prepared, start: int, end: int) -> list[int]:
    """The words inside a range that a sentence or a paragraph begins with."""
    strong = text.breaks[start + 1 : end] >= SENTENCE
    return [int(k) + start + 1 for k in strong.nonzero()[0]]


def _running_max(values: Sequence[int]) -> list[int]:
    out: list[int] = []
    for value in values:
        out.append(max(value, out[-1]) if out else value)
    return out


def _running_min(values: Sequence[int]) -> list[int]:
    out: list[int] = []
    for value in reversed(values):
        out.append(min(value, out[-1]) if out else value)
    return out[::-1]
