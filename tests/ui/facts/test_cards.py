"""Facts as cards: what a filter admits, what a card says, and where its lines lead."""

from __future__ import annotations

import datetime

from tests.ui.findings.byhand import article, fact, group, material
from viewer.ui.facts.cards import AT_A_TIME, cards, choices
from viewer.ui.facts.phrases import in_words
from viewer.ui.findings.material import Material

A = article("a", "One\n\nThe pause took nearly three weeks.\n\nNobody was killed.", "The Times")
B = article("b", "Two\n\nAfter a 10-day pause it went on.\n\nThe ministry said 50 were hurt.", "Daily News")
C = article("c", "Three\n\nIt paused for nearly three weeks, and 5,200 troops are there.", "Herald")

PAUSE = group(
    "length of the pause",
    "conflict",
    fact(A, "nearly three weeks", "about 20 days", 20, "duration"),
    fact(B, "10-day", "10 days", 10, "duration"),
    fact(C, "nearly three weeks", "about 20 days", 20, "duration"),
)
HARM = group(
    "harm", "compatible", fact(A, "Nobody", "0", 0, role="killed"), fact(B, "50", "50", 50, role="injured")
)
TROOPS = group(
    "troops",
    "other dates",
    fact(A, "three", "3", 3, date=datetime.date(2024, 1, 27)),
    fact(C, "5,200", "5,200", 5200, date=datetime.date(2020, 1, 17)),
)
ALONE = group("", "alone", fact(C, "5,200", "5,200", 5200, "number", "troops"))
FOUND = material((A, B, C), PAUSE, HARM, TROOPS, ALONE)


def names(found: Material) -> dict[str, str]:
    return dict(choices(found))


def test_the_filters_are_those_that_admit_something_with_numbers() -> None:
    assert list(names(FOUND)) == ["conflict", "both", "alone", "people", "duration", "number"]
    assert names(FOUND)["conflict"] == "May conflict 1"
    assert names(FOUND)["both"] == "Both can be true 2"
    assert choices(material((A,))) == []


def test_a_conflict_is_a_question_and_shows_all_that_is_said() -> None:
    (card,) = cards(FOUND, "conflict")
    assert (card.title, card.about) == ("Length of the pause", "duration · 3 articles")
    assert (card.verdict, card.tone) == ("Do these agree?", "question")
    assert [line.source for line in card.lines] == ["The Times", "Daily News", "Herald"]
    assert [line.note for line in card.lines] == [
        "about 20 days · ¶ 2",
        "10 days · ¶ 2",
        "about 20 days · ¶ 2",
    ]
    for line, said in zip(card.lines, ("nearly three weeks", "10-day", "nearly three weeks"), strict=True):
        (mark,) = line.excerpt.marks
        assert line.excerpt.text[mark.start : mark.end] == said and mark.look == "value"


def test_a_line_leads_to_its_words_beside_an_article_that_says_otherwise() -> None:
    (card,) = cards(FOUND, "conflict")
    assert [(line.article, line.beside) for line in card.lines] == [("a", "b"), ("b", "a"), ("c", "b")]
    assert card.lines[1].span.of(B.text) == "10-day"


def test_what_can_both_be_true_is_told_calmly() -> None:
    harm, troops = cards(FOUND, "both")
    assert (harm.verdict, harm.tone) == ("Killed, injured: both can be true", "calm")
    assert [line.note for line in harm.lines] == ["0 killed · ¶ 3", "50 injured · ¶ 3"]
    assert troops.verdict == "Different dates: 17 Jan 2020, 27 Jan 2024"
    assert troops.lines[1].note == "5,200 · 17 Jan 2020 · ¶ 2"


def test_values_that_agree_on_nothing_named_are_their_own_title() -> None:
    on = group(
        "words near by", "agree", fact(A, "three", "5 Jan", 5, "date"), fact(C, "three", "5 Jan 2020", 5)
    )
    assert [card.title for card in cards(material((A, C), on), "agree")] == ["5 Jan 2020"]


def test_what_one_article_alone_tells_stands_under_its_name() -> None:
    (card,) = cards(FOUND, "alone")
    assert (card.title, card.about, card.verdict) == ("Herald", "1 only here", "")
    (line,) = card.lines
    assert (line.source, line.under, line.note, line.beside) == ("5,200", "troops", "¶ 2", "")


def test_a_kind_shows_what_meets_and_then_what_stands_alone() -> None:
    assert [card.title for card in cards(FOUND, "people")] == ["Harm", "Troops"]
    assert [card.title for card in cards(FOUND, "number")] == ["Herald"]


def test_an_article_with_very_many_figures_has_several_cards() -> None:
    numbers = [str(1000 + n) for n in range(AT_A_TIME + 20)]
    long = article("long", "Title\n\n" + "\n".join(f"They counted {n} birds." for n in numbers))
    alone = [group(n, "alone", fact(long, n, n, float(n), "number")) for n in numbers]
    first, second = cards(material((long,), *alone), "alone")
    assert (len(first.lines), len(second.lines)) == (AT_A_TIME, 20)
    assert (
        second.about
        == f"{AT_A_TIME + 20} only here · {AT_A_TIME + 1} to {AT_A_TIME + 20} of {AT_A_TIME + 20}"
    )
    assert first.key != second.key


def test_values_keep_what_no_list_has() -> None:
    for said in ("about 20 days", "5 Jan 2020", "up to 3 miles", "$1.5 billion", "3 to 5 years or more"):
        assert in_words(fact(A, "three", said, 3).value) == said
