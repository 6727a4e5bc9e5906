"""The process that reads files for another one, so that a hostile file can neither hang nor crash the window.

Requests and answers are pickles, each after its length in four bytes; before an answer come the steps of a
long file. The process ends with its input, even in the middle of a file. Memory is limited where the system
can; whoever asks limits the time, and where nobody is left to do so the system ends what hangs.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import os
import pickle
import queue
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from viewer.corpus.draft import Read, Unreadable, Unrecognised
from viewer.corpus.manner import Columns, Shape
from viewer.corpus.readers import choosing, opening, pace
from viewer.corpus.readers.file import bytes_of, why
from viewer.text.filled import Filled

MEMORY = 3 * 1024**3
"""Bytes of address space; no document of ours needs a third of it."""
FORGOTTEN = 60
"""Seconds without a step after which the system ends the process; whoever watches it is long before that."""
STEP_SECONDS = 0.2
"""Time between the steps that are sent."""


class Request(NamedTuple):
    """A file to be read, by the columns that a reader chose; or of a table its `shape` alone."""

    path: Path
    columns: tuple[Columns, ...] = ()
    shape: bool = False


class Step(NamedTuple):
    """How far a reader is: `made` steps since its start, `done` of `total` as the reader last told."""

    made: int
    done: int
    total: int


class Answer(NamedTuple):
    """What a file gave, or the reason why it gave nothing; `sha256` is that of its bytes.

    `shape` are the columns of a table whose columns were not recognised.
    """

    read: Read | None
    reason: str
    sha256: str = ""
    shape: Shape = ()


def answer(request: Request) -> Answer:
    """Reads a file."""
    path = request.path
    try:
        data = bytes_of(path)
        with choosing.chosen(request.columns):
            if request.shape:
                return Answer(None, "", shape=opening.shape(data, path.name))
            return Answer(opening.read(data, path.name), "", hashlib.sha256(data).hexdigest())
    except Unrecognised as error:
        return Answer(None, error.args[0], shape=error.shape)
    except Unreadable as error:
        return Answer(None, error.args[0])
    except MemoryError:
        return Answer(None, "too large for the memory of this machine")
    except (OSError, ValueError) as error:
        return Answer(None, why(error))
    except RecursionError:
        return Answer(None, Filled("nested too deeply"))
    except Exception as error:  # a library's own, on damaged bytes
        name = type(error).__name__
        return Answer(None, Filled("damaged, or not what its name says ({error})", error=name))


@contextlib.contextmanager
def _no_collector() -> Iterator[None]:
    """Keeps Python from looking for garbage again and again while many values are made that all stay."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def send(value: object, stream: BinaryIO) -> None:
    """Writes a value."""
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(data).to_bytes(4, "big") + data)
    stream.flush()


def receive(stream: BinaryIO) -> object:
    """Reads a value.

    Raises:
        EOFError: where the other side has ended.
    """
    head = stream.read(4)
    data = stream.read(int.from_bytes(head, "big")) if len(head) == 4 else b""
    if len(head) < 4 or len(data) < int.from_bytes(head, "big"):
        raise EOFError
    with _no_collector():
        return pickle.loads(data)


class Steps:
    """Counts the steps of a reader and sends some of them."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._count = 0
        self._sent = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        """A step is done."""
        self._count += 1
        now = time.monotonic()
        if now - self._sent >= STEP_SECONDS:
            self._sent = now
            _alarm(FORGOTTEN)
            send(Step(self._count, done, total), self._stream)


def main() -> None:
    """Answers until there are no more requests; nothing that a library prints gets among the answers."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.setrecursionlimit(3000)
    threading.Thread(target=_listen, args=(sys.stdin.buffer, requests), daemon=True).start()
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        while True:
            request = requests.get()
            _alarm(FORGOTTEN)
            with pace.told_to(Steps(answers)), _no_collector():
                found = answer(request)
                _alarm(0)
                send(found, answers)


def _listen(stream: BinaryIO, requests: queue.SimpleQueue[Request]) -> None:
    """Takes requests in; with the last one's end the process ends, since nobody waits for it any more."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            request = receive(stream)
            assert isinstance(request, Request)
            requests.put(request)
    os._exit(0)


def _alarm(seconds: int) -> None:
    """Has the system end the process after so many seconds, whatever it is at; 0 takes that back."""
    if hasattr(signal, "alarm"):  # not on Windows
        signal.alarm(seconds)


if __name__ == "__main__":
    from viewer.corpus.readers import worker  # so that its values are known by this name on the other side

    worker.main()
