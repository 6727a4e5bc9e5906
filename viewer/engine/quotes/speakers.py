"""Speakers: who the subject of an act of saying is.

Promises the fullest name that the article itself has for a name or a pronoun, and nothing where two people
could be meant: a pronoun is the subject of its own sentence or of the nearest one before that has a person
for its subject, unless another person came between. A definite noun ("the statement") is called by its first
mention ("an Iraqi military statement") where there is only one such.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.engine.quotes.acts import Act
from viewer.engine.quotes.calling import Called, cleaned, runs
from viewer.engine.quotes.phrases import Phrase
from viewer.engine.quotes.reading import Line, Token
from viewer.engine.quotes.tongues.tongue import Tongue
from viewer.text.spans import Span

NEAR = 1
"""A pronoun means somebody named at most so many paragraphs before."""
BACK = 4
"""And at most so many sentences before."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the name to call it by (empty where nobody can say), where it stands, what it is."""

    name: str = ""
    span: Span | None = None
    description: str = ""


@dataclass(slots=True)
class _Said:
    """What a sentence said of people: who is its subject, and whether others are in it."""

    paragraph: int
    subjects: list[str]
    others: bool


@dataclass(slots=True)
class Speakers:
    """Reads an article's sentences in order and keeps who was spoken of."""

    text: str
    tongue: Tongue
    called: Called
    described: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, list[str]] = field(default_factory=dict)
    before: list[_Said] = field(default_factory=list)
    plural: tuple[str, int] = ("", -9)
    thing: tuple[str, int] = ("", -9)

    def see(self, line: Line) -> None:
        """A sentence begins."""
        people = []
        for run in runs(line, self.tongue):
            text = self.text[line.tokens[run.head].start : line.tokens[run.end - 1].end]
            if self.called.is_person(text):
                owner = text.endswith(("'s", "’s", "s'", "s’"))
                people.append((run, self.called.name(text), owner))
        first = next(
            (name for run, name, owner in people if not owner and self._begins(line, run.head)), None
        )
        subjects = [first] if first else []
        self.before.append(_Said(line.paragraph, subjects, any(n not in subjects for _, n, _ in people)))
        del self.before[:-BACK]

    def _begins(self, line: Line, head: int) -> bool:
        """Whether nothing but titles and small words or a short phrase stand before a name."""
        before = [t for t in line.tokens[:head] if t.word]
        opening = not before or all(t.capital or t.low in self.tongue.determiners for t in before)
        return opening or (
            len(before) <= 5 and any(t.text == "," for t in line.tokens[max(0, head - 4) : head])
        )

    def speaker(self, line: Line, act: Act) -> Speaker:
        """Who the subject of an act is."""
        phrase = act.subject
        if phrase is None:
            return Speaker()
        tokens = line.tokens
        if phrase.pronoun:
            return self._pronoun(tokens[phrase.head], line.paragraph)
        span = Span(tokens[phrase.head].start, tokens[phrase.tail - 1].end)
        if not phrase.named:
            span = Span(span.start, span.start + len(span.of(self.text).rstrip(".")))
            return Speaker(self._noun(tokens[phrase.start : phrase.end], span, line.paragraph), span)
        name = self.called.name(span.of(self.text))
        article = tokens[phrase.head - 1].low in self.tongue.articles if phrase.head else False
        if article:
            name = f"{tokens[phrase.head - 1].low} {name}"
            span = Span(tokens[phrase.head - 1].start, span.end)
            self.thing = (name, line.paragraph)
        else:
            self._subject(name)
        description = self._description(tokens, phrase)
        if description:
            self.described.setdefault(name, description)
        return Speaker(name, span, description or self.described.get(name, ""))

    @property
    def alone(self) -> str:
        """The one person who is the subject of the sentence that was seen last."""
        subjects = self.before[-1].subjects if self.before else []
        return subjects[0] if len(subjects) == 1 else ""

    def _subject(self, name: str) -> None:
        if self.before and name not in self.before[-1].subjects:
            self.before[-1].subjects.append(name)

    def _pronoun(self, token: Token, paragraph: int) -> Speaker:
        low = token.low.rpartition("-")[2] if token.low not in self.tongue.pronouns else token.low
        span = Span(token.end - len(low), token.end)
        name = ""
        if low in self.tongue.plural_pronouns or low in self.tongue.thing_pronouns:
            plural = low in self.tongue.plural_pronouns
            found, at = self.plural if plural else self.thing
            name = found if paragraph - at <= NEAR else ""
        elif low not in self.tongue.speaker_pronouns:
            name = self._person(paragraph)
            if name:
                self._subject(name)
        return Speaker(name, span, self.described.get(name, ""))

    def _person(self, paragraph: int) -> str:
        """The one whom "he" or "she" can mean in the sentence that was seen last."""
        for back, said in enumerate(reversed(self.before)):
            if paragraph - said.paragraph > NEAR:
                return ""
            if len(said.subjects) == 1:
                return said.subjects[0]
            if said.subjects or (said.others and back):
                return ""
        return ""

    def _noun(self, tokens: Sequence[Token], span: Span, paragraph: int) -> str:
        """A noun phrase as it reads inside a sentence; a bare "the statement" by its first mention."""
        name = self._plain(span.of(self.text), tokens[0])
        head = tokens[-1].low
        definite = (
            len(tokens) == 2 and tokens[0].low in self.tongue.articles and tokens[0].low not in ("a", "an")
        )
        before = self.nouns.get(head, [])
        if definite and len(before) == 1:
            name = before[0]
        elif name not in before:
            self.nouns.setdefault(head, []).append(name)
        if head in self.tongue.titles or head in self.tongue.persons:
            self._subject(name)
        elif head.endswith("s"):
            self.plural = (name, paragraph)
        else:
            self.thing = (name, paragraph)
        return name

    def _description(self, tokens: Sequence[Token], phrase: Phrase) -> str:
        start, end = phrase.description
        while start < end and tokens[end - 1].low.rstrip(".") in self.tongue.courtesies:
            end -= 1
        if start >= end or (end - start == 1 and _is_scrap(tokens[start].text)):
            return ""
        return self._plain(self.text[tokens[start].start : tokens[end - 1].end], tokens[start])

    def _plain(self, text: str, first: Token) -> str:
        """One line, and without the capital that only the start of a sentence gave."""
        text = cleaned(text)
        small = first.low in self.tongue.determiners or (first.common and not first.text.isupper())
        return text[0].lower() + text[1:] if small else text


def _is_scrap(word: str) -> bool:
    """Whether a word alone describes nobody: "N.Y." or "her", where "Sen." does."""
    return word.count(".") > 1 or (len(word) < 5 and word[-1] != ".")
