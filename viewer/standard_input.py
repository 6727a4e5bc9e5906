"""Standard input: what comes in by it is put into a file for as long as it is read.

Promises: bytes are taken in bounded memory and up to the size of a file; they are no file of the reader's and
are gone when the work is done. `-` stands for standard input; a file of that name is `./-`.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from viewer import console

Called = tuple[tuple[Path, str], ...]
"""Files that stand for something else, each with what that is called."""
CALLED = "standard input"
"""What a reader sees in the place of a file's name."""
_SIGN = Path("-")
LIMIT = 256 * 1024 * 1024
"""Bytes that are taken; what comes by more is refused when it is read, as a file of that size is."""
_CHUNK = 1024 * 1024


class NoInput(Exception):
    """Standard input cannot be read; the message is one line."""


def path_of(argument: str) -> Path:
    """The path of an argument; only `-` itself is that of standard input."""
    path = Path(argument)
    return Path.cwd() / path if path == _SIGN and argument != str(_SIGN) else path


@contextlib.contextmanager
def taken(paths: Sequence[Path]) -> Iterator[tuple[list[Path], Called]]:
    """The paths with a file in the place of `-`, and what that file is called.

    Raises:
        NoInput: where `-` comes twice, or nothing can be read.
    """
    if _SIGN not in paths:
        yield list(paths), ()
        return
    if list(paths).count(_SIGN) > 1:
        raise NoInput("standard input (-) can be read only once")
    import tempfile

    with tempfile.TemporaryDirectory(prefix="source-viewer-") as folder:
        file = Path(folder, CALLED)
        _fill(file)
        yield [file if path == _SIGN else path for path in paths], ((file, CALLED),)


def _fill(file: Path) -> None:
    """Writes what comes in by standard input.

    Raises:
        NoInput: where there is none, or it cannot be read.
    """
    source = getattr(sys.stdin, "buffer", None)
    if source is None:
        raise NoInput("there is no standard input")
    if source.isatty():
        key = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        console.complain(f"reading standard input; {key} ends it")
    left = LIMIT + 1
    try:
        with file.open("wb") as target:
            while left > 0 and (chunk := source.read1(min(_CHUNK, left))):
                target.write(chunk)
                left -= len(chunk)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is closed"
        raise NoInput(f"standard input cannot be read: {reason[:1].lower()}{reason[1:]}") from None
    if left == LIMIT + 1:
        raise NoInput("nothing came in by standard input")
