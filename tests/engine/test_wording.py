"""Word-level changes: where they stand, and of what type they are."""

import pytest

from viewer.engine import changes, shared_words
from viewer.engine.passages import Segment
from viewer.text.spans import Span


def changed(a: str, b: str) -> list[tuple[str, str, str]]:
    segment = Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    return [(c.type, c.a.of(a), c.b.of(b)) for c in changes(segment, a, b)]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("It killed 12 people in the port.", "It killed 14 people in the port.", ("number", "12", "14")),
        ("a crowd of 1 million Iraqis", "a crowd of a million Iraqis", ("spelling", "1", "a")),
        ("They met on Monday in Geneva.", "They met on Tuesday in Geneva.", ("date", "Monday", "Tuesday")),
        ("Qassem Soleimani was killed.", "Qassem Suleimani was killed.", ("name", "Soleimani", "Suleimani")),
        (
            "the organisation said no",
            "the organization said no",
            ("spelling", "organisation", "organization"),
        ),
        ("Talks have resumed in Oman.", "Talks had resumed in Oman.", ("tense", "have", "had")),
        ("Talks will not resume in Oman.", "Talks will resume in Oman.", ("polarity", "not", "")),
        (
            "The minister said it was over.",
            "The minister claimed it was over.",
            ("attribution", "said", "claimed"),
        ),
        ("It was over, and done with.", "It was over and done with.", ("punctuation", ",", "")),
        ("The rebels took the town.", "The militants took the town.", ("wording", "rebels", "militants")),
    ],
)
def test_one_change(a: str, b: str, expected: tuple[str, str, str]) -> None:
    assert changed(a, b) == [expected]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The “U.S.” force", 'the "US" force'),
        ("Iraq’s military", "Iraq\n\n‘s military"),
        ("over -- at last", "over — at last"),
        ("Café society", "CAFE society"),
    ],
)
def test_what_folding_ignores_is_no_change(a: str, b: str) -> None:
    assert changed(a, b) == []


def test_a_moved_word_is_shown_as_moved() -> None:
    assert changed("parts of northern Iraq", "northern parts of Iraq") == [
        ("order", "", "northern"),
        ("order", "northern", ""),
    ]


def test_moved_words_inside_a_longer_change_stand_alone() -> None:
    a = "The fund paid for items ranging from movie tickets, to golf outings and groceries."
    b = "The fund paid for golf outings and snacks, including movie tickets, as well as groceries."
    assert changed(a, b) == [
        ("wording", "items ranging from", ""),
        ("order", "movie tickets", ""),
        ("wording", ", to", ""),
        ("wording", "", "snacks, including"),
        ("order", "", "movie tickets"),
        ("wording", "", ", as well as"),
    ]


def test_a_list_of_names_that_moved_as_a_block_is_shown_as_moved() -> None:
    names = "John Barrow, Kit Holt, Jim Dale and Ann Lund"
    a = f"Among those who lost their seats were {names}, said a clerk who had counted all night."
    b = f"{names} lost, the clerk who counted until dawn told our paper."
    others = {"order", "punctuation"}
    words = [w for c in changed(a, b) if c[0] not in others for side in c[1:] for w in side.split()]
    assert not set(words) & set(names.replace(",", "").split()) - {"and"}


def test_words_that_are_versions_of_one_stand_alone() -> None:
    found = changed("Iran's Gen. Qassem Soleimani died", "Iran's general Qassim Suleimani died")
    assert ("name", "Qassem", "Qassim") in found
    assert ("name", "Soleimani", "Suleimani") in found


def test_moved_words_are_shared() -> None:
    a, b = "On Tuesday the ferry sank", "The ferry sank on Tuesday"
    pairs = {(x.of(a), y.of(b)) for x, y in shared_words(a, b)}
    assert pairs == {
        ("On", "on"),
        ("Tuesday", "Tuesday"),
        ("the", "The"),
        ("ferry", "ferry"),
        ("sank", "sank"),
    }


def test_a_long_segment_takes_the_same_script() -> None:
    words = [f"word{k}" for k in range(3000)]
    a, b = " ".join(words), " ".join("other" if w == "word1500" else w for w in words)
    assert changed(a, b) == [("wording", "word1500", "other")]


def test_a_word_in_its_place_is_shared_whatever_signs_stand_around_it() -> None:
    a = "He would use “whatever weight this office holds” to get the laws passed."
    b = "He would use whatever weight this office holds to make them a reality,” said the mayor."
    assert not [c for c in changed(a, b) if c[0] == "order"]
    assert all("to" not in x.split() and "to" not in y.split() for _, x, y in changed(a, b))
