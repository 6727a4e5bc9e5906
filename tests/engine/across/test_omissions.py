"""Omissions: which article carries which paragraph of another."""

from tests.engine.across.making import FARMERS, FERRY, MUSIC, REWORDED, dated
from tests.engine.across.test_headlines import read
from viewer.corpus.article import Article
from viewer.engine.across.omissions import omissions
from viewer.engine.analysis import Analysis
from viewer.engine.pipeline import analyse


def states(base: Article, articles: list[Article]) -> list[list[str]]:
    found = omissions(base.id, articles, analyse(articles))
    return [[c.state for c in row.carriers] for row in found.rows]


def test_each_paragraph_is_carried_reworded_or_absent() -> None:
    articles = [
        dated("a", f"{FERRY}\n\n{FARMERS}\n\n{MUSIC}"),
        dated("b", f"{FARMERS}\n\n{REWORDED}"),
        dated("c", f"Nothing of this kind. {FERRY}"),
    ]
    assert states(articles[0], articles) == [
        ["itself", "reworded", "carried"],
        ["itself", "carried", "absent"],
        ["itself", "absent", "absent"],
    ]
    rows = omissions("a", articles, analyse(articles)).rows
    assert [(r.number, r.carried_by) for r in rows] == [(1, 2), (2, 1), (3, 0)]
    assert rows[1].carriers[1].span is not None
    assert rows[1].carriers[1].span.of(articles[1].text) == FARMERS
    assert rows[1].carriers[1].share == 1


def test_a_paragraph_that_is_carried_in_part_is_reworded() -> None:
    long = f"{FERRY} Divers went down in the afternoon. Nobody knew how the rock, on no chart, got there."
    articles = [dated("a", long), dated("b", FERRY)]
    (row,) = omissions("a", articles, analyse(articles)).rows
    assert row.carriers[1].state == "reworded"
    assert 0.4 < row.carriers[1].share < 0.6
    (back,) = omissions("b", articles, analyse(articles)).rows
    assert back.carriers[0].state == "carried"


def test_headline_byline_date_and_boilerplate_are_no_paragraphs() -> None:
    text = f"Ferry strikes a rock\n\nBy Jane Doe\n\n12 March 2024\n\n{FERRY}\n\nLeave a Reply"
    articles = [read("a", text), dated("b", FERRY)]
    (row,) = omissions("a", articles, analyse(articles)).rows
    assert row.span.of(text) == FERRY
    assert row.number == 1


def test_nothing_to_compare_with() -> None:
    assert omissions("a", [], Analysis()).rows == ()
    assert omissions("x", [dated("a", FERRY)], Analysis()).rows == ()
    alone = omissions("a", [dated("a", f"{FERRY}\n\n{FARMERS}")], Analysis()).rows
    assert [row.carried_by for row in alone] == [0, 0]
    assert omissions("a", [dated("a", "… !")], Analysis()).rows == ()
