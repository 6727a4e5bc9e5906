"""Moves: where the places of a text are after the text was changed, told by what stayed the same.

Promises that a place which is told holds at least half of the words it held, and that a place none of whose
words were touched keeps them all. Unlike `viewer.ui.place.Shift` it knows any number of changes, and says so
where a place is gone. Source: the longest common blocks of Ratcliff and Obershelp (`difflib`), of lines first
and then of the words of lines that were changed, so that long texts with few changes take little time.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from viewer.text.spans import Span

_LINE = re.compile(r"[^\n]*\n+|[^\n]+")
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 1_500_000
"""Pairs of pieces up to which they are compared; what is larger counts as changed but for its two ends."""


class _Block(NamedTuple):
    """Code points `start` up to `end` of the text before stand from `now` on in the text after."""

    start: int
    end: int
    now: int


class Moves:
    """From the code points of `before` to those of `after`."""

    def __init__(self, before: str, after: str) -> None:
        self._before, self._after = before, after
        self._blocks = _joined(_by_lines(before, after))
        self._starts = [block.start for block in self._blocks]

    def span(self, span: Span) -> Span | None:
        """Where a stretch is now; None where its words are gone or, moved, stand more than once."""
        start, last = self._now(span.start), self._now(span.end - 1) if len(span) else None
        start = self._replaced(span.start, ahead=True) if start is None else start
        end = self._replaced(span.end, ahead=False) if last is None else last + 1
        if start is not None and end is not None and start < end and 2 * self._stayed(span) >= len(span) > 0:
            return Span(start, end)
        return self._elsewhere(span.of(self._before))

    def point(self, at: int) -> int | None:
        """Where a place between two code points is now; None where neither of them is left."""
        now, last = self._now(at), self._now(at - 1)
        return now if now is not None else None if last is None else last + 1

    def _now(self, at: int) -> int | None:
        """Where a code point is now; None if it was changed."""
        number = bisect_right(self._starts, at) - 1
        if number < 0 or at >= self._blocks[number].end:
            return None
        return self._blocks[number].now + at - self._blocks[number].start

    def _replaced(self, at: int, *, ahead: bool) -> int | None:
        """The edge of a changed stretch that begins (`ahead`) or ends at a place, if it has other words."""
        ends = [(0, 0), *((b.end, b.now + b.end - b.start) for b in self._blocks)]
        begins = [*((b.start, b.now) for b in self._blocks), (len(self._before), len(self._after))]
        for (end, end_now), (begin, begin_now) in zip(ends, begins, strict=True):
            if at == (end if ahead else begin) and end < begin and end_now < begin_now:
                return end_now if ahead else begin_now
        return None

    def _stayed(self, span: Span) -> int:
        """How many code points of a stretch are still there."""
        return sum(max(0, min(b.end, span.end) - max(b.start, span.start)) for b in self._blocks)

    def _elsewhere(self, words: str) -> Span | None:
        """Where words stand, if they stand once."""
        at = self._after.find(words) if words.strip() else -1
        if at < 0 or self._after.find(words, at + 1) >= 0:
            return None
        return Span(at, at + len(words))


def _by_lines(before: str, after: str) -> Iterator[_Block]:
    """What stayed the same, in order."""
    olds, news = _LINE.findall(before), _LINE.findall(after)
    old_at, new_at = _offsets(olds), _offsets(news)
    i = j = 0
    for block in _same(olds, news):
        yield from _by_words(before, after, (old_at[i], old_at[block.a]), (new_at[j], new_at[block.b]))
        i, j = block.a + block.size, block.b + block.size
        if block.size:
            yield _Block(old_at[block.a], old_at[i], new_at[block.b])


def _by_words(before: str, after: str, old: tuple[int, int], new: tuple[int, int]) -> Iterator[_Block]:
    """What stayed the same within lines that were changed."""
    olds, news = _TOKEN.findall(before[slice(*old)]), _TOKEN.findall(after[slice(*new)])
    if olds and news:
        old_at, new_at = _offsets(olds, old[0]), _offsets(news, new[0])
        for a, b, size in _same(olds, news):
            if size:
                yield _Block(old_at[a], old_at[a + size], new_at[b])


def _offsets(pieces: Sequence[str], first: int = 0) -> list[int]:
    """Where each piece begins, and where the last one ends."""
    return list(accumulate(map(len, pieces), initial=first))


class _Match(NamedTuple):
    a: int
    b: int
    size: int


def _same(olds: Sequence[str], news: Sequence[str]) -> Iterator[_Match]:
    """The pieces that two sequences have in common, in order; an empty match at the end."""
    least = min(len(olds), len(news))
    head = next((n for n in range(least) if olds[n] != news[n]), least)
    tail = next((n for n in range(least - head) if olds[-1 - n] != news[-1 - n]), least - head)
    yield _Match(0, 0, head)
    olds_between, news_between = olds[head : len(olds) - tail], news[head : len(news) - tail]
    if 0 < len(olds_between) * len(news_between) <= _MOST:
        matcher = SequenceMatcher(None, olds_between, news_between, autojunk=False)
        yield from (_Match(a + head, b + head, size) for a, b, size in matcher.get_matching_blocks() if size)
    yield _Match(len(olds) - tail, len(news) - tail, tail)


def _joined(blocks: Iterator[_Block]) -> list[_Block]:
    """The same with blocks that follow each other in both texts made one."""
    out: list[_Block] = []
    for block in blocks:
        if block.start == block.end:
            continue
        if out and out[-1].end == block.start and out[-1].now + block.start - out[-1].start == block.now:
            out[-1] = _Block(out[-1].start, block.end, out[-1].now)
        else:
            out.append(block)
    return out
