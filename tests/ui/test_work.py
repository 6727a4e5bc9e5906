"""Jobs: the newest one counts, a stopped one is never heard of again, errors come back as values."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from viewer.engine.progress import Progress
from viewer.ui.work import Crash, Lane, Step

release = threading.Event()


def double(value: int, progress: Progress) -> int:
    progress(1, 2, "doubling")
    return 2 * value


def fail(progress: Progress) -> int:
    raise ZeroDivisionError("nobody foresaw this")


def die(progress: Progress) -> int:
    import os

    os._exit(3)


def wait_until_stopped(progress: Progress) -> int:
    turn = threading.Event()
    while True:
        progress(0, 1, "waiting")
        turn.wait(0.005)


@pytest.mark.parametrize("apart", [False, True])
def test_a_result_comes_back(qtbot: QtBot, apart: bool) -> None:
    lane = Lane()
    with qtbot.waitSignal(lane.finished, timeout=20_000) as got:
        lane.start(double, 21, apart=apart)
    assert got.args == [42]
    assert not lane.busy
    assert lane.close()


@pytest.mark.parametrize("apart", [False, True])
def test_an_error_comes_back_as_a_crash_with_its_traceback(qtbot: QtBot, apart: bool) -> None:
    lane = Lane()
    with qtbot.waitSignal(lane.finished, timeout=20_000) as got:
        lane.start(fail, apart=apart)
    (crash,) = got.args
    assert isinstance(crash, Crash)
    assert "nobody foresaw this" in crash.report
    assert lane.close()


def test_a_process_that_dies_is_a_crash_too(qtbot: QtBot) -> None:
    lane = Lane()
    with qtbot.waitSignal(lane.finished, timeout=20_000) as got:
        lane.start(die, apart=True)
    assert isinstance(got.args[0], Crash)
    assert lane.close()


@pytest.mark.parametrize("apart", [False, True])
def test_a_new_job_replaces_the_one_that_runs(qtbot: QtBot, apart: bool) -> None:
    lane = Lane()
    results: list[object] = []
    lane.finished.connect(results.append)
    lane.start(wait_until_stopped, apart=apart)
    with qtbot.waitSignal(lane.finished, timeout=20_000):
        lane.start(double, 4)
    assert results == [8]
    assert lane.close()


@pytest.mark.parametrize("apart", [False, True])
def test_closing_stops_a_job_that_would_run_for_ever(qtbot: QtBot, apart: bool) -> None:
    lane = Lane()
    with qtbot.waitSignal(lane.stepped, timeout=20_000) as got:
        lane.start(wait_until_stopped, apart=apart)
    assert got.args == [Step(0, 1, "waiting")]
    assert lane.close()
    assert not lane.busy
