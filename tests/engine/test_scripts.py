"""Articles in many scripts: what one hand has marked in both is found, exactly, and nothing besides.

Each file in `scripts/` holds two short articles of two outlets on one event, made for this test. A passage
stands between ⟦ and ⟧ with its number; what a reader should see changed in it is listed below the texts.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest
import regex

from viewer.engine import align, changes
from viewer.engine.passages import Passage
from viewer.text.spans import Span

FILES = sorted((Path(__file__).parent / "scripts").glob("*.toml"))
MARK = regex.compile(r"⟦(\d) |⟧")


@dataclass(frozen=True)
class Marked:
    """An article without its marks, and where its passages stand by number."""

    text: str
    passages: dict[str, Span]


def unmarked(article: str) -> Marked:
    text, opened, number, found = "", 0, "", {}
    at = 0
    for mark in MARK.finditer(article):
        text += article[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened, number = len(text), mark[1]
        else:
            found[number] = Span(opened, len(text))
    return Marked(text + article[at:], found)


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def pair(request: pytest.FixtureRequest) -> tuple[Marked, Marked, dict[str, dict[str, object]]]:
    data = tomllib.loads(request.param.read_text(encoding="utf-8"))
    return unmarked(data["a"]), unmarked(data["b"]), {k: v for k, v in data.items() if k.isdigit()}


Pair = tuple[Marked, Marked, dict[str, dict[str, object]]]


def said(a: Marked, b: Marked, passages: list[Passage]) -> list[tuple[str, str]]:
    return [(p.a.of(a.text), p.b.of(b.text)) for p in passages]


def test_the_marked_passages_are_found_and_nothing_else(pair: Pair) -> None:
    a, b, expected = pair
    wanted = [(a.passages[k].of(a.text), b.passages[k].of(b.text)) for k in expected]
    assert sorted(said(a, b, align(a.text, b.text))) == sorted(wanted)


def test_kinds_and_changed_words_are_those_marked(pair: Pair) -> None:
    a, b, expected = pair
    number = {span: k for k, span in a.passages.items()}
    for found in align(a.text, b.text):
        marked = expected[number[found.a]]
        told = [
            [c.a.of(a.text), c.b.of(b.text)] for row in found.segments for c in changes(row, a.text, b.text)
        ]
        assert told == marked["changes"]
        assert found.kind == marked["kind"]


def test_swapping_the_articles_swaps_the_sides(pair: Pair) -> None:
    a, b, _ = pair
    swapped = [p.swapped() for p in align(b.text, a.text)]
    assert sorted(swapped, key=lambda p: (p.a, p.b)) == align(a.text, b.text)
