"""Filing: the ways in (dialogs, drops, samples) and the ways out (the report, the tables)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer import assets
from viewer.ui.pasting import Pasted
from viewer.ui.reporting import ReportSaver
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.tabling import TableSaver


class Filing(QObject):
    """`told` brings a sentence for the status line."""

    told = Signal(str)

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window
        self.pasted = Pasted()
        self._reports = ReportSaver(self)
        self._tables = TableSaver(self)
        for saver in (self._reports, self._tables):
            saver.told.connect(self.told)

    def open(self, paths: Iterable[Path]) -> None:
        """Opens files and folders in the place of what is open, and remembers them."""
        wanted = list(paths)
        if wanted:
            self._settings.paths = wanted
            self._settings.add_recent(
                path for path in wanted if path != assets.samples() and not self.pasted.holds(path)
            )
            self._session.open(wanted)

    def add(self, paths: Iterable[Path]) -> None:
        """Opens files and folders beside what is open."""
        self._settings.paths = wanted = [*self._session.paths, *paths]
        self._session.renew(wanted)

    @Slot()
    def open_folder(self) -> None:
        """Asks for a folder."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder of articles"))
        if folder:
            self.open([Path(folder)])

    @Slot()
    def open_files(self) -> None:
        """Asks for files."""
        files, _filter = QFileDialog.getOpenFileNames(self._window, self.tr("Open articles"))
        self.open(Path(name) for name in files)

    @Slot()
    def open_samples(self) -> None:
        """Opens the articles that come with the program."""
        self.open([assets.samples()])

    @Slot()
    def reload(self) -> None:
        """Reads again what is open, and keeps the reader's place."""
        self._session.renew()

    @Slot()
    def save_report(self) -> None:
        """Asks for a name and writes the report."""
        name, _filter = QFileDialog.getSaveFileName(
            self._window, self.tr("Save report"), "report.html", self.tr("Web page (*.html)")
        )
        if name:
            session = self._session
            self._reports.save(Path(name), session.corpus, session.options, session.edits)

    @Slot()
    def save_tables(self) -> None:
        """Asks for a folder and writes every table into it."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Save tables into a folder"))
        analysis = self._session.analysis
        if folder and analysis is not None:
            self._tables.save(Path(folder), self._session.corpus, analysis)

    def close(self) -> None:
        """Stops writing and waits."""
        self._reports.close()
        self._tables.close()
