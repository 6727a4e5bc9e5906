"""Sequences: every stretch of so many words of a text as one number.

Promises equal numbers for equal sequences, and next to never for others: 64 bits, mixed, so that a million
sequences meet by chance once in forty million texts.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from viewer.engine.arrays import Ints

Hashes = NDArray[np.uint64]

_MIXER = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)


def sequences(numbers: Ints, length: int) -> Hashes:
    """A number for the `length` word numbers from each place on; none where the text is too short."""
    count = len(numbers) - length + 1
    if count < 1:
        return np.zeros(0, dtype=np.uint64)
    block, size = numbers.astype(np.uint64) + np.uint64(1), 1
    out, done = np.zeros(count, dtype=np.uint64), 0
    while True:  # the sequence is put together from blocks of 1, 2, 4, 8 … words
        if length & size:
            out = _mixed(out) + block[done : done + count]
            done += size
        if done == length:
            return out
        block, size = _mixed(block[:-size]) + block[size:], 2 * size


def _mixed(hashes: Hashes) -> Hashes:
    return (hashes ^ (hashes >> _SHIFT)) * _MIXER
