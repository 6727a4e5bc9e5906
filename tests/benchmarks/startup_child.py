"""The measured process of startup.py: shows a window, prints when it was painted, and quits.

    python startup_child.py bare | program FOLDER

Prints one JSON object: readings of the system's monotonic clock (`time.perf_counter`), the same in all
processes, at the first paint and, for the program, at the first paint with all pairs compared; at the last
of these the processor time and the peak of resident memory in bytes, of this process alone.

The program is started by its own command line, and nothing is imported before it that it would not import
itself: the probe comes into the window when the window's module has been imported.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

WINDOW = "viewer.ui.window"


def show_bare() -> int:
    """A process that shows an empty QMainWindow of the program's size."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    watch(window, waits_for_analysis=False)
    window.show()
    return app.exec()


def show_program(folder: str) -> int:
    """The program as the command line starts it, with a probe put into its window."""
    sys.meta_path.insert(0, Finder())
    from viewer import cli

    return cli.main([folder])


class Finder:
    """Finds the window's module, to be watched, and leaves all others to Python."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where the module is, as Python finds it."""
        if name != WINDOW:
            return None
        spec = PathFinder.find_spec(name, path, target)
        assert spec is not None and spec.origin is not None
        spec.loader = WatchedLoader(name, spec.origin)
        return spec


class WatchedLoader(SourceFileLoader):
    """Loads the window's module as ever, and then has every window watched that is shown."""

    def exec_module(self, module: ModuleType) -> None:
        """Runs the module."""
        super().exec_module(module)
        shown = module.MainWindow
        show = shown.show

        def show_watched(window: QMainWindow) -> None:
            watch(window, waits_for_analysis=True)
            show(window)

        shown.show = show_watched


def watch(window: QMainWindow, *, waits_for_analysis: bool) -> None:
    """Puts the probe into a window."""
    from tests.benchmarks.startup_probe import Probe

    probe = Probe(window, waits_for_analysis=waits_for_analysis)
    if waits_for_analysis:
        window.session.analysis_changed.connect(probe.analysis_changed)  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(show_bare() if sys.argv[1] == "bare" else show_program(sys.argv[2]))
