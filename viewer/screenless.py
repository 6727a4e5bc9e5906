"""What the program does where it cannot open a window: the passages as text, a report and a picture.

Promises: each of the three comes even where another fails, and what fails is named in one line. The picture
is made by another process, so that a machine without Qt's libraries gets all the rest.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import viewer
from viewer import workspace
from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.engine.progress import Progress
from viewer.export import text_form
from viewer.export.terminal import Style
from viewer.export.writing import NotWritten

REPORT = "source-viewer-report.html"
PICTURE = "source-viewer-window.png"

BEST_PAIRS = 3
"""Pairs whose passages are printed."""
BEST_PASSAGES = 3
"""Passages of each that are printed."""
PICTURE_SECONDS = 150
"""More than the window itself waits for its comparison."""

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
    local = re.match(r"(?:unix)?:(\d+)", display)
    if local is None:
        return bool(display)
    path = f"/tmp/.X11-unix/X{local[1]}"
    return any(_answers(address) for address in (path, f"\0{path}"))


def _answers(address: str) -> bool:
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
    for name in names:
        try:
            ctypes.CDLL(name)
        except OSError:
            return name
    return ""


def folder(paths: Sequence[Path]) -> Path:
    """Where report and picture go: the current folder, unless it is among those read or may not be written.

    Then `source-viewer` in the user's cache folder, or a new temporary folder.
    """
    here = Path.cwd()
    among = any(p.is_dir() and here.resolve().is_relative_to(p.resolve()) for p in paths)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "source-viewer"
    for place in ([] if among else [here]) + [cache]:
        try:
            place.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=place):
                return place
        except OSError:
            continue
    return Path(tempfile.mkdtemp(prefix="source-viewer-"))


def best(corpus: Corpus, analysis: Analysis, style: Style) -> Iterator[str]:
    """The ranked pairs, then the best passages of the best pairs."""
    yield from text_form.scan(corpus, analysis, style)
    articles = {a.id: a for a in corpus.articles}
    for rank, pair in enumerate(analysis.pairs[:BEST_PAIRS], 1):
        a, b = articles[pair.a], articles[pair.b]
        found = workspace.compare(a, b, pair)
        order = sorted(range(len(pair.passages)), key=lambda i: -found.pair.passages[i].evidence)[
            :BEST_PASSAGES
        ]
        yield ""
        yield style.bold(f"The best passages of pair {rank}")
        for i in sorted(order):
            yield ""
            yield from text_form.passage_lines(i + 1, found.pair.passages[i], found.changes[i], (a, b), style)


def write(
    paths: Sequence[Path], corpus: Corpus, analysis: Analysis, say: Callable[[str], None], progress: Progress
) -> None:
    """Writes report and picture, and says where they are or why there is none."""
    place = folder(paths)
    report, picture = place / REPORT, place / PICTURE
    try:
        workspace.write_report(report, corpus, analysis, progress)
        say(f"Report: {report}")
    except NotWritten as error:
        say(f"No report: {error}")
    why_not = paint(paths, picture)
    say(f"Picture of the window: {picture}" if not why_not else f"No picture of the window: {why_not}")


def paint(paths: Sequence[Path], target: Path) -> str:
    """Has a process of its own paint the window; why it could not, or an empty string."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "viewer"]
    command = [*program, "open", "--picture", os.fspath(target), "--", *map(os.fspath, paths)]
    home = str(Path(viewer.__file__).resolve().parent.parent)
    searched = os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH", "")]))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": searched}
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=PICTURE_SECONDS, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return f"it was not ready after {PICTURE_SECONDS} seconds"
    except OSError as error:
        return str(error)
    if done.returncode == 0 and target.is_file():
        return ""
    lines = done.stderr.decode("utf-8", errors="replace").strip().splitlines()
    return (
        lines[-1].removeprefix("source-viewer: ")
        if lines
        else f"the painting process ended with {done.returncode}"
    )
