"""Web pages, feeds, saved pages and web archives: what is bad or odd about them."""

from __future__ import annotations

import gzip
import html
from pathlib import Path

import pytest

from viewer.assets import samples
from viewer.corpus.draft import Draft, Unreadable
from viewer.corpus.loading import load
from viewer.corpus.readers import opening
from viewer.text.spans import Span, gaps

STORY = "The ferry to the northern islands stayed in port on Tuesday after its crew refused to sail."
PAGE = f"<html><body><h1>Ferry waits</h1><p>{STORY}</p></body></html>"


MENU = "<nav><ul><li><a href=/a>News</a><li><a href=/b>Sport</a></ul></nav>"
ASIDE = "<div class=related-posts><h3>More</h3><p>Another story of some length for nobody to read.</p></div>"


def draft_of(source: str | bytes, name: str = "a.html") -> Draft:
    data = source if isinstance(source, bytes) else source.encode()
    return opening.read(data, name).drafts[0]


def test_an_empty_page_says_that_it_has_no_text() -> None:
    with pytest.raises(Unreadable, match="no text in this page"):
        draft_of("<html><head><title>x</title></head><body></body></html>")


def test_a_page_made_by_scripts_says_so() -> None:
    with pytest.raises(Unreadable, match="without running it"):
        draft_of("<div id=root></div><noscript>Please enable it</noscript><script src=a.js></script>")


def test_text_of_a_page_made_by_scripts_is_read_from_its_data() -> None:
    body = f"{STORY} " * 3
    told = f'{{"@type":"Article","headline":"H","articleBody":"{body}"}}'
    data = f'<script type="application/ld+json">{told}</script>'
    draft = draft_of(f"<html><head>{data}<script>run()</script></head><body><div id=app></div></body></html>")
    assert draft.text.split() == body.split()
    assert "data in the page" in draft.note


def test_a_page_nested_millions_deep_is_one_line() -> None:
    with pytest.raises(Unreadable):
        draft_of(b"<div>" * 2_000_000 + b"deep")
    with pytest.raises(Unreadable, match="MB"):
        draft_of(b"<div>" * 20_000_000)


def test_a_tag_with_hundreds_of_thousands_of_attributes_is_refused() -> None:
    with pytest.raises(Unreadable, match="damaged"):
        draft_of("<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x")


def test_entities_that_a_feed_defines_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hidden words")
    bombs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    draft = draft_of(
        f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "ha">{bombs}<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        "<rss><channel><item><title>News</title><description>One &l11; two &e; three</description></item>"
        "</channel></rss>",
        "a.xml",
    )
    assert "hidden" not in draft.text
    assert len(draft.text) < 200


@pytest.mark.parametrize("declared", ["utf-16", "windows-1252", "no-such-thing", "hex", "utf-7"])
def test_utf8_is_read_as_such_whatever_is_declared(declared: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>Café, naïve – {STORY}</p></body></html>'
    assert draft_of(page).text == f"Café, naïve – {STORY}"


def test_boxes_inside_the_story_are_set_aside() -> None:
    box = "<div class=newsletter><p>Get our best stories every morning in your inbox, for nothing.</p></div>"
    draft = draft_of(f"<article><h1>T</h1><p>{STORY}</p><p>{STORY}</p>{box}<p>The end.</p></article>")
    (aside,) = draft.boilerplate
    assert aside.span.of(draft.text).startswith("Get our best")
    assert draft.text.endswith("The end.")


def test_the_folder_that_a_browser_saves_beside_a_page_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "frame.html").write_text(PAGE)
    (tmp_path / "other_files").mkdir()
    (tmp_path / "other_files" / "b.html").write_text(PAGE)
    assert [a.path.name for a in load([tmp_path]).articles] == ["a.html", "b.html"]


def test_a_summary_in_a_feed_says_that_it_is_one() -> None:
    draft = draft_of(
        "<rss><channel><item><title>T</title><description>Short.</description></item></channel></rss>",
        "a.rss",
    )
    assert draft.text == "T\n\nShort."
    assert "summary" in draft.note


def record(address: str, kind: str, status: str) -> bytes:
    """A record of a web archive that holds an answer of a server."""
    body = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n{PAGE}".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


