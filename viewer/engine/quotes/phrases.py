"""Phrases: names and nouns with what belongs to them, found without a parser.

Promises what can be told from capitals, titles, articles and prepositions alone: a name with its titles
parted from it, or a noun back to its article. Which phrase is the subject of a verb is told by `subjects`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.engine.common_words import listed
from viewer.engine.quotes.reading import Token
from viewer.engine.quotes.tongues.tongue import Tongue

LONGEST = 14
"""A phrase has no more words than this."""
_OWN = listed("of for de du des d del von für para der")
"""Prepositions that stand inside a phrase."""
_CONTRASTS = listed("while whereas although though")
"""Words that begin a clause with a subject of its own."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `[start, end)`: the whole phrase; `[head, tail)` the name in it where `named`, else all of it.

    `description` are tokens beside the name that say who it is; an empty range where there are none.
    """

    start: int
    end: int
    head: int
    tail: int
    named: bool = False
    pronoun: bool = False
    description: tuple[int, int] = (0, 0)


def whole(start: int, end: int) -> Phrase:
    """A phrase around a noun."""
    return Phrase(start, end, start, end)


def name_like(token: Token, tongue: Tongue) -> bool:
    """Whether a word has a name's capital, and is no small word that has it from its sentence's start."""
    return token.capital and token.low.rstrip(".") not in tongue.small


def titled(token: Token, tongue: Tongue) -> bool:
    """Whether a word is a title, abbreviated or not."""
    return token.low.rstrip(".") in tongue.titles


def determines(token: Token, tongue: Tongue) -> bool:
    """Whether a noun phrase can begin with a word: an article, a possessive, a number."""
    owner = tongue.code == "en" and token.low.endswith(("'s", "s'"))
    elided = bool(tongue.elided) and token.low.startswith(tongue.elided)
    return owner or elided or token.low in tongue.determiners or token.low.isdecimal()


def cuts(token: Token, tongue: Tongue) -> bool:
    """Whether no phrase goes over a word."""
    low = token.low.rstrip(".")
    if low in tongue.stops or low in tongue.auxiliaries or (low in tongue.prepositions and low not in _OWN):
        return True
    verb = tongue.verbs.get(low)
    return verb is not None and not verb.noun and not token.capital


def name_ending(tokens: Sequence[Token], end: int, tongue: Tongue, *, alone: bool = False) -> Phrase | None:
    """The name that ends before `end`, with its titles: "White House press secretary Jay Carney".

    A name that hangs on a preposition is part of a noun phrase, unless `alone`.
    """
    head = end - 1
    while head > 0 and joins(tokens, head - 1, end, tongue):
        head -= 1
    while head < end and not name_like(tokens[head], tongue):
        head += 1
    start = head
    while start > 0 and end - start < LONGEST and _belongs(tokens, start - 1, head, tongue):
        start -= 1
    if start < head and not titled(tokens[head - 1], tongue):
        start = head
    if start and tokens[start - 1].low in tongue.articles | tongue.possessives:
        start -= 1
    if start and tokens[start - 1].low in tongue.prepositions - tongue.stops and not alone:
        found = noun_ending(tokens, end, tongue)
        return None if found is None else of_place(tokens, found, tongue)
    if start > 1 and start < head and _genitive(tokens, start, tongue):
        return noun_ending(tokens, end, tongue)
    if start > 1 and tokens[start - 1].low in tongue.joining and name_like(tokens[start - 2], tongue):
        before = name_ending(tokens, start - 1, tongue)
        return None if before is None else whole(before.start, end)
    return _named(tokens, start, head, end, tongue) or noun_ending(tokens, end, tongue)


def _named(tokens: Sequence[Token], start: int, head: int, end: int, tongue: Tongue) -> Phrase | None:
    """The phrase of the run of capitals `[head, end)`; None where it is nothing but titles."""
    name = without_titles(tokens, head, end, tongue)
    if name == end:
        return None
    tail = _without_place(tokens, name, end, tongue)
    return Phrase(start, end, name, tail, named=True, description=(start, name))


def joins(tokens: Sequence[Token], at: int, end: int, tongue: Tongue) -> bool:
    """Whether a word goes on to the left with a run of capitals: a capital, or a small word between two."""
    token = tokens[at]
    if token.low.endswith(("'s", "s'")) or token.text.endswith("’"):
        return False
    if name_like(token, tongue):
        return True
    inside = (
        at > 0 and at + 1 < end and name_like(tokens[at - 1], tongue) and name_like(tokens[at + 1], tongue)
    )
    return inside and token.low in tongue.particles and not tokens[at - 1].low.endswith("'s")


def without_titles(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> int:
    """Where the name begins in a run of capitals: after its last title; `end` where titles are all.

    In the name of a body nothing is a title: "the Republican Governors Association".
    """
    after = start
    if end - start > 2 and tokens[end - 1].low in tongue.bodies and tokens[start].capital:
        return start
    for i in range(start, end):
        if titled(tokens[i], tongue):
            office = i + 3 < end and tokens[i + 1].low == "of"
            after = i + 3 if office else i + 1
    return after


def _without_place(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> int:
    """Where the name of a person ends before "of Vermont"; names of bodies keep it ("Bank of England")."""
    for i in range(start + 1, end - 1):
        if tokens[i].low == "of":
            person = start and titled(tokens[start - 1], tongue)
            two = i - start >= 2 and not any(t.low in tongue.bodies for t in tokens[start:i])
            return i if person or two else end
    return end


def _belongs(tokens: Sequence[Token], at: int, head: int, tongue: Tongue) -> bool:
    """Whether a word may stand before a name in its phrase: a title or a part of one, a name before it."""
    token = tokens[at]
    if token.capital:
        return at + 1 < head and name_like(token, tongue) and not token.low.endswith("'s")
    if at == 0 and token.text[:1].isupper() and token.low in tongue.bodies:
        return at + 1 < head and titled(tokens[at + 1], tongue)  # "Ministry spokesperson Ann Bell"
    return token.word and (titled(token, tongue) or token.low in tongue.of_titles)


def noun_ending(tokens: Sequence[Token], end: int, tongue: Tongue) -> Phrase | None:
    """A noun and what belongs to it, back to its article or to where the clause begins."""
    start = end
    last = tokens[end - 1].low
    if last in tongue.determiners | tongue.prepositions or last.rstrip(".") in ("a.m", "p.m"):
        return None
    while start > 0 and end - start < LONGEST:
        token = tokens[start - 1]
        if (
            not token.word
            or token.low in tongue.stops
            or _is_verb(token, tongue)
            or _full_stop(token, tongue)
        ):
            break
        if token.low in tongue.auxiliaries | tongue.finite or token.low in tongue.pronouns:
            return None
        start -= 1
        if token.low.isdecimal() and start and tokens[start - 1].low.rstrip(".") in tongue.times:
            return None  # "the June 19 vote"
        if determines(token, tongue) and not _hangs(tokens, start, tongue):
            if _is_made(tokens, start, tongue):
                return None
            telling = any(t.low[0].isalpha() and t.low not in tongue.determiners for t in tokens[start:end])
            return whole(_relative(tokens, start, end, tongue), end) if telling else None
    opening = start == 0 or not tokens[start - 1].word or tokens[start - 1].low in tongue.that | _CONTRASTS
    if start == end or not opening:
        return None
    first = tokens[start]
    if first.low in tongue.prepositions or first.low.endswith(("ing", "ed")) or first.low in tongue.times:
        return None
    return whole(start, end) if _bare(tokens[start:end]) else None


def _relative(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> int:
    """Where the subject begins in "a move officials said would help": after the noun meant."""
    gap = end + 1 < len(tokens) and tokens[end + 1].low in tongue.finite
    if not gap or tokens[start].low not in ("a", "an"):
        return start
    return next((i for i in range(start + 2, end) if tokens[i].capital), start)


def _full_stop(token: Token, tongue: Tongue) -> bool:
    """Whether a dot after a word cannot be an abbreviation's."""
    return token.text[-1] == "." and len(token.text) > 5 and not titled(token, tongue)


