"""How much of what was labelled by hand is found: the floor that no change may go below."""

from __future__ import annotations

import pytest

from tests.engine.quotes.labelled import Count, labelled, measured

FLOOR = {
    "span in marks": (0.98, 0.98),
    "reported clause": (0.95, 0.93),
    "speaker": (0.93, 0.91),
    "verb": (0.98, 0.96),
}


@pytest.fixture(scope="module")
def counts() -> dict[str, Count]:
    return measured()


def test_the_labelled_set_is_large_enough() -> None:
    texts = labelled()
    assert len(texts) >= 30
    assert sum(len(labels) for _, labels in texts) >= 120
    assert all(label.span.of(text).strip() for text, labels in texts for label in labels)


@pytest.mark.parametrize("name", FLOOR)
def test_no_less_is_right_than_before(name: str, counts: dict[str, Count]) -> None:
    count = counts[name]
    precision, recall = FLOOR[name]
    assert count.precision >= precision, count.wrong
    assert count.recall >= recall, count.wrong
