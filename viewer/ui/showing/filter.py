"""Showing: which changes a reader wants to see, as a value, and a pair seen so. Pure; no widget.

A change is shown if its type is wanted and if it differs in something that is not ignored. What folding
hides (case, quotes, accents, white space) joins the engine's changes as soon as it is no longer ignored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias, get_args

from viewer.engine.analysis import Comparison
from viewer.engine.ignoring import hides, is_ignored, merged
from viewer.engine.options import FOLDED, IGNORABLE, Ignorable
from viewer.engine.passages import Change, ChangeType
from viewer.ui.screenpair import ScreenPair

if TYPE_CHECKING:
    from viewer.engine.differences import Difference

TYPES: tuple[ChangeType, ...] = get_args(ChangeType)
SUBSTANCE: frozenset[ChangeType] = frozenset(TYPES) - {"spelling", "punctuation"}
"""The types of changes that may change what is told, and not merely how it is written."""
Found: TypeAlias = "tuple[tuple[tuple[Difference, ...], ...], ...]"
"""The differences of every segment of every passage."""


@dataclass(frozen=True, slots=True)
class Showing:
    """The types that are shown and what is ignored; as it comes, all that the engine calls a change."""

    types: frozenset[ChangeType] = frozenset(TYPES)
    ignored: frozenset[Ignorable] = FOLDED

    def with_type(self, type_: ChangeType, shown: bool) -> Showing:
        """The same, but for one type."""
        return replace(self, types=self.types | {type_} if shown else self.types - {type_})

    def with_ignored(self, what: Ignorable, ignored: bool) -> Showing:
        """The same, but for one thing to ignore."""
        return replace(self, ignored=self.ignored | {what} if ignored else self.ignored - {what})

    def shows(self, change: Change) -> bool:
        """Whether a change of the engine's is shown."""
        return change.type in self.types and not is_ignored(change, self.ignored)

    def shows_difference(self, difference: Difference) -> bool:
        """Whether something that folding hides is shown."""
        return difference.change.type in self.types and not hides(difference, self.ignored)

    @property
    def wants_folded(self) -> bool:
        """Whether anything that folding hides is wanted."""
        return not self.ignored >= FOLDED

    def text(self) -> str:
        """The value as a line that `from_text` reads."""
        types = ",".join(t for t in TYPES if t in self.types)
        return f"{types};{','.join(i for i in IGNORABLE if i in self.ignored)}"

    @classmethod
    def from_text(cls, text: str) -> Showing:
        """What `text` gave, unknown words left out; the default for a line that is none."""
        types, semicolon, ignored = text.partition(";")
        if not semicolon:
            return cls()
        named, left_out = set(types.split(",")), set(ignored.split(","))
        return cls(
            frozenset(t for t in TYPES if t in named), frozenset(i for i in IGNORABLE if i in left_out)
        )


EVERYTHING_FOUND = Showing()


def found_differences(pair: ScreenPair) -> Found:
    """What folding hides in every segment of a pair."""
    from viewer.engine.differences import differences

    return tuple(
        tuple(
            differences(segment, changes, pair.a.text, pair.b.text)
            for segment, changes in zip(passage.segments, rows, strict=True)
        )
        for passage, rows in zip(pair.passages, pair.comparison.changes, strict=True)
    )


class Differences:
    """Those of the last pair are kept: the reader often switches to and fro. Any thread may ask."""

    def __init__(self) -> None:
        self._last: tuple[Comparison, Found] | None = None

    def __call__(self, pair: ScreenPair) -> Found:
        """What folding hides in every segment of a pair."""
        last = self._last
        if last is None or last[0] is not pair.comparison:
            last = self._last = pair.comparison, found_differences(pair)
        return last[1]


def seen(
    pair: ScreenPair, showing: Showing, find: Callable[[ScreenPair], Found] = found_differences
) -> ScreenPair:
    """The pair with the changes that are shown, and for each passage the number of those that are not.

    `find` gives the differences that folding hides; it is asked only if some of them are wanted.
    """
    if showing == EVERYTHING_FOUND:
        return pair
    folded = find(pair) if showing.wants_folded else None
    rows, hidden = [], []
    for n, changes in enumerate(pair.comparison.changes):
        told = folded[n] if folded is not None else ((),) * len(changes)
        kept = tuple(_kept(c, d, showing) for c, d in zip(changes, told, strict=True))
        rows.append(kept)
        hidden.append(sum(not showing.shows(c) for row in changes for c in row))
    comparison = Comparison(pair.comparison.pair, tuple(rows))
    return pair.with_comparison(comparison, hidden=tuple(hidden), remarks=pair.remarks)


def _kept(changes: Sequence[Change], folded: Sequence[Difference], showing: Showing) -> tuple[Change, ...]:
    kept = (c for c in changes if showing.shows(c))
    return merged(kept, (d for d in folded if showing.shows_difference(d)))
