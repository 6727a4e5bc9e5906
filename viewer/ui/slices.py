"""Slices: long work on the window's own thread, done a little at a time so that no one has to wait."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SLICE = 0.006  # seconds of work between two turns of the event loop


class Slices(QObject):
    """`finished` tells that the work has come to its end; work that is replaced is never heard of again."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def start(self, steps: Iterator[None]) -> None:
        """Begins with a first slice at once, in which small work is over."""
        self._steps = steps
        self._timer.start()
        self._work()

    def stop(self) -> None:
        """Drops the work."""
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Whether work is left."""
        return self._timer.isActive()

    @Slot()
    def _work(self) -> None:
        until = time.perf_counter() + SLICE
        for _ in self._steps:
            if time.perf_counter() > until:
                return
        self._timer.stop()
        self.finished.emit()
