"""Building: a chosen box of words becomes a passage with its rows, its kind and its score.

Promises exact spans, in rows that hold up by themselves: a passage begins and ends with words that are
shared, or where both sides end a sentence or a quotation a few words on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from viewer.engine.choosing import Choice
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.completing import completed, continued, reached, reclaimed
from viewer.engine.edges import Box, inside_word, spans, trimmed, whole_words
from viewer.engine.framing import framed
from viewer.engine.judging import LEAST_WORDS, content_words, tells_a_story
from viewer.engine.overhangs import without_overhangs
from viewer.engine.pairing import Pairing
from viewer.engine.parts import tied
from viewer.engine.passages import Kind, Passage, Segment
from viewer.engine.prepared import PARAGRAPH
from viewer.engine.progress import Progress, silent
from viewer.engine.segments import cut
from viewer.engine.settling import blocks
from viewer.engine.subsequence import Link, in_place, keeping_order, rough_links
from viewer.engine.telling import Linked, evidence_of, linked, rarest
from viewer.engine.unfolding import unfolded
from viewer.text.spans import Span

EDITED = 0.6
"""The share of words that are equal, from which a stretch is called `edited`."""
ROW_IN_ORDER = 0.7
"""A row of several sentences in which fewer of the links keep their order is told sentence by sentence."""
MOST_SHUFFLED = 4000
"""Rows of more words than this on both sides together are not asked for their order."""
LEAST_CONTENT = 2
"""A paragraph at the edge of a passage has so many words in common that are no function words."""
THIN = 0.5
"""A row at the edge of a passage with a smaller share of equal words must tell a story of its own."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A passage before it is told: its words, its links counted from its first words, and its rows."""

    box: Box
    found: list[Link]
    rows: list[Box]
    evidence: float
    condensed: bool = False


def outlined(choice: Choice, pair: Pairing) -> Outline | None:
    """A choice with exact edges, or None where too little of it holds up."""
    if choice.condensed:
        return _summary(choice, pair)
    settled = _settled(choice.box, pair)
    if settled is None:
        return None
    box, found, rows = _completed(*settled, pair)
    return None if len(found) < LEAST_WORDS else Outline(box, found, rows, choice.evidence)


def _summary(choice: Choice, pair: Pairing) -> Outline:
    """A condensed passage; its rows are the sentences of the short side with what each draws on most."""
    rows = tied(choice.box, pair.a, pair.b, pair.chance.information) or [choice.box]
    return Outline(choice.box, pair.rough_links(choice.box), rows, choice.evidence, condensed=True)


def outline_of(box: Box, evidence: float, pair: Pairing) -> Outline:
    """The outline of a box whose edges are known."""
    found = pair.rough_links(box)
    return Outline(box, found, _whole_worded(_rows(box, found, pair), pair), evidence)


def passage(outline: Outline, pair: Pairing, progress: Progress = silent) -> Passage:
    """An outline as a passage.

    Raises:
        Cancelled: from `progress`.
    """
    progress(0, 1, "")
    box, found = outline.box, outline.found
    kind = "condensed" if outline.condensed else _kind(len(found), box, pair)
    return _whole(kind, pair.score(box, found), box, outline.rows, pair, outline.evidence, progress)


def _settled(box: Box, pair: Pairing) -> tuple[Box, list[Link], list[Box]] | None:
    """The box without rows at its edges that do not hold up, with its links and its rows."""
    less = without_overhangs(box, pair)
    box = _without_frays(box if less == box else _exact(less, pair) or box, pair)
    asked = False
    while True:
        found = pair.rough_links(box)
        rows = cut(box, found, pair.a, pair.b, firm=True)
        kept = _without_ends(rows, _holds_up, len(rows), pair)
        if len(kept) == len(rows):
            rows = _rows(box, found, pair)
            kept = rows if asked else _without_ends(rows, _belongs, 1, pair)
            asked = True
        if len(kept) == len(rows):
            return box, found, _whole_worded(rows, pair)
        exact = _exact(hull(kept), pair)
        if exact is None:
            return None
        box = exact


