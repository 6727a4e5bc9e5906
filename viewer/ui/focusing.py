"""Focusing: where the keyboard is and goes, in what order Tab goes round, and when it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QStackedWidget, QWidget

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def came_by_keys(event: QFocusEvent) -> bool:
    """Whether the reader brought the focus with a key; only then it needs a frame to be found."""
    return event.reason() in _BY_KEYS


CALM = "calm"
"""The property of a button that has the focus but needs no frame; style sheets ask for it."""


class CalmButtons(QObject):
    """Buttons with a style sheet are framed only where a key brought the focus; Qt frames them always."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        for button in window.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        """Looks at how the focus comes; where a menu closes or the window comes back, all stays as it was."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            back = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if isinstance(button, QWidget) and event.reason() not in back:
                button.setProperty(CALM, not came_by_keys(event))
                button.style().unpolish(button)
                button.style().polish(button)
        return False


_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class Shortcuts(QObject):
    """Knows whether what happens now follows from a key, such as a shortcut of the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed = False
        window.installEventFilter(self)

    @property
    def reason(self) -> Qt.FocusReason:
        """The reason for which the focus moves now."""
        reasons = Qt.FocusReason
        return reasons.ShortcutFocusReason if self._pressed else reasons.OtherFocusReason

    @Slot()
    def show_focus(self) -> None:
        """After a step made by a key, the part that has the keyboard shows it, as if a key had led there."""
        if self._pressed:
            QTimer.singleShot(0, self, self._show_focus)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Every key comes by here that no part of the window takes for itself, before its shortcut acts."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            self._pressed = True
            QTimer.singleShot(0, self, self._forget)
        return False

    @Slot()
    def _forget(self) -> None:
        self._pressed = False

    @Slot()
    def _show_focus(self) -> None:
        at = QApplication.focusWidget()
        if isinstance(at, QAbstractScrollArea | QAbstractButton) and self._window.isAncestorOf(at):
            came = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ShortcutFocusReason)
            QApplication.sendEvent(at, came)


def turn_page(stack: QStackedWidget, page: QWidget, reason: Qt.FocusReason) -> None:
    """Shows a page of a stack; a keyboard that was on the page before goes along to this one.

    Left alone, Qt would take it to whatever comes first in the order of Tab, and frame that.
    """
    at = QApplication.focusWidget()
    goes_along = at is not None and stack.isAncestorOf(at) and stack.currentWidget() is not page
    stack.setCurrentWidget(page)
    if goes_along:
        page.setFocus(reason)


def show_panel(panel: QWidget, shown: bool, otherwise: QWidget | None) -> None:
    """Shows or hides a panel; a keyboard that was in it goes to another part of the window."""
    at = QApplication.focusWidget()
    if otherwise is not None and not shown and at is not None and panel.isAncestorOf(at):
        otherwise.setFocus(Qt.FocusReason.OtherFocusReason)
    panel.setVisible(shown)


class Forwarding(QWidget):
    """A part of the window that is no stop of the Tab key, and hands the focus on to one of its children.

    Qt's focus proxies do the same, but with one on a container, Tab that comes round the window lands in it
    again and never reaches what stands before it.
    """

    _inner: QWidget | None = None

    def forward_focus_to(self, inner: QWidget) -> None:
        """The child that takes the focus given to this part."""
        self._inner = inner

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the focus on, with the reason it came for."""
        if self._inner is not None:
            self._inner.setFocus(event.reason())
        else:
            super().focusInEvent(event)


def tab_through(parts: Iterable[QWidget]) -> None:
    """Makes Tab go through these parts one after the other; within each the order stays as it is."""
    stops = [stop for part in parts for stop in _stops(part)]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _stops(part: QWidget) -> list[QWidget]:
    """What Tab can reach inside a part, in its present order."""
    out: list[QWidget] = []
    start = part.window()
    at = start.nextInFocusChain()
    while at is not None and at is not start:
        if part.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            out.append(at)
        at = at.nextInFocusChain()
    return out
