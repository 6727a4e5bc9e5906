"""Dates and times of the day in a sentence, resolved against the article's date where there is one.

Promises days as proleptic ordinals. A date whose year nobody tells stands in the year 4 with the unit "any
year"; a weekday that no date can resolve has the unit "weekday" and its number, Monday being 1. A day and
month in an order that cannot be told reach from one reading to the other.
"""

from __future__ import annotations

import datetime
import re

from viewer.engine.facts.clocks import clock, told
from viewer.engine.facts.days import Days, date_of, last_of, made, tense
from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.relatives import near, relative, weekday
from viewer.engine.facts.saying import ANY_YEAR

_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª)?")
_NUMBERED = re.compile(
    r"(?P<y>\d{4})[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})(?!\d)|(?P<a>\d{1,2})(?P<s>[/.])(?P<b>\d{1,2})(?P=s)(?P<z>\d{4})(?!\d)"
)
_DECADE = re.compile(r"((?:1[5-9]|20)\d0)['’]?s")
_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
_SOON = 150
"""Days: a day and month so near needs no tense to tell its year."""


def moment(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    """The date or time that begins at word `i`, if one does."""
    if line.raw[i][0].isdigit():
        for read in (_numbered, _day_month):
            found = read(line, i, lex, today)
            if found is not None:
                return found
        return clock(line, i, lex) or _decade(line, i) or _year(line, i, lex)
    word = line.low[i]
    if word in lex.months:
        return _month_day(line, i, lex, today) or _month(line, i, lex, today)
    if word in lex.weekdays:
        return weekday(line, i, lex, today)
    if word in lex.noon and (line.raw[i][0].islower() or not lex.plurals):
        minutes = lex.noon[word]
        return told(line, i, i + 1, line.ends[i], minutes)
    if word in lex.days:
        return near(line, i, lex, today)
    return relative(line, i, lex, today) if word in lex.relative or word in lex.spans else None


def _numbered(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    start = line.starts[i]
    m = _NUMBERED.match(line.text, start, line.span.end)
    if m is None or line.text[start - 1 : start] in ("/", "-", "."):
        return None
    after = line.at(m.end() - 1) + 1
    if m["y"]:
        dates = [date_of(int(m["y"]), int(m["m"]), int(m["d"]))]
    else:
        one, two, year = int(m["a"]), int(m["b"]), int(m["z"])
        first = m["s"] == "." or lex.day_first
        dates = [date_of(year, two, one)] if first else [date_of(year, one, two), date_of(year, two, one)]
    known = sorted(d for d in dates if d is not None and d.year >= 1500)
    if not known:
        return None
    return made(line, i, after, Days(known[0], known[-1], known[0] != known[-1]), m.end(), named=True)


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
    long = lex.long_months.get((line.word(at), line.word(at + 1)))
    if day and long is not None and line.spaced(i + 1):
        year = _year_at(line, at + 2)
        return _dated(line, i, at + 3 if year else at + 2, (year, long, day), lex, today)
    if not day or line.word(at) not in lex.months or line.gap(i + 1).strip() not in ("", "."):
        return None
    if lex.day_first is None and line.joined(at + 1) and line.raw[at + 1][0].isupper():
        return None  # "the 17 February Brigade"
    if _day_of(line.word(at + 1)) and line.gap(at + 1).strip() in ("", "."):
        return None  # "19 Sept. 11 hijackers"
    if line.low[at] in lex.unsure_months and not line.raw[at][0].isupper():
        return None
    month, after = lex.months[line.low[at]], at + 1
    more = _behind_slash(line, after)
    while line.word(more) in lex.date_joins and line.spaced(more):
        more += 1
    year = _year_at(line, more)
    return _dated(line, i, more + 1 if year else after, (year, month, day), lex, today)


def _behind_slash(line: Line, at: int) -> int:
    """The word behind the month's other name: "يناير/كانون الثاني 2020"."""
    if at < len(line) and line.gap(at).strip() == "/":
        for k in range(at + 1, min(at + 3, len(line))):
            if line.raw[k][0].isdigit():
                return k
    return at


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
    if year:
        date = date_of(year, month, day)
    elif today is None:
        date = date_of(ANY_YEAR, month, day)
    else:
        date = _nearest(month, day, today, tense(line, i, lex))
    if date is None:
        return None
    first = _weekday_before(line, i, lex)
    return made(line, first, after, Days(date, date), named=True)


def _weekday_before(line: Line, i: int, lex: Lexicon) -> int:
    """Where "Sunday, Jan. 5" begins."""
    if i and line.low[i - 1] in lex.weekdays and line.gap(i).strip() in ("", ",", ".,", "."):
        return i - 1
    return i


def _nearest(month: int, day: int, today: datetime.date, when: int) -> datetime.date | None:
    """The day of the year nearest to today, not behind it where the sentence is past."""
    near = [d for y in (-1, 0, 1) if 1 < today.year + y < 9999 and (d := date_of(today.year + y, month, day))]
    soon = [d for d in near if abs((d - today).days) <= _SOON]
    if soon:
        return min(soon, key=lambda d: (abs(d - today), d))
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
    part, begin = _part(line, i, lex)
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
    first, last = datetime.date(year, month, 1), last_of(year, month)
    if part:
        low, high = _PARTS[part]
        first, last = first.replace(day=low), last.replace(day=min(high, last.day))
    after = at + 1 if _year_at(line, at) else i + 1
    if before in lex.relative and not part:
        begin = i - 1
    return made(line, begin, after, Days(first, last, bool(part)))


def _part(line: Line, i: int, lex: Lexicon) -> tuple[str | None, int]:
    """The part of a month or year that is told before word `i`, and where its words begin."""
    at = i - 1
    if line.word(at) in lex.part_joins and line.joined(i):
        at -= 1
    part = lex.parts.get(line.word(at)) if at >= 0 and line.joined(at + 1) else None
    return part, at if part else i


def _year(line: Line, i: int, lex: Lexicon) -> Reading | None:
    """A year alone, where a word of time stands before it or its thing behind it."""
    if not _YEAR.fullmatch(line.raw[i]) or line.gap(i).strip() not in ("", "("):
        return None
    before, behind = line.word(i - 1), line.word(i + 1)
    year = int(line.raw[i])
    part, begin = _part(line, i, lex)
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
        first, last = datetime.date(year, low, 1), last_of(year, high)
    return made(line, begin, i + 1, Days(first, last, bool(part)))


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
    return made(line, i, after, Days(datetime.date(first, 1, 1), datetime.date(first + 9, 12, 31)), m.end())


def is_name(line: Line, i: int, lex: Lexicon) -> bool:
    """Whether a month and day at word `i` are the name of an event: "Sept. 11"."""
    month, day = lex.months.get(line.low[i], 0), _day_of(line.word(i + 1))
    return (month, day) in lex.named_days and not _year_at(line, i + 2)
