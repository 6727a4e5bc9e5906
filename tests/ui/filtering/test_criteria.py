"""Which articles meet what a reader asks for."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.ui.values import article, corpus
from viewer.ui.filtering.criteria import Criteria, dates, outlets, places
from viewer.ui.filtering.line import described
from viewer.ui.wording import source_of

DAY = datetime.date(2020, 1, 17)
ONE = datetime.timedelta(1)
ARTICLES = corpus(40).articles


def test_nothing_asked_for_means_all() -> None:
    assert not Criteria().any
    assert all(Criteria().takes(a) for a in ARTICLES)
    assert places(ARTICLES, Criteria(), None, None) is None


def test_outlets_are_those_ticked_and_none_named_is_one_of_them() -> None:
    ap, nobody = article(0, outlet="AP"), article(1)
    assert [Criteria(frozenset({"AP"})).takes(a) for a in (ap, nobody)] == [True, False]
    assert [Criteria(frozenset({""})).takes(a) for a in (ap, nobody)] == [False, True]
    agency = article(2, credits=("AFP",))
    assert Criteria(frozenset({source_of(agency)})).takes(agency)


def test_both_days_are_included_and_no_date_is_left_out() -> None:
    asked = Criteria(first=DAY, last=DAY + ONE)
    taken = [asked.takes(article(0, date=DAY + n * ONE)) for n in (-1, 0, 1, 2)]
    assert taken == [False, True, True, False]
    assert not asked.takes(article(0))


def test_length_is_in_words() -> None:
    assert [Criteria(fewest=100).takes(article(0, words=n)) for n in (99, 100)] == [False, True]


@given(st.integers(0, 1500), st.sets(st.integers(0, 39)), st.sets(st.integers(0, 39)))
def test_everything_asked_for_has_to_be_met(fewest: int, words: set[int], kinds: set[int]) -> None:
    asked = Criteria(fewest=fewest, kinds=frozenset({"edited"}))
    found = places(ARTICLES, asked, words, kinds)
    assert found == {n for n in words & kinds if ARTICLES[n].words >= fewest}
    assert places(ARTICLES, Criteria(fewest=fewest), words, kinds) is not None


def test_outlets_are_offered_with_their_counts() -> None:
    found = outlets(ARTICLES)
    assert sum(count for _, count in found) == len(ARTICLES)
    assert found[-1][0] == ""
    counts = [count for name, count in found if name]
    assert counts == sorted(counts, reverse=True)


def test_days_are_the_first_and_the_last() -> None:
    assert dates([article(0)]) is None
    assert dates([article(0), article(1, date=DAY + ONE), article(2, date=DAY)]) == (DAY, DAY + ONE)


def test_what_is_asked_for_is_said_in_words() -> None:
    asked = Criteria(frozenset({"AP", ""}), DAY, DAY + ONE, 100, frozenset({"reworded", "edited"}))
    assert described(asked) == (
        "AP, no outlet named · 17 Jan 2020 to 18 Jan 2020 · at least 100 words · edited, reworded"
    )
    assert described(Criteria(frozenset("abc"))) == "3 outlets"
    assert described(Criteria(first=DAY, last=DAY)) == "17 Jan 2020"
    assert described(Criteria()) == "All outlets, dates and kinds"
