"""The console: what the command line says on the standard output and the standard error.

Promises that no character stops the output, that a reader who has seen enough ends it quietly, and that
progress is told only where somebody watches.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.corpus.article import Corpus, Failure
    from viewer.export.terminal import Style


class Usage(Exception):
    """The command line asks for what cannot be done; the message is one line."""


class Unsaid(Exception):
    """The standard output takes no more, for another reason than that its reader has gone."""


def settle() -> None:
    """Lets no character stop the output, whatever the terminal's encoding."""
    # A program started with its streams closed, as from an icon on Windows, has none.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def style() -> Style:
    """What the terminal can show: its width, colours, and signs beyond ASCII."""
    from viewer.export.terminal import Style

    ansi = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    ansi = ansi and (sys.platform != "win32" or "WT_SESSION" in os.environ)  # the old console shows raw codes
    try:
        "─·…".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return Style(_width(), ansi, plain=True)
    return Style(_width(), ansi)


def _width() -> int:
    """Columns: those of the terminal up to what reads well, 80 where there is none."""
    import shutil

    return max(40, min(shutil.get_terminal_size((80, 24)).columns, 100)) if sys.stdout.isatty() else 80


def say(lines: Iterable[str]) -> None:
    """Prints lines."""
    for line in lines:
        write(f"{line}\n", flush=False)
    write("")


def write(text: str, flush: bool = True) -> None:
    """Prints a text as it is.

    Raises:
        Unsaid: if the output takes no more.
        BrokenPipeError: if its reader has gone.
    """
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unsaid(error.strerror or str(error)) from error


def forget_output() -> None:
    """Sends what is still buffered nowhere; Python would complain of it once more at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(line: str) -> None:
    """One line on the standard error."""
    from viewer.export.terminal import printable

    print(f"source-viewer: {printable(line)}", file=sys.stderr)


def tell(corpus: Corpus) -> None:
    """Names every file that gave no article, and what else a reader should know."""
    for failure in corpus.failures:
        complain(_failed(failure))
    shape = next((failure.shape for failure in corpus.failures if failure.shape), ())
    if shape:
        fullest = max(shape, key=lambda column: len(column[1]))[0]
        complain(
            f"note: choose the columns of a table with --columns, for example --columns 'text={fullest}'"
        )
    for note in corpus.notes:
        complain(f"note: {note}")


def _failed(failure: Failure) -> str:
    return f"{failure.path}: {failure.reason}"


class Progress:
    """One line on the standard error that tells how far the work is, where somebody watches."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._told = time.monotonic()
        self._shown = False

    def __call__(self, done: int, total: int, what: str) -> None:
        """Tells at most ten times a second."""
        now = time.monotonic()
        if not self._watched or now - self._told < 0.1:
            return
        self._told, self._shown = now, True
        count = f" {done:,} of {total:,}" if total else ""
        print(f"\r\x1b[K{what}{count}", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Takes the line away."""
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        self._shown = False
