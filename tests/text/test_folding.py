"""Folding: what counts as alike, and the way back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.folding import fold, fold_word
from viewer.text.spans import Span


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S.", "US"),
        ("Café", "cafe"),
        ("cafe\u0301", "café"),
        ("ＦＵＬＬ", "full"),
        ("STRASSE", "straße"),
        ("ﬁne", "fine"),
        ("بَغْدَاد", "بغداد"),
        ("ΑΘΉΝΑ", "αθηνα"),
        ("İSTANBUL", "istanbul"),
        ("الموارد", "المـوارد"),
        ("١٢٣", "123"),
        ("२०२४", "2024"),
        ("1,000", "1000"),
        ("1.000", "1000"),
        ("10\u00a0000", "10000"),
        ("1.234.567,5", "1,234,567.5"),
        ("می\u200cخواهد", "میخواهد"),
        ("soft\u00adhyphen", "softhyphen"),
        ("inter-\nnational", "international"),
        ("צה״ל", 'צה"ל'),
        ("об’єкт", "об'єкт"),
        ("तेज़", "तेज"),
        ("आँखें", "आंखें"),
        ("國際", "国际"),
        (unicodedata.normalize("NFD", "서울"), "서울"),
    ],
)
def test_alike(one: str, other: str) -> None:
    assert fold_word(one) == fold_word(other)


@pytest.mark.parametrize(
    ("one", "other"), [("US", "us"), ("กา", "กิ"), ("कि", "का"), ("3.5", "35"), ("0.125", "125")]
)
def test_unlike(one: str, other: str) -> None:
    assert fold_word(one) != fold_word(other)


def test_quotes_dashes_and_space_are_alike() -> None:
    assert fold("“It’s”\u00a0—\n it").text == fold('"It\'s" - it').text


def test_the_way_back() -> None:
    text = "The U.S.  “Straße”"
    folded = fold(text)
    at = folded.text.index("strasse")
    assert folded.span(at, at + 7).of(text) == "Straße"
    assert folded.span(4, 6).of(text) == "U.S"


@given(st.text())
def test_the_map_never_runs_backwards(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(0 <= at < len(text) for at in folded.starts)


@given(st.text(), st.data())
def test_a_folded_range_leads_back_to_where_it_came_from(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.span(start, end)
    assert folded.text[start:end] in folded.folded(span)
    assert Span(0, len(text)).contains(span)


@given(st.text(alphabet=st.characters(categories=("L", "N"))))
def test_folding_again_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once
