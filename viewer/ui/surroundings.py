"""Surroundings: what stands around the shown stretches of one article: grey context, and what is left over.

Pure. Every word can be reached: it is shown, stands in the grey context, or in a gap that a fold opens.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.corpus.article import Article
from viewer.text.spans import Span, gaps, merged
from viewer.ui.blocks import Block

CONTEXT_WORDS = 12  # on either side of a passage


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch that only one article has. `words` leaves boilerplate out, `set_aside` counts that."""

    span: Span
    words: int
    set_aside: int


class Surroundings:
    """One article and the spans of it that are shown; `starts` is where its words begin."""

    def __init__(self, article: Article, starts: Sequence[int], shown: Iterable[Span]) -> None:
        self._article = article
        self._starts = starts
        self.shown = merged(shown)

    def count(self, span: Span) -> int:
        """Words that begin in `span`."""
        return bisect_left(self._starts, span.end) - bisect_left(self._starts, span.start)

    def before(self, span: Span) -> tuple[Span, bool]:
        """The grey words before a span, and whether the article goes on beyond them in the same paragraph."""
        text = self._article.text
        line = Span(text.rfind("\n", 0, span.start) + 1, span.start)
        free = self._free(line, at=span.start)
        if self.count(free) <= CONTEXT_WORDS:
            return without_margin(text, free, right=False), False
        return Span(self._starts[bisect_left(self._starts, span.start) - CONTEXT_WORDS], span.start), True

    def after(self, span: Span) -> tuple[Span, bool]:
        """The same for the words after a span."""
        text = self._article.text
        newline = text.find("\n", span.end)
        line = Span(span.end, len(text) if newline < 0 else newline)
        free = self._free(line, at=span.end)
        if self.count(free) <= CONTEXT_WORDS:
            return without_margin(text, free, left=False), False
        end = self._starts[bisect_left(self._starts, span.end) + CONTEXT_WORDS]
        return without_margin(text, Span(span.end, end), left=False), True

    def _free(self, line: Span, at: int) -> Span:
        """The part of `line` next to `at`, one of its ends, of which nothing is shown."""
        covered = self.shown
        n = bisect_left(covered, at, key=lambda c: c.end)  # the first that ends at `at` or later
        if n < len(covered) and covered[n].start < at < covered[n].end:
            return Span(at, at)  # in the middle of another passage
        if at == line.start:
            after = covered[n + 1 :] if n < len(covered) and covered[n].end == at else covered[n:]
            return Span(at, min([line.end, *(c.start for c in after[:1])]))
        if n < len(covered) and covered[n].end == at:
            return Span(at, at)  # another passage ends right here
        return Span(max([line.start, *(c.end for c in covered[max(0, n - 1) : n])]), at)

    def gaps(self, context: Iterable[Span]) -> list[Gap]:
        """The stretches between what is shown, without those that the context shows whole."""
        text = self._article.text
        seen = [_with_margin(text, s) for s in merged(s for s in context if len(s))]
        out = []
        for span in gaps(self.shown, Span(0, len(text))):
            if any(g.of(text).strip() for g in gaps((s for s in seen if s.overlaps(span)), span)):
                out.append(self._gap(span))
        return out

    def _gap(self, span: Span) -> Gap:
        aside = (s.intersection(span) for s in self._article.set_aside)
        set_aside = sum(self.count(s) for s in aside if s is not None)
        return Gap(span, self.count(span) - set_aside, set_aside)


def paragraphs(text: str, blocks: Iterable[Block], gap: Gap | None) -> list[Span]:
    """The parts of a gap's paragraphs, without the white space around them."""
    if gap is None:
        return []
    parts = (block.span.intersection(gap.span) for block in blocks)
    return [without_margin(text, p) for p in parts if p is not None and p.of(text).strip()]


def without_margin(text: str, span: Span, *, left: bool = True, right: bool = True) -> Span:
    """`span` without the white space at its ends."""
    shown = span.of(text)
    start = span.start + (len(shown) - len(shown.lstrip()) if left or not shown.strip() else 0)
    end = span.end - (len(shown) - len(shown.rstrip()) if right and shown.strip() else 0)
    return Span(min(start, end), end)


def _with_margin(text: str, span: Span) -> Span:
    """`span` with the white space around it, which counts as shown where its neighbours are."""
    start, end = span.start, span.end
    while start > 0 and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return Span(start, end)
