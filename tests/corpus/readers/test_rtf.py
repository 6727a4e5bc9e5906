"""RTF documents."""

from __future__ import annotations

import pytest

from viewer.corpus.draft import Unreadable
from viewer.corpus.readers import rtf

DOCUMENT = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}{\info{\title Notes}}
\pard\b Harbour closed\b0\par
\pard The caf\'e9 by the harbour \u8212? which had stayed open \u8212? was closed on Monday.\par
\pard{\*\generator Word;}Nobody knew {\i why}.\par}"""


def test_words_and_paragraphs_are_those_on_the_page() -> None:
    (draft,) = rtf.read(DOCUMENT, "a.rtf").drafts
    assert [line for line in draft.text.split("\n") if line] == [
        "Harbour closed",
        "The café by the harbour — which had stayed open — was closed on Monday.",
        "Nobody knew why.",
    ]


@pytest.mark.parametrize("data", [b"plain text", b"", rb"{\rtf1}", rb"{\rtf1\ansi \par\par}"])
def test_what_holds_no_text_says_so(data: bytes) -> None:
    with pytest.raises(Unreadable):
        rtf.read(data, "a.rtf")


def test_a_document_that_is_cut_off_gives_what_is_there() -> None:
    (draft,) = rtf.read(DOCUMENT[:200], "a.rtf").drafts
    assert draft.text.startswith("Harbour closed")


def _text(body: str) -> str:
    (draft,) = rtf.read(("{\\rtf1\\ansi " + body + "}").encode("latin-1"), "a.rtf").drafts
    return draft.text


def test_deleted_and_hidden_text_headers_and_comments_are_not_read() -> None:
    assert (
        _text(
            r"{\header Page}The port {\deleted was shut}{\revised closed}{\v  secretly}{\*\annotation Check}."
            r"{\*\bkmkstart a}{\pict 0a0b}{\field{\*\fldinst HYPERLINK x}{\fldrslt A link}}"
        )
        == "The port closed.A link"
    )


def test_tables_row_by_row_and_notes_at_the_end() -> None:
    assert (
        _text(
            r"Before{\footnote\pard A note.}.\par\trowd\pard\intbl Port\cell Ships\cell\row\intbl Zarnow"
            r"\par Town\cell 12\cell\row\pard After.\par"
        )
        == "Before.\n\nPort\tShips\nZarnow Town\t12\n\nAfter.\n\nA note."
    )


def test_letters_of_other_code_pages_and_of_unicode() -> None:
    fonts = r"{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset128 B;}}"
    assert _text(fonts + r"\f0 \'cf\'ee\'f0\'f2 \f1 \'8d\'60\par") == "Порт 港"
    assert _text(r"\uc2\u8212\'81\'5cx{\uc0\u233}y\u-10179?\'20\u-8704??") == "—xéy😀"


def test_information_is_told() -> None:
    document = (
        rb"{\rtf1{\info{\title Caf\'e9}{\author Ada Quill}{\creatim\yr2026\mo1\dy5\hr9\min30}}"
        rb"The port was closed after the storm.}"
    )
    (draft,) = rtf.read(document, "a.rtf").drafts
    assert {name: told.value for name, told in draft.told.items()} == {
        "title": "Café",
        "byline": "Ada Quill",
        "date": "2026-01-05T09:30:00",
    }


def test_groups_without_end_are_refused() -> None:
    with pytest.raises(Unreadable, match="nested too deeply"):
        rtf.read(b"{\\rtf1 " + b"{" * 100_000, "a.rtf")
