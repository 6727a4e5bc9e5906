"""How fast the full-text view opens, scrolls and resizes, on the real widgets offscreen.

Run `python -m tests.benchmarks.scrolling`. It prints milliseconds: the time from `show_pair` to the first
painted frame, and of a frame (input, layout, painting into an image) the median and the 95th percentile.
The last column is the 95th percentile of processor time: what remains where other programs take their turn.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.fulltext.pairs import long_pair
from viewer.ui import theme
from viewer.ui.fulltext.view import FullTextView
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style, system_base

SIZE = (1180, 780)
STEPS = 300


def main() -> None:
    """Runs every case and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=STEPS, help="frames a case")
    steps = parser.parse_args().steps
    application = QApplication(sys.argv)
    application.setStyle("Fusion")
    print(f"{'milliseconds':44} {'median':>8} {'p95':>8} {'most':>8} {'p95 cpu':>8}")
    for words, passages in ((1_000, 12), (100_000, 500)):
        pair = long_pair(words, passages)
        name = f"{words:,} words, {passages} passages: "
        for run in ("first", "again"):
            view, opened = _opened(pair)
            print(f"{name + 'open, ' + run:44} {opened:8.1f}")
            if run == "first":
                view.deleteLater()
        for case, frames in _cases(view, steps):
            _report(name + case, *_timed(view, frames))
        view.deleteLater()
    print(f"greatest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def _opened(pair: ScreenPair) -> tuple[FullTextView, float]:
    fresh = ScreenPair(pair.a, pair.b, pair.comparison)  # nothing kept from an earlier opening
    view = FullTextView(Style(theme.load("light"), system_base()))
    view.resize(*SIZE)
    start = time.perf_counter()
    view.show_pair(fresh)
    view.show()
    _paint(view)
    return view, (time.perf_counter() - start) * 1000


def _cases(view: FullTextView, steps: int) -> Iterable[tuple[str, Iterable[Callable[[], None]]]]:
    pane = view.pane("a")
    yield "wheel, linked", [lambda: _wheel(pane.viewport(), -120)] * steps
    yield "touchpad, linked", [lambda: _wheel(pane.viewport(), 0, 9)] * steps
    view.linked = False
    yield "wheel, not linked", [lambda: _wheel(pane.viewport(), 120)] * steps
    view.linked = True
    yield "strip dragged", [partial(pane.seek, n / steps) for n in range(steps)]
    count = len(pane.page.marks.passages) if pane.page else 1
    yield "next passage", [partial(view.select, n % count) for n in range(steps)]
    width, height = SIZE
    yield "resized", [partial(view.resize, width - 2 * (n % 150), height) for n in range(steps)]


def _wheel(target: QWidget, angle: int, pixels: int = 0) -> None:
    center = QPointF(target.rect().center())
    event = QWheelEvent(
        center,
        QPointF(target.mapToGlobal(center.toPoint())),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def _paint(view: FullTextView) -> None:
    image = QImage(view.size(), QImage.Format.Format_ARGB32_Premultiplied)
    view.render(image)


def _timed(view: FullTextView, frames: Iterable[Callable[[], None]]) -> tuple[list[float], list[float]]:
    """Elapsed and processor milliseconds of every frame, sorted."""
    elapsed, processor = [], []
    for frame in frames:
        start, start_cpu = time.perf_counter(), time.process_time()
        frame()
        _paint(view)
        elapsed.append((time.perf_counter() - start) * 1000)
        processor.append((time.process_time() - start_cpu) * 1000)
    view.settle()
    return sorted(elapsed), sorted(processor)


def _report(name: str, elapsed: list[float], processor: list[float]) -> None:
    middle, high = elapsed[len(elapsed) // 2], int(len(elapsed) * 0.95)
    print(f"{name:44} {middle:8.1f} {elapsed[high]:8.1f} {elapsed[-1]:8.1f} {processor[high]:8.1f}")


if __name__ == "__main__":
    main()
