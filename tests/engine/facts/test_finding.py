"""What a reader relies on: facts of several articles held together, and no conflict where there is none."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.engine.making import article
from viewer import assets
from viewer.corpus.article import Article
from viewer.corpus.loading import load
from viewer.engine.facts.finding import find_facts
from viewer.engine.facts.values import FactGroup
from viewer.engine.pipeline import analyse


def groups_of(articles: Sequence[Article]) -> tuple[FactGroup, ...]:
    return find_facts(articles, analyse(articles)).groups


@pytest.fixture(scope="module")
def samples() -> tuple[Article, ...]:
    return load([assets.samples()]).articles


def said(group: FactGroup, articles: Sequence[Article]) -> set[tuple[str, str]]:
    texts = {a.id: a for a in articles}
    return {(texts[f.article].path.name[:3], f.span.of(texts[f.article].text)) for f in group.facts}


@pytest.mark.parametrize(
    ("agreement", "facts"),
    [
        ("conflict", {("000", "nearly three-week"), ("002", "nearly three-week"), ("001", "10-day")}),
        ("compatible", {("000", "no fatalities"), ("002", "50")}),
        ("other dates", {("003", "around 5,200"), ("004", "estimated 2,500")}),
        ("agree", {("000", "1 million"), ("002", "a million")}),
        ("agree", {("000", "Jan. 5"), ("001", "January 5"), ("003", "January 5")}),
    ],
)
def test_the_samples_meet(samples: tuple[Article, ...], agreement: str, facts: set[tuple[str, str]]) -> None:
    assert (agreement, facts) in [(g.agreement, said(g, samples)) for g in groups_of(samples)]


def test_the_samples_have_no_other_conflict(samples: tuple[Article, ...]) -> None:
    assert sum(g.agreement == "conflict" for g in groups_of(samples)) == 1


def test_every_fact_stands_in_one_group(samples: tuple[Article, ...]) -> None:
    places = [(f.article, f.span) for g in groups_of(samples) for f in g.facts]
    assert len(places) == len(set(places)) > 60


def test_the_order_of_the_articles_does_not_matter(samples: tuple[Article, ...]) -> None:
    def plain(groups: Sequence[FactGroup]) -> set[tuple[str, str, frozenset[object]]]:
        return {(g.id, g.agreement, frozenset(g.facts)) for g in groups}

    assert plain(groups_of(samples)) == plain(groups_of(samples[::-1]))


def test_groups_keep_their_ids_when_another_article_comes(samples: tuple[Article, ...]) -> None:
    other = article(
        "zzz", "The choir of Lund sold 400 tickets for its concert on 3 May 2019, the verger said."
    )
    before = {g.id: g.agreement for g in groups_of(samples)}
    after = {g.id: g.agreement for g in groups_of([*samples, other])}
    assert before.items() <= after.items()


def test_an_empty_corpus_and_one_article() -> None:
    assert groups_of([]) == ()
    alone = groups_of([article("a", "The blast killed 20 people in the market of the old town.")])
    assert [(g.agreement, g.title) for g in alone] == [("alone", "people killed")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The coalition suspended its training mission on January 5, officials said.",
            "coalition suspended its training mission on January 5",
        ),
        ("He said Friday’s protest was the movement’s “last chance” to win.", "He said Friday’s protest"),
        ("The aim of Friday’s long march was to win.", "The aim of Friday’s long march"),
        ("On Friday, security forces stormed the square.", "On Friday, security forces stormed the square"),
        ("It has been so since its 2003 invasion.", "It has been so since its 2003 invasion"),
    ],
)
def test_a_date_is_titled_with_the_words_around_it(text: str, title: str) -> None:
    assert [g.title for g in groups_of([article("a", text)])] == [title]


def test_a_shared_date_is_titled_where_most_is_said_of_it() -> None:
    one = article("a", "Protesters called on people to take to the streets of Basra Friday after the march.")
    two = article("b", "Protesters called on all to take to the streets of Basra Friday, they said.")
    (group,) = [g for g in groups_of([one, two]) if g.kind == "date"]
    assert group.title == "take to the streets of Basra Friday"
