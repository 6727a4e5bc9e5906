"""Reading: a value where a sentence tells it, before it is known what it is of."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.engine.facts.numerals import Number
from viewer.engine.facts.values import Value
from viewer.text.spans import Span


@dataclass(frozen=True, slots=True)
class Reading:
    """A value at the words from `first` to before `next`.

    `grain` is the unit of the last figure that is told (1000 for "5,000", 7 days for "three weeks"), which
    is how far a rounded value may be off. `number` is the number that the value was made from, if any;
    `hyphened` says that the value stands before its thing as an adjective ("10-day pause"); `named` that a
    date is told by its day and month.
    """

    value: Value
    span: Span
    first: int
    next: int
    grain: float = 1
    number: Number | None = None
    hyphened: bool = False
    named: bool = False
    counted: bool = False
    """Whether the number is a part of the word, so that a thing follows all the same."""
