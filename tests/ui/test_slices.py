"""Long work in slices."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from viewer.ui.slices import Slices


def test_small_work_is_over_at_once(qtbot: QtBot) -> None:
    slices = Slices()
    with qtbot.waitSignal(slices.finished, timeout=0):
        slices.start(iter([None, None]))
    assert not slices.busy


def test_long_work_goes_on_between_events_and_can_be_dropped(qtbot: QtBot) -> None:
    slices, done = Slices(), []

    def forever() -> Iterator[None]:
        while True:
            done.append(1)
            yield

    slices.start(forever())
    assert slices.busy
    before = len(done)
    qtbot.waitUntil(lambda: len(done) > before)
    slices.stop()
    before = len(done)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert len(done) == before and not slices.busy


def test_replaced_work_is_never_heard_of_again(qtbot: QtBot) -> None:
    slices, told = Slices(), []
    slices.finished.connect(lambda: told.append(1))

    def forever() -> Iterator[None]:
        while True:
            yield

    slices.start(forever())
    slices.start(iter([None]))
    assert told == [1] and not slices.busy
