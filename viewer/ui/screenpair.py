"""ScreenPair: two articles and what they share, in the order and the units in which the window shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal, Protocol

from viewer.corpus.article import Article
from viewer.engine.analysis import Comparison, Pair
from viewer.engine.passages import Change, Passage
from viewer.export.remarks import NO_REMARK, Remark
from viewer.text.spans import Span
from viewer.ui.blocks import Block, blocks

Which = Literal["a", "b"]
SIDES: tuple[Which, Which] = ("a", "b")


class _TwoSided(Protocol):
    @property
    def a(self) -> Span: ...
    @property
    def b(self) -> Span: ...


def side_of(value: _TwoSided, which: Which) -> Span:
    """The span of a passage, segment or change in article A or B."""
    return value.a if which == "a" else value.b


def other(which: Which) -> Which:
    """The other side."""
    return "b" if which == "a" else "a"


OF_THE_TEXTS = ("blocks_a", "blocks_b", "word_starts")
WORKED_OUT = (*OF_THE_TEXTS, "all_changes")
"""What a ScreenPair works out when it is first asked for: of the two texts alone, and of the changes too."""
NO_ARTICLE = Article(id="", path=Path(), text="", sha256="", words=0)


@dataclass(frozen=True)
class ScreenPair:
    """Passages are numbered from 0 in the order of A; the reader sees them from 1.

    Where only one article is chosen, B is `NO_ARTICLE`. `comparison` holds the changes that are shown;
    `hidden` counts for each passage those that the reader has chosen not to see. `remarks` are the reader's
    own, one a passage. Either may be empty where there is nothing to say. `left_out` counts the passages that
    were found and are not shown, since the reader asked for others.
    """

    a: Article
    b: Article
    comparison: Comparison
    hidden: tuple[int, ...] = ()
    remarks: tuple[Remark, ...] = ()
    left_out: int = 0

    @classmethod
    def alone(cls, article: Article) -> ScreenPair:
        """One article, with nothing to compare it with yet."""
        return cls(article, NO_ARTICLE, Comparison(Pair(article.id, "", (), 0.0, 0.0, 0.0), ()))

    def with_comparison(
        self,
        comparison: Comparison,
        *,
        hidden: tuple[int, ...] = (),
        remarks: tuple[Remark, ...] = (),
        left_out: int | None = None,
    ) -> ScreenPair:
        """The same two articles shown otherwise; what has been worked out of their texts is kept."""
        gone = self.left_out if left_out is None else left_out
        new = ScreenPair(self.a, self.b, comparison, hidden, remarks, gone)
        new.__dict__.update({name: found for name, found in self.worked_out.items() if name in OF_THE_TEXTS})
        return new

    @property
    def worked_out(self) -> dict[str, object]:
        """All that costs time with long texts, as far as it is known; `knowing` takes it."""
        return {name: self.__dict__[name] for name in WORKED_OUT if name in self.__dict__}

    def knowing(self, worked_out: Mapping[str, object]) -> ScreenPair:
        """This pair, with what was worked out of an equal one, perhaps in another process."""
        self.__dict__.update(worked_out)
        return self

    def has_same_articles(self, other: ScreenPair) -> bool:
        """Whether `other` shows the same two articles on the same sides."""
        return self.a is other.a and self.b is other.b

    def hidden_changes(self, passage: int) -> int:
        """How many changes of a passage the reader has chosen not to see."""
        return self.hidden[passage] if self.hidden else 0

    def is_same_letters(self, passage: int) -> bool:
        """Whether the words of a passage are the same on both sides, capitals and accents too."""
        from viewer.text.tokens import word_offsets  # here, as below

        segments = self.passages[passage].segments
        return all(
            word_offsets(s.a.of(self.a.text))[0] == word_offsets(s.b.of(self.b.text))[0] for s in segments
        )

    def remark(self, passage: int) -> Remark:
        """What the reader has made of a passage."""
        return self.remarks[passage] if self.remarks else NO_REMARK

    @property
    def is_alone(self) -> bool:
        """Whether there is only article A."""
        return not self.b.id

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages in the order of A."""
        return self.comparison.pair.passages

    def article(self, which: Which) -> Article:
        """Article A or B."""
        return self.a if which == "a" else self.b

    def shared(self, which: Which) -> float:
        """The part of that article's words that stand in a passage, 0 to 1."""
        return self.comparison.pair.shared_a if which == "a" else self.comparison.pair.shared_b

    def changes(self, passage: int) -> tuple[Change, ...]:
        """All changes of a passage, segment after segment."""
        return tuple(c for segment in self.comparison.changes[passage] for c in segment)

    @cached_property
    def all_changes(self) -> tuple[tuple[int, Change], ...]:
        """Every change with the number of its passage, in reading order."""
        return tuple((p, c) for p in range(len(self.passages)) for c in self.changes(p))

    @cached_property
    def blocks_a(self) -> list[Block]:
        """A's paragraphs."""
        return blocks(self.a.text)

    @cached_property
    def blocks_b(self) -> list[Block]:
        """B's paragraphs."""
        return blocks(self.b.text)

    @cached_property
    def word_starts(self) -> dict[Which, list[int]]:
        """Where each article's words begin, for counting."""
        from viewer.text.tokens import words  # here, or the window would wait for the patterns of words

        return {which: [w.start for w in words(self.article(which).text)] for which in SIDES}

    def prepare(self) -> ScreenPair:
        """Works out all that costs time with long texts; called off the window's thread."""
        for name in WORKED_OUT:
            getattr(self, name)
        return self

    def blocks(self, which: Which) -> list[Block]:
        """That article's paragraphs."""
        return self.blocks_a if which == "a" else self.blocks_b

    def passage_at(self, which: Which, position: int) -> int | None:
        """The smallest passage that holds this code point, or None."""
        held = [
            (len(span), index)
            for index, passage in enumerate(self.passages)
            if (span := side_of(passage, which)).start <= position < span.end
        ]
        return min(held)[1] if held else None
