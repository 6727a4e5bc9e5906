"""Pool: a few worker processes that read files, each watched; answers come in the order of the files.

Promises that a file that hangs or crashes its reader costs no more than `SECONDS` and gives one line, that
the other files go on, and that no process is left behind, even where the program itself is killed: a worker
ends with the pipe that feeds it.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from viewer.corpus.readers.worker import Answer, receive, send
from viewer.text.filled import Filled

SECONDS = 30.0
"""Time that one file may take."""
_AHEAD = 16
"""Files under way or waiting for each worker."""
_MODULE = "viewer.corpus.readers.worker"
_ROOT = Path(__file__).resolve().parents[3]


class _Worker:
    """One process, started when it is first needed and again where a file has ended it."""

    def __init__(self, module: str) -> None:
        self._module = module
        self.process: subprocess.Popen[bytes] | None = None

    def ask(self, path: Path, seconds: float) -> Answer:
        """The answer for one file, whatever happens to the process."""
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        late = threading.Event()

        def end() -> None:
            late.set()
            process.kill()

        watch = threading.Timer(seconds, end)
        watch.daemon = True
        watch.start()
        try:
            send(path, process.stdin)  # type: ignore[arg-type]
            found = receive(process.stdout)  # type: ignore[arg-type]
            assert isinstance(found, Answer)
            return found
        except (EOFError, OSError, ValueError):
            self.close()
            if late.is_set():
                return Answer(None, Filled("reading it took longer than {n} seconds", n=round(seconds)))
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

    def answers(self, paths: Iterable[Path]) -> Iterator[Answer]:
        """An answer for each file, in order."""
        waiting: deque[Future[Answer]] = deque()
        for path in paths:
            waiting.append(self._threads.submit(self._ask, path))
            if len(waiting) >= _AHEAD * len(self._workers):
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _ask(self, path: Path) -> Answer:
        worker = self._free.popleft()  # as many as threads, so one is free
        try:
            return worker.ask(path, self._seconds)
        finally:
            self._free.append(worker)
