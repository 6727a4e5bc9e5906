"""The probe of startup_child.py: notes when a window has been painted, prints it, and closes the window."""

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QMainWindow


def peak_memory() -> int:
    """The most memory that this process has held, in bytes; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


class Probe(QObject):
    """Notes when a window has been painted, and closes it after the last mark."""

    def __init__(self, window: QMainWindow, *, waits_for_analysis: bool) -> None:
        super().__init__(window)
        self._window = window
        self._waits = waits_for_analysis
        self._analysed = False
        self._marks: dict[str, float] = {}
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A turn of the loop after the window's paint, or after a repaint of its parts, all is painted."""
        if event.type() == QEvent.Type.Paint and not self._marks:
            QTimer.singleShot(0, self._painted)
        elif event.type() == QEvent.Type.UpdateRequest and self._analysed:
            QTimer.singleShot(0, self._compared)
        return False

    @Slot()
    def analysis_changed(self) -> None:
        """To be connected after the window's own slots."""
        self._analysed = self._window.session.analysis is not None  # type: ignore[attr-defined]
        self._window.update()

    @Slot()
    def _painted(self) -> None:
        self._marks.setdefault("painted", time.perf_counter())
        if not self._waits:
            self._finish()

    @Slot()
    def _compared(self) -> None:
        if "compared" not in self._marks:
            self._marks["compared"] = time.perf_counter()
            self._finish()

    def _finish(self) -> None:
        marks = ", ".join(f'"{name}": {reading}' for name, reading in self._marks.items())
        print(f'{{{marks}, "processor": {time.process_time()}, "memory": {peak_memory()}}}', flush=True)
        self._window.close()
