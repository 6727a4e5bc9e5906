"""ReportSaver: writes the report off the window's thread and says where it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from viewer import workspace
from viewer.corpus.article import Corpus
from viewer.engine.options import Options
from viewer.engine.progress import Progress
from viewer.export.writing import NotWritten
from viewer.ui.joining.everywhere import by_hand, with_edits
from viewer.ui.joining.store import Book
from viewer.ui.languages import phrase
from viewer.ui.work import Crash, Lane


def write(target: Path, corpus: Corpus, options: Options, book: Book, progress: Progress) -> str:
    """A job: writes the report with the reader's edits; gives an empty string, or why it was not written."""
    articles = corpus.articles
    found = workspace.narrow(workspace.analyse(articles, progress, options.widest), articles, options)
    analysis = with_edits(found, articles, book, options, progress)
    theirs = by_hand(found, analysis, articles, book, options)
    try:
        workspace.write_report(target, corpus, analysis, progress, options, theirs)
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

    def save(self, target: Path, corpus: Corpus, options: Options, book: Book) -> None:
        """Writes an HTML report of all articles, with the passages that the reader sees."""
        self._target = target
        self.told.emit(self.tr("Writing the report …"))
        self._lane.start(write, target, corpus, options, book, apart=True)

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
