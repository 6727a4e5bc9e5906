"""The guard of conftest.py catches what a test may leave behind, and leaves a tidy test alone."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

UNTIDY = {
    "thread": """
import threading

def test_case():
    threading.Thread(target=threading.Event().wait, daemon=True).start()
""",
    "window": """
from PySide6.QtWidgets import QWidget

KEPT = []

def test_case(qapp):
    KEPT.append(QWidget())
""",
    "qthread": """
from PySide6.QtCore import QThread

KEPT = []

def test_case(qapp):
    KEPT.append(QThread())
    KEPT[0].start()
""",
}

UNTIDY_NAMES = {"thread": "thread Thread-", "window": "window <PySide6", "qthread": "thread <PySide6"}

TIDY = """
import os
from pathlib import Path
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLabel, QMainWindow

def test_case(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLabel("x"))
    window.show()
    assert "DISPLAY" not in os.environ
    settings = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
    assert Path(settings).is_relative_to(Path.home())
    assert Path.home() != Path(os.environ["ORIGINAL_HOME"])
"""


# A thread of Qt that is left running would abort the interpreter on its way out, after the verdict.
RUN = "import os, sys, pytest; code = pytest.main(sys.argv[1:]); sys.stdout.flush(); os._exit(code)"


def run_one(folder: Path, test: str) -> subprocess.CompletedProcess[str]:
    """Run one test under a copy of this project's conftest.py, with little patience."""
    conftest = (Path(__file__).parent / "conftest.py").read_text(encoding="utf-8")
    (folder / "conftest.py").write_text(
        conftest.replace("PATIENCE = 10.0", "PATIENCE = 0.2"), encoding="utf-8"
    )
    (folder / "test_case.py").write_text(test, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-c", RUN, "-q", "-p", "no:cacheprovider", str(folder)],
        cwd=folder,
        env={**os.environ, "DISPLAY": ":0", "ORIGINAL_HOME": str(Path.home())},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("kind", UNTIDY)
def test_what_is_left_behind_fails(kind: str, tmp_path: Path) -> None:
    result = run_one(tmp_path, UNTIDY[kind])
    assert result.returncode == pytest.ExitCode.TESTS_FAILED, result.stdout + result.stderr
    assert f"left behind: {UNTIDY_NAMES[kind]}" in result.stdout


def test_a_tidy_test_passes_in_a_home_of_its_own(tmp_path: Path) -> None:
    result = run_one(tmp_path, TIDY)
    assert result.returncode == pytest.ExitCode.OK, result.stdout + result.stderr


def test_the_virtual_screen_takes_connections(screen: Any) -> None:
    program = "from PySide6.QtGui import QGuiApplication as App; app = App([]); print(app.platformName())"
    result = subprocess.run(
        [sys.executable, "-c", program], env=screen.environment(), capture_output=True, text=True, check=False
    )
    assert result.stdout.strip() == "xcb", result.stderr
