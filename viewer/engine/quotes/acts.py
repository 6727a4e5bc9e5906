"""Acts of saying: verbs of saying in the writer's own words, each with its subject.

Promises only acts that are told as having happened: nothing denied ("did not say"), wished ("would say") or
passive without a speaker ("was told"). The rules ask the words of a `Tongue`; which quotation an act belongs
to is left to `attributing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.engine.quotes.phrases import Phrase, after_verb, before_verb, first_subject, source
from viewer.engine.quotes.reading import Token
from viewer.engine.quotes.tongues.tongue import Tongue, Verb

BACK = 4
"""So many words before a verb can deny it or make it passive."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act in a sentence: tokens `[start, end)` are subject and verb, `verb` the verb's place.

    `lemma` is "according to" and its like where no verb stands; then `start` is the first of these words.
    """

    start: int
    end: int
    verb: int
    lemma: str
    kind: Verb
    subject: Phrase | None
    hearer: str = ""


def acts(tokens: Sequence[Token], tongue: Tongue) -> list[Act]:
    """The acts of a sentence, in order."""
    out: list[Act] = []
    for i, token in enumerate(tokens):
        if not token.word:
            continue
        act = _according(tokens, i, tongue) or _act(tokens, i, tongue, out)
        if act is not None:
            out.append(act)
    return out


def _according(tokens: Sequence[Token], i: int, tongue: Tongue) -> Act | None:
    for words, lemma in tongue.according.items():
        if tuple(t.low for t in tokens[i : i + len(words)]) == words:
            subject = source(tokens, i + len(words), tongue)
            if subject is None:
                return None
            end = max(subject.end, i + len(words))
            return Act(i, end, i + len(words) - 1, lemma, Verb(lemma), subject)
    return None


def _act(tokens: Sequence[Token], i: int, tongue: Tongue, before: Sequence[Act]) -> Act | None:
    verb = tongue.verbs.get(tokens[i].low)
    if verb is None or (i and tokens[i].text[0].isupper()) or _unreal(tokens, i, tongue):
        return None
    subject = None
    if _after_quote(tokens, i) and not (verb.object_only or verb.participle):
        subject = after_verb(tokens, i + 1, tongue)
    inverted = subject is not None
    if subject is None:
        subject = before_verb(tokens, i, tongue)
    if subject is None:
        subject = _shared(tokens, i, verb, tongue, before)
    if subject is None or (verb.noun and not inverted and not _believed(tokens, i, subject, tongue)):
        return None
    start = i if inverted else min(subject.start, i)
    end = max(i + 1, subject.end if inverted else 0)
    return Act(start, end, i, verb.lemma, verb, subject, _hearer(tokens, i, verb, tongue))


def _after_quote(tokens: Sequence[Token], i: int) -> bool:
    """Whether a verb stands right after a quotation or the comma that follows it."""
    at = i - 1
    while at >= 0 and tokens[at].text in ",–—-":
        at -= 1
    return at >= 0 and tokens[at].quote >= 0


def _unreal(tokens: Sequence[Token], i: int, tongue: Tongue) -> bool:
    """Whether words before a verb deny it, wish it, or make it passive."""
    verb = tongue.verbs[tokens[i].low]
    for token in reversed(tokens[max(0, i - BACK) : i]):
        if not token.word or token.quote >= 0:
            return False
        if token.low in tongue.unreal:
            return True
        if token.low in tongue.passives:
            return not verb.participle
        if (
            token.low not in tongue.auxiliaries
            and token.low not in tongue.adverbs
            and not token.low.endswith("ly")
        ):
            return False
    return False


def _shared(
    tokens: Sequence[Token], i: int, verb: Verb, tongue: Tongue, before: Sequence[Act]
) -> Phrase | None:
    """The subject of "saying" or of "but said": that of the act before, or what the sentence begins with."""
    at = i
    while at and tokens[at - 1].low in tongue.adverbs | tongue.auxiliaries:
        at -= 1
    joined = at > 0 and tokens[at - 1].low in ("and", "but")
    if not joined and not (verb.participle and at > 0 and tokens[at - 1].text in (",", "—", "–")):
        return None
    return next((act.subject for act in reversed(before)), None) or first_subject(tokens, tongue)


def _believed(tokens: Sequence[Token], i: int, subject: Phrase, tongue: Tongue) -> bool:
    """Whether a form that may be a noun or an adjective is a verb: a pronoun or a name is beside it."""
    if subject.pronoun:
        return True
    previous = next(
        (t for t in reversed(tokens[:i]) if t.low not in tongue.adverbs | tongue.auxiliaries), None
    )
    if previous is None or previous.low.endswith(("'s", "s'")):
        return False
    if not previous.word:
        return previous.text == "," and subject.named
    follows = tokens[i + 1] if i + 1 < len(tokens) else None
    that = follows is not None and (follows.low in tongue.that or follows.quote >= 0 or follows.text in ",:")
    return subject.named or that


def _hearer(tokens: Sequence[Token], i: int, verb: Verb, tongue: Tongue) -> str:
    """Whom it was told: the name right after "told"."""
    if verb.lemma not in tongue.hearers:
        return ""
    at = i + 1
    while at < len(tokens) and at < i + 6 and tokens[at].capital:
        at += 1
    if at == i + 1 and at < len(tokens) and tokens[at].low in ("reporters", "journalists", "lawmakers"):
        at += 1
    return " ".join(t.text for t in tokens[i + 1 : at])
