import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.overview.layout import MANY, SMALLEST, HeatLayout, Sizes, heat_layout

SIZES = Sizes(line=16, value=17, longest_label=400, longest_word=70)
LAYOUTS = st.builds(
    heat_layout,
    st.integers(1, 600),
    st.floats(150, 3000),
    st.floats(100, 2000),
    st.builds(Sizes, st.floats(8, 60), st.floats(8, 80), st.floats(0, 900), st.floats(0, 300)),
)


def apart(first: tuple[float, ...], second: tuple[float, ...]) -> bool:
    """Whether two boxes (left, top, width, height) share no area."""
    return (
        first[0] + first[2] <= second[0] + 1e-6
        or second[0] + second[2] <= first[0] + 1e-6
        or first[1] + first[3] <= second[1] + 1e-6
        or second[1] + second[3] <= first[1] + 1e-6
    )


def test_labels_of_fifty_articles_do_not_overlap_and_hold_a_line() -> None:
    for width, height in ((700, 400), (1130, 500), (1600, 1000)):
        layout = heat_layout(50, width, height, SIZES)
        rows = [layout.row_label(n) for n in range(50)]
        columns = [layout.column_label(n) for n in range(50)]
        boxes = rows + columns
        assert all(apart(x, y) for n, x in enumerate(boxes) for y in boxes[n + 1 :])
        assert layout.labels == "upright"
        assert all(row[3] >= SIZES.line for row in rows)
        assert all(column[2] >= SIZES.line for column in columns)
        assert layout.values == (layout.cell[0] >= SIZES.value + 1)


@given(LAYOUTS)
def test_neighbours_never_overlap(layout: HeatLayout) -> None:
    last = layout.count - 1
    for place in {0, last // 2, last - 1} - {-1, last}:
        assert apart(layout.row_label(place), layout.row_label(place + 1))
        assert apart(layout.column_label(place), layout.column_label(place + 1))
        assert apart(layout.cell_box(place, place), layout.cell_box(place, place + 1))
        assert apart(layout.cell_box(place, place), layout.cell_box(place + 1, place))
    assert apart(layout.row_label(0), layout.cell_box(0, 0))
    assert apart(layout.column_label(0), layout.cell_box(0, 0))
    assert apart(layout.column_label(0), layout.row_label(0))


@given(LAYOUTS, st.data())
def test_the_middle_of_every_cell_belongs_to_it(layout: HeatLayout, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, layout.count - 1))
    column = data.draw(st.integers(0, layout.count - 1))
    x, y, width, height = layout.cell_box(row, column)
    assert layout.cell_at(x + width / 2, y + height / 2) == (row, column)
    assert layout.cell_at(layout.left - 1, y) is None
    assert layout.cell_at(x, layout.top - 1) is None
    assert layout.cell_at(layout.size[0] + 1, y) is None


@given(LAYOUTS)
def test_cells_have_room_for_a_line_unless_they_are_plain(layout: HeatLayout) -> None:
    assert min(layout.cell) >= SMALLEST
    if layout.count <= MANY:
        assert layout.labels != "pointed"
        assert layout.gap > 0


def test_few_articles_have_level_labels_and_values() -> None:
    layout = heat_layout(5, 1100, 600, SIZES)
    assert (layout.labels, layout.values) == ("level", True)
    assert layout.size[0] <= 1100
    assert layout.size[1] <= 600


@pytest.mark.parametrize(("word", "labels"), [(50, "level"), (90, "upright")])
def test_level_labels_are_not_torn_in_narrow_cells(word: float, labels: str) -> None:
    sizes = Sizes(line=16, value=17, longest_label=400, longest_word=word)
    assert heat_layout(12, 1000, 600, sizes).labels == labels


def test_five_hundred_articles_become_plain_colours_that_scroll() -> None:
    layout = heat_layout(500, 1100, 500, SIZES)
    assert (layout.labels, layout.values, layout.gap) == ("pointed", False, 0)
    assert layout.cell[0] == layout.cell[1] == SMALLEST
