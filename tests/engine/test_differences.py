"""What folding hides between shared words: found, named, disjoint from the changes, the same both ways."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.engine import changes
from viewer.engine.differences import ASPECTS, Difference, aspects_of, differences
from viewer.engine.passages import Segment
from viewer.text.folding import fold
from viewer.text.spans import Span


def found(a: str, b: str) -> tuple[Difference, ...]:
    segment = Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    return differences(segment, changes(segment, a, b), a, b)


def told(a: str, b: str) -> list[tuple[str, str, set[str]]]:
    return [(d.change.a.of(a), d.change.b.of(b), set(d.aspects)) for d in found(a, b)]


def test_case_is_told_with_the_whole_word() -> None:
    assert told("Outgoing ministers resigned", "outgoing ministers resigned") == [
        ("Outgoing", "outgoing", {"case"})
    ]


def test_quotes_dashes_and_white_space_are_told_apart() -> None:
    assert told("Iraq’s army", "Iraq ‘s army") == [("", " ", {"space"}), ("’", "‘", {"quotes"})]
    assert told("the coalition – led", "the coalition - led") == [("–", "-", {"quotes"})]


def test_accents_case_and_dots_are_told_apart() -> None:
    assert told("the café opens", "the cafe opens") == [("café", "cafe", {"accents"})]
    assert told("the Café opens", "the cafe opens") == [("Café", "cafe", {"accents", "case"})]
    assert told("the U.S. army", "the US army") == [("U.S.", "US", {"forms"})]
    assert told("قال إن العراق", "قال ان العراق") == [("إن", "ان", {"accents"})]


def test_another_form_is_spelling_and_of_a_name_inside_a_sentence_a_name() -> None:
    assert [d.change.type for d in found("the “café” – here", 'the "cafe" - here')] == ["spelling"] * 4
    assert [d.change.type for d in found("General Mladić left", "General Mladic left")] == ["name"]
    assert [d.change.type for d in found("Über us they flew", "Uber us they flew")] == ["spelling"]


def test_a_decomposed_accent_is_another_form_of_the_same_letter() -> None:
    assert aspects_of("café", "cafe\u0301") == {"forms"}


def test_texts_that_are_equal_have_no_differences() -> None:
    assert found("Nothing at all differs here.", "Nothing at all differs here.") == ()


def test_what_is_a_change_already_is_not_told_again() -> None:
    a, b = "The army said Thursday it left", "the army said Friday it left"
    assert told(a, b) == [("The", "the", {"case"})]


WORDS = st.lists(
    st.sampled_from(
        ["Iraq", "iraq", "café", "cafe", "U.S.", "US", "‘", "’", "–", "-", " ", "\n", ",", "the"]
    ),
    max_size=14,
).map(" ".join)


@given(WORDS, WORDS)
def test_differences_fold_to_the_same_and_never_meet_a_change_and_swap(a: str, b: str) -> None:
    segment = Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    known = changes(segment, a, b)
    told_here = differences(segment, known, a, b)
    for difference in told_here:
        change = difference.change
        assert difference.aspects and difference.aspects <= set(ASPECTS)
        assert change.a.of(a) != change.b.of(b)
        assert fold(change.a.of(a)).text.strip(" .") == fold(change.b.of(b)).text.strip(" .")
        assert not any(change.a.overlaps(c.a) or change.b.overlaps(c.b) for c in known)
    spans = [(d.change.a, d.change.b) for d in told_here]
    assert all(x[0].end <= y[0].start and x[1].end <= y[1].start for x, y in pairwise(spans))
    assert differences(segment.swapped(), changes(segment.swapped(), b, a), b, a) == tuple(
        d.swapped() for d in told_here
    )
