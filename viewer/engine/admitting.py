"""Admitting: which rectangles are passages, and with which edges.

Promises for each rectangle its exact edges or that it is none. A rectangle must be strong, share much of what
its words tell, and be more than names and stock phrases. Independent reports of one event use the same words
too, but in another order; so less is asked where the order is the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from viewer.engine.edges import Box, trimmed, whole_words
from viewer.engine.judging import stock, tells_a_story
from viewer.engine.pairing import Pairing
from viewer.engine.rectangles import Rectangle
from viewer.engine.subsequence import Link, keeping_order

LEAST_STRENGTH = 12.0
"""How strong a rectangle is at least, in nats."""
HIGH_RATE, LOW_RATE = 0.5, 0.3
"""The share of copied words on the one side and on the other, at least: two of those that are tried."""
LEAST_SHARED = 0.4
"""The share of what its words tell that a rectangle has in common: reports of one event have less."""
SHARED_IN_ORDER = 0.3
"""That share, where the words stand in the same order on both sides."""
CORE_SHARED = 0.5
"""That share in the densest part of a rectangle that is no passage itself."""
IN_ORDER = 0.83
"""So many of the links must keep their order for the words to stand in the same order."""
ORDER_KNOWN = 10
"""With fewer links than this, order is chance."""
FEW_LINKS = 20
"""With fewer links than this, phrases that the texts use again and again are held against a rectangle."""


def admitted(rectangle: Rectangle, pair: Pairing, least_shared: float = LEAST_SHARED) -> Box | None:
    """The exact edges of a rectangle that is a passage, None for one that is not."""
    rates = sorted((rectangle.rate_a, rectangle.rate_b))
    least = LEAST_STRENGTH * pair.asked
    if rectangle.strength < least or rates[0] < LOW_RATE or rates[1] < HIGH_RATE:
        return None
    links = pair.stem_links(rectangle.box)
    if len(links) < FEW_LINKS and rectangle.strength - stock(rectangle.box, links, pair) < least:
        return None
    shared = pair.score(rectangle.box, links)
    if shared < SHARED_IN_ORDER * pair.asked or (shared < least_shared * pair.asked and not _in_order(links)):
        return None
    if not tells_a_story(rectangle.box, links, pair):
        return None
    box = trimmed(rectangle.box, links, pair.a, pair.b, pair.after)
    return None if box is None else whole_words(box, pair.a, pair.b)


def _in_order(links: Sequence[Link]) -> bool:
    """Whether links, in the order of A, nearly all keep their order in B."""
    return len(links) >= ORDER_KNOWN and len(keeping_order(links)) >= IN_ORDER * len(links)
