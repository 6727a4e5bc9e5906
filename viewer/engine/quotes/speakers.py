"""Speakers: by which name to call the one who speaks.

Promises the fullest name that the article itself has for a name or a pronoun, and nothing where two people
could be meant. A definite noun ("the statement") is called by its first mention ("an Iraqi military
statement") where there is only one such.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import regex

from viewer.engine.quotes.acts import Act
from viewer.engine.quotes.phrases import Phrase, name_like, without_titles
from viewer.engine.quotes.reading import Line, Token
from viewer.engine.quotes.tongues.tongue import Tongue
from viewer.text.spans import Span

_POSSESSIVE = regex.compile(r"['’]s?$")
_MARKS = "\"“”„‟«»‹›「」『』‘’'` "
_PARTS = regex.compile(r"[\s\-‐‑]+")
NEAR = 1
"""A pronoun means somebody named at most so many paragraphs before."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the name to call it by (empty where nobody can say), where it stands, what it is."""

    name: str = ""
    span: Span | None = None
    description: str = ""


@dataclass(slots=True)
class Speakers:
    """The names of an article, and who was spoken of last."""

    text: str
    tongue: Tongue
    full: Mapping[str, str]
    described: dict[str, str] = field(default_factory=dict)
    nouns: dict[str, list[str]] = field(default_factory=dict)
    last: tuple[str, int] = ("", -9)
    last_plural: tuple[str, int] = ("", -9)
    last_thing: tuple[str, int] = ("", -9)

    def see(self, line: Line) -> None:
        """A sentence has begun: whoever stands first in it is spoken of."""
        start = 0
        while start < len(line.tokens) and not line.tokens[start].word:
            start += 1
        end = start
        while end < len(line.tokens) and _in_run(line.tokens, end, start, self.tongue):
            end += 1
        head = without_titles(line.tokens, start, end, self.tongue)
        if head < end:
            name = self._fullest(line.tokens[head:end])
            if " " in name:
                self.last = (name, line.paragraph)

    def speaker(self, line: Line, act: Act) -> Speaker:
        """Who the subject of an act is."""
        phrase = act.subject
        if phrase is None:
            return Speaker()
        tokens = line.tokens
        if phrase.pronoun:
            return self._pronoun(tokens[phrase.head], line.paragraph)
        span = Span(tokens[phrase.head].start, tokens[phrase.end - 1].end)
        description = self._description(tokens, phrase)
        if phrase.named:
            name = self._fullest(tokens[phrase.head : phrase.end])
            if tokens[phrase.start].low in self.tongue.articles:
                self.last_thing = (name, line.paragraph)
            else:
                self.last = (name, line.paragraph)
            self.described.setdefault(name, description)
            return Speaker(name, span, description or self.described[name])
        return Speaker(self._noun(tokens[phrase.start : phrase.end], span, line.paragraph), span, description)

    def _pronoun(self, token: Token, paragraph: int) -> Speaker:
        span = Span(token.start, token.end)
        which = "last"
        if token.low in self.tongue.plural_pronouns:
            which = "last_plural"
        elif token.low in self.tongue.thing_pronouns:
            which = "last_thing"
        name, at = getattr(self, which)
        if token.low in ("i", "we", "you") or paragraph - at > NEAR:
            return Speaker("", span)
        setattr(self, which, (name, paragraph))
        return Speaker(name, span, self.described.get(name, ""))

    def _noun(self, tokens: Sequence[Token], span: Span, paragraph: int) -> str:
        """A noun phrase as it reads inside a sentence; a bare "the statement" by its first mention."""
        name = _plain(span.of(self.text), tokens[0], self.tongue)
        head = tokens[-1].low
        definite = len(tokens) == 2 and tokens[0].low in self.tongue.articles and tokens[0].low != "a"
        before = self.nouns.get(head, [])
        if definite and len(set(before)) == 1:
            name = before[0]
        elif name not in before:
            self.nouns.setdefault(head, []).append(name)
        if head.endswith("s"):
            self.last_plural = (name, paragraph)
        else:
            self.last_thing = (name, paragraph)
        return name

    def _fullest(self, tokens: Sequence[Token]) -> str:
        name = _clean(self.text[tokens[0].start : tokens[-1].end])
        return self.full.get(_key(name), name)

    def _description(self, tokens: Sequence[Token], phrase: Phrase) -> str:
        start, end = phrase.description
        if start >= end:
            return ""
        return _plain(self.text[tokens[start].start : tokens[end - 1].end], tokens[start], self.tongue)


