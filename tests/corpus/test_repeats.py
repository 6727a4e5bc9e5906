"""What many articles of one outlet have in common, and is of its pages."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.corpus import loading, repeats
from viewer.corpus.article import Article, Copy
from viewer.corpus.boilerplate import find as boilerplate_of
from viewer.text.spans import Span

STORIES = (
    "Harbour workers continued their strike for another week while negotiations about overtime stalled.",
    "Orchard owners reported extraordinarily early blossom and worried about frost damaging their harvest.",
    "Astronomers photographed an unknown asteroid passing remarkably close to the International Station.",
    "Librarians discovered medieval manuscripts hidden behind panelling during renovation of the monastery.",
    "Regulators approved merging two telephone companies despite objections raised by consumer advocates.",
)
BIO = "Mara Lindqvist writes about ports, shipping and the people who keep both of them running."
QUOTE = "“Nobody is above the law, and nobody will be spared,” the minister said in a statement."


def article(key: str, *paragraphs: str, outlet: str = "Coast Daily") -> Article:
    made = loading.of_text("\n\n".join(paragraphs), Path(f"{key}.txt"), key)
    return replace(made, metadata=replace(made.metadata, outlet=outlet, title_span=None))


def aside(articles: list[Article], copies: tuple[Copy, ...] = ()) -> dict[str, list[tuple[str, str]]]:
    """For each article what is set aside, with the reason."""
    found = repeats.find(articles, copies)
    assert [a.id for a in found] == [a.id for a in articles]
    return {a.id: [(b.span.of(a.text), b.reason) for b in a.boilerplate] for a in found}


def on_different_events(*more: str, count: int = 3) -> list[Article]:
    return [article(f"{n}", STORIES[n], f"It was the {n}th day of it.", *more) for n in range(count)]


def test_a_paragraph_at_the_end_of_three_articles_on_different_events_is_set_aside_with_its_reason() -> None:
    found = aside(on_different_events(BIO))
    assert found == {str(n): [(BIO, "repeated in 3 articles of Coast Daily")] for n in range(3)}


def test_two_articles_are_not_enough_nor_are_three_of_different_outlets() -> None:
    assert not any(aside(on_different_events(BIO, count=2)).values())
    different = [replace(a, metadata=replace(a.metadata, outlet=a.id)) for a in on_different_events(BIO)]
    assert not any(aside(different).values())


def test_versions_of_one_article_count_once() -> None:
    articles = on_different_events(BIO)
    assert not any(aside(articles, (Copy("1", "0", "version"),)).values())


def test_background_that_reports_of_one_event_share_stays() -> None:
    background = "The strike began in March after talks about overtime had failed for the third time."
    articles = [
        article(str(n), f"{STORIES[0]} This is report number {n} on it.", f"More of {n}.", background)
        for n in range(5)
    ]
    assert not any(aside(articles).values())


def test_quotations_stay_wherever_they_are_repeated() -> None:
    assert not any(aside(on_different_events(QUOTE, count=5)).values())


def test_a_sentence_in_the_middle_stays_and_a_line_of_the_page_does_not() -> None:
    middle = "The government has promised new legislation by the end of this parliamentary session."
    articles = [
        article(str(n), STORIES[n], "One.", "Two.", middle, "Story continues below", f"Three {n}.", "Four.")
        for n in range(4)
    ]
    for n in range(4):  # the lines around differ, so that none is at an edge
        text = articles[n].text.replace("One.", f"One {n}.").replace("Two.", f"Two {n}.")
        articles[n] = article(str(n), *text.replace("Four.", f"Four {n}.").split("\n\n"))
    found = aside(articles)
    assert all([text for text, _ in of] == ["Story continues below"] for of in found.values())


def test_a_few_words_at_the_edge_need_no_different_events() -> None:
    articles = [
        article(str(n), f"{STORIES[0]} Report {n}.", f"More {n}.", "Coast Daily Live") for n in range(3)
    ]
    assert {text for of in aside(articles).values() for text, _ in of} == {"Coast Daily Live"}


def test_a_line_in_too_few_of_many_articles_stays() -> None:
    chance = random.Random(2)
    words = [f"{''.join(chance.choices('abcdefghij', k=9))}" for _ in range(2000)]
    many = [
        article(f"{n:02}", " ".join(words[n * 40 : n * 40 + 40]), *([BIO] if n < 3 else []))
        for n in range(40)
    ]
    assert not any(aside(many).values())
    assert aside(many[:20])["00"]


def test_words_are_counted_anew_and_offsets_stay() -> None:
    articles = on_different_events(BIO)
    found = repeats.find(articles, ())
    for before, after in zip(articles, found, strict=True):
        assert after.text == before.text and after.words == before.words - len(BIO.split())
        assert after.boilerplate == tuple(sorted(after.boilerplate, key=lambda b: b.span))


def test_what_was_set_aside_already_keeps_its_reason() -> None:
    articles = on_different_events("Advertisement")
    assert all(boilerplate_of(a.text) for a in articles)
    assert {reason for of in aside(articles).values() for _, reason in of} == {"advertisement mark"}


def test_a_headline_stays() -> None:
    articles = on_different_events()
    headed = [article(a.id, "Morning briefing", a.text) for a in articles]
    with_title = [
        replace(a, metadata=replace(a.metadata, title_span=Span(0, 16))) for a in headed
    ]  # fmt: skip
    assert not any(aside(with_title).values())
    assert all(aside(headed).values())


def test_the_order_of_the_files_changes_nothing() -> None:
    chance = random.Random(5)
    ends = [BIO, "Get the app", "Coast Daily is read in forty towns along the coast.", QUOTE]
    articles = [
        article(f"{n:02}", STORIES[n % 5], f"Paragraph {n}.", *chance.sample(ends, chance.randint(0, 4)))
        for n in range(30)
    ]
    found = aside(articles)
    assert any(found.values())
    for _ in range(3):
        chance.shuffle(articles)
        assert aside(articles) == found


@pytest.mark.parametrize("outlet", ["", "https://www.coast.example/a"])
def test_a_site_is_an_outlet_and_no_outlet_is_none(outlet: str) -> None:
    articles = [
        replace(a, metadata=replace(a.metadata, outlet="", url=outlet)) for a in on_different_events(BIO)
    ]
    reasons = {reason for of in aside(articles).values() for _, reason in of}
    assert reasons == ({"repeated in 3 articles of coast.example"} if outlet else set())


def test_a_folder_sets_it_aside(tmp_path: Path) -> None:
    for n in range(3):
        head = '<html><head><meta property="og:site_name" content="Coast Daily"></head>'
        page = f"{head}<body><article><h1>Report {n} of the day</h1>"
        text = f"<p>{STORIES[n]} {STORIES[n]}</p><p>Second {n}.</p><p>{BIO}</p>"
        (tmp_path / f"{n}.html").write_text(f"{page}{text}</article></html>")
    corpus = loading.load([tmp_path])
    assert not corpus.failures
    assert [[b.reason for b in a.boilerplate] for a in corpus.articles] == [
        ["repeated in 3 articles of Coast Daily"]
    ] * 3
