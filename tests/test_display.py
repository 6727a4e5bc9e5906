"""When there is a display, and what a window on it lacks."""

from __future__ import annotations

import socket
import tempfile

import pytest

from viewer import display


@pytest.mark.parametrize(
    ("environment", "platform", "shown"),
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
def test_has_display(environment: dict[str, str], platform: str, shown: bool) -> None:
    assert display.has_display(environment, platform) is shown


def test_a_wayland_socket_is_a_display() -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as runtime, socket.socket(socket.AF_UNIX) as server:
        server.bind(f"{runtime}/wayland-0")
        assert display.has_display({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": runtime}, "linux")


def test_a_library_that_a_display_needs_and_that_is_missing_is_named() -> None:
    names = ["libc.so.6", "libno-such-thing.so.9", "libnor-this.so.1"]
    assert display.missing_library({"DISPLAY": ":0"}, "linux", names) == "libno-such-thing.so.9"
    assert display.missing_library({"DISPLAY": ":0"}, "linux", names[:1]) == ""


def test_no_x11_library_is_asked_for_where_none_is_needed() -> None:
    names = ["libno-such-thing.so.9"]
    assert display.missing_library({"QT_QPA_PLATFORM": "offscreen"}, "linux", names) == ""
    assert display.missing_library({"DISPLAY": ":0"}, "darwin", names) == ""
