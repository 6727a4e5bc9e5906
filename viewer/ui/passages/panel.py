"""PassagePanel: the passages of the pair at the right, and below them the changes in the selected one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.ui.focusing import Forwarding
from viewer.ui.listview import PanelDelegate, PanelList
from viewer.ui.panelheader import PanelHeader
from viewer.ui.passages.delegate import ChangeDelegate, PassageDelegate
from viewer.ui.passages.model import ORDERS, ChangeModel, Order, PassageModel, PassageRole
from viewer.ui.ruledsplitter import RuledSplitter
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import no_passage


class PassagePanel(Forwarding):
    """Passages are numbered from 0 in the order of A, changes from 0 in their passage.

    A click, Enter or an arrow key selects, and is told by `passage_selected` and `change_selected`; what the
    window sets is not told back. On the selected passage Space asks for a tick and Delete to dismiss it.
    """

    passage_selected = Signal(int)
    change_selected = Signal(int, int)
    order_changed = Signal(str)
    dismiss_wanted = Signal()
    tick_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: ScreenPair | None = None
        self._passage: int | None = None
        self.model = PassageModel(self)
        self.change_model = ChangeModel(self)
        phrases = {
            "a": self.tr("order of A"),
            "b": self.tr("order of B"),
            "size": self.tr("by size"),
            "change": self.tr("by amount of change"),
        }
        self.header = PanelHeader(style, [(name, phrases[name]) for name in ORDERS], self)
        self.header.set_order("a")
        self.header.ordered.connect(self.order_by)
        self.change_header = PanelHeader(style, [], self)
        self.list = self._build_list(style, self.model, PassageDelegate)
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.picked.connect(self._on_passage)
        self._add_key(Qt.Key.Key_Space, self.tick_wanted)
        self._add_key(Qt.Key.Key_Delete, self.dismiss_wanted)
        self.changes = self._build_list(style, self.change_model, ChangeDelegate)
        self.changes.picked.connect(self._on_change)
        self._lay_out(style)
        self.restyle(style)
        self.show_pair(None)

    # --- building ------------------------------------------------------------------------------------

    def _build_list(
        self, style: Style, model: PassageModel | ChangeModel, delegate: type[PanelDelegate]
    ) -> PanelList:
        view = PanelList(style, self, follow=True)
        view.setItemDelegate(delegate(style, view))
        view.setModel(model)
        view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        return view

    def _add_key(self, key: Qt.Key, wanted: SignalInstance) -> None:
        """A key that means something on the list of passages alone."""
        shortcut = QShortcut(QKeySequence(key), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(wanted)

    def _lay_out(self, style: Style) -> None:
        self.splitter = RuledSplitter(style, Qt.Orientation.Vertical, self)
        for header, view in ((self.header, self.list), (self.change_header, self.changes)):
            part = QWidget(self.splitter)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(header)
            column.addWidget(view, 1)
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([640, 320])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.setAutoFillBackground(True)
        self.setMinimumWidth(180)
        self.forward_focus_to(self.list)

    # --- what the window sets ------------------------------------------------------------------------

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        self.splitter.restyle(style)
        self.header.restyle(style)
        self.change_header.restyle(style)
        self.list.restyle(style)
        self.changes.restyle(style)

    def show_pair(self, pair: ScreenPair | None) -> None:
        """Shows another pair's passages, none of them selected; None where no two articles are chosen."""
        for view in (self.list, self.changes):
            delegate = view.itemDelegate()
            if isinstance(delegate, PanelDelegate):
                delegate.forget()
        self._set_pair(pair)

    def _set_pair(self, pair: ScreenPair | None) -> None:
        self._pair = pair
        self.model.show_pair(pair)
        if pair is None:
            self.header.set_title(self.tr("Passages"))
            self.list.set_empty(self.tr("Choose two articles to see the passages they share."))
        else:
            self.header.set_title(self._title(pair))
            self.list.set_empty(no_passage(pair))
        self._show_changes(None)

    def _title(self, pair: ScreenPair) -> str:
        count = len(pair.passages)
        if not pair.left_out:
            return self.tr("Passages · {n}").format(n=count)
        return self.tr("Passages · {n} of {all}").format(n=count, all=count + pair.left_out)

    def renew_pair(self, pair: ScreenPair, passage: int | None, change: int | None) -> None:
        """Shows the same two articles with other passages or changes; the lists keep their places."""
        bars = [view.verticalScrollBar() for view in (self.list, self.changes)]
        places = [bar.value() for bar in bars]
        self._set_pair(pair)
        self.select(passage, change)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def select(self, passage: int | None, change: int | None = None) -> None:
        """Selects without telling."""
        if passage != self._passage:
            self._show_changes(passage)
        self._go(self.list, self.model.index_of(passage))
        if change is None or not 0 <= change < self.change_model.rowCount():
            self._go(self.changes, QModelIndex())
        else:
            self._go(self.changes, self.change_model.index(change))

    def set_order(self, order: Order) -> None:
        """Sorts the passages without telling."""
        self.header.set_order(order)
        self.model.set_order(order)
        self._go(self.list, self.model.index_of(self._passage))

    @property
    def selected(self) -> tuple[int | None, int | None]:
        """The selected passage and change."""
        change = self.changes.currentIndex()
        return self._passage, change.row() if change.isValid() else None

    # --- what the reader does ------------------------------------------------------------------------

    @Slot(str)
    def order_by(self, order: str) -> None:
        """Sorts the passages and tells it."""
        self.set_order(next(o for o in ORDERS if o == order))
        self.order_changed.emit(order)

    @Slot(QModelIndex)
    def _on_passage(self, index: QModelIndex) -> None:
        passage: int = index.data(PassageRole.NUMBER)
        if passage != self._passage:
            self._show_changes(passage)
        self.passage_selected.emit(passage)

    @Slot(QModelIndex)
    def _on_change(self, index: QModelIndex) -> None:
        if self._passage is not None:
            self.change_selected.emit(self._passage, index.row())

    # --- small things --------------------------------------------------------------------------------

    def _show_changes(self, passage: int | None) -> None:
        self._passage = passage if self.model.index_of(passage).isValid() else None
        self.change_model.show_changes(self._pair, self._passage)
        if self._passage is None:
            title = self.tr("Changes")
            self.changes.set_empty(self.tr("Choose a passage to see what was changed in it."))
        else:
            title = self._changes_title(self._passage)
            self.changes.set_empty(self._why_no_change())
        self.changes.setAccessibleName(title)
        self.change_header.set_title(title)
        has_passages = self.model.rowCount() > 0
        self.header.button.setVisible(has_passages)
        part = self.splitter.widget(1)
        if part is not None:
            part.setVisible(has_passages)

    def _changes_title(self, passage: int) -> str:
        hidden = 0 if self._pair is None else self._pair.hidden_changes(passage)
        if not hidden:
            return self.tr("Changes in passage {n}").format(n=passage + 1)
        return self.tr("Changes in passage {n} · {hidden} not shown").format(n=passage + 1, hidden=hidden)

    def _why_no_change(self) -> str:
        pair, passage = self._pair, self._passage
        if pair is not None and passage is not None:
            if pair.hidden_changes(passage):
                return self.tr("None of the changes shown now.")
            if not pair.is_same_letters(passage):
                return self.tr("The same words. Capitals or accents differ; that is ignored now.")
        return self.tr("Word for word the same.")

    @staticmethod
    def _go(view: PanelList, index: QModelIndex) -> None:
        """Makes an index the current and only selected one; an invalid index clears both."""
        selection = view.selectionModel()
        if index.isValid():
            view.setCurrentIndex(index)
            view.scrollTo(index)
        else:
            selection.clear()
