"""Reported speech: what is told without marks ("Khalaf denied that ...", "according to officials").

Promises a clause only where a verb of saying has a subject and a clause stands where the language puts it:
after the verb, or before an attribution that ends the sentence. Verbs that often take a thing ("reported a
loss") need a "that". What is partly in marks is a quotation, and no clause here.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.engine.quotes.acts import Act
from viewer.engine.quotes.phrases import determines, name_like, titled
from viewer.engine.quotes.reading import Token
from viewer.engine.quotes.subjects import DATELINE
from viewer.engine.quotes.tongues.tongue import Tongue

NEAR = 12
"""The verb of a clause stands among its first so many tokens."""
FEWEST = 3
"""A clause has so many words at least, one less after "that"."""

_INFERRED = frozenset({"suggest", "imply", "indicate"})
"""As participles these tell what the writer concludes: "it would take time, suggesting that ..."."""


def clauses(tokens: Sequence[Token], known: Sequence[Act], n: int, tongue: Tongue) -> list[tuple[int, int]]:
    """The stretches of tokens `[start, end)` that the n-th act of a sentence reports.

    None, one, or two around an act that stands in the midst ("most of whom, he claimed, were not").
    """
    act = known[n]
    if act.subject is None or act.kind.object_only:
        return []
    if act.kind.participle and act.kind.lemma in _INFERRED:
        return []
    if act.sourced:
        found = _of_source(tokens, act, tongue)
    elif act.inverted and not tongue.verb_first:
        found = []
    else:
        found = _after(tokens, known, n, tongue) or _around(tokens, known, n, tongue)
    trimmed = [_trimmed(tokens, start, end) for start, end in found]
    if trimmed and _lacks_subject(tokens, act, trimmed[0][0], tongue):
        return []
    if any(t.quote >= 0 for start, end in trimmed for t in tokens[start:end]):
        return []
    words = sum(t.word for start, end in trimmed for t in tokens[start:end])
    return (
        [(start, end) for start, end in trimmed if start < end]
        if words >= FEWEST - _after_that(tokens, trimmed, tongue)
        else []
    )


def _lacks_subject(tokens: Sequence[Token], act: Act, start: int, tongue: Tongue) -> bool:
    """Whether a clause right after its verb begins with its verb: "attacks, which it said are a reply"."""
    return start == act.end and start < len(tokens) and tokens[start].low in tongue.finite


def _after_that(tokens: Sequence[Token], found: Sequence[tuple[int, int]], tongue: Tongue) -> bool:
    return bool(found) and found[0][0] > 0 and tokens[found[0][0] - 1].low in tongue.that


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """Without a dateline before it and signs at the edges, brackets left alone."""
    if start == 0 and tokens[0].text.isupper():
        dash = next((i for i in range(1, min(end, DATELINE)) if tokens[i].text in "—–-"), None)
        start = start if dash is None else dash + 1
    while start < end and not tokens[start].word and tokens[start].text not in "([$€£#@¿¡":
        start += 1
    while end > start and not tokens[end - 1].word and tokens[end - 1].text not in ")]%":
        end -= 1
    return start, end


def _of_source(tokens: Sequence[Token], act: Act, tongue: Tongue) -> list[tuple[int, int]]:
    """Before "according to X" where that ends a clause, after it where it begins one."""
    if act.start == 0 and tongue.code == "de":
        return [(act.end, len(tokens))]
    if act.start == 0:
        comma = next((i for i in range(act.end, len(tokens)) if tokens[i].text in ",،"), None)
        return [] if comma is None else [(comma + 1, len(tokens))]
    last = act.end == len(tokens) or tokens[act.end].text in ".,;،"
    return [(_sentence_start(tokens, act.start), act.start)] if last else []


def _sentence_start(tokens: Sequence[Token], at: int) -> int:
    """Where the clauses before a place begin: after the last semicolon, colon or quotation."""
    return next((i + 1 for i in range(at - 1, -1, -1) if tokens[i].text in ";:" or tokens[i].quote >= 0), 0)


def _after(tokens: Sequence[Token], known: Sequence[Act], n: int, tongue: Tongue) -> list[tuple[int, int]]:
    """The clause after the verb: after "that", or right there for verbs that need none."""
    act = known[n]
    at = _past_circumstances(tokens, act, tongue)
    if at >= len(tokens) or tokens[at].low in ("to", "by"):
        return []
    if tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].low in tongue.that:
        at += 1  # German "sagte, dass"
    elided = tokens[at].low.startswith("qu'") and "que" in tongue.that
    that = tokens[at].low in tongue.that or elided
    if not that and not (act.kind.bare and tokens[at].word and _may_begin(tokens[at], tongue)):
        return []
    start, end = at + (that and not elided), _clause_end(tokens, known, n, at, tongue)
    if not that and not _is_clause(tokens, act, start, end, tongue):
        return []
    return [(start, end)]


def _is_clause(tokens: Sequence[Token], act: Act, start: int, end: int, tongue: Tongue) -> bool:
    """Whether words without "that" are a clause, and no thing: "claims many lives", "told a friend"."""
    if tokens[start].low in tongue.unreal:
        return False
    if act.kind.lemma in tongue.things or tokens[start].low in tongue.pronouns:
        return True
    return any(t.low in tongue.finite for t in tokens[start : min(end, start + NEAR)])


def _clause_end(tokens: Sequence[Token], known: Sequence[Act], n: int, at: int, tongue: Tongue) -> int:
    """Where a reported clause ends: before another act's clause, a semicolon, or the comma of "who said"."""
    limit = next((i for i in range(at, len(tokens)) if tokens[i].text == ";"), len(tokens))
    before = tokens[known[n].verb - 1].low if known[n].verb else ""
    if before in tongue.relatives:
        return next((i for i in range(at, limit) if tokens[i].text in (",", "—", "–")), limit)
    if _within(tokens, known[n], tongue):
        limit = next((i for i in range(at, limit) if tokens[i].text == ","), limit)
    for other in known[n + 1 :]:
        if at < other.start - 1 and other.start == other.verb and tokens[other.verb - 1].low in tongue.also:
            return other.verb - 1
        comma = next((i for i in range(other.start - 1, at, -1) if tokens[i].text == ","), None)
        inserted = (
            other.end < len(tokens) and tokens[other.end].text == "," and tokens[other.start - 1].text == ","
        )
        if comma is None or comma >= limit or (inserted and not other.sourced):
            continue
        apart = other.start == comma + 1 or tokens[comma + 1].low in tongue.stops | tongue.also
        apart = apart and tokens[at].low not in tongue.stops - tongue.that
        if other.sourced or other.kind.participle or apart:
            return comma
    return limit


