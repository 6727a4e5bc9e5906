"""TableSaver: writes every table into a folder, off the window's thread, and says where they are."""

from __future__ import annotations

from pathlib import Path

from viewer import workspace
from viewer.corpus.article import Corpus
from viewer.engine.analysis import Analysis
from viewer.engine.progress import Progress, part_of
from viewer.export.writing import NotWritten
from viewer.ui.saving import Saver


def write(folder: Path, corpus: Corpus, analysis: Analysis, progress: Progress) -> str:
    """A job: writes the tables of what the reader sees; gives an empty string, or why that failed."""
    try:
        results = workspace.results(corpus, analysis, part_of(progress, 0, 50, 100))
        workspace.write_tables(folder, results, part_of(progress, 50, 100, 100))
    except NotWritten as error:
        reason: str = error.args[0]
        return reason
    return ""


class TableSaver(Saver):
    """One folder at a time."""

    def save(self, folder: Path, corpus: Corpus, analysis: Analysis) -> None:
        """Writes a CSV file for every kind of result."""
        self.told.emit(self.tr("Writing the tables …"))
        self._start(write, folder, corpus, analysis)

    def failed(self, reason: str) -> str:
        """What to say where it was not written."""
        return self.tr("Not all tables were written: {reason}").format(reason=reason)

    def done(self, target: Path) -> str:
        """What to say when it is written."""
        return self.tr("The tables are in {path}").format(path=target)
