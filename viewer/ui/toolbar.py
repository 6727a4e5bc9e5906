"""ToolBar: the few actions that are always at hand, in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from viewer.ui.focusing import CALM
from viewer.ui.style import Style

_LEFT: tuple[tuple[str, ...], ...] = (("open_folder",), ("overview", "compare"))
_RIGHT: tuple[tuple[str, ...], ...] = (
    ("aligned", "full_text", "several"),
    ("previous_passage", "next_passage"),
    ("showing",),
    ("swap",),
    ("save_report",),
)
_LEAVING = ("save_report", "swap", "previous_passage", "open_folder", "showing")
"""Groups that leave, one after the other, where there is no room; all their actions are in the menus too."""


class ToolBar(QFrame):
    """Segmented groups of buttons; what they do is in the actions."""

    def __init__(self, actions: Mapping[str, QAction], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._actions = actions
        self._buttons: list[QToolButton] = []
        self._groups: dict[str, QFrame] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(10)
        for group in _LEFT:
            layout.addWidget(self._group(group))
        layout.addStretch(1)
        for group in _RIGHT:
            layout.addWidget(self._group(group))
        self.restyle(style)

    def _group(self, names: Sequence[str]) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("group")
        self._groups[names[0]] = frame
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name in names:
            row.addWidget(self._button(frame, name))
        return frame

    def _button(self, parent: QWidget, name: str) -> QToolButton:
        action = self._actions[name]
        button = QToolButton(parent)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(action.text())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)  # for those with a menu
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._buttons.append(button)
        return button

    def minimumSizeHint(self) -> QSize:
        """The bar never keeps the window wide."""
        return QSize(200, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Groups come and go with the room."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.width() - layout.contentsMargins().left() - layout.contentsMargins().right()
        wanted = {name: frame.sizeHint().width() + layout.spacing() for name, frame in self._groups.items()}
        needed = sum(wanted.values())
        for name in _LEAVING:
            leaves = needed > room
            self._groups[name].setVisible(not leaves)
            needed -= wanted[name] if leaves else 0

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        s = style.theme.surface
        for button in self._buttons:
            button.setFont(style.interface_font())
        self.setStyleSheet(
            f"#toolbar {{ background: {s.panel.name()}; border: none;"
            f" border-bottom: 1px solid {s.line.name()}; }}"
            f"#group {{ background: {s.page.name()}; border: 1px solid {s.line.name()};"
            f" border-radius: 6px; }}"
            f"QToolButton {{ color: {s.ink.name()}; background: transparent; border: 2px solid transparent;"
            f" border-radius: 5px; padding: 3px 9px; }}"
            f"QToolButton:hover {{ background: {s.selection.name()}; }}"
            f"QToolButton:checked {{ background: {s.selection.name()}; font-weight: 600; }}"
            f"QToolButton:focus {{ border-color: {s.focus.name()}; }}"
            f'QToolButton[{CALM}="true"]:focus {{ border-color: transparent; }}'
            f"QToolButton:disabled {{ color: {s.soft.name()}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )
        self._give_way()
