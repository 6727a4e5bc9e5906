"""FilterPopup: the sheet on which a reader says what to see: outlets, dates, length, kinds of passages."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.corpus.article import Article
from viewer.engine.passages import KINDS
from viewer.ui.filtering.criteria import Criteria, dates, outlets
from viewer.ui.style import Style
from viewer.ui.theme import palette
from viewer.ui.wording import kind_name

_LINES = 8  # outlets that are shown without scrolling
_MOST_WORDS = 1_000_000
_NAME = Qt.ItemDataRole.UserRole


class FilterPopup(QFrame):
    """`edited` brings the criteria as soon as anything on the sheet changes; nothing ticked means all."""

    edited = Signal(object)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Show only"))
        self._titles: list[QLabel] = []
        self.outlets = QListWidget(self)
        self.between = QCheckBox(self.tr("Only between these days"), self)
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        self.fewest = QSpinBox(self)
        self.kinds = {kind: QCheckBox(kind_name(kind), self) for kind in KINDS}
        self.clear_button = QPushButton(self.tr("Show all"), self)
        self._name_parts()
        self._lay_out()
        self._connect()
        self.restyle(style)

    def _name_parts(self) -> None:
        self.outlets.setAccessibleName(self.tr("Outlets"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.fewest.setAccessibleName(self.tr("Fewest words"))
        self.fewest.setRange(0, _MOST_WORDS)
        self.fewest.setSingleStep(50)
        self.fewest.setSpecialValueText(self.tr("any length"))
        before, _, after = self.tr("at least {n} words").partition("{n}")
        self.fewest.setPrefix(before)
        self.fewest.setSuffix(after)
        for field in (self.first, self.last):
            field.setCalendarPopup(True)
            field.setDisplayFormat("d MMM yyyy")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        self._section(column, self.tr("Outlets"))
        column.addWidget(self.outlets)
        self._section(column, self.tr("Dates"))
        column.addWidget(self.between)
        days = QHBoxLayout()
        for field in (self.first, self.last):
            days.addWidget(field, 1)
        column.addLayout(days)
        self._section(column, self.tr("Length"))
        column.addWidget(self.fewest)
        self._section(column, self.tr("Passages"))
        for box in self.kinds.values():
            column.addWidget(box)
        column.addSpacing(4)
        column.addWidget(self.clear_button)

    def _section(self, column: QVBoxLayout, title: str) -> None:
        label = QLabel(title, self)
        label.setContentsMargins(0, 4 if self._titles else 0, 0, 0)
        self._titles.append(label)
        column.addWidget(label)

    def _connect(self) -> None:
        self.outlets.itemChanged.connect(self._tell)
        self.between.toggled.connect(self._tell)
        for field in (self.first, self.last):
            field.dateChanged.connect(self._tell)
        self.fewest.valueChanged.connect(self._tell)
        for box in self.kinds.values():
            box.toggled.connect(self._tell)
        self.clear_button.clicked.connect(self._clear)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.setPalette(palette(style.theme))
        self.setFont(style.interface_font())
        for title in self._titles:
            title.setFont(style.interface_font(-0.5, bold=True))
        self.outlets.setMaximumHeight(round(_LINES * self.fontMetrics().height() * 1.35))

    # --- what is offered and what is asked for

    def offer(self, articles: Sequence[Article]) -> None:
        """Offers the outlets and the days of some articles; asks for nothing."""
        blocked = [QSignalBlocker(part) for part in self._parts()]
        self.outlets.clear()
        for name, count in outlets(articles):
            called = name or self.tr("no outlet named")
            item = QListWidgetItem(self.tr("{name} · {n}").format(name=called, n=count))
            item.setData(_NAME, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.outlets.addItem(item)
        days = dates(articles)
        for part in (self._titles[1], self.between, self.first, self.last):
            part.setVisible(days is not None)
        for n, field in enumerate((self.first, self.last)):
            if days is not None:
                field.setDateRange(*(_qt(day) for day in days))
                field.setDate(_qt(days[n]))
        del blocked
        self.put(Criteria())

    def put(self, criteria: Criteria) -> None:
        """Shows what is asked for; tells nobody."""
        blocked = [QSignalBlocker(part) for part in self._parts()]
        for item in self._items():
            on = item.data(_NAME) in criteria.outlets
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.between.setChecked(criteria.first is not None or criteria.last is not None)
        if criteria.first is not None:
            self.first.setDate(_qt(criteria.first))
        if criteria.last is not None:
            self.last.setDate(_qt(criteria.last))
        self.fewest.setValue(criteria.fewest)
        for kind, box in self.kinds.items():
            box.setChecked(kind in criteria.kinds)
        self._enable()
        del blocked

    def _parts(self) -> list[QWidget]:
        return [self.outlets, self.between, self.first, self.last, self.fewest, *self.kinds.values()]

    def _items(self) -> list[QListWidgetItem]:
        return [self.outlets.item(n) for n in range(self.outlets.count())]

    def _enable(self) -> None:
        for field in (self.first, self.last):
            field.setEnabled(self.between.isChecked())
        self.clear_button.setEnabled(self.criteria.any)

    @property
    def criteria(self) -> Criteria:
        """What the sheet asks for."""
        on = self.between.isChecked()
        return Criteria(
            outlets=frozenset(
                str(i.data(_NAME)) for i in self._items() if i.checkState() == Qt.CheckState.Checked
            ),
            first=_python(self.first.date()) if on else None,
            last=_python(self.last.date()) if on else None,
            fewest=self.fewest.value(),
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
        )

    @Slot()
    def _tell(self) -> None:
        self._enable()
        self.edited.emit(self.criteria)

    @Slot()
    def _clear(self) -> None:
        self.put(Criteria())
        self._tell()


def _qt(day: datetime.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _python(day: QDate) -> datetime.date:
    return datetime.date(day.year(), day.month(), day.day())
