"""Choosing: which of the chains and rectangles of two texts become passages, and with which edges.

Promises boxes that do not overlap on both sides at once, each with its evidence. A rectangle is taken where
it is wider than the chains in it; where one chain makes up most of it, the chain is, since its edges are
exact to the word; a rectangle whose parts stand in another order is taken apart where the parts explain more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from viewer.engine.admitting import CORE_SHARED, LEAST_STRENGTH, admitted
from viewer.engine.chains import Chain, chains
from viewer.engine.condensed import summaries
from viewer.engine.dividing import LONGEST, divided
from viewer.engine.edges import Box, whole_words
from viewer.engine.judging import LEAST_WORDS, NAME_WORDS, content_words, tells_a_story
from viewer.engine.pairing import Pairing
from viewer.engine.parts import parts
from viewer.engine.progress import Progress, part_of, silent
from viewer.engine.quotations import is_quotation, quotation_worth
from viewer.engine.rectangles import Rectangle, Search
from viewer.engine.shelves import Shelves

LEAST_EVIDENCE = 5.0
"""-ln of how many equally good chains chance would make between unrelated texts of these lengths."""
SHORTNESS = 3.0
"""How much more evidence a chain of a few words needs."""
SURE = 20.0
"""With this much evidence nobody asks whether a chain is a quotation."""
QUOTED_WORDS = 2
"""So many words that are no function words a quotation holds at least."""
THINNESS = 8.0
"""How much more evidence a chain needs the fewer of its words are equal: so much more if none were."""
MOST, NEARLY_ALL = 0.6, 0.85
"""A chain makes up most of a rectangle, or nearly all, from these shares of its words on."""
EDGES_KNOWN, DENSE = 0.75, 0.8
"""The share of equal words from which a chain knows its edges, and from which its order is beyond doubt."""
FEW_WORDS = 40
"""In so short a rectangle a chain knows the edges better however thin it is."""
THIN_COUNTS_LESS = 4
"""A chain speaks against the rectangle around it by its evidence times this power of its equal part."""
LONG_RUN = 12
"""So many equal words in a row are told word for word, whatever stands around them."""
PARTS_WORTH = 1.4
"""The parts of a rectangle must together tell so many times what it tells."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A chain and its box."""

    box: Box
    chain: Chain
    quoted: bool = False
    """Whether it is a quotation from its first word to its last that tells too little otherwise."""

    @property
    def density(self) -> float:
        """The part of the words that are equal."""
        return self.chain.equal / max(self.box.size_a, self.box.size_b)


@dataclass(frozen=True, slots=True)
class Choice:
    """A box that becomes a passage, its evidence in nats, and whether one side sums up the other."""

    box: Box
    evidence: float
    condensed: bool = False


def chosen(pair: Pairing, progress: Progress = silent) -> list[Choice]:
    """The boxes that become passages.

    Raises:
        Cancelled: from `progress`.
    """
    if _is_copy(pair):
        return [Choice(Box(0, len(pair.a), 0, len(pair.b)), float(pair.after.sum()) - pair.places)]
    found = _chains(pair, part_of(progress, 0, 40, 100))
    near = Shelves[_Found]()
    for f in found:
        near.add(f.box.a0, f.box.a1, f)
    search = Search(pair.a, pair.b, pair.chance)
    wide = search.rectangles([f.box for f in found], part_of(progress, 40, 60, 100))
    out: list[Choice] = []
    taken = Shelves[Box]()
    for rectangle, box in _placed(wide, near, search, pair, part_of(progress, 60, 98, 100)):
        if any(map(box.overlaps, taken.overlapping(box.a0, box.a1))):
            continue
        here = near.overlapping(box.a0, box.a1)
        better = [f for f in here if f.box.overlaps(box) and _knows_edges(f, box)]
        if not better:
            out.append(Choice(box, rectangle.score - pair.places))
            taken.add(box.a0, box.a1, box)
        _add(better, out, taken, pair)
    _add(found, out, taken, pair)
    for summary in summaries(pair, search, [(c.box, c.evidence + pair.places) for c in out]):
        out = [c for c in out if not c.box.overlaps(summary.box)]
        out.append(Choice(summary.box, summary.evidence - pair.places, condensed=True))
    return out


