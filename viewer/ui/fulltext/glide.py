"""Glide: takes a pane to a place in a few steps, so that the eye can follow; any other input ends it.

The place is asked for anew at each step, because blocks that are laid out on the way may move it. Where the
system wants no animation, the pane goes there at once.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Slot
from PySide6.QtWidgets import QApplication, QStyle

_MILLISECONDS = 190
_FARTHEST = 900  # pixels; the rest of a longer way is jumped over


class Glide(QObject):
    """`move` scrolls the pane to a `top`; `where` gives the pane's present one."""

    def __init__(self, move: Callable[[int], None], where: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._move = move
        self._where = where
        self._target: Callable[[], int] | None = None
        self._way = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._animation.finished.connect(self.cancel)

    @property
    def running(self) -> bool:
        """Whether the pane is on its way."""
        return self._target is not None

    def start(self, target: Callable[[], int]) -> None:
        """Sets out for `target`, whatever it was gliding to before."""
        self._animation.stop()
        self._target = target
        way = self._where() - target()
        self._way = max(-_FARTHEST, min(_FARTHEST, way))
        if QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) <= 0:
            self.settle()
        elif way:
            self._animation.start()
        else:
            self.cancel()

    @Slot()
    def cancel(self) -> None:
        """Stays where it is."""
        self._animation.stop()
        self._target = None

    def settle(self) -> None:
        """Goes to the end of the way at once."""
        if self._target is not None:
            target = self._target
            self.cancel()
            self._move(target())

    @Slot(object)
    def _step(self, left: float) -> None:
        if self._target is not None:
            self._move(self._target() + round(self._way * left))
