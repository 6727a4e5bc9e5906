"""A reworded passage is cut where one side leaves the story for long."""

from viewer.engine import align
from viewer.engine.dividing import LONGEST, divided
from viewer.engine.edges import Box
from viewer.engine.pairing import Pairing, pairing
from viewer.engine.prepared import Vocabulary, prepare

LEAD = (
    "The dean of the veterinary college, Marta Oliveira, told a crowded hall that the clinic for farm beasts "
    "would close in August because two grants had run out."
)
LEAD_ELSEWHERE = (
    "Marta Oliveira, dean of the veterinary college, told a hall crowded with students that the farm beasts’ "
    "clinic would be closed by August since two grants had run out."
)
ASIDE = (
    "Meanwhile a brass band rehearsed behind thin walls. Nobody on stage seemed to mind their trumpets, and "
    "several people hummed along, tapping pencils on wooden desks until a caretaker asked them to stop."
)
QUOTE = "“We treated nine thousand sheep, goats and ponies here, and I will miss each of them,” she said."


def pair_of(a: str, b: str) -> tuple[Pairing, Box]:
    vocabulary = Vocabulary()
    pair = pairing(prepare(a, vocabulary), prepare(b, vocabulary))
    return pair, Box(0, len(pair.a), 0, len(pair.b))


def said(box: Box, pair: Pairing) -> tuple[str, str]:
    return " ".join(pair.a.raw[box.a0 : box.a1]), " ".join(pair.b.raw[box.b0 : box.b1])


def test_a_long_aside_on_one_side_parts_the_passage() -> None:
    pair, box = pair_of(f"{LEAD}\n\n{QUOTE}", f"{LEAD_ELSEWHERE}\n\n{ASIDE}\n\n{QUOTE}")
    first, second = divided(box, pair)
    assert said(first, pair)[1].endswith("run out")
    assert said(second, pair)[0] == said(second, pair)[1]
    assert said(second, pair)[0].startswith("We treated nine thousand")


def test_an_aside_at_an_edge_is_left_out() -> None:
    pair, box = pair_of(QUOTE, f"{ASIDE}\n\n{QUOTE}")
    assert [said(part, pair)[1].split()[0] for part in divided(box, pair)] == ["We"]


def test_a_short_aside_and_a_long_clause_leave_it_whole() -> None:
    clause = "which for years and years " + "and yet more years " * LONGEST
    pair, box = pair_of(f"{LEAD} {QUOTE}", f"{LEAD} It rained all day. {QUOTE}")
    assert divided(box, pair) == [box]
    pair, box = pair_of("We treated sheep here, and ponies", f"We treated sheep here, {clause}, and ponies")
    assert divided(box, pair) == [box]


def test_shuffled_words_are_left_whole() -> None:
    words = [f"word{k}" for k in range(60)]
    pair, box = pair_of(" ".join(words), " ".join(reversed(words)))
    assert divided(box, pair) == [box]


def test_no_passage_holds_the_aside() -> None:
    a, b = f"{LEAD}\n\n{QUOTE}", f"{LEAD_ELSEWHERE}\n\n{ASIDE}\n\n{QUOTE}"
    found = align(a, b)
    assert len(found) == 2
    assert not any("trumpets" in p.b.of(b) for p in found)
