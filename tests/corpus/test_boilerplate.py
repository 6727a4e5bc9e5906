"""Boilerplate: pages' furniture is set aside with a reason, and no word of a story is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.assets import samples
from viewer.corpus import phrases
from viewer.corpus.boilerplate import find, key

STORY = "Officials said on Tuesday that the bridge over the river would open again before the winter."


def page(*lines: str) -> str:
    return "\n\n".join([STORY, *lines, STORY.replace("Tuesday", "Monday")])


def set_aside(text: str) -> list[tuple[str, str]]:
    return [(b.reason, b.span.of(text)) for b in find(text)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Leave a Reply", "comment form"),
        ("Your email address will not be published. Required fields are marked *", "comment form"),
        (
            "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
            "comment form",
        ),
        ("Ваш адрес email не будет опубликован. Обязательные поля помечены *", "comment form"),
        ("لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", "comment form"),
        ("您的邮箱地址不会被公开。 必填项已用 * 标注", "comment form"),
        ("Follow us on Facebook to stay connected", "follow-us line"),
        ("Suivez-nous sur Twitter", "follow-us line"),
        ("READ ALSO: A quite different headline", "pointer to another page"),
        ("Lesen Sie auch: Eine andere Überschrift", "pointer to another page"),
        ("À lire aussi : un autre titre", "pointer to another page"),
        ("Sign up for our weekly newsletter", "newsletter invitation"),
        ("We use cookies to make our pages better.", "cookie notice"),
        ("5 min read", "reading time"),
        ("Lesezeit: 3 Minuten", "reading time"),
        ("SHARE THIS STORY", "share button"),
        ("Share | Tweet | Email", "share button"),
        ("TT", "text-size button"),
        ("A+ A-", "text-size button"),
        ("Advertisement", "advertisement mark"),
        ("© 2021 The Daily Example", "copyright line"),
        ("Copyright 2021 The Daily Example. All rights reserved.", "copyright line"),
        ("Tous droits réservés.", "copyright line"),
        ("Photo: Jane Doe/Reuters", "photo credit"),
        ("JANE DOE/AFP via Getty Images", "photo credit"),
        ("The mayor walks over the bridge [Getty]", "caption"),
        ("The mayor walks over the bridge on Monday. (AP Photo/Jane Doe, File)", "caption"),
        ("The mayor walks over the bridge on Monday. (Photo by Jane Doe / AFP)", "caption"),
        ("The mayor is seen in this file photo from May. (Reuters)", "caption"),
    ],
)
def test_furniture_is_set_aside(line: str, reason: str) -> None:
    assert set_aside(page(line)) == [(reason, line)]


@pytest.mark.parametrize(
    "line",
    [
        "“Leave a comment,” the sign said.",
        "Leave a reply to that question to the lawyers, he said.",
        "“We use cookies to make pages better,” a spokesman said.",
        "Follow the money, investigators were told in the spring.",
        "Read more than that into it, said the minister, and you go wrong.",
        "Subscribe to that view or not, the figures stand.",
        "Share prices fell by a tenth on Tuesday.",
        "Print runs were cut in March.",
        "Twitter",
        "BAGHDAD (AP) — The pause has ended, the army said.",
        "The pause has ended, the army said. (Reuters)",
        "The ministry said so (in a statement).",
        "Copyright law was changed in 1998, and again in 2010.",
        "Photographs of the bridge were published by a newspaper.",
        "Cookies were handed to the pupils.",
        "Associated Press writer Jane Doe contributed from Paris.",
        "It took them three minutes to read it.",
    ],
)
def test_story_is_kept(line: str) -> None:
    assert set_aside(page(line)) == []


def test_a_credit_inside_a_long_paragraph_goes_alone() -> None:
    paragraph = f"{STORY} {STORY} {STORY} {STORY} {STORY} (Photo by Jane Doe / AFP) {STORY}"
    assert set_aside(paragraph) == [("photo credit", "(Photo by Jane Doe / AFP)")]


def test_form_fields_only_below_a_form() -> None:
    assert set_aside(page("Name", "Email")) == []
    below = page("Leave a Reply", "Name", "Email", "Post Comment")
    assert [words for _, words in set_aside(below)] == ["Leave a Reply", "Name", "Email", "Post Comment"]


def test_a_repeated_headline_stays_once() -> None:
    text = f"Bridge to open before the winter\n\nBridge to open before the winter\n{STORY}"
    (only,) = find(text)
    assert only.reason == "repeated headline"
    assert only.span.start == text.rindex("Bridge to open")


def test_a_repeated_caption_goes_altogether() -> None:
    caption = "The mayor of the town at the new bridge in May. (Example News)"
    text = f"Bridge to open\n\n{caption}\n{caption}\n\n{STORY}"
    assert set_aside(text) == [("repeated caption", caption)] * 2


def test_repeated_sentences_and_verses_stay() -> None:
    verse = "the river runs\nand runs and runs away\nthe river runs"
    assert set_aside(f"{verse}\n\n{verse}\n\n{STORY}\n\n{STORY}") == []


@pytest.mark.parametrize("path", sorted(samples().glob("*.txt")), ids=lambda p: p.stem)
def test_samples_keep_their_paragraphs(path: object) -> None:
    """What is set aside in the samples is no paragraph of several sentences unless it credits a picture."""
    from pathlib import Path

    assert isinstance(path, Path)
    text = path.read_text(encoding="utf-8")
    for b in find(text):
        assert b.reason in {"caption", "repeated caption"} or len(b.span) < 120


def test_phrases_are_written_as_keys() -> None:
    """A phrase that `key` would change could never match."""
    whole = [phrases.COMMENT_FORM, phrases.FORM_FIELDS, phrases.ADVERTISEMENT, phrases.SHARING]
    whole += [phrases.NAVIGATION, phrases.RIGHTS, phrases.COMMENT_PROMISE, phrases.POINTERS, phrases.COOKIES]
    assert [p for group in whole for p in group if key(p) != p] == []


FURNITURE = st.sampled_from(
    [
        "Leave a Reply",
        "(Photo by X / AFP)",
        "TT",
        "[Getty]",
        "Read also: x",
        "a b c d",
        "Name",
        " ",
        "\u00a0",
        "(AFP)",
    ]
)


@given(
    st.lists(st.one_of(FURNITURE, st.text(max_size=30)), max_size=12), st.sampled_from(["\n", "\n\n", " "])
)
def test_spans_are_disjoint_sorted_and_in_bounds(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    found = find(text)
    assert all(b.reason and b.span.start < b.span.end <= len(text) for b in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert all(b.span.of(text) == b.span.of(text).strip() for b in found)


@pytest.mark.parametrize("piece", ["(", "[", "(photo by ", "[a/", "(via getty ", "word ", "\n", "Share "])
def test_hostile_texts_end(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    assert all(b.span.end <= len(text) for b in find(text))


@pytest.mark.parametrize("line", ["2018-08-21", "17 January, 2020", "Updated: Jan. 5, 2020 10:15 a.m. EST"])
def test_a_line_that_is_only_a_date_is_set_aside(line: str) -> None:
    text = f"A headline\n{line}\n\nThe level rose on 21 August 2018, the ministry said."
    (found,) = find(text)
    assert (found.span.of(text), found.reason) == (line, "date line")


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Q. Editor | March 23, 2019",
        "By ANNA REED and BO LEE - 23 March 2019, 10:15 GMT",
        "Anna Reed | March 23, 2019",
        "Von Anna Reed, 23. März 2019",
        "Par Anna Reed | 23 mars 2019 à 10h15",
        "By Anna Reed, Senior Editor • March 23, 2019 • 5 min read",
        "By Anna Reed for The Lantern | Published 2019-03-23",
    ],
)
def test_a_line_of_a_byline_and_a_date_is_set_aside(line: str) -> None:
    text = f"Level of the lake rises\n\n{line}\n\nThe level rose on 21 August 2018, the ministry said."
    (found,) = find(text)
    assert (found.span.of(text), found.reason) == (line, "byline and date")


@pytest.mark.parametrize(
    "line",
    [
        "By March 23, 2019, all of them were gone",
        "By March 23, 2019",
        "By Anna Reed | On March 23, 2019 the bridge fell",
        "By the end of March 23, 2019 Anna Reed had left",
        "Anna Reed, March 23, 2019",
        "By Anna Reed, who wrote on March 23, 2019",
    ],
)
def test_a_sentence_with_a_name_and_a_date_is_story(line: str) -> None:
    assert find(f"Level of the lake rises\n\n{line}\n\nThe level rose, the ministry said.") == ()
