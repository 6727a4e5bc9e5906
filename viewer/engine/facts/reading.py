"""The facts of one article: every value in its sentences, what it is of, and the day it is told of.

Promises facts in the order of the text, whose spans never overlap; what is boilerplate, a dateline or a line
of its own with a date gives none. Digits longer than a number is are left alone, so that time grows with the
text whatever it holds.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from viewer.corpus.article import Article
from viewer.corpus.dates import read_line
from viewer.engine.facts.amounts import amount
from viewer.engine.facts.lexicon import Lexicon, lexicon
from viewer.engine.facts.lines import Line, lines
from viewer.engine.facts.moments import moment
from viewer.engine.facts.numerals import number, said_number
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.things import thing
from viewer.engine.facts.values import Fact
from viewer.text.frequencies import language

FEWEST = 4
"""A line of fewer words tells nothing of itself: "3 min read", "17 January, 2020"."""
_LANGUAGE_WORDS = 2_000


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with what only the comparison needs.

    `line` is the place of its sentence among those of the article, `place` that of its first word;
    `partial` says that it counts a part ("eight others"); `own_date` that the sentence itself tells the day.
    """

    fact: Fact
    line: int
    place: int
    grain: float
    partial: bool
    own_date: bool
    named: bool = False
    """Whether a date is told by its month or year, and not by a weekday or from today."""
    since: datetime.date | None = None
    """The latest day that an article without a date names with its year."""


def read(article: Article) -> tuple[list[Line], list[Told]]:
    """The sentences of an article and its facts."""
    all_lines = list(lines(article.text))
    lex = lexicon(_language(all_lines))
    told: list[Told] = []
    since = None if article.metadata.date else latest(all_lines, lex)
    set_aside = article.set_aside
    for at, line in enumerate(all_lines):
        if len(line) < FEWEST or any(span.overlaps(line.span) for span in set_aside):
            continue
        if len(line) < 12 and read_line(line.text[line.span.start : line.span.end]):
            continue
        found = list(readings(line, lex, article.metadata.date, _dateline(line, article)))
        found_days = [r for r in found if line.word(r.first - 1) not in lex.not_then]
        day = _day(found_days)
        told += [_told(article, line, at, r, day, since, lex) for r in found]
    return all_lines, told


def latest(all_lines: list[Line], lex: Lexicon) -> datetime.date | None:
    """The latest day that is named with its year, captions and all: the article is no older."""
    found = None
    for line in all_lines:
        for i in range(len(line)):
            if line.low[i] in lex.months or (line.raw[i][0].isdigit() and len(line.raw[i]) < 3):
                read = moment(line, i, lex, None)
                if (
                    read
                    and read.value.kind == "date"
                    and read.value.unit == ""
                    and read.value.low == read.value.high
                ):
                    day = datetime.date.fromordinal(int(read.value.low))
                    found = day if found is None or day > found else found
    return found


def _language(all_lines: list[Line]) -> str:
    words: list[str] = []
    for line in all_lines:
        words += line.low
        if len(words) > _LANGUAGE_WORDS:
            break
    return language(words)


def _dateline(line: Line, article: Article) -> int:
    """The first word behind a dateline ("BAGHDAD, Jan. 5 (AP) —")."""
    name = article.metadata.dateline
    text = line.text[line.span.start : line.span.end]
    if not name or not text.startswith(name[:8]):
        return 0
    for k in range(1, min(len(line), 14)):
        if line.gap(k).strip(" )") in ("—", "–", "-", "--") and line.gap(k) != "-":
            return k
    return 0


def readings(line: Line, lex: Lexicon, today: datetime.date | None, first: int = 0) -> Iterator[Reading]:
    """The values in a sentence, in order, from word `first` on."""
    i, taken = first, 0
    while i < len(line):
        if not (line.raw[i][0].isdigit() or line.low[i] in lex.triggers or _compound(line.low[i], lex)):
            i += 1
            continue
        found = _reading(line, i, lex, today)
        if found is None or found.span.start < taken:
            i += 1
            continue
        yield found
        taken, i = found.span.end, max(i + 1, found.next)


def _compound(word: str, lex: Lexicon) -> bool:
    return lex.compound is not None and said_number(word, lex) is not None


def _reading(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> Reading | None:
    if line.raw[i][0].isdigit() and len(line.raw[i]) > 24:
        return None
    found = moment(line, i, lex, today)
    if found is not None:
        return found
    n = number(line, i, lex)
    return None if n is None else amount(line, n, lex)


def _day(found: list[Reading]) -> datetime.date | None:
    """The day that a sentence tells of, if it names one alone; the first day of a month or a year."""
    days = {r.value.low for r in found if r.value.kind == "date" and r.value.unit == ""}
    return datetime.date.fromordinal(int(min(days))) if len(days) == 1 else None


def _told(
    article: Article,
    line: Line,
    at: int,
    found: Reading,
    day: datetime.date | None,
    since: datetime.date | None,
    lex: Lexicon,
) -> Told:
    vague = found.number is not None and found.number.vague
    what = thing(line, found.first, found.next, found.number, lex, found.value.kind)
    fact = Fact(
        article.id, found.span, line.span, found.value, what.words, what.role, day or article.metadata.date
    )
    return Told(
        fact, at, found.first, found.grain, what.partial or vague, day is not None, found.named, since
    )
