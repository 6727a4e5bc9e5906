"""Days as a date is read, and the tense of a sentence, which tells whether a weekday is past or to come."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from viewer.engine.facts import saying
from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.saying import ANY_YEAR
from viewer.engine.facts.values import Value
from viewer.text.spans import Span

FAR = 30
"""Words before a date among which its tense is sought."""


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, as a date is read; `unit` as in `Value`."""

    first: datetime.date
    last: datetime.date
    approximate: bool = False


def made(line: Line, i: int, after: int, days: Days, end: int = -1, named: bool = False) -> Reading:
    """The reading of days at the words from `i` to before `after`."""
    unit = "any year" if days.first.year == ANY_YEAR else ""
    rough = days.approximate and (days.first == days.last or saying.is_whole(days.first, days.last))
    text = ("about " if rough else "") + saying.days(days.first, days.last)
    value = Value("date", days.first.toordinal(), days.last.toordinal(), unit, text, days.approximate)
    return Reading(
        value, Span(line.starts[i], line.ends[after - 1] if end < 0 else end), i, after, named=named
    )


def date_of(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None where the calendar has none."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def last_of(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(1)


def tense(line: Line, i: int, lex: Lexicon) -> int:
    """-1 where the words nearest to word `i` are past, 1 where they are of the future, 0 where none tells.

    What stands behind is asked where nothing before it tells.
    """
    if line.word(i - 1) in lex.until:
        return 1
    for at in (*range(i - 1, max(-1, i - FAR), -1), *range(i + 1, min(len(line), i + 16))):
        word = line.low[at]
        if word in lex.future:
            return 1
        if word in lex.past or (lex.plurals and len(word) > 4 and word.endswith("ed")):
            return -1
    return 0 if lex.plurals or not lex.language else -1
