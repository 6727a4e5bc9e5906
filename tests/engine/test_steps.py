"""The steps of the alignment, each by itself: runs, chains, rectangles, parts, edges, summaries, links."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.engine.making import pair_of
from viewer.engine.chains import chains
from viewer.engine.edges import Box, trimmed, whole_words
from viewer.engine.links import links, numbered
from viewer.engine.pairing import pairing
from viewer.engine.parts import parts
from viewer.engine.prepared import Vocabulary, prepare
from viewer.engine.rectangles import Search
from viewer.engine.runs import runs
from viewer.engine.subsequence import in_place, rough_links
from viewer.text.spans import Span

FERRY = "the ferry struck a submerged rock near the old lighthouse"
OTHER = "farmers asked their ministry for sandbags and diesel pumps"


def test_runs_are_the_longest_equal_stretches() -> None:
    pair = pair_of(f"{FERRY} yesterday", f"Yesterday {FERRY}")
    found = {(int(i), int(j), int(n)) for i, j, n in zip(*runs(pair.a, pair.b), strict=True)}
    assert found == {(0, 1, 10)}


def test_runs_do_not_cross_what_is_set_aside() -> None:
    vocabulary = Vocabulary()
    a, b = f"{FERRY} {OTHER}", f"{FERRY} noise {OTHER}"
    at = b.index("noise")
    pair = pairing(prepare(a, vocabulary), prepare(b, vocabulary, [Span(at, at + 5)]))
    assert sorted(n for n in runs(pair.a, pair.b)[2].tolist()) == [9, 10]


def test_many_repeats_are_paired_by_rank() -> None:
    pair = pair_of("word " * 500, "word " * 500)
    starts_a, starts_b, lengths = runs(pair.a, pair.b)
    assert (starts_a.tolist(), starts_b.tolist(), lengths.tolist()) == ([0], [0], [500])


def test_a_chain_bridges_an_edit_and_keeps_its_edges() -> None:
    a = f"Officials say {FERRY} at dawn on its way home"
    b = f"Witnesses think {FERRY} at noon on its way out"
    pair = pair_of(a, b)
    chain = chains(pair.a, pair.b, pair.alone_a, pair.after)[0]
    assert chain.words_a == (2, 17)
    assert chain.words_b == (2, 17)
    assert chain.evidence > 5


def test_a_rectangle_finds_words_in_another_order() -> None:
    words = [
        "harbour",
        "pilot",
        "anchor",
        "lantern",
        "compass",
        "sextant",
        "galley",
        "rudder",
        "mast",
        "keel",
        "hull",
        "bilge",
        "deck",
        "cabin",
        "stern",
    ]
    filler = [
        "one",
        "thing",
        "or",
        "another",
        "that",
        "nobody",
        "here",
        "would",
        "care",
        "about",
        "at",
        "all",
        "in",
        "any",
        "year",
    ]
    a = " ".join([*filler, *words, *filler])
    b = " ".join([*filler[::-1], *words[::2], *words[1::2], *filler[::-1]])
    pair = pair_of(a, b)
    found = Search(pair.a, pair.b, pair.chance).refined(Box(10, 35, 10, 35))
    assert found is not None
    inside = set(pair.a.raw[found.box.a0 : found.box.a1])
    assert set(words) <= inside


def test_sentences_in_another_order_are_taken_apart() -> None:
    one, two = f"{FERRY.capitalize()}.", f"{OTHER.capitalize()}."
    pair = pair_of(f"{one} {two}", f"{two} {one}")
    whole = Box(0, len(pair.a), 0, len(pair.b))
    assert parts(whole, pair.a, pair.b, pair.chance.information) == [Box(0, 10, 9, 19), Box(10, 19, 0, 9)]


def test_sentences_in_one_order_stay_together() -> None:
    text = f"{FERRY.capitalize()}. {OTHER.capitalize()}."
    pair = pair_of(text, text)
    whole = Box(0, len(pair.a), 0, len(pair.b))
    assert parts(whole, pair.a, pair.b, pair.chance.information) == [whole]


def test_trimming_leaves_shared_words_at_every_edge() -> None:
    pair = pair_of(f"perhaps {FERRY} somehow", f"meanwhile {FERRY} anyway")
    whole = Box(0, len(pair.a), 0, len(pair.b))
    exact = trimmed(whole, pair.stem_links(whole), pair.a, pair.b, pair.after)
    assert exact == Box(1, 11, 1, 11)


def test_a_box_does_not_begin_inside_a_word() -> None:
    pair = pair_of("Iraq’s military relationship", "their s military relationship")
    assert whole_words(Box(1, 4, 1, 4), pair.a, pair.b) == Box(2, 4, 2, 4)


@given(st.lists(st.integers(0, 6), max_size=30), st.lists(st.integers(0, 6), max_size=30))
def test_links_in_place_keep_their_order_and_link_equal_words(a: list[int], b: list[int]) -> None:
    found = in_place(a, b)
    assert all(a[i] == b[j] for i, j in found)
    assert all(x[0] < y[0] and x[1] < y[1] for x, y in pairwise(found))
    assert set(found) <= set(rough_links(a, b))


@given(st.lists(st.sampled_from(["the", "of", "ferry", "rock", "dawn", "harbour"]), max_size=20), st.data())
def test_links_do_not_depend_on_the_side(a: list[str], data: st.DataObject) -> None:
    b = data.draw(st.permutations(a))
    one = links(*numbered(a, b))
    other = links(*numbered(b, a))
    assert sorted((j, i) for i, j in other) == one


def test_an_article_belongs_to_the_noun_that_follows() -> None:
    a, b = ["the", "ferry", "hit", "the", "rock"], ["the", "rock", "was", "hit", "by", "the", "ferry"]
    found = links(*numbered(a, b))
    assert {(0, 5), (1, 6), (3, 0), (4, 1)} <= set(found)
