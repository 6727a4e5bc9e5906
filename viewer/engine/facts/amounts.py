"""Numbers with what makes them an amount: money, percentages, durations, ages, measures, people, things.

Promises one reading for a number, and none where it only names something ("Article 5", "Flight 800"), points
back ("the two countries") or counts nothing that is said.
"""

from __future__ import annotations

import re

from viewer.engine.facts import saying
from viewer.engine.facts.cardinals import said_number
from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line
from viewer.engine.facts.numerals import Number
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.things import counted
from viewer.engine.facts.values import FactKind, Value
from viewer.text.spans import Span

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₪": "ILS", "₺": "TRY"}
_DOLLARS = {
    "C": "CAD",
    "CA": "CAD",
    "A": "AUD",
    "AU": "AUD",
    "HK": "HKD",
    "NZ": "NZD",
    "US": "USD",
    "U.S.": "USD",
}
_CODES = frozenset(["USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "CNY", "INR", "RUB"])
_SIGN_BEHIND = re.compile(r"\s?([€£$¥₹₽₪₺])")
_PERCENT_SIGN = re.compile(r"\s?[%٪]")
_OLDEST = 125
_FRACTION = 0.03
"""How far a fraction in words reaches, as a part of it."""


def amount(line: Line, number: Number, lex: Lexicon) -> Reading | None:
    """What a number tells, or None where it is no fact."""
    for read in (_money, _percent, _fraction, _aged, _duration, _measure):
        found = read(line, number, lex)
        if found is not None:
            return found
    if number.glued or _is_name(line, number, lex) or line.word(number.next) in lex.units:
        return None
    return _count(line, number, lex)


def _said(n: Number) -> str:
    return saying.amount(n.low, n.high, n.value, n.scope, n.vague)


def _made(
    n: Number, kind: FactKind, unit: str, text: str, next_: int, end: int, times: float = 1, start: int = -1
) -> Reading:
    value = Value(kind, n.low * times, n.high * times, unit, text, n.approximate)
    span = Span(n.start if start < 0 else start, end)
    return Reading(value, span, n.first, next_, n.grain * times, n)


def _money(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    at = line.at(_digits_at(line, n))
    sign = line.gap(at)[-1:]
    if sign in _SIGNS:
        unit, start = _SIGNS[sign], line.starts[at] - 1
        country = line.raw[at - 1] if at and line.gap(at) == "$" else ""
        if country in _DOLLARS:
            unit, start = _DOLLARS[country], line.starts[at - 1]
        following = n.next + (line.word(n.next) in lex.currencies)
        end = line.ends[following - 1] if following > n.next else n.end
        return _made(
            n, "money", unit, saying.money(_said(n), unit), following, end, start=min(start, n.start)
        )
    after = _SIGN_BEHIND.match(line.text, n.end, line.span.end)
    if after:
        unit = _SIGNS[after[1]]
        return _made(n, "money", unit, saying.money(_said(n), unit), n.next, after.end())
    of = line.word(n.next) in lex.of and (n.vague or n.high >= 1e6)
    following = n.next + of
    while line.word(following) in _NATIONS and line.word(following + 1) in lex.currencies:
        following += 1
    word = line.word(following)
    known = (
        lex.currencies.get(word) or (line.raw[following] if word.upper() in _CODES else "") if word else ""
    )
    if not known or known == "CENT" or not line.joined(following):
        return None
    return _made(n, "money", known, saying.money(_said(n), known), following + 1, line.ends[following])


_NATIONS = frozenset(["us", "u.s.", "american"])


def _digits_at(line: Line, n: Number) -> int:
    """Where the number itself begins, behind the words that say how far it reaches."""
    at = n.first
    while at < n.next - 1 and not line.raw[at][0].isdigit():
        at += 1
    return line.starts[at] if line.raw[at][0].isdigit() else n.start


def _percent(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    sign = _PERCENT_SIGN.match(line.text, n.end, line.span.end)
    if sign:
        return _made(n, "percent", "%", _said(n) + "%", n.next, sign.end())
    if line.word(n.next) not in lex.after_begins:
        return None
    for phrases, unit in ((lex.points, "points"), (lex.percents, "%")):
        for phrase in phrases:
            if line.joined(n.next) and line.follows(n.next, phrase):
                after = n.next + len(phrase)
                said = _said(n) + ("%" if unit == "%" else " percentage points")
                return _made(n, "percent", unit, said, after, line.ends[after - 1])
    return None


def _fraction(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    """As in "two thirds of the seats": per cent."""
    share = lex.fractions.get(line.word(n.next))
    if share is None or n.digits or not line.joined(n.next) or n.value > 9:
        return None
    if line.word(n.next + 1) not in lex.of:
        return None
    text = f"about {n.value * share:.0f}%"
    low, high = n.low * share * (1 - _FRACTION), n.high * share * (1 + _FRACTION)
    value = Value("percent", low, high, "%", text, approximate=True)
    return Reading(value, Span(n.start, line.ends[n.next]), n.first, n.next + 1, 1, n)


def _aged(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    """As in "34-year-old", "aged 34", and ", 34," behind a name."""
    if n.value > _OLDEST or n.value != int(n.value):
        return None
    for phrase in lex.olds if line.word(n.next) in lex.after_begins else ():
        if line.joined(n.next) and line.follows(n.next, phrase):
            after = n.next + len(phrase)
            years = lex.units.get(phrase[0], 365.25) / 365.25
            said = _said(n) + (" years" if years == 1 else f" {phrase[0]}s".replace("ss", "s"))
            return _made(n, "age", "year", said, after, line.ends[after - 1], years)
    if lex.age_units:
        return _aged_in_years(line, n, lex)
    bare = n.digits and n.scope is None and not n.glued
    if bare and line.word(n.first - 1) in lex.aged and line.spaced(n.first) and n.value > 0:
        if line.word(n.next) in lex.units and line.word(n.next) not in lex.years:
            return None
        after = n.next + (line.word(n.next) in lex.years and line.joined(n.next))
        return _made(n, "age", "year", _said(n) + " years", after, line.ends[after - 1])
    named = bare and n.first > 0 and line.raw[n.first - 1][:1].isupper() and line.gap(n.first) == ", "
    closed = line.text[n.end : n.end + 1] in (",", ")") or (
        n.next == len(line) and line.text[n.end : n.end + 1] == "."
    )
    if named and closed and n.value >= 4 and _is_person(line, n.first, lex):
        return _made(n, "age", "year", _said(n) + " years", n.next, n.end)
    bracketed = bare and n.first > 1 and line.gap(n.first) == " (" and line.text[n.end : n.end + 1] == ")"
    if bracketed and n.value >= 14 and _is_person(line, n.first, lex):
        return _made(n, "age", "year", _said(n) + " years", n.next, n.end)
    return None


def _aged_in_years(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    """As in "âgé de 34 ans", "un homme de 34 ans", ", 34 ans,": languages that always name the unit."""
    if line.word(n.next) not in lex.age_units or not line.joined(n.next):
        return None
    before, person = line.word(n.first - 1), line.word(n.first - 2)
    after = n.next + 1
    end = line.ends[n.next]
    of = before in lex.of and (person in lex.people or person in lex.aged or line.gap(n.first - 1) == ", ")
    between = line.gap(n.first) == ", " and line.text[end : end + 1] in (",", ".", ")")
    if not (of or between or before in lex.aged):
        return None
    return _made(n, "age", "year", _said(n) + " years", after, end)


def _is_person(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether two words with a capital, and no month or list of numbers, stand before word `at`."""
    words = line.raw[max(0, at - 2) : at]
    if len(words) < 2 or not all(w[0].isupper() for w in words) or line.word(at - 1) in lex.months:
        return False
    return (
        line.gap(at - 1).strip() in ("", "-")
        and not line.raw[at - 1].isupper()
        and line.low[at - 1] not in lex.labels
    )


def _duration(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    at = n.next
    if not n.glued and line.word(at) in lex.between and line.joined(at + 1):
        at += 1
    days = lex.units.get(n.glued or line.word(at))
    if days is None or not (n.glued or line.joined(n.next)):
        return None
    after = n.next if n.glued else at + 1
    if line.word(after) in lex.ago and line.joined(after):
        return None
    hyphened = not n.glued and line.gap(n.next).strip() in ("-", "‐", "‑")
    said_one = n.value == 1 and not n.digits and n.scope is None
    if said_one and not hyphened and lex.lasting and line.word(n.first - 1) not in lex.lasting:
        return None
    low, high = n.low * days, n.high * days
    text = saying.duration(low, high, days, _said(n), n.approximate)
    value = Value("duration", low, high, "day", text, n.approximate)
    end = n.end if n.glued else line.ends[at]
    return Reading(value, Span(n.start, end), n.first, after, n.grain * days, n, hyphened)


def compounded(line: Line, i: int, lex: Lexicon) -> Reading | None:
    """A duration in one word: "dreiwöchige", "10-tägige", the Arabic dual of a unit."""
    word = line.word(i)
    if word in lex.pairs:
        days, count = lex.pairs[word], 2.0
    else:
        stem = _INFLECTED.sub("", word)
        name = next((e for e in lex.unit_endings if stem.endswith(e)), None)
        if name is None:
            return None
        days, said = lex.unit_endings[name], stem.removesuffix(name)
        before = line.raw[i - 1] if i and line.gap(i) == "-" else ""
        value = said_number(said, lex) if said else float(before) if before.isdecimal() else None
        if value is None:
            return None
        count, i = value, i if said else i - 1
    after = i + 1 if word in lex.pairs or line.low[i] == word else i + 2
    text = saying.duration(count * days, count * days, days, saying.figures(count), approximate=False)
    value_read = Value("duration", count * days, count * days, "day", text)
    span = Span(line.starts[i], line.ends[after - 1])
    return Reading(value_read, span, i, after, days, hyphened=True, counted=True)


_INFLECTED = re.compile(r"e[mnrs]?$")


def _measure(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    at = n.next
    area = ""
    if not n.glued and line.word(at) in lex.squares and line.joined(at):
        area, at = lex.squares[line.word(at)] + " ", at + 1
    unit = lex.measures.get(n.glued or line.word(at))
    if unit is None or not (n.glued or line.joined(at)):
        return None
    after, end = (n.next, n.end) if n.glued else (at + 1, line.ends[at])
    if line.text[end : end + 1] == "-" and line.word(after)[:1].isdigit():
        return None  # "5-foot-11"
    found = _made(n, "measure", area + unit, f"{_said(n)} {area}{unit}", after, end)
    hyphened = not n.glued and line.gap(n.next).strip() in ("-", "‐", "‑")
    return Reading(found.value, found.span, found.first, found.next, found.grain, n, hyphened)


def _is_name(line: Line, n: Number, lex: Lexicon) -> bool:
    """Whether a number only names something, points back or is a part of a word."""
    before, gap = line.word(n.first - 1), line.gap(n.first)
    small = not n.digits and n.value <= 3 and n.scope is None
    if small and (before in lex.pointing and not gap.strip()):
        return True
    if n.scope is not None:
        return False
    if before in lex.labels and gap.strip() in ("", ".", "-", "#") and not (before == "no" and not n.digits):
        return True
    if gap[-1:] in ("-", "‐", "‑", "/", "#", ":") or line.text[n.end : n.end + 1] in ("/", ":", "@"):
        return True
    if n.digits and 1900 <= n.value < 2100 and n.next == n.first + 1 and len(line.raw[n.first]) == 4:
        return True  # a year; counts of so many things are written with a comma or rounded
    following = line.word(n.next)
    if following in lex.of and n.value == 1:
        return True
    if n.digits and line.joined(n.next) and line.raw[n.next][0].isupper():
        ahead = line.low[n.next : n.next + 4]
        return any(w in lex.streets for w in ahead)
    return False


def _is_numbered(line: Line, n: Number, lex: Lexicon) -> bool:
    """Whether a name stands right before a number, which is then a part of it: "Game 7", "Apollo 11"."""
    if not lex.plurals or n.first == 0 or not line.spaced(n.first) or n.scope is not None:
        return False
    before = line.raw[n.first - 1]
    known = lex.stops | lex.weekdays.keys() | lex.months.keys()
    return before[0].isupper() and line.low[n.first - 1] not in known and n.first > 1


def _count(line: Line, n: Number, lex: Lexicon) -> Reading | None:
    """People or things, where the sentence says which; see `things`."""
    found = counted(line, n, lex)
    if found is None:
        return None
    kind: FactKind = "people" if found.people else "number"
    if n.digits and kind == "number" and n.value < 1000 and _is_numbered(line, n, lex):
        return None
    if kind == "people" and n.value != int(n.value):
        return None
    return _made(n, kind, "", _said(n), found.next, found.end)
