"""Warming: once the window is at rest, imports what the reader will want next, so that it comes at once then.

The window opens without the aligner and without most of its views. The first is imported by a thread, the
others, since they know Qt, by the window's own thread, a module at a turn; whoever needs one sooner imports
it as ever. Nothing is made and nothing is worked out here.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.engine.progress import Progress
from viewer.ui.session import Session
from viewer.ui.work import Lane

PATIENCE_MS = 300
"""How long the window has been at rest before anything is imported."""
PAUSE_MS = 15
"""Between two modules, so that the window answers."""
_ENGINE = ("regex", "viewer.text.tokens", "numpy", "viewer.engine.pipeline", "viewer.engine.wording")
_VIEWS = (
    "viewer.ui.typeset",
    "viewer.ui.changemarks",
    "viewer.ui.aligned.rows",
    "viewer.ui.aligned.pictures",
    "viewer.ui.aligned.area",
    "viewer.ui.aligned.view",
    "viewer.ui.fulltext.page",
    "viewer.ui.fulltext.pane",
    "viewer.ui.fulltext.view",
    "viewer.ui.finding.controller",
    "viewer.ui.several.page",
)


def import_engine(progress: Progress) -> None:
    """A job: what compares two articles.

    Raises:
        Cancelled: from `progress`.
    """
    for done, name in enumerate(_ENGINE):
        progress(done, len(_ENGINE), "")
        import_module(name)


class Warming(QObject):
    """Begins when the session has rested for a moment, once; a session at work is waited for."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._left = list(_VIEWS)
        self._has_begun = False
        self._lane = Lane(self)
        self._lane.finished.connect(self._go_on)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        session.busy_changed.connect(self._wait)

    @Slot(bool)
    def _wait(self, busy: bool) -> None:
        if busy:
            self._timer.stop()
        elif self._left:
            self._timer.start(PATIENCE_MS)

    @Slot()
    def _go_on(self) -> None:
        """The engine first, since it takes longest; then a view at a turn."""
        if not self._has_begun:
            self._has_begun = True
            self._lane.start(import_engine)
        elif self._left and not (self._session.busy or self._lane.busy):
            import_module(self._left.pop(0))
            self._timer.start(PAUSE_MS)

    def close(self) -> None:
        """Stops and waits."""
        self._left.clear()
        self._timer.stop()
        self._lane.close()
