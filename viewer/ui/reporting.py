"""ReportSaver: writes the report off the window's thread and says where it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer import workspace
from viewer.corpus.article import Corpus
from viewer.engine.options import Options
from viewer.engine.progress import Progress
from viewer.export.writing import NotWritten
from viewer.ui.languages import phrase
from viewer.ui.work import Crash, Lane


def write(target: Path, corpus: Corpus, options: Options, progress: Progress) -> str:
    """A job: writes the report; gives an empty string, or the reason why it could not be written."""
    analysis = workspace.analyse(corpus.articles, progress, options)
    try:
        workspace.write_report(target, corpus, analysis, progress, options)
    except NotWritten as error:
        reason: str = error.args[0]
        return reason
    return ""


class ReportSaver(QObject):
    """One report at a time."""

    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target = Path()
        self._lane = Lane(self)
        self._lane.finished.connect(self._finished)

    def save(self, target: Path, corpus: Corpus, options: Options) -> None:
        """Writes an HTML report of all articles, with the passages that the options admit."""
        self._target = target
        self.told.emit(self.tr("Writing the report …"))
        self._lane.start(write, target, corpus, options, apart=True)

    def close(self) -> bool:
        """Stops and waits."""
        return self._lane.close()

    @Slot(object)
    def _finished(self, result: str | Crash) -> None:
        reason = result.report.strip().splitlines()[-1] if isinstance(result, Crash) else result
        if reason:
            self.told.emit(self.tr("No report was written: {reason}").format(reason=phrase(reason)))
        else:
            self.told.emit(self.tr("The report is in {path}").format(path=self._target))