def _plain(text: str, first: Token, tongue: Tongue) -> str:
    """One line, and without the capital that only the start of a sentence gave."""
    text = _clean(text)
    small = first.low in tongue.articles | tongue.counts | tongue.possessives
    return text[0].lower() + text[1:] if small else text


def _clean(text: str) -> str:
    return _POSSESSIVE.sub("", " ".join(text.split()).strip(_MARKS))


def _key(name: str) -> str:
    return " ".join(_PARTS.split(name.lower()))


def full_names(lines: Iterable[Line], tongue: Tongue) -> dict[str, str]:
    """For each short form of a name (its last words) the one full name of the article that ends with it."""
    found: dict[str, str] = {}
    for line in lines:
        for start, end in _runs(line.tokens, tongue):
            head = without_titles(line.tokens, start, end, tongue)
            if head < end:
                name = _clean(" ".join(t.text for t in line.tokens[head:end]))
                found.setdefault(_key(name), name)
    out: dict[str, set[str]] = {}
    for key in found:
        parts = key.split(" ")
        for i in range(len(parts)):
            out.setdefault(" ".join(parts[i:]), set()).add(key)
    return {short: found[_longest(keys)] for short, keys in out.items() if _longest(keys)}


def _longest(keys: set[str]) -> str:
    """The longest of several names, if it ends with each of the others; else none."""
    longest = max(sorted(keys), key=len)
    return longest if all(longest.endswith(key) for key in keys) else ""


def _runs(tokens: Sequence[Token], tongue: Tongue) -> Iterable[tuple[int, int]]:
    start = 0
    while start < len(tokens):
        end = start
        while end < len(tokens) and _in_run(tokens, end, start, tongue):
            end += 1
            if tokens[end - 1].low.endswith(("'s", "s'")):
                break
        if end > start and (end - start > 1 or start > 0):
            yield start, end
        start = max(end, start + 1)


def _in_run(tokens: Sequence[Token], at: int, start: int, tongue: Tongue) -> bool:
    """Whether a token goes on with a run of capitals: a capital, or a small word between two ("von")."""
    if name_like(tokens[at], tongue):
        return True
    following = at + 1 < len(tokens) and name_like(tokens[at + 1], tongue)
    return at > start and following and tokens[at].low in tongue.particles


def fullest_of(names: Iterable[str]) -> dict[str, str]:
    """Each name with the one longer name that ends with it, where there is only one; else itself."""
    known = sorted(set(names))
    longer: dict[str, set[str]] = {}
    for name in known:
        parts = _key(name).split(" ")
        for i in range(len(parts)):
            longer.setdefault(" ".join(parts[i:]), set()).add(name)
    out = {}
    for name in known:
        others = {_key(n): n for n in sorted(longer[_key(name)])} if _is_name(name) else {}
        out[name] = others.get(_longest(set(others)), name) if others else name
    return out


def surely_other(a: str, b: str) -> bool:
    """Whether two speakers are both called by a name, and by names that share no word."""
    if not (_is_name(a) and _is_name(b)):
        return False
    return not set(_key(a).split(" ")) & set(_key(b).split(" "))


def _is_name(name: str) -> bool:
    return bool(name) and all(word[0].isupper() or len(word) <= 3 or "-" in word for word in name.split())
