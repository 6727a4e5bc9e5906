"""What the view of facts says in the window's language: kinds, roles, values, and how values stand together.

The engine says values and roles in English words that come from short lists ("about 20 days", "5 Jan 2020",
"killed"); they are put into the window's language word by word, and what is in no list stays as it is.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable

import regex
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from viewer.engine.facts.values import Agreement, Fact, FactGroup, FactKind, Value
from viewer.ui.wording import counted, number

KINDS: tuple[FactKind, ...] = (
    "date",
    "time",
    "people",
    "money",
    "percent",
    "duration",
    "age",
    "measure",
    "number",
)
"""In the order of their filters."""
MOST_NAMED = 3  # dates, or roles; more are only counted
_WORDS = regex.compile(
    r"\b(?:more than|less than|at least|up to|or more|about|nearly|to|percentage points"
    r"|(?:second|minute|hour|day|month|year|decade)s?|century|centuries"
    r"|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
"""The English words of which values are made."""


def tr(text: str) -> str:
    """The phrase in the window's language."""
    return QCoreApplication.translate("facts", text)


def kind_name(kind: FactKind) -> str:
    """A kind, as it stands beside a title."""
    return {
        "number": tr("number"),
        "people": tr("people"),
        "money": tr("money"),
        "percent": tr("percentage"),
        "date": tr("date"),
        "time": tr("time of day"),
        "duration": tr("duration"),
        "age": tr("age"),
        "measure": tr("measure"),
    }[kind]


def kind_filter(kind: FactKind) -> str:
    """A kind, as its filter is called."""
    return {
        "number": tr("Other numbers"),
        "people": tr("People"),
        "money": tr("Money"),
        "percent": tr("Percentages"),
        "date": tr("Dates"),
        "time": tr("Times of day"),
        "duration": tr("Durations"),
        "age": tr("Ages"),
        "measure": tr("Measures"),
    }[kind]


def verdict(group: FactGroup) -> str:
    """How the values of a group stand together: a question where they may contradict each other."""
    said: dict[Agreement, Callable[[FactGroup], str]] = {
        "conflict": lambda _: tr("Do these agree?"),
        "agree": lambda _: tr("Same value"),
        "compatible": _both,
        "other dates": _dates,
        "alone": lambda _: tr("only here"),
    }
    return said[group.agreement](group)


def _both(group: FactGroup) -> str:
    roles = list(dict.fromkeys(role_name(f.role) for f in group.facts if f.role))
    if not 1 < len(roles) <= MOST_NAMED:
        return tr("Both can be true") if len(group.facts) == 2 else tr("All can be true")
    named = ", ".join(roles)
    return tr("{roles}: both can be true").format(roles=_raised(named))


def _dates(group: FactGroup) -> str:
    dates = sorted({f.date for f in group.facts if f.date is not None})
    if not 1 < len(dates) <= MOST_NAMED:
        return tr("Different dates")
    return tr("Different dates: {dates}").format(dates=", ".join(map(day, dates)))


def day(date: datetime.date) -> str:
    """A day in the form of the window's language."""
    return QLocale().toString(QDate(date.year, date.month, date.day), "d MMM yyyy")


def role_name(role: str) -> str:
    """What happened to those who are counted."""
    return _roles().get(role, role)


def _roles() -> dict[str, str]:
    return {
        "killed": tr("killed"),
        "injured": tr("injured"),
        "hurt or killed": tr("hurt or killed"),
        "arrested": tr("arrested"),
        "missing": tr("missing"),
        "displaced": tr("displaced"),
        "evacuated": tr("evacuated"),
        "rescued": tr("rescued"),
        "charged": tr("charged"),
        "infected": tr("infected"),
        "kidnapped": tr("kidnapped"),
        "deployed": tr("deployed"),
        "released": tr("released"),
    }


def value_in_words(fact: Fact, kind: FactKind) -> str:
    """The value for a reader; of people, with what happened to them: "50 injured"."""
    said = in_words(fact.value)
    return f"{said} {role_name(fact.role)}" if fact.role and kind == "people" else said


def in_words(value: Value) -> str:
    """The value as the engine says it, in the window's language."""
    known = {**_reaches(), **_units(), **_months(), **_weekdays()}
    return _WORDS.sub(lambda found: known[found[0]], value.text)


def _reaches() -> dict[str, str]:
    return {
        "more than": tr("more than"),
        "less than": tr("less than"),
        "at least": tr("at least"),
        "up to": tr("up to"),
        "or more": tr("or more"),
        "about": tr("about"),
        "nearly": tr("nearly"),
        "to": tr("to"),
        "percentage points": tr("percentage points"),
    }


def _units() -> dict[str, str]:
    return {
        "second": tr("second"),
        "seconds": tr("seconds"),
        "minute": tr("minute"),
        "minutes": tr("minutes"),
        "hour": tr("hour"),
        "hours": tr("hours"),
        "day": tr("day"),
        "days": tr("days"),
        "month": tr("month"),
        "months": tr("months"),
        "year": tr("year"),
        "years": tr("years"),
        "decade": tr("decade"),
        "decades": tr("decades"),
        "century": tr("century"),
        "centuries": tr("centuries"),
    }


def _months() -> dict[str, str]:
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    here = QLocale()
    return {name: here.monthName(n, QLocale.FormatType.ShortFormat) for n, name in enumerate(names, 1)}


def _weekdays() -> dict[str, str]:
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    here = QLocale()
    return {name: here.dayName(n) for n, name in enumerate(names, 1)}


def _raised(words: str) -> str:
    return words[:1].upper() + words[1:]


def title_of(group: FactGroup) -> str:
    """The thing, as a title; the value where all agree on it and name no thing, as with most dates."""
    if group.agreement == "agree" and not any(f.thing or f.role for f in group.facts):
        return _raised(max((in_words(f.value) for f in group.facts), key=len))
    return _raised(" ".join(group.title.split()) or kind_name(group.kind))


def about(group: FactGroup) -> str:
    """The kind, and how many articles tell."""
    return f"{kind_name(group.kind)} · {counted(group.articles, tr('{n} article'), tr('{n} articles'))}"


def with_count(words: str, n: int) -> str:
    """A filter with the number of what it admits."""
    return f"{words} {number(n)}"
