"""The files behind a set of paths: folders walked in natural order, and what cannot be a file named.

Promises: every file comes once, in the order in which people sort names ("article 2" before "article 10");
hidden names in folders, and what a browser saves
beside a page, are skipped; a link is followed once and never round in circles; pipes, devices and
sockets are named and never opened. Nothing is read but directories.

Leaves to others: reading the files (`loading`).
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from viewer.corpus.article import Failure

_DIGITS = re.compile(r"(\d+)")
# What browsers call the folder with the pictures and scripts of a page, in the languages they speak.
_PAGE_FILES = re.compile(
    r"(.+)(?:[_.]files|[-_](?:Dateien|fichiers|archivos|file|bestanden|filer|pliki|arquivos|soubory|tiedostot))"
)
_PAGE_ENDS = (".html", ".htm", ".xhtml", ".HTML", ".HTM")


@dataclass(slots=True)
class Found:
    """The files in order, each with the name that makes its article's id, and what is no file."""

    files: list[tuple[Path, str]] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key that puts numbers in a name in the order of their values, and case aside."""
    parts = _DIGITS.split(name.casefold())
    # Very long digit strings are names, not numbers (and int() refuses them).
    ranks = [(0, int(p), p) if i % 2 and len(p) < 100 else (1, 0, p) for i, p in enumerate(parts) if p]
    return (*ranks, (1, 0, name))


def _beside_a_page(name: str, names: Collection[str]) -> bool:
    """Whether a folder is what a browser saved with the page beside it ("a_files" with "a.html")."""
    found = _PAGE_FILES.fullmatch(name)
    return found is not None and any(f"{found[1]}{end}" in names for end in _PAGE_ENDS)


def find(paths: Iterable[Path], looked: Callable[[int], None]) -> Found:
    """The files that `paths` stand for; `looked` is told now and then how many there are so far."""
    walk = _Walk(looked)
    for path in paths:
        walk.root(path)
    return walk.found


class _Walk:
    """One look through a set of paths."""

    def __init__(self, looked: Callable[[int], None]) -> None:
        self.found = Found()
        self._looked = looked
        self._files: set[str] = set()
        self._folders: set[tuple[int, int]] = set()

    def root(self, path: Path) -> None:
        """Takes in one path that a person named."""
        try:
            status = path.stat()
            whole = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
        except (OSError, ValueError) as error:
            self._fail(path, why(error))
            return
        if not stat.S_ISDIR(status.st_mode):
            self._entry(path, status.st_mode, f"{whole.parent.name}/{whole.name}".lstrip("/"))
        elif (status.st_dev, status.st_ino) not in self._folders:
            self._folder(path, whole.name)

    def _folder(self, top: Path, name: str) -> None:
        """Walks a folder with a stack of its own, since folders may lie deeper than calls may.

        Links to folders wait until the real ones are read, so that a folder is known by its own name.
        """
        stack, links = [(top, name, False)], list[tuple[Path, str, bool]]()
        count = len(self.found.files) + len(self.found.failures)
        while stack or links:
            folder, name, link = stack.pop() if stack else links.pop(0)
            if not self._enter(folder, link):
                continue
            files, folders = self._listed(folder)
            for path, mode in files:
                self._entry(path, mode, f"{name}/{path.name}")
            for path, linked in reversed(folders):
                (links if linked else stack).append((path, f"{name}/{path.name}", linked))
            self._looked(len(self.found.files))
        if count == len(self.found.files) + len(self.found.failures):
            self._fail(top, "no articles in this folder")

    def _enter(self, folder: Path, link: bool) -> bool:
        """Whether the folder is new; a link to a known one is named."""
        try:
            status = folder.stat()
        except OSError as error:
            self._fail(folder, why(error))
            return False
        known = (status.st_dev, status.st_ino) in self._folders
        if known and link:
            self._fail(folder, "a link to a folder that is read already")
        self._folders.add((status.st_dev, status.st_ino))
        return not known

    def _listed(self, folder: Path) -> tuple[list[tuple[Path, int]], list[tuple[Path, bool]]]:
        """What stands in a folder: files with their modes, and folders with whether they are links."""
        files: list[tuple[Path, int]] = []
        folders: list[tuple[Path, bool]] = []
        try:
            names = sorted((e for e in os.listdir(folder) if not e.startswith(".")), key=natural)  # noqa: PTH208
        except OSError as error:
            self._fail(folder, why(error))
            return files, folders
        for name in names:
            path = folder / name
            try:
                mode = path.stat().st_mode
                linked = path.is_symlink()
            except OSError as error:
                missing = isinstance(error, FileNotFoundError) and path.is_symlink()
                self._fail(path, "a link to a file that is not there" if missing else why(error))
                continue
            if stat.S_ISDIR(mode) and _beside_a_page(name, names):
                continue
            if stat.S_ISDIR(mode):
                folders.append((path, linked))
            else:
                files.append((path, mode))
        return files, folders

    def _entry(self, path: Path, mode: int, name: str) -> None:
        """Takes in what is no folder."""
        whole = os.path.abspath(path)  # noqa: PTH100
        if whole in self._files:
            return
        self._files.add(whole)
        kinds = ((stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"))
        special = next((what for test, what in (*kinds, (stat.S_ISBLK, "a device")) if test(mode)), "")
        if special:
            self._fail(path, f"{special}, not a file")
        else:
            self.found.files.append((path, name))

    def _fail(self, path: Path, reason: str) -> None:
        self.found.failures.append(Failure(path, reason))


def why(error: Exception) -> str:
    """One line for a reader on why a file or folder could not be opened."""
    if isinstance(error, FileNotFoundError):
        return "no such file"
    if isinstance(error, PermissionError):
        return "it may not be read (permission denied)"
    if isinstance(error, OSError) and error.errno == errno.ELOOP:
        return "a link that leads back to itself"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error) or type(error).__name__
