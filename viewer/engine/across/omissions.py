"""Which article carries which paragraph of another one.

Promises every paragraph of the story, in order, with what each article does with it, told by the rows of the
passages that were found: `carried` where `CARRIED` of its words are shown as shared; `reworded` where fewer
are, in other words or in part; `absent` where no passage holds more of it than a phrase. More than a phrase
is `PART` of the words of the sentence, or of the paragraph, or what is as unlikely by chance as `SURE`: "in
the weeks and months ahead" carries no paragraph, and four words of a quotation that everybody has do. What no
passage holds may still be told in quite other words.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from viewer.corpus.article import Article
from viewer.engine.across.story import story_paragraphs
from viewer.engine.across.values import Carrier, Omissions, ParagraphRow
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.passages import Passage
from viewer.text.spans import Span
from viewer.text.tokens import sentences, word_offsets

CARRIED = 0.66
"""The share of a paragraph's words from which it is carried, word for word or nearly so."""
LEAST_WORDS = 4
"""Fewer shared words of a paragraph are the edge of a passage about something else."""
LEAST_SHARE = 0.5
"""Of a paragraph of fewer words than twice `LEAST_WORDS` so much must be shared."""
PART = 0.2
SURE = 20.0
"""The evidence, in nats, from which a few words of a long sentence tell of it (read in 60 reports of 20
events)."""


def omissions(base: str, articles: Sequence[Article], analysis: Analysis) -> Omissions:
    """The paragraphs of the article with the id `base`, and what every article does with each.

    No rows where no article has that id.
    """
    article = next((a for a in articles if a.id == base), None)
    if article is None:
        return Omissions(base, ())
    paragraphs = story_paragraphs(article)
    text = _Text(article.text)
    pairs = {(p.b if p.a == base else p.a): p for p in analysis.pairs if base in (p.a, p.b)}
    columns = [
        [Carrier(base, "itself", p, 1.0) for p in paragraphs]
        if other.id == base
        else _column(other.id, paragraphs, text, _passages(pairs.get(other.id), base))
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


class _Text:
    """The words of the base, and where its sentences begin and end among them."""

    def __init__(self, text: str) -> None:
        self._starts = word_offsets(text)[1]
        self._sentences = [self.words_of(s) for s in sentences(text)]
        self._ends = [last for _, last in self._sentences]

    def words_of(self, span: Span) -> tuple[int, int]:
        """The first word of a span, and the first one after it."""
        return bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)

    def around(self, first: int, last: int) -> int:
        """How many words the sentences have that hold these words."""
        low, high = bisect_right(self._ends, first), bisect_left(self._ends, last)
        inside = self._sentences[low : high + 1]
        return inside[-1][1] - inside[0][0] if inside else last - first


def _column(
    other: str, paragraphs: Sequence[Span], text: _Text, passages: Sequence[Passage]
) -> list[Carrier]:
    """What one article does with each paragraph."""
    bounds = [text.words_of(p) for p in paragraphs]
    ends = [last for _, last in bounds]
    held = [_Held(last - first) for first, last in bounds]
    taken: set[int] = set()
    for number, passage in enumerate(passages):
        for row in passage.segments:
            first, last = text.words_of(row.a)
            part = row.shared / max(1, text.around(first, last))
            sure = part >= PART or row.evidence >= SURE or not passage.found
            for k in range(bisect_right(ends, first), len(paragraphs)):
                if bounds[k][0] >= last:
                    break
                here = range(max(first, bounds[k][0]), min(last, bounds[k][1]))
                told = row.shared / (last - first)
                held[k].shared += told * sum(n not in taken for n in here)
                held[k].sure |= sure
                held[k].places.setdefault(number, _Place()).add(row.b, told * len(here))
            taken.update(range(first, last))
    return [_carrier(other, h) for h in held]


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


@dataclass(slots=True)
class _Held:
    """What one article has of a paragraph of `size` words."""

    size: int
    shared: float = 0.0
    sure: bool = False
    places: dict[int, _Place] = field(default_factory=dict)


def _carrier(other: str, held: _Held) -> Carrier:
    share = min(1.0, held.shared / held.size)
    sure = held.sure or share >= PART
    if not sure or held.shared < min(LEAST_WORDS, LEAST_SHARE * held.size):
        return Carrier(other, "absent", None, 0.0)
    best = min(held.places, key=lambda number: (-held.places[number].words, number))
    return Carrier(other, "carried" if share >= CARRIED else "reworded", held.places[best].span, share)
