"""From passage to passage and from change to change, in the order in which they stand on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.ui.screenpair import ScreenPair


def next_passage(order: Sequence[int], at: int | None, by: int) -> int:
    """The passage `by` steps on in `order`; stays at the last (or first) one. `order` is not empty."""
    if at is None or at not in order:
        return order[0] if by > 0 else order[-1]
    return order[max(0, min(len(order) - 1, order.index(at) + by))]


def next_change(
    pair: ScreenPair, order: Sequence[int], at: tuple[int | None, int | None], by: int
) -> tuple[int, int]:
    """The change `by` steps on from a passage and a change in it; stays at the last (or first) one.

    With a passage and no change selected, the first step goes to that passage's first change, or back to the
    last one before it.
    """
    stops = [(p, c) for p in order for c in range(len(pair.changes(p)))]
    passage, change = at
    if passage is None or passage not in order:
        return stops[0] if by > 0 else stops[-1]
    if change is not None and (passage, change) in stops:
        return stops[max(0, min(len(stops) - 1, stops.index((passage, change)) + by))]
    place = order.index(passage)
    if by > 0:
        later = [s for s in stops if order.index(s[0]) >= place]
        return later[0] if later else stops[-1]
    earlier = [s for s in stops if order.index(s[0]) < place]
    return earlier[-1] if earlier else stops[0]
