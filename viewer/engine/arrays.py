"""Arrays: the kinds of numbers that the engine holds in arrays, and two questions that are asked of them.

numpy answers these too, but imports its masked arrays for that, which takes longer than a pair of articles.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def distinct(values: Ints) -> Ints:
    """The different ones of some numbers, in order."""
    ordered = np.sort(values)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


def among(values: Ints, others: Ints) -> Flags:
    """For each number, whether it is one of the others."""
    ordered = np.sort(others)
    return np.searchsorted(ordered, values, "right") > np.searchsorted(ordered, values, "left")
