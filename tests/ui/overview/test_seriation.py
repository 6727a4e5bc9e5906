"""The order in which articles of one story stand together."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.overview.seriation import seriated

NEAR = st.dictionaries(
    st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda p: p[0] < p[1]), st.floats(0.01, 2)
)


def neighbours(near: dict[tuple[int, int], float], count: int = 12) -> list[dict[int, float]]:
    out: list[dict[int, float]] = [{} for _ in range(count)]
    for (a, b), value in near.items():
        out[a][b] = out[b][a] = value
    return out


def order(near: dict[tuple[int, int], float], count: int = 12) -> list[int]:
    ranked = sorted(near, key=lambda p: (-near[p], p))
    return seriated(neighbours(near, count), ranked)


@given(NEAR)
def test_every_article_stands_in_it_once(near: dict[tuple[int, int], float]) -> None:
    assert sorted(order(near)) == list(range(12))


@given(NEAR)
def test_the_best_pair_stands_together(near: dict[tuple[int, int], float]) -> None:
    found = order(near)
    if near:
        a, b = min(near, key=lambda p: (-near[p], p))
        assert abs(found.index(a) - found.index(b)) == 1


def test_two_stories_are_not_mixed() -> None:
    stories = [(0, 3, 5), (1, 2, 4)]
    near = {(a, b): 1.0 for s in stories for n, a in enumerate(s) for b in s[n + 1 :]}
    found = order({**near, (0, 1): 0.1}, 7)
    assert {frozenset(found[:3]), frozenset(found[3:6])} == {frozenset(s) for s in stories}
    assert found[6] == 6  # what shares nothing stands last


def test_a_chain_grows_at_both_ends() -> None:
    assert order({(1, 2): 1.0, (0, 1): 0.5, (2, 3): 0.4}, 4) == [0, 1, 2, 3]


def test_without_pairs_the_order_is_that_of_the_folder() -> None:
    assert order({}, 3) == [0, 1, 2]
