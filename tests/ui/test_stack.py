"""Heights that become known bit by bit."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.stack import Stack

HEIGHTS = st.lists(st.floats(1, 500), min_size=1, max_size=40)


@given(HEIGHTS, st.data())
def test_rows_tile_the_whole_height(heights: list[float], data: st.DataObject) -> None:
    stack = Stack(heights)
    changed = data.draw(st.integers(0, len(heights) - 1))
    stack.set_height(changed, data.draw(st.floats(1, 500)))
    assert stack.top(0) == 0
    assert stack.top(len(heights)) == stack.total
    for row in range(len(heights)):
        assert stack.top(row + 1) - stack.top(row) - stack.height(row) < 1e-6
        assert stack.row_at(stack.top(row) + stack.height(row) / 2) == row
    assert stack.row_at(-5) == 0
    assert stack.row_at(stack.total + 5) == len(heights) - 1
