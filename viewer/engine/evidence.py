"""Evidence in words: how seldom unrelated articles have as much in common as a passage.

Promises a claim that was held against counting (METHOD.md, "What the evidence is worth"). In theory the
number of equally good passages to be expected by chance is exp(-evidence). Counted among articles on other
events it is more, since names with their titles, and the phrases of a trade, are no chance draws of single
words; so evidence is discounted before it is put in words, and nothing is called rarer than one in a million.
"""

from __future__ import annotations

import math
from bisect import bisect_right

COMMONPLACE = 9.0
"""Evidence that phrases of the trade have by themselves, in nats; only what is beyond counts."""
WORTH = 0.4
"""What a nat beyond that is worth."""
CLAIMS = (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)
"""What is said: less than once in so many comparisons; 1 where nothing can be said."""


def chance(evidence: float) -> float:
    """How many passages as good as one of this evidence, in nats, two unrelated articles have: at most 1."""
    return math.exp(-WORTH * max(0.0, evidence - COMMONPLACE))


def once_in(evidence: float) -> int:
    """One of `CLAIMS`: so good a passage turns up less than once in so many pairs of unrelated articles."""
    return CLAIMS[bisect_right(CLAIMS, 1 / chance(min(evidence, 1000.0))) - 1]
