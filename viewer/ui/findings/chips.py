"""Chips: filters side by side, one of them chosen; they wrap where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QToolButton, QWidget

from viewer.ui.focusing import CALM
from viewer.ui.mirroring import from_right
from viewer.ui.style import Style

_GAP = 6


class Chips(QWidget):
    """`chosen` tells that the reader picked another one; `choice` is its name, "" where there are none."""

    chosen = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._names: list[str] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_click)
        self.choice = ""
        self._picked = False  # whether the reader chose it
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The buttons, in order."""
        return self._group.buttons()

    def offer(self, choices: Sequence[tuple[str, str]], first: str = "") -> None:
        """Offers names with words; what the reader chose stays so while it is still offered.

        `first` is what is chosen otherwise; without it, what was chosen before, or the first.
        """
        self._offer(choices)
        if first in self._names and not self._picked:
            self._check(first)

    def _offer(self, choices: Sequence[tuple[str, str]]) -> None:
        if [name for name, _ in choices] == self._names:
            for button, (_, words) in zip(self.buttons, choices, strict=True):
                _say(button, words)
            self._place()
            return
        for button in self.buttons:
            self._group.removeButton(button)
            button.deleteLater()
        self._names = [name for name, _ in choices]
        if self.choice not in self._names:
            self.choice = self._names[0] if self._names else ""
            self._picked = False
        for name, words in choices:
            button = QToolButton(self)
            button.setCheckable(True)
            button.setChecked(name == self.choice)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            _say(button, words)
            self._group.addButton(button)
            button.show()
        self.restyle(self._style)

    def choose(self, name: str) -> None:
        """Chooses a filter by its name, as a click would."""
        if name in self._names:
            self._picked = True
        if name in self._names and name != self.choice:
            self._check(name)
            self.chosen.emit()

    def _check(self, name: str) -> None:
        self.buttons[self._names.index(name)].setChecked(True)
        self.choice = name

    @Slot(QAbstractButton)
    def _on_click(self, button: QAbstractButton) -> None:
        self.choose(self._names[self.buttons.index(button)])

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self._style = style
        s = style.theme.surface
        for button in self.buttons:
            button.setFont(style.interface_font(-0.5))
        self.setStyleSheet(
            f"QToolButton {{ color: {s.ink.name()}; background: {s.page.name()}; padding: 3px 10px;"
            f" border: 1px solid {s.track.name()}; border-radius: 11px; }}"
            f"QToolButton:hover {{ background: {s.selection.name()}; }}"
            f"QToolButton:checked {{ background: {s.selection.name()}; border-color: {s.soft.name()};"
            f" font-weight: 600; }}"
            f"QToolButton:focus {{ border: 2px solid {s.focus.name()}; padding: 2px 9px; }}"
            f'QToolButton[{CALM}="true"]:focus {{ border: 1px solid {s.soft.name()}; padding: 3px 10px; }}'
        )
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Chips that do not fit beside each other stand below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of as many rows as this width needs."""
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1 if boxes else 0

    def sizeHint(self) -> QSize:
        """All chips in one row."""
        boxes = self._boxes(100_000)
        return QSize(boxes[-1].right() + 1, boxes[-1].bottom() + 1) if boxes else QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest chip."""
        sizes = [self._size(b) for b in self.buttons]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chips take their places anew."""
        super().resizeEvent(event)
        self._place()

    def _boxes(self, width: int) -> list[QRect]:
        out, at = [], QPoint(0, 0)
        for button in self.buttons:
            size = self._size(button)
            if at.x() and at.x() + size.width() > width:
                at = QPoint(0, at.y() + size.height() + _GAP)
            out.append(QRect(at, size))
            at = QPoint(at.x() + size.width() + _GAP, at.y())
        return out

    def _size(self, button: QAbstractButton) -> QSize:
        """A chip has room for the heavier type that it has when it is chosen."""
        plain, bold = (QFontMetrics(self._style.interface_font(-0.5, bold=on)) for on in (False, True))
        more = bold.horizontalAdvance(button.text()) - plain.horizontalAdvance(button.text())
        return button.sizeHint() + QSize(max(0, more), 0)

    def _place(self) -> None:
        for button, box in zip(self.buttons, self._boxes(self.width()), strict=True):
            if from_right():
                box.moveLeft(self.width() - box.right() - 1)
            button.setGeometry(box)
        self.updateGeometry()


def _say(button: QAbstractButton, words: str) -> None:
    button.setText(words)
    button.setAccessibleName(words)
