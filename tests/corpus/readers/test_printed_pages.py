"""Web pages that a browser printed to PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.readers.printing import Piece, column, filled, pdf
from viewer.corpus.article import Article
from viewer.corpus.draft import Draft
from viewer.corpus.merging import article_of
from viewer.corpus.readers import pdf as reader

HEAD = "Harbour bridge closed"
TITLE = f"{HEAD} - The Lantern"
ADDRESS = "https://lantern.example/2019/bridge"
STORY = (
    "The council closed the bridge on Tuesday after inspectors found a crack in its northern span, and "
    'drivers were sent along the river road. "We had no choice but to act at once, and we will keep it '
    'shut until every weld has been looked at," said the mayor, who spoke at the quay.'
)
CHROMIUM = "/Producer (Skia/PDF m156) /Creator (Mozilla/5.0) /CreationDate (D:20261121035324+00'00')"
CHROMIUM += " /ModDate (D:20261121035324+00'00')"


def _edges(browser: str, page: int, pages: int) -> list[Piece]:
    """What browsers print around a page, where they print it."""
    if browser == "chromium":
        head: list[Piece] = [(24, 15, 8, "11/21/26, 3:53 AM"), (254, 15, 8, TITLE)]
        return [*head, (24, 818, 8, ADDRESS), (560, 818, 8, f"{page}/{pages}")]
    if browser == "chromium, long":
        return [(24, 15, 8, f"21.11.26, 03:53 {TITLE}"), (24, 818, 8, f"{ADDRESS} {page}/{pages}")]
    if browser == "firefox":
        head = [(20, 15, 8, TITLE), (380, 15, 8, ADDRESS)]
        return [*head, (20, 818, 8, f"{page} of {pages}"), (470, 818, 8, "21/11/2026, 03:53")]
    head = [(20, 15, 8, f"{TITLE[:14]}…"), (440, 15, 8, "21 Nov 2026 at 3:53 AM")]
    return [*head, (20, 818, 8, ADDRESS), (480, 818, 8, f"Page {page} of {pages}")]


def _printed(browser: str, pages: int, info: str) -> Draft:
    lines = filled(STORY, 42)
    cut = len(lines) if pages == 1 else len(lines) - 3
    top: list[Piece] = [(60, 50, 24, HEAD)]
    first = top + column(lines[:cut], 60, 790 - 14 * cut, 12)
    bodies = [first] if pages == 1 else [first, column(lines[cut:], 60, 42, 12)]
    drawn = [_edges(browser, n, pages) + body for n, body in enumerate(bodies, 1)]
    (draft,) = reader.read(pdf(drawn, info), "a.pdf").drafts
    return draft


def _article(draft: Draft) -> Article:
    return article_of(draft, Path("a.pdf"), "a")


@pytest.mark.parametrize("browser", ["chromium", "chromium, long", "firefox", "safari"])
@pytest.mark.parametrize("pages", [1, 2])
def test_what_a_browser_prints_around_a_page_is_no_story(browser: str, pages: int) -> None:
    draft = _printed(browser, pages, f"/Title ({TITLE}) {CHROMIUM}")
    assert draft.text.split("\n\n") == [HEAD, STORY]
    told = _article(draft).metadata
    assert (told.title, told.url) == (HEAD, ADDRESS)
    assert told.title_span is not None
    assert told.title_span.of(draft.text) == HEAD
    assert (told.date, told.updated) == (None, None)


def test_the_largest_letters_are_the_headline_where_the_document_names_none() -> None:
    draft = _printed("chromium", 1, CHROMIUM)
    assert draft.text.split("\n\n") == [HEAD, STORY]
    assert (draft.told["title"].value, draft.told["title"].origin) == (HEAD, reader.LARGEST)


def test_an_address_that_is_cut_off_or_of_a_file_is_none_of_the_page() -> None:
    for address in ("file:///tmp/p.html", "https://lantern.example/2019/br…"):
        edges: list[Piece] = [(24, 15, 8, "11/21/26, 3:53 AM"), (24, 818, 8, address), (560, 818, 8, "1/1")]
        data = pdf([[*edges, *column(filled(STORY, 42), 60, 100, 12)]], CHROMIUM)
        (draft,) = reader.read(data, "a.pdf").drafts
        assert draft.text == STORY
        assert "url" not in draft.told


def test_lines_of_a_story_at_the_edge_of_a_page_stay() -> None:
    lines = ["March 23, 2019 was the day on which the", "bridge was closed. More is told at", ADDRESS]
    (draft,) = reader.read(pdf([column(lines, 60, 15, 12)], CHROMIUM), "a.pdf").drafts
    assert draft.text == " ".join(lines)
    lines = ["1/2 cup of flour is all that it takes", "to bake it, said the cook on March 3, 2019"]
    pieces: list[Piece] = [(60, 15, 12, lines[0]), (60, 810, 12, lines[1])]
    (draft,) = reader.read(pdf([pieces], f"/Title ({TITLE}) {CHROMIUM}"), "a.pdf").drafts
    assert draft.text.split() == " ".join(lines).split()


@pytest.mark.parametrize(
    "maker", ["Skia/PDF m156", "macOS Quartz PDFContext", "Microsoft: Print To PDF", "wkhtmltopdf 0.12.6"]
)
def test_the_day_of_a_print_is_no_day_of_the_article(maker: str) -> None:
    info = f"/Producer ({maker}) /CreationDate (D:20261121035324Z) /ModDate (D:20261121035324Z)"
    (draft,) = reader.read(pdf([column(filled(STORY, 42), 60, 100, 12)], info), "a.pdf").drafts
    assert not {"date", "updated"} & draft.told.keys()
