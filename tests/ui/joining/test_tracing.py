"""Edits are found again by their words, in a file that was changed while nobody looked."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.corpus.article import Article
from viewer.corpus.loading import of_text
from viewer.text.spans import Span
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place
from viewer.ui.joining.store import Book, Key
from viewer.ui.joining.tracing import Tracing, from_json, to_json, trace_of
from viewer.ui.keptfile import DamagedError

A = "The dam broke on Monday.\n\nMany people fled to the hills.\n"
B = "Officials said the dam broke on Monday.\n"


def article(text: str, path: str = "news/a.txt") -> Article:
    return of_text(text, Path(path), path)


OTHER = article(B, "news/b.txt")
PLACE = Place(Span(4, 13), Span(19, 28))  # "dam broke" in both
EDITS = Edits(frozenset({PLACE}), cuts=(Cut(PLACE, 8, 23),), notes=frozenset({(PLACE, "why?")}))


def kept(tmp_path: Path) -> tuple[Tracing, Book]:
    a, tracing = article(A), Tracing(tmp_path)
    key = Key.of(a, OTHER)
    book = {key.pair: key.facing(EDITS)}
    tracing.keep([a, OTHER], book)
    return tracing, book


@pytest.mark.parametrize("n", range(6))  # the order of the fingerprints is that of chance
def test_edits_are_found_by_their_words(tmp_path: Path, n: int) -> None:
    tracing, book = kept(tmp_path)
    new = article(f"{n} years ago.\n\n{A}")
    by, key = len(f"{n} years ago.\n\n"), Key.of(new, OTHER)
    told = tracing.find([new, OTHER], book)
    assert told.left == 0
    edits, place = key.facing(told.book[key.pair]), Place(PLACE.a.shifted(by), PLACE.b)
    assert edits == Edits(
        frozenset({place}), cuts=(Cut(place, 8 + by, 23),), notes=frozenset({(place, "why?")})
    )


def test_words_that_are_gone_or_stand_twice_are_counted(tmp_path: Path) -> None:
    tracing, book = kept(tmp_path)
    for text in ("Nothing.\n", A + "The dam broke again.\n"):
        told = tracing.find([article(text), OTHER], book)
        assert told == ({}, 3)


def test_nothing_is_found_where_another_file_may_be_meant(tmp_path: Path) -> None:
    tracing, book = kept(tmp_path)
    new = article(A + "More.\n")
    for others in (
        [article(A), OTHER],  # nothing was changed
        [new, article(A, "x/old.txt"), OTHER],  # the text is there still, moved
        [new, article("Else.\n", "x/news/a.txt"), OTHER],  # two of one name and folder
        [article(A + "More.\n", "other/a.txt"), OTHER],
    ):
        assert tracing.find(others, book) == ({}, 0)
    key = Key.of(new, OTHER)
    assert tracing.find([new, OTHER], {**book, key.pair: EDITS}) == ({}, 0)
    assert tracing.find([new, OTHER], {}) == ({}, 0)


def test_what_is_kept_is_read_again_and_goes_with_the_edits(tmp_path: Path) -> None:
    tracing, book = kept(tmp_path)
    trace = trace_of(article(A), OTHER, EDITS)
    assert from_json(to_json({("1", "2"): trace})) == {("1", "2"): trace}
    tracing.keep([article(A), OTHER], dict.fromkeys(book, NO_EDITS))
    assert tracing.read() == {}
    with pytest.raises(DamagedError):
        from_json(b'{"schema": 1, "pairs": [{"texts": ["1", "2"]}]}')
