"""Numbers in words and in digits, with how far they reach: "nearly three", "half a million".

Promises a number where one begins at a word, and nothing for digits that are no number: version numbers,
telephone numbers, parts of names. What the number is of is told by `amounts`, dates by `moments`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from viewer.engine.facts.lexicon import Lexicon, Scope
from viewer.engine.facts.lines import Line

LONGEST = 15
"""Digits: what is longer is no number that anybody writes about."""
NEAR, ABOUT = 0.1, 0.1
"""How far "nearly" and "about" reach, as a part of the number."""

_DIGITS = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[   '’٬]\d{3})+(?:[.,٫]\d+)?"
    r"|\d+[.,٫]\d+|\d+"
)
_AFTER = re.compile(r"[^\W\d_]+")
_SPLIT = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "mrd": 1e9, "mio": 1e6}


@dataclass(frozen=True, slots=True)
class Number:
    """A number from word `first` to before word `next`; `low` to `high` is what it can be.

    `value` is the number that is said, `glued` the letters right behind the digits ("km" in "5km").
    """

    first: int
    next: int
    start: int
    end: int
    value: float
    low: float
    high: float
    approximate: bool = False
    vague: bool = False
    digits: bool = False
    glued: str = ""
    scope: Scope | None = None
    grain: float = 1
    """The unit of the last figure that is told: 1000 for "5,000" or "5 thousand"."""


def number(line: Line, i: int, lex: Lexicon) -> Number | None:
    """The number that begins at word `i`, with the words that say how far it reaches."""
    plain = _digits(line, i, lex) if line.raw[i][0].isdigit() else _words(line, i, lex)
    if plain is None:
        return None
    return _ranged(line, _scoped(line, plain, lex), lex)


def figures(said: str, lex: Lexicon) -> float | None:
    """The value of digits with their signs, by the customs of a language; None where they make no number."""
    signs = [c for c in said if not c.isdigit()]
    if not signs:
        return float(int(said))
    last, kinds = signs[-1], set(signs)
    if last == "٫":
        return _float(said, "٫", ".")
    grouped = len(said.rsplit(last, 1)[1]) == 3
    if len(kinds) == 1 and last in ".,":
        thousands = len(signs) > 1 or (grouped and last != lex.decimal and not said.startswith("0"))
        if thousands:
            return _float(said, "") if grouped else None
        return _float(said, last, ".")
    return _float(said, last, ".") if last in ".,٫" and len(kinds) > 1 else _float(said, "")


def _float(said: str, decimal: str, point: str = "") -> float | None:
    kept = "".join(point if c == decimal else c for c in said if c.isdigit() or (c == decimal and decimal))
    try:
        return float(kept)
    except ValueError:
        return None


def _digits(line: Line, i: int, lex: Lexicon, inside: bool = False) -> Number | None:
    """The number at the digits of word `i`; `inside` where it ends a range."""
    start = line.starts[i]
    before = line.text[max(0, start - 1) : start]
    if not inside and re.match(r"[^\W_][-–/:.,]", line.text[max(0, start - 2) : start]):
        return None
    found = _DIGITS.match(line.text, start, line.span.end)
    if found is None or len(found[0]) > LONGEST or before.isalnum() or before in ("@", "#", "_"):
        return None
    after = _AFTER.match(line.text, found.end(), line.span.end)
    glued = after[0].lower() if after else ""
    end = found.end() + len(glued)
    if line.text[end : end + 1].isdigit() or re.match(r"[.,:/]\d", line.text[end : end + 2]):
        return None
    value = figures(found[0], lex)
    if value is None or glued in ("st", "nd", "rd", "th", "s", "er", "ere", "e"):
        return None
    following = line.at(end - 1) + 1
    grain = _grain(found[0], value)
    if glued in _SCALES and (glued not in "mb" or _money_before(line, i)):
        value, grain, glued = value * _SCALES[glued], grain * _SCALES[glued], ""
    out = Number(i, following, start, end, value, value, value, digits=True, glued=glued, grain=grain)
    return _scaled(line, out, lex) if not glued else out


def _grain(said: str, value: float) -> float:
    whole, _, part = str(value).partition(".")
    if part not in ("", "0"):
        return 10.0 ** -len(part)
    zeros = len(whole) - len(whole.rstrip("0"))
    return 10.0**zeros if value else 1


def _money_before(line: Line, i: int) -> bool:
    return line.gap(i)[-1:] in ("$", "€", "£", "¥")


def _scaled(line: Line, number: Number, lex: Lexicon) -> Number:
    """The number with the scales that follow it: "2.5 million", "5 hundred thousand"."""
    out = number
    while line.joined(out.next) and (times := lex.scales.get(line.low[out.next])) is not None:
        out = replace(
            out,
            next=out.next + 1,
            end=line.ends[out.next],
            value=out.value * times,
            low=out.low * times,
            high=out.high * times,
            grain=out.grain * (times if times > 100 else 1),
        )
    return out


def _words(line: Line, i: int, lex: Lexicon) -> Number | None:
    word = line.low[i]
    if word in lex.none and word not in lex.ones:
        return Number(i, i + 1, line.starts[i], line.ends[i], 0, 0, 0)
    if word in lex.vague:
        return _vague(line, i, lex)
    if word in lex.halves:
        return _half(line, i, lex)
    if word in lex.articles and not (
        line.word(i + 1) in lex.scales or line.word(i + 1) in lex.halves or line.word(i + 1) in lex.vague
    ):
        return None
    if word in lex.articles and line.word(i + 1) in lex.vague:
        return None  # "a hundreds"; what "une centaine" is stands in the tables of its own
    return _counted(line, i, lex)


def _half(line: Line, i: int, lex: Lexicon) -> Number | None:
    """As in "half a million", "half a dozen"."""
    at = i + 1 + (line.word(i + 1) in lex.articles)
    times = lex.scales.get(line.word(at))
    if times is None or not all(line.joined(k) for k in range(i + 1, at + 1)):
        return None
    value = times / 2
    return Number(i, at + 1, line.starts[i], line.ends[at], value, value, value, grain=times / 10)


def _vague(line: Line, i: int, lex: Lexicon) -> Number | None:
    """As in "dozens", "tens of thousands"."""
    low, high = lex.vague[line.low[i]]
    at = i
    if line.word(i + 1) in lex.of and line.word(i + 2) in lex.vague and line.joined(i + 1):
        more = lex.vague[line.low[i + 2]][0] / 2
        low, high, at = low * more, high * more, i + 2
    return Number(
        i, at + 1, line.starts[i], line.ends[at], low, low, high, approximate=True, vague=True, grain=low
    )


@dataclass(slots=True)
class _Sum:
    """A cardinal that grows word by word: thousands and more that are done, and the group under way."""

    done: float = 0.0
    group: float | None = None
    grain: float = 1.0

    def scale(self, times: float) -> None:
        self.group = (1.0 if self.group is None else self.group) * times
        if times >= 1000:
            self.done, self.group, self.grain = self.done + self.group, None, times

    def add(self, one: float) -> bool:
        """Add a word; False where two numbers stand side by side."""
        if self.group is not None and (self.group % 10 or one >= 100 or one >= _room(self.group)):
            return False
        self.group = (self.group or 0) + one
        return True

    @property
    def value(self) -> float:
        return self.done + (self.group or 0)

    @property
    def last_figure(self) -> float:
        if self.group is None:
            return self.grain
        return 1.0 if self.group % 10 or self.group < 10 else 10.0


def _counted(line: Line, i: int, lex: Lexicon) -> Number | None:
    """A cardinal in words: "two hundred and five", "two and a half million"."""
    said, at = _Sum(), i
    if line.low[i] in lex.articles:
        said.group, at = 1.0, i + 1
        if line.low[at] in lex.halves:
            return None
    end = begin = at
    while at < len(line) and (at == begin or line.joined(at)):
        word = line.low[at]
        one = said_number(word, lex)
        if word in lex.scales:
            said.scale(lex.scales[word])
        elif one is not None:
            if not said.add(one):
                break
        elif word in lex.joins and at > i and _goes_on(line, at, lex):
            if line.word(at + 1) in lex.articles:
                said.group, at = (said.group or 0) + 0.5, at + 2
            else:
                at += 1
                continue
        else:
            break
        end, at = at, at + 1
    if said.group is None and not said.done:
        return None
    value = said.value
    return Number(i, end + 1, line.starts[i], line.ends[end], value, value, value, grain=said.last_figure)


def _room(group: float) -> float:
    """What may be added to a group: ones to tens, tens to hundreds."""
    return 100 if group % 100 == 0 else 20 if group % 20 == 0 else 10


def said_number(word: str, lex: Lexicon) -> float | None:
    """The number that one word says; German ones are put together first."""
    value = lex.ones.get(word)
    return value if value is not None or lex.compound is None else lex.compound(word)


def _goes_on(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether a number goes on behind "and"."""
    if line.word(at - 1) in lex.scales and said_number(line.word(at + 1), lex) is not None:
        return True
    return line.word(at + 1) in lex.articles and line.word(at + 2) in lex.halves


