"""Values said to a reader: "about 20 days", "5 Jan 2020", "1,000,000", "more than 20"."""

from __future__ import annotations

import datetime
import math

from viewer.engine.facts.lexicon import Scope

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ANY_YEAR = 4
"""The year in which dates stand whose year nobody tells: a leap year."""
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_SCOPES = {
    "over": "more than ",
    "from": "at least ",
    "below": "less than ",
    "to": "up to ",
    "about": "about ",
    "nearly": "nearly ",
}


def figures(value: float) -> str:
    """A number with commas between its thousands, and no more decimals than it needs."""
    if not math.isfinite(value):
        return "∞"
    rounded = round(value, 2)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"


def amount(low: float, high: float, value: float, scope: Scope | None, vague: bool = False) -> str:
    """A number with its reach, without its unit."""
    if vague and scope in ("to", "below"):
        return f"up to {figures(high)}"
    if vague:
        return f"{figures(low)} or more"
    if scope is not None:
        return _SCOPES[scope] + figures(value)
    return figures(low) if low == high else f"{figures(low)} to {figures(high)}"


def money(said: str, unit: str) -> str:
    """An amount of money from the words for its number."""
    sign = _SIGNS.get(unit)
    if sign is None:
        return f"{said} {unit}"
    at = next((k for k, c in enumerate(said) if c.isdigit()), 0)
    if said[-2:-1] == ".":
        said += "0"
    return said[:at] + sign + said[at:]


def duration(low: float, high: float, days: float, said: str, approximate: bool) -> str:
    """A duration: in days where it is made of whole weeks or days, else in hours, months or years."""
    if days in (1, 7, 14):
        if approximate and math.isfinite(high) and low > 0:
            middle = (low + high) / 2
            step = 1 if middle < 30 else 5 if middle < 100 else 10
            return _plural("about " + figures(round(middle / step) * step), "day")
        scope = said[: next((k for k, c in enumerate(said) if c.isdigit()), 0)]
        exact = low if low > 0 and not (scope and not math.isfinite(high)) else low or high
        if low != high and not scope:
            return f"{figures(low)} to {figures(high)} days"
        return _plural(scope + figures(exact), "day")
    unit = {3652.5: "decade", 365.25: "year", 30.4375: "month", 36525: "century"}.get(days)
    if unit is None:
        unit = "hour" if days > 1 / 100 else "minute" if days > 1 / 2000 else "second"
    return _plural(said, unit)


def _plural(said: str, unit: str) -> str:
    return f"{said} {unit if said == '1' else 'centuries' if unit == 'century' else unit + 's'}"


def day(date: datetime.date) -> str:
    """A day, without its year where nobody tells that."""
    said = f"{date.day} {MONTHS[date.month - 1]}"
    return said if date.year == ANY_YEAR else f"{said} {date.year}"


def is_whole(first: datetime.date, last: datetime.date) -> bool:
    """Whether days are whole months."""
    return first.day == 1 and (last + datetime.timedelta(1)).day == 1


def days(first: datetime.date, last: datetime.date) -> str:
    """A day, month or year, or the days from one to another."""
    if first == last:
        return day(first)
    whole_months = is_whole(first, last)
    if whole_months and (first.month, last.month) == (1, 12):
        return f"{first.year}" if first.year == last.year else f"{first.year} to {last.year}"
    if whole_months and (first.year, first.month) == (last.year, last.month):
        month = MONTHS[first.month - 1]
        return month if first.year == ANY_YEAR else f"{month} {first.year}"
    return f"{day(first)} to {day(last)}"


def clock(minutes: float) -> str:
    """A time of the day."""
    return f"{int(minutes) // 60}:{int(minutes) % 60:02d}"
