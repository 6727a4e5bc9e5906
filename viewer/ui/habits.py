"""Habits: what people expect of any program (finding, pasting, recent folders and so on), for the window.

Each part stands in a module of its own; here their signals become the few that the window listens to. Those
that begin with a wish of the reader's are made then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from viewer.ui.borders import Borders
from viewer.ui.comparepage import ComparePage
from viewer.ui.crashes import CrashReports
from viewer.ui.filing import Filing
from viewer.ui.incoming import Incoming
from viewer.ui.navigation import Navigation
from viewer.ui.notice import Notice
from viewer.ui.recent import RecentMenu
from viewer.ui.remembering import Remembering
from viewer.ui.session import Session
from viewer.ui.settings import Settings
from viewer.ui.several.controller import Several
from viewer.ui.style import Style
from viewer.ui.warming import Warming
from viewer.ui.watching import Differences, Watcher
from viewer.ui.wording import counted, tr

if TYPE_CHECKING:
    from viewer.ui.finding.controller import Finding
    from viewer.ui.goto import GoTo

_NAMED = 3  # files named in a sentence; more are counted


class Habits(QObject):
    """`page_wanted` asks for a page of the window's middle, `compare_wanted` for the comparison.

    `several_wanted` asks for the mode that shows more than two articles. `article_wanted` brings the id of
    an article to be compared, `a_wanted` of one to be A; `crashed` brings a traceback. `made` brings a page
    of the window's middle that is new.
    """

    made = Signal(QWidget)
    page_wanted = Signal(QWidget)
    compare_wanted = Signal()
    several_wanted = Signal()
    article_wanted = Signal(str)
    a_wanted = Signal(str)
    crashed = Signal(str)

    def __init__(
        self, session: Session, filing: Filing, settings: Settings, page: ComparePage, style: Style
    ) -> None:
        window = page.parentWidget()
        assert window is not None
        super().__init__(window)
        self._session, self._filing, self._settings, self._page = session, filing, settings, page
        self._style, self._window = style, window
        self._notice: Notice | None = None
        self._several: Several | None = None
        self._what = Differences((), (), ())
        self.remembering = Remembering(session, settings, page, window)
        self.incoming = Incoming(session, filing, style, window)
        self.watcher = Watcher(session, window)
        self.crashes = CrashReports(settings, window)
        self.borders = Borders(window)
        self._warming = Warming(session, window)
        self._connect()

    def _connect(self) -> None:
        for part in (self.remembering, self.incoming):
            part.compare_wanted.connect(self.compare_wanted)
        self.watcher.changed.connect(self._files_changed)
        self._session.renewed.connect(self._say_what_changed)

    @cached_property
    def finding(self) -> Finding:
        """What looks for words in the two articles and in all."""
        from viewer.ui.finding.controller import Finding

        finding = Finding(self._session, self._page, self._style, self._window)
        finding.page_wanted.connect(self.page_wanted)
        finding.article_wanted.connect(self.article_wanted)
        finding.a_wanted.connect(self.a_wanted)
        finding.crashed.connect(self.crashed)
        finding.compare_wanted.connect(self.compare_wanted)
        self.made.emit(finding.everywhere)
        return finding

    @cached_property
    def go_to(self) -> GoTo:
        """What asks for a paragraph."""
        from viewer.ui.goto import GoTo

        go_to = GoTo(self._session, self._page, self._style, self._window)
        go_to.compare_wanted.connect(self.compare_wanted)
        return go_to

    @property
    def _made(self) -> list[Finding | GoTo]:
        """Those of the two that there are."""
        return [part for name in ("finding", "go_to") if (part := self.__dict__.get(name)) is not None]

    def attach(self, navigation: Navigation, several: Several, notice: Notice, file_menu: QMenu) -> None:
        """Called when the window is built and all its parts listen to the session."""
        self._notice, self._several = notice, several
        self.remembering.attach(navigation, several)
        self.remembering.several_wanted.connect(self.several_wanted)
        self.incoming.told.connect(notice.say)
        self.crashes.offered.connect(self._offer_report)
        menu = QMenu(self.tr("Open recent"), file_menu)
        file_menu.insertMenu(file_menu.actions()[2], menu)
        self.recent = RecentMenu(menu, self._settings, self._filing.open)

    def begin(self) -> None:
        """At the start of the program: tells of an error of last time, clears texts that nobody needs."""
        self._filing.pasted.clear(self._settings.paths)
        self.crashes.tell_once()

    def deeds(self) -> dict[str, Callable[..., object]]:
        """What the actions of these parts do."""
        return {
            "copy": self.copy,
            "copy_passage": self.copy_passage,
            "paste": self.incoming.paste,
            "go_to": lambda: self.go_to.open_bar(),
            "find": lambda: self.finding.open_bar(),
            "find_next": lambda: self.finding.find_next(),
            "find_previous": lambda: self.finding.find_previous(),
            "find_everywhere": lambda: self.finding.open_everywhere(),
            "last_error": self.crashes.show,
            **self.borders.deeds(),
        }

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        for part in self._made:
            part.restyle(style)
        self.incoming.sheet.restyle(style)

    def close(self) -> None:
        """Keeps the reader's place, stops all work and waits."""
        self.remembering.keep()
        self.watcher.close()
        self._warming.close()
        for part in self._made:
            part.close()

    @Slot()
    def copy(self) -> None:
        """Copies what is chosen where the keyboard is, or else the selected passage with its sources."""
        widget = QApplication.focusWidget()
        while widget is not None and not self._page.isAncestorOf(widget):
            if callable(deed := getattr(widget, "copy", None)):
                deed()
                return
            if isinstance(widget, QAbstractItemView) and not self._page.isVisible():
                text = widget.currentIndex().data()
                QGuiApplication.clipboard().setText(text if isinstance(text, str) else "")
                return
            widget = widget.parentWidget()
        if self._page.isVisible():
            self._page.view.copy()

    @Slot()
    def copy_passage(self) -> None:
        """Copies the selected passage in both wordings, each with its source."""
        if self._page.isVisible():
            self._page.view.copy_with_source()
        elif self._several is not None and self._several.is_on_show:
            self._several.page.view.copy_with_source()

    @Slot(object)
    def _files_changed(self, what: Differences) -> None:
        self._what = what
        self._session.renew()

    @Slot()
    def _say_what_changed(self) -> None:
        what, self._what = self._what, Differences((), (), ())
        if what and self._notice is not None:
            self._notice.say(sentence(what))

    @Slot(str)
    def _offer_report(self, text: str) -> None:
        if self._notice is not None:
            self._notice.offer(text, self.tr("Show the report"), self.crashes.show)


def sentence(what: Differences) -> str:
    """For example "Read again: a.txt changed; b.txt is new"."""
    parts = [
        _part(what.changed, tr("{names} changed"), tr("{n} files changed")),
        _part(what.new, tr("new: {names}"), tr("{n} new files")),
        _part(what.gone, tr("gone: {names}"), tr("{n} files gone")),
    ]
    return tr("Read again: {what}").format(what="; ".join(part for part in parts if part))


def _part(paths: Sequence[Path], named: str, many: str) -> str:
    if len(paths) > _NAMED:
        return counted(len(paths), many, many)
    return named.format(names=", ".join(path.name for path in paths)) if paths else ""
