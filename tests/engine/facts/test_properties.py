"""Whatever a text holds: no exception, spans inside it that never overlap, and sides that do not matter."""

from __future__ import annotations

import math
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.facts.finding import find_facts
from viewer.engine.facts.judging import compare
from viewer.engine.facts.reading import read
from viewer.engine.progress import Cancelled

_SAID = """at least nearly three week pause killed 20 people $5 million % per cent Jan. 5 , 2020 Thursday last
    month a dozen of the troops 34 -year-old 15:00 p.m. half ½ ٢٠ ٪ € 1,000 1.000 2020-01-05 05/01/2020 and to
    - . “ no fatalities vor zwei Jahren dreiwöchige une vingtaine de treinta y cinco خمسة وعشرين ألف شخص
    \ud800 \u200f deux cents quatre-vingt-dix Uhr 9999999999999999 years ago old
    toll rose were injured second 12th 1990s"""
_WORDS = _SAID.split()
_TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join))


def article(name: str, text: str) -> Article:
    return Article(name, Path(name), text, "", len(text.split()))


@settings(max_examples=150, deadline=None)
@given(_TEXTS)
def test_spans_lie_in_the_text_and_never_overlap(text: str) -> None:
    told = read(article("a", text)).told
    assert all(t.fact.sentence.contains(t.fact.span) and t.fact.sentence.end <= len(text) for t in told)
    assert all(one.fact.span.end <= other.fact.span.start for one, other in pairwise(told))
    assert all(t.fact.value.low <= t.fact.value.high and not math.isnan(t.fact.value.low) for t in told)
    assert all(t.fact.value.text for t in told)


@settings(max_examples=60, deadline=None)
@given(st.lists(_TEXTS, max_size=4))
def test_every_fact_is_in_one_group_whatever_the_order(texts: list[str]) -> None:
    articles = [article(str(n), text) for n, text in enumerate(texts)]
    one, other = (find_facts(a, Analysis()).groups for a in (articles, articles[::-1]))
    assert sum(len(g.facts) for g in one) == sum(len(read(a).told) for a in articles)
    assert {(g.id, g.agreement) for g in one} == {(g.id, g.agreement) for g in other}


@settings(max_examples=80, deadline=None)
@given(_TEXTS, _TEXTS)
def test_values_are_compared_the_same_from_either_side(one: str, other: str) -> None:
    for a in read(article("a", one)).told:
        for b in read(article("b", other)).told:
            if a.fact.value.kind == b.fact.value.kind:
                assert compare(a, b) == compare(b, a)


@pytest.mark.parametrize(
    "piece", ['"', "7", "7 ", "a", "thousand ", "hundred and ", "5 to ", "1-2-", "Monday, "]
)
def test_a_long_run_of_one_thing_is_read(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    assert all(t.fact.span.end <= len(text) for t in read(article("a", text)).told)


def test_cancelled_passes_through() -> None:
    def cancel(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_facts([article("a", "It killed 20 people in the market.")], Analysis(), cancel)
