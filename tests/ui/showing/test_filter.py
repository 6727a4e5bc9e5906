"""The choice of changes: what it shows, hides and counts, from either side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.engine.options import FOLDED, IGNORABLE
from viewer.ui.screenpair import ScreenPair
from viewer.ui.showing.filter import TYPES, Showing, seen

MakePair = Callable[[str, str], ScreenPair]
A = (
    "Outgoing Prime Minister Adel Abdul-Mahdi called for 1 million Iraqis to march on Friday, after talks"
    " with General Soleimani in Iraq’s capital."
)
B = (
    "The outgoing Prime Minister Adel Abdul-Mahdi called for a million Iraqi to march on Friday after talks"
    " with General Suleimani in Iraq ‘s capital."
)
SHOWINGS = st.builds(
    Showing, st.frozensets(st.sampled_from(TYPES)), st.frozensets(st.sampled_from(IGNORABLE))
)


def told(pair: ScreenPair) -> list[tuple[str, str]]:
    return [(c.a.of(pair.a.text), c.b.of(pair.b.text)) for _p, c in pair.all_changes]


def test_as_it_comes_all_changes_of_the_engine_are_shown(sample_pair: ScreenPair) -> None:
    assert seen(sample_pair, Showing()) is sample_pair


def test_only_the_wanted_types_are_shown_and_the_others_counted(sample_pair: ScreenPair) -> None:
    names = seen(sample_pair, Showing(frozenset({"name"})))
    wanted = [(p, c) for p, c in sample_pair.all_changes if c.type == "name"]
    assert list(names.all_changes) == wanted
    assert sum(names.hidden) + len(wanted) == len(sample_pair.all_changes)


def test_ignoring_less_shows_what_folding_hides(make_pair: MakePair) -> None:
    pair = make_pair(A, B)
    assert ("Outgoing", "outgoing") not in told(pair)
    assert ("Outgoing", "outgoing") in told(seen(pair, Showing().with_ignored("case", False)))
    assert ("’", "‘") in told(seen(pair, Showing().with_ignored("quotes", False)))
    assert ("", " ") in told(seen(pair, Showing().with_ignored("space", False)))
    assert (",", "") in told(pair)
    assert (",", "") not in told(seen(pair, Showing().with_ignored("punctuation", True)))


def test_a_hidden_type_hides_what_folding_hid_as_well(make_pair: MakePair) -> None:
    showing = Showing().with_ignored("case", False).with_type("spelling", False)
    assert ("Outgoing", "outgoing") not in told(seen(make_pair(A, B), showing))


@given(SHOWINGS)
def test_the_choice_is_kept_as_text(showing: Showing) -> None:
    assert Showing.from_text(showing.text()) == showing


def test_a_damaged_line_is_as_good_as_none() -> None:
    assert Showing.from_text("nonsense") == Showing()
    assert Showing.from_text("name,bird;case,bees") == Showing(frozenset({"name"}), frozenset({"case"}))


@given(SHOWINGS)
def test_swapped_articles_show_the_swapped_changes(make_pair: MakePair, showing: Showing) -> None:
    here, there = seen(make_pair(A, B), showing), seen(make_pair(B, A), showing)
    assert {c.swapped() for _p, c in here.all_changes} == {c for _p, c in there.all_changes}
    assert sorted(here.hidden) == sorted(there.hidden)


@given(SHOWINGS)
def test_changes_stay_in_order_and_apart(make_pair: MakePair, showing: Showing) -> None:
    changes = [c for _p, c in seen(make_pair(A, B), showing).all_changes]
    for left, right in pairwise(changes):
        assert left.a.end <= right.a.start and left.b.end <= right.b.start


def test_the_defaults_ignore_exactly_what_the_engine_folds() -> None:
    assert Showing().ignored == FOLDED and "punctuation" not in FOLDED
