"""A real window on a virtual screen, walked through with keys alone, as a reader without a mouse would."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.assets import samples

PATIENCE = 60


class Walker:
    """Sends keys to the window of one program and reads its title."""

    def __init__(self, program: subprocess.Popen[bytes], environment: dict[str, str], config: Path) -> None:
        self.program = program
        self.environment = environment
        self.config = config
        self.window = ""

    def find(self) -> None:
        """Waits for the window and gives it the keyboard, as there is no window manager."""
        found = self._tool("search", "--sync", "--onlyvisible", "--name", "Source-comparison")
        self.window = found.split()[0]
        self._tool("windowfocus", "--sync", self.window)

    def _tool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return done.stdout.strip()

    def keys(self, *keys: str) -> None:
        """Presses keys one after the other."""
        self._tool("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Types a text."""
        self._tool("type", "--delay", "20", text)

    def title_with(self, text: str) -> str:
        """Waits, at most a minute, until the window's title holds `text`."""
        self._tool("search", "--sync", "--onlyvisible", "--name", text)
        return self._tool("getwindowname", self.window)

    def settings(self) -> configparser.SectionProxy:
        """What the program has kept."""
        (file,) = self.config.rglob("source-viewer.conf")
        parser = configparser.ConfigParser(interpolation=None)
        parser.read(file, encoding="utf-8")
        return parser["General"]


@pytest.fixture
def walker(screen, tmp_path: Path) -> Iterator[Walker]:  # type: ignore[no-untyped-def]
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    environment = screen.environment(XDG_CONFIG_HOME=str(tmp_path))
    command = [sys.executable, "-m", "viewer", str(samples())]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as program:
        try:
            walker = Walker(program, environment, tmp_path)
            walker.find()
            yield walker
        finally:
            program.kill()


def test_a_walk_with_keys_alone(walker: Walker) -> None:
    first = walker.title_with("↔")
    left, right = first.split(" – ")[0].split(" ↔ ")
    walker.keys("ctrl+2", "ctrl+Down", "ctrl+Down", "alt+Down", "ctrl+4", "ctrl+Down", "F6", "Tab", "Tab")
    walker.keys("ctrl+shift+s")
    assert walker.title_with(f"{right[:20]}.* ↔ {left[:20]}").startswith(right)
    walker.keys("ctrl+f")
    walker.type("protest")
    walker.keys("Return", "F3", "Escape", "ctrl+k")
    walker.type("Asharq")
    walker.keys("Escape", "ctrl+Right", "ctrl+plus")
    walker.keys("ctrl+q")
    assert walker.program.wait(PATIENCE) == 0
    assert walker.program.stderr is not None
    assert walker.program.stderr.read() == b""
    kept = walker.settings()
    assert kept["mode"] == "full"
    assert kept["zoom"] == "110"
    assert Path(kept["paths"]) == samples()


@pytest.mark.parametrize("milliseconds", [0, 40, 150, 300, 600, 1200])
def test_quitting_at_any_moment_ends_in_peace(tmp_path: Path, milliseconds: int) -> None:
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; from viewer import app;"
        "a = app.application();"
        f"QTimer.singleShot({milliseconds}, a.closeAllWindows);"
        f"sys.exit(app.run([Path({str(samples())!r})]))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, timeout=PATIENCE, check=False
    )
    told = [line for line in done.stderr.splitlines() if b"propagateSizeHints" not in line]
    assert (done.returncode, told) == (0, [])
