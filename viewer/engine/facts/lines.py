"""A sentence as words, with what stands between them: what the readers of facts walk over.

Promises words with their places in the text and a folded form; words of other sentences are out of reach.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import sentences, word_offsets

_ELIDED = frozenset({"d", "l"})
"""Words that lose their vowel before the next one."""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of one sentence; `starts` and `ends` are code points of the whole text."""

    text: str
    span: Span
    raw: Sequence[str]
    low: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]

    def __len__(self) -> int:
        return len(self.raw)

    def gap(self, i: int) -> str:
        """What stands before word `i`; after the last one for `i` beyond it."""
        i = min(i, len(self.raw))
        start = self.ends[i - 1] if i > 0 else self.span.start
        end = self.starts[i] if i < len(self.raw) else self.span.end
        return self.text[start:end]

    def word(self, i: int) -> str:
        """Word `i`, folded; empty beyond either end."""
        return self.low[i] if 0 <= i < len(self.low) else ""

    def at(self, place: int) -> int:
        """The first word that ends after a place of the text."""
        return bisect_left(self.ends, place + 1)

    def follows(self, i: int, phrase: Sequence[str]) -> bool:
        """Whether the words of a phrase stand from word `i` on, parted by spaces or hyphens."""
        if list(self.low[i : i + len(phrase)]) != list(phrase):
            return False
        return all(self.joined(k) for k in range(i + 1, i + len(phrase)))

    def joined(self, i: int) -> bool:
        """Whether only spaces or a hyphen stand before word `i`: the phrase goes on."""
        if not 0 < i < len(self.raw):
            return False
        gap = self.gap(i).strip()
        return gap in ("", "-", "‐", "‑", "–") or (gap in ("'", "’") and self.low[i - 1] in _ELIDED)

    def spaced(self, i: int) -> bool:
        """Whether only spaces stand before word `i`."""
        return 0 < i < len(self.raw) and not self.gap(i).strip()


def _whole(spans: Iterable[Span]) -> Iterator[Span]:
    """Sentences, those put together again that no space parts ("4.5bn" holds no end of one)."""
    last: Span | None = None
    for span in spans:
        if last is not None and last.end < span.start:
            yield last
            last = None
        last = span if last is None else last.hull(span)
    if last is not None:
        yield last


def lines(text: str) -> Iterator[Line]:
    """The sentences of a text that have a word."""
    raw, starts, ends = word_offsets(text)
    low = [fold_word(w) for w in raw]
    first = 0
    for span in _whole(sentences(text)):
        last = bisect_left(starts, span.end, first)
        yield Line(text, span, raw[first:last], low[first:last], starts[first:last], ends[first:last])
        first = last
