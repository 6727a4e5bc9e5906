"""Condensed text: a paragraph or two of one text that sum up a long stretch of the other.

Promises at most one such pair for each text, and only where a reader would agree: nearly all telling words of
the short side stand somewhere in the long one, spread over it and not together in one place, while the rest
of the short side's text has no such likeness. Two reports of one event are no summary of one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from viewer.engine.arrays import Floats, Ints, among, distinct
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import Prepared
from viewer.engine.rectangles import Search, Stretch

LEAST_WORDS, MOST_WORDS = 40, 400
"""How long a summary is."""
LONGER = 3.5
"""How many times longer the text is that it sums up, at least."""
LEAST_RATE = 0.75
"""The share of its words that are drawn from there, at least."""
LEAST_SCORE = 40.0
"""How much likelier this is than chance, in nats."""
TELLING = 5.0
"""Words that tell as much as this, in nats, are looked at for how they are spread."""
TOGETHER = 0.78
"""No stretch of the long text, half as long again as the summary, holds more of these words than this."""
ALREADY, LONGEST_PASSAGE = 0.7, 75
"""Text is no summary of which a single passage holds more than this part, or this many words ..."""
TELLS_AS_MUCH, TELLS_MORE = 1.0, 2.5
"""... if it tells so many times what the summary does; nor, whatever its length, if it tells the second."""
MOST_OF_TEXT = 0.25
"""A summary is no more than this part of the text that it stands in."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A box, one side of which sums the other up, and how much likelier that is than chance, in nats."""

    box: Box
    evidence: float


def summaries(pair: Pairing, search: Search, taken: Sequence[tuple[Box, float]]) -> list[Summary]:
    """Stretches of A that sum up B, and of B that sum up A.

    `taken` are the passages known, each with how much likelier it is than chance, in nats.
    """
    out = []
    whole_a, whole_b = _largest_piece(pair.a), _largest_piece(pair.b)
    information = pair.chance.information
    if whole_b[1] - whole_b[0] >= LONGER * LEAST_WORDS:
        short = search.stretch_of_a(whole_b, whole_a)
        busy = [(box.a0, box.a1, told) for box, told in taken]
        if short is not None and _is_summary(short, whole_a, whole_b, busy):
            drawn = _drawn(pair.a, pair.b, short, whole_b, information)
            if drawn is not None:
                out.append(Summary(Box(short.start, short.end, *drawn), short.score))
    if whole_a[1] - whole_a[0] >= LONGER * LEAST_WORDS and not out:
        short = search.stretch_of_b(whole_a, whole_b)
        busy = [(box.b0, box.b1, told) for box, told in taken]
        if short is not None and _is_summary(short, whole_b, whole_a, busy):
            drawn = _drawn(pair.b, pair.a, short, whole_a, information)
            if drawn is not None:
                out.append(Summary(Box(*drawn, short.start, short.end), short.score))
    return out


def _largest_piece(text: Prepared) -> tuple[int, int]:
    """The words of the longest stretch between spans set aside."""
    starts = np.flatnonzero(np.diff(text.pieces, prepend=-1))
    ends = np.append(starts[1:], len(text))
    longest = int((ends - starts).argmax())
    return int(starts[longest]), int(ends[longest])


def _is_summary(
    short: Stretch, own: tuple[int, int], other: tuple[int, int], busy: Sequence[tuple[int, int, float]]
) -> bool:
    """Whether a stretch is of the right length and likeness, and no passage by itself."""
    size = short.end - short.start
    if not LEAST_WORDS <= size <= MOST_WORDS or short.rate < LEAST_RATE or short.score < LEAST_SCORE:
        return False
    if other[1] - other[0] < LONGER * size or size > MOST_OF_TEXT * (own[1] - own[0]):
        return False
    return not any(
        _tells_it(min(end, short.end) - max(start, short.start), told, short) for start, end, told in busy
    )


def _tells_it(inside: int, told: float, short: Stretch) -> bool:
    """Whether a passage, of which so many words lie in the stretch, says better than a summary what it is."""
    if inside <= 0 or told <= TELLS_AS_MUCH * short.score:
        return False
    large = inside > min(ALREADY * (short.end - short.start), LONGEST_PASSAGE)
    return large or told > TELLS_MORE * short.score


def _drawn(
    own: Prepared, other: Prepared, short: Stretch, whole: tuple[int, int], information: Floats
) -> tuple[int, int] | None:
    """The words of the long text from the first to the last in the summary; None if they stand together."""
    stems = distinct(own.stems[short.start : short.end])
    stems = stems[information[stems] >= TELLING]
    places = np.flatnonzero(among(other.stems[whole[0] : whole[1]], stems)) + whole[0]
    if not len(places) or _together(places, other.stems, short.end - short.start) > TOGETHER:
        return None
    return int(places[0]), int(places[-1]) + 1


def _together(places: Ints, stems: Ints, size: int) -> float:
    """The largest share of the distinct stems at some places that a stretch of 1.5 times `size` words has."""
    total = len(distinct(stems[places]))
    width = size + size // 2
    best = 0
    for start in range(int(places[0]), int(places[-1]) + 1, max(1, width // 4)):
        low, high = np.searchsorted(places, (start, start + width))
        best = max(best, len(distinct(stems[places[low:high]])))
    return best / max(total, 1)
