"""Voices: a quotation that one outlet alone makes is a change of attribution, not of punctuation."""

import pytest

from viewer.engine import align, changes
from viewer.engine.passages import Segment
from viewer.engine.row_tokens import tokens
from viewer.engine.voices import quoted
from viewer.text.spans import Span


def types(a: str, b: str) -> list[str]:
    segment = Segment("verbatim", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    return [c.type for c in changes(segment, a, b)]


def inside(text: str) -> list[str]:
    said = tokens(text, Span(0, len(text)))
    return [t.raw for t, within in zip(said, quoted(said), strict=True) if within and t.is_word]


@pytest.mark.parametrize(
    "text",
    [
        "He was “deeply shocked” by it.",
        'He was "deeply shocked" by it.',
        "He was «deeply shocked» by it.",
        "He was « deeply shocked » by it.",
        "Er war „deeply shocked“, sagte er.",
        "He was ‘deeply shocked’ by the ministers’ words.",
        "deeply shocked,” he said of Iraq’s army.",
        "It isn't his: he was “deeply shocked",
    ],
)
def test_words_between_marks_are_quoted(text: str) -> None:
    assert inside(text) == ["deeply", "shocked"]


def test_a_quotation_in_a_quotation_is_of_one_voice() -> None:
    assert inside("“She said ‘no’ twice,” he said.") == ["She", "said", "no", "twice"]


def test_an_apostrophe_quotes_nothing() -> None:
    assert inside("The workers’ union, Iraq's army and the '90s aren't quoted") == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("He was “shocked” by the order.", "He was shocked by the order."),
        ("He was ‘shocked’ by the order.", "He was shocked by the order."),
        ("Il parle d’une « grave erreur » ici.", "Il parle d’une grave erreur ici."),
        ('"The order is illegal," he said.', "The order is illegal, he said."),
    ],
)
def test_marks_on_one_side_alone_change_who_speaks(a: str, b: str) -> None:
    assert types(a, b) == types(b, a) == ["attribution", "attribution"]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("He was “shocked” by the order.", 'He was "shocked" by the order.', []),
        ("He was “shocked” by the order.", "He was 'shocked' by the order.", ["spelling", "spelling"]),
        ("The workers' union left the hall.", "The workers union left the hall.", ["punctuation"]),
        ("“We go,” he said. We do.", "“We go,” he said. “We do.", ["attribution"]),
        ("“We go home now,” he said.", "“We go home, now,” he said.", ["punctuation"]),
    ],
)
def test_other_marks_do_not(a: str, b: str, expected: list[str]) -> None:
    assert types(a, b) == expected


def test_a_row_that_is_word_for_word_the_same_tells_that_one_outlet_quotes() -> None:
    a = "The harbour master called the old ferry “a floating coffin” and closed the pier at dawn on Monday."
    b = a.replace("“", "").replace("”", "")
    (passage,) = align(a, b)
    (row,) = passage.segments
    assert row.kind == "verbatim"
    assert [c.type for c in changes(row, a, b)] == ["attribution", "attribution"]


def test_a_row_inside_a_quotation_is_quoted_though_its_mark_stands_before_it() -> None:
    a = "“That is wrong. This is an example of it, he said."
    b = "He shook his head. “This is an example of it, he said."
    row = Segment("edited", Span(a.index("This"), len(a)), Span(b.index("“"), len(b)), 0, (0, 0))
    assert [c.type for c in changes(row, a, b)] == ["punctuation"]


def test_a_flood_of_marks_takes_no_longer_than_words() -> None:
    a, b = 'said "x ' * 3000, "said 'y " * 3000
    assert set(types(a, b)) <= {"wording", "punctuation", "attribution", "spelling", "order"}
