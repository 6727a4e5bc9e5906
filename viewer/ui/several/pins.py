"""Which articles stand side by side: pure steps on a tuple of ids, of which the first is the base."""

from __future__ import annotations

MOST = 4

Pins = tuple[str, ...]


def pinned(pins: Pins, article: str) -> Pins:
    """With an article more, at the end; the same where it is there already or no room is left."""
    return pins if article in pins or len(pins) >= MOST else (*pins, article)


def unpinned(pins: Pins, article: str) -> Pins:
    """Without an article; where it was the base, the next one becomes the base."""
    return tuple(p for p in pins if p != article)


def based_on(pins: Pins, article: str) -> Pins:
    """With a pinned article as the base; the old base takes its place."""
    if article not in pins:
        return pins
    swap = {pins[0]: article, article: pins[0]}
    return tuple(swap.get(p, p) for p in pins)
