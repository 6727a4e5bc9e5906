"""GoTo: a line below the texts in which a reader types the number of a paragraph: "A 12", "12" or "B 3"."""

from __future__ import annotations

from dataclasses import dataclass

import regex
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from viewer.text.spans import Span
from viewer.ui.comparepage import ComparePage
from viewer.ui.finding.bar import Bar
from viewer.ui.screenpair import SIDES, ScreenPair, Which
from viewer.ui.session import Session
from viewer.ui.style import Style

_ASKED = regex.compile(r"\s*([abAB])?\s*[:.¶§-]?\s*(\d{1,9})\s*([abAB])?\s*")


@dataclass(frozen=True, slots=True)
class Asked:
    """A paragraph's number as the reader sees it, and the side, if one was named."""

    number: int
    which: Which | None


def asked(text: str) -> Asked | None:
    """What a reader means; None where it is no paragraph. Digits of any script are digits."""
    match = _ASKED.fullmatch(text)
    if match is None or (match[1] and match[3]):
        return None
    letter = (match[1] or match[3] or "").lower()
    return Asked(int(match[2]), next((which for which in SIDES if which == letter), None))


def paragraph_span(pair: ScreenPair, which: Which, number: int) -> Span | None:
    """The first block of a paragraph by its number; None where the article has no such paragraph."""
    return next((b.span for b in pair.blocks(which) if b.paragraph == number), None)


class GoTo(QObject):
    """`compare_wanted` asks for the comparison."""

    compare_wanted = Signal()

    def __init__(self, session: Session, page: ComparePage, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page = page
        self._side: Which = "a"
        self.bar = Bar()
        self.bar.field.setPlaceholderText(self.tr("Paragraph, such as 12 or B 3"))
        self.bar.field.setAccessibleName(self.tr("Go to paragraph"))
        self.bar.line.addWidget(self.bar.field, 1)
        self.bar.add_words(stretch=3)
        self.bar.close_button()
        self.bar.restyle(style)
        page.add_bar(self.bar)
        self.bar.hide()
        self.bar.field.onward.connect(self.go)
        self.bar.closed.connect(self.close_bar)
        session.pair_changed.connect(self._hint)
        self._hint()

    @Slot()
    def open_bar(self) -> None:
        """Asks for a paragraph."""
        if self._session.pair is None:
            return
        self._side = self._page.focused_side()
        self.compare_wanted.emit()
        self.bar.show()
        self.bar.field.selectAll()
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._hint()

    @Slot()
    def go(self) -> None:
        """Goes to the paragraph that was typed, or says why not."""
        pair, wanted = self._session.pair, asked(self.bar.field.text())
        if pair is None:
            return
        if wanted is None:
            self.bar.say(self.tr("Type a number, with A or B before it if you like."))
            return
        which = wanted.which or self._side
        span = paragraph_span(pair, which, wanted.number)
        if span is None:
            self.bar.say(
                self.tr("{side} has no paragraph {n}. {hint}").format(
                    side=which.upper(), n=wanted.number, hint=self._counts(pair)
                )
            )
            return
        self.close_bar()
        self._page.view.go_to_paragraph(which, span)

    @Slot()
    def close_bar(self) -> None:
        """Takes the bar away; the keyboard goes to the text."""
        had_focus = self.bar.isAncestorOf(QApplication.focusWidget() or self._page)
        self.bar.hide()
        if had_focus:
            self._page.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """There is no work to be stopped."""

    def restyle(self, style: Style) -> None:
        """Takes new colours and sizes."""
        self.bar.restyle(style)

    def _counts(self, pair: ScreenPair) -> str:
        a, b = (max((block.paragraph for block in pair.blocks(w)), default=0) for w in SIDES)
        if pair.is_alone:
            return self.tr("A has {a} paragraphs").format(a=a)
        return self.tr("A has {a} paragraphs, B has {b}").format(a=a, b=b)

    @Slot()
    def _hint(self) -> None:
        pair = self._session.pair
        self.bar.say("" if pair is None else self._counts(pair))
