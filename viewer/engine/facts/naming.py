"""Titles of groups of facts, in the words of the articles.

Promises the thing that is counted, or what happened to it; where neither is known, a stretch of the sentence
around the value, as it stands there: "take to the streets Friday".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.facts.knowing import Known
from viewer.engine.facts.lines import Line
from viewer.engine.facts.weighing import stems, tells

BEFORE = 6
"""Words before a value in a title."""
BESIDE = 2
"""Words behind a value that belong to it: "2018 federal election"."""
BEHIND = 7
"""Words behind a value where those before say too little."""
FEWEST = 2
"""A stretch says enough with so many words that tell something."""
_SIGNS = frozenset(',;:()[]{}“”„"«»‹›—–،؛…!?')
_LOOSE = FUNCTION_WORDS | {"s"}
"""Words that end no title."""


def title(members: Sequence[Known], lines: Mapping[str, Sequence[Line]]) -> str:
    """The title of facts that tell of one thing; `lines` are the sentences of each article."""
    things = Counter(m.told.fact.thing for m in members if m.told.fact.thing)
    roles = {m.told.fact.role for m in members}
    role = next(iter(roles)) if len(roles) == 1 else ""
    if things:
        best = min(things, key=lambda t: (-things[t], -len(t), t))
        return f"{best} {role}".strip()
    return role or _around(members, lines)


def _around(members: Sequence[Known], lines: Mapping[str, Sequence[Line]]) -> str:
    """The words around the value in the sentence where they tell the most of what all sentences share."""
    shared = set(members[0].event)
    for m in members[1:]:
        shared &= set(m.event)
    stretches = []
    for m in members:
        line = lines[m.told.fact.article][m.told.line]
        first, end = _stretch(line, *_value(m, line))
        found = set(stems(line.low[first:end]))
        weight = sum(m.event.get(s, 0.0) for s in found & shared), sum(m.event.get(s, 0.0) for s in found)
        stretches.append((weight, " ".join(line.text[line.starts[first] : line.ends[end - 1]].split())))
    return min(stretches, key=lambda s: (-s[0][0], -s[0][1], s[1]))[1]


def _value(known: Known, line: Line) -> tuple[int, int]:
    """The words of a value, from the first to the one after the last."""
    span = known.told.fact.span
    first = min(line.at(span.start), len(line) - 1)
    return first, min(max(first, line.at(max(span.start, span.end - 1))) + 1, len(line))


def _stretch(line: Line, start: int, stop: int) -> tuple[int, int]:
    """The words around those of a value, `[first, end)`, as far as they say what it belongs to."""
    first = start
    while first and start - first < BEFORE and not _parted(line, first):
        first -= 1
    if first:
        while first < start and line.low[first] in FUNCTION_WORDS:
            first += 1
    end = stop = stop + (_owns(line, stop - 1) and line.word(stop) == "s")
    while end < min(len(line), stop + BESIDE) and not _parted(line, end) and _belongs(line, end):
        end += 1
    before = sum(map(tells, line.low[first:start]))
    if before + sum(map(tells, line.low[stop:end])) < FEWEST:
        end = stop
        while end < min(len(line), stop + BEHIND):
            if _parted(line, end) and before + sum(map(tells, line.low[stop:end])):
                break
            end += 1
        while end > stop and (line.low[end - 1] in _LOOSE or _owns(line, end - 1)):
            end -= 1
    return first, end


def _parted(line: Line, i: int) -> bool:
    """Whether a sign that parts clauses, or a dash, stands before a word."""
    gap = line.gap(i)
    return not _SIGNS.isdisjoint(gap) or " - " in gap


def _belongs(line: Line, i: int) -> bool:
    return line.low[i] not in FUNCTION_WORDS and not _owns(line, i)


def _owns(line: Line, i: int) -> bool:
    """Whether a word is an owner, whose thing would be missing: "the movement’s"."""
    return line.word(i).endswith(("'s", "s'")) or (line.word(i + 1) == "s" and line.gap(i + 1) in ("'", "’"))
