"""What a reader said of a passage stays with it when its edges are drawn elsewhere."""

from viewer.engine.passages import Passage
from viewer.text.spans import Span
from viewer.ui.joining.edits import Cut, Edits, Place
from viewer.ui.joining.settling import settled


def passage(a: tuple[int, int], b: tuple[int, int]) -> Passage:
    return Passage("edited", 0.8, Span(*a), Span(*b), (), 30.0)


def place(a: tuple[int, int], b: tuple[int, int]) -> Place:
    return Place(Span(*a), Span(*b))


OLD = place((0, 100), (50, 150))
FOUND = [passage((0, 120), (50, 172)), passage((300, 400), (300, 400))]
NOW = Place.of(FOUND[0])


def test_a_tick_a_note_and_a_dismissal_follow_their_passage() -> None:
    edits = Edits(dismissed=frozenset([OLD]), reviewed=frozenset([OLD]), notes=frozenset([(OLD, "Ask her.")]))
    after = settled(edits, FOUND)
    assert (after.dismissed, after.reviewed) == (frozenset([NOW]), frozenset([NOW]))
    assert after.notes == {(NOW, "Ask her.")}
    assert settled(after, FOUND) == after


def test_what_names_a_passage_or_is_the_readers_own_stays() -> None:
    own = place((10, 90), (60, 140))
    edits = Edits(joined=frozenset([own]), reviewed=frozenset([own, NOW]), notes=frozenset([(NOW, "Yes.")]))
    assert settled(edits, FOUND) == edits
    part = place((0, 60), (50, 110))
    split = Edits(cuts=(Cut(NOW, 60, 110),), reviewed=frozenset([part]))
    assert settled(split, FOUND) == split


def test_what_is_another_passage_is_kept_and_does_nothing() -> None:
    far = place((0, 100), (300, 400))  # each side in another passage
    edits = Edits(reviewed=frozenset([far]), notes=frozenset([(far, "Lost?")]))
    assert settled(edits, FOUND) == edits


def test_a_note_of_its_own_is_not_written_over() -> None:
    edits = Edits(notes=frozenset([(OLD, "Earlier."), (NOW, "Later.")]))
    assert dict(settled(edits, FOUND).notes)[NOW] == "Later."


def test_swapping_the_sides_swaps_the_result() -> None:
    edits = Edits(reviewed=frozenset([OLD]), notes=frozenset([(OLD, "Ask her.")]))
    turned = settled(edits.swapped(), [p.swapped() for p in FOUND])
    assert turned.swapped() == settled(edits, FOUND)
