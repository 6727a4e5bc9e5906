"""Whether a window can be opened here: a display that answers, and the libraries that Qt needs for it.

Asked before anything else is imported, since the window waits for the answer; what is done without a display
stands in `screenless`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

# Platforms of Qt that paint without a display server.
_WITHOUT_DISPLAY = frozenset({"offscreen", "minimal", "minimalegl", "linuxfb", "eglfs", "vnc"})

# What Qt's X11 plugin links to and a desktop may lack.
_X11_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxkbcommon-x11.so.0",
)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window can be opened, or was asked for on a platform that needs no display."""
    if platform in {"win32", "darwin", "cygwin"}:
        return True
    if environment.get("QT_QPA_PLATFORM", "").split(":")[0] in _WITHOUT_DISPLAY:
        return True
    return _wayland(environment) or _x11(environment.get("DISPLAY", ""))


def _wayland(environment: Mapping[str, str]) -> bool:
    """Whether there is a socket of the name given."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(environment.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x11(display: str) -> bool:
    """Whether a local X server answers; one on another machine is taken at its word."""
    import re

    local = re.match(r"(?:unix)?:(\d+)", display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"
    return any(_answers(address) for address in (path, f"\0{path}"))


def _answers(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def missing_library(
    environment: Mapping[str, str], platform: str = sys.platform, names: Sequence[str] = _X11_LIBRARIES
) -> str:
    """The first library that a window on an X11 display needs and that cannot be loaded, or "".

    Qt ends the whole process where its platform plugin cannot be loaded, so this is asked before.
    """
    wanted = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not platform.startswith("linux") or wanted not in {"", "xcb"} or _wayland(environment):
        return ""
    import ctypes

    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            return name
    return ""
