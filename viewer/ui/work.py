"""Work off the window's thread: one lane of jobs, of which only the newest still counts.

A job is a module-level function that takes a `Progress` as its last argument. Small jobs run in a thread,
large ones in a process of their own, so that no engine call can ever hold the window's interpreter lock for
long. Plain values go in and come out; nothing of Qt is touched outside the window's thread.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from viewer.engine.progress import Cancelled

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

POLL_MS = 100
REPORTS_A_SECOND = 10


@dataclass(frozen=True, slots=True)
class Step:
    """`done` of `total` steps of `what` are finished."""

    done: int
    total: int
    what: str


@dataclass(frozen=True, slots=True)
class Crash:
    """A job ended with an error that nobody foresaw; `report` is its traceback."""

    report: str


class _Job:
    """What one job's thread shares with the window: a flag to stop, the newest step, the process if any."""

    def __init__(self, token: int) -> None:
        self.token = token
        self.stop = threading.Event()
        self.step: Step | None = None
        self.thread: threading.Thread | None = None

    def progress(self, done: int, total: int, what: str) -> None:
        self.step = Step(done, total, what)
        if self.stop.is_set():
            raise Cancelled


class Lane(QObject):
    """Runs jobs one at a time; a new one replaces the one that runs.

    `finished` brings the newest job's result, or a `Crash`; a replaced or cancelled job is never heard of
    again. `stepped` brings a `Step`, at most ten a second.
    """

    finished = Signal(object)
    stepped = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._job: _Job | None = None
        self._threads: list[threading.Thread] = []
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._report)
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job runs whose result is still wanted."""
        return self._job is not None

    def start(self, work: Callable[..., Any], *arguments: Any, apart: bool = False) -> None:
        """Runs `work(*arguments, progress)`; `apart` puts it into a process of its own."""
        self.cancel()
        self._count += 1
        job = _Job(self._count)
        run = _run_apart if apart else _run_here
        job.thread = threading.Thread(target=self._work, args=(run, job, work, arguments), daemon=True)
        self._threads = [t for t in self._threads if t.is_alive()]
        self._threads.append(job.thread)
        self._job = job
        job.thread.start()
        self._poll.start()

    def cancel(self) -> None:
        """Stops the job that runs; its result is dropped."""
        if self._job is not None:
            self._job.stop.set()
            self._job = None
        self._poll.stop()

    def close(self, patience: float = 5.0) -> bool:
        """Cancels and waits, at most `patience` seconds; True if nothing runs any more."""
        self.cancel()
        deadline = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(t.is_alive() for t in self._threads)

    def _work(
        self,
        run: Callable[[_Job, Callable[..., Any], tuple[Any, ...]], object],
        job: _Job,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
    ) -> None:
        """In the job's thread: nothing here may touch a widget."""
        try:
            outcome = run(job, work, arguments)
        except Cancelled:
            return
        except Exception:
            outcome = Crash(traceback.format_exc())
        if not job.stop.is_set():
            self._arrived.emit(job, outcome)

    @Slot(object, object)
    def _receive(self, job: _Job, outcome: object) -> None:
        if self._job is not job:
            return  # superseded while the result was under way
        self._job = None
        self._poll.stop()
        self.finished.emit(outcome)

    @Slot()
    def _report(self) -> None:
        if self._job is not None and self._job.step is not None:
            self.stepped.emit(self._job.step)


def _run_here(job: _Job, work: Callable[..., Any], arguments: tuple[Any, ...]) -> object:
    return work(*arguments, job.progress)


def _run_apart(job: _Job, work: Callable[..., Any], arguments: tuple[Any, ...]) -> object:
    """Runs the work in a child process and passes its steps on; ends the child when the job is stopped."""
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, work, arguments), daemon=True)
    child.start()
    theirs.close()
    try:
        return _listen(job, ours)
    finally:
        ours.close()
        if child.is_alive():
            child.terminate()
        child.join()


def _listen(job: _Job, pipe: Connection) -> object:
    while True:
        if job.stop.is_set():
            raise Cancelled
        if not pipe.poll(0.05):
            continue
        try:
            message = pipe.recv()
        except EOFError:
            return Crash("The work ended before it had a result; perhaps there was not enough memory.")
        if not isinstance(message, Step):
            (outcome,) = message
            return outcome
        job.step = message


def _child(pipe: Connection, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """The child process: sends steps now and then, and in the end the result in a tuple of one."""
    last = 0.0

    def progress(done: int, total: int, what: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= 1 / REPORTS_A_SECOND:
            last = now
            pipe.send(Step(done, total, what))

    try:
        outcome: object = work(*arguments, progress)
    except Exception:
        outcome = Crash(traceback.format_exc())
    pipe.send((outcome,))
    pipe.close()
