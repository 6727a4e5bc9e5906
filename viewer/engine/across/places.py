"""Places: the stretches of the base where witnesses differ.

Promises places in the order of the base that do not overlap: edits of several witnesses that share words of
the base, or put words in at one point, are one place. Places with nothing or few small words between them are
one if much the same witnesses differ there, so that readings are phrases; no place begins or ends inside a
word such as `U.S.-led`. What moved stands by itself if it can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.engine.across.collating import Collation, Edit, Text
from viewer.engine.small_words import is_small

MOST_BETWEEN = 3
"""Places with no more than so many small words between them, and nothing else, are one."""
ALIKE = 0.5
"""Much the same are sets of witnesses of which so many of all are in both."""


@dataclass(slots=True)
class Place:
    """Words of the base, and the edits of the witnesses there."""

    start: int
    end: int
    edits: list[Edit] = field(default_factory=list)


def places(held: Sequence[Collation], texts: Sequence[Text], base: int, language: str) -> list[Place]:
    """The places of the base where any of the texts, collated in `held`, differs from it."""
    edits = sorted((e for one in held for e in one.edits), key=lambda e: (e.a0, e.a1, e.witness))
    barred = {at for one in held for at in one.barred}
    small = [is_small(key, language) for key in texts[base].keys]
    out: list[Place] = []
    for edit in (e for e in edits if not e.moved):
        if out and _overlap(out[-1], edit):
            out[-1].end = max(out[-1].end, edit.a1)
            out[-1].edits.append(edit)
        else:
            out.append(Place(edit.a0, edit.a1, [edit]))
    out = _in_whole_words(_phrases(out, barred, small), _joints(held, texts, base))
    for edit in (e for e in edits if e.moved):
        out = _taken_in(out, edit)
    return sorted(out, key=lambda p: (p.start, p.end))


def _joints(held: Sequence[Collation], texts: Sequence[Text], base: int) -> tuple[list[bool], list[bool]]:
    """For each word of the base whether anybody joins it to the word before it, and to the word after it."""
    size = len(texts[base].keys)
    before, after = [False] * size, [False] * size
    for k, one in enumerate(held):
        own = {n: n for n in range(size)} if k == base else one.unchanged
        for n, word in own.items():
            before[n] |= texts[k].joined(word)
            after[n] |= texts[k].joined(word + 1)
    return before, after


def _in_whole_words(found: Sequence[Place], joints: tuple[list[bool], list[bool]]) -> list[Place]:
    """Places that reach as far as words are joined to theirs; those that come to touch so are one."""
    before, after = joints
    out: list[Place] = []
    for place in found:
        start, end = place.start, place.end
        least = out[-1].end if out else 0
        while start > least and (after[start - 1] or (start < end and before[start])):
            start -= 1
        while end < len(before) and (before[end] or (start < end and after[end - 1])):
            end += 1
        if out and (start < least or (start == least and start < place.start)):
            out[-1] = Place(out[-1].start, max(end, out[-1].end), [*out[-1].edits, *place.edits])
        else:
            out.append(Place(start, end, place.edits))
    return out


def _overlap(place: Place, edit: Edit) -> bool:
    """Whether an edit that begins no sooner is of a place; what is put in at its edge is as well."""
    if edit.a0 < place.end:
        return True
    put_in = any(e.a0 == e.a1 == edit.a0 for e in (*place.edits, edit))
    return edit.a0 == place.end and put_in


def _phrases(found: Sequence[Place], barred: set[int], small: Sequence[bool]) -> list[Place]:
    """Places with nothing or few small words between them as one, if it is the same witnesses that differ."""
    out: list[Place] = []
    for place in found:
        if out and _near(out[-1].end, place.start, barred, small) and _same_witnesses(out[-1], place):
            out[-1] = Place(out[-1].start, place.end, [*out[-1].edits, *place.edits])
        else:
            out.append(place)
    return out


def _near(end: int, start: int, barred: set[int], small: Sequence[bool]) -> bool:
    if start <= end:
        return True
    few = start - end <= MOST_BETWEEN and all(small[end:start])
    return few and not any(at in barred for at in range(end, start + 1))


def _same_witnesses(one: Place, other: Place) -> bool:
    """Whether it is much the same witnesses that differ at two places."""
    first, second = ({e.witness for e in place.edits} for place in (one, other))
    return len(first & second) >= ALIKE * len(first | second)


def _taken_in(found: list[Place], edit: Edit) -> list[Place]:
    """The places with one for words that moved: those that share words with it become one."""
    joined = Place(edit.a0, edit.a1, [edit])
    out: list[Place] = []
    for place in found:
        if place.start < joined.end and joined.start < place.end:
            start, end = min(place.start, joined.start), max(place.end, joined.end)
            joined = Place(start, end, [*place.edits, *joined.edits])
        else:
            out.append(place)
    return [*out, joined]
