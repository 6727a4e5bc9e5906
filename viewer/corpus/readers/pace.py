"""Pace: how far a reader is in its file, told to whoever watches it.

A reader of long files calls `step` as it goes on; a process that is watched for time earns more of it by
that. Where nobody listens, nothing happens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Listener = Callable[[int, int], None]
"""Is told how many steps of how many are done; a total of 0 is not known."""


def _silent(done: int, total: int) -> None:
    """Tells nobody."""


_listener: ContextVar[Listener] = ContextVar("listener", default=_silent)


def step(done: int, total: int) -> None:
    """Tells that `done` pages, rows or documents of `total` are read."""
    _listener.get()(done, total)


@contextmanager
def told_to(listener: Listener) -> Iterator[None]:
    """Has the steps told to `listener` meanwhile."""
    token = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(token)
