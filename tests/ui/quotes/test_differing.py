"""The words of a version that differ from the base: told where much is shared, and found in their parts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.text.spans import Span
from viewer.ui.quotes.differing import LONGEST, differing

BASE = "We will rebuild the old harbour before the winter comes"

TOKENS = ["we", "will", "build", "the", "old", "new", "port", ",", "."]


def whole(text: str) -> list[Span]:
    return [Span(0, len(text))]


def told(text: str, base: str = BASE) -> list[str]:
    return [span.of(text) for span in differing(text, whole(text), base, whole(base))]


def test_the_words_that_differ_are_told() -> None:
    assert told("We will rebuild the whole harbour before the spring comes") == ["whole", "spring"]


def test_the_same_words_and_cuts_of_them_do_not_differ() -> None:
    assert told(BASE) == []
    assert told("We will rebuild the old harbour …") == []
    assert told("“We will rebuild the old harbour, before the winter comes”") == []


def test_where_little_is_shared_nothing_is_told() -> None:
    assert told("Repairs of this port are going to be done until December, no doubt") == []


def test_broken_quotations_are_compared_as_one() -> None:
    text = "“We will rebuild,” she said, “the new harbour before the winter comes.”"
    parts = [Span(1, 16), Span(text.index("the new"), len(text) - 1)]
    assert [s.of(text) for s in differing(text, parts, BASE, whole(BASE))] == ["new"]


def test_signs_at_the_edge_of_what_differs_are_left_out() -> None:
    text = "“We will rebuild,” she said, “all of this.”"
    parts = [Span(1, 17), Span(text.index("all"), len(text) - 1)]
    assert text[16] == ","
    assert [s.of(text) for s in differing(text, parts, "We will rebuild", whole("We will rebuild"))] == [
        "all of this"
    ]


def test_very_long_ones_are_left_alone() -> None:
    long = f"{BASE} " * (LONGEST // len(BASE) + 1)
    assert told(f"{long} indeed", long) == []


@given(
    st.lists(st.sampled_from(["we", "will", "build", "the", "old", "new", "port", ",", "."]), max_size=12),
    st.data(),
)
def test_what_is_told_lies_in_the_parts(tokens: list[str], data: st.DataObject) -> None:
    text = " ".join(tokens)
    cut = data.draw(st.integers(0, len(text)))
    parts = [Span(0, cut), Span(cut, len(text))]
    for span in differing(text, parts, BASE, whole(BASE)):
        assert any(part.contains(span) for part in parts) and len(span)
