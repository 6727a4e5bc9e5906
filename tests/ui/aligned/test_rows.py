"""Rows as values: nothing of either article is out of reach, and orders order."""

from bisect import bisect_left

import pytest

from tests.ui.values import screen_pair
from viewer.text.spans import Span, merged
from viewer.ui.aligned.rows import (
    ORDERS,
    AlikeRow,
    Arrangement,
    FoldRow,
    Order,
    SegmentRow,
    TextRow,
    in_order,
    rows,
)
from viewer.ui.screenpair import SIDES, ScreenPair, Which, side_of

LEAD = (
    "The ministry said on Thursday that forty-two houses along the northern canal had been flooded overnight."
)
OTHER = (
    "A heron was seen by the lock keeper near the old mill, and children fed it bread until the evening came."
)
QUOTE = "“We have never measured such a level in this valley before,” said the engineer Maria Kowalczyk."


@pytest.fixture
def moved_pair(make_pair) -> ScreenPair:  # type: ignore[no-untyped-def]
    """Two passages that stand in another order, between text that only one side has."""
    a = f"Headline one\n\n{LEAD} Only the first paper adds this remark about pumps and hoses.\n\n{QUOTE}\n"
    b = f"{OTHER}\n\n{QUOTE}\n\nAs was reported, {LEAD[0].lower()}{LEAD[1:]}\n"
    return make_pair(a, b)  # type: ignore[no-any-return]


def shown(pair: ScreenPair, which: Which, opened: frozenset[int]) -> list[Span]:
    """Everything that the rows show of one article."""
    out = []
    for row in rows(Arrangement(pair), "a", opened):
        if isinstance(row, SegmentRow):
            out.append(row.cell(which).whole)
        elif isinstance(row, TextRow) and (side := row.side(which)) is not None:
            out.append(side)
    return merged(out)


def all_keys(pair: ScreenPair) -> frozenset[int]:
    return frozenset(r.key for r in rows(Arrangement(pair)) if isinstance(r, FoldRow))


@pytest.mark.parametrize("name", ["moved_pair", "sample_pair"])
def test_with_all_folds_open_every_word_of_both_articles_is_shown(
    name: str, request: pytest.FixtureRequest
) -> None:
    pair: ScreenPair = request.getfixturevalue(name)
    for which in SIDES:
        text = pair.article(which).text
        at = 0
        for span in shown(pair, which, all_keys(pair)):
            assert not text[at : span.start].strip()
            at = span.end
        assert not text[at:].strip()


def test_folds_count_the_words_that_no_passage_holds(moved_pair: ScreenPair) -> None:
    arrangement = Arrangement(moved_pair)
    for which in SIDES:
        held = merged(side_of(p, which) for p in moved_pair.passages)
        starts = moved_pair.word_starts[which]
        outside = sum(not any(s.start <= w < s.end for s in held) for w in starts)
        folded = [r.gap(which) for r in rows(arrangement) if isinstance(r, FoldRow)]
        counted = sum(g.words + g.set_aside for g in folded if g is not None)
        assert 0 < counted <= outside


def test_context_never_overlaps_a_passage(sample_pair: ScreenPair) -> None:
    for row in rows(Arrangement(sample_pair)):
        if isinstance(row, SegmentRow):
            for which in SIDES:
                for grey in (row.cell(which).before, row.cell(which).after):
                    for n, passage in enumerate(sample_pair.passages):
                        inside = n == row.passage
                        assert inside or not len(grey) or not side_of(passage, which).overlaps(grey)


def test_each_segment_has_one_row_in_every_order(sample_pair: ScreenPair) -> None:
    wanted = {(n, m) for n, p in enumerate(sample_pair.passages) for m in range(len(p.segments))}
    for order in ORDERS:
        found = [
            (r.passage, r.segment) for r in rows(Arrangement(sample_pair), order) if isinstance(r, SegmentRow)
        ]
        assert sorted(found) == sorted(wanted)


def test_orders_order(moved_pair: ScreenPair) -> None:
    def starts(order: Order, which: Which) -> list[int]:
        return [side_of(moved_pair.passages[n], which).start for n in in_order(moved_pair, order)]

    assert starts("a", "a") == sorted(starts("a", "a"))
    assert starts("b", "b") == sorted(starts("b", "b"))
    assert starts("a", "b") != starts("b", "b")
    sizes = [max(moved_pair.passages[n].words) for n in in_order(moved_pair, "size")]
    assert sizes == sorted(sizes, reverse=True)


def test_a_pair_that_shares_nothing_is_one_fold(make_pair) -> None:  # type: ignore[no-untyped-def]
    pair = make_pair(LEAD, OTHER)
    (row,) = rows(Arrangement(pair))
    assert isinstance(row, FoldRow)
    assert row.a is not None and row.b is not None
    assert (row.a.span, row.b.span) == (Span(0, len(LEAD)), Span(0, len(OTHER)))


def test_identical_articles_leave_nothing_to_fold(make_pair) -> None:  # type: ignore[no-untyped-def]
    pair = make_pair(LEAD, LEAD)
    assert all(isinstance(r, SegmentRow) for r in rows(Arrangement(pair)))


def test_boilerplate_is_counted_apart(make_pair) -> None:  # type: ignore[no-untyped-def]
    form = "\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n"
    pair = make_pair(LEAD + form, OTHER + form)
    gaps = [r.gap(w) for r in rows(Arrangement(pair)) if isinstance(r, FoldRow) for w in SIDES]
    assert sum(g.set_aside for g in gaps if g is not None) == 2 * 14


def test_words_are_counted_where_they_begin(moved_pair: ScreenPair) -> None:
    arrangement = Arrangement(moved_pair)
    starts = moved_pair.word_starts["a"]
    span = Span(starts[2], starts[5])
    assert arrangement.count("a", span) == bisect_left(starts, span.end) - 2 == 3


def test_passages_that_show_no_change_fold_to_a_line_and_open() -> None:
    pair = screen_pair(
        "The harbour was closed.\n\nThree bridges fell.",
        "Four bridges fell.\n\nThe harbour was closed.",
        [
            ("verbatim", "The harbour was closed.", "The harbour was closed.", []),
            ("edited", "Three bridges fell.", "Four bridges fell.", [("number", "Three", "Four")]),
        ],
    )
    alike = [n for n in range(len(pair.passages)) if not pair.changes(n)]
    assert alike and len(alike) < len(pair.passages)
    arrangement = Arrangement(pair)
    folded = rows(arrangement, alike_folded=True)
    lines = [r for r in folded if isinstance(r, AlikeRow)]
    assert [r.passage for r in lines] == alike and not any(r.open for r in lines)
    shown = {r.passage for r in folded if isinstance(r, SegmentRow)}
    assert shown == set(range(len(pair.passages))) - set(alike)
    opened = rows(arrangement, opened=frozenset({lines[0].key}), alike_folded=True)
    assert [r for r in opened if not isinstance(r, AlikeRow)] == rows(arrangement)
    assert lines[0].side("b").of(pair.b.text).startswith("The harbour")
