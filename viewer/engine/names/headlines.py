"""Headlines in title case, in which a capital tells nothing of a word."""

from __future__ import annotations

from collections.abc import Set

from viewer.engine.names.reading import Words, sentences
from viewer.text.boundaries import Boundary
from viewer.text.spans import Span

MOST_SMALL = 0.3
"""The part of a headline's longer words that may be small where it is in title case."""


def headlines(words: Words, title: Span | None) -> Set[int]:
    """The words of headlines in title case, and of lines like them."""
    out: set[int] = set()
    for first, end in sentences(words):
        in_title = title is not None and title.start <= words.starts[first] < title.end
        if (in_title or _stands_alone(words, first, end)) and _is_title_case(words, first, end):
            out.update(range(first, end))
    return out


def _stands_alone(words: Words, first: int, end: int) -> bool:
    """Whether a sentence is a paragraph of its own without a stop."""
    if words.bounds[first] < Boundary.PARAGRAPH or words.bounds[end] < Boundary.PARAGRAPH or end - first > 25:
        return False
    return not words.gaps[end].strip().strip("\"'”’)").endswith((".", "!", "?", ":", ","))


def _is_title_case(words: Words, first: int, end: int) -> bool:
    longer = [i for i in range(first, end) if len(words.words[i]) > 3 and words.words[i].isalpha()]
    if len(longer) < 3:
        return False
    return sum(not words.capital[i] for i in longer) <= MOST_SMALL * len(longer)
