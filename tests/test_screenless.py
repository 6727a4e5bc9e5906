"""Without a display: where files go, and that one failure does not take the rest along."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from viewer import screenless, workspace
from viewer.assets import samples


def test_files_go_to_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert screenless.folder([samples()]) == tmp_path


def test_files_never_go_among_the_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path / "below")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert screenless.folder([tmp_path]) == tmp_path / "cache" / "source-viewer"


def test_files_go_elsewhere_where_nothing_may_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file in the place of the cache folder stops even the superuser."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    place = screenless.folder([tmp_path])
    assert stat.S_ISDIR(place.stat().st_mode) and os.access(place, os.W_OK)
    place.rmdir()


def test_without_a_picture_there_is_still_a_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(screenless, "paint", lambda paths, target: "a library is missing")
    corpus = workspace.load([samples()])
    said: list[str] = []
    screenless.write([samples()], corpus, workspace.analyse(corpus.articles), said.append, lambda *_: None)
    assert said == [
        f"Report: {tmp_path / screenless.REPORT}",
        "No picture of the window: a library is missing",
    ]
    assert (tmp_path / screenless.REPORT).is_file()


def test_why_there_is_no_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    assert "No such file" in screenless.paint([samples()], tmp_path / "x.png")
