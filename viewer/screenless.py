"""What the program does where it cannot open a window: the passages as text, a report and a picture.

Promises: each of the three comes even where another fails, and what fails is named in one line. The picture
is made by another process, so that a machine without Qt's libraries gets all the rest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
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
