"""A short quotation that two articles share is a passage; the same few words elsewhere are none."""

import pytest

from viewer.engine import align

STORY = (
    "Trade unions in Ruritania have called a strike for Friday. Bakers, who are not paid by the hour, say a "
    "welcome rise in wages was eaten up by rents. Ruritania has not seen so large a strike since the mines "
    "closed; it is the fourth this year. Shops in the capital are shutting early."
)
OTHER = (
    "The orchestra came home to Ruritania from its tour with three prizes, a welcome present for its old "
    "conductor. He is seventy, and he does not want to stop. Audiences in Ruritania grew when the hall "
    "was rebuilt, and tickets for the winter are gone."
)
WORDS = "He is not welcome to Ruritania"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“He is not welcome to Ruritania,” the minister said.", "“He is not welcome to Ruritania.”"),
        (
            '"He is not welcome to Ruritania," she said.',
            "„He is not welcome to Ruritania“, a friend recalls.",
        ),
        ("He said: «He is not welcome to Ruritania»", "“He is not welcome to Ruritania,” he said."),
    ],
)
def test_a_short_quotation_is_found_whatever_its_marks(one: str, other: str) -> None:
    a, b = f"{STORY}\n\n{one}", f"{OTHER}\n\n{other}"
    [found] = align(a, b)
    assert WORDS in found.a.of(a)
    assert WORDS in found.b.of(b)
    assert found.kind == "verbatim"
    assert len(found.a.of(a)) <= len(WORDS) + 3


def test_the_same_words_outside_quotation_marks_are_chance() -> None:
    assert (
        align(f"{STORY}\n\nHe is not welcome to Ruritania.", f"{OTHER}\n\nHe is not welcome to Ruritania.")
        == []
    )


def test_a_motto_of_four_words_is_no_passage() -> None:
    a, b = f"{STORY}\n\nThe motto is “In God We Trust”.", f"{OTHER}\n\nThey voted on “In God We Trust”."
    assert align(a, b) == []
