"""The hits that both views show, as a value, and how they look: a ground, a frame around the current one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.text.spans import Span
from viewer.ui.screenpair import Which
from viewer.ui.theme import Theme
from viewer.ui.typeset import Mark, Typeset

Place = tuple[Which, Span]


@dataclass(frozen=True, slots=True)
class ShownHits:
    """Hits in A and in B, each in order and none overlapping another; `current` is one of them or None."""

    a: Sequence[Span] = ()
    b: Sequence[Span] = ()
    current: Place | None = None

    def of(self, which: Which) -> Sequence[Span]:
        """The hits of one side."""
        return self.a if which == "a" else self.b

    def within(self, which: Which, span: Span) -> list[Span]:
        """The hits of one side that meet a stretch of its article."""
        spans = self.of(which)
        first = bisect_left(spans, span.start + 1, key=lambda s: s.end)
        out = []
        for found in spans[first:]:
            if found.start >= span.end:
                break
            out.append(found)
        return out

    def marks(self, which: Which, span: Span, theme: Theme) -> list[Mark]:
        """The grounds of the hits in a stretch."""
        return [Mark(found, theme.surface.find) for found in self.within(which, span)]

    def frame(self, painter: QPainter, which: Which, typeset: Typeset, origin: QPointF, theme: Theme) -> None:
        """A frame around the current hit, where it stands in this typeset."""
        if self.current is None or self.current[0] != which:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.surface.ink, 1.6))
        for rect in typeset.rects(self.current[1]):
            painter.drawRoundedRect(rect.translated(origin).adjusted(-2, -1, 2, 1), 3, 3)


NO_HITS = ShownHits()
