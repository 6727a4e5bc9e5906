"""The random events: what a hand can do to a window, each with how often it happens."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QSplitter, QWidget

from tests.fuzz.files import Desk
from viewer.ui.window import MainWindow

Held = Qt.KeyboardModifier
_LEFT = Qt.MouseButton.LeftButton
_KEYS = (
    *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Tab", "Backtab", "Return", "Space"),
    *("Esc", "Backspace", "Del", "F5", "F6", "F9", "F10", "J", "K", "N", "P", "A", "B", "G", "M", "?", "/"),
    *("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "+", "-", "[", "]", ",", "."),
)
_HELD = (
    *(Held.NoModifier,) * 5,
    Held.ControlModifier,
    Held.ControlModifier,
    Held.ShiftModifier,
    Held.AltModifier,
    Held.ControlModifier | Held.ShiftModifier,
)
_TEXTS = ("a", "the coalition", "zzz", "Iraq", "العراق", "😀", '"quoted phrase"', "(", "\\", "%", "{n}")
_PATIENCE = 60.0


class Hands:
    """The window and what is needed to handle it."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        self.window = window
        self.desk = desk

    def rest(self) -> None:
        """Waits until all work is done."""
        until = time.monotonic() + _PATIENCE
        QApplication.processEvents()
        while self.window.session.busy or self.window.findings.busy:
            QApplication.processEvents()
            time.sleep(0.001)
            if time.monotonic() > until:
                raise TimeoutError("the window does not come to rest")
        QApplication.processEvents()

    def close_all(self) -> None:
        """Closes menus and dialogs."""
        for _ in range(20):
            open_one = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if open_one is None:
                break
            open_one.close()
            QApplication.processEvents()
        for other in QApplication.topLevelWidgets():
            if other is not self.window and other.isVisible():
                other.close()

    @property
    def top(self) -> QWidget:
        """What takes the events now: an open menu, an open dialog, or the window."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def place(self, dice: random.Random) -> tuple[QWidget, QPoint]:
        """A visible widget and a point of it: anywhere in the window, or in any of its parts."""
        top = self.top
        if dice.random() < 0.5:
            point = QPoint(dice.randrange(max(1, top.width())), dice.randrange(max(1, top.height())))
            widget = top.childAt(point) or top
            return widget, widget.mapFrom(top, point)
        parts = [w for w in top.findChildren(QWidget) if w.isVisible()] or [top]
        widget = parts[int(dice.random() * len(parts))]
        return widget, QPoint(
            int(dice.random() * max(1, widget.width())), int(dice.random() * max(1, widget.height()))
        )


def _key(hands: Hands, dice: random.Random) -> str:
    key, held = dice.choice(_KEYS), dice.choice(_HELD)
    widget = QApplication.activePopupWidget() or QApplication.focusWidget() or hands.top
    code = QKeySequence.fromString(key)[0].key()  # type: ignore[index]  # the stubs lack it
    for _ in range(dice.choice((1, 1, 1, 2, 5))):
        focused = QApplication.focusWidget()
        if focused is not None and QApplication.activePopupWidget() is None:
            widget = focused
        QTest.keyClick(widget, code, held)
    return f"{held.name}+{key} on {type(widget).__name__}"


def _type(hands: Hands, dice: random.Random) -> str:
    text = dice.choice(_TEXTS)
    for field in (hands.window.articles.filter, hands.window.overview.filter):
        if field.isVisible() and dice.random() < 0.5:
            field.setText(text if dice.random() < 0.6 else "")
            return f"{text!r} in {field.accessibleName()}"
    return ""


def _click(hands: Hands, dice: random.Random) -> str:
    widget, point = hands.place(dice)
    button = dice.choice((_LEFT, _LEFT, _LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton))
    QTest.mouseClick(widget, button, dice.choice(_HELD), point)
    return f"{button.name} {type(widget).__name__} {point.toTuple()}"


def _double(hands: Hands, dice: random.Random) -> str:
    widget, point = hands.place(dice)
    QTest.mouseClick(widget, _LEFT, Held.NoModifier, point)
    if _still(widget):
        QTest.mouseDClick(widget, _LEFT, Held.NoModifier, point)
    return f"{type(widget).__name__} {point.toTuple()}"


def _still(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget) and widget.isVisible()


def _drag(hands: Hands, dice: random.Random) -> str:
    widget, point = hands.place(dice)
    QTest.mousePress(widget, _LEFT, Held.NoModifier, point)
    for _ in range(dice.randint(1, 6)):
        if not _still(widget):
            return "gone"
        point = point + QPoint(dice.randint(-200, 200), dice.randint(-200, 200))
        QTest.mouseMove(widget, point)
        QApplication.processEvents()
    if _still(widget):
        QTest.mouseRelease(widget, _LEFT, Held.NoModifier, point)
    return f"{type(widget).__name__} to {point.toTuple()}"


def _hover(hands: Hands, dice: random.Random) -> str:
    widget, point = hands.place(dice)
    QTest.mouseMove(widget, point)
    if dice.random() < 0.4:
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point)))
    return type(widget).__name__


def _wheel(hands: Hands, dice: random.Random) -> str:
    widget, point = hands.place(dice)
    pixels = QPoint(0, dice.choice((0, 0, 3, -17, 900)))
    turn = QPoint(dice.choice((0, 0, 120)), dice.choice((120, -120, -120, 960, -2400, 7)))
    held = dice.choice(_HELD)
    event = QWheelEvent(
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        pixels,
        turn,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return f"{turn.toTuple()} on {type(widget).__name__}"


def _menu(hands: Hands, dice: random.Random) -> str:
    widget, point = hands.place(dice)
    reason = dice.choice((QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard))
    QApplication.sendEvent(widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point)))
    popup = QApplication.activePopupWidget()
    if popup is not None and (actions := [a for a in popup.actions() if a.isEnabled()]):
        dice.choice(actions).trigger()
        if (left := QApplication.activePopupWidget()) is not None:  # a dialog may have closed the first one
            left.close()
    return type(widget).__name__


def _act(hands: Hands, dice: random.Random) -> str:
    hands.close_all()
    names = [n for n in hands.window.actions_by_name if n != "quit"]
    name = dice.choice(names)
    if hands.window.actions_by_name[name].isEnabled():
        hands.window.actions_by_name[name].trigger()
    return name


def _step(hands: Hands, dice: random.Random) -> str:
    name = dice.choice(("next_passage", "previous_passage", "next_change", "previous_change", "next_pair"))
    if hands.window.actions_by_name[name].isEnabled():
        hands.window.actions_by_name[name].trigger()
    return name


def _resize(hands: Hands, dice: random.Random) -> str:
    size = dice.choice(
        ((1366, 768), (1024, 700), (1920, 1080), (dice.randint(1, 2600), dice.randint(1, 1600)))
    )
    hands.window.resize(*size)
    return str(size)


def _split(hands: Hands, dice: random.Random) -> str:
    splitters = [s for s in hands.window.findChildren(QSplitter) if s.isVisible() and s.count() > 1]
    if splitters:
        splitter = dice.choice(splitters)
        splitter.setSizes([dice.randint(1, 900) for _ in range(splitter.count())])
    return ""


def _scroll(hands: Hands, dice: random.Random) -> str:
    bars = [b for b in hands.window.findChildren(QScrollBar) if b.maximum() > 0]
    if bars:
        bar = dice.choice(bars)
        bar.setValue(dice.randint(bar.minimum(), bar.maximum()))
    return ""


def _state(hands: Hands, dice: random.Random) -> str:
    deed = dice.choice(
        ("showMaximized", "showNormal", "showNormal", "showFullScreen", "hide", "showMinimized")
    )
    getattr(hands.window, deed)()
    QApplication.processEvents()
    if deed in ("hide", "showMinimized", "showFullScreen"):
        hands.window.showNormal()
    return deed


def _scheme(hands: Hands, dice: random.Random) -> str:
    QGuiApplication.styleHints().colorSchemeChanged.emit(
        dice.choice((Qt.ColorScheme.Dark, Qt.ColorScheme.Light))
    )
    return ""


def _choose(hands: Hands, dice: random.Random) -> str:
    articles = hands.window.session.corpus.articles
    if articles:
        one, two = (articles[int(dice.random() * len(articles))].id for _ in range(2))
        signal = dice.choice(("article_activated", "set_as_a_requested", "swap", "pair"))
        if signal == "swap":
            hands.window.actions_by_name["swap"].trigger()
        elif signal == "pair" and one != two:
            hands.window.overview.pair_activated.emit(one, two)
        elif signal != "pair":
            getattr(hands.window.articles, signal).emit(one)
        return signal
    return ""


def _change_files(hands: Hands, dice: random.Random) -> str:
    said = hands.desk.change(dice)
    if dice.random() < 0.5:
        hands.window.filing.reload()
    return said


def _open(hands: Hands, dice: random.Random) -> str:
    paths = hands.desk.some(dice)
    hands.window.filing.open(paths)
    if dice.random() < 0.6:
        hands.rest()
    return ", ".join(p.name for p in paths)


def _drop(hands: Hands, dice: random.Random) -> str:
    data = QMimeData()
    if dice.random() < 0.8:
        data.setUrls([QUrl.fromLocalFile(str(p)) for p in hands.desk.some(dice)])
    else:
        data.setText("words that were dragged here")
    actions, point = Qt.DropAction.CopyAction, QPointF(300, 300)
    for kind in (QDragEnterEvent, QDropEvent):
        at = point.toPoint() if kind is QDragEnterEvent else point
        event = kind(at, actions, data, _LEFT, Held.NoModifier)  # type: ignore[arg-type]
        QApplication.sendEvent(hands.window, event)
    return ""


def _listen(hands: Hands, _dice: random.Random) -> str:
    """What a screen reader asks of every visible part."""
    for widget in hands.window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget) if widget.isVisible() else None
        if interface is not None:
            interface.text(QAccessible.Text.Name)
            interface.text(QAccessible.Text.Description)
            interface.role()
            for n in range(min(3, interface.childCount())):
                child = interface.child(n)
                if child is not None:
                    child.text(QAccessible.Text.Name)
    return ""


def _look(hands: Hands, _dice: random.Random) -> str:
    hands.window.grab()
    return ""


def _close(hands: Hands, _dice: random.Random) -> str:
    hands.close_all()
    return ""


EVENTS: dict[str, tuple[float, Callable[[Hands, random.Random], str]]] = {
    "key": (30, _key),
    "type": (2, _type),
    "click": (16, _click),
    "double click": (3, _double),
    "drag": (6, _drag),
    "hover": (6, _hover),
    "wheel": (7, _wheel),
    "menu": (3, _menu),
    "action": (8, _act),
    "step": (6, _step),
    "resize": (3, _resize),
    "split": (1, _split),
    "scroll": (3, _scroll),
    "state": (0.6, _state),
    "system's colours": (0.5, _scheme),
    "choose": (2, _choose),
    "files": (0.8, _change_files),
    "open": (0.7, _open),
    "drop": (0.3, _drop),
    "listen": (0.6, _listen),
    "look": (2, _look),
    "close": (4, _close),
}
