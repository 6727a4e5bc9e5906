"""Facts as immutable values: what an article says in numbers, and where articles can be held together."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from viewer.text.spans import Span

FactKind = Literal["number", "people", "money", "percent", "date", "time", "duration", "age", "measure"]
Agreement = Literal["conflict", "agree", "compatible", "other dates", "alone"]
"""Values that differ and may contradict each other; the same value; different, but both can be true (killed
and injured, "at least 20" and 24); different, but said of different dates; in one article alone."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value from `low` to `high`, equal where it is exact, in `unit`.

    Durations are in days, ages in years, times in minutes of the day, dates as proleptic ordinals
    (`datetime.date.toordinal`; `high` the last day of a month or year), percentages in per cent, money in
    the currency that `unit` names ("USD"), measures in the unit named as the text has it, in a common form
    ("km"), people and numbers without a unit. An open bound ("more than 20") is infinity.
    A date whose year nobody tells stands in the year 4 with the unit "any year"; a weekday that nothing
    resolves has the unit "weekday" and its number, 1 for Monday. Shares of a whole are per cent ("%"),
    differences between such shares "points".
    `text` says it to a reader: "about 20 days", "5 Jan 2020", "1,000,000".
    """

    kind: FactKind
    low: float
    high: float
    unit: str
    text: str
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A value where an article tells it.

    `span` covers the words of the value ("nearly three-week", "no fatalities"), `sentence` what a reader
    needs to see. `thing` is what is counted or measured, in the article's words ("pause", "US troops");
    `role` what happened to it, where that keeps numbers apart ("killed", "injured", "arrested"); both may
    be empty. `date` is the day that the sentence tells of, or else the article's; None where neither says.
    """

    article: str
    span: Span
    sentence: Span
    value: Value
    thing: str = ""
    role: str = ""
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class FactGroup:
    """What articles say of one thing: a question for the reader where they differ, never a verdict.

    `id` stays the same when other articles come or go. `title` names the thing in words of the articles
    ("pause", "U.S. troops in Iraq"). Facts stand in the order of the articles.
    """

    id: str
    title: str
    kind: FactKind
    facts: tuple[Fact, ...]
    agreement: Agreement

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({f.article for f in self.facts})


@dataclass(frozen=True, slots=True)
class Facts:
    """All groups: possible conflicts first, then what agrees, then what stands in one article alone."""

    groups: tuple[FactGroup, ...] = ()