def _is_verb(token: Token, tongue: Tongue) -> bool:
    verb = tongue.verbs.get(token.low)
    return verb is not None and not verb.noun and not token.capital


def _hangs(tokens: Sequence[Token], start: int, tongue: Tongue) -> bool:
    """Whether the phrase that begins at `start` hangs on a preposition or an owner before it."""
    if not start or not tokens[start - 1].word:
        return False
    before = tokens[start - 1]
    if _genitive(tokens, start, tongue):
        return True
    if tokens[start].low.endswith(("'s", "s'")):
        return before.low not in tongue.stops and not _is_verb(before, tongue)
    return before.low in tongue.prepositions - tongue.stops or determines(before, tongue)


def _is_made(tokens: Sequence[Token], start: int, tongue: Tongue) -> bool:
    """Whether the phrase that begins at `start` is what somebody does: "in making a speech"."""
    if tongue.code != "en" or start < 2:
        return False
    doing = tokens[start - 1].low.endswith("ing") and tokens[start - 1].low not in tongue.times
    return doing and tokens[start - 2].low in tongue.prepositions


def _genitive(tokens: Sequence[Token], start: int, tongue: Tongue) -> bool:
    """Whether an article hangs on the noun before it ("die Sprecherin des Ministeriums")."""
    return tokens[start].low in tongue.genitives and tokens[start - 1].capital


