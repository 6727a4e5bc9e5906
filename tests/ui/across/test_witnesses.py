"""A cluster's witnesses as a card."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from tests.ui.conftest import article
from viewer.corpus.article import Copy
from viewer.engine.across.values import Variant, VariantTable
from viewer.engine.analysis import Analysis, Cluster, Witness
from viewer.engine.findings import Findings
from viewer.engine.passages import Change
from viewer.text.spans import Span
from viewer.ui.across.witnesses import agreeing_line, first_words, relation, tally, witness_card
from viewer.ui.findings.material import Material

A = "Head\n\nThe army said the raid killed ten."
B = "Other head\n\nThe army said that the raid killed ten."
C = "Third head\n\nThe army said the raid killed two.\n\nThe army said the raid killed ten."


def span_of(text: str, part: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


@pytest.fixture
def material(qapp: object) -> Material:
    articles = (article("a", A), article("b", B), article("c", C))
    dated = replace(articles[0].metadata, date=datetime.date(2020, 1, 17), outlet="AP")
    return Material((replace(articles[0], metadata=dated), *articles[1:]), Analysis(), Findings())


@pytest.fixture
def table() -> VariantTable:
    witnesses = (
        Witness("a", span_of(A, "The army said the raid killed ten.")),
        Witness("b", span_of(B, "The army said that the raid killed ten.")),
        Witness("c", span_of(C, "The army said the raid killed two.")),
        Witness("c", span_of(C, "The army said the raid killed ten.")),
    )
    that, ten, two = span_of(B, "that"), span_of(A, "ten"), span_of(C, "two")
    at = span_of(A, "the raid").start
    changes = ((), (Change("wording", Span(at, at), that),), (Change("number", ten, two),), ())
    variant = Variant((ten, span_of(B, "ten"), two, span_of(C, "ten")), (0, 0, 1, 0))
    return VariantTable(Cluster("x", witnesses), witnesses, 0, changes, (variant,), ((0, 3), (1,), (2,)))


def test_the_base_stands_first_and_raised_and_every_line_shows_its_article_s_words(
    material: Material, table: VariantTable
) -> None:
    card = witness_card(material, table)
    assert [line.article for line in card.lines] == ["a", "b", "c", "c"]
    assert [line.raised for line in card.lines] == [True, False, False, False]
    for line in card.lines:
        assert line.excerpt.text == line.span.of(material.by_id[line.article].text)
    assert card.lines[0].under == "17 Jan 2020" and card.lines[1].under == "no date"


def test_what_differs_from_the_base_is_marked_on_the_words_that_differ(
    material: Material, table: VariantTable
) -> None:
    lines = witness_card(material, table).lines
    marked = [[line.excerpt.text[m.start : m.end] for m in line.excerpt.marks] for line in lines]
    assert marked == [[], ["that"], ["two"], []]


def test_another_base_comes_first_and_the_others_are_read_beside_it(
    material: Material, table: VariantTable
) -> None:
    lines = witness_card(material, replace(table, base=2, changes=((), (), (), ()))).lines
    assert [line.article for line in lines] == ["c", "a", "b", "c"]
    assert [line.beside for line in lines] == ["", "c", "c", "c"]


def test_each_witness_says_what_it_is_to_the_base(material: Material, table: VariantTable) -> None:
    assert [relation(table, n) for n in range(4)] == ["base", "1 change", "1 change", "same words"]


def test_versions_of_one_article_are_told_where_articles_are_counted(
    table: VariantTable, material: Material
) -> None:
    versions = replace(material, copies=(Copy("b", "a", "version"),))
    said = "4 witnesses in 3 articles; 2 if versions of one article count once"
    assert tally(versions, table.cluster) == said
    printed = replace(material, copies=(Copy("b", "a", "elsewhere", outlets=True),))
    assert tally(printed, table.cluster) == "4 witnesses in 3 articles"


def test_witnesses_and_articles_are_counted_apart(table: VariantTable, material: Material) -> None:
    assert tally(material, table.cluster) == "4 witnesses in 3 articles"
    assert first_words(material, table.cluster) == "The army said that the raid killed ten."


def test_those_who_read_alike_are_named_with_paragraphs_where_one_article_has_two(
    material: Material, table: VariantTable
) -> None:
    said = agreeing_line(material, table)
    assert said.startswith("Read alike: AP, ") and said.endswith("¶ 3")
    assert agreeing_line(material, replace(table, agreeing=((0,), (1,), (2,), (3,)))) == ""
