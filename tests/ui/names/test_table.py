"""The forms of names as a grid."""

from __future__ import annotations

import pytest

from tests.ui.conftest import article
from viewer.engine.analysis import Analysis
from viewer.engine.findings import Findings
from viewer.engine.names.values import FirstMention, Form, Mention, Name, Names
from viewer.text.spans import Span
from viewer.ui.findings.grid import Place, in_words
from viewer.ui.findings.material import Material
from viewer.ui.names.folded import Folded
from viewer.ui.names.table import admitted, folded_names, mentions_of, names_grid

TEXT = "General Qassem Soleimani died. Soleimani was feared, and Soleimani was loved in Iraq."


def at(article: str, words: str, after: int = 0) -> Mention:
    start = TEXT.index(words, after)
    return Mention(article, Span(start, start + len(words)))


FULL = Form("Qassem Soleimani", (at("a", "Qassem Soleimani"),))
OTHER = Form("Qasem Soleimani", (Mention("b", Span(8, 23)),))
LAST = Form("Soleimani", (at("a", "Soleimani", 30), at("a", "Soleimani", 50)))
GENERAL = Name(
    "n1",
    "person",
    "Qassem Soleimani",
    (LAST, FULL, OTHER),
    (FirstMention("a", Span(0, 24), "General"), FirstMention("b", Span(8, 23))),
    spellings=True,
)
COUNTRY = Name("n2", "place", "Iraq", (Form("Iraq", (at("a", "Iraq"), at("b", "Iraq"))),))
GROUP = Name(
    "n3",
    "organisation",
    "Islamic State",
    (Form("IS", (Mention("c", Span(0, 2)),)), Form("Islamic State", (Mention("c", Span(3, 5)),))),
)
NAMES = Names((GENERAL, GROUP, COUNTRY))


@pytest.fixture
def material(qapp: object) -> Material:
    return Material(tuple(article(n, TEXT) for n in "abc"), Analysis(), Findings(names=NAMES))


@pytest.mark.parametrize(
    ("choice", "ids"),
    [("spellings", ["n1"]), ("lengths", ["n3"]), ("all", ["n1", "n3", "n2"]), ("first", ["n1"])],
)
def test_filters(choice: str, ids: list[str]) -> None:
    assert [n.id for n in admitted(NAMES, choice)] == ids


def test_cells_list_forms_with_their_mentions_the_most_frequent_first(material: Material) -> None:
    grid = names_grid(material, [GENERAL], "spellings", Folded())
    cell = grid.cell(0, 0)
    assert cell.text == "Soleimani\u00a02, Qassem Soleimani\u00a01"
    assert [cell.text[m.start : m.end] for m in cell.marks] == ["2", "1"]
    assert in_words(grid, 0, 0) == "Qassem Soleimani. a. Soleimani\u00a02, Qassem Soleimani\u00a01"
    assert grid.cell(0, 2).text == "—" and grid.cell(0, 2).said == "Not named"


def test_a_cell_leads_to_the_first_mention_in_its_article(material: Material) -> None:
    grid = names_grid(material, [GENERAL], "spellings", Folded())
    assert grid.cell(0, 0).place == Place("a", FULL.mentions[0].span)
    assert grid.rows[0].place == grid.cell(0, 0).place
    assert grid.cell(0, 2).place is None


def test_many_articles_without_the_names_come_last(qapp: object) -> None:
    articles = tuple(article(n, TEXT) for n in "zyxwvutsrcba")
    material = Material(articles, Analysis(), Findings(names=NAMES))
    assert [c.article for c in names_grid(material, [GENERAL], "all", Folded()).columns][:2] == ["b", "a"]
    few = Material(articles[-3:], Analysis(), Findings(names=NAMES))
    assert [c.article for c in names_grid(few, [GENERAL], "all", Folded()).columns] == ["c", "b", "a"]


def test_first_mentions_show_their_title(material: Material) -> None:
    grid = names_grid(material, [GENERAL], "first", Folded())
    cell = grid.cell(0, 0)
    assert cell.text == "General Qassem Soleimani"
    assert [cell.text[m.start : m.end] for m in cell.marks] == ["General"]
    assert cell.place == Place("a", Span(0, 24))


def test_a_title_told_elsewhere_in_the_mention_marks_nothing(material: Material) -> None:
    odd = Name("n4", "person", "X", (FULL,), (FirstMention("a", Span(8, 24), "the late commander"),))
    assert names_grid(material, [odd], "first", Folded()).cell(0, 0).marks == ()


def test_only_names_in_several_forms_can_be_folded(material: Material) -> None:
    rows = names_grid(material, NAMES.names, "all", Folded()).rows
    assert [row.deed for row in rows] == ["Fold as one", "Fold as one", ""]


def test_folded_rows_say_so_and_can_be_unfolded(material: Material) -> None:
    rows = names_grid(material, NAMES.names, "all", Folded(frozenset({"n1"}))).rows
    assert [row.deed for row in rows] == ["Unfold", "Fold as one", ""]
    assert [row.under for row in rows] == ["counts as one", "", ""]
    every = names_grid(material, NAMES.names, "all", Folded(every=True)).rows
    assert [row.under for row in every] == ["counts as one", "counts as one", ""]


def test_what_is_folded_is_told_of_names_in_several_forms() -> None:
    assert folded_names(NAMES, Folded(frozenset({"n3", "n2", "gone"}))) == [GROUP]
    assert folded_names(NAMES, Folded(every=True)) == [GENERAL, GROUP]


def test_every_mention_of_an_article_can_be_gone_to_in_order() -> None:
    found = mentions_of(NAMES, "n1", "a")
    assert [form for form, _ in found] == ["Qassem Soleimani", "Soleimani", "Soleimani"]
    assert [span.start for _, span in found] == sorted(span.start for _, span in found)
    assert mentions_of(NAMES, "none", "a") == []


def test_folding_one_name_and_back() -> None:
    ids = ["n1", "n3"]
    one = Folded().toggled("n1", ids)
    assert one.holds("n1") and not one.holds("n3") and one
    assert one.toggled("n1", ids) == Folded() and not Folded()
    assert Folded(every=True).toggled("n1", ids) == Folded(frozenset({"n3"}))
    assert one.with_every(True).holds("n3") and one.with_every(True).with_every(False) == one
