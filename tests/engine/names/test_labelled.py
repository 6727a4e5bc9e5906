"""Floors under precision and recall on the labelled sets; the table is `python -m tests.benchmarks.names`."""

from __future__ import annotations

from tests.engine.names.labelled_pairs import PAIRS
from tests.engine.names.labelled_texts import CASES
from tests.engine.names.scoring import score_of_pairs, score_of_texts


def test_pairs_of_names() -> None:
    score = score_of_pairs(PAIRS)
    assert len(PAIRS) >= 200
    assert score.precision >= 0.99
    assert score.recall >= 0.95


def test_bearers_of_texts() -> None:
    score = score_of_texts(CASES)
    assert len(CASES) >= 25
    assert score.precision >= 0.95
    assert score.recall >= 0.94