def _add(found: Sequence[_Found], out: list[Choice], taken: Shelves[Box], pair: Pairing) -> None:
    """Chooses the chains that are passages and lie over nothing that is chosen."""
    for f in found:
        if not any(map(f.box.overlaps, taken.overlapping(f.box.a0, f.box.a1))) and _is_passage(f, pair):
            out.append(Choice(f.box, f.chain.evidence))
            taken.add(f.box.a0, f.box.a1, f.box)


def _placed(
    wide: Sequence[Rectangle], near: Shelves[_Found], search: Search, pair: Pairing, progress: Progress
) -> list[tuple[Rectangle, Box]]:
    """The rectangles that are passages, with exact edges, the strongest first; some of them in parts."""
    out: list[tuple[Rectangle, Box]] = []
    for done, rectangle in enumerate(wide):
        progress(done, len(wide), "")
        here = near.overlapping(rectangle.box.a0, rectangle.box.a1)
        whole = next((f.box for f in here if _is_all_of(f, rectangle.box)), None)
        if whole is not None:
            out.append((rectangle, whole))
            continue
        for part in _taken_apart(rectangle, here, search, pair):
            out += _divided(part, search, pair)
    return sorted(out, key=lambda item: (-item[0].strength, item[1]))


def _mixes(rectangle: Rectangle, found: Sequence[_Found]) -> bool:
    """Whether a rectangle mixes passages: chains in it stand in another order in B and tell more than it.

    What is told nearly word for word counts, since shuffled words make thin chains in any order, and so do
    long runs of equal words in a thin chain.
    """
    inside = sorted((f for f in found if _lies_in(f.box, rectangle.box)), key=lambda f: f.box)
    crossed = any(x.box.b0 > y.box.b0 for x, y in pairwise(inside))
    told = sum(max(f.chain.evidence * f.density**THIN_COUNTS_LESS, _in_long_runs(f)) for f in inside)
    return crossed and told > rectangle.score


def _in_long_runs(found: _Found) -> float:
    """What the long runs of a chain tell."""
    return sum(run.told for run in found.chain.runs if run.length >= LONG_RUN)


def _lies_in(box: Box, outer: Box) -> bool:
    """Whether nearly all of a box lies in another, on both sides."""
    over_a = min(box.a1, outer.a1) - max(box.a0, outer.a0)
    over_b = min(box.b1, outer.b1) - max(box.b0, outer.b0)
    return over_a >= NEARLY_ALL * box.size_a and over_b >= NEARLY_ALL * box.size_b


def _divided(rectangle: Rectangle, search: Search, pair: Pairing) -> list[tuple[Rectangle, Box]]:
    """A rectangle with exact edges, or its parts where the story leaves it; nothing if it is no passage.

    Where the whole is none, or none of its parts is, its core may be one.
    """
    box = admitted(rectangle, pair)
    if box is None:
        return _core(rectangle.box, search, pair, divide=True)
    pieces = divided(box, pair)
    if pieces == [box]:
        return [(rectangle, box)]
    return _parts(pieces, search, pair) or _core(box, search, pair, divide=False)


def _core(box: Box, search: Search, pair: Pairing, *, divide: bool) -> list[tuple[Rectangle, Box]]:
    """The densest part of a box with exact edges, itself in parts where the story leaves it, if asked for."""
    core = search.refined(box, dense=True)
    exact = None if core is None else admitted(core, pair, CORE_SHARED)
    if core is None or exact is None:
        return []
    pieces = divided(exact, pair) if divide else [exact]
    return [(core, exact)] if pieces == [exact] else _parts(pieces, search, pair)


def _parts(pieces: Sequence[Box], search: Search, pair: Pairing) -> list[tuple[Rectangle, Box]]:
    """Those pieces of a rectangle that are passages by themselves, with exact edges."""
    out: list[tuple[Rectangle, Box]] = []
    for part in (search.refined(piece, inside=piece) for piece in pieces):
        exact = None if part is None else admitted(part, pair)
        if part is not None and exact is not None:
            out.append((part, exact))
    return out


def _is_copy(pair: Pairing) -> bool:
    """Whether the texts are the same word for word, however little their words tell."""
    one_piece = pair.a.in_one_piece and pair.b.in_one_piece
    return one_piece and bool(np.array_equal(pair.a.folds, pair.b.folds))


