"""Stems and background tables: forms of one word alike, common words known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.frequencies import language, table
from viewer.text.stems import stem


@pytest.mark.parametrize(
    "forms",
    [
        ("resume", "resumed", "resuming", "resumes"),
        ("protester", "protesters"),
        ("stop", "stopped", "stopping"),
    ],
)
def test_forms_of_one_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("iran", "iraq"), ("news", "new york"), ("bus", "but")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@given(st.text(max_size=20))
def test_a_stem_is_never_empty_nor_longer(word: str) -> None:
    assert len(stem(word)) <= len(word)
    assert bool(stem(word)) == bool(word)


def test_common_words_have_larger_shares() -> None:
    english = table("en")
    assert english["the"] > english["said"] > english.get("lighthous", 0.0)
    assert all(0 < share < 0.2 for share in english.values())


def test_an_unknown_language_has_no_table() -> None:
    assert table("xx") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the man said that it was not for him", "en"),
        ("der Mann sagte dass er nicht auf dem Weg ist und die", "de"),
        ("он сказал что не был в городе и на реке", "ru"),
        ("el hombre dijo que no estaba en la casa de los", "es"),
        ("", "en"),
    ],
)
def test_the_language_of_a_text(text: str, expected: str) -> None:
    assert language(text.split()) == expected
