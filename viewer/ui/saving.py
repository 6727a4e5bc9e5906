"""Saver: writes something off the window's thread, one thing at a time, and says how it ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from viewer.ui.languages import phrase
from viewer.ui.work import Crash, Lane


class Saver(QObject):
    """`told` brings a sentence. The job gives an empty string, or the reason why nothing was written."""

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target = Path()
        self._lane = Lane(self)
        self._lane.finished.connect(self._finished)

    def _start(self, job: Callable[..., str], target: Path, *arguments: Any) -> None:
        """Runs the job in a process of its own."""
        self._target = target
        self._lane.start(job, target, *arguments, apart=True)

    def close(self) -> bool:
        """Stops and waits."""
        return self._lane.close()

    def failed(self, reason: str) -> str:
        """What to say where nothing was written, or not all."""
        raise NotImplementedError

    def done(self, target: Path) -> str:
        """What to say when it is written."""
        raise NotImplementedError

    @Slot(object)
    def _finished(self, result: str | Crash) -> None:
        reason = result.report.strip().splitlines()[-1] if isinstance(result, Crash) else result
        self.told.emit(self.failed(phrase(reason)) if reason else self.done(self._target))