def _rows(box: Box, found: Sequence[Link], pair: Pairing) -> list[Box]:
    """The rows of a box, with quotations in long ones and shuffled sentences by themselves."""
    rows = [part for row in cut(box, found, pair.a, pair.b) for part in unfolded(row, pair)]
    return [part for row in rows for part in _by_sentence(row, pair)]


def _exact(box: Box, pair: Pairing) -> Box | None:
    """The box with exact edges, None where nothing is left."""
    exact = trimmed(box, pair.stem_links(box), pair.a, pair.b, pair.after)
    return None if exact is None else whole_words(exact, pair.a, pair.b)


def _without_frays(box: Box, pair: Pairing) -> Box:
    """The box without words at its edges that stand alone and belong to a place elsewhere in it.

    Such are a form of a word, or a function word, that no linked word beside it goes with.
    """
    if pair.reads_alike(box):
        return box
    found, exact = pair.stem_links(box), pair.rough_links(box)
    words = pair.a.raw[box.a0 : box.a1]
    good = keeping_order(found)
    good += [(i, j) for i, j in exact if words[i].lower() not in FUNCTION_WORDS]
    good += [link for block in blocks(found) + blocks(exact) if len(block) > 1 for link in block]
    if not good:
        return box
    in_a, in_b = [i for i, _ in good], [j for _, j in good]
    return Box(box.a0 + min(in_a), box.a0 + max(in_a) + 1, box.b0 + min(in_b), box.b0 + max(in_b) + 1)


def _without_ends(
    rows: Sequence[Box], good: Callable[[Box, Pairing], bool], most: int, pair: Pairing
) -> list[Box]:
    """The rows without those, at either end of both sides at once, that are not good; `most` at each end."""
    kept = list(rows)
    for _ in range(min(most, len(rows) - 1)):
        if good(kept[-1], pair) or kept[-1].b0 < hull(kept[:-1]).b1:
            break
        kept.pop()
    for _ in range(min(most, len(kept) - 1)):
        if good(kept[0], pair) or kept[0].b1 > hull(kept[1:]).b0:
            break
        kept.pop(0)
    return kept


def hull(rows: Sequence[Box]) -> Box:
    """The box from the first word of some rows to the last."""
    return Box(
        min(r.a0 for r in rows), max(r.a1 for r in rows), min(r.b0 for r in rows), max(r.b1 for r in rows)
    )


def _belongs(row: Box, pair: Pairing) -> bool:
    """Whether a row at an edge is no paragraph by itself that has hardly more than a word in common.

    Forms of one word count, function words do not.
    """
    ends = pair.a.breaks[[row.a0, row.a1]].max(), pair.b.breaks[[row.b0, row.b1]].max()
    if max(ends) < PARAGRAPH or _holds_up(row, pair):
        return True
    return content_words(row, pair.stem_links(row), pair) >= LEAST_CONTENT


def _whole_worded(rows: Sequence[Box], pair: Pairing) -> list[Box]:
    """The rows, none of which begins inside a word: the `s` of `committee’s` goes with the row before."""
    out: list[Box] = []
    for row in rows:
        if not out:
            out.append(row)
            continue
        before = out[-1]
        over_a = int(row.size_a > 1 and before.a1 == row.a0 and inside_word(pair.a, row.a0))
        over_b = int(row.size_b > 1 and before.b1 == row.b0 and inside_word(pair.b, row.b0))
        out[-1] = Box(before.a0, before.a1 + over_a, before.b0, before.b1 + over_b)
        out.append(Box(row.a0 + over_a, row.a1, row.b0 + over_b, row.b1))
    return out


def _completed(
    box: Box, found: list[Link], rows: list[Box], pair: Pairing
) -> tuple[Box, list[Link], list[Box]]:
    """The box with the few words that complete its first and its last row."""
    first, last = rows[0], rows[-1]
    wide = completed(box, pair, len(found) / max(box.size_a, box.size_b))
    found_wide = found if wide == box else pair.rough_links(wide)
    ends = Box(wide.a0, first.a1, wide.b0, first.b1), Box(last.a0, wide.a1, last.b0, wide.b1)
    whole = reclaimed(reached(wide, *ends, found_wide, pair), *ends, found_wide, pair)
    wide = framed(continued(whole, found_wide if whole == wide else pair.rough_links(whole), pair), pair)
    if wide == box or (first.a0, first.b0) != (box.a0, box.b0) or (last.a1, last.b1) != (box.a1, box.b1):
        return box, found, rows
    found = pair.rough_links(wide)
    if wide.a0 >= first.a1 or wide.b0 >= first.b1:  # its first row was a dateline
        return wide, found, _whole_worded(_rows(wide, found, pair), pair)
    rows[0] = Box(wide.a0, first.a1, wide.b0, first.b1)
    rows[-1] = Box(rows[-1].a0, wide.a1, rows[-1].b0, wide.b1)
    return wide, found, rows


