"""The edges of passages and of rows: what ties hardly anything stays outside, brackets are closed."""

from dataclasses import replace

from viewer.engine import align
from viewer.engine.alignment import _needed
from viewer.engine.building import _nearer, outlined, passage
from viewer.engine.choosing import Choice
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing, pairing
from viewer.engine.passages import Kind, Passage
from viewer.engine.prepared import Vocabulary, prepare
from viewer.engine.segments import cut
from viewer.text.spans import Span

LEAD = (
    "Ferry captain Ines Moura was still in hospital on Friday after a drunken angler rammed her boat at noon."
)
LEAD_ELSEWHERE = (
    "A drunken angler rammed the boat of Ines Moura, the ferry captain, who is in hospital, at noon."
)
ASIDE = "Nine people, among them two rowers, a brewer and a florist, were hurt."
ASIDE_ELSEWHERE = "And on quays all over town, old sailors, clerks and florists drank to her."


def pair_of(a: str, b: str) -> tuple[Pairing, Box]:
    vocabulary = Vocabulary()
    pair = pairing(prepare(a, vocabulary), prepare(b, vocabulary))
    return pair, Box(0, len(pair.a), 0, len(pair.b))


def passage_of(box: Box, pair: Pairing) -> Passage:
    outline = outlined(Choice(box, 20.0), pair)
    assert outline is not None
    return passage(outline, pair)


def built(a: str, b: str) -> Passage:
    pair, box = pair_of(a, b)
    return passage_of(box, pair)


def test_a_paragraph_that_has_one_word_in_common_is_no_row_at_an_edge() -> None:
    a, b = f"{LEAD}\n\n{ASIDE}", f"{LEAD_ELSEWHERE}\n\n{ASIDE_ELSEWHERE}"
    found = built(a, b)
    assert (found.a.of(a), found.b.of(b)) == (LEAD, LEAD_ELSEWHERE)


def test_a_paragraph_with_two_telling_words_stays() -> None:
    a = f"{LEAD}\n\n{ASIDE}"
    b = f"{LEAD_ELSEWHERE}\n\nAmong the hurt were a brewer and a florist."
    assert [s.a.of(a) for s in built(a, b).segments] == [LEAD, ASIDE]


def test_a_form_of_a_word_from_elsewhere_is_no_edge() -> None:
    a = "The 2012 fires on a mountain hut in Garvald, Norland, in which four anglers were hurt, went on."
    b = "They spoke of fires in 2012 on an angler mountain refuge in Garvald, Norland, and left it at that."
    pair, _ = pair_of(a, b)
    inside = Box(1, 14, 3, 14)  # up to “anglers”, and up to “Norland”
    assert pair.a.raw[inside.a1 - 1] == "anglers"
    out = passage_of(inside, pair)
    assert out.a.of(a).endswith("Garvald, Norland,")
    assert out.b.of(b).endswith("Garvald, Norland,")


def test_a_row_closes_the_bracket_that_it_opens() -> None:
    a = "Nobody was against it but the mayor of the lower town, Henrik Aal, D-Varn."
    b = "Nobody was against it but the mayor of the lower town, Henrik Aal (D-Varn.) and his dog, who barked."
    found = align(a, b)
    assert [p.b.of(b) for p in found] == [b.removesuffix(" and his dog, who barked.")]


def test_a_cut_is_tried_before_the_first_telling_word_in_place() -> None:
    quote = "“What I gather from divers is that this is really rare,” Aal said"
    a = f"of tunnels in the floods, since such collapses are unknown here.\n\n{quote}."
    b = f"of a tunnel in the flood.\n\n{quote} of collapses."
    pair, box = pair_of(a, b)
    rows = cut(box, pair.rough_links(box), pair.a, pair.b)
    assert [pair.a.raw[row.a1 - 1] for row in rows] == ["here", "said"]
    assert [pair.b.raw[row.b1 - 1] for row in rows] == ["flood", "collapses"]


def told(kind: Kind, score: float, a: Span, b: Span, evidence: float) -> Passage:
    return Passage(kind, score, a, b, (), evidence)


def test_a_loose_passage_one_side_of_which_is_told_word_for_word_elsewhere_is_left_out() -> None:
    exact = told("verbatim", 1.0, Span(200, 300), Span(100, 200), 60.0)
    loose = told("reworded", 0.43, Span(0, 120), Span(90, 150), 11.0)
    assert _needed([exact, loose]) == [exact]
    assert _needed([exact, replace(loose, b=Span(60, 130))]) == [exact, replace(loose, b=Span(60, 130))]
    second = replace(loose, score=0.6, evidence=20.0)
    assert _needed([exact, second]) == [exact, second]


def test_a_phrase_that_stands_in_a_stronger_passage_on_one_side_is_no_second_version_of_it() -> None:
    strong = told("edited", 0.9, Span(200, 300), Span(100, 200), 60.0)
    phrase = told("verbatim", 1.0, Span(240, 270), Span(500, 530), 12.0)
    assert _needed([strong, phrase]) == [strong]
    assert _needed([strong, replace(phrase, evidence=20.0)]) == [strong, replace(phrase, evidence=20.0)]
    assert _needed([strong, replace(phrase, a=Span(290, 320))]) == [strong, replace(phrase, a=Span(290, 320))]


def test_a_row_takes_nothing_of_the_next_one() -> None:
    rows = [Span(40, 60), Span(0, 21), Span(20, 40), Span(40, 60)]
    assert _nearer(rows) == {Span(0, 21): Span(0, 20)}
