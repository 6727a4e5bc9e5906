"""Random input to a real window, offscreen: keys, clicks, drags, resizes, themes, files that change.

usage: python tests/fuzz/window.py [--events 20000] [--seed 7] [--verbose]

What event number n does follows from the seed and n alone, so a failing run can be repeated; only how work in
threads falls between two events may differ. The run ends with no exception, no warning of Qt, and no thread,
timer or widget left alive, and the window must still answer. A failure names the seed and the last events.
"""

from __future__ import annotations

import argparse
import faulthandler
import gc
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from PySide6.QtCore import (  # noqa: E402
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtWidgets import QApplication, QMenu, QWidget  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from tests.fuzz.dialogs import without_blocking  # noqa: E402
from tests.fuzz.events import EVENTS, Hands  # noqa: E402
from tests.fuzz.files import Desk  # noqa: E402
from viewer import app  # noqa: E402
from viewer.ui.settings import Settings  # noqa: E402
from viewer.ui.views import FINDINGS  # noqa: E402
from viewer.ui.window import MainWindow  # noqa: E402

PATIENCE = 60.0  # seconds that any one event, and all work after it, may take
SHOWN = 25  # of the last events, when something goes wrong
FAMILIAR = ("propagateSizeHints", "This plugin does not support")  # what the offscreen platform lacks
QT_OWN = ("QTipLabel", "QShortcut")  # kept by Qt for itself
KEPT = ("QUndoStack",)  # one for each pair that was edited


class Failed(Exception):
    """Something that must not happen has happened."""


class Watch:
    """Everything that goes wrong while it is on: exceptions in slots and threads, and what Qt warns of."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self._before: tuple[object, ...] = ()

    def __enter__(self) -> Watch:
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._exception
        threading.excepthook = lambda a: self.wrong.append(_told(a.exc_type, a.exc_value, a.exc_traceback))
        sys.unraisablehook = lambda a: self.wrong.append(_told(a.exc_type, a.exc_value, a.exc_traceback))
        qInstallMessageHandler(self._message)
        return self

    def __exit__(self, *_: object) -> None:
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before  # type: ignore[assignment]

    def _exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self.wrong.append(_told(kind, error, trace))

    def _message(self, kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        text = text or ""
        if kind != QtMsgType.QtDebugMsg and not any(word in text for word in FAMILIAR):
            self.wrong.append(f"Qt says: {text}")

    def check(self) -> None:
        """Raises what has been gathered."""
        if self.wrong:
            raise Failed("\n".join(self.wrong))


def _told(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> str:
    import traceback

    return "".join(traceback.format_exception(kind, error, trace))


class Run:
    """One window under random input, from its opening to its end."""

    def __init__(self, seed: int, folder: Path, *, verbose: bool = False) -> None:
        self.seed = seed
        self.verbose = verbose
        self.desk = Desk(folder)
        self.last: deque[str] = deque(maxlen=SHOWN)
        self.counts: Counter[str] = Counter()
        self._settings = Settings(folder / "settings.ini")
        self._program = QApplication.instance() or app.application()

    def go(self, events: int) -> None:
        """Runs; raises `Failed`.

        Raises:
            Failed: with what went wrong, the seed and the last events.
        """
        watch = Watch()
        before = _alive()
        try:
            with watch, without_blocking(self.desk):
                self._run(events, watch)
                self._flush()
                watch.check()
            _compare(before, _alive())
        except Exception as error:
            told = "\n".join(self.last)
            raise Failed(f"{error}\nseed {self.seed}; the last events:\n{told}") from error

    def _run(self, events: int, watch: Watch) -> None:
        window = MainWindow(self._settings)
        window.bug_found.connect(watch.wrong.append)
        try:
            window.actions_by_name["quit"].setEnabled(False)  # the only key that would end the run
            window.resize(1366, 768)
            window.show()
            first = self._at_rest(window)
            hands = Hands(window, self.desk)
            for number in range(events):
                self._event(number, hands)
                watch.check()
            _compare(first, self._at_rest(window), allowed=3)
            self._answers(window)
        finally:
            window.close()
            window.deleteLater()
            del window

    def _event(self, number: int, hands: Hands) -> None:
        dice = random.Random(f"{self.seed}:{number}")
        names = list(EVENTS)
        name = dice.choices(names, [EVENTS[n][0] for n in names])[0]
        faulthandler.dump_traceback_later(PATIENCE, exit=True)
        self.last.append(f"{number} {name} …")
        said = EVENTS[name][1](hands, dice)
        self.last[-1] = f"{number} {name} {said or ''}"
        self.counts[name] += 1
        if self.verbose:
            print(self.last[-1], flush=True)
        self._program.processEvents()
        if dice.random() < 0.1:
            hands.rest()
        faulthandler.cancel_dump_traceback_later()

    def _at_rest(self, window: MainWindow) -> Counter[str]:
        """What lives while the window shows untouched articles in its usual looks, everything closed."""
        hands = Hands(window, self.desk)
        hands.close_all()
        for name in ("theme_light", "zoom_reset"):
            window.actions_by_name[name].trigger()
        window.showNormal()
        window.filing.open([self.desk.untouched])
        hands.rest()
        for name in (*FINDINGS, "find_everywhere", "find", "go_to", "why"):  # made when they are first shown
            window.actions_by_name[name].trigger()
            hands.rest()
            window.grab()
        window.show_overview()
        for show in (window.show_several, window.show_full_text, window.show_aligned):
            show()
            window.grab()
        hands.close_all()
        self._flush()
        return _children(window)

    def _answers(self, window: MainWindow) -> None:
        """After all that, the window does what it did at first; which pair it remembers is not the point."""
        analysis = window.session.analysis
        if analysis is None or not analysis.pairs:
            raise Failed("the window has not compared its articles")
        window.overview.pair_activated.emit(analysis.pairs[0].a, analysis.pairs[0].b)
        Hands(window, self.desk).rest()
        window.navigation.next_passage()
        self._program.processEvents()
        if window.session.pair is None or not window.session.pair.passages:
            raise Failed("the window shows no pair any more")
        if window.navigation.passage is None or not window.compare_page.isVisible():
            raise Failed("the window does not step any more")

    def _flush(self) -> None:
        QThreadPool.globalInstance().waitForDone(10_000)
        for _ in range(4):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QCoreApplication.processEvents()
            gc.collect()


def _children(window: QWidget) -> Counter[str]:
    """What belongs to a window, by class; entries of menus, made anew for what is shown, are left out."""
    return Counter(
        type(child).__name__
        for child in window.findChildren(QObject)
        if child.metaObject().className() not in (*QT_OWN, *KEPT)
        and not (isinstance(child, QAction) and isinstance(child.parent(), QMenu))
    )


def _alive() -> Counter[str]:
    """Widgets without or with a window, threads, and timers that run."""
    until = time.monotonic() + 10
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join(max(0.0, until - time.monotonic()) if not thread.daemon else 5.0)
    found = Counter(
        f"widget {type(w).__name__}"
        for w in QApplication.allWidgets()
        if w.metaObject().className() not in QT_OWN
    )
    found.update(f"thread {t.name}" for t in threading.enumerate())
    timers = (o for o in gc.get_objects() if type(o) is QTimer)
    found.update("timer" for t in timers if isValid(t) and t.isActive())
    return found


def _compare(before: Counter[str], after: Counter[str], allowed: int = 0) -> None:
    """More than before is a leak; `allowed` of each class may be made when first needed."""
    more = {name: after[name] - before[name] for name in after if after[name] - before[name] > allowed}
    if more:
        raise Failed("left behind: " + ", ".join(f"{n} × {name}" for name, n in sorted(more.items())))


def run(events: int, seed: int, *, verbose: bool = False, say: Callable[[str], None] = print) -> None:
    """A run in a folder of its own.

    Raises:
        Failed: with what went wrong, the seed and the last events.
    """
    with tempfile.TemporaryDirectory(prefix="source-viewer-fuzz-") as folder:
        begun = time.monotonic()
        random_run = Run(seed, Path(folder), verbose=verbose)
        random_run.go(events)
        took = time.monotonic() - begun
        kinds = ", ".join(f"{n} {name}" for name, n in sorted(random_run.counts.items()))
        say(f"seed {seed}: {events} events in {took:.0f} s, nothing wrong ({kinds})")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--events", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true", help="print every event")
    options = parser.parse_args()
    try:
        run(options.events, options.seed, verbose=options.verbose)
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