@pytest.mark.parametrize("packed", [False, True])
def test_pages_of_a_web_archive_are_articles_and_the_rest_is_counted(packed: bool) -> None:
    kinds = (("text/html", "200 OK"), ("image/png", "200 OK"), ("text/html", "404 Gone"))
    records = [record(f"https://a.example/{n}", kind, status) for n, (kind, status) in enumerate(kinds)]
    data = b"".join(gzip.compress(one) if packed else one for one in records)
    found = opening.read(data, "a.warc.gz" if packed else "a.warc")
    (draft,) = found.drafts
    assert draft.text == f"Ferry waits\n\n{STORY}"
    assert draft.told["url"].value == "https://a.example/0"
    assert "2 files" in draft.note


def test_a_web_archive_that_unpacks_to_too_much_is_bounded() -> None:
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 80000000\r\nWARC-Target-URI: http://a/\r\n"
        b"Content-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    )
    found = opening.read(gzip.compress(head + b"<p>" * 25_000_000), "a.warc.gz")
    assert not found.drafts
    assert "MB" in found.failures[0][1]


@pytest.mark.parametrize("path", sorted(samples().glob("*.txt")), ids=lambda p: p.name)
def test_a_sample_article_as_a_page_keeps_every_word(path: Path) -> None:
    lines = [" ".join(line.split()) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in lines[1:])
    story = f"<h1>{html.escape(lines[0])}</h1><div class=c>{paragraphs}</div>"
    page = f"<body>{MENU}<main><article>{story}</article>"
    draft = draft_of(f"<html><head><meta charset=utf-8></head>{page}{ASIDE}</main></body></html>")
    assert draft.text.split("\n\n") == lines


def test_halves_of_characters_do_no_harm() -> None:
    assert draft_of(f"<p>{STORY} &#xD800;&#56000;</p>").text.startswith(STORY)
    item = f"<item><title>T&#xDC00;</title><description>{STORY}&#xD801;</description></item>"
    draft_of(f"<rss><channel>{item}</channel></rss>", "a.rss").text.encode("utf-8")


LONG = "The harbour was closed on Monday because a storm had torn the northern breakwater apart."


def shown(markup: str) -> list[str]:
    """The paragraphs of a page that are not set aside."""
    draft = draft_of(markup)
    aside = tuple(b.span for b in draft.boilerplate)
    parts = (span.of(draft.text) for span in gaps(aside, Span(0, len(draft.text))))
    return [line for part in parts for line in part.split("\n") if line.strip()]


def test_a_page_may_leave_out_where_its_body_begins() -> None:
    page = (
        f"<!doctype html><title>x</title><meta charset=utf-8><main><article><h1>Storm</h1><p>{LONG}<p>{LONG}"
    )
    assert shown(page) == ["Storm", LONG, LONG]


def test_a_box_of_links_goes_with_its_heading_and_a_linked_paragraph_stays() -> None:
    box = '<h3>Related Coverage</h3><div><h4><a href="/a">Another storm came last year</a></h4></div>'
    box += '<div class="x"><p><a href="/a">Another storm came last year</a></p>'
    box += '<p><a href="/b">A pier is built</a></p></div>'
    linked = '<p><a href="/c">Read more about the breakwater here</a></p>'
    page = f"<body><article><h1>Storm</h1><p>{LONG}</p>{linked}{box}<p>{LONG}</p></article>"
    assert shown(page) == ["Storm", LONG, "Read more about the breakwater here", LONG]


def test_cards_that_follow_the_story_are_set_aside_whatever_they_are_called() -> None:
    card = '<div class="k"><h4><a href="/{n}">Doctor knows best in every case</a></h4><p>{text}</p></div>'
    cards = "".join(card.format(n=n, text=LONG) for n in range(3))
    page = f"<body><div><h1>Storm</h1><div class=t>{f'<p>{LONG}</p>' * 9}</div>"
    assert shown(f"{page}<div><h3>Columns</h3>{cards}</div></div>") == ["Storm", *[LONG] * 9]


def test_entries_of_a_live_page_whose_headings_lead_to_themselves_stay() -> None:
    entry = (
        '<div class="entry"><h2><a href="#{n}">Half past {n}: the ferry is back</a></h2><p>{text}</p></div>'
    )
    entries = "".join(entry.format(n=n, text=LONG) for n in range(4))
    assert len(shown(f"<body><main><h1>Live: the storm</h1>{entries}</main>")) == 9


