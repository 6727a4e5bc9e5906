"""Cardinals in words: "two hundred and five", "two and a half million", "soixante-dix", "خمسة وعشرين".

Promises the value of the longest run of words that say one number, and the unit of the last figure told.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.engine.facts.lexicon import Lexicon
from viewer.engine.facts.lines import Line

LONGEST = 16
"""Words: no number that anybody writes has more."""


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A number in words up to before word `next`; `grain` is 1000 for "five thousand"."""

    value: float
    grain: float
    next: int


@dataclass(slots=True)
class _Sum:
    """A cardinal that grows word by word: thousands and more that are done, and the group under way."""

    done: float = 0.0
    group: float | None = None
    grain: float = 1.0

    def scale(self, times: float) -> None:
        self.group = (1.0 if self.group is None else self.group) * times
        if times >= 1000:
            self.done, self.group, self.grain = self.done + self.group, None, times

    def add(self, one: float, joined: bool) -> bool:
        """Add a word; False where two numbers stand side by side. `joined`: by an Arabic "and"."""
        if self.group is not None and not self._takes(one, joined):
            return False
        self.group = (self.group or 0) + one
        return True

    def four_twenties(self) -> None:
        """The French eighty."""
        self.group = 80.0

    def _takes(self, one: float, joined: bool) -> bool:
        group = self.group or 0
        if joined and group % 100 < 10 and 20 <= one < 100 and one % 10 == 0:
            return True
        return group % 10 == 0 and one < min(100, _room(group))

    @property
    def value(self) -> float:
        return self.done + (self.group or 0)

    @property
    def last_figure(self) -> float:
        if self.group is None:
            return self.grain
        return 1.0 if self.group % 10 or self.group < 10 else 10.0


def cardinal(line: Line, i: int, lex: Lexicon) -> Cardinal | None:
    """The number in words that begins at word `i`."""
    said, at = _Sum(), i
    if line.low[i] in lex.articles and line.joined(i + 1):
        said.group, at = 1.0, i + 1
        if line.low[at] in lex.halves:
            return None
    begin = end = at
    while at < min(len(line), begin + LONGEST) and (at == begin or line.joined(at)):
        following = _taken(line, at, begin, said, lex)
        if following is None:
            break
        if line.low[following - 1] not in lex.joins:
            end = following
        at = following
    return None if end == begin else Cardinal(said.value, said.last_figure, end)


def _taken(line: Line, at: int, begin: int, said: _Sum, lex: Lexicon) -> int | None:
    """The word behind what word `at` adds to the number; None where it ends."""
    word = line.low[at]
    one = said_number(word, lex)
    if word in lex.scales:
        said.scale(lex.scales[word])
    elif one == 20 and said.group == 4 and lex.language == "fr":
        said.four_twenties()
    elif one is not None:
        return at + 1 if said.add(one, bool(lex.clitic) and word not in lex.ones) else None
    elif word in lex.joins and at > begin and _goes_on(line, at, lex):
        if line.word(at + 1) in lex.articles and line.word(at + 2) in lex.halves:
            said.group = (said.group or 0) + 0.5
            return at + 3
    else:
        return None
    return at + 1


def said_number(word: str, lex: Lexicon) -> float | None:
    """The number that one word says; German ones are put together, Arabic ones may begin with "and"."""
    value = lex.ones.get(word)
    if value is None and lex.compound is not None:
        return lex.compound(word)
    if value is None and lex.clitic and word.startswith(lex.clitic):
        return lex.ones.get(word[len(lex.clitic) :])
    return value


def _room(group: float) -> float:
    """What may be added to a group: ones to tens, tens to hundreds."""
    return 100 if group % 100 == 0 else 20 if group % 20 == 0 else 10


def _goes_on(line: Line, at: int, lex: Lexicon) -> bool:
    """Whether a number goes on behind "and"."""
    if line.word(at + 1) in lex.articles and line.word(at + 2) in lex.halves:
        return True
    before, after = line.word(at - 1), said_number(line.word(at + 1), lex)
    if after is None:
        return False
    return before in lex.scales or (lex.language in ("es", "fr") and lex.ones.get(before, 0) >= 20)
