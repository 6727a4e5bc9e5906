"""Next and previous visit everything once and stop at the ends."""

from viewer.ui.screenpair import ScreenPair
from viewer.ui.steps import next_change, next_passage


def test_stepping_forward_visits_every_change_in_order(sample_pair: ScreenPair) -> None:
    order = list(range(len(sample_pair.passages)))
    wanted = [(p, c) for p in order for c in range(len(sample_pair.changes(p)))]
    at: tuple[int | None, int | None] = (None, None)
    visited = []
    for _ in wanted:
        at = next_change(sample_pair, order, at, 1)
        visited.append(at)
    assert visited == wanted
    assert next_change(sample_pair, order, at, 1) == wanted[-1]


def test_stepping_back_is_stepping_forward_in_reverse(sample_pair: ScreenPair) -> None:
    order = list(range(len(sample_pair.passages)))
    at: tuple[int | None, int | None] = (None, None)
    forward = [at := next_change(sample_pair, order, at, 1) for _ in range(8)]
    back = [at := next_change(sample_pair, order, at, -1) for _ in range(7)]
    assert back == forward[-2::-1]


def test_from_a_passage_the_next_change_is_its_first(sample_pair: ScreenPair) -> None:
    order = list(range(len(sample_pair.passages)))
    assert next_change(sample_pair, order, (1, None), 1) == (1, 0)
    assert next_change(sample_pair, order, (1, None), -1)[0] == 0


def test_passages_follow_the_order_on_the_screen() -> None:
    order = [2, 0, 1]
    assert next_passage(order, None, 1) == 2
    assert next_passage(order, None, -1) == 1
    assert next_passage(order, 2, 1) == 0
    assert next_passage(order, 1, 1) == 1
    assert next_passage(order, 2, -1) == 2
