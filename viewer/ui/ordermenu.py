"""OrderMenu: a button of words that says in which order something stands, and opens the choice of others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.ui import sheets
from viewer.ui.style import Style


class OrderMenu(QToolButton):
    """`ordered` tells which order was picked, by its name for the program."""

    ordered = Signal(str)

    def __init__(self, orders: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`orders` are names for the program and phrases for the reader."""
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self._group = QActionGroup(self)
        for name, phrase in orders:
            action = self.choices.addAction(phrase)
            action.setData(name)
            action.setCheckable(True)
            self._group.addAction(action)
        self._group.triggered.connect(self._on_triggered)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setFont(style.interface_font(-1.0))
        self.setStyleSheet(sheets.flat_button(style))

    def set_order(self, name: str) -> None:
        """Marks an order as the one in use; tells nobody."""
        for action in self._group.actions():
            if action.data() == name:
                action.setChecked(True)
                self.setText(self.tr("{order} ▾").format(order=action.text()))
                self.setAccessibleName(self.tr("Order: {order}").format(order=action.text()))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        name = str(action.data())
        self.set_order(name)
        self.ordered.emit(name)
