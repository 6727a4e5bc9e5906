"""Quotations: words that stand between quotation marks in both texts, from the first to the last.

Promises whether a box is such a quotation, and how much more it tells than the same words elsewhere: chance
can put it only where a quotation stands, and a text has far fewer of these than words.
"""

from __future__ import annotations

import math

from viewer.engine.edges import Box, spans
from viewer.engine.prepared import Prepared, places
from viewer.text.folding import fold_character

_MARKS = '"“”„‟«»「」『』'


def is_quotation(box: Box, a: Prepared, b: Prepared) -> bool:
    """Whether both sides of a box begin and end with a quotation mark."""
    return all(
        fold_character(text.text[span.start]) == fold_character(text.text[span.end - 1]) == '"'
        for text, span in zip((a, b), spans(box, a, b), strict=True)
    )


def quotation_worth(a: Prepared, b: Prepared) -> float:
    """What a whole quotation tells more, in nats; 0 where either text has none."""
    counts = _quotations(a), _quotations(b)
    return max(0.0, places(a, b) - math.log(counts[0] * counts[1])) if all(counts) else 0.0


def _quotations(text: Prepared) -> int:
    """How many quotations a text has: half its quotation marks."""
    return sum(map(text.text.count, _MARKS)) // 2
