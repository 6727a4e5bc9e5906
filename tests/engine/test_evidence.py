"""What is known of a passage: how seldom unrelated texts have as much in common, and which words carry it."""

from __future__ import annotations

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.engine.test_properties import STORIES
from viewer.engine import align
from viewer.engine.common_words import FUNCTION_WORDS
from viewer.engine.evidence import CLAIMS, chance, once_in
from viewer.engine.handmade import joined
from viewer.text import frequencies
from viewer.text.folding import fold_word
from viewer.text.spans import Span
from viewer.text.tokens import words

A = (
    "Prime Minister Adel Abdul-Mahdi called the impeachment an outrageous distortion of what the lawmakers "
    "had agreed on, a spokeswoman told reporters in Basra."
)
B = (
    "A spokeswoman said that Adel Abdul-Mahdi called the impeachment an outrageous distortion of all that "
    "the lawmakers had agreed on."
)


def test_the_rarest_shared_words_are_named_and_a_compound_is_one() -> None:
    (found,) = align(A, B)
    named = [(a.of(A), b.of(B)) for a, b in found.telling]
    assert ("Abdul-Mahdi", "Abdul-Mahdi") in named
    assert {a for a, _ in named} <= {
        "Abdul-Mahdi",
        "Adel",
        "impeachment",
        "outrageous",
        "distortion",
        "lawmakers",
        "spokeswoman",
    }
    assert all(fold_word(a) == fold_word(b) for a, b in named)


@given(STORIES, STORIES)
def test_telling_words_are_whole_shared_words_of_the_passage_each_once(a: str, b: str) -> None:
    words_a = {w.start for w in words(a)}, {w.end for w in words(a)}
    for passage in align(a, b):
        said = [fold_word(x.of(a)) for x, _ in passage.telling]
        assert len(set(said)) == len(said)
        assert not FUNCTION_WORDS.intersection(said)
        for x, y in passage.telling:
            assert passage.a.contains(x) and passage.b.contains(y)
            assert x.start in words_a[0] and x.end in words_a[1]
            assert fold_word(x.of(a)) == fold_word(y.of(b))
        assert all(row.evidence <= passage.evidence for row in passage.segments)


@given(STORIES, STORIES)
def test_what_is_known_is_the_same_from_either_side(a: str, b: str) -> None:
    swapped = sorted((p.swapped() for p in align(b, a)), key=lambda p: (p.a, p.b))
    assert [(p.evidence, p.telling) for p in align(a, b)] == [(p.evidence, p.telling) for p in swapped]


@given(st.floats(-50, 10_000))
def test_more_evidence_never_claims_less_and_no_claim_is_bolder_than_the_chance(evidence: float) -> None:
    claimed = once_in(evidence)
    assert claimed in CLAIMS
    assert claimed * chance(evidence) <= 1
    assert once_in(evidence + 5) >= claimed


def test_the_claims_reach_from_nothing_to_a_million() -> None:
    assert [once_in(e) for e in (0, 12, 20, 30, 200)] == [1, 1, 10, 1_000, 1_000_000]


def test_a_passage_that_the_reader_made_claims_nothing() -> None:
    made = joined(A, B, Span(0, 40), Span(0, 40))
    assert not made.found and made.swapped().found is False
    assert all(p.found for p in align(A, B))


def test_texts_drawn_at_random_have_less_in_common_than_is_claimed() -> None:
    """Words drawn by how often they are used, of five hundred: no two texts are related."""
    table = frequencies.table("en")
    known = sorted(table, key=lambda w: (-table[w], w))[:500]
    weights = [table[w] for w in known]
    draw = random.Random(5)
    texts = [" ".join(draw.choices(known, weights, k=300)) + "." for _ in range(24)]
    claimed = [once_in(p.evidence) for i, a in enumerate(texts) for b in texts[:i] for p in align(a, b)]
    pairs = len(texts) * (len(texts) - 1) // 2
    for claim in CLAIMS[1:]:
        assert sum(c >= claim for c in claimed) <= pairs / claim


def test_more_of_a_story_in_common_is_more_evidence() -> None:
    sentences = [
        "The ferry struck a submerged rock near the lighthouse at dawn.",
        "Divers searched the flooded engine room until the tide turned.",
        "Insurers in Rotterdam refused to comment on the captain's licence.",
    ]
    other = "Farmers along the river asked for sandbags and two diesel pumps."
    strengths = []
    for count in (1, 2, 3):
        shared = " ".join(sentences[:count])
        strengths.append(align(f"{shared} {other}", f"{shared} Nobody replied.")[0].evidence)
    assert all(x < y for x, y in pairwise(strengths))
