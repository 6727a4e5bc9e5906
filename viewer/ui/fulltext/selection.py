"""Selection of text: a range of an article that grows by characters, words or paragraphs. Pure values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import regex

from viewer.text.spans import Span

_PART = r"[\w\p{M}]+"
_JOINT = r"(?:['’\-\u2010\u2011]|(?<=\d)[.,](?=\d))"
_WORD = regex.compile(rf"(?:(?:\p{{L}}\.){{2,}}|{_PART})(?:{_JOINT}{_PART})*")  # U.S.-led, Iraq’s, 1,000
_AROUND = 200  # code points looked at on either side of a click for the word under it


class Unit(Enum):
    """By what a selection grows while it is dragged."""

    CHARACTER = 1
    WORD = 2
    PARAGRAPH = 3


@dataclass(frozen=True, slots=True)
class Selection:
    """From `origin`, where the drag began, to the unit around `head`, in whichever direction."""

    origin: Span
    head: int
    unit: Unit = Unit.CHARACTER

    def span(self, text: str) -> Span:
        """The selected code points."""
        return self.origin.hull(unit_at(text, self.head, self.unit))

    def reaching(self, head: int) -> Selection:
        """The same selection, dragged to `head`."""
        return Selection(self.origin, head, self.unit)


def begun(text: str, position: int, unit: Unit) -> Selection:
    """A selection that begins with the unit at `position`."""
    return Selection(unit_at(text, position, unit), position, unit)


def unit_at(text: str, position: int, unit: Unit) -> Span:
    """The character position (an empty span), word or paragraph at `position`."""
    position = max(0, min(position, len(text)))
    if unit is Unit.WORD:
        return word_at(text, position)
    if unit is Unit.PARAGRAPH:
        start = text.rfind("\n", 0, position) + 1
        end = text.find("\n", position)
        return Span(start, len(text) if end < 0 else end)
    return Span(position, position)


def word_at(text: str, position: int) -> Span:
    """The word that holds or touches `position`; the single character there where no word does."""
    low = max(0, position - _AROUND)
    for match in _WORD.finditer(text, low, min(len(text), position + _AROUND)):
        if match.start() <= position <= match.end():
            if match.end() == position and _WORD.match(text, position):
                continue
            return Span(match.start(), match.end())
        if match.start() > position:
            break
    return Span(position, min(position + 1, len(text)))
