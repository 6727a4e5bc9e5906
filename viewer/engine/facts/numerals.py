"""Numbers in words and in digits, with how far they reach: "nearly three", "half a million".

Promises a number where one begins at a word, and nothing for digits that are no number: version numbers,
telephone numbers, parts of names. What the number is of is told by `amounts`, dates by `moments`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from viewer.engine.facts.cardinals import cardinal
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
    while (
        line.joined(out.next)
        and out.next < number.next + 3
        and (times := lex.scales.get(line.low[out.next])) is not None
    ):
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
    if word in lex.vague and line.word(i - 1) not in lex.articles:
        return _vague(line, i, lex)
    if word in lex.articles and line.word(i + 1) in lex.around and line.joined(i + 1):
        return _around(line, i, lex)
    if word in lex.halves:
        return _half(line, i, lex)
    if word in lex.articles and not (
        line.word(i + 1) in lex.scales or line.word(i + 1) in lex.halves or line.word(i + 1) in lex.vague
    ):
        return None
    if word in lex.articles and line.word(i + 1) in lex.vague:
        return None  # "a hundreds"; what "une centaine" is stands in the tables of its own
    return _counted(line, i, lex)


def _around(line: Line, i: int, lex: Lexicon) -> Number:
    """As in "une vingtaine": about so many."""
    value = lex.around[line.low[i + 1]]
    low, high = reach("about", value, value)
    end = line.ends[i + 1]
    return Number(i, i + 2, line.starts[i], end, value, low, high, approximate=True, scope="about", grain=1)


def _half(line: Line, i: int, lex: Lexicon) -> Number | None:
    """As in "half a million", "half a dozen"."""
    at = i + 1 + (line.word(i + 1) in lex.articles)
    times = lex.scales.get(line.word(at)) or lex.around.get(line.word(at))
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


def _counted(line: Line, i: int, lex: Lexicon) -> Number | None:
    said = cardinal(line, i, lex)
    if said is None:
        return None
    value, end = said.value, line.ends[said.next - 1]
    if line.low[i] in lex.scales and line.word(i - 1) in lex.several:
        low, high = 2 * value, 20 * value
        first = i - 2 if line.word(i - 2) in lex.articles else i - 1
        return Number(first, said.next, line.starts[first], end, low, low, high, approximate=True, vague=True)
    return Number(i, said.next, line.starts[i], end, value, value, value, grain=said.grain)


def _scoped(line: Line, number: Number, lex: Lexicon) -> Number:
    """The number with the phrases around it that say how far it reaches."""
    first, scope = _before(line, number, lex)
    last, end = number.next, number.end
    if scope is None:
        last, scope = _behind(line, number, lex)
        end = line.ends[last - 1] if scope else end
    if scope is None and line.text[number.end : number.end + 1] == "+":
        scope, end = "from", number.end + 1
    if scope is None:
        return number
    start = line.starts[first] if first < number.first else number.start
    low, high = reach(scope, number.low, number.high)
    approximate = scope in ("about", "nearly") or number.approximate
    return replace(
        number, first=first, next=last, start=start, end=end, low=low, high=high, scope=scope,
        approximate=approximate,
    )  # fmt: skip


def _before(line: Line, number: Number, lex: Lexicon) -> tuple[int, Scope | None]:
    """The first word of the phrases before a number, and their scope."""
    first: int = number.first
    scope: Scope | None = None
    for _ in range(2):
        if line.word(first - 1) not in lex.before_ends:
            break
        for length in range(min(4, first), 0, -1):
            found = lex.before.get(tuple(line.low[first - length : first]))
            if found and length == 1 and _is_place(line, first - 1, number, lex):
                continue
            if found and scope in (None, found) and _sign_free(line, first, length):
                first, scope = first - length, found
                break
    return first, scope


def _behind(line: Line, number: Number, lex: Lexicon) -> tuple[int, Scope | None]:
    """The word behind the phrase that follows a number, and its scope."""
    last = number.next
    if line.word(last) in lex.after_begins and line.joined(last):
        for length in (3, 2, 1):
            phrase = tuple(line.low[last : last + length])
            if len(phrase) == length and phrase in lex.after and line.follows(last, phrase):
                return last + length, lex.after[phrase]
    return last, None


def _is_place(line: Line, at: int, number: Number, lex: Lexicon) -> bool:
    """Whether "over" and the like, before a length of time or a measure, is no more than a preposition."""
    if line.low[at] not in lex.unsure_before or at == 0 or line.word(at - 1) in lex.sure_before:
        return False
    unit = line.word(number.next)
    percent = line.text[number.end : number.end + 1] == "%"
    return percent or unit in lex.units or unit in lex.measures or (unit,) in lex.percents


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
        return round(low * (1 - ABOUT), 6), round(high * (1 + ABOUT), 6)
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
    between = line.word(number.first - 1) in lex.from_to and line.low[at] in lex.joins
    worded = (line.low[at] in lex.to or between) and not gap
    at += worded
    if not (dashed or worded) or at >= len(line) or (worded and not line.spaced(at)):
        return number
    other = _digits(line, at, lex, inside=True) if line.raw[at][0].isdigit() else _words(line, at, lex)
    if other is None or other.vague or (dashed and not (number.digits and other.digits)):
        return number
    if other.value <= number.value:
        return None if dashed else number
    low = number.low
    scale = _scale_of(line, other, lex)
    if number.grain < other.grain and scale > 1 and number.value * scale <= other.value:
        low *= scale
    first, start = (
        (number.first - 1, line.starts[number.first - 1]) if between else (number.first, number.start)
    )
    return replace(
        number, first=first, start=start, next=other.next, end=other.end, low=low, high=other.high, value=low,
        glued=other.glued, approximate=True, grain=other.grain,
    )  # fmt: skip


def _scale_of(line: Line, number: Number, lex: Lexicon) -> float:
    return lex.scales.get(line.low[number.next - 1], 1.0) if number.next - number.first > 1 else 1.0
