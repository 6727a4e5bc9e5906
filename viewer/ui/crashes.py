"""CrashReports: keeps the report of the last error, tells of it once at the next start, and shows it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtWidgets import QWidget

from viewer import __version__
from viewer.ui.pasting import data_folder
from viewer.ui.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

LONGEST_SHOWN = 200_000  # characters


def write_report(report: str, folder: Path | None = None) -> None:
    """Puts an error's traceback, with date and versions, in the place of the last one.

    Raises:
        OSError: if it cannot be written.
    """
    place = folder if folder is not None else data_folder()
    place.mkdir(parents=True, exist_ok=True)
    import datetime
    import platform

    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    versions = f"source-viewer {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    head = f"{now}\n{versions}, {platform.platform()}\n\n"
    (place / "crash.log").write_text(head + report, encoding="utf-8", errors="replace")


class CrashReports(QObject):
    """`offered` brings a sentence on an error of the last session, to be shown with a way to `show`."""

    offered = Signal(str)

    def __init__(self, settings: Settings, window: QWidget, folder: Path | None = None) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._folder = folder if folder is not None else data_folder()

    @property
    def _file(self) -> Path:
        return self._folder / "crash.log"

    def text(self) -> str:
        """The report of the last error; empty where there is none."""
        try:
            return self._file.read_text(encoding="utf-8", errors="replace")[:LONGEST_SHOWN]
        except OSError:
            return ""

    def tell_once(self) -> None:
        """Offers a report that was not offered before."""
        try:
            stamp = str(self._file.stat().st_mtime_ns)
        except OSError:
            return
        if stamp != self._settings.told_crash:
            self._settings.told_crash = stamp
            self.offered.emit(self.tr("An error was kept in a report last time."))

    @Slot()
    def show(self) -> None:
        """Shows the report of the last error, or that there is none."""
        dialog = self.dialog()
        dialog.exec()
        dialog.deleteLater()

    def dialog(self) -> QDialog:
        """The report, to be read and copied. Nothing is sent anywhere."""
        from PySide6.QtGui import QFontDatabase
        from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

        report = self.text()
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Report of the last error"))
        column = QVBoxLayout(dialog)
        said = self.tr("This stays on your computer. Copy it if you want to tell the makers what went wrong.")
        label = QLabel(said if report else self.tr("No error has been kept."), dialog)
        label.setWordWrap(True)
        column.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
        buttons.rejected.connect(dialog.reject)
        if report:
            dialog.resize(760, 480)
            text = QPlainTextEdit(report, dialog)
            text.setReadOnly(True)
            text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            text.setAccessibleName(self.tr("Report of the last error"))
            column.addWidget(text, 1)
            copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(self._copy)
        column.addWidget(buttons)
        return dialog

    @Slot()
    def _copy(self) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(self.text())
