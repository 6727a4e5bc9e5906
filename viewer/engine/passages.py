"""The engine's results as immutable values: passages, segments and changes.

All spans are code points of the two original texts; nothing here holds text of its own, so whatever is
shown is a range of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from viewer.text.spans import Span

Kind = Literal["verbatim", "edited", "reworded", "condensed"]
ChangeType = Literal[
    "number",
    "date",
    "name",
    "spelling",
    "attribution",
    "tense",
    "polarity",
    "punctuation",
    "order",
    "wording",
]

KINDS: tuple[Kind, ...] = ("verbatim", "edited", "reworded", "condensed")


@dataclass(frozen=True, slots=True)
class Change:
    """A word-level difference inside a segment; either side may be empty, never both.

    An empty side stands where the other side's words would have to be inserted.
    """

    type: ChangeType
    a: Span
    b: Span

    def swapped(self) -> Change:
        """The same change seen from the other side."""
        return Change(self.type, self.b, self.a)


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a passage, at most a paragraph on either side: the row that a reader sees.

    `shared` counts the words shown as shared, `words` the words on each side. `evidence` is what a passage of
    these words alone would have, in nats; below 0 where they could be chance.
    """

    kind: Kind
    a: Span
    b: Span
    shared: int
    words: tuple[int, int]
    evidence: float = 0.0

    def swapped(self) -> Segment:
        """The same segment seen from the other side."""
        return Segment(self.kind, self.b, self.a, self.shared, self.words[::-1], self.evidence)


@dataclass(frozen=True, slots=True)
class Passage:
    """Two spans that tell the same thing in shared wording, and the segments that make them up.

    `score` is between 0 and 1 and says how much of the passage is shared, rare words weighing more.
    `evidence` says how unlikely so much sharing is by chance in these texts: -ln of the number of equally
    good passages expected between two unrelated texts of these lengths (Karlin and Altschul 1990), in nats;
    `viewer.engine.evidence` puts it in words. `telling` are the rarest of the shared words, the rarest first,
    each where it stands in A and in B. `found` is False for a passage that a reader made: how unlikely it is
    was not asked, and `evidence` says nothing.
    """

    kind: Kind
    score: float
    a: Span
    b: Span
    segments: tuple[Segment, ...]
    evidence: float = 0.0
    telling: tuple[tuple[Span, Span], ...] = ()
    found: bool = True

    @property
    def shared(self) -> int:
        """Words shown as shared."""
        return sum(s.shared for s in self.segments)

    @property
    def words(self) -> tuple[int, int]:
        """Words on each side."""
        return sum(s.words[0] for s in self.segments), sum(s.words[1] for s in self.segments)

    def swapped(self) -> Passage:
        """The same passage seen from the other side."""
        segments = tuple(sorted((s.swapped() for s in self.segments), key=lambda s: (s.a, s.b)))
        telling = tuple((b, a) for a, b in self.telling)
        return Passage(
            self.kind, self.score, self.b, self.a, segments, self.evidence, telling, found=self.found
        )
