"""What a reader may ask for: less rewording, larger passages, other differences ignored."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.making import article
from tests.engine.test_properties import STORIES
from viewer.engine import align
from viewer.engine.narrowing import narrowed
from viewer.engine.options import DEFAULT, FOLDED, IGNORABLE, REWORDINGS, Options
from viewer.engine.passages import KINDS, Passage
from viewer.engine.pipeline import analyse, compare, narrow

COPIED = "“The ferry struck a submerged rock near the lighthouse at dawn,” the harbour master said."
EDITED_A = "Divers searched the flooded engine room of the vessel until the tide turned late on Monday."
EDITED_B = "Divers searched the flooded engine room of the ship until the tide turned early on Monday."
FREE_A = "Insurers in Rotterdam refused on Friday to say whether the captain’s licence had been valid."
FREE_B = "It was not clear if the captain’s licence was still valid; insurers in Rotterdam refused comment."
ONLY_A = (
    "An orchestra opened the festival. Nobody had heard the symphony for ninety years. Tickets were free."
)
ONLY_B = (
    "Farmers want sandbags, pumps and a promise. The ministry has answered no letter since the spring flood."
)
A = f"{COPIED} {EDITED_A}\n\n{ONLY_A}\n\n{FREE_A}"
B = f"{FREE_B}\n\n{ONLY_B}\n\n{COPIED} {EDITED_B}"
OPTIONS = st.builds(
    Options, st.just(FOLDED), st.integers(0, 40), st.sampled_from([r for r in REWORDINGS if r != "free"])
)


def covered(passages: list[Passage]) -> set[int]:
    return {k for p in passages for k in range(p.a.start, p.a.end)}


def said(passages: list[Passage] | tuple[Passage, ...]) -> list[tuple[str, str]]:
    return [(p.kind, p.a.of(A)) for p in passages]


def test_by_default_nothing_is_left_out() -> None:
    assert align(A, B, options=Options()) == align(A, B)
    assert {p.kind for p in align(A, B)} == {"edited", "reworded"}


def test_only_word_for_word_leaves_the_copied_sentence_of_an_edited_passage() -> None:
    assert said(align(A, B, options=Options(rewording="verbatim"))) == [("verbatim", COPIED)]


def test_edited_too_leaves_out_what_is_reworded() -> None:
    assert said(align(A, B, options=Options(rewording="edited"))) == [("edited", f"{COPIED} {EDITED_A}")]


def test_the_smallest_passage_has_that_many_words_on_either_side() -> None:
    found = align(A, B)
    limit = min(min(p.words) for p in found) + 1
    larger = [p for p in found if min(p.words) >= limit]
    assert align(A, B, options=Options(smallest=limit)) == larger != found


@given(STORIES, STORIES, OPTIONS)
def test_what_is_left_counts_lies_in_what_was_found_and_the_order_of_the_texts_is_nothing(
    a: str, b: str, options: Options
) -> None:
    every, left = align(a, b), align(a, b, options=options)
    assert left == list(narrowed(every, options))
    assert left == list(narrowed(left, options))
    for passage in left:
        assert passage.kind in options.kinds and min(passage.words) >= options.smallest
        assert any(p.a.contains(passage.a) and p.b.contains(passage.b) for p in every)
        assert passage.segments and passage.shared >= 5 and 0 < passage.score <= 1
        assert (passage.kind == "verbatim") <= all(s.kind == "verbatim" for s in passage.segments)
    assert left == sorted((p.swapped() for p in align(b, a, options=options)), key=lambda p: (p.a, p.b))


@given(STORIES, STORIES)
def test_each_step_of_rewording_adds_to_the_passages(a: str, b: str) -> None:
    steps = [covered(align(a, b, options=Options(rewording=r))) for r in KINDS]
    assert all(less <= more for less, more in pairwise(steps))


@given(STORIES, STORIES)
def test_freely_reworded_text_comes_beside_what_is_found_by_default(a: str, b: str) -> None:
    freely = covered(align(a, b, options=Options(rewording="free")))
    assert len(covered(align(a, b)) - freely) <= 0.05 * len(a)


def test_an_analysis_is_narrowed_as_if_it_had_been_made_so() -> None:
    articles = [article("a", A), article("b", B), article("c", f"{COPIED}\n\nNobody said more.")]
    every = analyse(articles)
    for options in (DEFAULT, Options(smallest=14), Options(rewording="verbatim"), Options(smallest=900)):
        made, cut = analyse(articles, options=options), narrow(every, articles, options)
        assert made == cut
    assert narrow(every, articles, Options(smallest=900)).pairs == ()
    assert narrow(every, articles, DEFAULT) is every


def test_what_is_not_ignored_is_a_change() -> None:
    a, b = article("a", COPIED), article("b", COPIED.replace("“", '"').replace("rock", "Rock"))

    def pairs(options: Options) -> set[tuple[str, str]]:
        rows = compare(a, b, None, options).changes[0]
        return {(c.a.of(a.text), c.b.of(b.text)) for row in rows for c in row}

    assert pairs(DEFAULT) == set()
    assert pairs(Options(ignore=FOLDED - {"case"})) == {("rock", "Rock")}
    assert pairs(Options(ignore=frozenset())) == {("rock", "Rock"), ("“", '"')}


def test_punctuation_may_be_ignored() -> None:
    a, b = article("a", COPIED), article("b", COPIED.replace("dawn,", "dawn –"))
    assert compare(a, b).changes[0] != ((),)
    assert compare(a, b, None, Options(ignore=frozenset(IGNORABLE))).changes[0] == ((),)


@given(OPTIONS)
def test_options_outlive_a_line(options: Options) -> None:
    assert Options.from_text(options.text()) == options


@pytest.mark.parametrize("line", ["", ";", "x;y", "-4;edit", "٣;", "99999999;", "\0"])
def test_a_line_that_is_none_gives_the_default(line: str) -> None:
    assert Options.from_text(line) == DEFAULT
