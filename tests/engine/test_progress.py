"""Long work tells how far it is and stops when it is asked to."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.making import article
from tests.engine.test_properties import ANYTHING
from viewer.engine import align
from viewer.engine.pipeline import analyse, compare
from viewer.engine.progress import Cancelled, part_of
from viewer.text import frequencies

WORDS = [w for w in frequencies.table("en") if len(w) > 4]


def paragraphs(seed: int) -> list[str]:
    draw = random.Random(seed)
    return [" ".join(draw.sample(WORDS, 25)).capitalize() + "." for _ in range(30)]


SHARED, ONLY_A, ONLY_B = paragraphs(1), paragraphs(2), paragraphs(3)
LONG_A = "\n\n".join(p for both in zip(SHARED, ONLY_A, strict=True) for p in both)
LONG_B = "\n\n".join(p for both in zip(ONLY_B, reversed(SHARED), strict=True) for p in both)


class Watch:
    """Keeps what is reported; stops the work at the report of a number, if there is one."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.told: list[float] = []
        self._stop_at = stop_at

    def __call__(self, done: int, total: int, what: str) -> None:
        assert 0 <= done <= total and what
        self.told.append(done / total)
        if self._stop_at is not None and len(self.told) > self._stop_at:
            raise Cancelled


@given(ANYTHING, ANYTHING)
def test_progress_goes_from_nought_to_one_and_never_back(a: str, b: str) -> None:
    watch = Watch()
    assert align(a, b, progress=watch) == align(a, b)
    assert watch.told == sorted(watch.told)
    assert (watch.told[0], watch.told[-1]) == (0.0, 1.0)


def test_long_texts_report_on_the_way() -> None:
    watch = Watch()
    align(LONG_A, LONG_B, progress=watch)
    assert len(set(watch.told)) > 20


@settings(max_examples=30)
@given(st.integers(0, 60))
def test_cancelled_work_stops_at_the_next_report_and_gives_nothing(stop_at: int) -> None:
    watch = Watch(stop_at)
    result = None
    with pytest.raises(Cancelled):
        result = align(LONG_A, LONG_B, progress=watch)
    assert result is None
    assert len(watch.told) == stop_at + 1


def test_texts_are_aligned_as_before_after_a_cancelled_run() -> None:
    before = align(LONG_A, LONG_B)
    with pytest.raises(Cancelled):
        align(LONG_A, LONG_B, progress=Watch(10))
    assert align(LONG_A, LONG_B) == before


def test_one_pair_in_full_reports_and_stops_too() -> None:
    a, b = article("a", LONG_A), article("b", LONG_B)
    watch = Watch()
    compare(a, b, progress=watch)
    assert watch.told == sorted(watch.told) and watch.told[-1] > 0.9
    with pytest.raises(Cancelled):
        compare(a, b, progress=Watch(len(watch.told) - 1))


def test_a_folder_stops_in_the_middle_of_a_pair() -> None:
    articles = [article("a", LONG_A), article("b", LONG_B)]
    watch = Watch()
    analyse(articles, watch)
    assert len(watch.told) > 20
    with pytest.raises(Cancelled):
        analyse(articles, Watch(len(watch.told) - 3))


def test_a_part_fills_its_steps_of_the_whole() -> None:
    told: list[tuple[int, int, str]] = []
    part = part_of(lambda *step: told.append(step), 20, 60, 100, "all")
    for done in (0, 1, 2, 5):
        part(done, 2, "some")
    part(0, 0, "none")
    assert told == [(20, 100, "all"), (40, 100, "all"), (60, 100, "all"), (60, 100, "all"), (20, 100, "all")]
