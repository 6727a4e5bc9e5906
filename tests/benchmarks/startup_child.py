"""The measured process of startup.py: shows a window, prints when it was painted, and quits.

    python startup_child.py bare | program FOLDER

Prints one JSON object: readings of the system's monotonic clock (`time.perf_counter`), the same in all
processes, at the first paint and, for the program, at the first paint with all pairs compared; at the last
of these the processor time and the peak of resident memory in bytes, of this process alone.
Nothing is imported here that the program would not import anyway.
"""

import sys
import time
from pathlib import Path

from viewer.ui.headstart import HeadStart

# As on the command line, the first folder is under way before Qt is imported.
HEAD = HeadStart([Path(sys.argv[2])]) if __name__ == "__main__" and sys.argv[1] == "program" else None

from PySide6.QtCore import QEvent, QObject, QTimer, Slot  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402


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


def show_bare() -> int:
    """A process that shows an empty QMainWindow of the program's size."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    probe = Probe(window, waits_for_analysis=False)
    window.show()
    code = app.exec()
    del probe
    return code


def show_program(folder: str) -> int:
    """The program as the command line starts it, with a probe put into its window."""
    from viewer import app
    from viewer.ui.window import MainWindow

    show = MainWindow.show

    def show_watched(window: MainWindow) -> None:
        probe = Probe(window, waits_for_analysis=True)
        window.session.analysis_changed.connect(probe.analysis_changed)
        show(window)

    MainWindow.show = show_watched  # type: ignore[method-assign, assignment]
    return app.run([Path(folder)], HEAD)


if __name__ == "__main__":
    sys.exit(show_bare() if sys.argv[1] == "bare" else show_program(sys.argv[2]))
