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
