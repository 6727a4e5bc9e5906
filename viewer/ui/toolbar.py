"""ToolBar: the few actions that are always at hand, in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from viewer.ui.style import Style

_LEFT: tuple[tuple[str, ...], ...] = (("open_folder",), ("overview", "compare"))
_RIGHT: tuple[tuple[str, ...], ...] = (
    ("aligned", "full_text", "several"),
    ("previous_passage", "next_passage"),
    ("showing",),
    ("swap",),
    ("save_report",),
)


class ToolBar(QFrame):
    """Segmented groups of buttons; what they do is in the actions."""

    def __init__(self, actions: Mapping[str, QAction], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._actions = actions
        self._buttons: list[QToolButton] = []
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
            f"QToolButton:disabled {{ color: {s.soft.name()}; }}"
            "QToolButton::menu-indicator { image: none; }"
        )
