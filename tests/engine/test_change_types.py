"""The type of a change: what the rules name, and the near misses that they leave as wording."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.engine import changes
from viewer.engine.change_sides import Side
from viewer.engine.change_types import change_type
from viewer.engine.passages import Segment
from viewer.text.spans import Span


def types(a: str, b: str) -> list[str]:
    segment = Segment("edited", Span(0, len(a)), Span(0, len(b)), 0, (0, 0))
    return [c.type for c in changes(segment, a, b)]


POLARITY = [
    ("The talks will resume in Oman.", "The talks will not resume in Oman.", "polarity"),
    ("The ministry confirmed the raid.", "The ministry denied the raid.", "polarity"),
    ("the fleet left the harbour", "the fleet left the harbour never", "wording"),
    ("denies the fleet left", "the fleet left", "wording"),
    (
        "He asked the envoy to leave.",
        "He asked that he never be trusted again by the envoy to leave.",
        "wording",
    ),
    ("It didn't work there.", "It did work there.", "polarity"),
    ("He met the man there.", "He met the No. 2 man there.", "number"),
    ("The raid hurt soldiers.", "The raid hurt not only soldiers.", "wording"),
]
SPELLING = [
    ("He recieved the papers.", "He received the papers.", "spelling"),
    ("They called it grey there.", "They called it gray there.", "spelling"),
    ("The organisation met.", "The organization met.", "spelling"),
    ("The neighbours met.", "The neighbors met.", "spelling"),
    ("It was cancelled there.", "It was canceled there.", "spelling"),
    ("He filed the papers.", "He filled the papers.", "wording"),
    ("The militia left.", "The military left.", "wording"),
    ("They feared its affect on trade.", "They feared its effect on trade.", "wording"),
    ("A letter to Sen. Booker came.", "A letter to Senator Booker came.", "spelling"),
    ("They live in Calif. today.", "They live in California today.", "spelling"),
    ("He left N.J. today.", "He left New Jersey today.", "spelling"),
    ("The F.B.I. said so.", "The Federal Bureau of Investigation said so.", "spelling"),
    ("He left on Sept. 4 at noon.", "He left on September 4 at noon.", "spelling"),
    ("He left on Sept. 4 at noon.", "He left on October 4 at noon.", "date"),
    ("The website opened.", "The web site opened.", "spelling"),
    ("The ships of Iran left.", "The ships of Iranian left.", "wording"),
    ("He met the Iraqi there.", "He met the Iraqis there.", "wording"),
]
TENSE = [
    ("Talks have resumed in Oman.", "Talks had resumed in Oman.", "tense"),
    ("The army may attack the town.", "The army will attack the town.", "tense"),
    ("he said he served in Oman", "he said he had served in Oman", "tense"),
    ("The committee believes the report.", "The committee believed the report.", "tense"),
    ("She denies it and he worries too.", "She denies it and he worried too.", "tense"),
    ("The army is here.", "The army are here.", "wording"),
    ("The court has a plan.", "The court a plan.", "wording"),
    ("He was held on charges of theft.", "He was held on charged of theft.", "wording"),
    ("Police searched his car.", "Police searching his car.", "wording"),
    ("They thanked him for inviting the man.", "They thanked him for invite the man.", "wording"),
]
DATES = [
    ("They met on Monday in Oman.", "They met in Oman.", "date"),
    ("They met in May in Oman.", "They met in June in Oman.", "date"),
    ("any role that it may play there", "any role that it play there", "tense"),
    ("any role it may have played here", "any role it took here", "wording"),
    ("on Wednesday they met in Oman", "they met in Oman", "wording"),
    ("They gave a three-year extension there.", "They gave a three extension there.", "wording"),
    ("It opened last year in Oman.", "It opened last month in Oman.", "date"),
    ("victims of the Sept. 11 attacks", "victims of the 9/11 attacks", "wording"),
]
NUMBERS = [
    ("It killed 12 people.", "It killed 14 people.", "number"),
    ("charges of illegally converting $250,000 in funds", "charges of improperly using funds", "number"),
    ("He took more than $250,000 there.", "He took $250,000 there.", "number"),
    ("checks for nearly all sales", "checks for all sales", "number"),
    ("protection for at least 300 men", "protection for about 300 men", "number"),
    ("He spoke about the plan.", "He spoke of the plan.", "wording"),
    ("They have nearly won the war.", "They have won the war.", "wording"),
    ("It mirrors the federal one, he said.", "It mirrors the inquiry, he said.", "wording"),
    ("It killed one man.", "It killed two men there.", "number"),
]
NAMES = [
    ("It was Bridget Kelly who left.", "It was Bridget Anne Kelly who left.", "name"),
    ("He met Michael Flynn there.", "He met Michael T. Flynn there.", "name"),
    ("In March Flynn left.", "In March Mr. Flynn left.", "name"),
    ("He met Chris Christie there.", "He met Chris Soprano there.", "name"),
    ("He met President Clinton there.", "He met Vice President Clinton there.", "wording"),
    ("He met Christie there.", "He met Christie (R) there.", "wording"),
    ("the Senator left", "the Republican Senator left", "wording"),
    ("Rebels took the town.", "Officials took the town.", "wording"),
]

OPPOSITES = [
    ("Prices rose by 3 percent.", "Prices fell by 3 percent.", "polarity"),
    ("The road there is safe today.", "The road there is unsafe today.", "polarity"),
    ("The strike was legal, he said.", "The strike was illegal, he said.", "polarity"),
    ("They failed to reach a deal.", "They reached a deal.", "polarity"),
    ("The income there was high.", "The come there was high.", "wording"),
    ("They tied the boats there.", "They untied the boats there.", "polarity"),
]
WHEN = [
    ("It opened at 9 p.m. there.", "It opened at 10 p.m. there.", "date"),
    ("It left 12 minutes later there.", "It left ten minutes later there.", "date"),
    ("It lasted for 12 minutes there.", "It lasted for ten minutes there.", "number"),
    ("It closed on 12 May there.", "It closed on 13 May there.", "date"),
    ("It closed on May 3, which pleased him.", "It closed in May 2020 that year.", "date"),
    ("It closed early Thursday there.", "It closed Thursday there.", "date"),
    ("He spoke at a 2008 event there.", "He spoke at the 2008 event there.", "wording"),
    ("He said on CNN that it closed.", "He said on Wednesday that it closed.", "wording"),
    ("It closed for the fifth time there.", "It closed for the sixth time there.", "number"),
    ("A prize of $2 million was won.", "A prize of two million dollars was won.", "spelling"),
]
SOURCES = [
    (
        "It was closed, the regional governor said.",
        "It was closed, the interior ministry said.",
        "attribution",
    ),
    ("“It is ours,” said the lawyer.", "“It is ours,” said the attorney.", "attribution"),
    ("He allegedly took the money.", "He took the money.", "attribution"),
    ("It burned, residents said.", "It burned, according to residents.", "attribution"),
    ("The old ruling was praised there.", "The old ruling was criticised there.", "wording"),
]
ABROAD = [
    ("Il y avait douze morts hier.", "Il y avait quinze morts hier.", "number"),
    ("Le vote aura lieu mardi matin.", "Le vote aura lieu mercredi matin.", "date"),
    ("Le vote est ouvert, a déclaré le maire.", "Le vote est ouvert, a affirmé le maire.", "attribution"),
    ("Das Gesetz wird nicht geändert.", "Das Gesetz wird geändert.", "polarity"),
    ("Die Wahl war am 5. Mai in Bonn.", "Die Wahl war am 6. Mai in Bonn.", "date"),
    ("Die Preise stiegen im Land.", "Die Preise sanken im Land.", "polarity"),
    ("Nannte es einen Anschlag heute.", "Nannte es einen Unfall heute.", "wording"),
    ("Murieron ocho personas allí.", "Murieron nueve personas allí.", "number"),
    ("El presidente no viajará hoy.", "El presidente viajará hoy.", "polarity"),
    ("Es cierto, afirmó el alcalde.", "Es cierto, lamentó el alcalde.", "attribution"),
]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    OPPOSITES + WHEN + SOURCES + ABROAD + POLARITY + SPELLING + TENSE + NUMBERS + NAMES + DATES,
)
def test_the_first_change_is_of_the_type_a_reader_would_name(a: str, b: str, expected: str) -> None:
    assert types(a, b)[0] == expected


SIGNS = [".", ",", "-", "Sen.", "Mr."]
SAID = ["not", "May", "may", "had", "Senator", "12", "one", "more", "than", "Flynn", "said", "Monday", "year"]
WORDS = st.lists(st.sampled_from(SIGNS + SAID))


@given(WORDS, WORDS, WORDS, WORDS, WORDS, WORDS)
def test_the_type_is_the_same_from_either_side(
    said_a: list[str],
    said_b: list[str],
    before_a: list[str],
    before_b: list[str],
    after_a: list[str],
    after_b: list[str],
) -> None:
    a, b = Side(said_a, before_a, after_a), Side(said_b, before_b, after_b)
    assert change_type(a, b) == change_type(b, a)
