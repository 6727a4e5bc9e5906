"""The table of verbs: counts by outlet and by speaker, loaded verbs after the neutral ones, and sentences."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.findings.byhand import article, card, material, quote
from viewer.corpus.article import Article
from viewer.engine.quotes.values import Card, Quote, Tone
from viewer.ui.attribution.cards import (
    loaded_cards,
    other_sources,
    other_verbs,
    otherwise,
    otherwise_cards,
    saying_cards,
)
from viewer.ui.attribution.tally import Tally, sayings, tally

A = article("a", "One\n\nAnna Weiss said “yes”.\n\nAnna Weiss claimed “no”.", "The Times")
B = article("b", "Two\n\nAnna Weiss insisted “yes”.\n\nTom Bell said “perhaps”.", "Daily News")
C = article("c", "Three\n\nTom Bell said “perhaps”.", "The Times")


def said(
    of: object, words: str, speaker: str, verb: str, words_of_verb: str, tone: Tone = "neutral"
) -> Quote:

    assert isinstance(of, Article)
    return quote(of, words, speaker, verb, verb_words=words_of_verb, tone=tone)


def found() -> tuple[Card, ...]:
    yes = (
        said(A, "“yes”", "Anna Weiss", "say", "said"),
        said(B, "“yes”", "Anna Weiss", "insist", "insisted", "loaded"),
    )
    no = said(A, "“no”", "Anna Weiss", "claim", "claimed", "loaded")
    perhaps = said(B, "“perhaps”", "Tom Bell", "say", "said"), said(C, "“perhaps”", "Tom Bell", "say", "said")
    return (
        card("yes", (yes[0], "base"), (yes[1], "same")),
        card("no", (no, "base")),
        card("perhaps", (perhaps[0], "base"), (perhaps[1], "same")),
    )


FOUND = material((A, B, C), *found())
BY_OUTLET = tally(FOUND, sayings(FOUND), "outlet")


def count(table: Tally, row: str, verb: str) -> int:
    key = next(r.key for r in table.rows if r.name == row)
    return table.count(key, [verb])


def test_articles_of_one_outlet_are_one_row_and_the_fullest_comes_first() -> None:
    assert [(r.name, r.count) for r in BY_OUTLET.rows] == [("The Times", 3), ("Daily News", 2)]
    assert count(BY_OUTLET, "The Times", "say") == 2
    assert count(BY_OUTLET, "Daily News", "insist") == 1
    assert count(BY_OUTLET, "Daily News", "claim") == 0


def test_loaded_verbs_stand_first_and_are_counted_together() -> None:
    assert [(v.verb, v.tone, v.count) for v in BY_OUTLET.verbs] == [
        ("claim", "loaded", 1),
        ("insist", "loaded", 1),
        ("say", "neutral", 3),
    ]
    every, loaded, *each = BY_OUTLET.columns
    assert (every.loaded, BY_OUTLET.count(None, every.verbs)) == (False, 5)
    assert (loaded.loaded, BY_OUTLET.count(None, loaded.verbs)) == (True, 2)
    assert [column.verbs for column in each] == [("claim",), ("insist",), ("say",)]


def test_rows_may_be_speakers() -> None:
    table = tally(FOUND, sayings(FOUND), "speaker")
    assert [(r.name, r.count) for r in table.rows] == [("Anna Weiss", 3), ("Tom Bell", 2)]


def test_the_numbers_add_up() -> None:
    every = BY_OUTLET.columns[0].verbs
    assert BY_OUTLET.count(None, every) == 5
    assert sum(r.count for r in BY_OUTLET.rows) == sum(v.count for v in BY_OUTLET.verbs) == 5


def test_a_number_shows_its_sentences() -> None:
    key = BY_OUTLET.rows[0].key
    (shown,) = saying_cards(FOUND, BY_OUTLET, key, ["say"])
    assert (shown.title, shown.about) == ("say · The Times", "2 sentences")
    assert [(line.article, line.source) for line in shown.lines] == [("a", "Anna Weiss"), ("c", "Tom Bell")]
    assert [c.title for c in saying_cards(FOUND, BY_OUTLET, None, ["claim"])] == [
        "claim (loaded) · The Times"
    ]
    every = BY_OUTLET.columns[0].verbs
    assert len(saying_cards(FOUND, BY_OUTLET, key, every)) == 2
    assert sum(len(c.lines) for c in saying_cards(FOUND, BY_OUTLET, None, every)) == 5


def test_loaded_verbs_by_themselves() -> None:
    shown = loaded_cards(FOUND, BY_OUTLET)
    assert [c.title for c in shown] == ["claim (loaded) · The Times", "insist (loaded) · Daily News"]


def test_the_same_words_with_another_verb() -> None:
    found = otherwise(FOUND)
    (shown,) = otherwise_cards(FOUND, other_verbs(found))
    assert (shown.title, shown.about) == ("Anna Weiss", "2 articles")
    assert (shown.verdict, shown.tone) == ("say, insist (loaded)", "calm")
    assert [line.note for line in shown.lines] == ["say · ¶ 2", "insist (loaded) · ¶ 2"]
    assert [line.beside for line in shown.lines] == ["b", "a"]
    assert other_sources(found) == []


def test_the_same_words_from_another_source_are_a_question() -> None:
    one, other = (
        said(A, "“yes”", "Anna Weiss", "say", "said"),
        said(C, "“perhaps”", "Tom Bell", "say", "said"),
    )
    named = material((A, C), card("yes", (one, "base"), (other, "same")))
    found = otherwise(named)
    assert other_verbs(found) == []
    (shown,) = otherwise_cards(named, other_sources(found))
    assert (shown.verdict, shown.tone) == ("Who said it?", "question")
    assert [line.under for line in shown.lines] == ["Anna Weiss", "Tom Bell"]


def test_two_quotations_after_one_verb_count_once() -> None:
    first = said(A, "“yes”", "Anna Weiss", "say", "said")
    second = replace(quote(A, "“no”"), attribution=first.attribution)
    both = material((A,), card("yes", (first, "base")), card("no", (second, "base")))
    assert len(sayings(both)) == 1


def test_quotations_without_a_verb_are_not_counted() -> None:
    silent = replace(found()[1].versions[0].quote, attribution=quote(A, "“no”").attribution)
    assert sayings(material((A,), card("no", (silent, "base")))) == []
