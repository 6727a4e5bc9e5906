"""What a reader has made of passages, for whoever tells of them: plain values, no results of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Remark:
    """What the reader has made of a passage: joined it, ticked it as reviewed, written a note."""

    yours: bool = False
    reviewed: bool = False
    note: str = ""


NO_REMARK = Remark()


@dataclass(frozen=True, slots=True)
class HandWork:
    """How many passages a reader joined, how many were split, and how many of those found were dismissed."""

    joined: int = 0
    split: int = 0
    dismissed: int = 0

    def __add__(self, other: HandWork) -> HandWork:
        return HandWork(
            self.joined + other.joined, self.split + other.split, self.dismissed + other.dismissed
        )

    def __bool__(self) -> bool:
        return bool(self.joined or self.split or self.dismissed)


NO_HANDWORK = HandWork()


@dataclass(frozen=True, slots=True)
class ByHand:
    """All of it in a corpus, by the ids of a pair's A and B; remarks are one a passage, in the order of A."""

    remarks: Mapping[tuple[str, str], tuple[Remark, ...]] = field(default_factory=dict)
    work: Mapping[tuple[str, str], HandWork] = field(default_factory=dict)

    @property
    def whole(self) -> HandWork:
        """The work on all pairs together."""
        return sum(self.work.values(), NO_HANDWORK)


NOTHING_BY_HAND = ByHand()
