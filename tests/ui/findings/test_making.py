"""Cards are made when they are asked for, each once, and sequences of them behave as such."""

from __future__ import annotations

import pytest

from viewer.ui.findings.cards import Card
from viewer.ui.findings.making import Chained, Making


def numbered(n: int) -> Card:
    return Card(str(n), f"Card {n}", "", ())


def test_nothing_is_made_before_it_is_looked_at() -> None:
    made: list[int] = []

    def make(n: int) -> Card:
        made.append(n)
        return numbered(n)

    cards = Making(range(1000), make)
    assert len(cards) == 1000 and made == []
    assert cards[7].key == "7" and cards[-1].key == "999" and cards[7].title == "Card 7"
    assert made == [7, 999]


def test_sequences_stand_one_after_the_other() -> None:
    cards = Chained(Making(range(2), numbered), (), Making(range(2, 5), numbered))
    assert [card.key for card in cards] == ["0", "1", "2", "3", "4"]
    assert [card.key for card in cards[1:4]] == ["1", "2", "3"]
    assert cards[-1].key == "4"
    with pytest.raises(IndexError):
        cards[5]
