"""Edits apply exactly, can be taken back exactly, and are the same from either side."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.engine.handmade import joined, place_to_split
from viewer.engine.pipeline import compare
from viewer.text.spans import Span
from viewer.ui.joining.edits import NO_EDITS, Cut, Edits, Place, edited
from viewer.ui.screenpair import SIDES, ScreenPair

SOME = settings(max_examples=20)  # each is a comparison or two
MakePair = Callable[[str, str], ScreenPair]


def turned(pair: ScreenPair) -> ScreenPair:
    passages = pair.comparison.pair.swapped().passages
    return ScreenPair(pair.b, pair.a, compare(pair.b, pair.a, passages)).prepare()


@st.composite
def edits_of(draw: st.DrawFn, pair: ScreenPair) -> Edits:
    """What a reader may do, in any order."""
    edits = NO_EDITS
    for _ in range(draw(st.integers(0, 5))):
        shown = edited(pair, edits)
        passages = shown.passages
        deed = draw(st.sampled_from(["join", "dismiss", "cut", "tick", "note", "as_found"]))
        if deed == "join":
            edits = _join(draw, pair, edits)
        elif deed == "as_found":
            edits = edits.as_found()
        elif passages:
            passage = draw(st.sampled_from(passages))
            place = Place.of(passage)
            if deed == "dismiss":
                edits = edits.dismiss(place)
            elif deed == "tick":
                edits = edits.tick(place, draw(st.booleans()))
            elif deed == "note":
                edits = edits.note(place, draw(st.text(max_size=5)))
            else:
                position = draw(st.integers(passage.a.start, passage.a.end))
                at = place_to_split(passage, 0, position, pair.a.text, pair.b.text)
                edits = edits if at is None else edits.cut(Cut(place, *at))
    return edits


def _join(draw: st.DrawFn, pair: ScreenPair, edits: Edits) -> Edits:
    spans = []
    for which in SIDES:
        length = len(pair.article(which).text)
        start = draw(st.integers(0, length - 1))
        spans.append(Span(start, min(length, start + draw(st.integers(1, 90)))))
    try:
        return edits.join(Place.of(joined(pair.a.text, pair.b.text, *spans)))
    except ValueError:
        return edits


def test_no_edits_change_nothing(sample_pair: ScreenPair) -> None:
    assert edited(sample_pair, NO_EDITS) is sample_pair


def test_shares_are_told_as_the_engine_tells_them(sample_pair: ScreenPair) -> None:
    gone = NO_EDITS.dismiss(Place.of(sample_pair.passages[0]))
    told = compare(sample_pair.a, sample_pair.b, sample_pair.passages[1:])
    assert edited(sample_pair, gone).comparison == told


@SOME
@given(st.data())
def test_edits_and_swapped_edits_tell_the_same(sample_pair: ScreenPair, data: st.DataObject) -> None:
    edits = data.draw(edits_of(sample_pair))
    here, there = edited(sample_pair, edits), edited(turned(sample_pair), edits.swapped())
    assert set(there.passages) == {p.swapped() for p in here.passages}
    assert (there.shared("a"), there.shared("b")) == pytest.approx((here.shared("b"), here.shared("a")))
    remarks = {Place.of(p).swapped(): here.remark(n) for n, p in enumerate(here.passages)}
    assert remarks == {Place.of(p): there.remark(n) for n, p in enumerate(there.passages)}
    assert edits.swapped().swapped() == edits


@SOME
@given(st.data())
def test_what_was_found_always_comes_back(sample_pair: ScreenPair, data: st.DataObject) -> None:
    edits = data.draw(edits_of(sample_pair))
    back = edited(sample_pair, edits.as_found())
    assert back.comparison == sample_pair.comparison
    assert (edits.as_found().reviewed, edits.as_found().notes) == (edits.reviewed, edits.notes)


@SOME
@given(st.data())
def test_every_passage_shown_has_its_changes_and_stands_in_order(
    sample_pair: ScreenPair, data: st.DataObject
) -> None:
    shown = edited(sample_pair, data.draw(edits_of(sample_pair)))
    assert list(shown.passages) == sorted(shown.passages, key=lambda p: (p.a, p.b))
    for number, passage in enumerate(shown.passages):
        assert len(shown.comparison.changes[number]) == len(passage.segments)
        for change in shown.changes(number):
            assert passage.a.contains(change.a) and passage.b.contains(change.b)


def test_a_dismissed_passage_goes_and_a_joined_one_is_yours(sample_pair: ScreenPair) -> None:
    gone = Place.of(sample_pair.passages[0])
    a, b = sample_pair.a.text, sample_pair.b.text
    own = Place.of(joined(a, b, Span(0, 30), Span(len(b) - 60, len(b) - 20)))
    shown = edited(sample_pair, NO_EDITS.dismiss(gone).join(own))
    places = [Place.of(p) for p in shown.passages]
    assert gone not in places and own in places
    assert shown.remark(places.index(own)).yours
    assert shown.shared("a") != sample_pair.shared("a")
    assert Place.of(sample_pair.passages[0]) in {
        Place.of(p) for p in edited(sample_pair, NO_EDITS.dismiss(gone).join(gone)).passages
    }


def test_edits_that_name_nothing_any_more_do_no_harm(sample_pair: ScreenPair) -> None:
    far = Place(Span(10**6, 10**6 + 9), Span(0, 4))
    edits = Edits(
        frozenset({far}), frozenset({far}), (Cut(far, 3, 4),), frozenset({far}), frozenset({(far, "x")})
    )
    shown = edited(sample_pair, edits)
    assert shown.passages == sample_pair.passages
    broken = Cut(Place.of(sample_pair.passages[0]), 0, 0)
    assert edited(sample_pair, NO_EDITS.cut(broken)).passages == sample_pair.passages


def test_articles_that_share_nothing_can_be_joined(make_pair: MakePair) -> None:
    pair = make_pair("The harbour was closed for a week.", "Nobody expected this bird to sing.")
    assert not pair.passages
    shown = edited(pair, NO_EDITS.join(Place(Span(0, 33), Span(0, 33))))
    assert len(shown.passages) == 1 and shown.remark(0).yours
    assert 0 <= shown.shared("a") < 0.5
