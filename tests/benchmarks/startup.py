"""How long the window takes to come: from the start of the process to the sample articles compared.

    python tests/benchmarks/startup.py [--runs 9] [--cold] [FOLDER]

Measured in processes of their own, offscreen, taking turns: the program as `source-viewer FOLDER` starts it,
and beside it a process that shows an empty QMainWindow. Times are seconds on the wall since the process was
asked for; printed are the median and, in brackets, the fastest and the slowest run. `--cold` asks the system
to forget the files of Python, Qt and the program before each run; pages that another process uses stay.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CHILD = Path(__file__).with_name("startup_child.py")
LIMIT = 120.0
"""Seconds after which a run counts as failed."""


def run_once(kind: str, *arguments: str, home: str) -> dict[str, float]:
    """Start one process; its marks and its end in seconds since then, processor seconds, MB."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": home,
        "XDG_DATA_HOME": home,
        "PYTHONDONTWRITEBYTECODE": "",
    }
    before = processor_of_children()
    began = time.perf_counter()
    result = subprocess.run(
        [sys.executable, "-P", str(CHILD), kind, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=LIMIT,
    )
    ended = time.perf_counter()
    if result.returncode != 0:
        sys.exit(result.stderr)
    marks = json.loads(result.stdout)
    rest = {"processor": marks.pop("processor"), "memory": marks.pop("memory") / 1e6, "ended": ended - began}
    rest["all processes"] = processor_of_children() - before
    return {name: mark - began for name, mark in marks.items()} | rest


def processor_of_children() -> float:
    """Seconds of processor time of all processes that have ended, and of those that these waited for."""
    used = os.times()
    return used.children_user + used.children_system


def program_files() -> Iterator[Path]:
    """Everything that a start may read from disk: Python, its packages, the program, the articles."""
    import PySide6

    for folder in (
        Path(sys.base_prefix) / "lib",
        Path(PySide6.__file__).parent.parent,
        ROOT / "viewer",
        ROOT / "resources",
    ):
        yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def forget(paths: list[Path]) -> None:
    """Drop the files' pages from the system's memory, as far as nothing else holds them."""
    for path in paths:
        try:
            descriptor = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def describe(values: list[float], unit: str, digits: int) -> str:
    middle = statistics.median(values)
    return f"{middle:8.{digits}f} {unit}  ({min(values):.{digits}f} to {max(values):.{digits}f})"


def measure(folder: str, runs: int, *, cold: bool) -> tuple[list[dict[str, float]], list[dict[str, float]]]:
    """Bare and program by turns, so that a busy moment of the machine meets both."""
    bare, program = [], []
    with tempfile.TemporaryDirectory() as home:
        run_once("bare", home=home)  # bytecode is written, fonts are known: not what a start costs
        run_once("program", folder, home=home)
        files = list(program_files()) if cold else []
        for _ in range(runs):
            forget(files)
            bare.append(run_once("bare", home=home))
            forget(files)
            program.append(run_once("program", folder, home=home))
    return bare, program


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "folder", nargs="?", default=str(ROOT / "seeds"), help="articles (default: the samples)"
    )
    parser.add_argument("--runs", type=int, default=9, help="processes of each kind (default: 9)")
    parser.add_argument("--cold", action="store_true", help="forget files before each run (Linux)")
    options = parser.parse_args()
    bare, program = measure(options.folder, options.runs, cold=options.cold)

    def column(rows: list[dict[str, float]], name: str) -> list[float]:
        return [row[name] for row in rows]

    print(
        f"{options.folder}: {options.runs} runs each, files {'forgotten first' if options.cold else 'warm'}"
    )
    rows = [
        ("bare QMainWindow, painted", describe(column(bare, "painted"), "s", 3)),
        ("  processor time", describe(column(bare, "processor"), "s", 3)),
        ("  peak memory", describe(column(bare, "memory"), "MB", 0)),
        ("program, first painted", describe(column(program, "painted"), "s", 3)),
        ("program, painted with all compared", describe(column(program, "compared"), "s", 3)),
        ("  processor time", describe(column(program, "processor"), "s", 3)),
        ("  peak memory", describe(column(program, "memory"), "MB", 0)),
        ("  both processes, to their ends", describe(column(program, "all processes"), "s", 3)),
        ("program, to the end of the process", describe(column(program, "ended"), "s", 3)),
    ]
    for title, value in rows:
        print(f"  {title:36}{value}")
    wall = statistics.median(column(program, "compared")) / statistics.median(column(bare, "painted"))
    work = statistics.median(column(program, "processor")) / statistics.median(column(bare, "processor"))
    print(f"  all compared, against bare: {wall:.2f} times on the wall, {work:.2f} times the processor time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
