"""Folded: which names a reader counts as one, however they are written. A value; no widget."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Folded:
    """The ids of folded names; `every` folds all of them, whatever else is folded."""

    names: frozenset[str] = frozenset()
    every: bool = False

    def holds(self, name: str) -> bool:
        """Whether a name, by its id, counts as one."""
        return self.every or name in self.names

    def __bool__(self) -> bool:
        """Whether anything may be folded."""
        return self.every or bool(self.names)

    def toggled(self, name: str, others: Iterable[str]) -> Folded:
        """The same with one name folded, or unfolded if it was; `others` are the ids that can be folded."""
        if self.every:
            return Folded(frozenset(others) - {name})
        return Folded(self.names ^ {name})

    def with_every(self, every: bool) -> Folded:
        """The same, with all names folded, or only those that were folded one by one."""
        return Folded(self.names, every)
