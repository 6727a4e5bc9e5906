"""FilterLine: one line under the list's field that says what is shown, opens the sheet and takes it back."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from viewer.engine.passages import KINDS
from viewer.ui import sheets
from viewer.ui.filtering.criteria import Criteria
from viewer.ui.filtering.popup import FilterPopup
from viewer.ui.lines import Lines
from viewer.ui.style import Style
from viewer.ui.wording import counted, kind_name, tr, words


class FilterLine(QWidget):
    """`cleared` tells that everything is to be shown again."""

    cleared = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._criteria = Criteria()
        self.popup = FilterPopup(style, self)
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self.open)
        self.clear_button = QToolButton(self)
        self.clear_button.setText("×")
        self.clear_button.setAccessibleName(self.tr("Show all articles"))
        self.clear_button.setToolTip(self.tr("Show all articles (Ctrl+Shift+K)"))
        self.clear_button.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(2)
        row.addWidget(self.button, 1)
        row.addWidget(self.clear_button)
        self.restyle(style)
        self.say(Criteria(), filtered=False)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        for button in (self.button, self.clear_button):
            button.setFont(style.interface_font(-0.75))
            button.setStyleSheet(sheets.flat_button(style))
        self.popup.restyle(style)
        self._fit()

    def say(self, criteria: Criteria, *, filtered: bool) -> None:
        """Says what is asked for; `filtered` that something is, words typed included."""
        self._criteria = criteria
        self.clear_button.setVisible(filtered)
        spoken = self.tr("Show only: {what}").format(what=described(criteria))
        self.button.setAccessibleName(spoken)
        self.button.setToolTip(spoken)
        self._fit()

    def _fit(self) -> None:
        room = max(40, self.button.width() - 3 * self.button.fontMetrics().height())
        shown = Lines(described(self._criteria), self.button.font(), room).text
        self.button.setText(self.tr("{what} ▾").format(what=shown))

    def resizeEvent(self, _event: object) -> None:
        """The words follow the width."""
        self._fit()

    @Slot()
    def open(self) -> None:
        """Opens the sheet below the line."""
        self.popup.adjustSize()
        self.popup.move(self.button.mapToGlobal(QPoint(0, self.button.height())))
        self.popup.show()
        self.popup.outlets.setFocus(Qt.FocusReason.PopupFocusReason)


def described(criteria: Criteria) -> str:
    """For example "AP, Reuters · 1 Jan 2020 to 3 Jan 2020 · edited"."""
    named = sorted(criteria.outlets, key=lambda name: (not name, name.casefold()))
    called = [name or tr("no outlet named") for name in named]
    parts = [
        ", ".join(called) if len(called) <= 2 else counted(len(called), "{n}", tr("{n} outlets")),
        _days(criteria.first, criteria.last),
        tr("at least {words}").format(words=words(criteria.fewest)) if criteria.fewest else "",
        ", ".join(kind_name(kind) for kind in KINDS if kind in criteria.kinds),
    ]
    return " · ".join(p for p in parts if p) or tr("All outlets, dates and kinds")


def _days(first: datetime.date | None, last: datetime.date | None) -> str:
    if first is None or last is None:
        return ""
    if first == last:
        return _day(first)
    return tr("{first} to {last}").format(first=_day(first), last=_day(last))


def _day(day: datetime.date) -> str:
    return f"{day.day} {day:%b} {day.year}"
