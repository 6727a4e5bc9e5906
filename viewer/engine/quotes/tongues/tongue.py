"""Tongue: the words of one language that the rules for speech ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from viewer.engine.quotes.values import Tone

NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of saying.

    `object_only` verbs take a thing and no clause ("denounced the offer"). A form that is also a noun
    ("claims") is believed only beside a name or a pronoun. `participle` is "saying" and its like. `bare`
    verbs take a clause without "that" ("said it was"), `after_only` ones stand right after a quotation
    (German "so").
    """

    lemma: str
    tone: Tone = "neutral"
    object_only: bool = False
    noun: bool = False
    participle: bool = False
    bare: bool = False
    after_only: bool = False


@dataclass(frozen=True)
class Tongue:
    """All sets hold words in lower case.

    `counts` begin a noun phrase as an article does; `stops` part clauses; `unreal` words before a verb say
    that nothing was said; `passives` make a participle passive; `finite` show that a clause has a verb, which
    `things` do not ask for; `of_titles` stand before a title, and `persons` are nouns of
    people without a title, `bodies` name a body and no person; `that`
    begins a reported clause; `according` names a source without a verb; `postposed` likewise, after the
    source; `hearers` are verbs that take the one who is told; `settings` and `circumstances` say where and by
    which means ("in a statement"). `phrasal` are verbs of two words; `clitics` are pronouns that hang on a
    verb ("dit-il"), `prefixes` letters that may stand before it; `also` join two verbs. `capitals` is False
    for scripts without them; `verb_first` says that the subject follows its verb.
    """

    code: str
    verbs: Mapping[str, Verb]
    articles: frozenset[str]
    pronouns: frozenset[str]
    genitives: frozenset[str] = NOTHING
    elided: tuple[str, ...] = ()
    possessives: frozenset[str] = NOTHING
    counts: frozenset[str] = NOTHING
    plural_pronouns: frozenset[str] = NOTHING
    thing_pronouns: frozenset[str] = NOTHING
    speaker_pronouns: frozenset[str] = NOTHING
    relatives: frozenset[str] = NOTHING
    prepositions: frozenset[str] = NOTHING
    stops: frozenset[str] = NOTHING
    auxiliaries: frozenset[str] = NOTHING
    passives: frozenset[str] = NOTHING
    things: frozenset[str] = NOTHING
    finite: frozenset[str] = NOTHING
    unreal: frozenset[str] = NOTHING
    adverbs: frozenset[str] = NOTHING
    times: frozenset[str] = NOTHING
    titles: frozenset[str] = NOTHING
    persons: frozenset[str] = NOTHING
    courtesies: frozenset[str] = NOTHING
    of_titles: frozenset[str] = NOTHING
    bodies: frozenset[str] = NOTHING
    particles: frozenset[str] = NOTHING
    joining: frozenset[str] = NOTHING
    that: frozenset[str] = NOTHING
    according: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    phrasal: Mapping[tuple[str, str], Verb] = field(default_factory=dict)
    clitics: frozenset[str] = NOTHING
    prefixes: frozenset[str] = NOTHING
    also: frozenset[str] = NOTHING
    hearers: frozenset[str] = NOTHING
    audiences: frozenset[str] = NOTHING
    settings: frozenset[str] = NOTHING
    circumstances: frozenset[str] = NOTHING
    capitals: bool = True
    verb_first: bool = False

    @cached_property
    def determiners(self) -> frozenset[str]:
        """Words that begin a noun phrase."""
        return self.articles | self.possessives | self.counts

    @cached_property
    def person_pronouns(self) -> frozenset[str]:
        """He, she, they."""
        return self.pronouns - self.relatives - self.thing_pronouns - self.speaker_pronouns

    @cached_property
    def small(self) -> frozenset[str]:
        """Words that are no names though a sentence's start gives them a capital."""
        sources = {word for words in self.according for word in words}
        times = self.times - {"may", "march", "april", "june", "august"}
        parts = self.determiners, self.pronouns, self.stops, self.prepositions, self.adverbs, self.that
        return frozenset(sources | times | self.auxiliaries).union(*parts)
