"""KeptFile: what a reader has made, in one JSON file beside the settings, read and written safely.

Promises that the file is replaced whole or not at all; that a damaged one is set aside under another name and
never overwritten; that one of a newer version of the program is left alone. Every such thing is told in one
line. Leaves what stands in the file to those who keep it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from viewer.corpus.folders import why
from viewer.export.writing import NotWritten, write
from viewer.ui.languages import phrase


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeptFile", text)


class DamagedError(Exception):
    """The file is not what this program writes."""


class NewerError(Exception):
    """The file was written by a newer version."""


Content = TypeVar("Content")


def to_json(schema: int, **content: object) -> bytes:
    """A file of a schema in ASCII; the same for the same content."""
    return json.dumps({"schema": schema, **content}, ensure_ascii=True, indent=1).encode("ascii") + b"\n"


def from_json(data: bytes, schema: int, take: Callable[[dict[str, Any]], Content]) -> Content:
    """What `take` makes of a file of a schema.

    Raises:
        NewerError: if a newer version of the program wrote it.
        DamagedError: if it is anything else, or `take` stumbles over it.
    """
    try:
        told = json.loads(data.decode("utf-8"))
        found = told["schema"]
        if isinstance(found, int) and found > schema:
            raise NewerError
        if found != schema:
            raise DamagedError
        return take(told)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise DamagedError from error


def as_text(told: object) -> str:
    """What must be a text.

    Raises:
        TypeError: if it is none.
    """
    if not isinstance(told, str):
        raise TypeError("not a text")
    return told


class KeptFile(Generic[Content]):
    """`note` says in one line what went wrong last; it is empty while all is well."""

    def __init__(
        self, path: Path, parse: Callable[[bytes], Content], form: Callable[[Content], bytes]
    ) -> None:
        """`parse` reads what `form` makes, and raises `NewerError` or `DamagedError` for anything else."""
        self.path = path
        self.note = ""
        self._parse, self._form = parse, form

    def read(self) -> Content | None:
        """What stands in the file; None where there is none, or none that can be read."""
        self.note = ""
        try:
            return self._parse(self.path.read_bytes())
        except FileNotFoundError:
            return None
        except NewerError:
            self.note = _tr(
                "{file} was written by a newer version of this program and is left alone; what you change"
                " now lasts until you quit."
            ).format(file=self.path)
        except DamagedError:
            self._set_aside()
        except OSError as error:
            self.note = _tr("{file} cannot be read: {reason}").format(
                file=self.path, reason=phrase(why(error))
            )
        return None

    def write(self, content: Content) -> bool:
        """Replaces what stands in the file, after it was read; True if it is safe on the disk now."""
        if self.note and self.path.exists():  # a file that could not be read is never written over
            return False
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write(self.path, self._form(content))
        except (NotWritten, OSError) as error:
            self.note = phrase(error.args[0] if isinstance(error, NotWritten) else why(error))
            return False
        return True

    def _set_aside(self) -> None:
        number = 1
        while (target := self.path.with_name(f"{self.path.stem}.damaged-{number}.json")).exists():
            number += 1
        try:
            self.path.rename(target)
        except OSError as error:
            self.note = _tr("{file} is damaged and cannot be moved: {reason}").format(
                file=self.path, reason=phrase(why(error))
            )
            return
        self.note = _tr("{file} is damaged; it is kept as {name}.").format(file=self.path, name=target.name)