@pytest.mark.parametrize("name", ["paywall", "read-more-content", "readMore"])
def test_the_rest_of_a_story_behind_a_fold_is_read(name: str) -> None:
    offer = '<div class="paywall"><p>To continue, you must be a subscriber of this paper.</p></div>'
    page = (
        f"<body><article><h1>Storm</h1>{f'<p>{LONG}</p>' * 4}<div class='{name}'>{f'<p>{LONG}</p>' * 3}</div>"
    )
    assert shown(f"{page}{offer}</article>") == ["Storm", *[LONG] * 7]


def test_a_date_among_buttons_stays() -> None:
    bar = '<div class="sharebar"><span class="article-date">4 May 2021</span><a href="/s">Share</a></div>'
    assert shown(f"<body><article><h1>Storm</h1>{bar}<p>{LONG}</p></article>") == [
        "Storm",
        "4 May 2021",
        LONG,
    ]


def test_the_foot_of_an_article_and_of_a_quotation_is_text_and_that_of_the_page_is_not() -> None:
    quote = f"<blockquote><p>{LONG}</p><footer>Ada Ruiz, harbour master</footer></blockquote>"
    foot = "<footer><p>Tess Moran contributed.</p></footer></article>"
    page = f"<body><article><h1>Storm</h1><p>{LONG}</p>{quote}{foot}"
    assert shown(f"{page}<footer><p>{LONG}</p></footer>") == [
        *("Storm", LONG, LONG, "Ada Ruiz, harbour master", "Tess Moran contributed.")
    ]


def test_what_is_hidden_only_on_small_screens_is_read() -> None:
    wide, never = f"<p class='hidden md:block'>{LONG}</p>", "<p class='hidden'>Skip</p>"
    page = f"<body><article><h1>Storm</h1>{wide}{never}<p>{LONG}</p>"
    assert shown(page) == ["Storm", LONG, LONG]


def test_neighbouring_spans_that_a_style_keeps_apart_are_words_of_their_own() -> None:
    line = '<p><span class="a">6 p.m.</span><span class="b">Updated: 7 p.m.</span></p>'
    cap = '<p><span class="cap">T</span><span class="first">he pier</span> held.</p>'
    assert shown(f"<body><article><h1>Storm</h1>{line}<p>{LONG}</p>{cap}</article>") == [
        *("Storm", "6 p.m. Updated: 7 p.m.", LONG, "The pier held.")
    ]


def test_all_authors_of_a_page_are_named_and_not_the_outlet() -> None:
    head = '<meta name="og:site_name" value="Nine"><meta name="author" value="Nine">'
    by = '<a rel="author" href="/m">By Mira Holt</a> <a rel="author" href="/j">Jan Ek</a>'
    told = draft_of(f"<head>{head}</head><body><article><h1>Storm</h1>{by}<p>{LONG}</p>").told
    assert (told["outlet"].value, told["byline"].value) == ("Nine", "Mira Holt, Jan Ek")


def test_a_web_archive_damaged_in_the_middle_gives_what_stands_before() -> None:
    data = (Path(__file__).parent / "documents" / "warc" / "crawl.warc").read_bytes()
    at = data.index(b"WARC/1.0", data.index(b"bote.example/fort"))
    record = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nHTTP/\r\n\r\n"
    found = opening.read(data[:at] + record, "crawl.warc")
    assert [draft.told["url"].value for draft in found.drafts] == [
        "https://gazette.example/light",
        "https://bote.example/muehle",
    ]
    assert [reason for _, reason in found.failures] == ["the archive is damaged from here on"]


def test_what_names_itself_for_screen_readers_and_pictures_that_are_links_are_no_story() -> None:
    sign_up = '<aside aria-label="newsletter promotion"><p>Our morning email breaks down the day</p></aside>'
    rich = '<figure><div><a href="/r"><div>A bridge opens after eleven years</div></a></div></figure>'
    links = '<ul><li><a href="/t">Sea</a></li><li><a href="/u">Law</a></li></ul>'
    topics = f"<div><div>Explore more topics</div>{links}</div>"
    page = f"<body><article><h1>Storm</h1><p>{LONG}</p>{sign_up}{rich}<p>{LONG}</p>{topics}</article>"
    assert shown(page) == ["Storm", LONG, LONG]
