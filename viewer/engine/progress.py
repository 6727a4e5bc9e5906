"""How long work reports and how it is stopped; the engine knows neither threads nor windows."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """Raised by a `Progress` that was asked to stop; the work leaves nothing behind."""


class Progress(Protocol):
    """Called now and then by long work.

    Raises:
        Cancelled: from the call itself, when the work is no longer wanted.
    """

    def __call__(self, done: int, total: int, what: str) -> None:
        """`done` of `total` steps of `what` (a short phrase for a reader) are finished."""


def part_of(progress: Progress, start: int, end: int, of: int, named: str = "") -> Progress:
    """A Progress for a part of longer work: its steps fill those from `start` to `end`, `of` so many."""

    def report(done: int, total: int, what: str) -> None:
        progress(start + (end - start) * min(done, total) // max(total, 1), of, named)

    return report


def silent(done: int, total: int, what: str) -> None:
    """A Progress that tells nobody and never cancels."""
