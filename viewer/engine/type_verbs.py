"""Verbs: whether a change denies what the other side says, and whether it is one of tense or modality.

Promises the same from either side. The rules are for English; of French, German and Spanish they know the
words of negation, a few opposites and auxiliaries.
"""

from __future__ import annotations

from collections.abc import Set

from viewer.engine import type_words_abroad as abroad
from viewer.engine.change_sides import (
    Side,
    are_opposites,
    is_word,
    others,
    rows,
    shared_after,
    shared_before,
)
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.spellings import is_common
from viewer.engine.type_words import (
    AGREEING,
    AUXILIARIES,
    FAILING,
    IRREGULAR,
    LEADING,
    MODALS,
    NEGATIONS,
    OPPOSITES,
    PERFECT,
    PRONOUNS,
)
from viewer.text.folding import fold_word
from viewer.text.stems import stem

OTHERS = 2
"""A change of polarity has no more other content words than this."""
SMALL = 4
"""A side of a change of polarity has no more words than this."""
ISLAMIC_STATE = "IS"
"""In capitals it is a name, and no verb."""
LONGEST_VERB = 5
"""A side of a change of tense has no more words than this."""
_NEGATIONS = NEGATIONS | abroad.NEGATIONS
_OPPOSITES = frozenset(map(frozenset, rows(OPPOSITES) + rows(abroad.OPPOSITES)))
_AGREEING = {**AGREEING, **abroad.AUXILIARIES}
_AUXILIARIES = AUXILIARIES | frozenset(abroad.AUXILIARIES)
_BASES = {form: forms[0] for forms in rows(IRREGULAR) for form in forms}
_PARTICIPLES = frozenset(forms[-1] for forms in rows(IRREGULAR))
_HELPERS = AUXILIARIES | LEADING | {"to"}
_DENYING = frozenset(["not", "never", "cannot", "nicht", "nie", "niemals"])
_PREFIXES = ("un", "non", "dis", "il", "ir", "im", "in")
_ADJECTIVES = ("able", "ible", "ent", "ant", "ate", "ect", "ive", "al", "ular", "ure", "ble", "ed")
_VERBAL = ("ed", "en", "been")


def is_polarity(a: Side, b: Side, only: Set[str]) -> bool:
    """A negation on one side alone, or opposites, in a few words that stand between shared ones."""
    if max(len(a.words), len(b.words)) > SMALL:
        return False
    if are_opposites(a, b, _OPPOSITES) or _differ_in_prefix(a, b):
        return True
    if _negates(a) == _negates(b):
        return False
    between = shared_before(a, b) and (shared_after(a, b) or (_may_go_on(a) and _may_go_on(b)))
    return bool(between) and others(only, _NEGATIONS | AUXILIARIES | LEADING) <= OTHERS


def _negates(side: Side) -> bool:
    """Whether a negation is said; a middle initial T is none, nor are "not only" and "No. 2"."""
    following = [*side.words, *filter(is_word, side.after), ""][1:]
    return any(
        (fold_word(w) in _NEGATIONS or w == "t") and fold_word(after) != "only" and not after[:1].isdigit()
        for w, after in zip(side.words, following, strict=False)
    ) or any(
        fold_word(w) in FAILING and fold_word(after) == "to"
        for w, after in zip(side.words, following, strict=False)
    )


def _may_go_on(side: Side) -> bool:
    return bool(side.after) and is_word(side.after[0])


def _differ_in_prefix(a: Side, b: Side) -> bool:
    """Whether the one side's word is the other's with a prefix that denies it: `safe`, `unsafe`."""
    if len(a.words) != 1 or len(b.words) != 1 or any(s.words[0][0].isupper() for s in (a, b)):
        return False
    short, long = sorted((a.folded[0], b.folded[0]), key=len)
    prefix = long[: len(long) - len(short)]
    if prefix not in _PREFIXES or long != prefix + short or len(short) < 4:
        return False
    return is_common(short) and (prefix in ("un", "non", "dis", "il", "ir") or short.endswith(_ADJECTIVES))


