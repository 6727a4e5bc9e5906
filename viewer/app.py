"""The program with a window: the QApplication, crash reports, and pictures of the window."""

from __future__ import annotations

import gc
import os
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from viewer import __version__, assets
from viewer.corpus.manner import AS_FOUND, Manner
from viewer.ui import languages
from viewer.ui.crashes import write_report
from viewer.ui.headstart import HeadStart
from viewer.ui.settings import Settings
from viewer.ui.window import MainWindow

NAME = "source-viewer"
PICTURE_SIZE = (1440, 900)
PICTURE_PATIENCE = 120.0  # seconds for the comparison before the picture is taken


class Application(QApplication):
    """Holds what belongs to the whole program: its name, its style, its crash reports."""

    def __init__(self) -> None:
        super().__init__([NAME])
        self.setApplicationName(NAME)
        self.setApplicationVersion(__version__)
        self.setDesktopFileName(NAME)
        self.setStyle("Fusion")
        self.setWindowIcon(QIcon(str(assets.resources() / "icons" / f"{NAME}.svg")))

    def report_crash(self, report: str) -> None:
        """Writes a bug's traceback to standard error and to the log that the next start can find."""
        sys.stderr.write(report)
        try:
            write_report(report)
        except OSError:
            sys.stderr.write("The report of this error could not be kept.\n")


def application() -> Application:
    """The running QApplication, made where there is none."""
    found = QApplication.instance()
    return found if isinstance(found, Application) else Application()


def run(paths: list[Path], head: HeadStart | None = None, manner: Manner = AS_FOUND) -> int:
    """Opens the window on files and folders; with none, on the last session's or on the sample articles.

    `head` is work on these paths that has begun already, in the `manner` that was asked for. Returns the exit
    code.
    """
    app = application()
    sys.excepthook = _excepthook
    settings = Settings()
    languages.speak(settings.language, app)
    window = MainWindow(settings)
    window.bug_found.connect(app.report_crash)
    window.session.manner = replace(manner, columns=(*window.session.manner.columns, *manner.columns))
    if head is not None:
        window.session.begin_with(head)
    window.show()
    window.habits.begin()
    window.filing.open(paths or settings.paths or [assets.samples()])
    _listen_to_signals(window)
    gc.freeze()
    gc.enable()
    code = app.exec()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return code


def picture(paths: list[Path], target: Path, *, theme: str = "light") -> None:
    """Writes a picture of the window with its best pair compared; needs no display.

    Raises:
        OSError: if the picture cannot be written.
        TimeoutError: if the comparison takes longer than two minutes.
    """
    app = application()
    with tempfile.TemporaryDirectory() as folder:  # the reader's own settings are not touched
        window = MainWindow(Settings(Path(folder, "settings.ini")))
        try:
            window.resize(*PICTURE_SIZE)
            window.appearance.use_theme(theme)
            window.show()
            window.filing.open(paths)
            _wait_for(window, app)
            window.show_compare()
            app.processEvents()
            if not window.grab().save(str(target), "PNG"):
                raise OSError(f"the picture could not be written to {target}")
        finally:
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _wait_for(window: MainWindow, app: Application) -> None:
    deadline = time.monotonic() + PICTURE_PATIENCE
    while window.session.busy:
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > deadline:
            raise TimeoutError("the comparison took too long for a picture")
    app.processEvents()


def _listen_to_signals(window: MainWindow) -> None:
    """Ctrl+C and a termination close the window as the reader would; Python sees them between Qt's events."""

    def close(_number: int, _frame: object) -> None:
        window.close()

    for which in (signal.SIGINT, signal.SIGTERM):
        signal.signal(which, close)
    timer = QTimer(window)
    timer.start(200)
    timer.timeout.connect(_nothing)


def _nothing() -> None:
    """Gives Python a turn."""


def _excepthook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An error in a slot must not take the window down; it is reported and the reader goes on."""
    report = "".join(traceback.format_exception(kind, error, trace))
    application().report_crash(report)
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
