"""Dates told from today: weekdays, "yesterday", "last month", "two years ago".

Promises none but a bare weekday where nobody tells what day it is.
"""

from __future__ import annotations

import datetime

from viewer.engine.facts import saying
from viewer.engine.facts.days import Days, last_of, made, tense
from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.numerals import Number
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.values import Value
from viewer.text.spans import Span


def weekday(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """A weekday, resolved by the tense of its sentence where today is known."""
    number = lex.weekdays[line.low[i]]
    if line.word(i - 1) in lex.every:
        return None
    if not line.raw[i][0].isupper() and lex.language in ("en", "de"):
        return None
    last = lex.relative.get(line.word(i - 1), None) if line.joined(i) else None
    begin = i - 1 if last is not None else i
    after = i + 1
    behind = lex.relative_after.get(line.word(i + 1)) if line.joined(i + 1) else None
    if behind is not None:
        last, after = behind, i + 2
    if today is None:
        value = Value("date", number, number, "weekday", saying.WEEKDAYS[number - 1])
        return Reading(value, Span(line.starts[begin], line.ends[after - 1]), begin, after)
    back = (today.isoweekday() - number) % 7
    past_for_sure = line.word(i - 1) in lex.since or (line.word(i + 1) == "s" and last != 1)
    when = last if last else -1 if past_for_sure else tense(line, i, lex)
    past, coming = today - datetime.timedelta(back), today + datetime.timedelta((7 - back) % 7)
    if last == -1 and back == 0:
        past -= datetime.timedelta(7)
    if last == 1 and back == 0:
        coming += datetime.timedelta(7)
    if when < 0 or (when == 0 and back == 0):
        days = Days(past, past)
    elif when > 0:
        days = Days(coming, coming)
    else:
        days = Days(past, coming, True)
    return made(line, begin, after, days)


def near(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """As in "yesterday"; none where nobody tells what day it is."""
    if today is None or (line.raw[i][0].isupper() and line.joined(i + 1) and line.raw[i + 1][0].isupper()):
        return None
    day = today + datetime.timedelta(lex.days[line.low[i]])
    return made(line, i, i + 1, Days(day, day))


def relative(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """As in "last month", "this week", "la semaine dernière"."""
    if today is None or not line.joined(i + 1):
        return None
    if line.low[i] in lex.relative:
        step, unit = lex.relative[line.low[i]], lex.spans.get(line.low[i + 1])
    else:
        unit, behind = lex.spans[line.low[i]], lex.relative_after.get(line.low[i + 1])
        if behind is None:
            return None
        step = behind
    if unit is None:
        return None
    running = line.low[i] in lex.running or (step == -1 and line.word(i - 1) in lex.articles_definite)
    days = _until(today, unit) if running else _stepped(today, unit, step)
    return None if days is None else made(line, i, i + 2, days)


def _until(today: datetime.date, unit: str) -> Days | None:
    """The week, month or year that ends today."""
    length = {"week": 7, "month": 31, "year": 366}.get(unit)
    if length is None or today.toordinal() <= length:
        return None
    return Days(today - datetime.timedelta(length), today, True)


def ago(line: Line, n: Number, lex: Lexicon, today: datetime.date | None) -> tuple[Reading | None, int]:
    """The day, week, month or year of "two years ago", and the first word behind it; i itself for none."""
    days = lex.units.get(line.word(n.next))
    behind = line.word(n.next + 1) in lex.ago and line.joined(n.next + 1)
    before = line.word(n.first - 1) in lex.ago_before and line.spaced(n.first)
    if days is None or not (behind or before):
        return None, n.first
    after = n.next + (2 if behind else 1)
    back = round(n.value * days)
    if today is None or days < 1 or n.vague or back >= today.toordinal() - 800:
        return None, after
    then = today - datetime.timedelta(back)
    if days == 1:
        found = Days(then, then, n.scope is not None)
    elif days < 20:
        found = Days(then - datetime.timedelta(3), then + datetime.timedelta(3), True)
    elif days < 40:
        found = Days(then.replace(day=1), last_of(then.year, then.month), True)
    elif days < 400:
        year = today.year - int(n.value)
        found = Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31), True)
    else:
        found = Days(datetime.date(then.year - 4, 1, 1), datetime.date(then.year + 4, 12, 31), True)
    return made(line, n.first, after, found), after


def _stepped(today: datetime.date, unit: str, step: int) -> Days | None:
    if not 2 < today.year < 9998:
        return None
    if unit == "year":
        year = today.year + step
        return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if unit == "month":
        months = today.year * 12 + today.month - 1 + step
        year, month = divmod(months, 12)
        return Days(datetime.date(year, month + 1, 1), last_of(year, month + 1))
    monday = today - datetime.timedelta(today.weekday()) + datetime.timedelta(7 * step)
    if unit == "weekend" and today.weekday() < 3 and step == 0:
        return Days(monday - datetime.timedelta(2), monday + datetime.timedelta(6), True)
    first = monday + datetime.timedelta(4 if unit == "weekend" else -1)
    return Days(first, monday + datetime.timedelta(6), True)
