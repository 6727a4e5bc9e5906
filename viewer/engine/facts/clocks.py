"""Times of the day in a sentence: "3 p.m.", "15:00", "15h30", "15 Uhr".

Promises minutes of the day; parts of the day ("Thursday evening") are no times.
"""

from __future__ import annotations

import re

from viewer.engine.facts import saying
from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.values import Value
from viewer.text.spans import Span

_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?|(\d{1,2})(?::|\s?h\s?|\s?[hH])(\d{2})(?![\d:])|(\d{1,2})\s?h\b",
    re.I,
)


def told(line: Line, i: int, after: int, end: int, minutes: int) -> Reading:
    """The time of the day that the words from `i` to before `after` tell, in minutes."""
    return Reading(
        Value("time", minutes, minutes, "", saying.clock(minutes)), Span(line.starts[i], end), i, after
    )


def clock(line: Line, i: int, lex: Lexicon) -> Reading | None:
    """As in "3 p.m.", "15:00", "15h30", "15 Uhr"."""
    start = line.starts[i]
    if line.text[max(0, start - 1) : start] in (":", "/", "-", ".", ",", "$"):
        return None
    m = _CLOCK.match(line.text, start, line.span.end)
    if m is None:
        return _hour(line, i, lex)
    if m[1]:
        hour, minute = int(m[1]), int(m[2] or 0)
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if m[3].lower() == "p" else 0)
    elif m[4]:
        hour, minute = int(m[4]), int(m[5])
    elif lex.language in ("fr", "es"):
        hour, minute = int(m[6]), 0
    else:
        return None
    if hour > 24 or minute > 59 or (m[4] and line.text[m.end() : m.end() + 1] == "%"):
        return None
    return told(line, i, line.at(m.end() - 1) + 1, m.end(), hour * 60 + minute)


def _hour(line: Line, i: int, lex: Lexicon) -> Reading | None:
    if (
        line.word(i + 1) in lex.hours
        and line.spaced(i + 1)
        and line.raw[i].isdigit()
        and int(line.raw[i]) <= 24
    ):
        return told(line, i, i + 2, line.ends[i + 1], int(line.raw[i]) * 60)
    return None
