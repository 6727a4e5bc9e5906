"""Sentences beside a passage that go on telling the same, and passages that only a sentence parts."""

from itertools import accumulate

from viewer.engine import align
from viewer.engine.building import Outline
from viewer.engine.counterparts import told_apart
from viewer.engine.edges import Box
from viewer.engine.pairing import pairing
from viewer.engine.passages import Passage
from viewer.engine.prepared import Vocabulary, prepare
from viewer.text.spans import Span

TOLD = (
    "The Harwick ferry struck the northern pier at dawn on Tuesday and took on water within minutes, and the "
    "crew led all ninety passengers to the lifeboats before the engine room flooded."
)
TOLD_ELSEWHERE = (
    "The Harwick ferry struck the northern pier at dawn on Tuesday and took water within minutes; its crew "
    "led all ninety passengers to the lifeboats before its engine room flooded."
)
GOES_ON = "Captain Ruth Malloy blamed a worn cable that should have been replaced last spring."
GOES_ON_ELSEWHERE = (
    "To Malloy, who wept as she spoke, an old cable that nobody replaced could alone explain it."
)
ELSE = "Tickets for the summer season go on sale next week at the usual kiosks."
ELSE_ELSEWHERE = "Divers looked for oil on the harbour floor while gulls circled overhead."
MORE = (
    "Rescue boats from three villages reached the wreck before seven and towed it to the shallow bay, where "
    "salvage teams pumped it dry by nightfall."
)
MORE_ELSEWHERE = (
    "Rescue boats from three villages had reached the wreck before seven to tow it into the shallow bay, and "
    "salvage teams there pumped it dry by nightfall."
)


def only(found: list[Passage]) -> Passage:
    assert len(found) == 1
    return found[0]


def test_a_freely_reworded_sentence_after_a_passage_is_a_row_of_it() -> None:
    a, b = f"{TOLD} {GOES_ON} {ELSE}", f"{TOLD_ELSEWHERE} {GOES_ON_ELSEWHERE} {ELSE_ELSEWHERE}"
    assert align(GOES_ON, GOES_ON_ELSEWHERE) == []  # by itself it could be chance
    found = only(align(a, b))
    assert found.a.of(a) == f"{TOLD} {GOES_ON}"
    assert found.b.of(b) == f"{TOLD_ELSEWHERE} {GOES_ON_ELSEWHERE}"
    assert [(row.a.of(a), row.b.of(b)) for row in found.segments][-1] == (GOES_ON, GOES_ON_ELSEWHERE)


def test_one_before_a_passage_is_too_but_for_a_dateline() -> None:
    a, b = f"{ELSE} {GOES_ON} {TOLD}", f"LISBON (AP) — {GOES_ON_ELSEWHERE} {TOLD_ELSEWHERE}"
    found = only(align(a, b))
    assert found.a.of(a) == f"{GOES_ON} {TOLD}"
    assert found.b.of(b) == f"{GOES_ON_ELSEWHERE} {TOLD_ELSEWHERE}"


def test_a_sentence_with_nothing_in_common_is_not() -> None:
    a, b = f"{TOLD} {ELSE}", f"{TOLD_ELSEWHERE} {ELSE_ELSEWHERE}"
    found = only(align(a, b))
    assert (found.a.of(a), found.b.of(b)) == (TOLD, TOLD_ELSEWHERE)


def test_what_is_told_word_for_word_keeps_its_edges() -> None:
    a, b = f"{TOLD} {GOES_ON}", f"{ELSE} {TOLD} {GOES_ON_ELSEWHERE}"
    found = only(align(a, b))
    assert found.kind == "verbatim"
    assert (found.a.of(a), found.b.of(b)) == (TOLD, TOLD)


def test_a_sentence_that_stands_in_another_passage_is_taken_once() -> None:
    a = f"{TOLD} {GOES_ON}"
    b = f"{TOLD_ELSEWHERE} {GOES_ON_ELSEWHERE} {ELSE_ELSEWHERE} {ELSE} {GOES_ON}"
    found = align(a, b)
    exact = [p for p in found if p.kind == "verbatim"]
    assert [p.a.of(a) for p in exact] == [GOES_ON]
    assert [p.b.of(b) for p in found if p not in exact] == [TOLD_ELSEWHERE]


def test_two_passages_that_a_sentence_of_their_own_parts_are_one() -> None:
    a, b = f"{TOLD} {ELSE} {MORE}", f"{TOLD_ELSEWHERE} {ELSE_ELSEWHERE} {MORE_ELSEWHERE}"
    found = only(align(a, b))
    assert (found.a.of(a), found.b.of(b)) == (a, b)
    rows = [(row.a.of(a), row.b.of(b)) for row in found.segments]
    assert rows[0] == (TOLD, TOLD_ELSEWHERE)
    assert rows[-1] == (MORE, MORE_ELSEWHERE)
    assert not any(ELSE in one or ELSE_ELSEWHERE in other for one, other in rows)


def test_a_passage_ends_at_a_row_whose_sides_have_nothing_to_do_with_each_other() -> None:
    vocabulary = Vocabulary()
    a, b = ((TOLD, ELSE, MORE), (TOLD_ELSEWHERE, ELSE_ELSEWHERE, MORE_ELSEWHERE))
    pair = pairing(prepare(" ".join(a), vocabulary), prepare(" ".join(b), vocabulary))
    to_a, to_b = ([0, *accumulate(len(prepare(s, vocabulary)) for s in side)] for side in (a, b))
    rows = [Box(*to_a[k : k + 2], *to_b[k : k + 2]) for k in range(3)]
    whole = Box(0, len(pair.a), 0, len(pair.b))
    parts = told_apart([Outline(whole, pair.rough_links(whole), rows, 60.0)], pair)
    assert [part.box for part in parts] == [rows[0], rows[2]]
    assert all(part.evidence <= 60.0 for part in parts)
    alike = Outline(rows[0], pair.rough_links(rows[0]), [rows[0]], 60.0)
    assert told_apart([alike], pair) == [alike]


def test_two_passages_that_much_parts_are_two() -> None:
    long_a, long_b = " ".join([ELSE] * 6), " ".join([ELSE_ELSEWHERE] * 6)
    found = align(f"{TOLD} {long_a} {MORE}", f"{TOLD_ELSEWHERE} {long_b} {MORE_ELSEWHERE}")
    assert len(found) == 2


def test_nothing_goes_on_into_what_is_set_aside() -> None:
    a, b = f"{TOLD} {GOES_ON}", f"{TOLD_ELSEWHERE} {GOES_ON_ELSEWHERE}"
    aside = Span(len(TOLD) + 1, len(a))
    found = only(align(a, b, skip_a=[aside]))
    assert (found.a.of(a), found.b.of(b)) == (TOLD, TOLD_ELSEWHERE)
