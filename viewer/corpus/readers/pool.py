"""Pool: a few worker processes that read files, each watched; answers come in the order of the files.

Promises that a file that hangs or crashes its reader costs no more than `SECONDS` and gives one line, that
the other files go on, and that no process is left behind, even where the program itself is killed: a worker
ends with the pipe that feeds it. A long file earns time by the steps that it makes, up to `LONGEST`; whoever
waits is told of them, and asked ten times a second whether to go on waiting.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from pathlib import Path
from types import TracebackType

from viewer.corpus.readers.worker import Answer, Request, Step, receive, send
from viewer.text.filled import Filled

SECONDS = 30.0
"""Time that a file may take, and that may pass between two of its steps."""
PER_STEP = 0.2
"""Seconds that a step earns: a printed page takes a tenth of it."""
LONGEST = 600.0
"""Time that a file may take however many steps it makes."""
_POLL = 0.1
"""Seconds between two questions whether to go on waiting."""
_AHEAD = 16
"""Files under way or waiting for each worker."""
_MODULE = "viewer.corpus.readers.worker"
_ROOT = Path(__file__).resolve().parents[3]


class _Watch:
    """Ends a process when its time is over; with each step there is more of it."""

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        self._process = process
        self._seconds = seconds
        self._start = time.monotonic()
        self.late = threading.Event()
        self._timer = self._started(seconds)

    def step(self, made: int) -> None:
        """The file has come so many steps far."""
        spent = time.monotonic() - self._start
        earned = min(self._seconds + PER_STEP * made, LONGEST)
        self._timer.cancel()
        self._timer = self._started(max(0.0, min(self._seconds, earned - spent)))

    def cancel(self) -> None:
        """The file has given an answer."""
        self._timer.cancel()

    def _started(self, seconds: float) -> threading.Timer:
        timer = threading.Timer(seconds, self._end)
        timer.daemon = True
        timer.start()
        return timer

    def _end(self) -> None:
        self.late.set()
        self._process.kill()


class _Task:
    """A file that is asked for, and how far its reader is."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.step: Step | None = None
        self.future: Future[Answer] | None = None


class _Worker:
    """One process, started when it is first needed and again where a file has ended it."""

    def __init__(self, module: str) -> None:
        self._module = module
        self.process: subprocess.Popen[bytes] | None = None

    def ask(self, task: _Task, seconds: float) -> Answer:
        """The answer for one file, whatever happens to the process."""
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        watch = _Watch(process, seconds)
        try:
            send(task.request, process.stdin)  # type: ignore[arg-type]
            while isinstance(found := receive(process.stdout), Step):  # type: ignore[arg-type]
                task.step = found
                watch.step(found.made)
            assert isinstance(found, Answer)
            return found
        except (EOFError, OSError, ValueError):
            self.close()
            if watch.late.is_set():
                return Answer(None, _late(task.step, seconds))
            return Answer(None, Filled("damaged in a way that ends the program that reads it"))
        finally:
            watch.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self.process is None or self.process.poll() is not None:
            path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
            self.process = subprocess.Popen(
                [sys.executable, "-m", self._module],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
            )
        return self.process

    def close(self) -> None:
        """Ends the process."""
        process, self.process = self.process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def _late(step: Step | None, seconds: float) -> str:
    """Why a file was given up."""
    if step is None:
        return Filled("reading it took longer than {n} seconds", n=round(seconds))
    return Filled(
        "reading it took too long: it was given up at {done} of {total}", done=step.done, total=step.total
    )


def _patient(step: Step | None) -> None:
    """Waits."""


class Pool:
    """Use it in a `with` statement; its processes, which run `module`, end with the statement."""

    def __init__(self, seconds: float = SECONDS, workers: int | None = None, module: str = _MODULE) -> None:
        self._seconds = seconds
        count = workers or max(1, min(4, os.cpu_count() or 1))
        self._workers = [_Worker(module) for _ in range(count)]
        self._free: deque[_Worker] = deque(self._workers)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reading")

    def __enter__(self) -> Pool:
        """Nothing is started yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends all processes; what is under way is dropped."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._workers:
            worker.close()
        self._threads.shutdown(wait=True)
        for worker in self._workers:  # one that a thread started at the last moment
            worker.close()

    @property
    def processes(self) -> list[subprocess.Popen[bytes]]:
        """Those that run."""
        return [w.process for w in self._workers if w.process is not None]

    def answers(
        self, requests: Iterable[Request], waiting: Callable[[Step | None], None] = _patient
    ) -> Iterator[Answer]:
        """An answer for each file, in order.

        `waiting` is called ten times a second while an answer is waited for, with how far its reader is; it
        ends the waiting by raising.
        """
        under_way: deque[_Task] = deque()
        for request in requests:
            task = _Task(request)
            task.future = self._threads.submit(self._ask, task)
            under_way.append(task)
            if len(under_way) >= _AHEAD * len(self._workers):
                yield _awaited(under_way.popleft(), waiting)
        while under_way:
            yield _awaited(under_way.popleft(), waiting)

    def _ask(self, task: _Task) -> Answer:
        worker = self._free.popleft()  # as many as threads, so one is free
        try:
            return worker.ask(task, self._seconds)
        finally:
            self._free.append(worker)


def _awaited(task: _Task, waiting: Callable[[Step | None], None]) -> Answer:
    """The answer for a file, once it is there."""
    assert task.future is not None
    while True:
        try:
            return task.future.result(timeout=_POLL)
        except NotYet:
            waiting(task.step)
