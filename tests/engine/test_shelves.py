"""Shelves: the same answer as looking at every range."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.shelves import Shelves

RANGES = st.tuples(st.integers(0, 2000), st.integers(1, 900)).map(lambda r: (r[0], r[0] + r[1]))


@given(st.lists(RANGES, max_size=30), RANGES)
def test_all_that_overlap_in_the_order_of_adding(
    ranges: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    shelves = Shelves[int]()
    for k, (start, end) in enumerate(ranges):
        shelves.add(start, end, k)
    expected = [k for k, (start, end) in enumerate(ranges) if start < asked[1] and asked[0] < end]
    assert shelves.overlapping(*asked) == expected
