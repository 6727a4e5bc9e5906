"""Numbers in words and in figures: the same where they say the same, none where a word may be no number."""

import pytest

from viewer.engine import align, changes
from viewer.text.numbers import FIGURES, same_number
from viewer.text.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("five", "5"),
        ("twenty - one", "21"),
        ("twenty - first", "21st"),
        ("third", "3rd"),
        ("a hundred", "100"),
        ("five thousand two hundred", "5200"),
        ("2.5 million", "2500000"),
        ("a dozen", "12"),
        ("five percent", "5 %"),
        ("per cent", "%"),
        ("funf prozent", "5 %"),
        ("cinco por ciento", "5 %"),
        ("двадцать", "20"),
        ("سته", "6"),
        ("三", "3"),
    ],
)
def test_the_same_number(one: str, other: str) -> None:
    assert same_number(one.split(), other.split())
    assert same_number(other.split(), one.split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("five", "6"),
        ("5 million", "5 billion"),
        ("third", "3"),
        ("five percent", "5"),
        ("five six", "11"),
        ("men", "men"),
        ("", ""),
        ("once", "11"),
    ],
)
def test_not_the_same_number(one: str, other: str) -> None:
    assert not same_number(one.split(), other.split())


@pytest.mark.parametrize("word", ["one", "once", "sept", "seize", "cent", "tres", "dos", "un"])
def test_words_that_mean_other_things_are_not_matched_as_numbers(word: str) -> None:
    assert word not in FIGURES


def test_a_number_in_words_is_matched_with_its_figures() -> None:
    assert stem("five") == stem("5")
    assert stem("third") == stem("3rd")


def test_a_reader_sees_another_spelling_and_no_other_number() -> None:
    a = "Twenty-one sailors spent five nights on the rock before the third helicopter found them at dawn."
    b = "21 sailors spent 5 nights on the rock before the 3rd helicopter found them at dawn."
    (passage,) = align(a, b)
    assert (passage.a.of(a), passage.b.of(b)) == (a, b)
    told = [(c.type, c.a.of(a), c.b.of(b)) for row in passage.segments for c in changes(row, a, b)]
    assert told == [("spelling", "Twenty-one", "21"), ("spelling", "five", "5"), ("spelling", "third", "3rd")]


def test_another_number_is_a_change_of_number() -> None:
    a = "The strike lasted five days and closed every harbour along the northern coast of the island."
    b = "The strike lasted 6 days and closed every harbour along the northern coast of the island."
    (passage,) = align(a, b)
    assert [c.type for c in changes(passage.segments[0], a, b)] == ["number"]
