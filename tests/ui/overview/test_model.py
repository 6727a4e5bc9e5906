import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from tests.ui.values import analysis, article, corpus, passage
from viewer.engine.analysis import Analysis, Pair
from viewer.engine.passages import Kind
from viewer.ui.overview.grains import grain
from viewer.ui.overview.matrix import MOST, Shares
from viewer.ui.overview.model import Column, PairModel, Role
from viewer.ui.overview.names import Name, names
from viewer.ui.overview.survey import kind_bits, surveyed

ARTICLES = (article(0, "Beta", "AP"), article(1, "Alpha", "AFP"), article(2, "Gamma"))


def pair(a: str, b: str, shares: tuple[float, float], kinds: tuple[Kind, ...], longest: int) -> Pair:
    passages = tuple(passage(kind, shared=longest - 2 - n) for n, kind in enumerate(kinds))
    return Pair(a, b, passages, *shares, score=sum(shares))


PAIRS = Analysis(
    (
        pair("a0", "a1", (0.1, 0.9), ("edited", "verbatim", "edited"), 9),
        pair("a2", "a0", (0.5, 0.2), ("reworded",), 10),
        pair("a1", "a2", (0.004, 0.2), ("verbatim",), 100),
    )
)


def by_id() -> dict[str, Name]:
    return dict(zip((a.id for a in ARTICLES), names(ARTICLES), strict=True))


@pytest.fixture
def model() -> PairModel:
    model = PairModel()
    model.set_survey(surveyed(ARTICLES, PAIRS), by_id())
    return model


def column(model: PairModel, which: Column, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(n, which).data(role) for n in range(model.rowCount())]


def test_it_keeps_qts_rules(qtmodeltester: ModelTester, model: PairModel) -> None:
    empty = PairModel()
    qtmodeltester.check(empty)
    qtmodeltester.check(model)
    model.sort(Column.LONGEST)
    model.set_filter("alpha")
    model.set_chosen("a1", "a0")
    qtmodeltester.check(model)
    model.set_survey(None, {})
    qtmodeltester.check(model)


def test_the_cells_say_what_the_pair_holds(model: PairModel) -> None:
    first = [model.index(0, c).data() for c in Column]
    assert first == ["AP", "AFP", "10 %", "90 %", "3", "9 words", "1 verbatim, 2 edited"]
    assert column(model, Column.SHARED_A) == ["10 %", "50 %", "under 1 %"]


@pytest.mark.parametrize(
    ("which", "order", "ranks"),
    [
        (Column.A, Qt.SortOrder.AscendingOrder, [2, 0, 1]),
        (Column.B, Qt.SortOrder.AscendingOrder, [0, 1, 2]),
        (Column.SHARED_A, Qt.SortOrder.DescendingOrder, [1, 0, 2]),
        (Column.SHARED_B, Qt.SortOrder.AscendingOrder, [1, 2, 0]),
        (Column.PASSAGES, Qt.SortOrder.DescendingOrder, [0, 1, 2]),
        (Column.LONGEST, Qt.SortOrder.AscendingOrder, [0, 1, 2]),
        (Column.LONGEST, Qt.SortOrder.DescendingOrder, [2, 1, 0]),
        (Column.KINDS, Qt.SortOrder.AscendingOrder, [1, 2, 0]),
    ],
)
def test_each_column_sorts_by_its_raw_value(
    model: PairModel, which: Column, order: Qt.SortOrder, ranks: list[int]
) -> None:
    model.sort(which, order)
    assert [PAIRS.pairs.index(p) for p in column(model, Column.A, Role.PAIR)] == ranks
    raw = column(model, which, Role.SORT)
    assert raw == sorted(raw, reverse=order == Qt.SortOrder.DescendingOrder)  # type: ignore[type-var]


def test_without_a_column_the_best_stand_first_again(model: PairModel) -> None:
    model.sort(Column.A)
    model.sort(-1)
    assert column(model, Column.A, Role.PAIR) == list(PAIRS.pairs)


def test_the_filter_looks_into_names_and_kinds(model: PairModel) -> None:
    model.set_filter("BETA afp")
    assert column(model, Column.A, Role.PAIR) == [PAIRS.pairs[0]]
    model.set_filter("reworded")
    assert column(model, Column.A, Role.PAIR) == [PAIRS.pairs[1]]
    model.set_filter("")
    assert model.rowCount() == model.total == 3


