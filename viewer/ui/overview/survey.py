"""Survey: what the overview wants to know of all pairs, found out a little at a time.

Five hundred articles can have more than a hundred thousand pairs: asking each for its longest passage takes
the better part of a second, so it is done once and in steps, between which the window goes on living.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.passages import KINDS, Kind
from viewer.ui.overview.grains import MOST, Grains
from viewer.ui.overview.seriation import seriation

A_STEP = 200  # pairs

_MORE_THAN_ANY = 1 << 14  # passages of a pair
_PLACE = {kind: n for n, kind in enumerate(KINDS)}


class Facts(NamedTuple):
    """Of one pair: the places of its articles, the kinds of its passages as bits, and counts.

    `faithful` ranks pairs by their passages of each kind, the most faithful kind weighing most.
    `longest` is in words, on the longer side. `passages` and `words` are by kind, the most faithful first;
    words are those of the longer side.
    """

    a: int
    b: int
    kinds: int
    longest: int
    passages: tuple[int, ...]
    words: tuple[int, ...]
    faithful: int


def kind_bits(kinds: frozenset[Kind]) -> int:
    """Kinds as bits."""
    return sum(1 << _PLACE[kind] for kind in kinds)


def facts_of(pair: Pair, a: int, b: int) -> Facts:
    """What is worth knowing of a pair whose articles have these places."""
    kinds = longest = 0
    passages, words = [0] * len(KINDS), [0] * len(KINDS)
    for passage in pair.passages:
        on_a = on_b = 0
        for segment in passage.segments:
            on_a += segment.words[0]
            on_b += segment.words[1]
        length, place = max(on_a, on_b), _PLACE[passage.kind]
        longest = max(longest, length)
        kinds |= 1 << place
        passages[place] += 1
        words[place] += length
    faithful = 0
    for count in passages:
        faithful = faithful * _MORE_THAN_ANY + count
    return Facts(a, b, kinds, longest, tuple(passages), tuple(words), faithful)


class Survey:
    """Places are those of the articles in the folder; numbers those of the pairs, best first.

    Complete when `steps` has come to its end.
    """

    def __init__(self, articles: Sequence[Article], analysis: Analysis) -> None:
        self.articles = tuple(articles)
        self.pairs: list[Pair] = []
        self.facts: list[Facts] = []
        self.shared: list[dict[int, int]] = [{} for _ in articles]  # for each article the others, by pair
        self.best = [0.0] * len(self.articles)  # the largest share of each article in any other
        self.kinds = [0] * len(self.articles)  # of the passages that each article has, as bits
        self.by_similarity: list[int] = []
        self.grains = Grains(len(self.articles)) if len(self.articles) <= MOST else None
        self._analysis = analysis
        self._places = {article.id: n for n, article in enumerate(self.articles)}

    def place(self, article: str) -> int | None:
        """An article's place in the folder."""
        return self._places.get(article)

    def share(self, a: int, b: int, kinds: int = 0) -> float:
        """The part of `a` that stands in `b`, 0 to 1; with `kinds` only if the pair has one of them."""
        number = self.shared[a].get(b)
        if number is None or (kinds and not self.facts[number].kinds & kinds):
            return 0.0
        pair = self.pairs[number]
        return pair.shared_a if self.facts[number].a == a else pair.shared_b

    def steps(self) -> Iterator[None]:
        """Does the work, and pauses often."""
        for done, pair in enumerate(self._analysis.pairs):
            a, b = self._places.get(pair.a), self._places.get(pair.b)
            if a is not None and b is not None:
                self._take(pair, a, b)
            if done % A_STEP == 0:
                yield
        near: list[dict[int, float]] = []
        nearness = [pair.shared_a + pair.shared_b for pair in self.pairs]  # copies are nearest, however short
        for a, others in enumerate(self.shared):
            near.append({b: nearness[number] for b, number in others.items() if b != a})
            yield
        ranked = ((f.a, f.b) for f in self.facts)
        self.by_similarity = yield from seriation(near, ranked)

    def _take(self, pair: Pair, a: int, b: int) -> None:
        facts = facts_of(pair, a, b)
        number = len(self.pairs)
        self.pairs.append(pair)
        self.facts.append(facts)
        self.shared[a][b] = self.shared[b][a] = number
        if self.grains is not None:
            self.grains.put(a, b, pair.shared_a, facts.kinds)
            self.grains.put(b, a, pair.shared_b, facts.kinds)
        self.best[a] = max(self.best[a], pair.shared_a)
        self.best[b] = max(self.best[b], pair.shared_b)
        self.kinds[a] |= facts.kinds
        self.kinds[b] |= facts.kinds


def surveyed(articles: Sequence[Article], analysis: Analysis) -> Survey:
    """A survey done at once."""
    survey = Survey(articles, analysis)
    for _ in survey.steps():
        pass
    return survey
