"""Word documents."""

from __future__ import annotations

import pytest

from tests.corpus.readers.packing import docx as document
from tests.corpus.readers.packing import packed
from viewer.corpus.draft import Draft, Unreadable
from viewer.corpus.readers import docx, opening


def _read(*contents: str, core: str = "", footnotes: str = "") -> Draft:
    (draft,) = docx.read(document("".join(contents), footnotes, core), "a.docx").drafts
    return draft


def _p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def test_paragraphs_are_parted_by_a_blank_line() -> None:
    assert (
        _read(_p("Harbour closed"), _p(""), _p("Nobody knew why.")).text
        == "Harbour closed\n\nNobody knew why."
    )


def test_the_text_is_the_current_one_where_changes_were_tracked() -> None:
    draft = _read(
        "<w:p><w:r><w:t xml:space='preserve'>The port </w:t></w:r>"
        "<w:del><w:r><w:delText>was shut</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>closed</w:t></w:r></w:ins><w:moveFrom><w:r><w:t> early</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t xml:space='preserve'> on Monday</w:t></w:r></w:moveTo>"
        "<w:r><w:t>.</w:t></w:r></w:p>"
    )
    assert draft.text == "The port closed on Monday."


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next() -> None:
    ended = "<w:rPr><w:del w:id='1'/></w:rPr>"
    assert (
        _read(_p("The port ", ended), _p("closed."), _p("Then rain.")).text
        == "The port closed.\n\nThen rain."
    )
    assert _read(_p("All that is left", ended)).text == "All that is left"


def test_deleted_rows_and_hidden_text_are_not_read() -> None:
    row = "<w:tr>{}<w:tc>" + _p("{}") + "</w:tc><w:tc>" + _p("{}") + "</w:tc></w:tr>"
    table = "<w:tbl>{}{}</w:tbl>".format(
        row.format("", "Ships", "12"), row.format("<w:trPr><w:del/></w:trPr>", "Cars", "3")
    )
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r></w:p>"
    shown = "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Open</w:t></w:r></w:p>"
    assert _read(table, hidden, shown).text == "Ships\t12\n\nOpen"


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{_p('In the box')}</w:txbxContent>"
    draft = _read(
        "<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
        f"<wps:txbx>{box}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert draft.text == "Before\n\nIn the box"


def test_notes_follow_the_text_where_it_still_refers_to_them() -> None:
    note = "<w:footnote w:id='{}'>" + _p("{}") + "</w:footnote>"
    draft = _read(
        "<w:p><w:r><w:t>It closed</w:t><w:footnoteReference w:id='2'/><w:t>.</w:t></w:r>"
        "<w:del><w:r><w:footnoteReference w:id='3'/></w:r></w:del></w:p>",
        footnotes=note.format(-1, "separator") + note.format(2, "For a day.") + note.format(3, "Gone."),
    )
    assert draft.text == "It closed.\n\nFor a day."


def test_fields_breaks_and_content_controls() -> None:
    draft = _read(
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + _p("Click here")
        + "</w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtContent>" + _p("Held") + "</w:sdtContent></w:sdt>",
        "<w:p><w:hyperlink><w:r><w:instrText>HYPERLINK</w:instrText><w:t>A link</w:t></w:r></w:hyperlink>"
        "<w:r><w:br/><w:t>co\u00adope</w:t><w:softHyphen/><w:t>rate</w:t><w:tab/><w:t>x</w:t></w:r></w:p>",
    )
    assert draft.text == "Held\n\nA link\ncooperate\tx"


def test_core_properties_are_told() -> None:
    draft = _read(
        _p("The harbour was closed on Monday after the storm, the mayor said in the evening."),
        core="<dc:title>Harbour closed</dc:title><dc:creator>Ada Quill</dc:creator><dcterms:created>"
        "2026-01-05T10:00:00Z</dcterms:created><dcterms:modified>2026-01-06T08:30:00Z</dcterms:modified>",
    )
    assert {name: told.value for name, told in draft.told.items()} == {
        "title": "Harbour closed",
        "byline": "Ada Quill",
        "date": "2026-01-05T10:00:00Z",
        "updated": "2026-01-06T08:30:00Z",
    }
    assert {told.origin for told in draft.told.values()} == {"document properties"}


def test_what_the_text_prints_counts_for_more_than_who_made_the_file() -> None:
    draft = _read(
        _p("Harbour closed"), _p("By Ben Stone"), _p("3 January 2026"),
        _p("The harbour was closed on Monday after the storm, the mayor said in the evening."),
        core="<dc:title>Microsoft Word - Document1</dc:title><dc:creator>Ada Quill</dc:creator>"
        "<dcterms:created>2026-01-05T10:00:00Z</dcterms:created>",
    )  # fmt: skip
    assert draft.told == {}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain", "not a Word document, whatever its name says"),
        (b"PK\x03\x04 cut", "damaged or cut off: it cannot be unpacked"),
        (packed({"word/other.xml": "<a/>"}), "no Word document inside this file"),
        (document(""), "no text in this document"),
        (packed({"word/document.xml": "<a><b"}), "damaged: its text cannot be read"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
        (
            b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"),
            "a Word document of the old kind (.doc): save it as .docx to read it here",
        ),
    ],
)
def test_what_is_no_document_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        docx.read(data, "a.docx")
    assert caught.value.args[0] == reason


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(Unreadable, match="too large when unpacked"):
        docx.read(packed({"word/document.xml": b" " * (65 * 1024 * 1024)}), "a.docx")


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    body = "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Open</w:t><w:t>&b;&f;</w:t></w:r></w:p></w:body>"
    body += "</w:document>"
    (draft,) = docx.read(packed({"word/document.xml": bomb + body}), "a.docx").drafts
    assert draft.text == "Open"


def test_a_document_is_known_by_its_first_bytes() -> None:
    assert opening.read(document(_p("Open")), "story.txt").drafts[0].text == "Open"
