"""Names are found in running text, united into bearers, and never depend on the order of the articles."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.making import article
from viewer.corpus.article import Article
from viewer.engine.names.finding import find_names
from viewer.engine.names.values import Name, Names
from viewer.engine.progress import Cancelled

FIRST = (
    "The prime minister, Adil Abdul-Mahdi, spoke in Baghdad on Thursday. Political blocs had asked him to. "
    "Abdul-Mahdi said the Islamic State group (IS) was weaker. Gen. Qassem Soleimani died in January. "
    "President Barham Saleh and the cleric Muqtada al-Sadr agreed with Mr. Abdul-Mahdi about Iran and Iraq."
)
SECOND = (
    "Iraqi Prime Minister Adel Abdul Mahdi met President Barham Saleh, who said that ISIS was weaker. "
    "Major General Qassim Suleimani was killed. Muqtada al-Sadr said nothing about Iran or Iraq."
)


def bearer(names: Names, form: str) -> Name:
    (found,) = [n for n in names.names if any(f.text == form for f in n.forms)]
    return found


def both() -> Names:
    return find_names([article("a", FIRST), article("b", SECOND)])


def test_spellings_of_one_name_are_one_bearer() -> None:
    names = both()
    assert (
        bearer(names, "Adil Abdul-Mahdi") is bearer(names, "Adel Abdul Mahdi") is bearer(names, "Abdul-Mahdi")
    )
    assert bearer(names, "Qassem Soleimani").spellings
    assert bearer(names, "Islamic State group").id == bearer(names, "ISIS").id
    assert bearer(names, "Iran").id != bearer(names, "Iraq").id


def test_what_is_no_name_is_not_found() -> None:
    forms = {f.text for n in both().names for f in n.forms}
    assert not forms & {"Thursday", "January", "Political", "Iraqi", "Prime Minister", "The", "President"}


def test_titles_stand_with_the_first_mention() -> None:
    names = both()
    saleh = bearer(names, "Barham Saleh")
    assert [f.title for f in saleh.first] == ["President", "President"]
    first = bearer(names, "Adil Abdul-Mahdi").first
    assert [f.title for f in first] == ["prime minister", "Iraqi Prime Minister"]
    assert first[1].span.of(SECOND) == "Iraqi Prime Minister Adel Abdul Mahdi"


def test_mentions_are_ranges_of_the_text() -> None:
    texts = {"a": FIRST, "b": SECOND}
    for name in both().names:
        for form in name.forms:
            assert all(m.span.of(texts[m.article]) == form.text for m in form.mentions)


def test_the_order_of_articles_does_not_matter() -> None:
    articles = [
        article("a", FIRST),
        article("b", SECOND),
        article("c", "Mr. Suleimani met President Barham Saleh."),
    ]
    expected = find_names(articles)
    for seed in range(4):
        random.Random(seed).shuffle(articles)
        assert find_names(articles) == expected


def test_ids_stay_when_an_article_goes() -> None:
    alone = find_names([article("a", FIRST)])
    assert bearer(alone, "Qassem Soleimani").id == bearer(both(), "Qassim Suleimani").id


@pytest.mark.parametrize(
    "text", ["", "\n", "!?", '"' * 5000, "Bob \u202e Smith", "Al-" * 2000, "O'" * 2000, "A " * 2000]
)
def test_odd_texts_give_no_exception(text: str) -> None:
    find_names([article("a", text)])


def test_a_lone_surrogate_is_no_harm() -> None:
    text = "\ud800 Bob \udfff Smith said so."
    find_names([Article("a", Path("a"), text, "", 5)])


def test_no_articles() -> None:
    assert find_names([]) == Names()


def test_a_stop_goes_through() -> None:
    def stop(done: int, total: int, what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_names([article("a", FIRST)], stop)


WORDS = st.sampled_from(
    [
        "Mr.",
        "Smith",
        "al-Sadr",
        "said",
        ",",
        ".",
        "the",
        "prime minister",
        "of",
        "House",
        "and",
        "U.S.",
        "(IS)",
        "Bob",
        "van",
        "Islamic State",
        "”",
        "“",
        "\n\n",
        "Jr.",
        "’s",
        "-",
        "O’",
        "president",
        "Thursday",
        "Iraqi",
        "محمد",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=60))
def test_any_text_gives_mentions_that_are_in_it(parts: list[str]) -> None:
    text = " ".join(parts)
    for name in find_names([article("a", text)]).names:
        assert all(m.span.of(text) == form.text for form in name.forms for m in form.mentions)
        assert all(f.span.end <= len(text) and f.title in text for f in name.first)


def test_an_age_tells_a_person() -> None:
    names = find_names([article("a", "In the square Abdul Razzak, 21, is a baker. Others left with Razzak.")])
    assert bearer(names, "Abdul Razzak").kind == "person"


def test_a_body_is_called_without_its_nation() -> None:
    one = article("a", "He led the Iranian Quds Force. Then the Iranian Quds Force left.")
    names = find_names([one, article("b", "Fighters of the Quds Force were in the town.")])
    assert bearer(names, "Iranian Quds Force").name == "Quds Force"
