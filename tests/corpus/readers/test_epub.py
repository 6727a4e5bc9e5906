"""EPUB books."""

from __future__ import annotations

import pytest

from tests.corpus.readers.packing import epub as document
from tests.corpus.readers.packing import packed
from viewer.corpus.draft import Unreadable
from viewer.corpus.readers import epub, opening


def _text(*chapters: str) -> str:
    book = document({f"part {n}.xhtml".replace(" ", "%20"): text for n, text in enumerate(chapters)})
    (draft,) = epub.read(book, "a.epub").drafts
    return draft.text


def test_chapters_stand_in_the_order_of_the_spine() -> None:
    assert _text("<h1>One</h1><p>It <i>was</i>\n shut.</p>", "<h1>Two</h1><div>It was<br/>open.</div>") == (
        "One\n\nIt was shut.\n\nTwo\n\nIt was\nopen."
    )


def test_contents_notes_marks_and_what_is_not_shown_are_left_out() -> None:
    book = document(
        {
            "nav.xhtml": "<nav><ol><li>One</li></ol></nav>",
            "a.xhtml": '<nav epub:type="toc"><a>One</a></nav><p>It was<a epub:type="noteref">1</a> shut.</p>'
            "<script>x()</script><p hidden='hidden'>Gone</p>"
            "<aside epub:type='footnote'><p>A note.</p></aside>",
        }
    )
    assert epub.read(book, "a.epub").drafts[0].text == "It was shut.\n\nA note."


def test_entities_of_html_soft_hyphens_and_tables() -> None:
    assert _text("<p>Caf&eacute;&nbsp;&amp; har&shy;bour</p><table><tr><th>Port</th><th>Ships</th></tr>"
                 "<tr><td>Zarnow</td><td>12</td></tr></table>") == (
        "Café\xa0& harbour\n\nPort\tShips\nZarnow\t12"
    )  # fmt: skip


def test_a_chapter_with_mistakes_is_read() -> None:
    assert _text("<p>One <b>two</p><p>three") == "One two\n\nthree"


def test_entities_are_not_expanded() -> None:
    bomb = b'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    page = bomb + b"<html><body><p>Open</p><p>&a;&f;</p></body></html>"
    book = document({"a.xhtml": ""}, more={"OEBPS/a.xhtml": page})
    assert epub.read(book, "a.epub").drafts[0].text == "Open"


def test_metadata_are_told() -> None:
    book = document(
        {"a.xhtml": "<p>The harbour was closed after the storm.</p>"},
        "<dc:title>The harbour</dc:title><dc:creator>Ada Quill</dc:creator><dc:creator>Ben Stone</dc:creator>"
        "<dc:date>2026-01-05</dc:date><dc:language>en</dc:language><dc:publisher>Zarnow Press</dc:publisher>"
        '<meta property="dcterms:modified">2026-02-01T00:00:00Z</meta>',
    )
    assert {name: told.value for name, told in epub.read(book, "a.epub").drafts[0].told.items()} == {
        "title": "The harbour",
        "byline": "Ada Quill, Ben Stone",
        "date": "2026-01-05",
        "updated": "2026-02-01T00:00:00Z",
        "language": "en",
        "outlet": "Zarnow Press",
    }


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain", "not an EPUB book, whatever its name says"),
        (packed({"a.txt": "a"}), "no book inside this file"),
        (document({"a.xhtml": "<p> </p>"}), "no text in this document"),
        (
            document(
                {"a.xhtml": "<p>x</p>"},
                more={"META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/a.xhtml"/></e>'},
            ),
            "protected by its seller against being read by other programs",
        ),
    ],
)
def test_what_is_no_book_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        epub.read(data, "a.epub")
    assert caught.value.args[0] == reason


def test_names_that_lead_out_of_the_book_lead_nowhere() -> None:
    book = document({"../../../../etc/passwd": "", "a.xhtml": "<p>Open</p>"})
    assert epub.read(book, "a.epub").drafts[0].text == "Open"


def test_a_document_is_known_by_its_first_bytes() -> None:
    assert opening.read(document({"a.xhtml": "<p>Open</p>"}), "story.zip").drafts[0].text == "Open"


def test_damaged_letters_show_as_such() -> None:
    page = b"<html><body><p>Caf\xc3\xa9 and \xed\xa0\x80 more</p></body></html>"
    book = document({"a.xhtml": ""}, more={"OEBPS/a.xhtml": page})
    assert epub.read(book, "a.epub").drafts[0].text == "Café and \ufffd\ufffd\ufffd more"


def test_other_encodings_are_read_as_declared() -> None:
    page = "<?xml version='1.0' encoding='iso-8859-1'?><html><body><p>Café</p></body></html>".encode(
        "latin-1"
    )
    book = document({"a.xhtml": ""}, more={"OEBPS/a.xhtml": page})
    assert epub.read(book, "a.epub").drafts[0].text == "Café"