def _by_sentence(row: Box, pair: Pairing) -> list[Box]:
    """A row, or its sentences each with its counterpart where they stand in another order."""
    several_a = pair.a.sentences[row.a0] != pair.a.sentences[row.a1 - 1]
    several_b = pair.b.sentences[row.b0] != pair.b.sentences[row.b1 - 1]
    if not (several_a and several_b) or row.size_a + row.size_b > MOST_SHUFFLED:
        return [row]
    folds_a, folds_b = pair.a.folds[row.a0 : row.a1].tolist(), pair.b.folds[row.b0 : row.b1].tolist()
    kept, every = in_place(folds_a, folds_b), rough_links(folds_a, folds_b)
    if len(kept) >= ROW_IN_ORDER * len(every):
        return [row]
    return tied(row, pair.a, pair.b, pair.chance.information) or [row]


def _holds_up(row: Box, pair: Pairing) -> bool:
    if not any(word[0].isalpha() for word in pair.a.raw[row.a0 : row.a1]):
        return False
    found = pair.rough_links(row)
    dense = len(found) >= THIN * max(row.size_a, row.size_b)
    return dense or tells_a_story(row, found, pair)


def _whole(
    kind: Kind,
    score: float,
    box: Box,
    rows: Sequence[Box],
    pair: Pairing,
    evidence: float,
    progress: Progress,
) -> Passage:
    """A passage from its box and its rows; it holds the closing signs that a row shares with its partner."""
    shared: list[Linked] = []
    segments: list[Segment] = []
    for done, (row, found) in enumerate(zip(rows, pair.links_of(rows), strict=True)):
        progress(done, len(rows), "")
        shared.append(linked(row, found))
        segments.append(_segment(row, shared[-1], pair, evidence))
    segments = _apart(segments)
    span_a, span_b = spans(box, pair.a, pair.b)
    for segment in segments:
        span_a, span_b = span_a.hull(segment.a), span_b.hull(segment.b)
    return Passage(kind, score, span_a, span_b, tuple(segments), evidence, rarest(shared, pair))


def _apart(segments: Sequence[Segment]) -> list[Segment]:
    """The rows, none over another: a quotation mark right after a word goes with the words that it opens."""
    nearer_a, nearer_b = _nearer([s.a for s in segments]), _nearer([s.b for s in segments])
    if not nearer_a and not nearer_b:
        return list(segments)
    return [replace(s, a=nearer_a.get(s.a, s.a), b=nearer_b.get(s.b, s.b)) for s in segments]


def _nearer(rows: Sequence[Span]) -> dict[Span, Span]:
    """The rows that reach into the next one, without what they take of it."""
    return {x: Span(x.start, y.start) for x, y in pairwise(sorted(rows)) if x.start < y.start < x.end}


def _segment(row: Box, words: Linked, pair: Pairing, most: float) -> Segment:
    """A row with what its words tell, which is never more than `most`, what the whole passage tells."""
    shared = len(words.a)
    span_a, span_b = spans(row, pair.a, pair.b)
    return Segment(
        _kind(shared, row, pair),
        span_a,
        span_b,
        shared,
        (row.size_a, row.size_b),
        min(most, evidence_of(words, pair)),
    )


def _kind(shared: int, box: Box, pair: Pairing) -> Kind:
    if pair.reads_alike(box):
        return "verbatim"
    return kind_of_edited(shared, box.size_a, box.size_b)


def kind_of_edited(shared: int, words_a: int, words_b: int) -> Kind:
    """The kind of a stretch that is not word for word the same."""
    return "edited" if shared >= EDITED * max(words_a, words_b) else "reworded"