def _within(tokens: Sequence[Token], act: Act, tongue: Tongue) -> bool:
    """Whether an act stands in a clause that hangs on another: "After he said he knew, she asked why"."""
    before = tokens[act.start - 1].low if act.start else ""
    return before == "as" or (act.start == 1 and before in _joining(tongue))


def _joining(tongue: Tongue) -> frozenset[str]:
    """Words that begin a clause that hangs on another."""
    return tongue.stops - tongue.also - tongue.that - tongue.relatives


def _past_circumstances(tokens: Sequence[Token], act: Act, tongue: Tongue) -> int:
    """The place after "told AFP on Thursday" and "said in a statement"."""
    at = act.end
    if act.kind.lemma in tongue.hearers:
        at = _past_hearer(tokens, at, tongue)
    first, within = at, False
    while at < len(tokens) and tokens[at].word:
        low = tokens[at].low.rstrip(".")
        if low in tongue.settings or low in tongue.times or low.endswith("ly"):
            within = low in tongue.settings or (within and low in tongue.times)
        elif within and (
            low in tongue.determiners or low in tongue.circumstances or name_like(tokens[at], tongue)
        ):
            within = True
        elif not (at > first and tokens[at].text.isdecimal()):
            break
        at += 1
    return at


def _past_hearer(tokens: Sequence[Token], at: int, tongue: Tongue) -> int:
    """The place after the one who is told."""
    start = at
    for i in range(start, min(len(tokens), start + NEAR)):
        if not tokens[i].word or tokens[i].low in tongue.that or tokens[i].low == "to":
            if i > start and tokens[i].low in tongue.that:
                return i
            break
    while at < len(tokens) and (
        name_like(tokens[at], tongue) or (at == start and determines(tokens[at], tongue))
    ):
        at += 1
    if start < at < len(tokens) and titled(tokens[at], tongue) and determines(tokens[at - 1], tongue):
        at += 1
    if at < len(tokens) and tokens[at].low in tongue.audiences:
        at += 1
    return at


def _may_begin(token: Token, tongue: Tongue) -> bool:
    """Whether a clause without "that" can begin with a word."""
    return token.low not in tongue.stops and token.low not in tongue.prepositions - tongue.settings


def _around(tokens: Sequence[Token], known: Sequence[Act], n: int, tongue: Tongue) -> list[tuple[int, int]]:
    """What stands before an attribution between commas, and after it."""
    act = known[n]
    if act.start < FEWEST or tokens[act.start - 1].text not in ",،—–" or act.kind.participle:
        return []
    at = _past_circumstances(tokens, act, tongue)
    if at < len(tokens) and tokens[at].word:
        return []
    start = max(_sentence_start(tokens, act.start), known[n - 1].end if n else 0)
    goes_on = at + 1 < len(tokens) and tokens[at].text in ",—–" and tokens[at + 1].low in tongue.finite
    if goes_on:
        comma = next((i for i in range(act.start - 2, start, -1) if tokens[i].text == ","), start - 1)
        return [(comma + 1, act.start), (at, _clause_end(tokens, known, n, at, tongue))]
    if tokens[start].low in _joining(tongue):
        return []  # "While they were away, he added, the road was shut"
    return [(start, act.start)] if not n or known[n - 1].sourced else []
