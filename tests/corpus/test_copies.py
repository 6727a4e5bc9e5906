"""Articles that are another one again."""

import datetime
import random
from pathlib import Path

import pytest

from viewer.corpus import copies, copynotes
from viewer.corpus.article import Article, Boilerplate, Copy, Metadata
from viewer.text.spans import Span

FIRST = (
    "Harbour workers voted on Tuesday to continue their strike for another week, the dockers' union said.",
    "About four thousand workers have stayed away from the container terminals since the beginning of March.",
    "The port authority called the decision regrettable and said that ships were being diverted southwards.",
    "Negotiations about overtime payments are expected to resume on Thursday under a government mediator.",
)
UPDATE = "Late on Wednesday both parties announced that the mediator had presented a surprising new proposal."
OTHER = (
    "Farmers in the northern valleys reported the earliest cherry blossom since measurements were started.",
    "Meteorologists attributed the unusually gentle temperatures to a persistent southwesterly circulation.",
    "Agricultural insurance companies nevertheless recommended protecting orchards against overnight frosts.",
    "The regional association of fruit growers will publish its official harvest estimate in September.",
)


def article(key: str, paragraphs: tuple[str, ...], outlet: str = "", **told: object) -> Article:
    text = "\n\n".join(paragraphs)
    data = Metadata(outlet=outlet, **told)  # type: ignore[arg-type]
    return Article(key, Path(key), text, key, len(text.split()), data)


def day(n: int) -> datetime.date:
    return datetime.date(2024, 3, n)


def test_an_updated_article_is_a_later_version_with_what_was_changed() -> None:
    found = copies.find(
        [
            article("new", (*FIRST[:3], UPDATE), "Coast Daily", date=day(6)),
            article("old", FIRST, "Coast Daily", date=day(5)),
            article("other", OTHER, "Coast Daily", date=day(5)),
        ]
    )
    kept = len(" ".join(FIRST[:3]).split())
    assert [(c.article, c.of, c.kind, c.later) for c in found] == [("new", "old", "version", True)]
    assert 0 < found[0].added <= len(UPDATE.split()) and 0 < found[0].removed <= len(FIRST[3].split())
    assert found[0].added - found[0].removed == len(UPDATE.split()) - len(FIRST[3].split())
    assert kept > 30


def test_hours_tell_which_is_later_where_both_pages_tell_them() -> None:
    noon = datetime.datetime(2024, 3, 5, 12, tzinfo=datetime.UTC)
    abroad = datetime.datetime(2024, 3, 5, 15, tzinfo=datetime.timezone(datetime.timedelta(hours=5)))
    found = copies.find(
        [
            article("noon", FIRST, "Coast Daily", updated=noon),
            article("abroad", (*FIRST, UPDATE), "Coast Daily", updated=abroad),
        ]
    )
    assert [(c.article, c.of, c.later) for c in found] == [("noon", "abroad", True)]


def test_without_dates_the_first_by_name_is_named_and_nothing_is_said_to_be_later() -> None:
    found = copies.find([article("b", (*FIRST, UPDATE), "X"), article("a", FIRST, "X", date=day(5))])
    assert [(c.article, c.of, c.kind, c.later) for c in found] == [("a", "b", "version", False)]


def test_the_same_text_at_another_outlet_is_no_version() -> None:
    found = copies.find(
        [article("a", FIRST, "Agency"), article("b", FIRST, "Daily"), article("c", (*FIRST, UPDATE), "Post")]
    )
    assert [(c.article, c.of, c.kind, c.outlets) for c in found] == [
        ("b", "a", "same", True),
        ("c", "a", "elsewhere", True),
    ]


def test_where_an_outlet_is_not_known_only_the_likeness_is_told() -> None:
    found = copies.find([article("a", FIRST), article("b", (*FIRST, UPDATE))])
    assert [(c.kind, c.outlets) for c in found] == [("alike", False)]


def test_one_host_is_one_outlet() -> None:
    one = article("a", FIRST, url="https://www.coast.example/strike")
    two = article("b", (*FIRST[:3], UPDATE), url="https://coast.example/strike?update")
    assert [c.kind for c in copies.find([one, two])] == ["version"]


