"""Sides: what the rules on the types of changes see of a change, and small questions that they share."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from viewer.engine.common_words import FUNCTION_WORDS
from viewer.text.folding import fold_word


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a change: its words and signs as they stand, and those before and after it in its row.

    `before` and `after` hold the nearest tokens in the order of the text, a few at most; they are empty at
    the row's edge.
    """

    said: Sequence[str]
    before: Sequence[str] = ()
    after: Sequence[str] = ()

    @property
    def words(self) -> list[str]:
        """The words alone."""
        return [w for w in self.said if is_word(w)]

    @property
    def folded(self) -> list[str]:
        """The words alone, folded."""
        return [fold_word(w) for w in self.words]

    @property
    def signs(self) -> list[str]:
        """The signs alone."""
        return [s for s in self.said if not is_word(s)]

    @property
    def at_edge(self) -> bool:
        """Whether the row has nothing before it, or nothing after it."""
        return not (self.before and self.after)


def is_word(token: str) -> bool:
    """Whether a token is a word and not a sign."""
    return token[:1].isalnum() or (len(token) > 1 and any(map(str.isalnum, token)))


def others(words: Set[str], known: Set[str]) -> int:
    """How many content words are left beside those known."""
    return len(words - known - FUNCTION_WORDS)


def shared_before(a: Side, b: Side) -> str:
    """The word or sign that stands before both sides; empty where they differ, and at a row's edge."""
    return _same(a.before[-1:], b.before[-1:])


def shared_after(a: Side, b: Side) -> str:
    """The word or sign that stands after both sides; empty where they differ, and at a row's edge."""
    return _same(a.after[:1], b.after[:1])


def _same(one: Sequence[str], other: Sequence[str]) -> str:
    return one[0] if one and other and fold_word(one[0]) == fold_word(other[0]) else ""


def tells_alone(a: Side, b: Side) -> bool:
    """Whether what one side alone has was added: at a row's edge the other text may have it elsewhere."""
    return not (a.at_edge or b.at_edge) and bool(shared_before(a, b) or shared_after(a, b))


def are_opposites(a: Side, b: Side, opposites: frozenset[frozenset[str]]) -> bool:
    """Whether one word of either side, and the only one that counts, is the opposite of the other's."""
    only_a, only_b = (
        set(x.folded) - set(y.folded) - {"a", "an", "any", "the", "to"} for x, y in ((a, b), (b, a))
    )
    return len(only_a) == len(only_b) == 1 and frozenset(only_a | only_b) in opposites


def rows(lines: str) -> list[list[str]]:
    """Rows of words from one string, in which `|` stands between rows."""
    return [row.split() for row in lines.split("|")]
