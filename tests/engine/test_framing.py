"""The edges of a passage: whole names and compounds, no dateline."""

import pytest

from viewer.engine import align
from viewer.engine.edges import Box
from viewer.engine.framing import framed
from viewer.engine.pairing import Pairing, pairing
from viewer.engine.prepared import Vocabulary, prepare
from viewer.text.spans import Span

OTHER = "Nobody there had seen the mayor for days, they said."


def pair_of(a: str, b: str, aside: tuple[Span, ...] = ()) -> Pairing:
    vocabulary = Vocabulary()
    return pairing(prepare(a, vocabulary, aside), prepare(b, vocabulary))


def after(text: str, said: str, *, aside: tuple[Span, ...] = ()) -> str:
    """What becomes of the words `said` of a text as one side of a passage."""
    pair = pair_of(text, OTHER, aside)
    at = text.index(said)
    first = int((pair.a.starts < at).sum())
    last = int((pair.a.ends <= at + len(said)).sum())
    box = framed(Box(first, last, 0, len(pair.b)), pair)
    assert (box.b0, box.b1) == (0, len(pair.b))
    return text[pair.a.starts[box.a0] : pair.a.ends[box.a1 - 1]]


@pytest.mark.parametrize(
    ("text", "said", "whole"),
    [
        ("An appeal to hard-right voters was made.", "right voters", "hard-right voters"),
        ("It was a U.S.-led raid by night.", "It was a U.S.", "It was a U.S.-led"),
        ("She was born in Puerto Rico and left.", "born in Puerto", "born in Puerto Rico"),
        ("They met in St. Louis Community College.", "Louis Community", "St. Louis Community College"),
        ("We heard that New York fell.", "York fell", "New York fell"),
        ("They left on Friday Mayor Brandt said.", "Mayor Brandt", "Mayor Brandt"),
        ("There it ended. Rome burned.", "There it ended", "There it ended"),
        ("Then the mayor spoke in Rome, Texas.", "spoke in Rome", "spoke in Rome"),
    ],
)
def test_names_and_compounds_are_whole(text: str, said: str, whole: str) -> None:
    assert after(text, said) == whole


@pytest.mark.parametrize("line", ["BAGHDAD (AP) — ", "FERGUSON, Mo. -- ", "WASHINGTON ― ", "LONDON - "])
def test_no_dateline_is_part_of_a_passage(line: str) -> None:
    said = "Troops moved into the town before dawn on Tuesday."
    assert after(f"{line}{said}", f"{line}{said}") == said.rstrip(".")


@pytest.mark.parametrize("said", ["U.S. Rep. Duncan Hunter (R-Calif.) was charged", "Rain — and hail — fell"])
def test_a_dash_elsewhere_is_no_dateline(said: str) -> None:
    assert after(f"{said}.", said) == said


def test_nothing_is_taken_from_what_is_set_aside() -> None:
    text = "She was born in Puerto Rico."
    assert after(text, "born in Puerto", aside=(Span(text.index("Rico"), len(text)),)) == "born in Puerto"


def test_what_is_told_word_for_word_keeps_its_edges() -> None:
    pair = pair_of("He came to New York.", "He came to New Haven.")
    box = Box(0, 4, 0, 4)
    assert framed(box, pair) == box


def test_a_dateline_on_a_line_of_its_own_is_no_row() -> None:
    a = "VARNHOLT BAY —\n\nThe ferry hit a rock at dawn and all ninety people aboard were led to safety."
    b = "VARNHOLT BAY —\n\nAt dawn the ferry hit a rock; all ninety people on it were led to safety."
    (found,) = align(a, b)
    assert all(len(row.a) and len(row.b) for row in found.segments)
    assert "VARNHOLT" not in found.a.of(a) + found.b.of(b)
