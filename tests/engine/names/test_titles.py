"""Titles before a name and beside it, and nothing where the words between are of another kind."""

from __future__ import annotations

import pytest

from tests.engine.making import article
from viewer.engine.names.finding import find_names


def title(text: str, form: str) -> str:
    """The title with which the text first names somebody."""
    for name in find_names([article("a", text)]).names:
        if any(f.text == form for f in name.forms):
            return name.first[0].title
    raise AssertionError(f"{form} was not found")


@pytest.mark.parametrize(
    ("text", "form", "wanted"),
    [
        ("On Monday Prime Minister Adil Abdul-Mahdi left.", "Adil Abdul-Mahdi", "Prime Minister"),
        ("The interim prime minister of Iraq, Adel Abdul Mahdi, left.", "Adel Abdul Mahdi",
         "interim prime minister of Iraq"),
        ("They met senior Iraqi militia commander Abu Mahdi al-Muhandis.", "Abu Mahdi al-Muhandis",
         "senior Iraqi militia commander"),
        ("It said Secretary of State Mike Pompeo called.", "Mike Pompeo", "Secretary of State"),
        ("Then White House Press Secretary Josh Earnest spoke.", "Josh Earnest",
         "White House Press Secretary"),
        ("A call from Abdulkarim Khalaf, the prime minister's spokesman on military affairs, came late.",
         "Abdulkarim Khalaf", "the prime minister's spokesman on military affairs"),
        ("A letter by Katie Porter, Democrat of California, came.", "Katie Porter", "Democrat of California"),
        ("They saw director of National Intelligence James Clapper there.", "James Clapper",
         "director of National Intelligence"),
        ("It was Bob Marley Jones who sang.", "Bob Marley Jones", ""),
        ("After the vote Karen Smith, the report said, went home.", "Karen Smith", ""),
        ("After meeting Karen Smith, the minister left.", "Karen Smith", ""),
    ],
)  # fmt: skip
def test_titles(text: str, form: str, wanted: str) -> None:
    assert title(text, form) == wanted


def test_the_span_takes_in_the_title() -> None:
    text = "We heard Brendan Buck, a spokesman for Speaker John A. Boehner, on it."
    (name,) = [n for n in find_names([article("a", text)]).names if n.name == "Brendan Buck"]
    assert name.first[0].span.of(text) == "Brendan Buck, a spokesman for Speaker John A. Boehner"
    assert name.kind == "person"
