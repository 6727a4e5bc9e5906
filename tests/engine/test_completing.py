"""Passages that stop a few words short of the end of a sentence or a quotation are completed."""

import pytest

from viewer.engine import align, changes
from viewer.engine.completing import continued
from viewer.engine.edges import Box
from viewer.engine.pairing import pairing
from viewer.engine.passages import Passage
from viewer.engine.prepared import Vocabulary, prepare

QUOTE = "“The old bridge over the Morava will not be sold to strangers,"
TAIL = "Anglers welcomed a warm evening."


def found(a: str, b: str) -> list[tuple[str, str, Passage]]:
    return [(p.a.of(a), p.b.of(b), p) for p in align(a, b)]


@pytest.mark.parametrize(("one", "other"), [("offer", "threat"), ("last offer", "very final threat")])
def test_an_altered_last_word_is_shown_and_not_cut_off(one: str, other: str) -> None:
    a = f"The mayor stood firm. {QUOTE} and we reject their {one}.” Then he left for Brno."
    b = f"{TAIL} {QUOTE} and we reject their {other}.” {TAIL}"
    said_a, said_b, passage = found(a, b)[0]
    assert said_a.endswith(f"their {one}.”")
    assert said_b.endswith(f"their {other}.”")
    assert passage.kind == passage.segments[-1].kind == "edited"
    assert [(c.a.of(a), c.b.of(b)) for c in changes(passage.segments[-1], a, b)] == [(one, other)]


def test_an_altered_first_word_is_shown() -> None:
    a = f"He spoke. Nobody doubts that the old bridge over the Morava will not be sold to strangers. {TAIL}"
    b = "Rain. Everyone hopes that the old bridge over the Morava will not be sold to strangers. So be it."
    said_a, said_b, _ = found(a, b)[0]
    assert said_a.startswith("Nobody doubts that")
    assert said_b.startswith("Everyone hopes that")


def test_more_than_a_few_words_stay_outside() -> None:
    a = f"{QUOTE} he told a crowd of anglers near the locks. {TAIL}"
    b = f"{QUOTE} said the mayor before he left for Brno on a late train. It rained."
    assert [(x, y) for x, y, _ in found(a, b)] == [(QUOTE.rstrip(), QUOTE.rstrip())]


def test_an_end_that_one_side_has_reached_is_no_reason_to_go_on() -> None:
    a = "The old bridge over the Morava will not be sold to strangers. Anglers cheered."
    b = "The old bridge over the Morava will not be sold to strangers this year. It rained."
    said_a, said_b, _ = found(a, b)[0]
    assert said_a.rstrip(".") == said_b == "The old bridge over the Morava will not be sold to strangers"


def test_a_telling_word_within_reach_is_taken() -> None:
    start = "The couple admitted to having spent the museum’s gifts on holidays and forging"
    a = f"{start} receipts, according to papers seen by our paper in a dusty court."
    b = f"{start} several hundred receipts, though a lawyer for both of them has denied it."
    said_a, said_b, _ = found(a, b)[0]
    assert said_a.rstrip(",").endswith("forging receipts")
    assert said_b.rstrip(",").endswith("forging several hundred receipts")


def test_a_short_sentence_that_follows_in_both_is_taken() -> None:
    a = f"{QUOTE} he wrote in a letter to the ministry. Worried.” {TAIL}"
    b = f"{TAIL} {QUOTE} he wrote in a letter to the ministry. Worried.” It rained."
    assert all(text.endswith("Worried.”") for text in found(a, b)[0][:2])


def test_nothing_goes_on_over_a_paragraph() -> None:
    a = f"{QUOTE} he wrote to the ministry.\n\nMost anglers waited."
    b = f"{TAIL} {QUOTE} he wrote to the ministry.\n\nMost bakers slept."
    assert all(text.endswith("ministry.") for text in found(a, b)[0][:2])


FREE_A = "Harbour masters across the region on Friday praised the plan to deepen the old channel at Varnholt"
FREE_B = "Harbour masters came Friday with praise for plans that deepen the channel at old Varnholt"


def test_the_one_side_whose_sentence_goes_on_is_completed_where_the_wording_is_free() -> None:
    a = f"It rained. {FREE_A}. Nobody else spoke."
    b = f"{TAIL} Most {FREE_B} next spring. So be it."
    assert [(x, y) for x, y, _ in found(a, b)] == [(f"{FREE_A}.", f"Most {FREE_B} next spring.")]


def test_it_is_completed_by_more_words_where_less_is_shared() -> None:
    rest = "and promised two dredgers"
    freer = FREE_B.replace("with praise for", "full of warm praise for those bold")
    a = f"It rained. {FREE_A}. Nobody else spoke."
    b = f"{TAIL} Most {freer} {rest}. So be it."
    assert [(x, y) for x, y, _ in found(a, b)] == [(f"{FREE_A}.", f"Most {freer} {rest}.")]
    dense = FREE_A.replace("praised", "lauded")
    b = f"{TAIL} {dense} {rest}. So be it."
    assert [(x, y) for x, y, _ in found(a, b)] == [(FREE_A, dense)]


def test_no_dateline_is_taken_along() -> None:
    a = f"{FREE_A}. Nobody else spoke."
    b = f"VARNHOLT (RP) — {FREE_B}. So be it."
    assert [(x, y) for x, y, _ in found(a, b)] == [(f"{FREE_A}.", f"{FREE_B}.")]


def test_words_beside_a_counterpart_inside_the_other_side_are_taken_along() -> None:
    a = "She had written to Deputy Harbour Warden Tomas Brack that the eastern pier would fall, he said."
    b = "She had written to Tomas Brack, the deputy harbour warden, that the eastern pier would fall."
    said_a, said_b, _ = found(f"{a} {TAIL}", f"It rained. {b} So be it.")[0]
    assert "Deputy Harbour Warden Tomas" in said_a
    assert "the deputy harbour warden, that" in said_b
    vocabulary = Vocabulary()
    pair = pairing(
        prepare(a, vocabulary), prepare("It was Tomas Brack, the deputy harbour warden.", vocabulary)
    )
    box = Box(4, 9, 2, 6)  # from “Deputy” to “Brack”, and from “Tomas” to “deputy”
    links = [(0, 3), (3, 0), (4, 1)]
    assert continued(box, links, pair) == Box(4, 9, 2, 8)
    assert continued(box, [*links, (1, 2)], pair) == box


def test_the_rest_of_a_sentence_that_the_other_side_tells_inside_is_taken_along() -> None:
    a = (
        "Harbour patrols with the Norland coalition have resumed after a nearly three-week pause, a Varnholt "
        "naval statement said Thursday."
    )
    b = (
        "Harbour patrols between Norland and its coalition will resume, the Varnholt navy's statement told "
        "on Thursday, after a nearly three-week pause that saw tempers rise in every capital for days on end."
    )
    said_a, _, _ = found(f"{a} {TAIL}", f"It rained. {b} So be it.")[0]
    assert f"{said_a}." == a
