"""Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.corpus.draft import Draft, Unreadable
from viewer.corpus.readers import opening
from viewer.corpus.readers.markdown_inline import printed


def draft(text: str) -> Draft:
    (found,) = opening.read(text.encode(), "a.md").drafts
    return found


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("a **bold** and *slanted* word", "a bold and slanted word"),
        ("a __bold__ and _slanted_ word", "a bold and slanted word"),
        ("***both*** of them ~~gone~~", "both of them gone"),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ('[the words](https://e.example/a_(b) "title") here', "the words here"),
        ("[the **bold** words][ref], [ref] and [other]", "the bold words, ref and [other]"),
        ("see ![a crane](c.png) there", "see a crane there"),
        ("[![a crane](c.png)](https://e.example)", "a crane"),
        ("<https://e.example> and `a *b*` and ``c`d``", "https://e.example and a *b* and c`d"),
        (r"\*not\* slanted, 1\. no list", "*not* slanted, 1. no list"),
        ("AT&amp;T &mdash; a < b <b>strong</b><br>next", "AT&T — a < b strong\nnext"),
        ("an open **mark and [bracket", "an open **mark and [bracket"),
        ("“**Quoted**,” she said", "“Quoted,” she said"),
    ],
)
def test_marks_within_a_line(written: str, shown: str) -> None:
    assert printed(written, {"ref"}) == shown


def test_blocks_are_printed_in_order() -> None:
    text = (
        "# The harbour #\n\nA line\nthat goes on.  \nA new one.\n\nUnder\n=====\n\n"
        "- one\n- two\n  goes on\n\n"
        "1. first\n2. second\n\n> quoted *words*\n> go on\n\n---\n\n```py\na_b = 1\n```\n\n"
        "| name | size |\n| --- | ---: |\n| crane | 2 |\n\n<!-- hidden -->\n[ref]: https://e.example\n"
    )
    assert draft(text).text.split("\n\n") == [
        "The harbour",
        "A line that goes on.\nA new one.",
        "Under",
        "• one",
        "• two goes on",
        "1. first",
        "2. second",
        "quoted words go on",
        "a_b = 1",
        "name\tsize\ncrane\t2",
    ]


def test_front_matter_is_told() -> None:
    found = draft(
        '---\ntitle: "Harbour: closed"\ndate: 2020-01-31\nauthors:\n  - Ann Lee\n  - Bo Ray\n'
        "lang: en\ndraft: false\n---\nThe text.\n"
    )
    assert found.text == "The text."
    assert {k: v.value for k, v in found.told.items()} == {
        "title": "Harbour: closed",
        "date": "2020-01-31",
        "byline": "Ann Lee, Bo Ray",
        "language": "en",
    }
    assert draft('+++\ntitle = "Harbour"\n+++\nText.').told["title"].value == "Harbour"


@pytest.mark.parametrize("text", ["---\ntitle: x\n---\n", "<!-- nothing -->", "---"])
def test_what_prints_nothing_says_so(text: str) -> None:
    with pytest.raises(Unreadable):
        draft(text)


@given(st.text("ab \n*_[]()!`<>#>-|\\~&;1.", max_size=200))
def test_any_text_keeps_its_letters(text: str) -> None:
    try:
        shown = draft(f"x{text}").text
    except Unreadable:
        return
    assert shown.count("a") <= text.count("a")
    assert shown == shown.strip()
