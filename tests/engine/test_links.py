"""Links: the features and their weights fit one another; which of several equal words goes with which."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.engine.context import AGAIN_NAMES, FIRST_NAMES, Context
from viewer.engine.link_weights import AGAIN, FIRST
from viewer.engine.links import links, links_of_rows, numbered

WORDS = st.lists(
    st.sampled_from(["the", "a", "of", "to", "ferry", "ferries", "rock", "struck", "near"]), max_size=14
)


def said(a: str, b: str) -> set[tuple[int, int]]:
    return set(links(*numbered(a.split(), b.split())))


def test_the_weights_are_those_of_the_features() -> None:
    assert tuple(FIRST) == FIRST_NAMES
    assert tuple(AGAIN) == AGAIN_NAMES


@given(WORDS, WORDS)
@settings(deadline=None)
def test_features_are_the_same_from_either_side(a: list[str], b: list[str]) -> None:
    """Every pair has the same features swapped, but for its place in one of several longest subsequences."""
    one, other = Context([numbered(a, b)]), Context([numbered(b, a)])
    if one.size:
        mine, theirs = one.first(), other.first()
        columns = [k for k, name in enumerate(FIRST_NAMES) if "in place" not in name]
        pairs = list(zip(one.i.tolist(), one.j.tolist(), strict=True))
        swapped = list(zip(other.j.tolist(), other.i.tolist(), strict=True))
        for k, pair in enumerate(pairs):
            assert mine[columns, k].tolist() == theirs[columns, swapped.index(pair)].tolist()


@given(WORDS, WORDS)
@settings(deadline=None)
def test_links_are_one_to_one_between_equal_words_and_swap(a: list[str], b: list[str]) -> None:
    found = links(*numbered(a, b))
    assert all(a[i] == b[j] for i, j in found)
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert sorted((j, i) for i, j in links(*numbered(b, a))) == found


@given(st.lists(st.tuples(WORDS, WORDS), max_size=5))
@settings(deadline=None)
def test_rows_are_linked_together_as_each_by_itself(rows: list[tuple[list[str], list[str]]]) -> None:
    numbers = [numbered(a, b) for a, b in rows]
    assert links_of_rows(numbers) == [links_of_rows([row])[0] for row in numbers]


def test_a_word_that_stands_twice_goes_with_what_stands_around_it() -> None:
    a = "the minister visited paris and the president visited rome"
    b = "the president visited rome while the minister visited paris"
    assert {(2, 7), (7, 2), (1, 6), (6, 1)} <= said(a, b)


def test_an_article_goes_with_the_word_that_follows() -> None:
    assert {(0, 5), (3, 0)} <= said("the ferry hit the rock", "the rock was hit by the ferry")


def test_an_article_alone_in_new_surroundings_is_not_shared() -> None:
    assert said("divers inspected the hull on thursday", "divers went home on thursday after the storm") == {
        (0, 0),
        (4, 3),
        (5, 4),
    }