def test_two_reports_of_one_outlet_that_share_a_paragraph_are_two_articles() -> None:
    assert not copies.find([article("a", FIRST, "X"), article("b", (*OTHER, FIRST[1]), "X")])


def test_every_version_is_told_of_the_one_that_it_is_nearest_to() -> None:
    texts = [FIRST[: 2 + n] if n < 3 else (*FIRST, *OTHER[: n - 2]) for n in range(4)]
    found = copies.find([article(str(n), t, "X", date=day(1 + n)) for n, t in enumerate(texts)])
    assert [(c.article, c.of) for c in found] == [("1", "0"), ("2", "1"), ("3", "2")]
    assert copies.families(found) == {"1": "0", "2": "0", "3": "0"}


def test_boilerplate_case_and_punctuation_take_no_part() -> None:
    advert = "Subscribe now"
    text = article("b", (advert, *(p.upper().replace(",", " –") for p in FIRST)), "X")
    aside = Boilerplate(Span(0, len(advert)), "newsletter invitation")
    shouted = Article("b", text.path, text.text, "b", text.words, text.metadata, (aside,))
    assert [c.kind for c in copies.find([article("a", FIRST, "X"), shouted])] == ["same"]


def test_what_another_outlet_printed_counts_for_itself() -> None:
    told = [Copy("b", "a", "same", outlets=True), Copy("c", "b", "version"), Copy("d", "a", "same")]
    assert copies.families(told) == {"c": "b", "d": "a"}


@pytest.mark.parametrize("language", ["short words", "no spaces"])
def test_versions_are_found_whatever_the_words_are_like(language: str) -> None:
    words = random.Random(3)
    letters = "abcdefg" if language == "short words" else "天地玄黄宇宙洪荒日月盈昃"
    between = " " if language == "short words" else "，"
    said = ["".join(words.choices(letters, k=5)) for _ in range(90)]
    old, new = between.join(said), between.join([*said[:40], *said[44:], "added"])
    found = copies.find([article("a", (old,), "X", date=day(1)), article("b", (new,), "X", date=day(2))])
    assert [(c.article, c.kind, c.added, c.removed) for c in found] == [("b", "version", 1, 4)]


def test_the_order_of_the_files_changes_nothing() -> None:
    said = [*FIRST, *OTHER, UPDATE]
    chance = random.Random(11)
    articles = []
    for n in range(40):
        paragraphs = tuple(chance.sample(said, chance.randint(2, 6)))
        articles.append(article(f"{n:02}", paragraphs, chance.choice("XY"), date=day(chance.randint(1, 3))))
    found = copies.find(articles)
    assert len(found) > 10
    for _ in range(3):
        chance.shuffle(articles)
        assert set(copies.find(articles)) == set(found)


def test_a_great_many_versions_of_one_article_are_all_told() -> None:
    many = [
        article(f"{n:03}", (*FIRST, f"Edition{n} appeared.", UPDATE), "X", date=day(1)) for n in range(60)
    ]
    found = copies.find(many)
    assert len(found) == 59 and {copies.families(found)[c.article] for c in found} == {"000"}


def test_each_kind_is_said_in_one_plain_line() -> None:
    kinds = [
        Copy("b", "a", "same"),
        Copy("c", "a", "same"),
        Copy("d", "a", "same", outlets=True),
        Copy("e", "a", "version", later=True, added=1200, removed=3),
        Copy("f", "a", "version", added=1),
        Copy("g", "a", "elsewhere", outlets=True, removed=4),
        Copy("h", "a", "alike"),
    ]
    assert copynotes.notes(kinds) == [
        "b and c have the same text as a",
        "d has the same text as a, at another outlet",
        "e is a later version of a (words added: 1,200, removed: 3)",
        "f is another version of a, and no date tells which is later (words added: 1, removed: 0)",
        "g has nearly the same text as a, at another outlet (words added: 0, removed: 4)",
        "h has nearly the same text as a (words added: 0, removed: 0)",
    ]


def test_paragraphs_that_change_places_make_a_version() -> None:
    found = copies.find(
        [article("a", FIRST, "X"), article("b", (FIRST[2], FIRST[3], FIRST[0], FIRST[1]), "X")]
    )
    assert [(c.kind, c.added, c.removed) for c in found] == [("version", 0, 0)]
