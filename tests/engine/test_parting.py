"""Parting: what one stretch holds of several changes is told one by one."""

import pytest

from viewer.engine import changes
from viewer.engine.passages import Segment
from viewer.text.spans import Span


def changed(a: str, b: str) -> list[tuple[str, str, str]]:
    segment = Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    return [(c.type, c.a.of(a), c.b.of(b)) for c in changes(segment, a, b)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (
            "They met in Doha late Friday to talk.",
            "They met in Cairo on Sunday to talk.",
            [("name", "Doha", "Cairo"), ("date", "late Friday", "on Sunday")],
        ),
        (
            "The fleet said some 400 men left.",
            "The fleet said about 450 men left.",
            [("number", "some 400", "about 450")],
        ),
        ("Talks have resumed there.", "Talks will resume there.", [("tense", "have resumed", "will resume")]),
        ("They would agree to it.", "They wouldn't agree to it.", [("polarity", "would", "wouldn't")]),
        (
            "The cease-fire held there.",
            "The ceasefire held there.",
            [("spelling", "cease-fire", "ceasefire")],
        ),
        (
            "It sank in 20 minutes there.",
            "It sank in half an hour there.",
            [("number", "20 minutes", "half an hour")],
        ),
        (
            "The crowd shouted at the old mayor.",
            "The crowd shouted at the young king, the police said.",
            [
                ("wording", "old mayor", "young king"),
                ("attribution", "", ", the police said"),
            ],
        ),
        (
            "They left the town in 1992, and came back.",
            "They left the town in 1991 and came back.",
            [("date", "1992", "1991"), ("punctuation", ",", "")],
        ),
    ],
)
def test_each_change_stands_alone(a: str, b: str, expected: list[tuple[str, str, str]]) -> None:
    assert changed(a, b) == expected
    assert changed(b, a) == [(kind, y, x) for kind, x, y in expected]


def test_a_name_in_capitals_is_no_verb() -> None:
    assert changed("They left to defeat IS, he said.", "They left, he said.") == [
        ("wording", "to defeat IS", "")
    ]


def test_a_free_rewording_stays_in_one_piece() -> None:
    a = "The chief has been vocal that troops should leave."
    b = "The chief has urged Washington to prepare plans for the withdrawal of troops who should leave."
    assert changed(a, b)[0][1:] == (
        "been vocal that",
        "urged Washington to prepare plans for the withdrawal of",
    )
