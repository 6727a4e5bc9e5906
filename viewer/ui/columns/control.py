"""ColumnChoice: asks which column of a table holds what; the answer is kept for tables of these columns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer import workspace
from viewer.corpus.article import Failure
from viewer.corpus.manner import Manner, Shape
from viewer.engine.progress import Progress
from viewer.ui.appearance import Appearance
from viewer.ui.articles.panel import ArticlePanel
from viewer.ui.languages import phrase
from viewer.ui.notice import Notice
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.work import Crash, Lane

if TYPE_CHECKING:
    from viewer.ui.columns.dialog import ColumnsDialog


class ColumnChoice(QObject):
    """`told` brings a sentence for the status line; `dialog` is what the reader has open, or None.

    A table whose columns are not known is offered once; who turns that down is not asked again.
    """

    told = Signal(str)
    crashed = Signal(str)

    def __init__(self, session: Session, settings: Settings, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._appearance = session, settings, appearance
        self._window = window
        self._notice: Notice | None = None
        self._offered: set[frozenset[str]] = set()
        self._lane = Lane(self)
        self._lane.finished.connect(self._looked)
        self.dialog: ColumnsDialog | None = None
        session.manner = Manner(columns=settings.columns)
        session.corpus_changed.connect(self._offer)

    def attach(self, articles: ArticlePanel, notice: Notice) -> None:
        """Is asked for in the menu of these articles, and offers by this notice."""
        self._notice = notice
        articles.columns_requested.connect(self.look)

    @Slot()
    def _offer(self) -> None:
        """Offers to choose the columns of the first table that could not be read for them."""
        unknown = (failure for failure in self._session.corpus.failures if failure.shape)
        failure = next((f for f in unknown if _names(f.shape) not in self._offered), None)
        if failure is None or self._notice is None:
            return
        self._offered.add(_names(failure.shape))
        file, shape = failure.path.name, failure.shape
        text = self.tr("The columns of {file} are not known.").format(file=file)
        self._notice.offer(text, self.tr("Choose columns…"), lambda: self.ask(file, shape))

    @Slot(str)
    def look(self, key: str) -> None:
        """Asks for the columns of the table that an article comes from."""
        if self._session.has(key) and not self._lane.busy:
            path = self._session.article(key).path
            self._lane.start(shape_of, path, self._session.manner)

    @Slot(object)
    def _looked(self, found: Failure | Crash) -> None:
        if isinstance(found, Crash):
            self.crashed.emit(found.report)
        elif found.shape:
            self.ask(found.path.name, found.shape)
        else:
            self.told.emit(f"{found.path.name}: {phrase(found.reason)}")

    def ask(self, file: str, shape: Shape) -> None:
        """Asks which columns of a table hold what."""
        if self.dialog is not None:
            return
        from viewer.ui.columns.dialog import ColumnsDialog

        dialog = self.dialog = ColumnsDialog(file, shape, self._appearance.style, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._keep)
        dialog.finished.connect(self._closed)
        dialog.open()

    @Slot()
    def _keep(self) -> None:
        """Keeps the choice, and reads what is open by it."""
        if self.dialog is None:
            return
        choice, session = self.dialog.choice, self._session
        self._settings.keep_columns(choice)
        session.manner = replace(session.manner, columns=(*session.manner.columns, choice))
        session.renew()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    def close(self) -> None:
        """Stops looking and waits."""
        self._lane.close()


def _names(shape: Shape) -> frozenset[str]:
    return frozenset(name for name, _, _ in shape)


def shape_of(path: Path, manner: Manner, progress: Progress) -> Failure:
    """A job: the columns of a table."""
    return workspace.shape_of(path, manner, progress)
