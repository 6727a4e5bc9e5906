"""TextMouse: turns presses, drags and releases into a selection of text or a click. No widgets.

Positions are code points of the article.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint

from viewer.text.spans import Span
from viewer.ui.fulltext.selection import Selection, Unit, begun


class TextMouse:
    """One click begins a selection by characters, two by words, three by paragraphs."""

    def __init__(self, text: str, drag_distance: int) -> None:
        self._text = text
        self._drag_distance = drag_distance
        self._selection: Selection | None = None
        self._pressed_at: QPoint | None = None
        self._clicks = 0

    @property
    def selected(self) -> Span | None:
        """The selected code points; None where there are none."""
        span = self.stretch
        return span if span is not None and len(span) else None

    @property
    def stretch(self) -> Span | None:
        """The selection, or where it would begin, without a length; None before the first press."""
        return None if self._selection is None else self._selection.span(self._text)

    @property
    def dragging(self) -> bool:
        """Whether the button is down and the mouse has moved far enough for a drag."""
        return self._pressed_at is not None and self._clicks == 0

    def press(self, point: QPoint, position: int, *, extend: bool, clicks: int = 1) -> None:
        """The button goes down; `extend` keeps the beginning of the present selection."""
        self._pressed_at, self._clicks = point, clicks
        if extend and self._selection is not None:
            self._selection = self._selection.reaching(position)
            self._clicks = 0
            return
        unit = (Unit.CHARACTER, Unit.WORD, Unit.PARAGRAPH)[min(clicks, 3) - 1]
        self._selection = begun(self._text, position, unit)

    def move(self, point: QPoint, position: int) -> bool:
        """The mouse moves with the button down; whether the selection may have changed."""
        if self._pressed_at is None or self._selection is None:
            return False
        if self._clicks and (point - self._pressed_at).manhattanLength() < self._drag_distance:
            return False
        self._clicks = 0
        self._selection = self._selection.reaching(position)
        return True

    def release(self) -> bool:
        """The button goes up; whether it was a single click without a drag."""
        clicked = self._clicks == 1
        self._pressed_at, self._clicks = None, 0
        return clicked

    def select(self, span: Span | None) -> None:
        """Selects `span`, or nothing."""
        self._selection = None if span is None else Selection(Span(span.start, span.start), span.end)
