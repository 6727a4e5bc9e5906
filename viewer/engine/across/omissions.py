"""Which article carries which paragraph of another one.

Promises every paragraph of the story, in order, with what each article does with it, told by the rows of the
passages that were found: `carried` where `CARRIED` of its words are shown as shared, `reworded` where fewer
are, or where it is carried in part, `absent` where no passage holds as much as `LEAST_WORDS` of its words (of
a short paragraph, `LEAST_SHARE`). What no passage holds may still be told in quite other words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from viewer.corpus.article import Article
from viewer.engine.across.story import story_paragraphs
from viewer.engine.across.values import Carrier, Omissions, ParagraphRow
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.passages import Passage
from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

CARRIED = 0.75
"""The share of a paragraph's words from which it is carried, word for word or nearly so."""
LEAST_WORDS = 4
"""Fewer shared words of a paragraph are the edge of a passage about something else."""
LEAST_SHARE = 0.5
"""Of a paragraph of fewer words than twice `LEAST_WORDS` so much must be shared."""


def omissions(base: str, articles: Sequence[Article], analysis: Analysis) -> Omissions:
    """The paragraphs of the article with the id `base`, and what every article does with each.

    No rows where no article has that id.
    """
    article = next((a for a in articles if a.id == base), None)
    if article is None:
        return Omissions(base, ())
    paragraphs = story_paragraphs(article)
    starts = word_offsets(article.text)[1]
    pairs = {(p.b if p.a == base else p.a): p for p in analysis.pairs if base in (p.a, p.b)}
    columns = [
        [Carrier(base, "itself", p, 1.0) for p in paragraphs]
        if other.id == base
        else _column(other.id, paragraphs, starts, _passages(pairs.get(other.id), base))
        for other in articles
    ]
    return Omissions(
        base,
        tuple(ParagraphRow(n + 1, p, tuple(c[n] for c in columns)) for n, p in enumerate(paragraphs)),
    )


def _passages(pair: Pair | None, base: str) -> list[Passage]:
    """The passages of a pair with the base as side A, the surest first."""
    if pair is None:
        return []
    found = pair.passages if pair.a == base else pair.swapped().passages
    return sorted(found, key=lambda p: (-p.evidence, p.a, p.b))


def _column(
    other: str, paragraphs: Sequence[Span], starts: Sequence[int], passages: Sequence[Passage]
) -> list[Carrier]:
    """What one article does with each paragraph."""
    bounds = [(bisect_left(starts, p.start), bisect_left(starts, p.end)) for p in paragraphs]
    ends = [last for _, last in bounds]
    shared = [0.0] * len(paragraphs)
    places: list[dict[int, _Place]] = [{} for _ in paragraphs]
    taken: set[int] = set()
    for number, passage in enumerate(passages):
        for row in passage.segments:
            first, last = bisect_left(starts, row.a.start), bisect_left(starts, row.a.end)
            for k in range(bisect_right(ends, first), len(paragraphs)):
                if bounds[k][0] >= last:
                    break
                here = range(max(first, bounds[k][0]), min(last, bounds[k][1]))
                told = row.shared / (last - first)
                shared[k] += told * sum(n not in taken for n in here)
                places[k].setdefault(number, _Place()).add(row.b, told * len(here))
            taken.update(range(first, last))
    return [_carrier(other, last - first, shared[k], places[k]) for k, (first, last) in enumerate(bounds)]


class _Place:
    """Where in the other article one passage has a paragraph, and how many of its words."""

    def __init__(self) -> None:
        self.words = 0.0
        self._spans: list[Span] = []

    def add(self, span: Span, words: float) -> None:
        """Takes in a row."""
        self._spans.append(span)
        self.words += words

    @property
    def span(self) -> Span:
        """From the first of the rows to the last."""
        return Span(min(s.start for s in self._spans), max(s.end for s in self._spans))


def _carrier(other: str, size: int, shared: float, places: Mapping[int, _Place]) -> Carrier:
    if shared < min(LEAST_WORDS, LEAST_SHARE * size) or not places:
        return Carrier(other, "absent", None, 0.0)
    share = min(1.0, shared / size)
    best = min(places, key=lambda number: (-places[number].words, number))
    return Carrier(other, "carried" if share >= CARRIED else "reworded", places[best].span, share)
