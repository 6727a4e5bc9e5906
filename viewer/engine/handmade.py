"""Handmade: passages that a reader makes by joining two stretches, or by splitting one that was found.

Promises spans of whole words inside the stretches given, rows cut where both sides have the end of a sentence
at the same place, kind and score told as for passages that the engine finds; the same from either side. What
is unlikely by chance is not asked: the reader has decided. `found` is False and `evidence` 0.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from viewer.engine.building import kind_of_edited
from viewer.engine.edges import Box
from viewer.engine.pairing import pairing
from viewer.engine.passages import Kind, Passage, Segment
from viewer.engine.prepared import Vocabulary, prepare
from viewer.engine.wording import shared_words
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import sentences, word_offsets, words

LONGEST_WORD = 60
"""So many code points beside a stretch show where the words at its edges begin and end."""

Places = tuple[int, int]
"""A place in A and the place in B that belongs to it, as code points."""


def joined(text_a: str, text_b: str, a: Span, b: Span) -> Passage:
    """The passage that two stretches make.

    Raises:
        ValueError: if one of them holds no word.
    """
    a, b = whole_words(text_a, a), whole_words(text_b, b)
    said_a, said_b = a.of(text_a), b.of(text_b)
    if (len(said_b), said_b) < (len(said_a), said_a):  # always worked out in one order of the two
        return joined(text_b, text_a, b, a).swapped()
    rows = _rows(said_a, said_b)
    segments = [_segment(text_a, text_b, x.shifted(a.start), y.shifted(b.start)) for x, y in rows]
    return _passage(text_a, text_b, segments)


def split(passage: Passage, at: Places, text_a: str, text_b: str) -> tuple[Passage, Passage]:
    """The two passages before and after a place that `place_to_split` gave.

    Raises:
        ValueError: if there are no words before or after it on either side.
    """
    before, after = [], []
    for segment in passage.segments:
        if segment.a.end <= at[0] and segment.b.end <= at[1]:
            before.append(segment)
        elif segment.a.start >= at[0] and segment.b.start >= at[1]:
            after.append(segment)
        elif segment.a.start < at[0] < segment.a.end and segment.b.start < at[1] < segment.b.end:
            head = Span(segment.a.start, at[0]), Span(segment.b.start, at[1])
            tail = Span(at[0], segment.a.end), Span(at[1], segment.b.end)
            before.append(_trimmed_segment(text_a, text_b, *head))
            after.append(_trimmed_segment(text_a, text_b, *tail))
        else:
            raise ValueError("the place does not part this passage")
    if not before or not after:
        raise ValueError("nothing stands on one side of the place")
    return _passage(text_a, text_b, before), _passage(text_a, text_b, after)


def place_to_split(passage: Passage, side: int, position: int, text_a: str, text_b: str) -> Places | None:
    """Where to split a passage near a position of A (`side` 0) or of B (1): before the word there.

    The place in the other text is the one that parts the fewest shared words. None at the ends of the
    passage, and where its rows stand in another order in B than in A.
    """
    if side:
        place = place_to_split(passage.swapped(), 0, position, text_b, text_a)
        return None if place is None else (place[1], place[0])
    rows = passage.segments
    if any(x.b.end > y.b.start for x, y in pairwise(rows)):
        return None
    for n, row in enumerate(rows):
        if position >= row.a.end:
            continue
        starts = [row.a.start + w.start for w in words(row.a.of(text_a))]
        if position <= starts[0]:
            return (row.a.start, row.b.start) if n else None
        within = [s for s in starts if s >= position]
        if not within:
            continue
        return _inside(row, within[0], text_a, text_b)
    return None


def _inside(row: Segment, at: int, text_a: str, text_b: str) -> Places | None:
    """The place in B that goes with a word of A in the middle of a row."""
    said_a, said_b = row.a.of(text_a), row.b.of(text_b)
    starts = [w.start for w in words(said_b)][1:]
    if not starts:
        return None
    links = [(x.start + row.a.start < at, y.start) for x, y in shared_words(said_a, said_b)]
    new_sentence = {s.start for s in sentences(said_b)}
    last = max((y for before, y in links if before), default=-1)

    def cost(start: int) -> tuple[int, bool, int]:
        parted = sum(before != (y < start) for before, y in links)
        return parted, start not in new_sentence, abs(start - last)

    return at, row.b.start + min(starts, key=cost)


def whole_words(text: str, span: Span) -> Span:
    """A stretch without white space around it and without the parts of words that it cuts through.

    Raises:
        ValueError: if no whole word is left.
    """
    inside = Span(min(span.start, len(text)), min(span.end, len(text)))
    low = max(0, inside.start - LONGEST_WORD)
    cut = text[low : inside.end + LONGEST_WORD]
    kept = [w.shifted(low) for w in words(cut)]
    parted = [w for w in kept if w.overlaps(inside) and not inside.contains(w)]
    start = max([inside.start, *(w.end for w in parted if w.start < inside.start)])
    end = min([inside.end, *(w.start for w in parted if w.end > inside.end)])
    if not any(start <= w.start and w.end <= end for w in kept):
        raise ValueError("no whole word is selected")
    said = text[start:end]
    return Span(start + len(said) - len(said.lstrip()), start + len(said.rstrip()))


def _rows(said_a: str, said_b: str) -> list[tuple[Span, Span]]:
    """Two stretches cut where a sentence begins on both sides and no shared word stands across."""
    links = shared_words(said_a, said_b)
    starts_b = [s.start for s in sentences(said_b)]
    cuts = [(0, 0)]
    for at in [s.start for s in sentences(said_a)]:
        highest = max((y.end for x, y in links if x.start < at), default=0)
        lowest = min((y.start for x, y in links if x.start >= at), default=len(said_b))
        room = [s for s in starts_b if max(highest, cuts[-1][1] + 1) <= s <= lowest]
        if at > cuts[-1][0] and room and _has_both(said_a[cuts[-1][0] : at], said_b[cuts[-1][1] : room[0]]):
            cuts.append((at, room[0]))
    while len(cuts) > 1 and not _has_both(said_a[cuts[-1][0] :], said_b[cuts[-1][1] :]):
        cuts.pop()
    cuts.append((len(said_a), len(said_b)))
    return [(_bare(said_a, x[0], y[0]), _bare(said_b, x[1], y[1])) for x, y in pairwise(cuts)]


def _has_both(said_a: str, said_b: str) -> bool:
    return bool(words(said_a)) and bool(words(said_b))


def _bare(text: str, start: int, end: int) -> Span:
    said = text[start:end]
    return Span(start + len(said) - len(said.lstrip()), start + len(said.rstrip()))


def _trimmed_segment(text_a: str, text_b: str, a: Span, b: Span) -> Segment:
    if not _has_both(a.of(text_a), b.of(text_b)):
        raise ValueError("no words on one side of the place")
    return _segment(text_a, text_b, _bare(text_a, a.start, a.end), _bare(text_b, b.start, b.end))


def _segment(text_a: str, text_b: str, a: Span, b: Span) -> Segment:
    said_a, said_b = a.of(text_a), b.of(text_b)
    count = len(words(said_a)), len(words(said_b))
    shared = len(shared_words(said_a, said_b))
    return Segment(_kind(said_a, said_b, shared, count), a, b, shared, count)


def _kind(said_a: str, said_b: str, shared: int, count: tuple[int, int]) -> Kind:
    one, other = (list(map(fold_word, word_offsets(said)[0])) for said in (said_a, said_b))
    return "verbatim" if one == other else kind_of_edited(shared, *count)


def _passage(text_a: str, text_b: str, segments: Sequence[Segment]) -> Passage:
    a = Span(segments[0].a.start, max(s.a.end for s in segments))
    b = Span(min(s.b.start for s in segments), max(s.b.end for s in segments))
    said_a, said_b = a.of(text_a), b.of(text_b)
    count = sum(s.words[0] for s in segments), sum(s.words[1] for s in segments)
    kind = _kind(said_a, said_b, sum(s.shared for s in segments), count)
    return Passage(kind, _score(said_a, said_b), a, b, tuple(segments), found=False)


def _score(said_a: str, said_b: str) -> float:
    """How much is shared, rare words weighing more, with what is known of the two stretches alone."""
    if (len(said_b), said_b) < (len(said_a), said_a):
        said_a, said_b = said_b, said_a
    vocabulary = Vocabulary()
    pair = pairing(prepare(said_a, vocabulary), prepare(said_b, vocabulary))
    box = Box(0, len(pair.a), 0, len(pair.b))
    return pair.score(box, pair.rough_links(box))
