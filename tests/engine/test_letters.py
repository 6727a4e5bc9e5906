"""Letters are told apart only inside words that are nearly the same, and never parted from their marks."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.letters import Letters, differing_letters
from viewer.engine.passages import Change
from viewer.text.spans import Span


def letters(a: str, b: str) -> Letters | None:
    return differing_letters(Change("spelling", Span(0, len(a)), Span(0, len(b))), a, b)


def told(a: str, b: str) -> tuple[list[str], list[str]] | None:
    found = letters(a, b)
    return None if found is None else ([s.of(a) for s in found[0]], [s.of(b) for s in found[1]])


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        ("Soleimani", "Suleimani", (["o"], ["u"])),
        ("Iraqis", "Iraqi", (["s"], [])),
        ("Qasem", "Qassem", ([], ["s"])),
        ("Outgoing", "outgoing", (["O"], ["o"])),
        ("المتظاهرون", "المتظاهرين", (["و"], ["ي"])),
        ("Müllerstraße", "Mu\u0308llerstraße", (["ü"], ["u\u0308"])),
    ],
)
def test_the_letters_that_differ(a: str, b: str, wanted: tuple[list[str], list[str]]) -> None:
    assert told(a, b) == wanted


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Iran", "Iraq"),
        ("2019", "2018"),
        ("said", "says"),
        ("Iraq’s", "Iraqs"),
        ("", "word"),
        ("same", "same"),
    ],
)
def test_other_words_are_left_whole(a: str, b: str) -> None:
    assert letters(a, b) is None


def test_places_count_in_the_whole_texts() -> None:
    a, b = "General Soleimani died", "Gen. Suleimani died"
    found = differing_letters(Change("name", Span(8, 17), Span(5, 14)), a, b)
    assert found == ((Span(9, 10),), (Span(6, 7),))


NEAR = st.text(alphabet="abcé\u0301\u0323ابتّ", min_size=5, max_size=12)


@given(NEAR, st.data())
def test_whole_graphemes_and_the_same_both_ways(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word)))
    other = word[:at] + data.draw(st.sampled_from(["", "a", "\u0301", "ت"])) + word[at:]
    found = letters(word, other)
    assert letters(other, word) == (None if found is None else found[::-1])
    if found is None:
        return
    for text, spans in zip((word, other), found, strict=True):
        edges = {0, *(m.end() for m in regex.finditer(r"\X", text))}
        assert all(s.start in edges and s.end in edges and len(s) for s in spans)
    rest = [
        "".join(c for n, c in enumerate(text) if not any(s.start <= n < s.end for s in spans))
        for text, spans in zip((word, other), found, strict=True)
    ]
    assert rest[0] == rest[1]
