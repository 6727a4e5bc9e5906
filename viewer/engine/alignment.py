"""Alignment: the passages that two texts share, in whatever order they stand.

Promises passages in the order of A, symmetric (swapping the texts swaps the sides) and the same on every run.
The steps, each in a module of its own: the texts in numbers (`prepared`), how telling a word is (`chance`),
stretches of equal words joined over gaps (`runs`, `chains`), exact edges (`edges`), rows (`segments`,
`links`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from viewer.corpus import boilerplate
from viewer.engine.chains import Chain, chains
from viewer.engine.chance import Chance, chances
from viewer.engine.edges import Box, inside_word, spans
from viewer.engine.links import links
from viewer.engine.passages import Kind, Passage, Segment
from viewer.engine.prepared import Prepared, Vocabulary, prepare
from viewer.engine.rectangles import Search
from viewer.engine.segments import cut
from viewer.text.spans import Span

LEAST_EVIDENCE = 5.0
"""-ln of how many equally good passages chance would make between unrelated texts of these lengths."""
LEAST_WORDS = 5
LEAST_STRENGTH = 10.0
FILLS = 0.6
NAME_WORDS = 8
"""A chain made of names and titles alone must be this long."""
VERBATIM, EDITED = 0.97, 0.6
"""The share of words that are equal, from which a stretch is called so."""


def align(
    text_a: str, text_b: str, *, skip_a: Sequence[Span] | None = None, skip_b: Sequence[Span] | None = None
) -> list[Passage]:
    """The passages that two texts share, in the order of A.

    Args:
        text_a: one text.
        text_b: the other.
        skip_a: spans of A that take no part and that no passage runs over; None for its boilerplate.
        skip_b: the same for B.
    """
    aside_a = _boilerplate(text_a) if skip_a is None else skip_a
    aside_b = _boilerplate(text_b) if skip_b is None else skip_b
    vocabulary = Vocabulary()
    a, b = prepare(text_a, vocabulary, aside_a), prepare(text_b, vocabulary, aside_b)
    return align_prepared(a, b, vocabulary)


def _boilerplate(text: str) -> list[Span]:
    return [found.span for found in boilerplate.find(text)]


def align_prepared(a: Prepared, b: Prepared, vocabulary: Vocabulary) -> list[Passage]:
    """The passages of two texts whose words are numbered by the same vocabulary, in the order of A.

    The work is always done in one order of the two texts, so that swapping them cannot change what is found.
    """
    if min(len(a), len(b)) < LEAST_WORDS:
        return []
    if (len(b), b.text, b.starts.tolist()) < (len(a), a.text, a.starts.tolist()):
        return in_order(p.swapped() for p in _passages(b, a, vocabulary))
    return in_order(_passages(a, b, vocabulary))


def in_order(passages: Iterable[Passage]) -> list[Passage]:
    """Passages in the order of A, then of B."""
    return sorted(passages, key=lambda p: (p.a, p.b))


def _passages(a: Prepared, b: Prepared, vocabulary: Vocabulary) -> list[Passage]:
    chance = chances(a, b, vocabulary)
    boxes = chosen(a, b, chance)
    return [passage(box, a, b, chance, evidence) for box, evidence in boxes]


def chosen(a: Prepared, b: Prepared, chance: Chance) -> list[tuple[Box, float]]:
    """The boxes that become passages, with their evidence: rectangles, and chains where their edges are better."""
    good: list[tuple[Box, Chain]] = []
    for chain in chains(a, b, chance):
        if chain.evidence < LEAST_EVIDENCE:
            break
        box = _whole_words(Box(*chain.words_a, *chain.words_b), a, b)
        if box is not None and _tells_a_story(chain, a, b) and not any(box.overlaps(t) for t, _ in good):
            good.append((box, chain))
    out: list[tuple[Box, float]] = []
    search = Search(a, b, chance)
    rects = search.rectangles(box for box, _ in good)
    for r in sorted(rects, key=lambda r: -r.strength):
        if r.strength < LEAST_STRENGTH or max(r.rate_a, r.rate_b) < 0.4 or min(r.rate_a, r.rate_b) < 0.2:
            continue
        inside = [(t, c) for t, c in good if t.overlaps(r.box)]
        if any(_fills(t, c, r.box) for t, c in inside):
            continue
        if any(r.box.overlaps(t) for t, _ in out):
            continue
        out.append((r.box, r.strength))
    for t, c in good:
        if not any(t.overlaps(o) for o, _ in out):
            out.append((t, c.evidence))
    return out


def _fills(box: Box, chain: Chain, rectangle: Box) -> bool:
    """Whether a chain makes up most of a rectangle, so that the chain's edges are the better ones."""
    dense = chain.equal >= EDITED * max(box.a1 - box.a0, box.b1 - box.b0)
    return dense and all(
        inner >= FILLS * outer
        for inner, outer in (
            (box.a1 - box.a0, rectangle.a1 - rectangle.a0),
            (box.b1 - box.b0, rectangle.b1 - rectangle.b0),
        )
    )


def passage(box: Box, a: Prepared, b: Prepared, chance: Chance, evidence: float) -> Passage:
    """A box of words as a passage with its rows."""
    folds_a, folds_b = a.folds[box.a0 : box.a1].tolist(), b.folds[box.b0 : box.b1].tolist()
    found = links(folds_a, folds_b)
    segments = [_segment(row, a, b) for row in cut(box, found, a, b)]
    told_a, told_b = (
        chance.information[a.stems[box.a0 : box.a1]],
        chance.information[b.stems[box.b0 : box.b1]],
    )
    shared = sum(float(told_a[i] + told_b[j]) for i, j in found)
    score = min(1.0, shared / max(float(told_a.sum() + told_b.sum()), 1e-9))
    whole = _kind(len(found), len(folds_a), len(folds_b))
    span_a, span_b = spans(box, a, b)
    return Passage(whole, score, span_a, span_b, tuple(segments), evidence)


def _segment(row: Box, a: Prepared, b: Prepared) -> Segment:
    size = row.a1 - row.a0, row.b1 - row.b0
    shared = len(links(a.folds[row.a0 : row.a1].tolist(), b.folds[row.b0 : row.b1].tolist()))
    span_a, span_b = spans(row, a, b)
    return Segment(_kind(shared, *size), span_a, span_b, shared, size)


def _kind(shared: int, words_a: int, words_b: int) -> Kind:
    share = shared / max(words_a, words_b, 1)
    return "verbatim" if share >= VERBATIM else "edited" if share >= EDITED else "reworded"


def _whole_words(box: Box, a: Prepared, b: Prepared) -> Box | None:
    """The box without a first word that is only the tail of one (the `s` of `Iraq’s`), if more is left."""
    a0, b0 = box.a0, box.b0
    while a0 < box.a1 and b0 < box.b1 and (inside_word(a, a0) or inside_word(b, b0)):
        a0, b0 = a0 + 1, b0 + 1
    return Box(a0, box.a1, b0, box.b1) if a0 < box.a1 and b0 < box.b1 else None


def _tells_a_story(chain: Chain, a: Prepared, b: Prepared) -> bool:
    """Whether a chain is long enough, and more than a name with its title."""
    if chain.equal < LEAST_WORDS:
        return False
    if chain.equal >= NAME_WORDS:
        return True
    words = [a.raw[r.a + k] for r in chain.runs for k in range(r.length)]
    return any(w[:1].islower() and len(w) > 3 for w in words) or not any(w[:1].isupper() for w in words)
