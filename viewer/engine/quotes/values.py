"""Quoted and reported speech as immutable values; all spans are code points of an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from viewer.text.spans import Span

Form = Literal["direct", "partial", "indirect"]
"""A whole sentence or clause in marks; a few words in marks inside the writer's own; told without marks."""
Tone = Literal["neutral", "loaded"]
"""A verb that only says that it was said ("said"), or one that judges it ("claimed", "admitted")."""
Relation = Literal["base", "same", "cut", "edited", "translated", "indirect"]
"""How a version stands to its card's first: the same words, words left out, altered, other words for the same
(two translations of one statement), or without marks."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have said it, and by which verb.

    `speaker` is the fullest name that the article has for the one at `speaker_span` ("Abdulkarim Khalaf"
    where the span is "Khalaf" or "he"); `verb` is the dictionary form of the words at `verb_span` ("say").
    Both are empty where the text does not tell. `description` is what the article says the speaker is:
    "the prime minister's spokesman". `hearer` is whom it was told, where the verb says so: "AFP".
    """

    speaker: str = ""
    speaker_span: Span | None = None
    verb: str = ""
    verb_span: Span | None = None
    tone: Tone = "neutral"
    description: str = ""
    hearer: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that an article gives as somebody's.

    `span` runs from the first mark to the last, or over the reported clause where there are no marks; `parts`
    are the words inside the marks, one span for each stretch between a mark and the next (a quotation broken
    by "he said", or by the end of a paragraph, has several). `sentence` is the sentence, or the sentences,
    that a reader needs to see. `depth` is 1 and more for a quotation inside another. `closed` is False where
    the text never closes the marks.
    """

    article: str
    span: Span
    parts: tuple[Span, ...]
    sentence: Span
    form: Form
    attribution: Attribution = Attribution()
    depth: int = 0
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Version:
    """A quotation in one article, and how it stands to the first version of its card."""

    quote: Quote
    relation: Relation


@dataclass(frozen=True, slots=True)
class Card:
    """One quotation wherever it stands: the base first, then by article.

    `id` stays the same when other articles come or go. `speaker` and `description` are those of the version
    that tells most; `speakers_differ` says that two versions give it to different people.
    """

    id: str
    speaker: str
    description: str
    versions: tuple[Version, ...]
    speakers_differ: bool = False

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return len({v.quote.article for v in self.versions})

    @property
    def wordings(self) -> int:
        """How many different wordings it has; the same words and cuts of them are one."""
        return 1 + sum(v.relation in ("edited", "translated", "indirect") for v in self.versions)


@dataclass(frozen=True, slots=True)
class Quotes:
    """All quotations as cards: those in most articles first, then in the order of the articles."""

    cards: tuple[Card, ...] = ()


Difference = Literal["verb", "source", "verb and source"]


@dataclass(frozen=True, slots=True)
class VerbUse:
    """How one article has one speaker speak: `quotes` are those with this verb, in the order of the text.

    `speaker` is the same for all articles that name the same one ("Donald Trump" also where the article only
    has "Mr. Trump"); empty where nobody is named.
    """

    article: str
    speaker: str
    verb: str
    tone: Tone
    quotes: tuple[Quote, ...]

    @property
    def count(self) -> int:
        """How many quotations."""
        return len(self.quotes)


@dataclass(frozen=True, slots=True)
class Contrast:
    """The same passage attributed in two ways: `a` and `b` say where, `differs` in what.

    `a` is in the article that comes first. The two may be versions of one card (`card` is its id), or
    stand in a row that both articles share (`card` is empty).
    """

    a: Quote
    b: Quote
    differs: Difference
    card: str = ""


@dataclass(frozen=True, slots=True)
class Attributions:
    """Verbs by article and speaker, in the order of the articles and of the text; and where they differ."""

    uses: tuple[VerbUse, ...] = ()
    contrasts: tuple[Contrast, ...] = ()
