"""The one place that knows Qt counts UTF-16 units where this program counts code points.

An emoji is one code point in Python and two units in a QString.
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """Translates offsets of one text, both ways.

    A unit that lies inside a pair of surrogates belongs to the code point that the pair stands for.
    """

    __slots__ = ("_astral", "_astral_units")

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [m.start() for m in _ASTRAL.finditer(text)]
        self._astral_units = [at + n for n, at in enumerate(self._astral)]

    def to_qt(self, code_point: int) -> int:
        """The UTF-16 unit at which this code point begins."""
        return code_point + bisect_left(self._astral, code_point) if self._astral else code_point

    def from_qt(self, unit: int) -> int:
        """The code point to which this UTF-16 unit belongs."""
        return unit - bisect_left(self._astral_units, unit) if self._astral else unit
