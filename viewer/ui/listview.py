"""PanelList: the list view that the window's panels share; click, Enter and Space mean "this one".

It leaves what a row looks like to the delegate, and what choosing means to the panel.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.ui.focusing import came_by_keys
from viewer.ui.mirroring import as_written
from viewer.ui.painting import placeholder
from viewer.ui.style import Style

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ASIDE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier


class PanelDelegate(QStyledItemDelegate):
    """A delegate whose rows are as wide as the view, with sizes that are asked for once."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._heights: dict[tuple[object, int], int] = {}

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        self.forget()

    def forget(self) -> None:
        """Drops the sizes that are remembered."""
        self._heights.clear()

    def key(self, index: Index) -> object:
        """What the row's height depends on, besides the width and the style."""
        raise NotImplementedError

    def height(self, index: Index, width: int) -> int:
        """The row's height in pixels at this width."""
        raise NotImplementedError

    def is_beside(self, _box: QRect, _point: QPoint, _index: Index) -> bool:
        """Whether a click at this point of a row is meant beside, as one with Ctrl held."""
        return False

    def shows_focus(self, option: QStyleOptionViewItem) -> bool:
        """Whether a row is framed: the keyboard is on it, and the reader uses the keyboard."""
        view = self.parent()
        by_keys = view.by_keys if isinstance(view, PanelList) else True
        return by_keys and bool(option.state & QStyle.StateFlag.State_HasFocus)

    def is_aside(self, _box: QRect, _point: QPoint, _index: Index) -> bool:
        """Whether a click at this point of a row is meant aside, as one with Shift held."""
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the view, as high as the row's text needs."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        key = (self.key(index), width)
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = self.height(index, width)
        return QSize(1, self._heights[key])  # no wider than needed, so that nothing scrolls sideways


class PanelList(QListView):
    """A list whose rows are picked.

    `picked` says which row was chosen; `picked_aside` the same with Shift or Alt held, or in a place of the
    row that the delegate sets apart; `picked_beside` the same with Ctrl held.

    With `follow`, moving with the arrow keys picks as well.
    """

    picked = Signal(QModelIndex)
    picked_aside = Signal(QModelIndex)
    picked_beside = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)  # a row, and where on the screen

    def __init__(self, style: Style, parent: QWidget | None = None, *, follow: bool = False) -> None:
        super().__init__(parent)
        self._style = style
        self._follow = follow
        self._empty = ""
        self.by_keys = False  # whether the reader uses keys here, and so needs to see where they are
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # makes the view ask for sizes again when its width changes
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_click)
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._pressed = QPoint()

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        delegate = self.itemDelegate()
        if isinstance(delegate, PanelDelegate):
            delegate.restyle(style)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def set_empty(self, text: str) -> None:
        """The line that stands in the middle while the list is empty."""
        if text != self._empty:
            self._empty = text
            self.viewport().update()

    @property
    def empty_line(self) -> str:
        """The line shown now, or an empty string while there are rows."""
        model = self.model()
        return "" if model is not None and model.rowCount() else self._empty

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or the line that says why there are none."""
        super().paintEvent(event)
        if self.empty_line:
            painter = QPainter(self.viewport())
            as_written(painter)
            placeholder(painter, self.viewport().rect(), self.empty_line, self._style)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current row is framed for those who came by keys."""
        self.by_keys = came_by_keys(event)
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scrolling goes on by the height of a line of text."""
        super().resizeEvent(event)
        self.verticalScrollBar().setSingleStep(self.fontMetrics().lineSpacing() * 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers how the row is clicked; only the left button picks."""
        self.by_keys = False
        self._modifiers, self._pressed = event.modifiers(), event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space pick the current row, arrows move."""
        self.by_keys = True
        current = self.currentIndex()
        if event.key() in _ENTER and current.isValid() and current.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._pick(current, event.modifiers())
            event.accept()
            return
        before = QPersistentModelIndex(current)
        super().keyPressEvent(event)
        if self._follow and self.currentIndex().isValid() and before != self.currentIndex():
            self.picked.emit(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Opens the menu of the row under the pointer, or, by a key, of the current one, beside it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.scrollTo(index)
        at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        if self._follow:
            self.picked.emit(index)  # what the menu is about is what is selected
        if self.actions():
            menu = QMenu(self)
            menu.addActions(self.actions())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)
        else:
            self.menu_wanted.emit(index, at)

    @Slot(QModelIndex)
    def _on_click(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        delegate, held = self.itemDelegate(), self._modifiers
        if isinstance(delegate, PanelDelegate):
            box = self.visualRect(index)
            if delegate.is_aside(box, self._pressed, index):
                held |= Qt.KeyboardModifier.ShiftModifier
            elif delegate.is_beside(box, self._pressed, index):
                held |= Qt.KeyboardModifier.ControlModifier
        self._pick(index, held)

    def _pick(self, index: QModelIndex, held: Qt.KeyboardModifier) -> None:
        if held & _ASIDE:
            self.picked_aside.emit(index)
        elif held & Qt.KeyboardModifier.ControlModifier:
            self.picked_beside.emit(index)
        else:
            self.picked.emit(index)
