"""Without a display: when that is, where files go, and that one failure does not take the rest along."""

from __future__ import annotations

import os
import socket
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from viewer import screenless, workspace
from viewer.assets import samples


@pytest.mark.parametrize(
    ("environment", "platform", "display"),
    [
        ({}, "linux", False),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":98765"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-98765"}, "linux", False),
        ({"DISPLAY": "elsewhere:10.0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_has_display(environment: dict[str, str], platform: str, display: bool) -> None:
    assert screenless.has_display(environment, platform) is display


def test_a_wayland_socket_is_a_display() -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as runtime, socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{runtime}/wayland-0")
        assert screenless.has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": runtime}, "linux")


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


def test_a_library_that_a_display_needs_and_that_is_missing_is_named() -> None:
    names = ["libc.so.6", "libno-such-thing.so.9", "libnor-this.so.1"]
    assert screenless.missing_library({"DISPLAY": ":0"}, "linux", names) == "libno-such-thing.so.9"
    assert screenless.missing_library({"DISPLAY": ":0"}, "linux", names[:1]) == ""


def test_no_x11_library_is_asked_for_where_none_is_needed() -> None:
    names = ["libno-such-thing.so.9"]
    assert screenless.missing_library({"QT_QPA_PLATFORM": "offscreen"}, "linux", names) == ""
    assert screenless.missing_library({"DISPLAY": ":0"}, "darwin", names) == ""