def is_tense(a: Side, b: Side) -> bool:
    """Another auxiliary with the same verb, or another tense of a verb after the same subject."""
    if not (a.words and b.words):
        return _is_auxiliary_added(a, b)
    if max(len(a.words), len(b.words)) > LONGEST_VERB:
        return False
    if len(a.words) + len(b.words) > 2 and _are_forms(a, b):
        return True
    one, other = _auxiliaries(a), _auxiliaries(b)
    rest_a, rest_b = _rest(a), _rest(b)
    if one != other:
        return len(rest_a) <= 1 and len(rest_b) <= 1 and set(map(stem, rest_a)) == set(map(stem, rest_b))
    return not one and len(a.words) == len(b.words) == 1 and _is_past(a, b)


def _are_forms(a: Side, b: Side) -> bool:
    """Whether both end in one verb that helpers alone lead to: `is planning`, `plans`; `to end`, `ending`."""
    one, other = a.folded, b.folded
    if not are_forms_of_verb(one[-1], other[-1]):
        return False
    return all(is_helper(w) for w in (*one[:-1], *other[:-1]))


def _auxiliaries(side: Side) -> set[str]:
    """The auxiliaries of a side, those that differ in person or number alone as one."""
    words = [fold_word(w) for w in side.words if w != ISLAMIC_STATE]
    led = {
        w
        for w, after in zip(words, [*words[1:], *side.after[:1]], strict=False)
        if after == "to" and w in LEADING
    }
    return {_AGREEING.get(w, w) for w in words if w in _AUXILIARIES} | led


def _rest(side: Side) -> list[str]:
    """What a side has beside auxiliaries; the `to` of `going to` and `had to` belongs to these."""
    helpers = _auxiliaries(side)
    known = _AUXILIARIES | helpers | {"to"} if helpers else _AUXILIARIES
    return [w for w in side.folded if w not in known]


def is_helper(word: str) -> bool:
    """Whether a folded word can stand before a verb as a part of it: `will`, `expected`, `to`, `not`."""
    return word in _HELPERS or word in _DENYING or word in abroad.AUXILIARIES


def are_forms_of_verb(one: str, other: str) -> bool:
    """Whether two folded words can be forms of one verb."""
    if one == other or one in FUNCTION_WORDS or other in FUNCTION_WORDS:
        return False
    return _root(one) == _root(other)


def _root(verb: str) -> str:
    """The stem of a verb, the same for irregular forms and for `travelled` and `traveled`."""
    bare = verb[:-1] if verb.endswith("s") else verb
    root = stem(_BASES.get(verb) or _BASES.get(bare) or verb)
    return root[:-1] if len(root) > 5 and root.endswith("ll") else root


def _is_auxiliary_added(a: Side, b: Side) -> bool:
    """Whether one side alone has `had` (before a verb) or `would` and no more, between the same words."""
    added = [*a.folded, *b.folded]
    before, after = shared_before(a, b), fold_word(shared_after(a, b))
    if len(added) != 1 or not is_word(after):
        return False
    participle = after.endswith(_VERBAL) or after in _PARTICIPLES
    if added[0] in PERFECT and participle:
        return is_word(before) or not (a.before and b.before) or _may_be_subject(a) == _may_be_subject(b)
    return is_word(before) and added[0] in MODALS


def _may_be_subject(side: Side) -> bool:
    return bool(side.before) and is_word(side.before[-1])


def _is_past(a: Side, b: Side) -> bool:
    """Whether `believes` stands against `believed` after the same subject, or after words that may be one."""
    for side in (a, b):
        before = fold_word(side.before[-1]) if side.before else ""
        if not is_word(before) or (before in FUNCTION_WORDS and before not in PRONOUNS):
            return False
    (one,), (other,) = a.folded, b.folded
    if not shared_before(a, b) and not (one.endswith("s") or other.endswith("s")):
        return False
    return _is_present_of(one, other) or _is_present_of(other, one)


def _is_present_of(word: str, past: str) -> bool:
    if not past.endswith("ed"):
        return False
    base = past[:-2]
    bases = {base, base + "e", base[:-1] + "y" if base.endswith("i") else base}
    if len(base) > 3 and base[-1] == base[-2]:
        bases.add(base[:-1])
    return word in bases or word in {b + "s" for b in bases} | {base + "es"}
