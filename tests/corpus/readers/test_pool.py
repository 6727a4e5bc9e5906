"""Worker processes: answers in order, whatever a file does to the one that reads it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.corpus.readers.pool import Pool
from viewer.corpus.readers.worker import Request, Step, send

UNRULY = "tests.corpus.readers.unruly"


def files(folder: Path, *names: str) -> list[Path]:
    for name in names:
        (folder / name).write_text(f"text of {name}", encoding="utf-8")
    return [folder / name for name in names]


def told(pool: Pool, paths: list[Path]) -> list[str]:
    return [
        a.read.drafts[0].text if a.read is not None else a.reason for a in pool.answers(map(Request, paths))
    ]


def test_answers_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    paths = files(tmp_path, *(f"{n}.x" for n in range(80)))
    with Pool(module=UNRULY, workers=3) as pool:
        assert told(pool, paths) == [f"text of {n}.x" for n in range(80)]


def test_a_file_that_crashes_its_reader_costs_itself_alone(tmp_path: Path) -> None:
    with Pool(module=UNRULY, workers=1) as pool:
        said = told(pool, files(tmp_path, "a.x", "crash.x", "b.x"))
    assert said == ["text of a.x", "damaged in a way that ends the program that reads it", "text of b.x"]


def test_a_file_that_hangs_is_given_up(tmp_path: Path) -> None:
    with Pool(seconds=2, module=UNRULY, workers=1) as pool:
        said = told(pool, files(tmp_path, "hang.x", "b.x"))
    assert said == ["reading it took longer than 2 seconds", "text of b.x"]


def test_a_file_that_makes_steps_is_given_time_and_tells_them(tmp_path: Path) -> None:
    steps: list[Step | None] = []
    with Pool(seconds=2, module=UNRULY, workers=1) as pool:
        (answer,) = pool.answers(map(Request, files(tmp_path, "long.x")), steps.append)
    assert answer.read is not None
    assert {step.total for step in steps if step is not None} == {15}


def test_a_file_whose_steps_cease_is_given_up(tmp_path: Path) -> None:
    with Pool(seconds=2, module=UNRULY, workers=1) as pool:
        said = told(pool, files(tmp_path, "stall.x", "b.x"))
    assert said == ["reading it took too long: it was given up at 1 of 15", "text of b.x"]


def test_whoever_waits_may_end_it_at_once(tmp_path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(step: Step | None) -> None:
        raise Stop

    with Pool(module=UNRULY, workers=1) as pool:
        with pytest.raises(Stop):
            list(pool.answers(map(Request, files(tmp_path, "hang.x")), stop))
        processes = pool.processes
    assert all(process.poll() is not None for process in processes)


def test_a_worker_in_the_middle_of_a_file_ends_with_whoever_asked(tmp_path: Path) -> None:
    (path,) = files(tmp_path, "hang.x")
    process = subprocess.Popen([sys.executable, "-m", UNRULY], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None and process.stdout is not None
    send(Request(path), process.stdin)  # type: ignore[arg-type]
    process.stdin.close()
    assert process.wait(timeout=60) == 0
    process.stdout.close()


@pytest.mark.skipif(os.name != "posix", reason="memory is limited where the system can")
def test_a_file_that_eats_memory_is_refused(tmp_path: Path) -> None:
    with Pool(module=UNRULY, workers=1) as pool:
        said = told(pool, files(tmp_path, "eat.x", "b.x"))
    assert said == ["too large for the memory of this machine", "text of b.x"]


def test_what_a_library_prints_or_raises_spoils_no_answer(tmp_path: Path) -> None:
    with Pool(module=UNRULY, workers=1) as pool:
        said = told(pool, files(tmp_path, "print.x", "fail.x", "deep.x"))
    assert said == [
        "text of print.x",
        "damaged, or not what its name says (KeyError)",
        "nested too deeply",
    ]


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with Pool(module=UNRULY, workers=1) as pool:
        assert told(pool, [tmp_path / "gone.x"]) == ["no such file"]


def test_nothing_is_started_for_nothing() -> None:
    with Pool(module=UNRULY) as pool:
        assert list(pool.answers([])) == []
        assert pool.processes == []


def test_leaving_ends_all_processes_even_in_the_middle(tmp_path: Path) -> None:
    paths = files(tmp_path, "a.x", "hang1.x", "hang2.x", "hang3.x")
    with Pool(module=UNRULY, workers=2) as pool:
        answers = pool.answers(map(Request, paths))
        next(answers)
        processes = pool.processes
    assert processes and all(process.poll() is not None for process in processes)
