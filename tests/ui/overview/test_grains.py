"""Shares as bytes."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.overview.grains import FINEST, Grains, grain, levels

SHARES = st.floats(0, 1)


@given(SHARES, SHARES)
def test_a_larger_share_is_never_a_smaller_grain(x: float, y: float) -> None:
    low, high = sorted((x, y))
    assert 0 <= grain(low) <= grain(high) <= FINEST
    assert (grain(low) == 0) == (low == 0)


@given(st.lists(SHARES, min_size=1, max_size=9), st.data())
def test_a_row_is_read_in_any_order(shares: list[float], data: st.DataObject) -> None:
    grains = Grains(len(shares))
    for n, share in enumerate(shares):
        grains.put(0, n, share, 1 << (n % 4))
    order = data.draw(st.permutations(range(len(shares))))
    assert grains.row(0, order) == bytes(grain(shares[n]) for n in order)
    odd = grains.row(0, order, 0b0010)
    assert odd == bytes(grain(shares[n]) if n % 4 == 1 else 0 for n in order)


def test_colours_follow_the_scale() -> None:
    found = levels(lambda share: int(share * 8))
    assert found[0] == 0 and found[FINEST] == 8
    assert list(found) == sorted(found)
