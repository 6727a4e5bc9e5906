"""Collation: a base and the other articles that are read against it, each compared with the base.

The word is that of textual criticism: the witnesses of a text are collated against a base.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from viewer.corpus.article import Article
from viewer.engine.passages import Change, Segment
from viewer.ui.blocks import Block
from viewer.ui.screenpair import ScreenPair


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """Segment `segment` of passage `passage` that the base shares with the article of a column (from 1)."""

    column: int
    passage: int
    segment: int


@dataclass(frozen=True)
class Collation:
    """`own` is the base alone; in each of `pairs` the base is A and another article B.

    Columns count from 0, which is the base.
    """

    own: ScreenPair
    pairs: tuple[ScreenPair, ...]

    @classmethod
    def of(cls, base: Article, pairs: tuple[ScreenPair, ...]) -> Collation:
        """A base and its pairs."""
        return cls(pairs[0] if pairs else ScreenPair.alone(base), pairs)

    @property
    def base(self) -> Article:
        """The article that the others are read against."""
        return self.own.a

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """The base, then the others."""
        return (self.base, *(p.b for p in self.pairs))

    def blocks(self, column: int) -> list[Block]:
        """The paragraphs of a column's article."""
        return self.pairs[column - 1].blocks_b if column else self.own.blocks_a

    def word_starts(self, column: int) -> list[int]:
        """Where the words of a column's article begin."""
        return self.pairs[column - 1].word_starts["b"] if column else self.own.word_starts["a"]

    def segment(self, piece: Piece) -> Segment:
        """The segment that a piece names; its A is the base."""
        return self.pairs[piece.column - 1].passages[piece.passage].segments[piece.segment]

    def changes(self, piece: Piece) -> tuple[Change, ...]:
        """What differs in a piece; A is the base."""
        return self.pairs[piece.column - 1].comparison.changes[piece.passage][piece.segment]

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """All pieces, in the order of the base."""
        found = [
            Piece(column, p, s)
            for column, pair in enumerate(self.pairs, 1)
            for p, passage in enumerate(pair.passages)
            for s in range(len(passage.segments))
        ]
        return tuple(sorted(found, key=lambda piece: (self.segment(piece).a, piece)))
