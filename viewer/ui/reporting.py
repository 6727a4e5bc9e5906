"""ReportSaver: writes the report off the window's thread and says where it is."""

from __future__ import annotations

from pathlib import Path

from viewer import workspace
from viewer.corpus.article import Corpus
from viewer.engine.options import Options
from viewer.engine.progress import Progress
from viewer.export.writing import NotWritten
from viewer.ui.joining.everywhere import by_hand, with_edits
from viewer.ui.joining.store import Book
from viewer.ui.saving import Saver


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


class ReportSaver(Saver):
    """One report at a time."""

    def save(self, target: Path, corpus: Corpus, options: Options, book: Book) -> None:
        """Writes an HTML report of all articles, with the passages that the reader sees."""
        self.told.emit(self.tr("Writing the report …"))
        self._start(write, target, corpus, options, book)

    def failed(self, reason: str) -> str:
        """What to say where it was not written."""
        return self.tr("No report was written: {reason}").format(reason=reason)

    def done(self, target: Path) -> str:
        """What to say when it is written."""
        return self.tr("The report is in {path}").format(path=target)
