"""From passage to passage and from change to change, in the order in which they stand on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.text.spans import Span
from viewer.ui.screenpair import ScreenPair


def next_passage(order: Sequence[int], at: int | None, by: int) -> int:
    """The passage `by` steps on in `order`; stays at the last (or first) one. `order` is not empty."""
    if at is None or at not in order:
        return order[0] if by > 0 else order[-1]
    return order[max(0, min(len(order) - 1, order.index(at) + by))]


def found_again(pair: ScreenPair, spans: tuple[Span, Span] | None) -> int | None:
    """The passage that stands at these places of A and B, or else the one nearest to them in A; or None."""
    if spans is None or not pair.passages:
        return None
    exact = [n for n, p in enumerate(pair.passages) if (p.a, p.b) == spans]
    near = range(len(pair.passages))
    return exact[0] if exact else min(near, key=lambda n: (_distance(pair.passages[n].a, spans[0]), n))


def _distance(one: Span, other: Span) -> int:
    """Code points between two spans; below 0 where they overlap, the more the further."""
    return max(one.start, other.start) - min(one.end, other.end)


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
