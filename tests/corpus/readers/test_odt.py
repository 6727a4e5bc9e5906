"""OpenDocument texts."""

from __future__ import annotations

import pytest

from tests.corpus.readers.packing import odt as document
from tests.corpus.readers.packing import packed
from viewer.corpus.draft import Unreadable
from viewer.corpus.readers import odt, opening


def _text(body: str) -> str:
    (draft,) = odt.read(document(body), "a.odt").drafts
    return draft.text


def test_headings_lists_and_sections_in_order() -> None:
    assert (
        _text(
            "<text:h>Harbour closed</text:h><text:section><text:p>It  was\n "
            "<text:span>shut</text:span>.</text:p>"
            "<text:list><text:list-item><text:p>One</text:p></text:list-item><text:list-item><text:p>Two</text:p>"
            "</text:list-item></text:list></text:section>"
        )
        == "Harbour closed\n\nIt was shut.\n\nOne\n\nTwo"
    )


def test_the_text_is_the_current_one_where_changes_were_tracked() -> None:
    assert (
        _text(
            "<text:tracked-changes>"
            "<text:changed-region><text:deletion><text:p>Old words</text:p></text:deletion>"
            "</text:changed-region></text:tracked-changes><text:p>The port <text:change text:change-id='1'/>"
            "<text:change-start/>closed<text:change-end/>.</text:p>"
        )
        == "The port closed."
    )


def test_white_space_marks_notes_and_comments() -> None:
    assert (
        _text(
            "<text:p>A<text:s text:c='2'/>b<text:tab/>c<text:line-break/>d<text:note><text:note-citation>1"
            "</text:note-citation><text:note-body><text:p>The note.</text:p></text:note-body></text:note>"
            "<office:annotation><text:p>Check</text:p></office:annotation> e\u00adf</text:p>"
            "<text:p>Then.</text:p>"
        )
        == "A  b\tc\nd ef\n\nThen.\n\nThe note."
    )


def test_tables_row_by_row_and_boxes_after_their_paragraph() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    row = f"<table:table-row>{cell}{cell}</table:table-row>"
    head = f"<table:table-header-rows>{row.format('Port', 'Ships')}</table:table-header-rows>"
    assert (
        _text(
            f"<table:table>{head}{row.format('Zarnow', 12)}</table:table><text:p>Before"
            f"<draw:frame><draw:text-box>"
            "<text:p>In the box</text:p></draw:text-box></draw:frame> and after</text:p>"
        )
        == "Port\tShips\nZarnow\t12\n\nBefore and after\n\nIn the box"
    )


def test_metadata_are_told() -> None:
    data = document(
        "<text:p>The harbour was closed after the storm.</text:p>",
        "<dc:title>Harbour closed</dc:title><meta:initial-creator>Ada Quill</meta:initial-creator>"
        "<dc:creator>Desk</dc:creator><meta:creation-date>2026-01-05T10:00:00</meta:creation-date>"
        "<dc:date>2026-01-06T08:30:00</dc:date><dc:language>en-GB</dc:language>",
    )
    assert {name: told.value for name, told in odt.read(data, "a.odt").drafts[0].told.items()} == {
        "title": "Harbour closed",
        "byline": "Ada Quill",
        "date": "2026-01-05T10:00:00",
        "updated": "2026-01-06T08:30:00",
        "language": "en-GB",
    }


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"plain", "not an OpenDocument text, whatever its name says"),
        (packed({"a.txt": "a"}), "no OpenDocument text inside this file"),
        (document("<text:p> </text:p>"), "no text in this document"),
        (
            document("<text:p>x</text:p>", more={"META-INF/manifest.xml": "<m:encryption-data/>"}),
            "protected with a password",
        ),
    ],
)
def test_what_is_no_document_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(Unreadable) as caught:
        odt.read(data, "a.odt")
    assert caught.value.args[0] == reason


def test_a_document_is_known_by_its_first_bytes() -> None:
    assert opening.read(document("<text:p>Open</text:p>"), "story.txt").drafts[0].text == "Open"
