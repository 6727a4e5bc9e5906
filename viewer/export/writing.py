"""Files are written whole or not at all, and never over an article.

Promises: the new content goes to a temporary file beside the target, is flushed to the disk and then takes
the target's place in one step; on any failure the target is as it was and nothing is left beside it.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from viewer.corpus.article import Corpus
from viewer.corpus.folders import why
from viewer.text.filled import Filled


class NotWritten(Exception):
    """A file could not or must not be written; the message is one line for a reader."""


def refuse_sources(path: Path, corpus: Corpus) -> None:
    """Makes sure that `path` is none of the files that the corpus was read from.

    Raises:
        NotWritten: if it is, under this name or another.
    """
    target = _identity(path)
    sources = [*(a.path for a in corpus.articles), *(f.path for f in corpus.failures), *corpus.tables]
    if any(_identity(source) == target for source in sources):
        raise NotWritten(
            Filled("{path} is one of the files compared, and these are never written", path=path)
        )


def _identity(path: Path) -> tuple[int, int] | str:
    """What is the same for two names of one file."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return os.path.realpath(path) if "\0" not in str(path) else str(path)
    return status.st_dev, status.st_ino


def write(path: Path, content: str | bytes) -> None:
    """Writes a file; text goes out as UTF-8 with the newlines it has.

    Raises:
        NotWritten: if that is not possible.
    """
    data = content.encode("utf-8", errors="replace") if isinstance(content, str) else content
    if path.is_dir():
        raise NotWritten(Filled("{path} is a folder", path=path))
    temporary = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.", suffix=".part")
        temporary = Path(name)
        with open(handle, "wb") as file:  # noqa: PTH123 - a handle, not a path
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except (OSError, ValueError) as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        reason = Filled("no such folder") if isinstance(error, FileNotFoundError) else Filled(why(error))
        raise NotWritten(Filled("{path} cannot be written: {reason}", path=path, reason=reason)) from error


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file would get."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
