"""TableSaver: writes every table into a folder, off the window's thread, and says where they are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer import workspace
from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.engine.progress import Progress, part_of
from viewer.export.writing import NotWritten
from viewer.ui.languages import phrase
from viewer.ui.work import Crash, Lane


def write(folder: Path, corpus: Corpus, analysis: Analysis, progress: Progress) -> str:
    """A job: writes the tables of what the reader sees; gives an empty string, or why that failed."""
    try:
        results = workspace.results(corpus, analysis, part_of(progress, 0, 50, 100))
        workspace.write_tables(folder, results, part_of(progress, 50, 100, 100))
    except NotWritten as error:
        reason: str = error.args[0]
        return reason
    return ""


class TableSaver(QObject):
    """One folder at a time."""

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._lane = Lane(self)
        self._lane.finished.connect(self._finished)

    def save(self, folder: Path, corpus: Corpus, analysis: Analysis) -> None:
        """Writes a CSV file for every kind of result."""
        self._folder = folder
        self.told.emit(self.tr("Writing the tables …"))
        self._lane.start(write, folder, corpus, analysis, apart=True)

    def close(self) -> bool:
        """Stops and waits."""
        return self._lane.close()

    @Slot(object)
    def _finished(self, result: str | Crash) -> None:
        reason = result.report.strip().splitlines()[-1] if isinstance(result, Crash) else result
        if reason:
            self.told.emit(self.tr("Not all tables were written: {reason}").format(reason=phrase(reason)))
        else:
            self.told.emit(self.tr("The tables are in {path}").format(path=self._folder))
