"""Pasted: texts that a reader pastes or drops, kept as files in the reader's own data folder.

A pasted text is an article like any other from then on. Nothing is ever written into an opened folder. What
no session needs any more is removed at the next start.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

WORDS_OF_A_NAME, LONGEST_NAME = 7, 60
KEPT_SECONDS = 24 * 3600.0  # an unused text stays that long, for a second window may have it open

_NOT_IN_NAMES = r"[^\p{L}\p{M}\p{N} ._’'()-]+"
_RESERVED = r"(?i:con|prn|aux|nul|com\d|lpt\d)"  # names that Windows keeps for devices


def data_folder() -> Path:
    """Where the program keeps what is the reader's own."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


class Pasted:
    """The texts in `folder`."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder if folder is not None else data_folder() / "pasted"

    def add(self, text: str) -> Path:
        """Keeps a text under its first words.

        Raises:
            OSError: if it cannot be written.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        name = name_of(text)
        path, number = self.folder / f"{name}.txt", 2
        while path.exists():
            path, number = self.folder / f"{name} ({number}).txt", number + 1
        path.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        return path

    def holds(self, path: Path) -> bool:
        """Whether a file is one of the pasted texts."""
        return path.parent == self.folder

    def clear(self, needed: Iterable[Path]) -> None:
        """Removes old texts that are not `needed`."""
        keep = set(needed)
        before = time.time() - KEPT_SECONDS
        try:
            for path in self.folder.glob("*.txt"):
                if path not in keep and path.stat().st_mtime < before:
                    path.unlink()
        except OSError:
            return  # they are in nobody's way


def name_of(text: str) -> str:
    """The first words of a text, as a file may be called in any system."""
    import regex  # here, or the window would wait for the patterns of words

    from viewer.text.tokens import words

    line = next((line for line in text.split("\n") if line.strip()), "")[:400]
    found = words(line)[:WORDS_OF_A_NAME]
    taken = line[found[0].start : found[-1].end] if found else ""
    name = " ".join(regex.sub(_NOT_IN_NAMES, " ", taken).split()).strip(" .-")
    while len(name) > LONGEST_NAME and " " in name:
        name = name.rpartition(" ")[0]
    name = name[:LONGEST_NAME].strip(" .-")
    if not name or regex.fullmatch(_RESERVED, name):
        return "Pasted text"
    return name
