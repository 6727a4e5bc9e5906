"""Heights, links, ribbons, strips: the parts that are numbers alone."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.text.spans import Span
from viewer.ui.fulltext.linking import Anchor, counterpart, level_height, scrolled_to, spine
from viewer.ui.fulltext.marks import Emphasis
from viewer.ui.fulltext.pagelayout import PageLayout, estimated_heights
from viewer.ui.fulltext.ribbons import Ribbon, fill_opacity, ribbon_path, ribbons
from viewer.ui.fulltext.strip import band

heights = st.lists(st.integers(1, 400), min_size=1, max_size=60)
ys = st.floats(0, 5000)
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 200), st.integers(1, 40))


@given(heights, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=20))
def test_tops_are_running_sums_whatever_changes(before: list[int], changes: list[tuple[int, int]]) -> None:
    layout, plain = PageLayout(before), list(before)
    for index, height in changes:
        index %= len(plain)
        assert layout.set_height(index, height) == height - plain[index]
        plain[index] = height
    assert [layout.top(n) for n in range(len(plain) + 1)] == [sum(plain[:n]) for n in range(len(plain) + 1)]
    assert layout.total == sum(plain)


@given(heights, st.integers(-50, 30_000))
def test_the_block_at_a_y_holds_it(values: list[int], y: int) -> None:
    layout = PageLayout(values)
    index = layout.at(y)
    if 0 <= y < layout.total:
        assert layout.top(index) <= y < layout.top(index) + layout.height(index)
    else:
        assert index == (0 if y < 0 else len(values) - 1)


@given(st.lists(st.integers(0, 5000), max_size=30), st.floats(5, 200), st.integers(10, 60))
def test_estimates_are_whole_lines_and_grow_with_the_text(
    lengths: list[int], letters: float, pitch: int
) -> None:
    found = estimated_heights(lengths, [0] * len(lengths), letters, pitch)
    assert all(h >= pitch and h % pitch == 0 for h in found)
    by_length = [h for _n, h in sorted(zip(lengths, found, strict=True))]
    assert by_length == sorted(by_length)


def anchor(top: float, height: float, there: float, there_height: float) -> Anchor:
    return Anchor((top, top + height), (there, there + there_height))


anchors = st.builds(anchor, ys, st.floats(1, 600), ys, st.floats(1, 600))


@given(anchors)
def test_at_an_anchor_the_panes_are_exactly_level(at: Anchor) -> None:
    assert counterpart(at.here[0], at, None, 500) == at.there[0]
    end = counterpart(at.here[1], at, None, 500)
    assert end is not None
    assert abs(end - at.there[1]) < 1e-6


@given(anchors, st.floats(0, 1), st.floats(0, 1))
def test_inside_an_anchor_the_way_never_turns(at: Anchor, one: float, two: float) -> None:
    first, second = sorted((one, two))
    height = at.here[1] - at.here[0]
    a = counterpart(at.here[0] + first * height, at, None, 500)
    b = counterpart(at.here[0] + second * height, at, None, 500)
    assert a is not None and b is not None
    assert at.there[0] - 1e-6 <= a <= b + 1e-6 <= at.there[1] + 2e-6


@given(anchors, st.floats(1, 400), st.floats(0, 400), st.floats(1, 300), st.floats(0, 1))
def test_between_neighbours_in_order_the_way_is_shared_out(
    before: Anchor, gap: float, gap_there: float, height: float, way: float
) -> None:
    after = anchor(before.here[1] + gap, height, before.there[1] + gap_there, height)
    y = counterpart(before.here[1] + way * gap, before, after, 500)
    assert y is not None
    assert before.there[1] - 1e-6 <= y <= after.there[0] + 1e-6


@given(anchors, st.floats(1, 400), st.floats(1, 900), st.floats(1, 300), st.floats(0.01, 0.99))
def test_of_two_neighbours_in_another_order_the_nearer_counts(
    before: Anchor, gap: float, back: float, height: float, way: float
) -> None:
    after = anchor(before.here[1] + gap, height, before.there[1] - back, height)
    y = before.here[1] + way * gap
    before_is_nearer = y - before.here[1] < after.here[0] - y
    alone = counterpart(y, before, None, 0) if before_is_nearer else counterpart(y, None, after, 0)
    assert counterpart(y, before, after, 500) == alone


def test_nothing_shared_links_nothing() -> None:
    assert counterpart(100, None, None, 500) is None


@given(st.floats(-9000, 9000), st.floats(0, 5000))
def test_targets_are_places_that_the_page_has(wanted: float, maximum: float) -> None:
    assert 0 <= scrolled_to(wanted, maximum) <= round(maximum)


@given(ys, ys, st.tuples(ys, ys), st.floats(0, 800))
def test_level_heights_are_reached_by_both_where_they_can(
    a: float, b: float, maxima: tuple[float, float], wanted: float
) -> None:
    height = level_height(a, b, maxima, wanted)
    lowest, highest = max(a - maxima[0], b - maxima[1]), min(a, b)
    if lowest <= highest:
        assert lowest <= height <= highest
        if lowest <= wanted <= highest:
            assert height == wanted
    else:
        assert highest <= height <= lowest


@given(st.lists(spans, max_size=30))
def test_guides_never_overlap_and_the_preferred_one_stays(all_spans: list[Span]) -> None:
    for preferred in range(len(all_spans)):
        chosen = [all_spans[n] for n in spine(all_spans, {preferred})]
        assert all_spans[preferred] in chosen
        assert all(a.end <= b.start for a, b in pairwise(chosen))
        assert all(any(s.overlaps(c) for c in chosen) for s in all_spans)


def test_ribbons_end_where_the_passages_are_and_those_out_of_view_are_left_out() -> None:
    ends = [
        (0, (10.0, 60.0), (200.0, 260.0)),
        (1, (-300.0, -200.0), (500.0, 560.0)),
        (2, (-90_000.0, -80_000.0), (300.0, 310.0)),
        (3, (-300.0, -200.0), (900.0, 960.0)),
    ]
    found = {r.passage: r for r in ribbons(ends, 600.0, None)}
    assert set(found) == {0, 1, 2}
    assert found[0] == Ribbon(0, (10.0, 60.0), (200.0, 260.0))
    assert found[2].b == (300.0, 310.0)
    assert -1000 < found[2].a[0] <= found[2].a[1] < 0
    assert 3 in {r.passage for r in ribbons(ends, 600.0, 3)}


def test_a_ribbons_path_meets_both_panes_at_its_ends() -> None:
    path = ribbon_path(Ribbon(0, (10.0, 60.0), (200.0, 260.0)), 100.0)
    box = path.boundingRect()
    assert (box.left(), box.right(), box.top(), box.bottom()) == (0.0, 100.0, 10.0, 260.0)
    assert path.elementAt(0).y == 10.0
    assert path.elementAt(3).y == 200.0
    assert path.elementAt(4).y == 260.0
    assert path.elementAt(7).y == 60.0


def test_the_selected_ribbon_is_firmest_and_many_fade() -> None:
    chosen = Emphasis(selected=1, hovered=2)
    opacity = [fill_opacity(n, chosen, many=False) for n in (1, 2, 3)]
    assert opacity == sorted(opacity, reverse=True)
    assert len(set(opacity)) == 3
    assert fill_opacity(3, chosen, many=True) < opacity[2]
    assert fill_opacity(3, Emphasis(), many=True) < fill_opacity(3, Emphasis(), many=False)


@given(st.integers(1, 10_000), st.floats(20, 900), st.data())
def test_a_strip_shows_the_whole_article_and_never_loses_a_passage(
    length: int, height: float, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    top, bottom = band(Span(start, end), length, height)
    assert 0 <= top < bottom <= height + 1e-6
    assert bottom - top >= 3.0 - 1e-6
    if end - start > length * 4 / height:
        assert abs(top - start / length * height) < 1e-6
