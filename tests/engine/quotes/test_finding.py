"""The quotations of articles: what stands in marks, who says it, with which verb, where else it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.names.values import Names
from viewer.engine.progress import Cancelled
from viewer.engine.quotes.calling import fullest_of
from viewer.engine.quotes.finding import find_quotes
from viewer.engine.quotes.values import Quote


def article(text: str, name: str = "a.txt") -> Article:
    return Article(name, Path(name), text, name, len(text.split()))


def found(text: str) -> list[Quote]:
    cards = find_quotes([article(text)], Analysis(), Names()).cards
    quotes = [v.quote for card in cards for v in card.versions]
    return sorted(quotes, key=lambda q: (q.span.start, -q.span.end))


def told(text: str) -> list[tuple[str, str, str]]:
    return [(q.span.of(text), q.attribution.speaker, q.attribution.verb) for q in found(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        ("“We have closed the bridge,” said Maria Lopez.", "Maria Lopez", "say"),
        ("“We have closed the bridge,” Maria Lopez said Monday.", "Maria Lopez", "say"),
        ("Maria Lopez, the mayor, said: “We have closed the bridge.”", "Maria Lopez", "say"),
        ("“We have closed the bridge,” the mayor of Salem claimed.", "the mayor of Salem", "claim"),
        ("The ministry said it was “deeply concerned” by the vote.", "the ministry", "say"),
        ("“It is ours,” the Democratic Mayors Association said.", "the Democratic Mayors Association", "say"),
        ("“It is over,” according to a spokesman for the port.", "a spokesman for the port", "according to"),
    ],
)
def test_speaker_and_verb_stand_before_or_after(text: str, speaker: str, verb: str) -> None:
    assert [(s, v) for _, s, v in told(text)] == [(speaker, verb)]


def test_a_pronoun_is_called_by_the_fullest_name() -> None:
    text = "Ann Marie Bell opened the school.\n\n“It is a start,” Bell said. She added: “We need more rooms.”"
    assert [s for _, s, _ in told(text)] == ["Ann Marie Bell", "Ann Marie Bell"]


def test_a_broken_quotation_is_one_with_two_parts() -> None:
    text = "“I saw it,” he said, “and I ran.”"
    (quote,) = found(text)
    assert [p.of(text) for p in quote.parts] == ["I saw it,", "and I ran."]
    assert quote.span.of(text) == text


def test_the_same_words_in_two_articles_are_one_card() -> None:
    one = article("“We will not sell the harbour,” said Maria Lopez.", "one.txt")
    two = article('The mayor said: "We will not sell the harbour."', "two.txt")
    (card,) = find_quotes([one, two], Analysis(), Names()).cards
    assert [v.relation for v in card.versions] == ["base", "same"]
    assert card.articles == 2


def test_nothing_is_found_in_nothing() -> None:
    assert find_quotes([], Analysis(), Names()).cards == ()
    assert found("") == []


def test_cancelled_passes_through() -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_quotes([article("Nothing.")], Analysis(), Names(), stop)


def test_saying_after_a_comma_is_said_by_the_subject_of_the_sentence() -> None:
    text = "Ann Bell arrived. In a speech before her council, Bell said it was late, adding: “We will see.”"
    assert ("“We will see.”", "Ann Bell", "add") in told(text)


def test_what_was_not_said_is_no_speech() -> None:
    text = "Bell did not say “never.” She would say more on Monday. It was claimed that the road was shut."
    assert told(text) == [("“never.”", "", "")]


def test_saying_right_after_a_quotation_tells_what_follows_it() -> None:
    text = "Ann Bell stated that the town “will not sell,” stressing that the law “will prevail in Salem.”"
    assert told(text) == [
        ("“will not sell,”", "Ann Bell", "state"),
        ("“will prevail in Salem.”", "Ann Bell", "stress"),
    ]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Police reported that three officers were hurt, while activists claim many people were hurt too.",
            [("three officers were hurt", "Police"), ("many people were hurt too", "activists")],
        ),
        (
            "After Ann Bell confirmed that she knew about the cable, Graham left the room with his aides.",
            [("she knew about the cable", "Ann Bell")],
        ),
        ("The group began attacks, which officials said are in retaliation for the war.", []),
        ("If a bill comes, as the mayor said it would, Democrats will have to decide about it.", []),
        ("While they were away from home, Ann Bell added, the road was shut.", []),
        ("Ann Bell noted that it would take time, suggesting that any move might not be soon.", None),
    ],
)
def test_a_reported_clause_is_whole_and_no_longer(text: str, clauses: list[tuple[str, str]] | None) -> None:
    known = [(words, speaker) for words, speaker, _ in told(text)]
    if clauses is None:
        assert known == [("it would take time", "Ann Bell")]
    else:
        assert known == clauses


def test_no_hour_and_no_thing_made_speaks() -> None:
    hour = "At 9:24 p.m., Ann Bell, reading the draft, complained in an e-mail, “These do not resolve it.”"
    assert [speaker for _, speaker, _ in told(hour)] == ["Ann Bell"]
    made = "The mayor in making a speech across the world said that our motto was “Hold fast, all of you.”"
    assert [speaker for _, speaker, _ in told(made)] == [""]


def test_a_description_is_no_scrap_and_has_its_first_word() -> None:
    text = "Ministry spokesperson Ann Bell said the town “will not sell.” She lives in Salem."
    (quote,) = found(text)
    assert quote.attribution.description == "Ministry spokesperson"


def test_a_land_is_not_the_body_whose_name_it_ends() -> None:
    called = fullest_of(["Iraq", "the Islamic Resistance in Iraq", "Bell", "Ann Bell"])
    assert (called["Iraq"], called["Bell"]) == ("Iraq", "Ann Bell")
