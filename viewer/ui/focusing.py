"""Focusing: where the keyboard is, in what order Tab goes round, and when it is shown."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def came_by_keys(event: QFocusEvent) -> bool:
    """Whether the reader brought the focus with a key; only then it needs a frame to be found."""
    return event.reason() in _BY_KEYS


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
