"""The paragraphs of an article as a grid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.conftest import article
from viewer.corpus.article import Copy
from viewer.engine.across.values import Carrier, Omissions, ParagraphRow
from viewer.engine.analysis import Analysis
from viewer.engine.findings import Findings
from viewer.text.spans import Span
from viewer.ui.findings.grid import Place, in_words
from viewer.ui.findings.material import Material
from viewer.ui.omissions.table import admitted, omissions_grid

TEXT = "A headline\n\nFirst paragraph.\n\nSecond one.\n\nThird one."
FIRST, SECOND, THIRD = Span(12, 28), Span(30, 41), Span(43, 53)


@pytest.fixture
def material(qapp: object) -> Material:
    return Material(tuple(article(f"{n}.txt", TEXT) for n in "abc"), Analysis(), Findings())


@pytest.fixture
def found() -> Omissions:
    base = Carrier("b.txt", "itself", FIRST, 1.0)
    return Omissions(
        "b.txt",
        (
            ParagraphRow(
                1, FIRST, (Carrier("a.txt", "absent", None, 0.0), base, Carrier("c.txt", "absent", None, 0.0))
            ),
            ParagraphRow(
                2,
                SECOND,
                (
                    Carrier("a.txt", "carried", Span(0, 10), 0.9),
                    Carrier("b.txt", "itself", SECOND, 1.0),
                    Carrier("c.txt", "reworded", Span(12, 28), 0.4),
                ),
            ),
            ParagraphRow(
                3,
                THIRD,
                (
                    Carrier("a.txt", "absent", None, 0.0),
                    Carrier("b.txt", "itself", THIRD, 1.0),
                    Carrier("c.txt", "carried", Span(12, 28), 1.0),
                ),
            ),
        ),
    )


def test_the_base_is_the_first_column_then_come_those_that_carry_most(
    material: Material, found: Omissions
) -> None:
    grid = omissions_grid(material, found, "order")
    assert [c.article for c in grid.columns] == ["b.txt", "c.txt", "a.txt"]
    assert [c.under for c in grid.columns] == ["base", "", ""]


def test_signs_tell_what_each_article_does(material: Material, found: Omissions) -> None:
    grid = omissions_grid(material, found, "order")
    signs = [[grid.cell(row, column).sign for column in range(3)] for row in range(3)]
    assert signs == [["full", "none", "none"], ["full", "half", "full"], ["full", "full", "none"]]


def test_words_tell_it_too(material: Material, found: Omissions) -> None:
    grid = omissions_grid(material, found, "order")
    assert in_words(grid, 1, 2) == "Second one.. a.txt. In its words: 90 % of the paragraph"
    assert grid.cell(1, 1).said == "Reworded or in part: 40 % of the paragraph's words"
    assert grid.cell(0, 1).said == "Not found there, unless in quite other words. A click shows both articles"


def test_cells_lead_to_the_sentence_beside_the_base(material: Material, found: Omissions) -> None:
    grid = omissions_grid(material, found, "order")
    assert grid.cell(1, 2).place == Place("a.txt", Span(0, 10), "b.txt")
    assert grid.cell(0, 0).place == Place("b.txt", FIRST)
    assert grid.cell(0, 1).place is None
    assert grid.rows[2].place == Place("b.txt", THIRD)


def test_rows_say_which_paragraph_they_are(material: Material, found: Omissions) -> None:
    grid = omissions_grid(material, found, "order")
    assert [row.title for row in grid.rows] == ["First paragraph.", "Second one.", "Third one."]
    assert [row.number for row in grid.rows] == ["¶ 2", "¶ 3", "¶ 4"]


def test_filters_sort_by_how_many_carry_it_and_keep_what_nobody_does(
    material: Material, found: Omissions
) -> None:
    assert [row.number for row in admitted(material, found, "order")] == [1, 2, 3]
    assert [row.number for row in admitted(material, found, "most")] == [2, 3, 1]
    assert [row.number for row in admitted(material, found, "only")] == [1]


def test_another_version_of_the_base_carries_nothing_for_anybody_else(
    material: Material, found: Omissions
) -> None:
    versions = replace(material, copies=(Copy("c.txt", "b.txt", "version"),))
    assert [row.number for row in admitted(versions, found, "only")] == [1, 3]


def test_a_column_says_what_it_is_a_version_of(material: Material, found: Omissions) -> None:
    versions = replace(material, copies=(Copy("c.txt", "a.txt", "version", later=True, added=3),))
    tip = next(c.tip for c in omissions_grid(versions, found, "order").columns if c.article == "c.txt")
    assert tip.splitlines()[-1] == "c.txt is a later version of a.txt (words added: 3, removed: 0)"
