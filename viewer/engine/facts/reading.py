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
from viewer.engine.facts.amounts import amount, compounded
from viewer.engine.facts.cardinals import said_number
from viewer.engine.facts.lexicon import Lexicon, lexicon
from viewer.engine.facts.lines import Line, lines
from viewer.engine.facts.moments import is_name, moment
from viewer.engine.facts.numerals import number
from viewer.engine.facts.readings import Reading
from viewer.engine.facts.relatives import ago
from viewer.engine.facts.things import thing
from viewer.engine.facts.values import Fact
from viewer.text.frequencies import language

FEWEST = 4
"""A line of fewer words tells nothing of itself: "3 min read", "17 January, 2020"."""
LONGEST_WORD = 24
"""Code points: a longer word of digits is no number."""
_LANGUAGE_WORDS = 2_000

Period = tuple[float, float]
"""First and last day, as ordinals."""


@dataclass(frozen=True, slots=True)
class Told:
    """A fact with what only the comparison needs.

    `line` is the place of its sentence among those of the article, `place` that of its first word;
    `partial` says that it counts a part ("eight others"), or a number so vague that nothing excludes it.
    """

    fact: Fact
    line: int
    place: int
    grain: float
    partial: bool
    vague: bool = False
    """Whether it is told in no more than "dozens" or "thousands"."""
    named: bool = False
    """Whether a date is told by its month or year, and not by a weekday or from today."""
    period: Period | None = None
    """The first and last day that the sentence tells of, or else the article's day."""
    hyphened: bool = False
    """Whether it stands before its thing as an adjective, and so tells of one thing alone."""
    happened: frozenset[str] = frozenset()
    """All that its sentence says happened to people: killed, injured."""
    head_first: bool = False
    """Whether the first word of the thing is its noun, and not the last."""
    since: datetime.date | None = None
    """The latest day that an article without a date names with its year: it is no older."""


@dataclass(frozen=True, slots=True)
class _When:
    """What is known of the time of a sentence; see `Told`."""

    period: Period | None
    since: datetime.date | None


@dataclass(frozen=True, slots=True)
class Read:
    """An article as it was read: its sentences, its facts, and its language by two letters."""

    lines: list[Line]
    told: list[Told]
    language: str


def read(article: Article) -> Read:
    """The sentences of an article and its facts."""
    all_lines = list(lines(article.text))
    spoken = _language(all_lines)
    lex = lexicon(spoken)
    told: list[Told] = []
    since = None if article.metadata.date else latest(all_lines, lex)
    set_aside = article.set_aside
    for at, line in enumerate(all_lines):
        if len(line) < FEWEST or any(span.overlaps(line.span) for span in set_aside):
            continue
        if len(line) < 12 and read_line(line.text[line.span.start : line.span.end]):
            continue
        found = list(readings(line, lex, article.metadata.date, _dateline(line, article)))
        then = _When(_period([r for r in found if line.word(r.first - 1) not in lex.not_then]), since)
        told += [_told(article, line, at, r, then, lex) for r in found]
    return Read(all_lines, told, spoken)


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
        found, after = _reading(line, i, lex, today)
        if found is not None and found.span.start >= taken:
            yield found
            taken = found.span.end
        i = max(i + 1, after)


def _compound(word: str, lex: Lexicon) -> bool:
    """Whether a word of a language that puts numbers together may hold one."""
    if lex.compound is not None:
        return said_number(word, lex) is not None or any(e in word for e in lex.unit_endings)
    return bool(lex.clitic) and word.startswith(lex.clitic) and said_number(word, lex) is not None


def _reading(line: Line, i: int, lex: Lexicon, today: datetime.date | None) -> tuple[Reading | None, int]:
    """The value that begins at word `i`, if one does, and the word behind what need not be read again."""
    if line.raw[i][0].isdigit() and len(line.raw[i]) > LONGEST_WORD:
        return None, i
    if line.low[i] in lex.months and is_name(line, i, lex):
        return None, i + 2
    found = moment(line, i, lex, today) or _in_one_word(line, i, lex)
    if found is not None:
        return found, found.next
    n = number(line, i, lex)
    if n is None:
        return None, i
    found, after = ago(line, n, lex, today)
    if found is not None or after > i:
        return found, after
    found = amount(line, n, lex)
    return found, found.next if found else i


def _in_one_word(line: Line, i: int, lex: Lexicon) -> Reading | None:
    """A duration in one word, or in digits and a word."""
    if lex.unit_endings or lex.pairs:
        for at in (i, i + 1):
            whole = compounded(line, at, lex)
            if whole is not None and whole.first == i:
                return whole
    return None


def _period(found: list[Reading]) -> Period | None:
    """The days that a sentence tells of, if it names one date alone."""
    dates = {(r.value.low, r.value.high) for r in found if r.value.kind == "date" and r.value.unit == ""}
    return next(iter(dates)) if len(dates) == 1 else None


def _date(period: Period | None, published: datetime.date | None) -> datetime.date | None:
    """The day of a fact: the one that its sentence tells, or else the article's."""
    if period is None or (published and period[0] <= published.toordinal() <= period[1]):
        return published
    return datetime.date.fromordinal(int(period[0])) if period[0] == period[1] else None


def _told(article: Article, line: Line, at: int, found: Reading, then: _When, lex: Lexicon) -> Told:
    what = thing(line, found, lex)
    vague = found.number is not None and found.number.vague
    period, value = then.period, found.value
    if value.kind == "date" and value.unit == "":
        period = value.low, value.high
    date = _date(period, article.metadata.date)
    fact = Fact(article.id, found.span, line.span, found.value, what.words, what.role, date)
    return Told(
        fact,
        at,
        found.first,
        found.grain,
        what.partial or vague,
        vague,
        found.named,
        then.period,
        line.gap(found.next).strip() in ("-", "‐", "‑"),
        frozenset(lex.roles[w] for w in line.low if w in lex.roles),
        lex.head_first,
        then.since,
    )
