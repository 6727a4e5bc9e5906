"""The file of corrections: what is written is read, damage loses nothing, other windows' work is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.conftest import article
from viewer.corpus.corrections import Corrections, Key, key_of
from viewer.corpus.fields import FIELDS
from viewer.ui.correcting.store import FILE, CorrectionsStore, from_json, to_json
from viewer.ui.keptfile import DamagedError

BOOKS = st.dictionaries(
    st.builds(Key, st.text(max_size=4), st.text(max_size=4)),
    st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=8)),
    max_size=3,
)


@given(BOOKS)
def test_what_is_written_is_read(book: Corrections) -> None:
    assert from_json(to_json(book)) == book


@given(BOOKS, st.data())
def test_a_damaged_file_is_told_from_a_whole_one(book: Corrections, data: st.DataObject) -> None:
    whole = to_json(book)
    with pytest.raises(DamagedError):
        from_json(whole[: data.draw(st.integers(0, len(whole) - 3))])


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{}",
        '{"schema": "1", "articles": []}',
        '{"schema": 1, "articles": [{"article": "x", "file": "y", "values": []}]}',
        '{"schema": 1, "articles": [{"article": "x", "file": "y", "values": {"date": 3}}]}',
    ],
)
def test_what_this_program_never_writes_is_damaged(text: str) -> None:
    with pytest.raises(DamagedError):
        from_json(text.encode())


def test_corrections_are_kept_article_by_article(tmp_path: Path) -> None:
    one, two = article("a.txt", "One text.\n"), article("b.txt", "Another text.\n")
    store, other = CorrectionsStore(tmp_path / "new"), CorrectionsStore(tmp_path / "new")
    assert store.load() == {}
    assert store.save([one, two], one, {"outlet": "A"})
    both = other.save([one, two], two, {"outlet": "B"})  # another window
    assert both == {key_of(one): {"outlet": "A"}, key_of(two): {"outlet": "B"}} == store.load()
    assert store.save([one, two], one, {}) == {key_of(two): {"outlet": "B"}}


def test_a_file_of_a_newer_version_is_left_alone_and_said_so(tmp_path: Path) -> None:
    newer = b'{"schema": 99}'
    (tmp_path / FILE).write_bytes(newer)
    store = CorrectionsStore(tmp_path)
    one = article("a.txt", "One text.\n")
    assert store.save([one], one, {"outlet": "A"}) is None
    assert "newer version" in store.note
    assert (tmp_path / FILE).read_bytes() == newer
