"""Headlines and leads as cards."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tests.ui.conftest import article
from viewer.corpus.article import Article
from viewer.engine.across.values import Headline
from viewer.engine.analysis import Analysis
from viewer.engine.findings import Findings
from viewer.text.spans import Span
from viewer.ui.findings.material import Material
from viewer.ui.headlines.stack import dimmed, ordered, stack

TEXT = "Harbour closed again\n\nThe harbour was closed on Monday."
HEADLINE, LEAD = Span(0, 20), Span(22, len(TEXT))


def made(name: str, outlet: str, day: int | None) -> Article:
    one = article(name, TEXT)
    date = None if day is None else datetime.date(2020, 1, day)
    return replace(one, metadata=replace(one.metadata, outlet=outlet, date=date))


@pytest.fixture
def material(qapp: object) -> Material:
    articles = (made("a", "", None), made("b", "Zeitung", 3), made("c", "Bugle", 5))
    headlines = (
        Headline("a", None, LEAD, ()),
        Headline("b", HEADLINE, LEAD, (Span(0, 7), Span(8, 14), Span(26, 33))),
        Headline("c", HEADLINE, Span(0, 0), ()),
    )
    return Material(articles, Analysis(), Findings(headlines=headlines))


@pytest.mark.parametrize(
    ("order", "articles"), [("list", "abc"), ("date", "bca"), ("outlet", "cba")], ids=str
)
def test_orders_put_what_is_not_known_last(material: Material, order: str, articles: str) -> None:
    found = ordered(material, material.findings.headlines, order)
    assert [h.article for h in found] == list(articles)


def test_headlines_stand_below_each_other_and_so_do_leads(material: Material) -> None:
    headlines, leads = stack(material, material.findings.headlines, "both")
    assert [line.article for line in headlines.lines] == ["b", "c"]
    assert [line.article for line in leads.lines] == ["a", "b"]
    assert headlines.about == "2 of 3 articles have one"
    assert headlines.lines[0].span == HEADLINE and leads.lines[0].span == LEAD
    assert headlines.lines[0].under == "3 Jan 2020"


@pytest.mark.parametrize("choice", ["headlines", "leads"])
def test_either_stands_alone(material: Material, choice: str) -> None:
    assert [card.key for card in stack(material, material.findings.headlines, choice)] == [choice]


def test_nothing_to_show_gives_no_card(material: Material) -> None:
    assert stack(material, (), "both") == []


def test_shared_words_are_dimmed_where_they_stand(material: Material) -> None:
    headlines, leads = stack(material, material.findings.headlines, "both")
    shown = headlines.lines[0].excerpt
    assert [shown.text[m.start : m.end] for m in shown.marks] == ["Harbour closed"]
    shown = leads.lines[1].excerpt
    assert [shown.text[m.start : m.end] for m in shown.marks] == ["harbour"]
    assert {m.look for m in shown.marks} == {"shared"}


def test_signs_between_dimmed_words_are_dimmed_and_other_words_are_not() -> None:
    text = "US-led, joint and new"
    spans = [Span(8, 13), Span(0, 2), Span(3, 6), Span(18, 21)]
    assert [s for s, _ in dimmed(text, spans)] == [Span(0, 13), Span(18, 21)]
