"""Making: cards that are made when they are first looked at, so that tens of thousands cost nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

from viewer.ui.findings.cards import Card

T = TypeVar("T")


class Making(Sequence[Card], Generic[T]):
    """One card for each of `items`, made by `make` when it is first asked for and then kept."""

    def __init__(self, items: Sequence[T], make: Callable[[T], Card]) -> None:
        self._items = items
        self._make = make
        self._made: dict[int, Card] = {}

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, at: int) -> Card: ...

    @overload
    def __getitem__(self, at: slice) -> list[Card]: ...

    def __getitem__(self, at: int | slice) -> Card | list[Card]:
        """The card at a place, counted from the end where it is negative; or those of a slice."""
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        place = range(len(self))[at]
        if place not in self._made:
            self._made[place] = self._make(self._items[place])
        return self._made[place]


class Chained(Sequence[Card]):
    """Sequences of cards, one after the other."""

    def __init__(self, *parts: Sequence[Card]) -> None:
        self._parts = parts

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    @overload
    def __getitem__(self, at: int) -> Card: ...

    @overload
    def __getitem__(self, at: slice) -> list[Card]: ...

    def __getitem__(self, at: int | slice) -> Card | list[Card]:
        """The card at a place, or those of a slice."""
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        place = range(len(self))[at]
        for part in self._parts:
            if place < len(part):
                return part[place]
            place -= len(part)
        raise IndexError(at)
