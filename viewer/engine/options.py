"""Options: what a reader may ask for otherwise than the program judges by itself. Values only.

The defaults are the measured best (METHOD.md). What is asked for takes effect in `narrowing` (fewer and
smaller passages), in `ignoring` (which changes are told) and, for freely reworded text alone, in the
alignment itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from viewer.engine.passages import KINDS, Kind

Ignorable = Literal["case", "punctuation", "quotes", "accents", "space", "forms"]
IGNORABLE: tuple[Ignorable, ...] = get_args(Ignorable)
"""`quotes` are quotes and dashes; `forms` dots of abbreviations, width, and letters written in two ways."""
FOLDED: frozenset[Ignorable] = frozenset(IGNORABLE) - {"punctuation"}
"""What folding hides before texts are compared: ignored unless the reader wants to see it."""

Rewording = Literal["verbatim", "edited", "reworded", "condensed", "free"]
REWORDINGS: tuple[Rewording, ...] = get_args(Rewording)
"""How much rewording counts: each admits the kinds before it; `free` also asks less of reworded text."""
ALL_FOUND: Rewording = "condensed"
"""All that the program finds by itself."""
MOST_SMALLEST = 1_000
"""The largest number of words that may be asked of a passage."""


@dataclass(frozen=True, slots=True)
class Options:
    """What is ignored in changes, the least words of a passage on either side, how much rewording counts.

    With `smallest` 0 the size of passages is left to the program's own judgement, which never goes below five
    shared words.
    """

    ignore: frozenset[Ignorable] = FOLDED
    smallest: int = 0
    rewording: Rewording = ALL_FOUND

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of text that count."""
        return frozenset(KINDS[: REWORDINGS.index(self.rewording) + 1])

    @property
    def narrows(self) -> bool:
        """Whether some of what is found may be left out."""
        return self.smallest > 0 or self.kinds != frozenset(KINDS)

    @property
    def searches_freely(self) -> bool:
        """Whether texts must be aligned in another way than by default."""
        return self.rewording == "free"

    @property
    def widest(self) -> Options:
        """Options that admit whatever can be found with these, and ignore what is ignored by default."""
        return Options(rewording="free") if self.searches_freely else DEFAULT

    def text(self) -> str:
        """Smallest passage and rewording as a line that `from_text` reads."""
        return f"{self.smallest};{self.rewording}"

    @classmethod
    def from_text(cls, line: str, ignore: Iterable[Ignorable] = FOLDED) -> Options:
        """What `text` gave; the default for what is none."""
        size, _, level = line.partition(";")
        smallest = int(size) if size.isascii() and size.isdigit() and len(size) < 6 else 0
        rewording = next((r for r in REWORDINGS if r == level), ALL_FOUND)
        return cls(frozenset(ignore), min(smallest, MOST_SMALLEST), rewording)


DEFAULT = Options()
