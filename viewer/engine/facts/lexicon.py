"""The words of one language that tell numbers, amounts, dates and times, and what is counted.

Promises a lexicon for each language that has one, and for every other an empty one, with which only digits,
signs and units in signs are read. The words themselves stand in `english`, `french`, `german`, `spanish` and
`arabic`, folded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from viewer.text.folding import fold_word

Scope = Literal["about", "nearly", "over", "from", "below", "to"]
"""How far a number reaches: around it, just below it, above it, at least it, below it, at most it."""
Phrase = tuple[str, ...]


def folded(words: str) -> frozenset[str]:
    """A set of words from one string, folded."""
    return frozenset(map(fold_word, words.split()))


def table(text: str) -> dict[str, float]:
    """Words with numbers, from lines such as "7 seven seventh"."""
    out: dict[str, float] = {}
    for line in text.strip().splitlines():
        value, *words = line.split()
        out |= dict.fromkeys(map(fold_word, words), float(value))
    return out


def names(text: str) -> dict[str, str]:
    """Words with what they stand for, from lines such as "killed: dead slain"; as in a table."""
    out: dict[str, str] = {}
    for line in text.strip().splitlines():
        said, _, words = line.strip().partition(":")
        out |= dict.fromkeys(map(fold_word, words.split()), said)
    return out


def numbered(text: str) -> dict[str, int]:
    """Words with the number of their group, from 1; groups are parted by bars."""
    return {fold_word(w): n for n, group in enumerate(text.split("|"), 1) for w in group.split()}


def phrases(scopes: Mapping[Scope, str]) -> dict[Phrase, Scope]:
    """Phrases, parted by commas, with their scope."""
    return {
        tuple(map(fold_word, p.split())): scope for scope, text in scopes.items() for p in text.split(",")
    }


@dataclass(frozen=True)
class Lexicon:
    """What one language says in words; all words are folded. Numbers in `units` are days."""

    language: str = ""
    decimal: str = "."
    day_first: bool | None = None
    """Whether 05/01/2020 is in January; None where both are usual."""
    ones: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    compound: Callable[[str], float | None] | None = None
    """Reads numbers that are put together into one word, as German ones are."""
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """"dozens" and the like: from, to."""
    around: Mapping[str, float] = field(default_factory=dict)
    """"une vingtaine de": about so many."""
    articles: frozenset[str] = frozenset()
    """"a" in "a million"."""
    joins: frozenset[str] = frozenset()
    """"and" in "two hundred and five"."""
    halves: frozenset[str] = frozenset()
    fractions: Mapping[str, float] = field(default_factory=dict)
    """"third" in "a third of", per cent."""
    of: frozenset[str] = frozenset()
    unsure_before: frozenset[str] = frozenset()
    """Words of `before` that are as often prepositions of place or time: "over"."""
    sure_before: frozenset[str] = frozenset()
    """Words behind which they are none: "lasted over four days"."""
    from_to: frozenset[str] = frozenset()
    """"between" in "between 20 and 30"."""
    multiples: frozenset[str] = frozenset()
    """"times" in "10 times the usual number"."""
    them: frozenset[str] = frozenset()
    tolls: Mapping[str, str] = field(default_factory=dict)
    """"toll" in "the death toll rose to 17"."""
    to_toll: frozenset[str] = frozenset()
    before: Mapping[Phrase, Scope] = field(default_factory=dict)
    after: Mapping[Phrase, Scope] = field(default_factory=dict)
    percents: frozenset[Phrase] = frozenset()
    points: frozenset[Phrase] = frozenset()
    currencies: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, float] = field(default_factory=dict)
    measures: Mapping[str, str] = field(default_factory=dict)
    squares: Mapping[str, str] = field(default_factory=dict)
    years: frozenset[str] = frozenset()
    olds: frozenset[Phrase] = frozenset()
    """"years old" after a number."""
    aged: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    unsure_months: frozenset[str] = frozenset()
    """Names of months that are common words too ("may")."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """From 1 for Monday, as ISO 8601 has it."""
    days: Mapping[str, int] = field(default_factory=dict)
    """"yesterday", in days from today."""
    relative: Mapping[str, int] = field(default_factory=dict)
    """"last" in "last month": steps from now."""
    relative_after: Mapping[str, int] = field(default_factory=dict)
    """The same where it follows: "le mois dernier"."""
    spans: Mapping[str, str] = field(default_factory=dict)
    """Words for "week", "month", "year"."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """"early", "mid", "late" of a month or a year."""
    since: frozenset[str] = frozenset()
    """Words right before a weekday that is past."""
    until: frozenset[str] = frozenset()
    """Words right before a weekday that is to come."""
    running: frozenset[str] = frozenset()
    """"past" in "the past week", which ends today."""
    articles_definite: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    """"few" in "a few dozen"."""
    between: frozenset[str] = frozenset()
    """Words between a number and a unit: "three more years"."""
    lasting: frozenset[str] = frozenset()
    """Words before "one year" that make it a length of time, and not a day of a story."""
    ago: frozenset[str] = frozenset()
    in_time: frozenset[str] = frozenset()
    """Words before a month or a year that stands alone: "in", "since"."""
    date_joins: frozenset[str] = frozenset()
    """"de" in "5 de enero de 2020"."""
    to: frozenset[str] = frozenset()
    named_days: frozenset[tuple[int, int]] = frozenset()
    """Months and days that are the name of an event, whatever the year."""
    every: frozenset[str] = frozenset()
    not_then: frozenset[str] = frozenset()
    """Words before a date on which it did not happen: "since"."""
    noon: Mapping[str, int] = field(default_factory=dict)
    """"midnight", in minutes."""
    hours: frozenset[str] = frozenset()
    """"Uhr" after an hour."""
    none: frozenset[str] = frozenset()
    """"no" in "no fatalities"."""
    people: frozenset[str] = frozenset()
    roles: Mapping[str, str] = field(default_factory=dict)
    """Verbs and adjectives that say what happened to people."""
    inside: frozenset[str] = frozenset()
    """"in" in "five years in prison"."""
    passive: frozenset[str] = frozenset()
    """Words before a participle that make it passive: "were"."""
    active: frozenset[str] = frozenset()
    """Forms of these verbs that say what those counted did, and not what was done to them."""
    fillers: frozenset[str] = frozenset()
    """Words between a number and what happened to those it counts."""
    members: frozenset[str] = frozenset()
    """Things that a number before a hyphen counts: "435-member"."""
    plurals: bool = False
    """Whether a plural is known by its s."""
    sums: Mapping[str, str] = field(default_factory=dict)
    """Verbs that say what a sum of money or a share is: "fined", "cost", "rose"."""
    modals: frozenset[str] = frozenset()
    """"could" in "could kill 20"."""
    role_nouns: Mapping[str, str] = field(default_factory=dict)
    """"fatalities", "deaths": the thing that is counted is what happened."""
    stops: frozenset[str] = frozenset()
    """Words at which the words of a thing end."""
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    """Words before a number that is only a name: "No.", "Article"."""
    pointing: frozenset[str] = frozenset()
    """"the" in "the two", which only points back."""
    partial: frozenset[str] = frozenset()
    """"other" in "eight others": only a part is counted."""
    age_units: frozenset[str] = frozenset()
    """"ans" after a number that is an age behind a word such as "âgé de" or a name."""
    part_joins: frozenset[str] = frozenset()
    """"de" in "a finales de enero"."""
    ago_before: frozenset[str] = frozenset()
    """"vor" in "vor zwei Jahren"."""
    unit_endings: Mapping[str, float] = field(default_factory=dict)
    """"wöchig" in "dreiwöchig"."""
    pairs: Mapping[str, float] = field(default_factory=dict)
    """Two of a unit in one word, as the Arabic dual has it."""
    clitic: str = ""
    """"and", where it is written as one with the next word."""
    article: str = ""
    """The article, where it is written as one with its noun."""
    head_first: bool = False
    """Whether the noun stands before its adjectives."""
    long_months: Mapping[Phrase, int] = field(default_factory=dict)
    streets: frozenset[str] = frozenset()

    @cached_property
    def before_ends(self) -> frozenset[str]:
        """The last words of the phrases before a number: most words are none, which is quickly seen."""
        return frozenset(p[-1] for p in self.before)

    @cached_property
    def after_begins(self) -> frozenset[str]:
        """The first words of the phrases behind a number."""
        return frozenset(p[0] for p in (*self.after, *self.percents, *self.points, *self.olds))

    @cached_property
    def triggers(self) -> frozenset[str]:
        """Words at which a value can begin, digits aside."""
        words = self.ones.keys() | self.scales.keys() | self.vague.keys() | self.articles | self.halves
        words |= self.months.keys() | self.weekdays.keys() | self.noon.keys() | self.days.keys()
        words |= self.pairs.keys() | {self.clitic + w for w in self.scales if self.clitic}
        return frozenset(words | self.relative.keys() | self.spans.keys() | self.none)


NONE = Lexicon()


def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, by its two letters."""
    from viewer.engine.facts import arabic, english, french, german, spanish

    known = (english, french, german, spanish, arabic)
    return next((m.LEXICON for m in known if m.LEXICON.language == language), NONE)
