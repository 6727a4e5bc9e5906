"""The timeline: clusters by the day on which they first appear."""

from tests.engine.across.making import FARMERS, FERRY, dated
from viewer.engine.across.timeline import timeline
from viewer.engine.analysis import Analysis
from viewer.engine.pipeline import analyse


def test_rows_stand_by_their_first_day_with_credits_and_the_undated_apart() -> None:
    articles = [
        dated("a", f"{FERRY}\n\n{FARMERS}"),
        dated("b", FERRY, 9, ("Reuters",)),
        dated("c", FERRY, 4, ("AFP", "Associated Press")),
        dated("d", FARMERS, 2),
    ]
    first, second = timeline(articles, analyse(articles)).rows
    assert [(a.witness.article, a.date.day) for a in first.appearances] == [("d", 2)]
    assert [w.article for w in first.undated] == ["a"]
    assert [(a.witness.article, a.date.day) for a in second.appearances] == [("c", 4), ("b", 9)]
    assert second.appearances[0].credits == ("AFP", "Associated Press")


def test_articles_of_one_day_stand_in_the_order_of_the_corpus() -> None:
    articles = [dated("z", FERRY, 4), dated("a", FERRY, 4), dated("m", FERRY, 4)]
    (row,) = timeline(articles, analyse(articles)).rows
    assert [a.witness.article for a in row.appearances] == ["z", "a", "m"]


def test_without_dates_there_is_no_row() -> None:
    articles = [dated("a", FERRY), dated("b", FERRY)]
    assert timeline(articles, analyse(articles)).rows == ()
    assert timeline([], Analysis()).rows == ()
