"""What is a passage to a reader: a list of people is one, the name of an office is none however long."""

from viewer.engine import align

HERE = "The motion was read out in the hall late on Monday evening."
THERE = "Everybody had left the building when it came to a vote, a clerk told us afterwards."


def found(said: str) -> list[str]:
    a = f"{HERE} Many believed that behind it stood {said} as of now."
    b = f"{THERE} We went around on foot and asked {said} whether that was so."
    return [p.a.of(a) for p in align(a, b)]


def test_a_list_of_people_is_a_passage() -> None:
    people = "Ines Moura, Tomas Brack, Ruth Malloy and Piet Vanderven"
    assert found(people) == [people]


def test_the_name_of_an_office_is_none() -> None:
    assert found("the Bureau of Barley, Hops, Yeast and Water") == []


def test_one_name_with_its_titles_is_none() -> None:
    assert found("Deputy Harbour Warden Tomas Brack of Port Varnholt") == []
