"""The process that reads files for another one, so that a hostile file can neither hang nor crash the window.

Requests and answers are pickles, each after its length in four bytes; the process ends with its input. Memory
is limited where the system can; whoever asks limits the time.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pickle
import sys
from pathlib import Path
from typing import BinaryIO, NamedTuple

from viewer.corpus.draft import Read, Unreadable
from viewer.corpus.readers import opening
from viewer.corpus.readers.file import bytes_of, why
from viewer.text.filled import Filled

MEMORY = 3 * 1024**3
"""Bytes of address space; no document of ours needs a third of it."""


class Answer(NamedTuple):
    """What a file gave, or the reason why it gave nothing; `sha256` is that of its bytes."""

    read: Read | None
    reason: str
    sha256: str = ""


def answer(path: Path) -> Answer:
    """Reads a file."""
    try:
        data = bytes_of(path)
        return Answer(opening.read(data, path.name), "", hashlib.sha256(data).hexdigest())
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
    return pickle.loads(data)


def main() -> None:
    """Answers until there are no more requests; nothing that a library prints gets among the answers."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.setrecursionlimit(3000)
    with contextlib.suppress(EOFError, KeyboardInterrupt, BrokenPipeError):
        while True:
            path = receive(requests)
            assert isinstance(path, Path)
            send(answer(path), answers)


if __name__ == "__main__":
    from viewer.corpus.readers import worker  # so that its values are known by this name on the other side

    worker.main()
