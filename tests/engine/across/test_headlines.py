"""Headlines and leads: which paragraph is the lead, and which words are shared."""

from dataclasses import replace

from tests.engine.making import article
from viewer.corpus import boilerplate, metadata
from viewer.corpus.article import Article
from viewer.engine.across.headlines import headlines
from viewer.engine.analysis import Analysis
from viewer.engine.pipeline import analyse
from viewer.text.spans import Span
from viewer.text.tokens import word_offsets

ONE = """Ferry strikes rock off Krupa

By Jane Doe

12 March 2024

KRUPA (AP) — A ferry struck a rock near the lighthouse of Krupa on Tuesday, officials said.

Nobody was hurt."""
OTHER = """Nobody hurt as ferry hits a rock

A passenger ferry hit a rock near the lighthouse of Krupa on Tuesday, the harbour master said."""


def read(name: str, text: str) -> Article:
    aside = tuple(boilerplate.find(text))
    return replace(article(name, text), metadata=metadata.read(text, aside), boilerplate=aside)


def test_the_lead_comes_after_headline_byline_date_and_dateline() -> None:
    one = read("a", ONE)
    (found,) = headlines([one])
    assert found.headline is not None
    assert found.headline.of(ONE) == "Ferry strikes rock off Krupa"
    assert found.lead.of(ONE).startswith("A ferry struck a rock")
    assert found.lead.of(ONE).endswith("officials said.")
    assert found.shared == ()


def test_words_of_other_headlines_and_leads_are_shared_in_any_form() -> None:
    articles = [read("a", ONE), read("b", OTHER)]
    first, second = headlines(articles)
    assert [s.of(ONE) for s in first.shared] == [
        "Ferry", "rock", "Krupa", "A", "ferry", "a", "rock", "near", "the", "lighthouse", "of", "Krupa", "on",
        "Tuesday", "said",
    ]  # fmt: skip
    assert "hurt" not in [s.of(OTHER) for s in second.shared]


def test_two_headlines_alike_are_shared_to_the_last_small_word() -> None:
    text = "The Race Is On for Mueller’s Report\n\nA vote was held in the city on Monday, the mayor said."
    first, second = headlines([read("a", text), read("b", text)])
    assert first.shared == second.shared
    assert first.headline is not None
    said = [s.of(text) for s in first.shared if s.end <= first.headline.end]
    assert said == ["The", "Race", "Is", "On", "for", "Mueller’s", "Report"]


def test_what_is_not_shared_stands_in_no_other_headline_or_lead() -> None:
    articles = [read("a", ONE), read("b", OTHER)]
    first, second = headlines(articles)
    for own, other in ((first, second), (second, first)):
        text, there = (a.text for a in (articles if own is first else articles[::-1]))
        parts = [p for p in (other.headline, other.lead) if p is not None]
        theirs = {word.casefold() for part in parts for word in word_offsets(part.of(there))[0]}
        for part in (own.headline, own.lead):
            assert part is not None
            raw, starts, ends = word_offsets(part.of(text))
            spans = [Span(part.start + s, part.start + e) for s, e in zip(starts, ends, strict=True)]
            left = {w.casefold() for w, s in zip(raw, spans, strict=True) if s not in own.shared}
            assert not left & theirs


def test_with_an_analysis_only_articles_on_the_matter_count() -> None:
    articles = [
        read("a", ONE),
        read("b", OTHER),
        read("c", "Ferry tickets dearer\n\nKrupa raises fares."),
    ]
    found = headlines(articles, analyse(articles))
    assert found[2].shared == ()
    assert found[0].shared
    assert [h.shared for h in headlines(articles, Analysis())] == [(), (), ()]


def test_articles_without_headline_or_text() -> None:
    found = headlines([article("a", ""), article("b", "…!"), article("c", "Only this.")])
    assert [h.headline for h in found] == [None, None, None]
    assert [len(h.lead) for h in found] == [0, 0, 10]
    assert headlines([]) == ()
