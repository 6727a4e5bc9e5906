"""Alignment: the passages that two texts share, in whatever order they stand.

Promises passages in the order of A, symmetric (swapping the texts swaps the sides) and the same on every run.
The steps, each in a module of its own:

1. `prepared`, `pairing`: the texts in numbers, and how telling each word is (`chance`);
2. `runs`, `chains`: stretches of equal words, joined over small gaps: verbatim and edited text;
3. `rectangles`: stretches that share many words in any order: reworded text (`parts` takes several apart);
4. `choosing`: chains or rectangles, whichever are the better passages (`judging`, `quotations`, `admitting`),
   with exact `edges`, cut where the story leaves them (`dividing`), and text that sums up (`condensed`);
5. `building`: rows (`segments`), the last few words (`completing`), whole names at its edges (`framing`), the
   sentences beside it that go on (`following`, `counterparts`), the words shared in rows (`links`), kind and
   score, and what carries a passage (`telling`);
6. `bridging`: passages that only something set aside parts are joined;
7. `narrowing`: what a reader's `options` admit of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from viewer.corpus import boilerplate
from viewer.engine.bridging import bridged
from viewer.engine.building import outlined, passage
from viewer.engine.choosing import chosen
from viewer.engine.counterparts import told_apart
from viewer.engine.following import followed, joined
from viewer.engine.judging import LEAST_WORDS
from viewer.engine.narrowing import narrowed
from viewer.engine.options import DEFAULT, Options
from viewer.engine.pairing import pairing
from viewer.engine.passages import Passage
from viewer.engine.prepared import Prepared, Vocabulary, prepare, shared_vocabulary
from viewer.engine.progress import Progress, part_of, silent
from viewer.engine.shelves import Shelves
from viewer.text.spans import Span, gaps

LONGEST_REMEMBERED = 100_000
"""Longer texts, in code points, are made ready each time."""
STEPS = 100
"""Steps that aligning reports."""
READ, PAIRED, CHOSEN = 20, 30, 70
"""The steps done when the texts are in numbers, when they are held against one another, when all is found."""
COMPARING = "Comparing the texts"
"""What is reported."""
FREELY = 0.75
"""Where freely reworded text counts, so much is asked of rectangles of what is asked by default."""
TOLD = 0.8
"""A passage of which stronger passages hold this part on both sides says nothing new."""
LEAST_AGAIN = 15.0
"""One of which that is so on one side alone is a second version if it tells so much, in nats."""
HALF, MOSTLY = 0.5, 0.6
"""Nor does a reworded one with less than this in common, where this part of a side is told word for word."""


def align(
    text_a: str,
    text_b: str,
    *,
    skip_a: Sequence[Span] | None = None,
    skip_b: Sequence[Span] | None = None,
    options: Options = DEFAULT,
    progress: Progress = silent,
) -> list[Passage]:
    """The passages that two texts share, in the order of A.

    Args:
        text_a: one text.
        text_b: the other.
        skip_a: spans of A that take no part and that no passage runs over; None for its boilerplate.
        skip_b: the same for B.
        options: which passages are wanted; what they ignore plays no part here.
        progress: is told of steps out of `STEPS`, the last one when all is done.

    Raises:
        Cancelled: from `progress`.
    """
    vocabulary = shared_vocabulary()
    progress(0, STEPS, COMPARING)
    a = _prepared(text_a, skip_a, vocabulary)
    progress(READ // 2, STEPS, COMPARING)
    b = _prepared(text_b, skip_b, vocabulary)
    return align_prepared(a, b, options, progress)


def _prepared(text: str, skip: Sequence[Span] | None, vocabulary: Vocabulary) -> Prepared:
    """A text in numbers; one of usual length is remembered, since it is often held against several others."""
    aside = None if skip is None else tuple(skip)
    ready = _remembered if len(text) <= LONGEST_REMEMBERED else _remembered.__wrapped__
    return ready(text, aside, vocabulary)


@lru_cache(maxsize=16)
def _remembered(text: str, aside: tuple[Span, ...] | None, vocabulary: Vocabulary) -> Prepared:
    if aside is None:
        aside = tuple(found.span for found in boilerplate.find(text))
    return prepare(text, vocabulary, aside)


def align_prepared(
    a: Prepared, b: Prepared, options: Options = DEFAULT, progress: Progress = silent
) -> list[Passage]:
    """The passages of two texts whose words are numbered by the same vocabulary, in the order of A.

    The work is always done in one order of the two texts, so that swapping them cannot change what is found.

    Raises:
        Cancelled: from `progress`.
    """
    found: list[Passage] = []
    if min(len(a), len(b)) >= LEAST_WORDS:
        if _comes_first(b, a):
            found = [p.swapped() for p in _passages(b, a, options, progress)]
        else:
            found = _passages(a, b, options, progress)
    progress(STEPS, STEPS, COMPARING)
    return list(narrowed(in_order(found), options))


def _comes_first(a: Prepared, b: Prepared) -> bool:
    """Whether A is the shorter text, or else the earlier by its letters, or by the words that take part."""
    if (len(a), a.text) != (len(b), b.text):
        return (len(a), a.text) < (len(b), b.text)
    return bool(a.starts.tolist() < b.starts.tolist())


def in_order(passages: Iterable[Passage]) -> list[Passage]:
    """Passages in the order of A, then of B."""
    return sorted(passages, key=lambda p: (p.a, p.b))


def _passages(a: Prepared, b: Prepared, options: Options, progress: Progress) -> list[Passage]:
    progress(READ, STEPS, COMPARING)
    pair = pairing(a, b, asked=FREELY if options.searches_freely else 1.0)
    choices = chosen(pair, part_of(progress, PAIRED, CHOSEN, STEPS, COMPARING))
    found = told_apart([o for o in (outlined(c, pair) for c in choices) if o is not None], pair)
    outlines = joined(followed(found, pair), pair)
    built = []
    for done, outline in enumerate(outlines):
        start, end = (CHOSEN + (STEPS - CHOSEN) * k // len(outlines) for k in (done, done + 1))
        built.append(passage(outline, pair, part_of(progress, start, end, STEPS, COMPARING)))
    return _needed(bridged(built, pair))


def _needed(passages: Sequence[Passage]) -> list[Passage]:
    """The passages that are not told already: on both sides, nearly all of them, by stronger ones.

    A second version of a passage stays, since what it stands against on its own side is told nowhere else.
    """
    out: list[Passage] = []
    shelves_a, shelves_b = Shelves[Passage](), Shelves[Passage]()
    for found in sorted(passages, key=lambda p: (-round(p.evidence, 6), p.a, p.b)):
        over_a = shelves_a.overlapping(found.a.start, found.a.end)
        over_b = shelves_b.overlapping(found.b.start, found.b.end)
        told_a, told_b = _part_in(found.a, [p.a for p in over_a]), _part_in(found.b, [p.b for p in over_b])
        exact_a = _part_in(found.a, [p.a for p in over_a if p.kind == "verbatim"])
        exact_b = _part_in(found.b, [p.b for p in over_b if p.kind == "verbatim"])
        loose = found.kind == "reworded" and found.score < HALF and max(exact_a, exact_b) >= MOSTLY
        weak = found.evidence < LEAST_AGAIN and max(told_a, told_b) >= TOLD
        if min(told_a, told_b) < TOLD and not loose and not weak:
            out.append(found)
            shelves_a.add(found.a.start, found.a.end, found)
            shelves_b.add(found.b.start, found.b.end, found)
    return out


def _part_in(span: Span, others: Sequence[Span]) -> float:
    """The part of a span that lies in others that overlap it."""
    free = sum(len(gap) for gap in gaps(others, span))
    return 1 - free / len(span)
