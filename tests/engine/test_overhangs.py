"""Paragraphs that only words from elsewhere tie to a passage stay outside it."""

from viewer.engine import align
from viewer.engine.edges import Box
from viewer.engine.overhangs import without_overhangs
from viewer.engine.pairing import Pairing, pairing
from viewer.engine.prepared import Vocabulary, prepare

LEAD = (
    "The Council of Varnholt voted to affirm that the old ferry is the pride of the harbour and no cause for "
    "shame, Governor Lindqvist said Thursday in a speech on her pending ordinance."
)
LEAD_ELSEWHERE = "You affirmed that the old ferry is the pride of the harbour. It is no cause for shame."
QUOTE = "I love boats, but boats want to see us mend the piers ourselves before the next flood comes."
NEXT = (
    "On Thursday, the Council passed by nine to four an ordinance that pays for wooden benches on the quay."
)


def pair_of(a: str, b: str) -> tuple[Pairing, Box]:
    vocabulary = Vocabulary()
    pair = pairing(prepare(a, vocabulary), prepare(b, vocabulary))
    return pair, Box(0, len(pair.a), 0, len(pair.b))


def said_b(box: Box, pair: Pairing) -> str:
    return " ".join(pair.b.raw[box.b0 : box.b1])


def test_a_paragraph_after_all_words_in_place_is_left_out() -> None:
    pair, box = pair_of(f"{LEAD}\n\n{QUOTE}", f"{LEAD_ELSEWHERE} {QUOTE}\n\n{NEXT}")
    less = without_overhangs(box, pair)
    assert (less.a0, less.a1, less.b0) == (box.a0, box.a1, box.b0)
    assert said_b(less, pair).endswith("flood comes")


def test_a_paragraph_before_them_is_left_out_too() -> None:
    lead = f"{LEAD.removesuffix('.')}, a pride of the harbour."
    pair, box = pair_of(f"{QUOTE}\n\n{lead}", f"{NEXT}\n\n{QUOTE} {LEAD_ELSEWHERE} A pride of the harbour.")
    assert said_b(without_overhangs(box, pair), pair).startswith("I love boats")


def test_what_stands_in_another_order_on_both_sides_stays() -> None:
    pair, box = pair_of(f"{QUOTE}\n\n{NEXT}", f"{NEXT}\n\n{QUOTE}")
    assert without_overhangs(box, pair) == box


def test_within_a_paragraph_nothing_is_left_out() -> None:
    pair, box = pair_of(f"{LEAD} {QUOTE}", f"{LEAD_ELSEWHERE} {QUOTE} {NEXT}")
    assert without_overhangs(box, pair) == box


def test_each_paragraph_is_a_row() -> None:
    a, b = f"{LEAD}\n\n{QUOTE}", f"{LEAD_ELSEWHERE} {QUOTE}\n\n{NEXT}"
    rows = [(s.a.of(a), s.b.of(b)) for p in align(a, b) for s in p.segments]
    assert rows == [(LEAD, LEAD_ELSEWHERE), (QUOTE, QUOTE)]
