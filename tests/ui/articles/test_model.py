import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from tests.ui.values import article, corpus
from viewer.corpus.article import Article, Copy
from viewer.engine.analysis import Analysis, Pair
from viewer.ui.articles.model import ORDERS, ArticleModel, Order, Role, shares_with, sources

FIVE = (
    article(0, "Beta", "Times", words=10, date=datetime.date(2020, 1, 3)),
    article(1, "alpha", "", words=30),
    article(2, "Delta", "AP", words=20, date=datetime.date(2020, 1, 1)),
    article(3, "gamma", "Times", words=50, date=datetime.date(2020, 1, 2)),
    article(4, "", "", words=1),
)
SHARED = Analysis(
    (
        Pair("a0", "a2", (), 0.25, 0.5, 2.0),
        Pair("a3", "a0", (), 0.125, 0.75, 1.0),
        Pair("a1", "a2", (), 0.9, 0.9, 1.0),
    )
)


def model_of(articles: tuple[Article, ...] = FIVE) -> ArticleModel:
    model = ArticleModel()
    model.set_articles(articles)
    return model


def rows(model: ArticleModel, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(n).data(role) for n in range(model.rowCount())]


@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("count", [0, 1, 5])
def test_it_keeps_qts_rules(qtmodeltester: ModelTester, count: int, grouped: bool) -> None:
    model = model_of(FIVE[:count])
    qtmodeltester.check(model)
    model.set_analysis(SHARED)
    model.set_chosen("a0", "a2")
    model.set_order("outlet", grouped=grouped)
    model.set_matching({0} if count else set())
    model.set_matching(None)
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        ("outlet", ["a2", "a0", "a3", "a1", "a4"]),
        ("date", ["a2", "a3", "a0", "a1", "a4"]),
        ("headline", ["a4", "a1", "a0", "a2", "a3"]),
        ("words", ["a3", "a1", "a2", "a0", "a4"]),
        ("file", ["a0", "a1", "a2", "a3", "a4"]),
        ("share", ["a0", "a2", "a3", "a1", "a4"]),
    ],
)
def test_each_order_puts_the_articles_right(order: Order, ids: list[str]) -> None:
    model = model_of()
    model.set_analysis(SHARED)
    model.set_chosen("a0", None)
    model.set_order(order, grouped=False)
    assert model.shown() == ids


def test_by_share_follows_another_choice_of_a() -> None:
    model = model_of()
    model.set_analysis(SHARED)
    model.set_chosen("a2", None)
    assert model.shown() == ["a2", "a1", "a0", "a3", "a4"]


def test_without_a_choice_the_corpus_is_in_its_own_order() -> None:
    model = model_of()
    model.set_analysis(SHARED)
    assert model.shown() == ["a0", "a1", "a2", "a3", "a4"]
    assert rows(model, Role.SHARE) == [None] * 5


def test_a_share_is_the_part_of_the_article_itself_that_stands_in_a() -> None:
    assert shares_with(SHARED, "a0") == {"a2": 0.5, "a3": 0.125}
    model = model_of()
    model.set_analysis(SHARED)
    model.set_chosen("a0", "a3")
    model.set_order("file", grouped=False)
    assert rows(model, Role.SHARE) == [None, 0.0, 0.5, 0.125, 0.0]
    assert rows(model, Role.SIDE) == ["a", "", "", "b", ""]


def test_no_share_is_shown_before_it_is_known() -> None:
    model = model_of()
    model.set_chosen("a0", None)
    assert rows(model, Role.SHARE) == [None] * 5


def test_groups_have_a_heading_for_each_outlet_and_the_nameless_last() -> None:
    model = model_of()
    model.set_order("words", grouped=True)
    assert rows(model) == [
        *("AP · 1", "Delta"),
        *("Times · 2", "gamma", "Beta"),
        *("No outlet named · 2", "alpha", "004.txt"),
    ]
    heading = model.index(0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.data(Role.ARTICLE) is None
    assert model.index_of("a3").row() == 3


def test_only_what_matches_is_shown() -> None:
    model = model_of()
    model.set_matching({3, 1})
    assert model.shown() == ["a1", "a3"]
    assert not model.index_of("a0").isValid()
    model.set_matching(None)
    assert len(model.shown()) == 5


def test_every_row_speaks_a_whole_sentence() -> None:
    model = model_of()
    model.set_analysis(SHARED)
    model.set_chosen("a0", "a2")
    model.set_order("file", grouped=False)
    spoken = rows(model, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken[0] == "Article A: Beta, Times · 3 Jan 2020 · 10 words."
    assert spoken[2] == ("Article B: Delta, AP · 1 Jan 2020 · 20 words; 50 % of its words stand also in A.")
    assert "0 % of its words" in str(spoken[1])


def test_every_order_shows_every_article_once() -> None:
    articles = corpus(40).articles
    for order in ORDERS:
        model = model_of(articles)
        model.set_order(order, grouped=True)
        assert sorted(model.shown()) == sorted(a.id for a in articles)


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    first = article(0, "One")
    same = [replace(first, id=name, path=Path(name) / "x.txt") for name in ("left", "right")]
    assert sources([*same, article(1, "Two"), article(2, "Three", "AP")]) == [
        *("x.txt · left", "x.txt · right"),
        *("001.txt", "AP"),
    ]


def test_a_strange_index_has_no_data() -> None:
    model = model_of()
    assert model.data(QModelIndex()) is None
    assert model.index(99).data() is None


def test_a_version_of_another_article_says_so_in_its_row_and_its_tooltip() -> None:
    model = ArticleModel()
    model.set_articles(FIVE, [Copy("a3", "a0", "version", later=True, added=40, removed=2)])
    row = next(model.index(n) for n in range(5) if model.index(n).data(Role.ARTICLE).id == "a3")
    assert row.data(Role.COPY) == "later version"
    assert "later version" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    said = row.data(Qt.ItemDataRole.ToolTipRole)
    assert "This text is a later version of Times (a0) (words added: 40, removed: 2)" in said
    assert [n for n in rows(model, Role.COPY) if n] == ["later version"]
