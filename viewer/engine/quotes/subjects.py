"""Subjects: who does what a verb of saying tells, before the verb or after it.

Promises a pronoun, a name or a noun right beside the verb, adverbs and auxiliaries stepped over, and what
commas set off ("Jaban, an activist, said") kept as a description. Where the words beside a verb are none of
these, there is no subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from viewer.engine.quotes.phrases import (
    Phrase,
    beginning,
    describes,
    determines,
    name_ending,
    name_like,
    noun_ending,
    titled,
)
from viewer.engine.quotes.reading import Token
from viewer.engine.quotes.tongues.tongue import Tongue

DATELINE = 9
"""A dateline ends within so many tokens."""
LONGEST_APART = 30
"""What commas set off has no more words than this."""


def before_verb(
    tokens: Sequence[Token], verb: int, tongue: Tongue, *, participle: bool = False
) -> Phrase | None:
    """The subject that ends before a verb; a name is that of a participle ("with Perry claiming")."""
    at = verb
    while at and is_light(tokens[at - 1], tongue) and not tokens[at - 1].capital:
        at -= 1
    if at == 0:
        return None
    last = tokens[at - 1]
    if last.low in tongue.relatives:
        at -= 1
        at -= at > 0 and tokens[at - 1].text == ","
        if at and tongue.capitals and name_like(tokens[at - 1], tongue):
            return name_ending(tokens, at, tongue, alone=True)
        return _ending(tokens, at, tongue)
    if last.low in tongue.pronouns or ("-" in last.low and last.low.rpartition("-")[2] in tongue.clitics):
        return Phrase(at - 1, at, at - 1, at, pronoun=True)
    if last.text in (",", "—", "–", ")"):
        return _apart(tokens, at - 1, tongue)
    if participle and tongue.capitals and last.word and name_like(last, tongue):
        return name_ending(tokens, at, tongue, alone=True)
    return _ending(tokens, at, tongue) if last.word else None


def is_light(token: Token, tongue: Tongue) -> bool:
    """Whether a word may stand between a subject and its verb: an auxiliary or an adverb."""
    return token.word and (
        token.low in tongue.auxiliaries or token.low in tongue.adverbs or token.low.endswith("ly")
    )


def _apart(tokens: Sequence[Token], comma: int, tongue: Tongue) -> Phrase | None:
    """The subject before a phrase that a comma, a dash or a bracket closes: the first that fits."""
    start = _clause_start(tokens, comma)
    opening = "(" if tokens[comma].text == ")" else tokens[comma].text
    best: Phrase | None = None
    for at in range(comma - 1, max(start, comma - LONGEST_APART), -1):
        if tokens[at].text != opening:
            continue
        phrase = _ending(tokens, at, tongue)
        if phrase is not None and _begins_clause(tokens, phrase.start, start, tongue):
            best = _with_apposition(tokens, phrase, at + 1, comma, tongue)
            if phrase.start == start:
                break
    return best


def _with_apposition(tokens: Sequence[Token], phrase: Phrase, start: int, end: int, tongue: Tongue) -> Phrase:
    """A phrase and what stands beside it: "The mayor, Ann Bell," is Ann Bell, the mayor."""
    name = None if phrase.named or phrase.pronoun else _ending(tokens, end, tongue)
    if name is not None and name.named and name.start == start:
        return replace(name, start=phrase.start, description=(phrase.start, phrase.end))
    return replace(phrase, description=_described(tokens, start, end, phrase, tongue))


def _begins_clause(tokens: Sequence[Token], at: int, start: int, tongue: Tongue) -> bool:
    return (
        at == start
        or tokens[at - 1].text in (",", "(")
        or tokens[at - 1].low in tongue.stops - tongue.prepositions
    )


def _described(
    tokens: Sequence[Token], start: int, end: int, phrase: Phrase, tongue: Tongue
) -> tuple[int, int]:
    """What stands between the commas, to the first comma in it, where it describes; else the titles."""
    if start >= end or not describes(tokens[start], tongue):
        return phrase.description
    comma = next((i for i in range(start, end) if tokens[i].text in (",", ";")), end)
    return (start, comma)


def _clause_start(tokens: Sequence[Token], at: int) -> int:
    """Where the clause before a place begins: after the last quotation, semicolon or colon."""
    least = max(0, at - 2 * LONGEST_APART)
    while at > least and not (tokens[at - 1].quote >= 0 or tokens[at - 1].text in ";:"):
        at -= 1
    while at < len(tokens) and tokens[at].text in ",–—-":
        at += 1
    return at


def _ending(tokens: Sequence[Token], end: int, tongue: Tongue) -> Phrase | None:
    """The phrase that ends before `end`."""
    if end <= 0 or not tokens[end - 1].word or tokens[end - 1].low in tongue.times:
        return None
    if tokens[end - 1].low in tongue.pronouns:
        return Phrase(end - 1, end, end - 1, end, pronoun=True)
    if tongue.capitals and name_like(tokens[end - 1], tongue):
        return name_ending(tokens, end, tongue)
    return noun_ending(tokens, end, tongue)


def after_verb(tokens: Sequence[Token], start: int, tongue: Tongue) -> Phrase | None:
    """The subject that begins after a verb ("said Khalaf"), and what stands beside it between commas."""
    while start < len(tokens) and _passing(tokens[start], tongue):
        start += 1
    if start >= len(tokens) or not tokens[start].word:
        return None
    token = tokens[start]
    if token.low in tongue.pronouns:
        return Phrase(start, start + 1, start, start + 1, pronoun=True)
    if name_like(token, tongue) or determines(token, tongue) or titled(token, tongue):
        return beginning(tokens, start, tongue)
    return beginning(tokens, start, tongue) if not tongue.capitals else None


def _passing(token: Token, tongue: Tongue) -> bool:
    """Whether a word may stand between a verb and the subject after it: "a déclaré lundi le ministre"."""
    return tongue.code != "en" and (token.low in tongue.times or token.low in tongue.adverbs)


def source(tokens: Sequence[Token], start: int, tongue: Tongue) -> Phrase | None:
    """The source after "according to": a name or a noun, whatever it begins with."""
    if start >= len(tokens) or not tokens[start].word or tokens[start].low in tongue.pronouns:
        return None
    return beginning(tokens, start, tongue)


def first_subject(tokens: Sequence[Token], tongue: Tongue) -> Phrase | None:
    """The pronoun or the name that a sentence begins with."""
    start = 0
    if tokens[0].text.isupper():  # a dateline
        dash = next((i for i in range(1, min(len(tokens), DATELINE)) if tokens[i].text in "—–"), -1)
        start = dash + 1
    while start < len(tokens) and not tokens[start].word and tokens[start].quote < 0:
        start += 1
    if start < len(tokens) and tokens[start].low in tongue.pronouns - tongue.relatives:
        return Phrase(start, start + 1, start, start + 1, pronoun=True)
    end = start + (start < len(tokens) and tokens[start].low in tongue.articles)
    if end < len(tokens) and tokens[end].quote >= 0:
        return Phrase(start, end + 1, end, end + 1, named=True)
    first = end
    while end < len(tokens) and name_run(tokens, end, first, tongue):
        end += 1
    if end == first or (end < len(tokens) and tokens[end].low in tongue.joining):
        return None
    return None if tokens[end - 1].low.endswith(("'s", "s'")) else name_ending(tokens, end, tongue)


def name_run(tokens: Sequence[Token], at: int, start: int, tongue: Tongue) -> bool:
    """Whether a token goes on to the right with a run of capitals that began at `start`."""
    if at > start and tokens[at - 1].low.endswith(("'s", "s'")):
        return False
    if name_like(tokens[at], tongue):
        return True
    if at == start or tokens[at].low not in tongue.particles:
        return False
    return at + 1 < len(tokens) and name_like(tokens[at + 1], tongue)
