"""Makes the window's actions and menus from their descriptions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from viewer.ui.actions import ACTIONS, MENUS, SUBMENUS, ActionSpec


def tr(text: str) -> str:
    """An action's words in the window's language."""
    return QCoreApplication.translate("actions", text)


def make_actions(window: QWidget, deeds: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Every action by its name, belonging to `window`; `deeds` says what each does.

    Raises:
        KeyError: if an action has no deed.
    """
    groups: dict[str, QActionGroup] = {}
    out = {}
    for spec in ACTIONS:
        action = _action(spec, window)
        if spec.group:
            groups.setdefault(spec.group, QActionGroup(window)).addAction(action)
        action.triggered.connect(deeds[spec.name])
        window.addAction(action)
        out[spec.name] = action
    return out


def _action(spec: ActionSpec, window: QWidget) -> QAction:
    action = QAction(tr(spec.text), window)
    action.setObjectName(spec.name)
    action.setIconText(tr(spec.short) if spec.short else tr(spec.text).rstrip("…"))
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(key) for key in spec.keys])
    tip = tr(spec.tip or spec.text).rstrip("…")
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({key})" if key else tip)
    return action


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """Makes the menus with their actions, in the order of the descriptions, and gives them by name."""
    menus = {name: bar.addMenu(tr(title)) for name, title in MENUS}
    inner: dict[str, QMenu] = {}
    for spec in ACTIONS:
        menu = menus[spec.menu]
        if spec.rule:
            menu.addSeparator()
        if spec.submenu:
            if spec.submenu not in inner:
                inner[spec.submenu] = menu.addMenu(tr(SUBMENUS[spec.submenu]))
            menu = inner[spec.submenu]
        menu.addAction(actions[spec.name])
    return menus