def _chains(pair: Pairing, progress: Progress) -> list[_Found]:
    """The chains that chance does not explain, the strongest first, none over another."""
    out: list[_Found] = []
    taken = Shelves[Box]()
    more = quotation_worth(pair.a, pair.b)
    for chain in chains(pair.a, pair.b, pair.alone_a, pair.after, progress):
        if chain.evidence < LEAST_EVIDENCE - more:
            break
        box = whole_words(Box(*chain.words_a, *chain.words_b), pair.a, pair.b)
        if box is None or any(map(box.overlaps, taken.overlapping(box.a0, box.a1))):
            continue
        found = _Found(box, chain)
        if chain.evidence < SURE and chain.equal >= LEAST_WORDS and is_quotation(box, pair.a, pair.b):
            found = _Found(box, replace(chain, evidence=chain.evidence + more), quoted=True)
        short = SHORTNESS if chain.equal < NAME_WORDS and not found.quoted else 0.0
        if found.chain.evidence >= LEAST_EVIDENCE + THINNESS * (1 - found.density) + short:
            out.append(found)
            taken.add(box.a0, box.a1, box)
    return out


def _is_passage(found: _Found, pair: Pairing) -> bool:
    box = found.box
    equal = [(r.a + k - box.a0, r.b + k - box.b0) for r in found.chain.runs for k in range(r.length)]
    equal = [(i, j) for i, j in equal if i >= 0 and j >= 0]
    said = found.quoted and content_words(box, equal, pair) >= QUOTED_WORDS
    return said or tells_a_story(box, equal, pair)


def _taken_apart(
    rectangle: Rectangle, found: Sequence[_Found], search: Search, pair: Pairing
) -> list[Rectangle]:
    """A rectangle, or its parts where these explain clearly more of what is shared.

    Each part must pay for its own place in the texts. Parts that are all told word for word are passages of
    their own whatever they explain.
    """
    if rectangle.score < LEAST_STRENGTH * pair.asked:
        return []
    pieces = parts(rectangle.box, pair.a, pair.b, pair.chance.information)
    mixed = _mixes(rectangle, found)
    if pieces == [rectangle.box]:
        return [] if mixed else [rectangle]
    refined = [r for r in (search.refined(p, inside=p) for p in pieces) if r is not None]
    dense = [_told_in_order(r.box, found) for r in refined]
    if len(refined) == len(pieces) and all(dense):
        return refined
    worth = sum(max(0.0, r.score - pair.places, _forward(r.box, found)) for r in refined)
    whole = max(rectangle.score, _told_in_order(rectangle.box, found))
    return refined if mixed or worth > PARTS_WORTH * whole else [rectangle]


def _told_in_order(box: Box, found: Sequence[_Found]) -> float:
    """The evidence of the strongest dense chain that makes up most of a box, 0 where none does."""
    inside = (f for f in found if box.contains(f.box) and _fills(f.box, box, MOST) and f.density >= DENSE)
    return max((f.chain.evidence for f in inside), default=0.0)


def _forward(box: Box, found: Sequence[_Found]) -> float:
    """The most evidence that chains inside a box have together which follow one another on both sides."""
    best: list[tuple[Box, float]] = []
    for f in sorted(found, key=lambda f: f.box):
        if box.contains(f.box) and f.density >= EDGES_KNOWN:
            before = (e for b, e in best if b.a1 <= f.box.a0 and b.b1 <= f.box.b0)
            best.append((f.box, f.chain.evidence + max(before, default=0.0)))
    return max((evidence for _, evidence in best), default=0.0)


def _knows_edges(found: _Found, rectangle: Box) -> bool:
    """Whether a chain's edges are better than those of a rectangle that it lies in.

    They are where the chain makes up most of it; in a sentence or two however few its words, since there
    their order is worth more than their number.
    """
    short = max(rectangle.size_a, rectangle.size_b) <= FEW_WORDS
    if short:
        return _fills(found.box, rectangle, MOST)
    return _fills(found.box, rectangle, NEARLY_ALL) and found.density >= EDGES_KNOWN


def _is_all_of(found: _Found, rectangle: Box) -> bool:
    """Whether a chain knows the edges and leaves so little of a rectangle that nothing can be divided off."""
    box = found.box
    over_a = min(box.a1, rectangle.a1) - max(box.a0, rectangle.a0)
    over_b = min(box.b1, rectangle.b1) - max(box.b0, rectangle.b0)
    most = max(rectangle.size_a - over_a, rectangle.size_b - over_b)
    return most <= LONGEST and found.density >= DENSE and _fills(box, rectangle, NEARLY_ALL)


def _fills(box: Box, outer: Box, part: float) -> bool:
    """Whether a box makes up at least a part of another on both sides."""
    return box.size_a >= part * outer.size_a and box.size_b >= part * outer.size_b
