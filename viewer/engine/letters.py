"""Letters: which letters differ between two words that are nearly the same (Soleimani, Suleimani).

Promises whole graphemes, so that no letter is parted from its marks; the same when the words are swapped.
Words with a figure in them are never taken apart: 2019 and 2020 are two years, not one with two new digits.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import regex
from rapidfuzz.distance import Levenshtein

from viewer.engine.passages import Change
from viewer.text.spans import Span
from viewer.text.tokens import words

NEARLY_SAME = 0.8
"""Levenshtein likeness in graphemes, 0 to 1, from which letters are told apart: one in five may differ.

Lower, and different words of one length (Iran, Iraq: .75) would look like one word misspelt."""
_GRAPHEME = regex.compile(r"\X")

Letters = tuple[tuple[Span, ...], tuple[Span, ...]]


def differing_letters(change: Change, text_a: str, text_b: str) -> Letters | None:
    """The letters that differ, as code points of A and of B; either may be empty, never both.

    None where the change is not one word for one word, or the two are not nearly the same.
    """
    said_a, said_b = change.a.of(text_a), change.b.of(text_b)
    if not (_is_one_word(said_a) and _is_one_word(said_b)) or said_a == said_b:
        return None
    parts_a, parts_b = _GRAPHEME.findall(said_a), _GRAPHEME.findall(said_b)
    if Levenshtein.normalized_similarity(parts_a, parts_b) < NEARLY_SAME:
        return None
    if (len(said_b), said_b) < (len(said_a), said_a):  # one order of the two, so that swapping cannot matter
        b, a = _differing(parts_b, parts_a)
    else:
        a, b = _differing(parts_a, parts_b)
    return (
        tuple(s.shifted(change.a.start) for s in a),
        tuple(s.shifted(change.b.start) for s in b),
    )


def _is_one_word(said: str) -> bool:
    if not said or any(c.isnumeric() for c in said):
        return False
    found = words(said)
    return len(found) == 1 and found[0] == Span(0, len(said))


def _differing(a: Sequence[str], b: Sequence[str]) -> tuple[list[Span], list[Span]]:
    starts_a, starts_b = ([0, *accumulate(map(len, parts))] for parts in (a, b))
    out_a: list[Span] = []
    out_b: list[Span] = []
    for step in Levenshtein.opcodes(a, b):
        if step.tag == "equal":
            continue
        if step.src_end > step.src_start:
            out_a.append(Span(starts_a[step.src_start], starts_a[step.src_end]))
        if step.dest_end > step.dest_start:
            out_b.append(Span(starts_b[step.dest_start], starts_b[step.dest_end]))
    return out_a, out_b
