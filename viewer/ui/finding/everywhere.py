"""FoundPage: the articles that hold what is looked for, each with its hits counted and the first one shown.

A click or Enter opens the article; with Shift or Alt it is meant as A, as in the list of articles.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from viewer.corpus.article import Article
from viewer.ui import sheets
from viewer.ui.filterfield import FilterField
from viewer.ui.finding.foundlist import FOUND_ROLE, FoundDelegate, FoundModel
from viewer.ui.finding.hits import Found, Query, find_everywhere
from viewer.ui.finding.toggle import Toggle
from viewer.ui.focusing import Forwarding
from viewer.ui.listview import PanelList
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import counted
from viewer.ui.work import Crash, Lane


class FoundPage(Forwarding):
    """`opened` brings the query and an article's id, `opened_as_a` the same where it is meant as A."""

    opened = Signal(object, str)
    opened_as_a = Signal(object, str)
    closed = Signal()
    crashed = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles: tuple[Article, ...] = ()
        self._lane = Lane(self)
        self._lane.finished.connect(self._arrived)
        self.model = FoundModel(self)
        self._said = QLabel(self)
        self._close = QToolButton(self)
        self._close.setText("✕")
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.clicked.connect(self.closed)
        self.field = FilterField(style, self)
        self.field.setPlaceholderText(self.tr("Find in all open articles"))
        self.field.setAccessibleName(self.tr("Find in all open articles"))
        self.field.textChanged.connect(self._look)
        self.field.left.connect(self._go_to_list)
        self.whole = Toggle(self.tr("Whole words"), style, self)
        self.whole.toggled.connect(self._look)
        self.list = PanelList(style, self)
        self.list.setItemDelegate(FoundDelegate(style, self.list))
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Articles with hits"))
        self.list.picked.connect(self._on_picked)
        self.list.picked_aside.connect(self._on_picked_aside)
        self._lay_out()
        self.forward_focus_to(self.field)
        self.restyle(style)
        self._look()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(16, 12, 12, 8)
        line.setSpacing(10)
        line.addWidget(self.field, 2)
        line.addWidget(self.whole)
        line.addWidget(self._said, 3)
        line.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        self.setAutoFillBackground(True)

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.field.text(), self.whole.isChecked())

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._lane.busy

    @property
    def said(self) -> str:
        """What stands beside the field."""
        return self._said.text()

    def set_articles(self, articles: Sequence[Article]) -> None:
        """Looks in other articles."""
        self._articles = tuple(articles)
        self._look()

    def start(self, query: Query) -> None:
        """Takes over what was looked for in two articles, if anything was."""
        if query.text:
            self.whole.setChecked(query.whole_words)
            self.field.setText(query.text)
        self.field.selectAll()

    def close_work(self) -> None:
        """Stops looking and waits."""
        self._lane.close()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setPalette(palette(style.theme))
        for widget in (self._said, self._close):
            widget.setFont(style.interface_font())
        self.whole.restyle(style)
        self._close.setStyleSheet(sheets.flat_button(style))
        self.field.restyle(style)
        self.list.restyle(style)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Base)

    @Slot()
    def _look(self) -> None:
        if self.query.folded and self._articles:
            self._said.setText(self.tr("Looking…"))
            self._lane.start(find_everywhere, list(self._articles), self.query)
        else:
            self._lane.cancel()
            self._said.clear()
            self.model.set_found(())
            self.list.set_empty(self.tr("Type the words to look for. Case and accents do not count."))

    @Slot(object)
    def _arrived(self, result: list[Found] | Crash) -> None:
        if isinstance(result, Crash):
            self._said.clear()
            self.crashed.emit(result.report)
            return
        delegate = self.list.itemDelegate()
        if isinstance(delegate, FoundDelegate):
            delegate.forget()
        self.model.set_found(result)
        hits = counted(sum(f.count for f in result), self.tr("{n} hit"), self.tr("{n} hits"))
        articles = counted(len(result), self.tr("{n} article"), self.tr("{n} articles"))
        said = self.tr("{hits} in {articles}").format(hits=hits, articles=articles) if result else ""
        self._said.setText(said)
        self.list.set_empty(self.tr("No open article holds these words."))

    @Slot()
    def _go_to_list(self) -> None:
        if self.model.rowCount():
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QModelIndex)
    def _on_picked(self, index: QModelIndex) -> None:
        self.opened.emit(self.query, index.data(FOUND_ROLE).article.id)

    @Slot(QModelIndex)
    def _on_picked_aside(self, index: QModelIndex) -> None:
        self.opened_as_a.emit(self.query, index.data(FOUND_ROLE).article.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to where the reader came from."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As large as the other views."""
        return QSize(800, 600)
