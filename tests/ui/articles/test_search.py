from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from tests.ui.values import article, corpus
from viewer.corpus.article import Article
from viewer.ui.articles.search import CHUNK, ArticleSearch, folded, matching


def found(articles: tuple[Article, ...], query: str) -> list[int]:
    return [place for place in matching(articles, query) if place is not None]


ARTICLES = (
    article(0, "Iraq says operations resume", "AP", text="Joint “military” operations"),
    article(1, "Talks", "The New Arab", text="The coalition’s mission ends"),
    article(2, "", "", text="nothing", credits=("AFP",)),
)


def test_each_field_is_looked_into() -> None:
    assert found(ARTICLES, "resume") == [0]
    assert found(ARTICLES, "new arab") == [1]
    assert found(ARTICLES, "mission") == [1]
    assert found(ARTICLES, "afp") == [2]
    assert found(ARTICLES, "002.txt") == [2]


def test_every_word_must_be_there_in_any_field_and_any_order() -> None:
    assert found(ARTICLES, "military AP iraq") == [0]
    assert found(ARTICLES, "military arab") == []


def test_case_and_the_shape_of_quotes_do_not_count() -> None:
    assert found(ARTICLES, "COALITION'S") == [1]
    assert found(ARTICLES, '"Military"') == [0]


def test_a_word_across_two_pieces_of_a_long_text_is_found() -> None:
    text = "x" * (CHUNK - 3) + "needle" + "y" * CHUNK + "ß" * 10
    assert found((article(0, text=text),), "needle") == [0]
    assert found((article(0, text=text),), "ssss") == [0]


def test_a_long_text_is_looked_at_in_steps() -> None:
    steps = list(matching((article(0, text="x" * (CHUNK * 5)),), "needle"))
    assert steps == [None] * 5


@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 10))
def test_any_piece_of_the_text_without_white_space_is_found(text: str, start: int, length: int) -> None:
    piece = text[start : start + length]
    if not piece.split() or "Σ" in text:  # a capital sigma folds by its place in the word
        return
    assert found((article(0, text=text),), piece) == [0]


def test_folding_reads_curly_and_straight_alike() -> None:
    assert folded("“It’s” – Über") == '"it\'s" - über'


def test_the_search_tells_what_it_found(qtbot: QtBot) -> None:
    search = ArticleSearch()
    with qtbot.waitSignal(search.found) as told:
        search.start(ARTICLES, "operations")
    assert told.args == [{0}]
    with qtbot.waitSignal(search.found) as told:
        search.start(ARTICLES, "  ")
    assert told.args == [None]


def test_a_new_search_replaces_the_one_that_runs(qtbot: QtBot) -> None:
    long = (article(0, text="x" * 50_000_000), *corpus(3).articles)
    search = ArticleSearch()
    told: list[object] = []
    search.found.connect(told.append)
    search.start(long, "needle")
    assert search.busy
    search.start(ARTICLES, "mission")
    qtbot.waitUntil(lambda: not search.busy)
    assert told == [{1}]
