"""Rows: cut where both sides come to an end, whole where a break is a stray one, bounded in time."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.making import pair_of
from viewer.engine.edges import Box
from viewer.engine.segments import cut

FERRY = "The ferry struck a submerged rock near the old lighthouse"
CREW = "Nobody among the crew of eleven was hurt"
DIVERS = "Divers will inspect the hull on Thursday morning"


def rows(a: str, b: str, *, firm: bool = False) -> list[tuple[str, str]]:
    """The rows of two whole texts, as the words on either side."""
    pair = pair_of(a, b)
    box = Box(0, len(pair.a), 0, len(pair.b))
    found = cut(box, pair.rough_links(box), pair.a, pair.b, firm=firm)
    return [(" ".join(pair.a.raw[r.a0 : r.a1]), " ".join(pair.b.raw[r.b0 : r.b1])) for r in found]


def test_both_sides_end_a_sentence() -> None:
    assert rows(f"{FERRY}. {CREW}.", f"{FERRY}. {CREW}.") == [(FERRY, FERRY), (CREW, CREW)]


def test_a_sentence_end_on_one_side_alone_is_no_cut() -> None:
    assert len(rows(f"{FERRY}. {CREW}.", f"{FERRY}, {CREW.lower()}.")) == 1


def test_a_paragraph_ends_where_the_other_side_has_a_sentence_end() -> None:
    assert rows(f"{FERRY}.\n\n{CREW}.", f"{FERRY}. {CREW}.") == [(FERRY, FERRY), (CREW, CREW)]


def test_a_paragraph_ends_where_the_other_side_has_a_comma() -> None:
    assert rows(f"{FERRY}.\n\n{CREW}.", f"{FERRY}, {CREW}.") == [(FERRY, FERRY), (CREW, CREW)]


def test_a_stray_paragraph_break_parts_nothing() -> None:
    broken = "The ferry struck a submerged\n\nrock near the old lighthouse"
    assert len(rows(broken, FERRY)) == 1


def test_a_word_that_moved_over_a_paragraph_end_does_not_keep_the_row_whole() -> None:
    a = f"{FERRY} on Tuesday.\n\n{CREW}."
    b = f"{FERRY}.\n\nOn Tuesday, {CREW}."
    assert len(rows(a, b)) == 2
    assert len(rows(a, b, firm=True)) == 1


def test_sentences_in_another_order_are_not_cut_apart() -> None:
    assert len(rows(f"{FERRY}. {CREW}.", f"{CREW}. {FERRY}.")) == 1


STORIES = st.lists(
    st.tuples(
        st.sampled_from([FERRY, CREW, DIVERS, "The mayor said so"]), st.sampled_from([". ", ", ", ".\n\n"])
    ),
    min_size=1,
    max_size=8,
).map(lambda told: "".join(words + end for words, end in told))


@given(STORIES, STORIES, st.booleans())
@settings(deadline=None)
def test_rows_rebuild_the_passage_and_keep_linked_words(a: str, b: str, firm: bool) -> None:
    pair = pair_of(a, b)
    box = Box(0, len(pair.a), 0, len(pair.b))
    links = pair.rough_links(box)
    found = cut(box, links, pair.a, pair.b, firm=firm)
    assert (found[0].a0, found[0].b0, found[-1].a1, found[-1].b1) == (box.a0, box.b0, box.a1, box.b1)
    assert all((x.a1, x.b1) == (y.a0, y.b0) for x, y in pairwise(found))
    if len(found) > 1:
        for row in found:
            assert any(row.a0 <= i < row.a1 for i, _ in links)
            assert any(row.b0 <= j < row.b1 for _, j in links)
