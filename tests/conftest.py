"""What every test stands on: no screen, a home of its own, and nothing left behind.

Promises: Qt paints offscreen, settings go to a temporary home, and a test that leaves a top-level
window, a thread or a process alive fails by name. A test that needs a real screen asks for the fixture
`screen` and starts the program in a process of its own with `screen.environment()`.
Where Qt's libraries are missing, the tests of the window are left out and the summary says so.
"""

import gc
import multiprocessing
import os
import re
import select
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

import hypothesis
import pytest

PATIENCE = 10.0
"""Seconds that a thread, a pool or the virtual screen may take to come or to go."""

# A home of its own -------------------------------------------------------------------------------

_home = tempfile.TemporaryDirectory(prefix="source-viewer-tests-")


def _settle_in(home: Path) -> None:
    """Point the environment, and so every process started from here, to `home` and to no screen."""
    for name in ("config", "data", "cache", "state", "runtime"):
        (home / name).mkdir(mode=0o700)
        suffix = "DIR" if name == "runtime" else "HOME"
        os.environ[f"XDG_{name.upper()}_{suffix}"] = str(home / name)
    for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[variable] = str(home)
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR"):
        os.environ.pop(variable, None)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


_settle_in(Path(_home.name))

hypothesis.settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "long", hypothesis.settings.get_profile("ci"), derandomize=False, max_examples=5_000
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_unconfigure() -> None:
    _home.cleanup()


# Without Qt's libraries --------------------------------------------------------------------------


def _why_no_qt() -> str:
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return str(error)
    return ""


_no_qt = _why_no_qt()


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    if _no_qt:
        pluginmanager.unregister(name="pytest-qt")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave a test file, or a folder's conftest.py with all beside it, out where it would import Qt."""
    source = collection_path / "conftest.py" if collection_path.is_dir() else collection_path
    if not _no_qt or source == Path(__file__) or source.suffix != ".py" or not source.exists():
        return None
    text = source.read_text(encoding="utf-8")
    return True if re.search(r"PySide6|qtbot|viewer\.ui|viewer import (app|ui)", text) else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _no_qt:
        terminalreporter.write_line(f"The tests of the window were left out: {_no_qt}")


# Nothing left behind -----------------------------------------------------------------------------

_failed = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[_failed] = True
    return report


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window, a thread or a process alive.

    A test that has failed already keeps its objects in the traceback, and is not blamed twice.
    """
    windowed = not _no_qt and bool({"qtbot", "qapp"} & set(request.fixturenames))
    threads = set(threading.enumerate())
    windows = _windows() if windowed else []
    yield
    left = _threads_left(threads) + _processes_left()
    if windowed:
        left += _qt_left(windows)
    if left and not request.node.stash.get(_failed, False):
        pytest.fail("left behind: " + ", ".join(left), pytrace=False)


def _threads_left(before: set[threading.Thread]) -> list[str]:
    """Python threads started since; those that Qt or C code brought along are not the test's."""
    until = time.monotonic() + PATIENCE
    new = [t for t in threading.enumerate() if t not in before]
    own = [t for t in new if not isinstance(t, threading._DummyThread)]
    for thread in own:
        thread.join(max(0.0, until - time.monotonic()))
    return [f"thread {thread.name}" for thread in own if thread.is_alive()]


def _processes_left() -> list[str]:
    children = multiprocessing.active_children()
    for child in children:
        child.join(PATIENCE)
    return [f"process {child.name}" for child in children if child.is_alive()]


def _windows() -> list[object]:
    from PySide6.QtWidgets import QApplication

    tool_tip = "QTipLabel"  # Qt keeps one and hides it by a timer of its own
    return [w for w in QApplication.topLevelWidgets() if w.metaObject().className() != tool_tip]


def _flush() -> None:
    """Let deferred deletions happen, then what they set off."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()


def _qt_left(windows_before: list[object]) -> list[str]:
    from PySide6.QtCore import QThread, QThreadPool

    left = []
    if not QThreadPool.globalInstance().waitForDone(int(PATIENCE * 1000)):
        left.append("work in the global thread pool")
    _flush()
    if len(_windows()) > len(windows_before):  # perhaps only kept by a cycle of references
        gc.collect()
        _flush()
    known = {id(window) for window in windows_before}
    left += [f"window {window!r}" for window in _windows() if id(window) not in known]
    left += [f"thread {t!r}" for t in gc.get_objects() if isinstance(t, QThread) and _still_runs(t)]
    return left


def _still_runs(thread: object) -> bool:
    from PySide6.QtCore import QThread
    from shiboken6 import isValid

    return isinstance(thread, QThread) and isValid(thread) and not thread.wait(int(PATIENCE * 1000))


# A virtual screen --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Screen:
    """A virtual screen of 1400 by 900 pixels, with no window manager."""

    name: str
    """As X names it, `:7` for example."""

    def environment(self, **changes: str) -> dict[str, str]:
        """The environment for a process whose windows shall open on this screen."""
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", **changes}


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A real screen for processes started by a test; skips where Xvfb is not installed."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("Xvfb is not installed (package xvfb)")
    reader, writer = os.pipe()
    # The server finds a free number by itself and writes it down once it takes connections.
    command = [
        program,
        "-displayfd",
        str(writer),
        "-screen",
        "0",
        "1400x900x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(
        command,
        pass_fds=[writer],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        yield Screen(f":{_read_line(reader)}")
    finally:
        os.close(reader)
        _end(server)


def _read_line(descriptor: int) -> str:
    """One line of text from a pipe; raises RuntimeError where none comes in time."""
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], PATIENCE)
        piece = os.read(descriptor, 64) if ready else b""
        if not piece:
            raise RuntimeError("the virtual screen did not start")
        line += piece
    return line.decode("ascii").strip()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a screen, so that `-m "not screen"` leaves it out."""
    for item in items:
        if "screen" in getattr(item, "fixturenames", ()):
            item.add_marker("screen")
