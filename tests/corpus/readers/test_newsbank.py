"""Exports of news databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.readers.printing import column, filled, pdf
from viewer.corpus.article import Article
from viewer.corpus.draft import Draft
from viewer.corpus.loading import load
from viewer.corpus.readers import newsbank

STORY = "The harbour was closed on Monday after a storm tore two cranes from their rails.\n\nNobody was hurt."


def nexis(n: int) -> str:
    return f"""
                               {n} of 2 DOCUMENTS

                               The Daily Post

                         January {n}, 2020 Thursday
                              Late Edition

Harbour number {n} is
closed by storm

BYLINE: By ANN LEE

SECTION: Section A; Pg. {n}

LENGTH: 512 words

DATELINE: PORTVILLE

BODY:

{STORY}

GRAPHIC: PHOTO: A crane

LOAD-DATE: January 3, 2020

LANGUAGE: ENGLISH

                      Copyright 2020 The Post Company
                           All Rights Reserved
"""


def newer(n: int) -> str:
    return f"""Harbour number {n} is closed
The Daily Post
January {n}, 2020 Thursday 5:00 PM GMT

Copyright 2020 The Post Company All Rights Reserved

Section: NEWS; Version:1
Length: 512 words
Byline: Ann Lee
Body

{STORY}

Graphic

A crane
Load-Date: January 3, 2020

End of Document

"""


def factiva(n: int) -> str:
    return f"""SE News
HD  Harbour number {n} is closed
BY  By Ann Lee
WC  512 words
PD  {n} January 2020
ET  09:15
SN  The Daily Post
SC  DPOST
LA  English
CY  Copyright 2020 The Post Company
LP
{STORY.split(chr(10))[0]}
TD
{STORY.split(chr(10))[2]}
CO post : Post Company
NS gcat : News
AN
Document DPOST0002020010{n}eg150000k

"""


def unlabelled(n: int) -> str:
    return f"""News
Harbour number {n} is closed
By Ann Lee
512 words
{n} January 2020
09:15
The Daily Post
DPOST
English
Copyright 2020 The Post Company

{STORY}

Document DPOST0002020010{n}eg150000k

"""


def story_of(article: Article) -> str:
    text, at, out = article.text, 0, ""
    for b in article.boilerplate:
        out, at = out + text[at : b.span.start], b.span.end
    return " ".join((out + text[at:]).split())


LAYOUTS = {"nexis": nexis, "newer": newer, "factiva": factiva, "unlabelled": unlabelled}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_document_is_an_article_with_its_metadata(layout: str, tmp_path: Path) -> None:
    make = LAYOUTS[layout]
    export = make(1) + make(2)
    (tmp_path / "export.txt").write_text(export, encoding="utf-8")
    articles = load([tmp_path]).articles
    assert [a.part for a in articles] == ["1", "2"]
    for n, article in enumerate(articles, 1):
        meta = article.metadata
        assert article.text in export
        assert meta.title.startswith(f"Harbour number {n} is closed")
        assert meta.title_span is not None
        assert (meta.outlet, str(meta.date)) == ("The Daily Post", f"2020-01-0{n}")
        assert "ann lee" in meta.byline.casefold()
        assert story_of(article) == f"{meta.title} {' '.join(STORY.split())}"


def printed(text: str, height: int) -> bytes:
    """A text as a PDF of pages of so many lines, each with its number.

    The documents must begin at different heights, since their headlines differ in a digit alone, as running
    heads do.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += filled(paragraph.strip(), 78) if paragraph.strip() else [""]
    pages = [lines[at : at + height] for at in range(0, len(lines), height)]
    return pdf([[*column(page, 60, 70), (290, 800, 9, f"Page {n}")] for n, page in enumerate(pages, 1)])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_an_export_saved_as_pdf_is_divided_too(layout: str, tmp_path: Path) -> None:
    make = LAYOUTS[layout]
    (tmp_path / "export.pdf").write_bytes(
        printed("\n\n".join(make(n) for n in (1, 2)), 23 if layout == "unlabelled" else 20)
    )
    first, second = load([tmp_path]).articles
    assert (first.part, second.part) == ("1", "2")
    assert second.title.startswith("Harbour number 2 is")
    assert second.metadata.outlet == "The Daily Post"
    assert str(second.metadata.date) == "2020-01-02"
    assert story_of(second).endswith("Nobody was hurt.")
    assert second.pages[0] == 0 and list(second.pages) == sorted(second.pages)


def test_other_texts_are_no_exports() -> None:
    texts = [
        STORY,
        "LENGTH: 3 m\n\nThe yacht, built in 2 of 3 DOCUMENTS years, is for sale.",
        "This is the End of Document\n\nBody\n\nText",
        "Document 1 of 2\n\nThe text of a report in two parts.",
        f"{STORY}\n\nDocument ABCD000020200105eg150000k",
        "",
    ]
    assert [newsbank.documents(Draft(text)) for text in texts] == [[]] * len(texts)


@pytest.mark.parametrize(
    "line", ["1 of 9 DOCUMENTS\nLENGTH: 3 words\n", "HD a\nSN b\nLP c\n", "Body\nLength: 1\n"]
)
def test_many_marks_take_no_long_time(line: str) -> None:
    assert isinstance(newsbank.documents(Draft(line * 50_000 + "End of Document")), list)
