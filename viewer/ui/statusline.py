"""StatusLine: what the two articles share, in words; and progress with Cancel on anything that takes long."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from viewer.ui.languages import phrase
from viewer.ui.notice import Notice
from viewer.ui.screenpair import ScreenPair
from viewer.ui.style import Style
from viewer.ui.wording import counted, kinds_line, no_passage, number, percent, tr
from viewer.ui.work import Step

PATIENCE_MS = 500  # work that is over by then shows no progress


class StatusLine(QWidget):
    """One line at the window's foot."""

    cancel_requested = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = ""
        self._view: str | None = None  # what the view on show holds, if it is none of the pair
        self._summary = QLabel(self)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._doing = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setMaximumWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._pair: ScreenPair | None = None
        self._place = QLabel(self)
        self._reviewed = QLabel(self)
        self._zoom = QLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 3, 14, 3)
        layout.setSpacing(12)
        layout.addWidget(self._summary, 1)
        self.notice = Notice(self)
        widgets = (self.notice, self._doing, self._bar, self._cancel, self._place, self._reviewed, self._zoom)
        for widget in widgets:
            layout.addWidget(widget)
        self._cancel.clicked.connect(self.cancel_requested)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._show_progress)
        self._set_progress_visible(False)
        self.restyle(style)

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        for label in (self._summary, self._doing, self._place, self._reviewed, self._zoom, self._cancel):
            label.setFont(style.interface_font(-0.5))
        for widget in (self._bar, self._cancel):  # the line is as high with them as without
            widget.setFixedHeight(QFontMetrics(style.interface_font(-0.5)).height())
        self.notice.restyle(style)
        self._zoom.setText(f"{style.zoom} %")
        self._zoom.setToolTip(self.tr("Size of the articles' type"))

    def show_text(self, text: str) -> None:
        """Shows a sentence in the place of the summary."""
        self._said = text
        self._say(text)

    @Slot(str)
    def show_for_now(self, text: str) -> None:
        """Shows a sentence for as long as a state lasts; an empty one brings back what was there before."""
        self._say(text or (self._said if self._view is None else self._view))

    def _say(self, text: str) -> None:
        self._summary.setText(text)
        self._summary.setToolTip(text)

    def show_view(self, told: str | None) -> None:
        """Tells of the view on show what it holds; with None, of the pair again."""
        if told == self._view:
            return
        self._view = told
        for label in (self._place, self._reviewed):
            label.setVisible(told is None)
        self.show_for_now("")

    def show_pair(
        self, pair: ScreenPair | None, passage: int | None = None, change: int | None = None
    ) -> None:
        """Shows what a pair shares, and which passage and change of it the reader is at."""
        self._pair = pair
        self.show_place(passage, change)
        self._said = "" if pair is None else summary(pair)
        self.show_for_now("")
        self._reviewed.setText("" if pair is None else reviewed_line(pair))

    @Slot(object, object)
    def show_place(self, passage: int | None, change: int | None) -> None:
        """Shows which passage, and which of its changes, the reader is at."""
        self._place.setText(place_line(self._pair, passage, change))

    @property
    def place_text(self) -> str:
        """Where the reader is, as the line says it."""
        return self._place.text()

    @property
    def reviewed_text(self) -> str:
        """How many passages are ticked, as the line says it."""
        return self._reviewed.text()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._summary.text()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """Progress appears only when work is not over at once."""
        if not busy:
            self._timer.stop()
            self._set_progress_visible(False)
        elif not self._timer.isActive() and self._bar.isHidden():
            self._bar.setRange(0, 0)
            self._doing.setText(self.tr("Reading and comparing"))
            self._timer.start()

    @Slot(object)
    def show_step(self, step: Step) -> None:
        """Shows how far the work is."""
        self._doing.setText(phrase(step.what))
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)

    @Slot()
    def _show_progress(self) -> None:
        self._set_progress_visible(True)

    def _set_progress_visible(self, visible: bool) -> None:
        for widget in (self._doing, self._bar, self._cancel):
            widget.setVisible(visible)


def summary(pair: ScreenPair) -> str:
    """For example "22 % of A is in B   34 % of B is in A   9 passages: 1 verbatim, 8 edited   37 changes"."""
    if pair.is_alone:
        return tr("Choose another article to compare with this one.")
    if not pair.passages:
        return no_passage(pair)
    count = len(pair.passages)
    passages = counted(count, tr("{n} passage"), tr("{n} passages"))
    kinds = kinds_line(pair.passages)
    if pair.left_out:
        kinds = tr("{kinds}, {n} left out").format(kinds=kinds, n=number(pair.left_out))
    parts = (
        tr("{share} of A is in B").format(share=percent(pair.shared("a"))),
        tr("{share} of B is in A").format(share=percent(pair.shared("b"))),
        tr("{passages}: {kinds}").format(passages=passages, kinds=kinds),
        changes_line(pair),
    )
    return "     ".join(parts)


def place_line(pair: ScreenPair | None, passage: int | None, change: int | None) -> str:
    """For example "passage 2 of 9, change 1 of 4"; empty while no passage is selected."""
    if pair is None or passage is None:
        return ""
    place = tr("passage {n} of {all}").format(n=passage + 1, all=len(pair.passages))
    if change is None:
        return place
    return tr("{passage}, change {n} of {all}").format(
        passage=place, n=change + 1, all=len(pair.changes(passage))
    )


def reviewed_line(pair: ScreenPair) -> str:
    """For example "1 of 9 reviewed"; empty while nothing is ticked."""
    ticked = sum(pair.remark(n).reviewed for n in range(len(pair.passages)))
    return tr("{n} of {all} reviewed").format(n=ticked, all=len(pair.passages)) if ticked else ""


def changes_line(pair: ScreenPair) -> str:
    """For example "35 changes, 2 moved, 12 not shown"; words that only moved are counted apart."""
    moved = sum(change.type == "order" for _passage, change in pair.all_changes)
    parts = [counted(len(pair.all_changes) - moved, tr("{n} change"), tr("{n} changes"))]
    if moved:
        parts.append(tr("{n} moved").format(n=number(moved)))
    if hidden := sum(pair.hidden):
        parts.append(tr("{n} not shown").format(n=number(hidden)))
    return ", ".join(parts)


def reading_summary(articles: int, failures: int) -> str:
    """What opening a folder gave."""
    read = counted(articles, tr("{n} article read"), tr("{n} articles read"))
    if not failures:
        return read
    return tr("{read}, {n} not read").format(read=read, n=number(failures))