def _scoped(line: Line, number: Number, lex: Lexicon) -> Number:
    """The number with the phrases around it that say how far it reaches."""
    first, scope = number.first, None
    for _ in range(2):
        for length in range(min(4, first), 0, -1):
            found = lex.before.get(tuple(line.low[first - length : first]))
            if found and _sign_free(line, first, length):
                first, scope = first - length, scope or found
                break
    start = line.starts[first] if first < number.first else number.start
    last, end = number.next, number.end
    if scope is None:
        for length in (3, 2, 1):
            phrase = tuple(line.low[last : last + length])
            if (
                len(phrase) == length
                and phrase in lex.after
                and line.follows(last, phrase)
                and line.joined(last)
            ):
                scope, last, end = lex.after[phrase], last + length, line.ends[last + length - 1]
                break
    if scope is None and line.text[number.end : number.end + 1] == "+":
        scope, end = "from", number.end + 1
    if scope is None:
        return number
    low, high = reach(scope, number.low, number.high)
    approximate = scope in ("about", "nearly") or number.approximate
    return replace(
        number, first=first, next=last, start=start, end=end, low=low, high=high, scope=scope,
        approximate=approximate,
    )  # fmt: skip


def _sign_free(line: Line, first: int, length: int) -> bool:
    gaps = [line.gap(k).strip() for k in range(first - length + 1, first + 1)]
    return all(g in ("", "-") for g in gaps[:-1]) and gaps[-1] in (
        "",
        "$",
        "€",
        "£",
        "¥",
        "US$",
        "C$",
        "A$",
        "HK$",
    )


