"""The bytes of a file, in bounded memory, and one line on why it could not be opened."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from viewer.corpus.draft import Unreadable
from viewer.corpus.folders import why
from viewer.text.filled import Filled

TEXT_LIMIT = 16_000_000
"""Code points of an article: a longer one is refused. The longest novels have a third of that, and comparing
a text of 50 million takes minutes and gigabytes."""
FILE_LIMIT = 256 * 1024 * 1024
"""Bytes of a file: it may hold pictures, or many articles, such as some years of a database's export."""


def bytes_of(path: Path, limit: int = FILE_LIMIT) -> bytes:
    """A regular file's bytes.

    Opened without waiting, so that a pipe put in the file's place in the meantime cannot hold us up.

    Raises:
        OSError: where the file cannot be opened or read.
        Unreadable: for what is no regular file, or one over the limit.
    """
    data = _start(path, limit + 1, limit)
    if len(data) > limit:
        raise _too_large(len(data), limit)
    return data


def head_of(path: Path, size: int) -> bytes:
    """The first bytes of a regular file.

    Raises:
        OSError: where the file cannot be opened or read.
        Unreadable: for what is no regular file.
    """
    return _start(path, size, None)


def _start(path: Path, size: int, limit: int | None) -> bytes:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise Unreadable("not a regular file")
        if limit is not None and status.st_size > limit:
            raise _too_large(status.st_size, limit)
        return file.read(size)


def _too_large(size: int, limit: int) -> Unreadable:
    return Unreadable(
        Filled(
            "{size} MB, over the limit of {limit} MB for one file",
            size=f"{size / 1024 / 1024:,.0f}",
            limit=limit // 1024 // 1024,
        )
    )


__all__ = ["FILE_LIMIT", "TEXT_LIMIT", "bytes_of", "head_of", "why"]
