"""Phrases: the subject beside a verb of saying, found without a parser.

Promises a pronoun, a name with its titles, or a noun with what belongs to it; where the words beside the verb
are none of these, nothing. A phrase set off by commas ("Jaban, an activist, said") is stepped over and kept
as a description.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.engine.quotes.reading import Token
from viewer.engine.quotes.tongues.tongue import Tongue

_OWN = frozenset({"of", "for"})
"""Prepositions that stand inside a phrase."""
LONGEST = 14
"""A subject has no more words than this."""
LONGEST_APART = 30
"""A phrase set off by commas has no more."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `[start, end)`: whole phrase; `[head, end)` the name in it where `named`, else head is start.

    `description` are tokens beside the name that say who it is; empty range where there are none.
    """

    start: int
    end: int
    head: int
    named: bool = False
    pronoun: bool = False
    description: tuple[int, int] = (0, 0)


def before_verb(tokens: Sequence[Token], verb: int, tongue: Tongue) -> Phrase | None:
    """The subject that ends before a verb, adverbs and auxiliaries stepped over."""
    at = verb
    while at and tokens[at - 1].word and _light(tokens[at - 1], tongue) and not tokens[at - 1].capital:
        at -= 1
    if at == 0:
        return None
    last = tokens[at - 1]
    if last.low in tongue.pronouns and last.low not in tongue.relatives:
        return Phrase(at - 1, at, at - 1, pronoun=True)
    if last.low in tongue.relatives:
        at -= 1
        at -= at > 0 and tokens[at - 1].text == ","
        return _ending(tokens, at, tongue)
    if last.text in (",", "—", "–", ")"):
        return _apart(tokens, at - 1, tongue)
    return _ending(tokens, at, tongue) if last.word else None


def _light(token: Token, tongue: Tongue) -> bool:
    return token.low in tongue.auxiliaries or token.low in tongue.adverbs or token.low.endswith("ly")


def _apart(tokens: Sequence[Token], comma: int, tongue: Tongue) -> Phrase | None:
    """The subject before a phrase that a comma, a dash or a bracket closes: the first that fits."""
    start = _clause_start(tokens, comma)
    opening = "(" if tokens[comma].text == ")" else tokens[comma].text
    best: Phrase | None = None
    for at in range(comma - 1, max(start, comma - LONGEST_APART), -1):
        if tokens[at].text != opening:
            continue
        phrase = _ending(tokens, at, tongue)
        if phrase is None:
            continue
        if phrase.start == start or tokens[phrase.start - 1].text == ",":
            best = replace(phrase, description=(at + 1, comma))
        if phrase.start == start:
            break
    return best


def _clause_start(tokens: Sequence[Token], at: int) -> int:
    """Where the clause before a place begins: after the last quotation, semicolon or colon."""
    while at > 0 and not (tokens[at - 1].quote >= 0 or tokens[at - 1].text in ";:"):
        at -= 1
    while at < len(tokens) and tokens[at].text in ",–—-":
        at += 1
    return at


def _ending(tokens: Sequence[Token], end: int, tongue: Tongue) -> Phrase | None:
    """The phrase that ends before `end`."""
    if end <= 0 or not tokens[end - 1].word or tokens[end - 1].low in tongue.times:
        return None
    if tongue.capitals and name_like(tokens[end - 1], tongue):
        return _name_ending(tokens, end, tongue)
    return _noun_ending(tokens, end, tongue)


def name_like(token: Token, tongue: Tongue) -> bool:
    """Whether a word has a name's capital, and is no small word that has it from its sentence's start."""
    low = token.low.rstrip(".")
    return token.capital and low not in tongue.articles | tongue.pronouns | tongue.counts | tongue.stops


def _name_ending(tokens: Sequence[Token], end: int, tongue: Tongue) -> Phrase | None:
    """A run of capitals, its titles parted from the name: "White House press secretary Jay Carney"."""
    head = end - 1
    while head > 0 and (
        name_like(tokens[head - 1], tongue)
        or (tokens[head - 1].low in tongue.particles and head > 1 and name_like(tokens[head - 2], tongue))
    ):
        head -= 1
    if tokens[head - 1].low in tongue.prepositions and head:
        return _noun_ending(tokens, end, tongue)
    start = head
    while start > 0 and end - start < LONGEST and _belongs(tokens[start - 1], tongue):
        start -= 1
    if start and tokens[start - 1].low in tongue.articles | tongue.possessives:
        start -= 1
    elif start < head and not _titled(tokens[head - 1], tongue):
        start = head
    name = without_titles(tokens, head, end, tongue)
    if name == end:
        return _noun_ending(tokens, end, tongue)
    return Phrase(start, end, name, named=True, description=(start, name))


def without_titles(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> int:
    """Where the name begins in a run of capitals: after its last title."""
    after = start
    for i in range(start, end):
        if tokens[i].low.rstrip(".") in tongue.titles:
            after = i + 1
            if i + 2 < end and tokens[i + 1].low == "of":
                after = i + 3
    return after if after < end else end if after > start else start


def _titled(token: Token, tongue: Tongue) -> bool:
    return token.low.rstrip(".") in tongue.titles


def _belongs(token: Token, tongue: Tongue) -> bool:
    """Whether a lower-case word may stand before a name in its phrase: a title, or a part of one."""
    return (
        token.word
        and not token.capital
        and (_titled(token, tongue) or token.low in ("former", "then", "press"))
    )


def _noun_ending(tokens: Sequence[Token], end: int, tongue: Tongue) -> Phrase | None:
    """A noun and what belongs to it, back to its article or to where the clause begins."""
    start = end
    while start > 0 and end - start < LONGEST:
        token = tokens[start - 1]
        if not token.word or token.low in tongue.stops or (token.low in tongue.verbs and not token.capital):
            break
        if token.low in tongue.auxiliaries or token.low in tongue.pronouns:
            return None
        start -= 1
        if _determines(token, tongue) and not _hangs(tokens, start, tongue):
            return Phrase(start, end, start)
    if start == end or (start and tokens[start - 1].word and tokens[start - 1].low not in tongue.that):
        return None
    first = tokens[start]
    if first.low in tongue.prepositions or first.low.endswith(("ing", "ed")) or first.low in tongue.times:
        return None
    return Phrase(start, end, start) if _bare(tokens[start:end], tongue) else None


def _determines(token: Token, tongue: Tongue) -> bool:
    return token.low in tongue.articles | tongue.possessives | tongue.counts or token.low.endswith("'s")


def _hangs(tokens: Sequence[Token], start: int, tongue: Tongue) -> bool:
    """Whether the phrase that begins at `start` hangs on a preposition or an owner before it."""
    if not start or not tokens[start - 1].word:
        return False
    before = tokens[start - 1].low
    if tokens[start].low.endswith("'s"):
        return _determines(tokens[start - 1], tongue) or tokens[start - 1].capital
    return before in tongue.prepositions


def _bare(tokens: Sequence[Token], tongue: Tongue) -> bool:
    """Whether words without an article can be a subject: a plural, or a name somewhere in them."""
    return any(t.low.endswith("s") or t.capital or t.low[0].isdigit() for t in tokens)


def after_verb(tokens: Sequence[Token], start: int, tongue: Tongue) -> Phrase | None:
    """The subject that begins after a verb ("said Khalaf"), and what stands beside it between commas."""
    while start < len(tokens) and tokens[start].low in tongue.times and not tongue.capitals:
        start += 1
    if start >= len(tokens) or not tokens[start].word:
        return None
    token = tokens[start]
    if token.low in tongue.pronouns:
        return Phrase(start, start + 1, start, pronoun=True)
    named = name_like(token, tongue) and token.low.rstrip(".") not in tongue.times
    if not (named or _determines(token, tongue) or _titled(token, tongue)):
        return None
    return _beginning(tokens, start, tongue)


def source(tokens: Sequence[Token], start: int, tongue: Tongue) -> Phrase | None:
    """The source after "according to": a name or a noun, whatever it begins with."""
    if start >= len(tokens) or not tokens[start].word or tokens[start].low in tongue.pronouns:
        return None
    return _beginning(tokens, start, tongue)


def _beginning(tokens: Sequence[Token], start: int, tongue: Tongue) -> Phrase:
    """The phrase from `start` on, to the next sign, or the next word that no phrase holds."""
    end = start
    while end < len(tokens) and end - start < LONGEST and tokens[end].word:
        low = tokens[end].low.rstrip(".")
        if low in tongue.times or (end > start and _cuts(low, tongue)):
            break
        end += 1
    end = max(end, start + 1)
    head = start
    while head < end and not name_like(tokens[head], tongue):
        head += 1
    run = head
    while run < end and (name_like(tokens[run], tongue) or tokens[run].low in tongue.particles):
        run += 1
    plain = all(
        _belongs(t, tongue) or t.low in tongue.articles | tongue.possessives for t in tokens[start:head]
    )
    if head < end and run == end and plain:
        name = without_titles(tokens, head, end, tongue)
        if name < end and (head == start or head != name or _titled(tokens[head - 1], tongue)):
            described = (start, name) if name > start else _beside(tokens, end, tongue)
            return Phrase(start, end, name, named=True, description=described)
    return Phrase(start, end, start)


def _cuts(low: str, tongue: Tongue) -> bool:
    """Whether no phrase goes over a word."""
    return low in tongue.stops | tongue.auxiliaries | tongue.prepositions - _OWN or low in tongue.verbs


def _beside(tokens: Sequence[Token], end: int, tongue: Tongue) -> tuple[int, int]:
    """The description between a comma after a name and the next comma or the end: "Khalaf, a spokesman"."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not _described(tokens[end + 1], tongue):
        return (0, 0)
    at = end + 1
    while at < len(tokens) and at - end < LONGEST and tokens[at].word:
        at += 1
    return (end + 1, at)


def _described(token: Token, tongue: Tongue) -> bool:
    return token.low in tongue.articles | tongue.possessives or _titled(token, tongue)


def first_subject(tokens: Sequence[Token], tongue: Tongue) -> Phrase | None:
    """The pronoun or the name that a sentence begins with."""
    start = 0
    while start < len(tokens) and not tokens[start].word and tokens[start].quote < 0:
        start += 1
    if start < len(tokens) and tokens[start].low in tongue.pronouns - tongue.relatives:
        return Phrase(start, start + 1, start, pronoun=True)
    article = start < len(tokens) and tokens[start].low in tongue.articles
    end = start + article
    if end < len(tokens) and tokens[end].quote >= 0:
        return Phrase(start, end + 1, end, named=True)
    while end < len(tokens) and tokens[end].word and name_like(tokens[end], tongue):
        end += 1
    if end == start + article or (end < len(tokens) and tokens[end].low in tongue.joining):
        return None
    return replace(found, start=start) if (found := _name_ending(tokens, end, tongue)) else None
