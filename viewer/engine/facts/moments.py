"""Dates and times of the day in a sentence, resolved against the article's date where there is one.

Promises days as proleptic ordinals. A date whose year nobody tells stands in the year 4 with the unit "any
year"; a weekday that no date can resolve has the unit "weekday" and its number, Monday being 1. A day and
month in an order that cannot be told reach from one reading to the other.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from viewer.engine.facts import saying
from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.saying import ANY_YEAR
from viewer.engine.facts.values import Value
from viewer.text.spans import Span

_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª)?")
_NUMBERED = re.compile(
    r"(?P<y>\d{4})[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})(?!\d)|(?P<a>\d{1,2})(?P<s>[/.])(?P<b>\d{1,2})(?P=s)(?P<z>\d{4})(?!\d)"
)
_DECADE = re.compile(r"((?:1[5-9]|20)\d0)['’]?s")
_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?|(\d{1,2})(?::|\s?h\s?|\s?[hH])(\d{2})(?![\d:])|(\d{1,2})\s?h\b",
    re.I,
)
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_NONE = datetime.timedelta(0)


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, as a date is read; `unit` as in `Value`."""

    first: datetime.date
    last: datetime.date
    approximate: bool = False


def moment(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """The date or time that begins at word `i`, if one does."""
    if line.raw[i][0].isdigit():
        for read in (_numbered, _day_month, _clock):
            found = read(line, i, lex, today)
            if found is not None:
                return found
        return _decade(line, i) or _year(line, i, lex)
    word = line.low[i]
    if word in lex.months:
        return _month_day(line, i, lex, today) or _month(line, i, lex, today)
    if word in lex.weekdays:
        return _weekday(line, i, lex, today)
    if word in lex.noon and line.raw[i][0].islower():
        minutes = lex.noon[word]
        return _made_time(line, i, i + 1, line.ends[i], minutes)
    if word in lex.days:
        return _near(line, i, lex, today)
    return _relative(line, i, lex, today) if word in lex.relative or word in lex.spans else None


def _made(line: Line, i: int, after: int, days: Days, end: int = -1, named: bool = False) -> Reading:
    unit = "any year" if days.first.year == ANY_YEAR else ""
    text = ("about " if days.approximate else "") + saying.days(days.first, days.last)
    value = Value("date", days.first.toordinal(), days.last.toordinal(), unit, text, days.approximate)
    return Reading(
        value, Span(line.starts[i], line.ends[after - 1] if end < 0 else end), i, after, named=named
    )


def _made_time(line: Line, i: int, after: int, end: int, minutes: int) -> Reading:
    return Reading(
        Value("time", minutes, minutes, "", saying.clock(minutes)), Span(line.starts[i], end), i, after
    )


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _last_of(year: int, month: int) -> datetime.date:
    following = datetime.date(year + month // 12, month % 12 + 1, 1)
    return following - datetime.timedelta(1)


def _numbered(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    start = line.starts[i]
    m = _NUMBERED.match(line.text, start, line.span.end)
    if m is None or line.text[start - 1 : start] in ("/", "-", "."):
        return None
    after = line.at(m.end() - 1) + 1
    if m["y"]:
        dates = [_date(int(m["y"]), int(m["m"]), int(m["d"]))]
    else:
        one, two, year = int(m["a"]), int(m["b"]), int(m["z"])
        first = m["s"] == "." or lex.day_first
        dates = [_date(year, two, one)] if first else [_date(year, one, two), _date(year, two, one)]
    known = sorted(d for d in dates if d is not None and d.year >= 1500)
    if not known:
        return None
    return _made(line, i, after, Days(known[0], known[-1], known[0] != known[-1]), m.end(), named=True)


def _day_of(raw: str) -> int:
    m = _DAY.fullmatch(raw)
    day = int(m[1]) if m else 0
    return day if day <= 31 else 0


def _year_at(line: Line, at: int, comma: bool = True) -> int:
    """The year that stands at word `at` behind a month: "2020", ", 2020"; 0 for none."""
    if at >= len(line) or line.gap(at).strip() not in (("", ",", ".,", ".") if comma else ("", ".")):
        return 0
    return int(line.raw[at]) if _YEAR.fullmatch(line.raw[at]) else 0


def _day_month(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """As in "5 January 2020", "5 de enero de 2020", "5. Januar"."""
    day = _day_of(line.raw[i])
    at = i + 1
    while line.word(at) in lex.date_joins and line.spaced(at):
        at += 1
    if not day or line.word(at) not in lex.months or line.gap(i + 1).strip() not in ("", "."):
        return None
    if line.low[at] in lex.unsure_months and not line.raw[at][0].isupper():
        return None
    month, after = lex.months[line.low[at]], at + 1
    more = after
    while line.word(more) in lex.date_joins and line.spaced(more):
        more += 1
    year = _year_at(line, more)
    return _dated(line, i, more + 1 if year else after, (year, month, day), lex, today)


def _month_day(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """As in "January 5, 2020", "Jan. 5"."""
    day = _day_of(line.word(i + 1))
    if not day or line.gap(i + 1).strip() not in ("", ".") or not line.raw[i][0].isupper():
        return None
    if (
        line.gap(i + 2)[:1] in (":", "%", ",")
        and line.word(i + 2)[:1].isdigit()
        and len(line.word(i + 2)) == 3
    ):
        return None
    year = _year_at(line, i + 2)
    return _dated(line, i, i + 3 if year else i + 2, (year, lex.months[line.low[i]], day), lex, today)


def _dated(
    line: Line, i: int, after: int, said: tuple[int, int, int], lex: Lexicon, today: datetime.date | None
) -> Reading | None:
    year, month, day = said
    if not year and (month, day) in lex.named_days:
        return None
    if year:
        date = _date(year, month, day)
    elif today is None:
        date = _date(ANY_YEAR, month, day)
    else:
        date = _nearest(month, day, today, tense(line, i, lex))
    if date is None:
        return None
    first = _weekday_before(line, i, lex)
    return _made(line, first, after, Days(date, date), named=True)


def _weekday_before(line: Line, i: int, lex: Lexicon) -> int:
    """Where "Sunday, Jan. 5" begins."""
    if i and line.low[i - 1] in lex.weekdays and line.gap(i).strip() in ("", ",", ".,", "."):
        return i - 1
    return i


def _nearest(month: int, day: int, today: datetime.date, when: int) -> datetime.date | None:
    """The day of the year nearest to today, not behind it where the sentence is past."""
    near = [d for y in (-1, 0, 1) if 1 < today.year + y < 9999 and (d := _date(today.year + y, month, day))]
    if when < 0:
        near = [d for d in near if d <= today + datetime.timedelta(1)] or near
    elif when > 0:
        near = [d for d in near if d >= today - datetime.timedelta(1)] or near
    return min(near, key=lambda d: (abs(d - today), d), default=None)


def _month(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """A month alone or with its year: "in December", "May 2018", "late December"."""
    word, at = line.low[i], i + 1
    while line.word(at) in lex.date_joins and line.spaced(at):
        at += 1
    year = _year_at(line, at)
    before = line.word(i - 1)
    part = lex.parts.get(before) if line.joined(i) else None
    if not year and not (before in lex.in_time or part or before in lex.relative) and lex.in_time:
        return None
    if not year and not part and word in lex.unsure_months and not line.raw[i][0].isupper():
        return None
    month = lex.months[word]
    if not year and today is None:
        year = ANY_YEAR
    elif not year and today is not None:
        middle = _nearest(month, 15, today, 0)
        when = tense(line, i, lex)
        year = middle.year if middle else today.year
        if when < 0 and datetime.date(year, month, 1) > today:
            year -= 1
    first, last = datetime.date(year, month, 1), _last_of(year, month)
    if part:
        low, high = _PARTS[part]
        first, last = first.replace(day=low), last.replace(day=min(high, last.day))
    after = at + 1 if _year_at(line, at) else i + 1
    begin = i - 1 if part or before in lex.relative else i
    return _made(line, begin, after, Days(first, last, bool(part)))


def _year(line: Line, i: int, lex: Lexicon) -> Reading | None:
    """A year alone, where a word of time stands before it or its thing behind it."""
    if not _YEAR.fullmatch(line.raw[i]) or line.gap(i).strip() not in ("", "("):
        return None
    before, behind = line.word(i - 1), line.word(i + 1)
    year, part = int(line.raw[i]), lex.parts.get(line.word(i - 1)) if line.joined(i) else None
    if line.joined(i + 1) and (line.raw[i + 1][0].isupper() or behind in lex.currencies):
        return None
    event = (
        lex.plurals
        and line.joined(i + 1)
        and behind.isalpha()
        and behind not in lex.stops
        and before in lex.pointing
    )
    if (
        not (before in lex.in_time or part or event)
        or behind in lex.people
        or _is_plural_behind(line, i, lex)
    ):
        return None
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    if part:
        low, high = _YEAR_PARTS[part]
        first, last = datetime.date(year, low, 1), _last_of(year, high)
    return _made(line, i - 1 if part else i, i + 1, Days(first, last, bool(part)))


def _is_plural_behind(line: Line, i: int, lex: Lexicon) -> bool:
    behind = line.word(i + 1)
    before = line.word(i - 1)
    return (
        line.joined(i + 1)
        and behind.endswith("s")
        and behind not in lex.stops
        and before in ("of", "to", "by")
    )


def _decade(line: Line, i: int) -> Reading | None:
    m = _DECADE.match(line.text, line.starts[i], line.span.end)
    if m is None:
        return None
    first = int(m[1])
    after = line.at(m.end() - 1) + 1
    return _made(line, i, after, Days(datetime.date(first, 1, 1), datetime.date(first + 9, 12, 31)), m.end())


def tense(line: Line, i: int, lex: Lexicon) -> int:
    """-1 where the words nearest to word `i` are past, 1 where they are of the future, 0 where none tells.

    What stands behind is asked where nothing before it tells.
    """
    for at in (*range(i - 1, -1, -1), *range(i + 1, min(len(line), i + 8))):
        word = line.low[at]
        if word in lex.future:
            return 1
        if word in lex.past or (lex.plurals and len(word) > 4 and word.endswith("ed")):
            return -1
    return 0


def _weekday(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
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
    when = last if last else tense(line, i, lex)
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
    return _made(line, begin, after, days)


def _near(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    if today is None:
        return None
    day = today + datetime.timedelta(lex.days[line.low[i]])
    return _made(line, i, i + 1, Days(day, day))


def _relative(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
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
    days = _stepped(today, unit, step)
    return None if days is None else _made(line, i, i + 2, days)


def _stepped(today: datetime.date, unit: str, step: int) -> Days | None:
    if not 2 < today.year < 9998:
        return None
    if unit == "year":
        year = today.year + step
        return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    if unit == "month":
        months = today.year * 12 + today.month - 1 + step
        year, month = divmod(months, 12)
        return Days(datetime.date(year, month + 1, 1), _last_of(year, month + 1))
    monday = today - datetime.timedelta(today.weekday()) + datetime.timedelta(7 * step)
    first = monday + datetime.timedelta(4 if unit == "weekend" else -1)
    return Days(first, monday + datetime.timedelta(6), True)


def _clock(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
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
    return _made_time(line, i, line.at(m.end() - 1) + 1, m.end(), hour * 60 + minute)


def _hour(line: Line, i: int, lex: Lexicon) -> Reading | None:
    if (
        line.word(i + 1) in lex.hours
        and line.spaced(i + 1)
        and line.raw[i].isdigit()
        and int(line.raw[i]) <= 24
    ):
        return _made_time(line, i, i + 2, line.ends[i + 1], int(line.raw[i]) * 60)
    return None
