"""Looking: a pair as it was found, seen through the reader's choices one after the other.

Promises that what did not change is not worked out again, and that with long texts the work is done off the
window's thread while the last picture stands. What is to be done with a pair is asked in the window's thread
and is a plain value; doing it touches nothing of Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from viewer.engine.progress import Progress, silent
from viewer.ui.screenpair import ScreenPair
from viewer.ui.work import Crash, Lane

AT_ONCE = 60_000
"""Code points of both articles up to which a pair is seen anew in a few hundredths of a second."""


class Step(NamedTuple):
    """What is to be done with a pair; with an equal `key` the same pair always gives the same."""

    key: object
    do: Callable[[ScreenPair], ScreenPair]


class Stage(NamedTuple):
    """A step that was done."""

    before: ScreenPair
    key: object
    after: ScreenPair


Lens = Callable[[ScreenPair], Step]
"""The step that the reader's choices ask for now."""
Stages = tuple[Stage, ...]


def steps_for(pair: ScreenPair, lenses: Sequence[Lens]) -> tuple[Step, ...]:
    """What is to be done with a pair now; nothing with an article alone."""
    return () if pair.is_alone else tuple(lens(pair) for lens in lenses)


def look_through(found: ScreenPair, steps: Sequence[Step], known: Stages, progress: Progress) -> Stages:
    """A job: each step done with what the one before gave; taken from `known` as far as that was the same.

    Raises:
        Cancelled: from `progress`.
    """
    pair, stages = found, []
    for number, step in enumerate(steps):
        progress(number, len(steps), "Comparing articles")
        stage = known[number] if number < len(known) else None
        if stage is None or stage.before is not pair or stage.key != step.key:
            stage = Stage(pair, step.key, step.do(pair))
        stages.append(stage)
        pair = stage.after
    pair.prepare()
    if not is_short(pair) and (not known or known[-1].after.passages != pair.passages):
        from viewer.ui.aligned.rows import Arrangement

        Arrangement.of(pair)  # or the aligned mode would make it when it shows the pair
    return tuple(stages)


class Looking(QObject):
    """Looks at one pair after another; `seen` brings the pair as it was found and as the reader sees it.

    `begun` tells that it will take a moment.
    """

    seen = Signal(object, object)
    begun = Signal()
    failed = Signal(object)

    def __init__(self, lane: Lane, parent: QObject) -> None:
        """`lane` is for this alone."""
        super().__init__(parent)
        self.lenses: list[Lens] = []
        self.lane = lane
        self._known: Stages = ()  # how the last pair was seen
        self._coming: ScreenPair | None = None
        lane.finished.connect(self._done)

    @property
    def coming(self) -> ScreenPair | None:
        """The pair that is being looked at, as it was found; None where none is."""
        return self._coming if self.lane.busy else None

    def look_at(self, found: ScreenPair) -> None:
        """Sees a pair: at once, or as soon as may be while the last picture stands."""
        steps = steps_for(found, self.lenses)
        if self._is_quick(found, steps):
            self.lane.cancel()
            self._take(found, look_through(found, steps, self._known, silent))
        else:
            self._coming = found
            self.lane.start(look_through, found, steps, self._known)
            self.begun.emit()

    def _is_quick(self, found: ScreenPair, steps: Sequence[Step]) -> bool:
        """Whether the window can wait for it: where nothing has changed, or the texts are short."""
        if is_short(found):
            return True
        same = bool(self._known) and self._known[0].before is found
        return same and [step.key for step in steps] == [stage.key for stage in self._known]

    @Slot(object)
    def _done(self, result: Stages | Crash) -> None:
        found, self._coming = self._coming, None
        if isinstance(result, Crash):
            self.failed.emit(result)
        elif found is not None:
            self._take(found, result)

    def _take(self, found: ScreenPair, stages: Stages) -> None:
        self._known = stages
        self.seen.emit(found, stages[-1].after if stages else found)


def is_short(pair: ScreenPair) -> bool:
    """Whether a pair is seen anew so fast that nobody need wait."""
    return len(pair.a.text) + len(pair.b.text) <= AT_ONCE
