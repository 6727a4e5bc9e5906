"""Clusters: what belongs together, what does not, and names that stay."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.making import article
from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis, Cluster, Pair
from viewer.engine.clusters import clusters
from viewer.engine.passages import Passage, Segment
from viewer.engine.pipeline import analyse
from viewer.text.spans import Span

STATEMENT = (
    "“Divers found a gash of eleven metres below the waterline and nothing that a captain could have seen "
    "from the bridge,” the harbour office said in a statement."
)
TRANSLATED = (
    "“The divers discovered a tear of eleven metres under the waterline and nothing a captain could have "
    "seen from his bridge,” a harbour office statement said on Sunday."
)
SHORTER = "The harbour office said divers found a gash of eleven metres below the waterline."
FARMERS = "Farmers along the river have asked the ministry for sandbags, pumps and a promise to raise dykes."
MUSIC = "Musicians from Lisbon opened the festival with a symphony that nobody had played for ninety years."
OWN = "Seven bakers of Tartu will race each other with barrows of rye from the bridge to the mill."
ELSE = "Nothing of the sort stands in any other newspaper of this or any neighbouring province today."

ARTICLES = [
    article("a", f"{STATEMENT}\n\n{FARMERS}"),
    article("b", f"{TRANSLATED}\n\n{MUSIC}\n\n{STATEMENT}"),
    article("c", f"{MUSIC}\n\n{SHORTER}"),
    article("d", f"{FARMERS}\n\n{ELSE}"),
]


def told(found: Sequence[Cluster], articles: Sequence[Article]) -> list[set[tuple[str, str]]]:
    texts = {a.id: a.text for a in articles}
    return [{(w.article, w.span.of(texts[w.article])) for w in c.witnesses} for c in found]


def pair(a: Article, b: Article, *rows: tuple[str, str]) -> Pair:
    """A pair in which these words of A and of B are a passage each."""
    passages = []
    for x, y in rows:
        span_a = Span(a.text.index(x), a.text.index(x) + len(x))
        span_b = Span(b.text.index(y), b.text.index(y) + len(y))
        size = len(x.split()), len(y.split())
        row = Segment("edited", span_a, span_b, min(size), size, 20.0)
        passages.append(Passage("edited", 0.9, span_a, span_b, (row,), 20.0))
    return Pair(a.id, b.id, tuple(passages), 0.5, 0.5, 0.5)


def test_a_statement_with_its_translation_in_one_of_the_articles() -> None:
    found = analyse(ARTICLES).clusters
    assert told(found, ARTICLES)[0] == {
        ("a", STATEMENT), ("b", STATEMENT), ("b", TRANSLATED), ("c", SHORTER)
    }  # fmt: skip
    assert {frozenset(t) for t in told(found, ARTICLES)[1:]} == {
        frozenset({("a", FARMERS), ("d", FARMERS)}),
        frozenset({("b", MUSIC), ("c", MUSIC)}),
    }


def test_a_row_that_is_most_of_its_sentence_is_taken_with_the_whole() -> None:
    one = article("a", "KRUPA — Officials said that the ferry struck a submerged rock near the lighthouse.")
    other = article("b", "The ferry struck a submerged rock near the lighthouse, divers told us here.")
    said = "ferry struck a submerged rock near the lighthouse"
    (found,) = clusters([pair(one, other, (said, said))], [one, other])
    assert told([found], [one, other])[0] == {("a", one.text[len("KRUPA — ") :]), ("b", other.text)}


def test_a_row_that_is_little_of_its_sentence_stays_as_it_is() -> None:
    said = "the ferry struck a rock"
    one = article("a", f"Officials who had been there since dawn said {said} that is on no chart.")
    other = article("b", f"In spring, as all remember, {said} and nobody whom we asked could say why.")
    (found,) = clusters([pair(one, other, (said, said))], [one, other])
    assert told([found], [one, other])[0] == {("a", said), ("b", said)}


def test_a_long_row_does_not_join_the_passages_that_it_holds() -> None:
    both = f"{FARMERS} {MUSIC}"
    one, other = article("a", both), article("b", both)
    third, fourth = article("c", FARMERS), article("d", MUSIC)
    articles = [one, other, third, fourth]
    found = clusters(
        [
            pair(one, other, (both, both)),
            pair(one, third, (FARMERS, FARMERS)),
            pair(one, fourth, (MUSIC, MUSIC)),
        ],
        articles,
    )
    assert not any({"c", "d"} <= {w.article for w in c.witnesses} for c in found)
    assert all(any(name in {w.article for w in c.witnesses} for c in found) for name in "abcd")


def test_what_shares_nothing_changes_nothing() -> None:
    before = analyse(ARTICLES).clusters
    assert analyse([*ARTICLES, article("e", OWN)]).clusters == before


def test_names_stay_when_a_witness_comes_or_goes() -> None:
    names = {frozenset(t): c.id for t, c in zip(told(ours(), ARTICLES), ours(), strict=True)}
    more = [*ARTICLES, article("0", f"{MUSIC}\n\n{STATEMENT.replace('nothing', 'little')}")]
    grown = analyse(more)
    for words, name in names.items():
        (now,) = [c for c in grown.clusters if c.id == name]
        assert words <= told([now], more)[0]
    for gone in "bcd":
        rest = [a for a in ARTICLES if a.id != gone]
        for cluster in analyse(rest).clusters:
            (before,) = [t for t, name in names.items() if name == cluster.id]
            assert told([cluster], rest)[0] <= before


def ours() -> tuple[Cluster, ...]:
    return analyse(ARTICLES).clusters


def test_clusters_of_the_same_words_have_names_of_their_own() -> None:
    names = [article(n, STATEMENT) for n in "abcdef"]
    pairs = [pair(names[k], names[k + 1], (STATEMENT, STATEMENT)) for k in (0, 2, 4)]
    found = clusters(pairs, names)
    assert len({c.id for c in found}) == 3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "قال مكتب رئيس الوزراء إن القوات الأجنبية ستغادر البلاد خلال ثلاثة أشهر.",
            "قال مكتب رئيس الوزراء إن القوات الأجنبية ستغادر العراق خلال ثلاثة أشهر.",
        ),
        (
            "国防部长星期四在首都表示外国军队将在三个月内撤出全国各地的基地。",
            "国防部长星期五在首都表示外国军队将在三个月内撤出全国各地的基地。",
        ),
    ],
)
def test_other_scripts(one: str, other: str) -> None:
    articles = [article("a", one), article("b", other), article("c", one)]
    (found,) = analyse(articles).clusters
    assert told([found], articles)[0] == {("a", one), ("b", other), ("c", one)}
    (fewer,) = analyse(articles[:2]).clusters
    assert fewer.id == found.id


@given(st.randoms(use_true_random=False))
def test_the_order_of_pairs_sides_and_articles_does_not_matter(chance: random.Random) -> None:
    pairs = [p.swapped() if chance.random() < 0.5 else p for p in ANALYSIS.pairs]
    articles = list(ARTICLES)
    chance.shuffle(pairs)
    chance.shuffle(articles)
    assert clusters(pairs, articles) == ANALYSIS.clusters


SENTENCES = [FARMERS, MUSIC, ELSE, SHORTER, STATEMENT]


TOLD = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3, unique=True)


@given(st.lists(TOLD, min_size=2, max_size=5), st.data())
def test_every_row_is_in_a_cluster_and_witnesses_of_one_do_not_overlap(
    sentences: list[list[str]], data: st.DataObject
) -> None:
    articles = [article(str(k), " ".join(several)) for k, several in enumerate(sentences)]
    pairs = []
    for k, n in combinations(range(len(articles)), 2):
        row = st.tuples(st.sampled_from(sentences[k]), st.sampled_from(sentences[n]))
        rows = data.draw(st.lists(row, max_size=2))
        pairs += [pair(articles[k], articles[n], *rows)] if rows else []
    found = clusters(pairs, articles)
    for p in pairs:
        for passage in p.passages:
            assert any(holds(c, p.a, passage.a) and holds(c, p.b, passage.b) for c in found)
    for cluster in found:
        assert len({w.article for w in cluster.witnesses}) > 1
        for one, other in combinations(cluster.witnesses, 2):
            assert one.article != other.article or not one.span.overlaps(other.span)
    assert len({c.id for c in found}) == len(found)


def holds(cluster: Cluster, name: str, span: Span) -> bool:
    return any(w.article == name and w.span.contains(span) for w in cluster.witnesses)


ANALYSIS: Analysis = analyse(ARTICLES)


def test_nothing_gives_nothing() -> None:
    assert clusters([], []) == ()
    assert analyse([]).clusters == ()
    assert analyse(ARTICLES[:1]).clusters == ()
