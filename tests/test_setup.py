"""The set-up script: it repairs what is half made, says in one line what is missing, and rests when ready.

Each case runs a copy of the script in a small checkout, with stand-ins for pip and for the system's
package tools, so that no test installs anything or needs a network.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the set-up script is for sh")


@dataclass
class Checkout:
    """A folder with the set-up script, and the tools that the script finds first on its path."""

    folder: Path
    tools: Path

    def tool(self, name: str, script: str) -> None:
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def setup(self, mode: str = "setup", **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [".ci/setup", mode],
            cwd=self.folder,
            env={**os.environ, "PATH": f"{self.tools}{os.pathsep}{os.environ['PATH']}", **environment},
            capture_output=True,
            text=True,
            check=False,
        )

    def call(self, *arguments: str) -> str:
        command = [str(self.folder / ".venv/bin/source-viewer"), *arguments]
        return subprocess.run(command, cwd="/", capture_output=True, text=True, check=True).stdout

    @property
    def asked_of_apt(self) -> str:
        log = self.tools / "apt.log"
        return log.read_text(encoding="utf-8") if log.exists() else ""


# Makes a real environment, quickly: without pip, but with a module of that name that only obeys.
PYTHON = f"""
if [ "$1 $2" = "-m venv" ]; then
    "{sys.executable}" -m venv --without-pip "$3" || exit
    packages=$("$3/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    echo 'import os, sys; sys.exit(int(os.environ.get("PIP_EXIT", "0")))' >"$packages/pip.py"
else
    exec "{sys.executable}" "$@"
fi
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout in a path with spaces, on a Debian where every package is there."""
    made = Checkout(tmp_path / "a check out", tmp_path / "tools")
    (made.folder / ".ci").mkdir(parents=True)
    made.tools.mkdir()
    shutil.copy(ROOT / ".ci/setup", made.folder / ".ci/setup")
    (made.folder / "requirements.lock").write_text("# nothing\n", encoding="utf-8")
    (made.folder / "viewer").mkdir()
    (made.folder / "viewer/__init__.py").touch()
    (made.folder / "viewer/__main__.py").write_text("import sys\nprint(__file__, *sys.argv[1:])\n")
    made.tool("python3", PYTHON)
    made.tool("apt-get", f'echo "$@" >>"{made.tools}/apt.log"')
    made.tool("dpkg-query", 'shift 3; for name; do printf "installed=%s " "$name"; done')
    return made


def test_makes_the_environment_and_rests_the_second_time(checkout: Checkout) -> None:
    first = checkout.setup()
    assert first.returncode == 0, first.stderr
    assert "making .venv" in first.stderr
    expected = checkout.folder / "viewer/__main__.py"
    assert checkout.call("compare", "two words") == f"{expected} compare two words\n"

    assert checkout.setup().stderr == ""
    assert checkout.asked_of_apt == ""


def test_a_half_made_or_moved_environment_is_made_again(checkout: Checkout) -> None:
    checkout.setup()
    (checkout.folder / ".venv/.ready").unlink()
    shutil.rmtree(checkout.folder / ".venv/lib")
    assert "making .venv" in checkout.setup().stderr
    assert checkout.setup().stderr == ""

    checkout.folder = checkout.folder.rename(checkout.folder.with_name("elsewhere"))
    assert "making .venv" in checkout.setup().stderr
    assert checkout.call().startswith(str(checkout.folder))


def test_a_new_lock_brings_the_environment_up_to_date(checkout: Checkout) -> None:
    checkout.setup()
    (checkout.folder / "requirements.lock").write_text("# nothing yet\n", encoding="utf-8")
    again = checkout.setup()
    assert "installing the locked dependencies" in again.stderr
    assert "making .venv" not in again.stderr


def test_nothing_counts_as_ready_where_the_dependencies_fail(checkout: Checkout) -> None:
    failed = checkout.setup(PIP_EXIT="1")
    assert failed.returncode == 1
    assert "could not be installed (see above)" in failed.stderr
    assert "making .venv" in checkout.setup().stderr
    assert checkout.setup().stderr == ""


def test_without_rights_one_line_names_the_packages_and_the_work_goes_on(checkout: Checkout) -> None:
    checkout.tool("dpkg-query", 'printf "installed=libegl1 installed=libglib2.0-0t64 not-installed=xvfb "')
    checkout.tool("id", "echo 1000")
    checkout.tool("sudo", "exit 1")
    result = checkout.setup("test")
    assert result.returncode == 0, result.stderr
    (line,) = [line for line in result.stderr.splitlines() if "apt-get install" in line]
    named = line.partition("apt-get install ")[2].split()
    assert {"libgl1", "libxcb-cursor0", "fonts-noto-core", "xvfb"} <= set(named)
    assert not {"libegl1", "libglib2.0-0"} & set(named)
    assert checkout.asked_of_apt == ""


def test_packages_that_apt_refuses_are_not_asked_for_at_every_start(checkout: Checkout) -> None:
    checkout.tool("dpkg-query", "")
    checkout.tool("id", "echo 0")
    checkout.tool(
        "apt-get", f'echo "$@" >>"{checkout.tools}/apt.log"; case "$*" in *install*) exit 100 ;; esac'
    )
    assert "going on without" in checkout.setup().stderr
    tried = checkout.asked_of_apt
    assert "install" in tried

    (line,) = checkout.setup("run").stderr.splitlines()
    assert "missing system packages" in line
    assert checkout.asked_of_apt == tried

    checkout.setup("setup")
    assert len(checkout.asked_of_apt) > len(tried)


def test_one_package_that_apt_does_not_know_keeps_no_other_away(checkout: Checkout) -> None:
    checkout.tool("dpkg-query", "")
    checkout.tool("id", "echo 0")
    refuse_fonts = 'case "$*" in *fonts-droid-fallback*) exit 100 ;; esac'
    checkout.tool("apt-get", f'{refuse_fonts}; echo "$@" >>"{checkout.tools}/apt.log"')
    result = checkout.setup("run")
    assert result.returncode == 0
    (line,) = [line for line in result.stderr.splitlines() if "going on without" in line]
    assert line.endswith("apt-get install fonts-droid-fallback")
    (installed,) = [line for line in checkout.asked_of_apt.splitlines() if "install -y" in line]
    assert {"libegl1", "libxcb-cursor0", "fonts-noto-core"} <= set(installed.split())


def test_a_python_that_is_too_old_is_named(checkout: Checkout) -> None:
    checkout.tool("old-python", 'case "$1" in -V) echo Python 3.9.2 ;; *) exit 1 ;; esac')
    result = checkout.setup(PYTHON="old-python")
    assert result.returncode == 1
    assert "Python 3.11 to 3.14 is needed, found: Python 3.9.2" in result.stderr
    assert not (checkout.folder / ".venv").exists()
