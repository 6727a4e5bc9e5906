"""Floors for what is read and for what is held together, on the labelled texts; figures: tests/benchmarks."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.engine.facts.labels import LANGUAGES, outcome
from tests.engine.facts.pairs import labelled_pairs


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_read(language: str) -> None:
    found = outcome(language)
    right = len(found.right)
    assert right / (right + len(found.missed)) >= 0.95
    assert right / (right + len(found.wrong)) >= 0.97


def test_there_are_labels_enough() -> None:
    assert sum(len(o.right) + len(o.missed) for o in map(outcome, LANGUAGES)) >= 250
    assert len(labelled_pairs()) >= 60


def test_pairs_are_judged_as_an_editor_would() -> None:
    said = Counter((pair.expected, pair.said()) for pair in labelled_pairs())
    assert sum(n for (expected, got), n in said.items() if got == "conflict" != expected) == 0
    assert sum(n for (expected, got), n in said.items() if got == expected) / said.total() >= 0.95
