"""Watcher: notices that files in what is open were changed, added or removed, once they have come to rest.

The system tells that something happened; what it was is told by comparing the sizes and times of all files
with those of the last reading. A file that still grows is waited for. Looking happens off the window's
thread.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from viewer.corpus import folders
from viewer.engine.progress import Progress
from viewer.ui.session import Session
from viewer.ui.work import Crash, Lane

REST_MS = 400  # how long nothing may change before files are read again
MOST_WATCHED = 3000  # files and folders that the system is asked to watch; it has limits of its own

Stamp = tuple[int, int]  # size in bytes, time of the last change in nanoseconds


@dataclass(frozen=True, slots=True)
class Survey:
    """The files in what is open with their stamps, and all folders that hold them."""

    files: dict[Path, Stamp]
    folders: tuple[Path, ...]

    def watched(self) -> list[str]:
        """What the system shall watch: folders first, since they tell of most."""
        return [str(path) for path in (*self.folders, *self.files)][:MOST_WATCHED]


@dataclass(frozen=True, slots=True)
class Differences:
    """What happened to the files between two surveys."""

    changed: tuple[Path, ...]
    new: tuple[Path, ...]
    gone: tuple[Path, ...]

    def __bool__(self) -> bool:
        return bool(self.changed or self.new or self.gone)


def differences(before: Survey, after: Survey) -> Differences:
    """What is another in the second survey."""
    old, new = before.files, after.files
    return Differences(
        tuple(path for path in new if path in old and new[path] != old[path]),
        tuple(path for path in new if path not in old),
        tuple(path for path in old if path not in new),
    )


def survey(paths: Sequence[Path], progress: Progress) -> Survey:
    """A job: looks at all files that the loader would read."""
    found = folders.find(paths, lambda count: progress(count, 0, "looking"))
    files: dict[Path, Stamp] = {}
    for path, _name in found.files:
        try:
            status = path.stat()
        except OSError:
            continue  # gone in the meantime
        files[path] = (status.st_size, status.st_mtime_ns)
    held = {path.parent for path in files}
    for path in paths:
        for folder, inside, _ in os.walk(path):
            inside[:] = [name for name in inside if not name.startswith(".")]
            held.add(Path(folder))
            progress(len(held), 0, "looking")
    return Survey(files, tuple(sorted(held)))


class Watcher(QObject):
    """`changed` brings the `Differences`, when all files have come to rest."""

    changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read: Survey | None = None  # as the files were when they were read
        self._seen: Survey | None = None  # as they were when looked at last
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._stirred)
        self._system.directoryChanged.connect(self._stirred)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look)
        self._lane = Lane(self)
        self._lane.finished.connect(self._surveyed)
        session.reading.connect(self.restart)

    @property
    def ready(self) -> bool:
        """Whether a change would be noticed from now on."""
        return self._read is not None

    @Slot()
    def restart(self) -> None:
        """What is open is read now: the files as they are at this moment are what later ones differ from."""
        self._rest.stop()
        self._read = self._seen = None
        self._look()

    def close(self) -> None:
        """Watches no more, and waits."""
        self._rest.stop()
        self._watch([])
        self._lane.close()

    @Slot()
    def _stirred(self) -> None:
        if self._read is not None:
            self._rest.start()

    @Slot()
    def _look(self) -> None:
        self._lane.start(survey, list(self._session.paths))

    @Slot(object)
    def _surveyed(self, found: Survey | Crash) -> None:
        if isinstance(found, Crash):
            return  # then the reader reads again by hand
        self._watch(found.watched())
        if self._read is None:
            self._read = self._seen = found
            return
        at_rest = self._seen is not None and not differences(self._seen, found)
        self._seen = found
        what = differences(self._read, found)
        if not what:
            return
        if at_rest:
            self._read = found
            self.changed.emit(what)
        else:
            self._rest.start()

    def _watch(self, wanted: list[str]) -> None:
        watched = {*self._system.files(), *self._system.directories()}
        gone, new = sorted(watched.difference(wanted)), sorted(set(wanted) - watched)
        if gone:
            self._system.removePaths(gone)
        if new:
            self._system.addPaths(new)
