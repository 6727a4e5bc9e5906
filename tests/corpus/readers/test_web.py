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
