"""Which articles stand side by side."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.several.pins import MOST, based_on, pinned, unpinned

PINS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=MOST).map(tuple)
KEY = st.sampled_from("abcdefgh")


@given(PINS, KEY)
def test_an_article_is_pinned_once_and_never_a_fifth(pins: tuple[str, ...], key: str) -> None:
    after = pinned(pins, key)
    assert after[: len(pins)] == pins
    assert len(set(after)) == len(after) <= MOST
    assert key in after or len(pins) == MOST


@given(PINS, KEY)
def test_taking_away_keeps_the_order_of_the_others(pins: tuple[str, ...], key: str) -> None:
    after = unpinned(pins, key)
    assert key not in after
    assert [p for p in pins if p != key] == list(after)


@given(PINS, KEY)
def test_a_new_base_changes_places_with_the_old_one(pins: tuple[str, ...], key: str) -> None:
    after = based_on(pins, key)
    assert set(after) == set(pins)
    if key in pins:
        assert after[0] == key
        assert based_on(after, pins[0]) == pins
    else:
        assert after == pins
