"""Sameness: how one quotation stands to another: the same words, cut, altered, translated, or told.

Promises a relation only where both surely are versions of one statement: enough of the shorter one's words
stand in the other in the same order, or, where one speaker has both, most of its words that mean something.
Two statements of one speaker on one matter share fewer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from viewer.engine.common_words import FUNCTION_WORDS, listed
from viewer.engine.quotes.calling import surely_other
from viewer.engine.quotes.values import Quote, Relation
from viewer.text.folding import fold_word
from viewer.text.stems import stem
from viewer.text.tokens import words

ENOUGH = 5
"""So many words in a row are one quotation whoever is said to have said them."""
DENIALS = listed("deny reject dismiss démentir nier bestreiten dementieren negar desmentir نفى")
"""What is told with these verbs is never the same as what others tell."""
LONG = 14
"""And so many in one row are where much else differs, or more was cut on either side."""
SURE = 8
"""So many words left over after an alteration are."""
CUT = 0.97
"""A cut has so much of its words in the longer one, in order."""
EDITED = 0.75
"""An altered version so much."""
MEANT, MEANT_LEAST = 0.6, 6
"""Another translation shares so much of its words that mean something, and so many."""
IN_ORDER = 0.35
"""And so much of all its words in order."""
STRETCH = 4
"""Words shared in longer stretches than this on average are no translation's."""
TOLD, TOLD_LEAST = 0.6, 4
"""Indirect speech shares so much, and so many."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation with its words folded, the stems of those that mean something, and its fullest speaker."""

    quote: Quote
    words: tuple[str, ...]
    meant: frozenset[str]
    speaker: str


def said(quote: Quote, text: str, called: Mapping[str, str]) -> Said:
    """A quotation made ready; `called` has the fullest name of any article for each speaker."""
    found = tuple(
        fold_word(w.of(inner)) for p in quote.parts for inner in (p.of(text),) for w in words(inner)
    )
    meant = frozenset(stem(w) for w in found if w not in FUNCTION_WORDS and len(w) > 1)
    return Said(quote, found, meant, called.get(quote.attribution.speaker, ""))


def same_speaker(a: Said, b: Said) -> bool:
    """Whether both have one speaker: the same name, or nouns with the same last word."""
    if not a.speaker or not b.speaker:
        return False
    if a.speaker == b.speaker:
        return True
    named = a.speaker[0].isupper() or b.speaker[0].isupper()
    return not named and a.speaker.split()[-1] == b.speaker.split()[-1]


def relation(base: Said, other: Said) -> Relation | None:
    """How `other` stands to `base`, or None where they are no versions of one quotation."""
    nested = base.quote.depth > 0, other.quote.depth > 0
    if (
        nested[0] != nested[1]
        or _overlap(base.quote, other.quote)
        or _denies(base.quote) != _denies(other.quote)
    ):
        return None
    one = same_speaker(base, other)
    if base.words == other.words and base.words:
        return _told_or("same", base, other) if one or len(base.words) >= ENOUGH else None
    return None if nested[0] else _altered(base, other, one=one)


def _altered(base: Said, other: Said, *, one: bool) -> Relation | None:
    """Words left out or altered; `one` says that both have the same speaker."""
    blocks = [b.size for b in LCSseq.editops(base.words, other.words).as_matching_blocks() if b.size]
    common = sum(blocks)
    shorter = min(len(base.words), len(other.words))
    another = surely_other(base.speaker, other.speaker)
    told = "indirect" in (base.quote.form, other.quote.form)
    least = SURE if told or another else ENOUGH - 2 * one
    if common >= CUT * shorter and common >= least and len(blocks) <= 1 + shorter // ENOUGH:
        return _told_or("cut", base, other)
    alike = common >= EDITED * shorter and common >= (ENOUGH + 1 if one else SURE)
    if alike and not another:
        return _told_or("edited", base, other)
    otherwise = _otherwise(base, other, common / max(shorter, 1)) if one else None
    if otherwise == "translated" and common >= STRETCH * len(blocks):
        return "edited"
    if otherwise is None and not another and max(blocks, default=0) >= (SURE if one else LONG):
        return _told_or("edited", base, other)
    return otherwise


def _otherwise(base: Said, other: Said, in_order: float) -> Relation | None:
    """Other words for the same, by one speaker."""
    shared = len(base.meant & other.meant)
    fewer = max(1, min(len(base.meant), len(other.meant)))
    if "indirect" in (base.quote.form, other.quote.form):
        enough = shared >= TOLD_LEAST and shared >= TOLD * fewer and in_order >= IN_ORDER
        return "indirect" if enough else None
    enough = shared >= MEANT_LEAST and shared >= MEANT * fewer and in_order >= IN_ORDER
    return "translated" if enough else None


def _told_or(found: Relation, base: Said, other: Said) -> Relation:
    """A version without marks of one in marks is indirect whatever its words."""
    told = other.quote.form == "indirect" and base.quote.form != "indirect"
    return "indirect" if told else found


def _overlap(a: Quote, b: Quote) -> bool:
    return a.article == b.article and a.span.overlaps(b.span)


def _denies(quote: Quote) -> bool:
    """Whether a reported clause is what somebody says is not so."""
    return quote.form == "indirect" and quote.attribution.verb in DENIALS
