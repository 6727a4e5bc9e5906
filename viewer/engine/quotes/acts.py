"""Acts of saying: verbs of saying in the writer's own words, each with its subject.

Promises only acts that are told as having happened: nothing denied ("did not say"), wished ("would say") or
passive without a speaker ("was told"). The rules ask the words of a `Tongue`; which quotation an act belongs
to is left to `attributing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.engine.quotes.phrases import Phrase, cuts, determines, name_like
from viewer.engine.quotes.reading import TITLE, Token
from viewer.engine.quotes.subjects import after_verb, before_verb, first_subject, is_light, source
from viewer.engine.quotes.tongues.tongue import Tongue, Verb

SHARED = 5
"""A verb takes its subject from one of so many acts before it."""
BACK = 5
"""So many words before a verb can deny it or make it passive."""
_SIGNS = frozenset(",–—-")
_ENDS = frozenset(".,!?…؟،。！？—–")


@dataclass(frozen=True, slots=True)
class Act:
    """One act in a sentence: tokens `[start, end)` are subject and verb, `verb` the verb's place.

    `kind.lemma` is "according to" and its like where no verb stands; then `start` is the first of these
    words. `subject` is None where a verb has none that the rules find. `hearer` is whom it was told.
    """

    start: int
    end: int
    verb: int
    kind: Verb
    subject: Phrase | None
    hearer: str = ""
    inverted: bool = False
    sourced: bool = False


def acts(tokens: Sequence[Token], tongue: Tongue) -> list[Act]:
    """The acts of a sentence, in order."""
    out: list[Act] = []
    for i, token in enumerate(tokens):
        if token.word:
            act = _according(tokens, i, tongue) or _act(tokens, i, tongue, out)
            if act is not None:
                out.append(act)
    return out


def _according(tokens: Sequence[Token], i: int, tongue: Tongue) -> Act | None:
    """A source without a verb: "according to Khalaf"."""
    for words, lemma in tongue.according.items():
        if tokens[i].low == words[0] and tuple(t.low for t in tokens[i : i + len(words)]) == words:
            subject = source(tokens, i + len(words), tongue)
            if subject is None:
                return None
            return Act(i, max(subject.end, i + len(words)), i, Verb(lemma), subject, sourced=True)
    return None


def _act(tokens: Sequence[Token], i: int, tongue: Tongue, before: Sequence[Act]) -> Act | None:
    known = _verb(tokens, i, tongue)
    if known is None or (i and tokens[i].text[0].isupper()) or _unreal(tokens, i, known[0], tongue):
        return None
    verb, after = known
    if verb.after_only and not _after_quote(tokens, i, tongue):
        return None
    subject, inverted = _subject(tokens, i, after, verb, tongue, before)
    if verb.noun and (subject is None or not (inverted or _believed(tokens, i, subject, tongue))):
        return None
    elsewhere = tongue.code != "en" and not tongue.verb_first
    if subject is None and (elsewhere or verb.participle or _passed_by(tokens, after)):
        return None
    shared = subject is not None and bool(before) and before[-1].verb >= subject.end
    shared = shared and any(a.subject is subject for a in before[-SHARED:])
    start = min(subject.start, i) if subject and not inverted and not shared else i
    while inverted and start and is_light(tokens[start - 1], tongue):
        start -= 1
    end = max(after, subject.end if subject and inverted else 0)
    return Act(start, end, i, verb, subject, _hearer(tokens, after, verb, tongue), inverted)


def _verb(tokens: Sequence[Token], i: int, tongue: Tongue) -> tuple[Verb, int] | None:
    """The verb at a place, and where its words end."""
    low = tokens[i].low
    if i + 1 < len(tokens) and (low, tokens[i + 1].low) in tongue.phrasal:
        return tongue.phrasal[low, tokens[i + 1].low], i + 2
    verb = tongue.verbs.get(low)
    if verb is None and tongue.prefixes and low[:1] in tongue.prefixes:
        verb = tongue.verbs.get(low[1:])
    if verb is None and "-" in low:
        head, _, tail = low.rpartition("-")
        verb = tongue.verbs.get(head.removesuffix("-t")) if tail in tongue.clitics else None
    return None if verb is None else (verb, i + 1)


def _subject(
    tokens: Sequence[Token], i: int, after: int, verb: Verb, tongue: Tongue, before: Sequence[Act]
) -> tuple[Phrase | None, bool]:
    """The subject of a verb, and whether it stands after it."""
    if "-" in tokens[i].low and tokens[i].low.rpartition("-")[2] in tongue.clitics:
        return Phrase(i, i + 1, i, i + 1, pronoun=True), True
    may_follow = tongue.verb_first or (_after_quote(tokens, i, tongue) and not verb.participle)
    if may_follow and not verb.object_only:
        subject = after_verb(tokens, after, tongue)
        if subject is not None:
            return subject, True
    if verb.participle and i and _set_off(tokens[i - 1]):
        return _shared(tokens, i, verb, tongue, before), False
    subject = before_verb(tokens, i, tongue, participle=verb.participle)
    return subject or _shared(tokens, i, verb, tongue, before), False


def _set_off(token: Token) -> bool:
    """Whether a comma or a dash stands here, or ends the words spoken: “... property,” stressing that."""
    return token.text in _SIGNS or (token.quote >= 0 and token.last == ",")


def _after_quote(tokens: Sequence[Token], i: int, tongue: Tongue) -> bool:
    """Whether a verb, auxiliaries before it, stands right after words spoken: not after a title in marks."""
    at = i - 1
    while at >= 0 and is_light(tokens[at], tongue):
        at -= 1
    comma = at >= 0 and tokens[at].text in _SIGNS
    while at >= 0 and tokens[at].text in _SIGNS:
        at -= 1
    if at < 0 or tokens[at].quote < 0:
        return False
    return comma or (tokens[at].last in _ENDS and tokens[at].low != TITLE)


def _unreal(tokens: Sequence[Token], i: int, verb: Verb, tongue: Tongue) -> bool:
    """Whether words before a verb deny it, wish it, or make it passive."""
    for token in reversed(tokens[max(0, i - BACK) : i]):
        if token.low in tongue.unreal:
            return True
        if token.low in tongue.passives:
            return not verb.participle
        if not is_light(token, tongue):
            return False
    return False


def _passed_by(tokens: Sequence[Token], after: int) -> bool:
    """Whether the one who says follows with "by": the verb is passive."""
    return after < len(tokens) and tokens[after].low == "by"


def _shared(
    tokens: Sequence[Token], i: int, verb: Verb, tongue: Tongue, before: Sequence[Act]
) -> Phrase | None:
    """The subject of "saying" or of "but said": that of the act before, or what the sentence begins with."""
    at = i
    while at and is_light(tokens[at - 1], tongue):
        at -= 1
    joined = at > 0 and tokens[at - 1].low in tongue.also
    if not joined and not (verb.participle and at > 0 and _set_off(tokens[at - 1])):
        return None
    earlier = next(
        (a for a in reversed(before[-SHARED:]) if a.subject is not None and _main(tokens, a, tongue)), None
    )
    return earlier.subject if earlier is not None else first_subject(tokens, tongue)


def _main(tokens: Sequence[Token], act: Act, tongue: Tongue) -> bool:
    """Whether an act stands in no clause that "before" or "while" begins."""
    return act.start == 0 or tokens[act.start - 1].low not in tongue.stops - tongue.also


def _believed(tokens: Sequence[Token], i: int, subject: Phrase, tongue: Tongue) -> bool:
    """Whether a form that may be a noun or an adjective is a verb: its subject and what follows say so."""
    if subject.end > i or (i and tokens[i - 1].low.endswith(("'s", "s'"))):
        return False
    follows = tokens[i + 1] if i + 1 < len(tokens) else None
    if follows is None or follows.low == "by":
        return False
    said = follows.low in tongue.that or follows.quote >= 0 or follows.text in (",", ":")
    if subject.pronoun or said:
        return True
    apart = i > 0 and not tokens[i - 1].word
    return (subject.named or apart or _of_many(tokens, i, subject, tongue)) and (
        not cuts(follows, tongue) or follows.low in tongue.pronouns
    )


def _of_many(tokens: Sequence[Token], i: int, subject: Phrase, tongue: Tongue) -> bool:
    """Whether a bare plural that begins a clause stands before its verb: "while activists claim"."""
    if not subject.start or subject.end != i or tokens[i].low.endswith("s"):
        return False
    plural = tokens[i - 1].low.endswith("s") and not any(
        determines(t, tongue) for t in tokens[subject.start : i]
    )
    return plural and tokens[subject.start - 1].low in tongue.stops - tongue.that - tongue.relatives


def _hearer(tokens: Sequence[Token], after: int, verb: Verb, tongue: Tongue) -> str:
    """Whom it was told: the name right after "told"."""
    if verb.lemma not in tongue.hearers:
        return ""
    at = after
    while at < len(tokens) and at < after + 6 and name_like(tokens[at], tongue):
        at += 1
    if at == after and at < len(tokens) and tokens[at].low in tongue.audiences - tongue.pronouns:
        at += 1
    return " ".join(t.text for t in tokens[after:at])