def _bare(tokens: Sequence[Token]) -> bool:
    """Whether words without an article can be a subject: a plural, or a name somewhere in them."""
    return any(t.low.endswith("s") or t.capital or t.low in ("people", "police") for t in tokens) and not any(
        t.low in ("down", "up", "back", "p.m", "a.m") for t in tokens
    )


def beginning(tokens: Sequence[Token], start: int, tongue: Tongue) -> Phrase | None:
    """The phrase from `start` on, to the next sign, or the next word that no phrase holds."""
    end = start
    while end < len(tokens) and end - start < LONGEST and tokens[end].word:
        low = tokens[end].low.rstrip(".")
        between = end > start and not determines(tokens[end - 1], tongue) and not tokens[end].capital
        light = between and (low in tongue.adverbs or tokens[end].low.endswith(("ly", "ing", "ed")))
        if low in tongue.times or light or cuts(tokens[end], tongue):
            break
        end += 1
        if _full_stop(tokens[end - 1], tongue):
            break
    if end == start:
        return None
    head = start
    while head < end and not name_like(tokens[head], tongue):
        head += 1
    run = head
    while run < end and (name_like(tokens[run], tongue) or tokens[run].low in tongue.particles):
        run += 1
    articles = tongue.articles | tongue.possessives
    if head < run and all(
        _belongs(tokens, i, head, tongue) or tokens[i].low in articles for i in range(start, head)
    ):
        found = _named(tokens, start, head, run, tongue)
        if found is not None and run == end:
            if found.head > start:
                return found
            beside = _beside(tokens, run, tongue)
            return Phrase(start, run, found.head, found.tail, named=True, description=beside)
    return _apposed(tokens, start, end, tongue) or of_place(tokens, whole(start, end), tongue)


def _apposed(tokens: Sequence[Token], start: int, end: int, tongue: Tongue) -> Phrase | None:
    """The name that a comma sets off from a noun, and nothing follows: "said the producer, Glen Hart."."""
    if not tongue.capitals or end + 1 >= len(tokens) or tokens[end].text != ",":
        return None
    run = end + 1
    while run < len(tokens) and name_like(tokens[run], tongue):
        run += 1
    if run == end + 1 or (
        run < len(tokens) and tokens[run].word and tokens[run].low not in tongue.prepositions
    ):
        return None
    found = _named(tokens, end + 1, end + 1, run, tongue)
    return None if found is None else replace(found, start=start, description=(start, end))


def of_place(tokens: Sequence[Token], phrase: Phrase, tongue: Tongue) -> Phrase:
    """A phrase that is a person's name and where it belongs: "Freya Holm of the Polar Institute"."""
    tail = phrase.start
    while tail < phrase.end and name_like(tokens[tail], tongue):
        tail += 1
    name = without_titles(tokens, phrase.start, tail, tongue)
    body = any(t.low in tongue.bodies for t in tokens[name:tail])
    if tail >= phrase.end or tokens[tail].low != "of" or tail - name < 2 or body:
        return phrase
    return Phrase(phrase.start, phrase.end, name, tail, named=True, description=(phrase.start, name))


def _beside(tokens: Sequence[Token], end: int, tongue: Tongue) -> tuple[int, int]:
    """The description between a comma after a name and the next comma or the end: "Khalaf, a spokesman"."""
    if end + 1 >= len(tokens) or tokens[end].text != "," or not describes(tokens[end + 1], tongue):
        return (0, 0)
    at = end + 1
    while at < len(tokens) and at - end < LONGEST and tokens[at].word:
        at += 1
    return (end + 1, at)


def describes(token: Token, tongue: Tongue) -> bool:
    """Whether a description can begin with a word: an article, a title, or a party and a state (R-Utah)."""
    party = len(token.text) > 2 and token.text[1] == "-" and token.text[0] in "DRI"
    return token.low in tongue.articles | tongue.possessives or titled(token, tongue) or party
