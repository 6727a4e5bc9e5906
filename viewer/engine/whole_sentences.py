"""Whole sentences: what stands around a stretch of an article up to where its sentences begin and end.

Promises spans outside headline and boilerplate, without the dateline that a story opens with.
"""

from __future__ import annotations

from dataclasses import dataclass

from viewer.corpus import credits
from viewer.corpus.article import Article
from viewer.text.spans import Span
from viewer.text.tokens import sentences

REACH = 2000
"""Code points around a stretch in which its sentences are looked for."""
BLANK = "\n\n"


@dataclass(frozen=True, slots=True)
class Whole:
    """The sentences of a stretch, and the part of them that the stretch makes up, 0 to 1."""

    span: Span
    part: float


class Wholes:
    """The sentences around stretches of one article; what was cut once is remembered."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        title = article.metadata.title_span
        self._walls = sorted([*article.set_aside, *([title] if title else [])])
        self._cut: dict[Span, list[Span]] = {}

    def around(self, stretch: Span) -> Whole:
        """The sentences that a stretch lies in."""
        inside = [s for s in self._sentences(self._window(stretch)) if s.overlaps(stretch)]
        if not inside:
            return Whole(stretch, 1.0)
        span = stretch.hull(Span(inside[0].start, inside[-1].end))
        return Whole(span, len(stretch) / max(1, len(span)))

    def _window(self, stretch: Span) -> Span:
        """The paragraph around a stretch, as far as blank lines, what is set aside and `REACH` let it."""
        low, high = max(0, stretch.start - REACH), min(len(self._text), stretch.end + REACH)
        for wall in self._walls:
            if wall.end <= stretch.start:
                low = max(low, wall.end)
            elif wall.start >= stretch.end:
                high = min(high, wall.start)
        start = self._text.rfind(BLANK, low, stretch.start + 1)
        end = self._text.find(BLANK, max(stretch.start, stretch.end - 1), high)
        return Span(low if start < 0 else start, high if end < 0 else end)

    def _sentences(self, window: Span) -> list[Span]:
        known = self._cut.get(window)
        if known is None:
            said = window.of(self._text)
            known = [s.shifted(window.start) for s in sentences(said)]
            blank = len(said) - len(said.lstrip())
            found = credits.dateline(said.lstrip()[:200])
            if found is not None and known:
                first = known[0]
                start = min(first.end, window.start + blank + found.length)
                known[0] = Span(max(first.start, start), first.end)
            self._cut[window] = known
        return known
