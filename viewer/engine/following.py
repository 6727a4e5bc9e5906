"""Following: what stands beside a passage on both sides and goes on telling the same more freely.

A passage that is found says more than its own words: where the two texts share it, they are likely to share
what comes before and after it too. So the sentences beside it need not be told by chance in so many places,
but in one; a few telling words in common are enough. Promises outlines that reach farther where both texts go
on, over no other one on either side; and one outline in the place of two that a sentence or two part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from viewer.engine.building import Outline, outline_of
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.counterparts import SHARED, is_alien, worth
from viewer.engine.edges import Box
from viewer.engine.framing import framed
from viewer.engine.judging import content_words
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import SENTENCE, Prepared
from viewer.engine.shelves import Shelves

LEAST = 4.0
"""How much likelier it must be that a sentence is drawn from the other than that it is not, in nats."""
FEWEST = 2
"""So many different words in common are no function words."""
ANOTHER = 2.0
"""A second sentence must bring so much more, in nats."""
MOST_WORDS = 60
"""No stretch longer than this is looked at."""
SENTENCES = 2
"""So many sentences of one side may stand against those of the other."""
MOST_TIMES = 6
"""A passage goes on no more often than this at either end."""
GAP = 60
"""No more words than this part two passages that are one."""
GAP_PART = 2.0
"""Nor more than so many times the words of the shorter one."""


def followed(outlines: Sequence[Outline], pair: Pairing) -> list[Outline]:
    """Each outline with the sentences beside it that go on in both texts."""
    near = _Taken()
    for outline in outlines:
        near.add(outline.box)
    out: list[Outline] = []
    for outline in outlines:
        box = outline.box
        if not outline.condensed and not pair.reads_alike(box):
            box = framed(_widened(_widened(box, -1, pair, near), 1, pair, near), pair)
        if box == outline.box:
            out.append(outline)
        else:
            near.add(box)
            out.append(outline_of(box, outline.evidence, pair))
    return out


class _Taken:
    """Boxes, asked for whether they lie beside words of either side."""

    def __init__(self) -> None:
        self._a, self._b = Shelves[Box](), Shelves[Box]()

    def add(self, box: Box) -> None:
        self._a.add(box.a0, box.a1, box)
        self._b.add(box.b0, box.b1, box)

    def touches(self, box: Box) -> bool:
        """Whether words of the box, on either side, are in a box already."""
        return bool(self._a.overlapping(box.a0, box.a1) or self._b.overlapping(box.b0, box.b1))


def _widened(box: Box, step: int, pair: Pairing, near: _Taken) -> Box:
    """The box with what follows it (`step` 1) or comes before it (-1)."""
    for _ in range(MOST_TIMES):
        more = _beside(box, step, pair, near)
        if more is None:
            break
        box = Box(min(box.a0, more.a0), max(box.a1, more.a1), min(box.b0, more.b0), max(box.b1, more.b1))
    return box


def _beside(box: Box, step: int, pair: Pairing, near: _Taken) -> Box | None:
    """The rest of the sentence, or a sentence or two, beside a box on both sides, whichever are likeliest."""
    at_a, at_b = (box.a1, box.b1) if step > 0 else (box.a0, box.b0)
    best, found = LEAST, None
    stops_a, stops_b = _stops(pair.a, at_a, step), _stops(pair.b, at_b, step)
    for (more_a, to_a), (more_b, to_b) in product(enumerate(stops_a), enumerate(stops_b)):
        beside = Box(at_a, to_a, at_b, to_b) if step > 0 else Box(to_a, at_a, to_b, at_b)
        likely = worth(beside, pair) - ANOTHER * (more_a + more_b)
        if likely > best and _tells_the_same(beside, step, pair) and not near.touches(beside):
            best, found = likely, beside
    return found


def _stops(text: Prepared, at: int, step: int) -> list[int]:
    """Where the next sentences end (or the ones before begin), within one piece of the text."""
    if not 0 < at < len(text):
        return []
    own = text.pieces[at - 1 if step > 0 else at]
    out: list[int] = []
    here = at + step
    while 0 <= here <= len(text) and abs(here - at) <= MOST_WORDS and len(out) < SENTENCES:
        if text.pieces[here - 1 if step > 0 else here] != own:
            break
        if text.breaks[here] >= SENTENCE:
            out.append(here)
        here += step
    return out


def _tells_the_same(box: Box, step: int, pair: Pairing) -> bool:
    """Whether enough of a box is in common, some of it in the outermost sentence of either side."""
    links = pair.stem_links(box)
    if content_words(box, links, pair) < FEWEST or pair.score(box, links) < SHARED:
        return False
    telling = [
        (box.a0 + i, box.b0 + j) for i, j in links if pair.a.raw[box.a0 + i].lower() not in FUNCTION_WORDS
    ]
    outer_a, outer_b = (box.a1 - 1, box.b1 - 1) if step > 0 else (box.a0, box.b0)
    return any(pair.a.sentences[i] == pair.a.sentences[outer_a] for i, _ in telling) and any(
        pair.b.sentences[j] == pair.b.sentences[outer_b] for _, j in telling
    )


def joined(outlines: Sequence[Outline], pair: Pairing) -> list[Outline]:
    """The outlines, with those as one that follow one another in both texts with a sentence or two between.

    What is told word for word stays by itself, and nothing is joined over what is set aside. A row between
    the two that is no counterpart of what stands beside it is no row of the whole.
    """
    out: list[Outline] = []
    near = Shelves[int]()  # the words after each outline that may lie between it and the next
    for right in sorted(outlines, key=lambda o: o.box):
        before = near.overlapping(right.box.a0, right.box.a0 + 1)
        at = next((k for k in reversed(before) if _go_on(out[k], right, pair)), len(out))
        if at == len(out):
            out.append(right)
        else:
            left = out[at]
            box = Box(left.box.a0, right.box.a1, left.box.b0, right.box.b1)
            whole = outline_of(box, left.evidence + right.evidence, pair)
            rows = [row for row in whole.rows if not is_alien(row, pair)]
            out[at] = replace(whole, rows=rows or whole.rows)
        near.add(out[at].box.a1, out[at].box.a1 + GAP + 1, at)
    return out


def _go_on(left: Outline, right: Outline, pair: Pairing) -> bool:
    """Whether one outline goes on from another."""
    one, other = left.box, right.box
    gaps = other.a0 - one.a1, other.b0 - one.b1
    if left.condensed or right.condensed or min(gaps) < 0 or max(gaps) > GAP:
        return False
    if max(gaps) > GAP_PART * min(one.size_a, one.size_b, other.size_a, other.size_b):
        return False
    if pair.a.pieces[one.a0] != pair.a.pieces[other.a0] or pair.b.pieces[one.b0] != pair.b.pieces[other.b0]:
        return False
    return not (pair.reads_alike(one) or pair.reads_alike(other))