def test_only_pairs_of_some_articles_and_kinds_are_shown(model: PairModel) -> None:
    model.show_only({0, 1}, 0)
    assert column(model, Column.A, Role.PAIR) == [PAIRS.pairs[0]]
    model.show_only(None, kind_bits(frozenset({"verbatim"})))
    assert column(model, Column.A, Role.PAIR) == [PAIRS.pairs[0], PAIRS.pairs[2]]
    model.sort(Column.LONGEST, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.A, Role.PAIR) == [PAIRS.pairs[2], PAIRS.pairs[0]]
    model.show_only(set(), 0)
    assert (model.rowCount(), model.total) == (0, 3)


def test_words_are_counted_by_kind(model: PairModel) -> None:
    assert model.index(0, Column.KINDS).data(Role.KIND_WORDS) == (8, 16, 0, 0)


def test_a_chosen_pair_is_found_whichever_way_round(model: PairModel) -> None:
    model.set_chosen("a0", "a2")
    assert column(model, Column.A, Role.CHOSEN) == [False, True, False]
    assert model.row_of("a0", "a2") == model.row_of("a2", "a0") == 1
    assert model.row_of("a0", "a0") is None


def test_a_pair_of_unknown_articles_is_not_shown(model: PairModel) -> None:
    found = Analysis((Pair("a0", "gone", (), 0.5, 0.5, 1.0),))
    model.set_survey(surveyed(ARTICLES, found), by_id())
    assert model.rowCount() == 0


def test_a_row_speaks_a_whole_sentence(model: PairModel) -> None:
    assert model.index(1, Column.B).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "50 % of “Gamma” stands in “AP · Beta”, 20 % of that in the first: 1 reworded,"
        " the longest of 10 words."
    )
    assert model.data(QModelIndex()) is None


def test_shares_have_a_direction() -> None:
    shares = Shares(ARTICLES, surveyed(ARTICLES, PAIRS))
    assert (shares.share(0, 1), shares.share(1, 0)) == (0.1, 0.9)
    assert (shares.share(2, 0), shares.share(0, 2)) == (0.5, 0.2)
    assert shares.share(0, 0) == 0
    assert shares.place("a2") == 2
    assert shares.place("gone") is shares.place(None) is None
    assert not Shares(ARTICLES, None).known
    assert shares.grains(0) == bytes([0, grain(0.1), grain(0.2)])
    assert Shares(ARTICLES, None).grains(0) == bytes(3)


def test_shares_are_ordered_and_filtered() -> None:
    survey = surveyed(ARTICLES, PAIRS)
    wanted = {"folder": [0, 1, 2], "outlet": [1, 0, 2], "similarity": [2, 0, 1], "date": [0, 1, 2]}
    for order, places in wanted.items():
        shares = Shares(ARTICLES, survey, order)  # type: ignore[arg-type]
        assert [a.id for a in shares.articles] == [f"a{n}" for n in places], order
    some = Shares(ARTICLES, survey, "folder", {0, 2}, kind_bits(frozenset({"verbatim"})))
    assert [a.id for a in some.articles] == ["a0", "a2"]
    assert some.share(1, 0) == 0 and some.grains(1) == bytes(2)
    assert Shares(ARTICLES, survey, "outlet").share(0, 1) == 0.9


def test_dates_come_before_no_date() -> None:
    made = corpus(7).articles
    dates = [a.metadata.date for a in Shares(made, None, "date").articles]
    known = [d for d in dates if d is not None]
    assert dates == [*sorted(known), *[None] * (len(dates) - len(known))]


def test_too_many_articles_leave_those_out_that_share_least() -> None:
    articles = corpus(MOST + 20).articles
    last = articles[-1].id, articles[-2].id
    shares = Shares(articles, surveyed(articles, Analysis((Pair(*last, (), 0.3, 0.4, 1.0),))))
    assert len(shares) == MOST
    assert shares.left_out == 20
    assert shares.place(last[0]) is not None and shares.place(last[1]) is not None
    assert [a.id for a in shares.articles] == sorted(
        (a.id for a in shares.articles), key=lambda i: int(i[1:])
    )


def test_every_pair_of_a_large_corpus_is_in_the_table() -> None:
    articles = corpus(60).articles
    found = analysis(articles, 0.2)
    model = PairModel()
    called = dict(zip((a.id for a in articles), names(articles), strict=True))
    model.set_survey(surveyed(articles, found), called)
    model.sort(Column.SHARED_A, Qt.SortOrder.DescendingOrder)
    shown = [model.index(n, 0).data(Role.PAIR) for n in range(model.rowCount())]
    assert {(p.a, p.b) for p in shown} == {(p.a, p.b) for p in found.pairs}