def reach(scope: Scope, low: float, high: float) -> tuple[float, float]:
    """From where to where a number reaches under a scope."""
    if scope == "about":
        return low * (1 - ABOUT), high * (1 + ABOUT)
    if scope == "nearly":
        return low * (1 - NEAR), high
    if scope in ("over", "from"):
        return low, math.inf
    return 0, high


def _ranged(line: Line, number: Number, lex: Lexicon) -> Number | None:
    """The number with its other end: "20 to 30", "two or three"; None where it is no range but a score."""
    at = number.next
    if number.vague or number.scope in ("over", "from", "below", "to") or at >= len(line):
        return number
    gap = line.gap(at).strip()
    dashed = gap in ("-", "–", "—") and len(line.gap(at)) <= 3
    worded = line.low[at] in lex.to and not gap
    at += worded
    if not (dashed or worded) or at >= len(line) or (worded and not line.spaced(at)):
        return number
    other = _digits(line, at, lex, inside=True) if line.raw[at][0].isdigit() else _words(line, at, lex)
    if other is None or other.vague or (dashed and not (number.digits and other.digits)):
        return number
    if other.value <= number.value:
        return None
    low = number.low
    scale = _scale_of(line, other, lex)
    if number.grain < other.grain and scale > 1 and number.value * scale <= other.value:
        low *= scale
    return replace(
        number, next=other.next, end=other.end, low=low, high=other.high, value=low, glued=other.glued,
        approximate=True, grain=other.grain,
    )  # fmt: skip


def _scale_of(line: Line, number: Number, lex: Lexicon) -> float:
    return lex.scales.get(line.low[number.next - 1], 1.0) if number.next - number.first > 1 else 1.0
