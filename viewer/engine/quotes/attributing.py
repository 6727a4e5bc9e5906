"""Attributing: which act of saying a quotation belongs to.

Promises the act that stands right after a quotation, else the nearest before it in its sentence, else the one
that ends the sentence; a quotation that "he said" breaks is one. Where the text does not tell, nothing is
said.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.engine.quotes.acts import Act, acts
from viewer.engine.quotes.phrases import titled
from viewer.engine.quotes.reading import TITLE, Line, Reading, Token, inside
from viewer.engine.quotes.tongues.tongue import Tongue

SHORT = 12
"""So many words at most follow "he said" before a broken quotation goes on."""
FARTHEST = 30
"""A verb has no more words than this between itself and the quotation after it."""


_ENDS = frozenset(".,!?…؟،。！？—–")


@dataclass(frozen=True, slots=True)
class Told:
    """An act with the sentence it stands in."""

    line: Line
    act: Act


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands: the sentence, the place in it, and whether an act follows it.

    `direct` says that nothing of the writer's clause runs into it.
    """

    line: Line
    at: int
    direct: bool
    followed: bool


@dataclass(slots=True)
class Speech:
    """What an article says about speech: its lines with their acts, and for each quotation its act."""

    lines: list[tuple[Line, list[Act]]]
    places: dict[int, Place]
    told: dict[int, Told]
    joined: dict[int, int]
    tongue: Tongue


def speech(reading: Reading, tongue: Tongue) -> Speech:
    """The acts of an article and the quotations they introduce."""
    lines = list(reading.lines)
    for k, m in enumerate(reading.marked):
        following = reading.marked[k + 1] if k + 1 < len(reading.marked) else m
        if following.depth > m.depth:  # outer ones stand right before what is nested in them
            lines += [line for line in inside(reading, k) if any(t.quote >= 0 for t in line.tokens)]
    found = Speech([(line, acts(line.tokens, tongue)) for line in lines], {}, {}, {}, tongue)
    for i, (line, known) in enumerate(found.lines):
        for at, token in enumerate(line.tokens):
            if token.quote >= 0:
                _place(found, i, line, known, at)
    _join(found)
    return found


def _join(found: Speech) -> None:
    """A quotation that "he said" breaks, in a sentence or between two, is one."""
    previous: tuple[int, Line] | None = None
    for i, (line, _) in enumerate(found.lines):
        for at, token in enumerate(line.tokens):
            if token.quote < 0:
                continue
            following = i > 0 and previous is not None and found.lines[i - 1][0] is previous[1]
            if previous is not None and _goes_on(found, previous, line, at, following=following):
                found.joined[token.quote] = found.joined.get(previous[0], previous[0])
                found.told[token.quote] = found.told[previous[0]]
            previous = token.quote, line


def _goes_on(found: Speech, previous: tuple[int, Line], line: Line, at: int, *, following: bool) -> bool:
    """Whether a quotation goes on with the one before; `following` says that its sentence is the next one."""
    quote, before = previous
    told, place = found.told.get(quote), found.places[quote]
    if told is None or told.line is not before or not place.direct or line.tokens[at].quote == quote:
        return False
    act, own = told.act, found.told.get(line.tokens[at].quote)
    if act.start <= place.at or (line.paragraph, line.depth) != (before.paragraph, before.depth):
        return False
    if line is before:
        between = line.tokens[act.end : at]
        return (
            (own is None or own.act is act)
            and bool(between)
            and between[-1].text in (",", ":", "–", "—", ";")
            and _few(between)
        )
    return own is None and following and at == 0 and len(line.tokens) == 1 and _few(before.tokens[act.end :])


def _few(tokens: Sequence[Token]) -> bool:
    """Whether what follows an attribution is no clause of its own."""
    return sum(t.word for t in tokens) <= SHORT and all(t.quote < 0 for t in tokens)


def _place(found: Speech, i: int, line: Line, known: Sequence[Act], at: int) -> None:
    quote = line.tokens[at].quote
    act = None if line.tokens[at].low == TITLE else _act(line.tokens, known, at, found.tongue)
    if quote not in found.places:
        found.places[quote] = Place(
            line, at, _leads(line.tokens, at, act), act is not None and act.start > at
        )
    if act is not None and quote not in found.told:
        found.told[quote] = Told(line, act)
    elif act is None and quote not in found.told and at + 1 == len(line.tokens):
        following = _short_act(found, i)
        if following is not None:
            found.told[quote] = following


def _act(tokens: Sequence[Token], known: Sequence[Act], at: int, tongue: Tongue) -> Act | None:
    """The act that a quotation at a place of a sentence belongs to."""
    first = bisect_right(known, at, key=lambda a: a.verb)
    if first < len(known):
        after = known[first]
        apart = at + 1 < after.start or tokens[at].last in _ENDS or after.inverted
        if (
            after.start > at
            and apart
            and not after.kind.object_only
            and not after.kind.participle  # “..., we will stay,” stressing that the law would prevail
            and _only_signs(tokens, at + 1, after.start)
        ):
            return after
    if first and at - known[first - 1].verb <= FARTHEST and known[first - 1].end <= at:
        before = known[first - 1]
        if not _named(before, tokens, at) and not _other_clause(tokens, before.end, at, tongue):
            return before
    return _closing(tokens, known[first:], at)


def _closing(tokens: Sequence[Token], later: Sequence[Act], at: int) -> Act | None:
    """The act that ends the sentence: “… joint actions” to defeat IS, a statement said."""
    act = next((a for a in later if a.start > at), None)
    if act is None or act.kind.object_only or act.kind.participle or tokens[act.start - 1].text != ",":
        return None
    return act if not any(t.quote >= 0 for t in tokens[at + 1 : act.start]) else None


def _other_clause(tokens: Sequence[Token], start: int, at: int, tongue: Tongue) -> bool:
    """Whether somebody else's clause begins between a verb and a quotation: ", Mr. Trump took"."""
    for i in range(start, at - 1):
        if tokens[i].text in (",", ";") and tokens[i + 1].word:
            following = tokens[i + 1]
            if following.low in tongue.person_pronouns or titled(following, tongue):
                return True
    return False


def _named(act: Act, tokens: Sequence[Token], at: int) -> bool:
    """Whether the quotation is what something is called: "a group called “X”"."""
    if act.subject is None or act.kind.lemma not in ("call", "dub", "label", "term"):
        return False
    return not (act.subject.named or act.subject.pronoun) and act.verb + 1 == at


def _only_signs(tokens: Sequence[Token], start: int, end: int) -> bool:
    return all(not t.word and t.quote < 0 for t in tokens[start:end])


def _leads(tokens: Sequence[Token], at: int, act: Act | None) -> bool:
    """Whether nothing of the writer's clause runs into it: a sign, the verb or nothing stands before."""
    if at == 0:
        return True
    before = tokens[at - 1]
    return not before.word or (act is not None and at - 1 < act.end and at - 1 >= act.verb)


def _short_act(found: Speech, i: int) -> Told | None:
    """The sentence after, where it is nothing but the attribution: “Why?” Khalaf asked."""
    if i + 1 >= len(found.lines):
        return None
    line, known = found.lines[i + 1]
    here = found.lines[i][0]
    if line.paragraph != here.paragraph or line.depth != here.depth or len(known) != 1:
        return None
    act = known[0]
    if act.start != 0 or act.kind.object_only or any(t.quote >= 0 for t in line.tokens):
        return None
    return Told(line, act) if sum(t.word for t in line.tokens[act.end :]) <= 3 else None
