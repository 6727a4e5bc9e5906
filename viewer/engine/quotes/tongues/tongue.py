"""Tongue: the words of one language that the rules for speech ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from viewer.engine.quotes.values import Tone


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying.

    `object_only` verbs take a thing and no clause ("denounced the offer"). A form that is also a noun
    ("claims") is believed only beside a name or a pronoun. `participle` is "saying" and its like.
    """

    lemma: str
    tone: Tone = "neutral"
    object_only: bool = False
    noun: bool = False
    participle: bool = False


@dataclass(frozen=True, slots=True)
class Tongue:
    """All sets hold folded words; `according` the words that name a source with no verb."""

    code: str
    verbs: Mapping[str, Verb]
    articles: frozenset[str]
    possessives: frozenset[str]
    counts: frozenset[str]
    pronouns: frozenset[str]
    plural_pronouns: frozenset[str]
    thing_pronouns: frozenset[str]
    relatives: frozenset[str]
    prepositions: frozenset[str]
    stops: frozenset[str]
    auxiliaries: frozenset[str]
    passives: frozenset[str]
    unreal: frozenset[str]
    adverbs: frozenset[str]
    times: frozenset[str]
    titles: frozenset[str]
    particles: frozenset[str]
    joining: frozenset[str]
    that: frozenset[str]
    according: Mapping[tuple[str, ...], str]
    hearers: frozenset[str] = frozenset()
    capitals: bool = True
    verb_first: bool = False
    clause_words: frozenset[str] = field(default_factory=frozenset)
