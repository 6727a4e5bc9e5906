"""ToolBar: the few actions that are always at hand, in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.ui.focusing import CALM
from viewer.ui.style import Style
from viewer.ui.views import VIEWS

_LEFT: tuple[tuple[str, ...], ...] = (("open_folder",), VIEWS)
_RIGHT: tuple[tuple[str, ...], ...] = (
    ("aligned", "full_text", "several"),
    ("previous_passage", "next_passage"),
    ("showing",),
    ("swap",),
    ("save_report",),
)
_COMPARING = ("aligned", "previous_passage", "showing", "swap")
"""Groups, by their first action, that belong to the comparison alone."""
_LEAVING = ("save_report", "swap", "previous_passage", "open_folder", "showing")
"""Groups that leave, one after the other, where there is no room; all their actions are in the menus too."""
_FEWEST = 2  # views that keep a button of their own; the others go into a menu where there is no room


class ToolBar(QFrame):
    """Segmented groups of buttons; what they do is in the actions."""

    def __init__(self, actions: Mapping[str, QAction], style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._actions = actions
        self._buttons: list[QToolButton] = []
        self._groups: dict[str, QFrame] = {}
        self._tabs: list[QToolButton] = []
        self._hidden: tuple[str, ...] = ()
        self._comparing = True
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
        if names == VIEWS:
            self._tabs = list(self._buttons[-len(VIEWS) :])
            row.addWidget(self._make_more(frame))
        return frame

    def _make_more(self, parent: QWidget) -> QToolButton:
        """The button for the views that have no room for one of their own; it says which is on show."""
        self._more = QToolButton(parent)
        self._more.setMenu(QMenu(self._more))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setToolTip(self.tr("More views"))
        self._buttons.append(self._more)
        for name in VIEWS:
            self._actions[name].toggled.connect(self._say_more)
        return self._more

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

    @property
    def buttons(self) -> list[QToolButton]:
        """All buttons, shown or not."""
        return self._buttons

    @property
    def more(self) -> QToolButton:
        """The button of the views that have none of their own."""
        return self._more

    @property
    def hidden_views(self) -> tuple[str, ...]:
        """The views in the menu of that button."""
        return self._hidden

    def show_groups(self, *, comparing: bool) -> None:
        """Shows what belongs to the view: the buttons of the comparison only where it is on show."""
        self._comparing = comparing
        self._give_way()

    def _give_way(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.width() - layout.contentsMargins().left() - layout.contentsMargins().right()
        spacing = layout.spacing()
        wanted = {n: f.sizeHint().width() + spacing for n, f in self._groups.items() if n != VIEWS[0]}
        for name in _COMPARING:
            if not self._comparing:
                self._groups[name].hide()
                del wanted[name]
        tabs = [tab.sizeHint().width() for tab in self._tabs]
        few = sum(tabs[:_FEWEST]) + self._more.sizeHint().width() + spacing
        needed = sum(wanted.values()) + few
        for name in _LEAVING:
            if name in wanted:
                leaves = needed > room
                self._groups[name].setVisible(not leaves)
                needed -= wanted[name] if leaves else 0
        if self._comparing:
            self._groups["aligned"].show()
        self._share_room(room - needed + few - spacing, tabs)

    def _share_room(self, room: int, tabs: Sequence[int]) -> None:
        """As many views as there is room for have a button of their own, the others a menu."""
        shown = len(tabs)
        if sum(tabs) + 4 > room:
            room -= self._more.sizeHint().width() + 4
            while shown > _FEWEST and sum(tabs[:shown]) > room:
                shown -= 1
        for n, tab in enumerate(self._tabs):
            tab.setVisible(n < shown)
        self._hidden = VIEWS[shown:]
        left = self._groups["save_report"].isHidden()  # wanted in every view
        self._more.setVisible(bool(self._hidden) or left)
        menu = self._more.menu()
        menu.clear()
        menu.addActions([self._actions[name] for name in self._hidden])
        if left:
            menu.addSeparator()
            menu.addAction(self._actions["save_report"])
        self._say_more()

    @Slot()
    def _say_more(self) -> None:
        chosen = next((self._actions[n].iconText() for n in self._hidden if self._actions[n].isChecked()), "")
        self._more.setText(self.tr("{view} ▾").format(view=chosen or self.tr("More")))
        font = self._more.font()
        font.setBold(bool(chosen))
        self._more.setFont(font)
        self._more.setAccessibleName(self.tr("More views"))

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
