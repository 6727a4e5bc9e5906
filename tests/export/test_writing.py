"""Writing: whole or not at all, and never over an article."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from viewer.corpus.article import Corpus, Failure
from viewer.corpus.loading import load
from viewer.export.writing import NotWritten, refuse_sources, write


def test_text_goes_out_as_utf8(tmp_path: Path) -> None:
    write(tmp_path / "a.html", "é\nx")
    assert (tmp_path / "a.html").read_bytes() == "é\nx".encode()
    assert [p.name for p in tmp_path.iterdir()] == ["a.html"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")
    target.chmod(0o640)
    write(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten, match="no space left on device"):
        write(target, "new")
    assert target.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.html"]


@pytest.mark.parametrize(("name", "reason"), [("gone/a.html", "no such folder"), ("", "is a folder")])
def test_what_cannot_be_written_says_why(tmp_path: Path, name: str, reason: str) -> None:
    with pytest.raises(NotWritten, match=reason):
        write(tmp_path / name, "x")


def test_sources_are_refused_under_any_name(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Some words of a story.")
    (tmp_path / "link.html").symlink_to(source)
    corpus = load([source])
    for name in ("a.txt", "link.html", "./a.txt"):
        with pytest.raises(NotWritten, match="never written"):
            refuse_sources(tmp_path / name, corpus)
    refuse_sources(tmp_path / "b.html", corpus)


def test_files_that_could_not_be_read_are_sources_too(tmp_path: Path) -> None:
    with pytest.raises(NotWritten):
        refuse_sources(tmp_path / "x.html", Corpus(failures=(Failure(tmp_path / "x.html", "why"),)))
