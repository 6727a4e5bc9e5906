"""Cards: what is one quotation in several wordings, what is not, and what the attributions then contrast."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.corpus.article import Article
from viewer.engine.analysis import Analysis
from viewer.engine.names.values import Names
from viewer.engine.quotes.attributions import attributions
from viewer.engine.quotes.finding import find_quotes
from viewer.engine.quotes.values import Quotes

LONG = (
    "“In light of the floods, and before the bridge is rebuilt, it was decided to close the northern road,”"
)


def find(*texts: str) -> Quotes:
    articles = [Article(f"{i}.txt", Path(f"{i}.txt"), text, "", 0) for i, text in enumerate(texts)]
    return find_quotes(articles, Analysis(), Names())


def relations(quotes: Quotes) -> list[list[str]]:
    return [[v.relation for v in card.versions] for card in quotes.cards if len(card.versions) > 1]


@pytest.mark.parametrize(
    ("other", "relation"),
    [
        (LONG + " Ann Bell said.", "same"),
        ("Ann Bell said “it was decided to close the northern road.”", "cut"),
        ("“In light of the floods, it was decided … to close the northern road,” Ann Bell said.", "cut"),
        ("Ann Bell said that it was decided to close the northern road in light of the floods.", "indirect"),
        (
            "“In view of the flood and before rebuilding the bridge, we decided that the northern road be "
            "closed,” Ann Bell said.",
            "translated",
        ),
    ],
)
def test_versions_of_one_quotation(other: str, relation: str) -> None:
    quotes = find(LONG + " Ann Bell said.", other)
    assert relations(quotes) == [["base", relation]]


@pytest.mark.parametrize(
    "other",
    [
        "“The northern road has been open for a hundred years,” Ann Bell said.",
        "Ann Bell denied that it was decided to close the northern road in light of the floods.",
        "“We have lost everything in the floods,” Ann Bell said.",
    ],
)
def test_two_quotations_of_one_speaker_are_two_cards(other: str) -> None:
    assert relations(find(LONG + " Ann Bell said.", other)) == []


def test_few_words_need_the_same_speaker() -> None:
    one, two = "The plan is a “last chance,” said Ann Bell.", "The plan is a “last chance,” said Omar Haddad."
    assert relations(find(one, two)) == []
    assert relations(find(one, one)) == [["base", "same"]]


def test_two_names_for_the_same_words_are_told() -> None:
    quotes = find(LONG + " Ann Bell said.", LONG + " Omar Haddad claimed.")
    assert [card.speakers_differ for card in quotes.cards] == [True]
    (contrast,) = attributions(quotes, Analysis()).contrasts
    assert contrast.differs == "verb and source"
    assert (contrast.a.attribution.verb, contrast.b.attribution.verb) == ("say", "claim")


def test_a_card_keeps_its_id_when_others_come() -> None:
    first = find(LONG + " Ann Bell said.").cards[0].id
    more = find(LONG + " Ann Bell said.", LONG + " Ann Bell said.", "“Not at all,” said Omar Haddad.")
    assert first in {card.id for card in more.cards}


def test_verbs_are_counted_by_article_and_speaker() -> None:
    text = (
        "“We are ready,” Ann Bell said. Bell claimed that the road was safe. “We are not,” Omar Haddad said."
    )
    uses = attributions(find(text), Analysis()).uses
    assert [(u.speaker, u.verb, u.tone, u.count) for u in uses] == [
        ("Ann Bell", "say", "neutral", 1),
        ("Ann Bell", "claim", "loaded", 1),
        ("Omar Haddad", "say", "neutral", 1),
    ]
