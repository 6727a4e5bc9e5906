"""Dialogs that would wait for a person give an answer at once while random input runs."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest import mock

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QWidget,
)

from tests.fuzz.files import Desk

_LONGEST = 400  # milliseconds after which a menu that waits is closed


@contextmanager
def without_blocking(desk: Desk) -> Iterator[None]:
    """File dialogs choose at random, messages are agreed to; what would wait is shown and closed."""
    dice = random.Random(0)

    def folder(*_: object, **__: object) -> str:
        return str(desk.some(dice)[0]) if dice.random() < 0.5 else ""

    def files(*_: object, **__: object) -> tuple[list[str], str]:
        return ([str(p) for p in desk.some(dice)] if dice.random() < 0.5 else []), ""

    def target(*_: object, **__: object) -> tuple[str, str]:
        names = ("", "", "report.html", "no/such/folder/report.html")
        name = dice.choice(names)
        return (str(desk.place / name) if name else ""), ""

    changes: list[tuple[type, str, Callable[..., Any]]] = [
        (QFileDialog, "getExistingDirectory", staticmethod(folder)),
        (QFileDialog, "getOpenFileNames", staticmethod(files)),
        (QFileDialog, "getSaveFileName", staticmethod(target)),
        (QDialog, "exec", _show_and_close),
        (QDialog, "open", lambda dialog: _fill_and_close(dialog, dice)),
        (QMenu, "exec", _pop_up_and_close),
    ]
    for name in ("about", "information", "warning", "critical"):
        changes.append((QMessageBox, name, staticmethod(lambda *_, **__: QMessageBox.StandardButton.Ok)))
    changes.append((QMessageBox, "question", staticmethod(lambda *_, **__: QMessageBox.StandardButton.Yes)))
    changes.append((QInputDialog, "getText", staticmethod(lambda *_, **__: ("words", True))))
    changes.append((QInputDialog, "getInt", staticmethod(lambda *_, **__: (3, True))))
    patches = [mock.patch.object(owner, name, new) for owner, name, new in changes]
    closer = _closer()
    for patch in patches:
        patch.start()
    try:
        yield
    finally:
        closer.stop()
        closer.deleteLater()
        for patch in patches:
            patch.stop()


def _show_and_close(dialog: QDialog) -> int:
    dialog.show()
    QApplication.processEvents()
    dialog.grab()
    dialog.reject()
    return dialog.result()


def _fill_and_close(dialog: QDialog, dice: random.Random) -> None:
    """Types into some fields of a dialog, and has it keep that, or not."""
    dialog.show()
    QApplication.processEvents()
    for field in dialog.findChildren(QLineEdit):
        if not field.isReadOnly() and dice.random() < 0.3:
            field.setText(dice.choice(("", "The Daily", "2020-01-31", "03/04/2020", "en")))
    dialog.grab()
    if dice.random() < 0.7:
        dialog.accept()
    if dialog.isVisible():
        dialog.reject()


def _pop_up_and_close(menu: QMenu, *_: object) -> None:
    menu.popup(menu.pos())
    QApplication.processEvents()
    menu.grab()
    menu.close()


def _closer() -> QTimer:
    """Closes menus that Qt itself waits for, as that of a button."""
    waiting: list[QWidget] = []

    def close_old() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None and popup in waiting:
            popup.close()
        waiting[:] = [popup] if popup is not None else []

    timer = QTimer()
    timer.timeout.connect(close_old)
    timer.start(_LONGEST)
    return timer
