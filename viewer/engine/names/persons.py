"""Persons: whether two full names may be one person's, by their words alone, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.engine.names.given import same_given
from viewer.engine.names.likeness import alike, skeleton
from viewer.engine.names.parsing import Parsed

SAME, CLOSE, LIKELY, NONE = 3, 2, 1, 0
"""First and last word equal; one of them equal and the other alike; both only alike; no."""


def agreement(a: Parsed, b: Parsed) -> int:
    """How well two names of two words and more agree."""
    if a.is_bare or b.is_bare:
        return NONE
    if not initials_agree(a, b):
        return NONE
    if a.core == b.core or a.joined == b.joined or a.core[::-1] == b.core:
        return SAME
    if not (alike(a.last, b.last) and alike(a.core[0], b.core[0])):
        return _partly(a, b)
    if not _middles_agree(a.core[1:-1], b.core[1:-1]):
        return NONE
    return 1 + (a.last == b.last) + (a.core[0] == b.core[0])


def initials_agree(a: Parsed, b: Parsed) -> bool:
    """Whether no initial speaks against: George W. is not George H.W."""
    if a.suffix and b.suffix and a.suffix != b.suffix:
        return False
    if a.initials and b.initials:
        short, long = sorted((a.initials, b.initials), key=len)
        return long[: len(short)] == short or (long[-len(short) :] == short and len(short) == 1 == len(long))
    one, other = (a, b) if a.initials else (b, a)
    middles = other.core[1:-1]
    return not (one.initials and middles and one.core[0] == other.core[0]) or any(
        m.startswith(one.initials[0]) for m in middles
    )


def _middles_agree(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether the shorter row of middle names stands in the longer, in order."""
    short, long = sorted((a, b), key=len)
    rest = iter(long)
    return all(any(alike(word, other) for other in rest) for word in short)


def _partly(a: Parsed, b: Parsed) -> int:
    """Two family names: Pedro Sánchez (Pérez-Castejón), (Andrés Manuel) López Obrador."""
    short, long = sorted((a.core, b.core), key=len)
    n = len(short)
    if n < len(long) and (long[-n:] == short or long[:n] == short):
        return CLOSE
    return NONE


def is_part(a: Parsed, b: Parsed) -> bool:
    """Whether one name is the other with less in it, no word spelt otherwise."""
    short, long = sorted((a.core, b.core), key=len)
    rest = iter(long)
    return len(short) < len(long) and all(word in rest for word in short)


def is_nickname(a: Parsed, b: Parsed) -> bool:
    """Whether two full names differ in a given name and its short form alone: Richard, Dick."""
    if a.is_bare or b.is_bare or a.last != b.last or a.core[0] == b.core[0]:
        return False
    return skeleton(a.core[0]) != skeleton(b.core[0]) and same_given(a.core[0], b.core[0]) is True
