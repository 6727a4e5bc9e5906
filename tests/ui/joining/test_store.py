"""The file of edits: what is written is read, damage loses nothing, a newer file is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.conftest import article
from viewer.text.spans import Span
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place
from viewer.ui.joining.store import FILE, Book, EditsStore, Key, from_json, to_json
from viewer.ui.keptfile import DamagedError

SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda t: Span(min(t), max(t)))
PLACES = st.builds(Place, SPANS, SPANS)
EDITS = st.builds(
    Edits,
    st.frozensets(PLACES, max_size=3),
    st.frozensets(PLACES, max_size=3),
    st.lists(st.builds(Cut, PLACES, st.integers(0, 99), st.integers(0, 99)), max_size=3).map(tuple),
    st.frozensets(PLACES, max_size=3),
    st.dictionaries(PLACES, st.text(max_size=6), max_size=3).map(lambda d: frozenset(d.items())),
)
BOOKS = st.dictionaries(st.tuples(st.text(max_size=3), st.text(max_size=3)), EDITS, max_size=3)
PLACE = Place(Span(1, 5), Span(2, 9))
SOME = NO_EDITS.join(PLACE).note(PLACE, "why?")


@given(BOOKS)
def test_what_is_written_is_read(book: Book) -> None:
    assert from_json(to_json(book)) == book


@given(BOOKS, st.data())
def test_a_damaged_file_is_told_from_a_whole_one(book: Book, data: st.DataObject) -> None:
    whole = to_json(book)
    cut = data.draw(st.integers(0, len(whole) - 3))
    with pytest.raises(DamagedError):
        from_json(whole[:cut])


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        '{"schema": "1", "pairs": []}',
        '{"schema": 0, "pairs": []}',
        '{"schema": 1, "pairs": [{"a": 1, "b": "x"}]}',
        '{"schema": 1, "pairs": [{"a": "x", "b": "y", "joined": [[5, 1, 0, 2]], "dismissed": [], "split": [],'
        ' "reviewed": [], "notes": []}]}',
        "[" * 100_000,
    ],
)
def test_what_this_program_never_writes_is_damaged(text: str) -> None:
    with pytest.raises(DamagedError):
        from_json(text.encode())


def test_edits_are_stored_pair_by_pair_and_taken_away(tmp_path: Path) -> None:
    store = EditsStore(tmp_path / "new" / "folder")
    assert store.load() == {} and not store.note
    assert store.save(("x", "y"), SOME)
    assert EditsStore(tmp_path / "new" / "folder").save(("x", "z"), SOME)  # another window
    assert store.save(("x", "y"), SOME.tick(PLACE, True))
    assert store.load() == {("x", "y"): SOME.tick(PLACE, True), ("x", "z"): SOME}
    assert store.save(("x", "y"), NO_EDITS)
    assert store.load() == {("x", "z"): SOME}
    assert [p.name for p in (tmp_path / "new" / "folder").iterdir()] == [FILE]


def test_a_damaged_file_is_set_aside_whole_and_said_so(tmp_path: Path) -> None:
    store = EditsStore(tmp_path)
    for number in (1, 2):
        store.path.write_bytes(b"{ damaged %d" % number)
        assert store.load() == {}
        assert f"passages.damaged-{number}.json" in store.note
        assert (tmp_path / f"passages.damaged-{number}.json").read_bytes() == b"{ damaged %d" % number
    assert store.save(("x", "y"), SOME)
    assert store.load() == {("x", "y"): SOME}


def test_a_newer_file_is_left_alone_and_said_so(tmp_path: Path) -> None:
    store = EditsStore(tmp_path)
    newer = json.dumps({"schema": 2, "birds": "many"})
    store.path.write_text(newer, encoding="utf-8")
    assert store.load() == {} and "newer version" in store.note
    assert not store.save(("x", "y"), SOME)
    assert "newer version" in store.note
    assert store.path.read_text(encoding="utf-8") == newer
    assert [p.name for p in tmp_path.iterdir()] == [FILE]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = EditsStore(tmp_path / "file")
    assert store.load() == {}
    assert not store.save(("x", "y"), SOME)
    assert store.note


def test_both_orders_of_two_articles_have_one_entry() -> None:
    one, other = article("a.txt", "One text."), article("b.txt", "Another text.")
    here, there = Key.of(one, other), Key.of(other, one)
    assert here.pair == there.pair and here.turned != there.turned
    assert there.facing(here.facing(SOME)) == SOME.swapped()
