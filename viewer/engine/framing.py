"""Framing: what stands at the edges of a passage is whole, and is of the story.

Promises a box that begins and ends inside no hyphenated word and no name of several words, whatever of it the
other side has, and that begins with no dateline. What is told word for word keeps its edges.
"""

from __future__ import annotations

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.completing import DATELINE, over_dash
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing
from viewer.engine.prepared import SENTENCE, Prepared
from viewer.engine.type_words import DAYS, MONTHS

_HYPHENS = ("-", "\u2010", "\u2011")
_BETWEEN_NAMES = (" ", ". ")  # "New York", "St. Louis"
_NO_NAMES = FUNCTION_WORDS | DAYS | MONTHS
MOST_OF_NAME = 2
"""So many words of a name are taken along."""
LEAST_PLACE = 3
"""A word in capital letters of so many or more begins a dateline."""


def framed(box: Box, pair: Pairing) -> Box:
    """The box with whole names and hyphenated words at its edges, and without a dateline."""
    if pair.reads_alike(box):
        return box
    a0, a1 = _frame(pair.a, box.a0, box.a1)
    b0, b1 = _frame(pair.b, box.b0, box.b1)
    return Box(a0, a1, b0, b1)


def _frame(text: Prepared, start: int, end: int) -> tuple[int, int]:
    first = after_dateline(text, start, end)
    if first == start:
        first -= _taken(text, start, -1)
    return first, end + _taken(text, end, 1)


def after_dateline(text: Prepared, start: int, end: int) -> int:
    """The first word after “BAGHDAD (AP) —” at the beginning of a sentence, or `start` if none is there."""
    if text.breaks[start] < SENTENCE:
        return start
    for word in range(start, min(start + DATELINE, end - 1)):
        if over_dash(text, word) and _between(text, word + 1) not in _HYPHENS:
            place = any(w.isupper() and len(w) >= LEAST_PLACE for w in text.raw[start : word + 1])
            return word + 1 if place else start
    return start


def _taken(text: Prepared, at: int, step: int) -> int:
    """How many words beyond an edge belong to the word at it: the rest of a compound or of a name."""
    count = named = 0
    while 0 < (gap := at + count * step) < len(text) and text.pieces[gap - 1] == text.pieces[gap]:
        between = _between(text, gap)
        if between in _HYPHENS:
            count += 1
        elif (
            between in _BETWEEN_NAMES
            and named < MOST_OF_NAME
            and _is_name(text, gap - 1)
            and _is_name(text, gap)
        ):
            count, named = count + 1, named + 1
        else:
            break
    return count


def _between(text: Prepared, word: int) -> str:
    """What stands before a word, back to the word before it."""
    return text.text[text.ends[word - 1] : text.starts[word]]


def _is_name(text: Prepared, word: int) -> bool:
    """Whether a word is written like a part of a name, inside a sentence."""
    raw = text.raw[word]
    return raw[0].isupper() and text.breaks[word] < SENTENCE and raw.lower() not in _NO_NAMES
