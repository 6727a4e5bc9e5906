"""A short run of random texts; the long ones are `make fuzz-engine`."""

from __future__ import annotations

import math

import pytest

from tests.fuzz import engine
from tests.fuzz.engine import COPY, OTHER_TEXT, plain, texts_of, tried


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_goes_wrong_with_random_texts(seed: int) -> None:
    cases, shared = plain(math.inf, seed, most=25)
    assert cases == 25
    assert shared > 0


def test_one_text_may_copy_from_the_other() -> None:
    a, b = texts_of(bytes([4, 5, 6, OTHER_TEXT, COPY + 1, 1]))
    assert (a, b) == ("ferry rock mayor ", "rock mayor ")


def test_a_failure_names_its_input(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_data: bytes, _check: object) -> int:
        raise AssertionError("made for this test")

    monkeypatch.setattr(engine, "tried", broken)
    with pytest.raises(SystemExit, match="made for this test"):
        plain(math.inf, 1, most=1)


def test_what_takes_too_long_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "PATIENCE", -1.0)
    with pytest.raises(AssertionError, match="processor time"):
        tried(b"", lambda _a, _b: 0)
