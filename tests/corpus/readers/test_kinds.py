"""Names without an ending, as that of standard input: the first lines tell the kind; in doubt it is text."""

from __future__ import annotations

import pytest

from viewer.corpus.readers.kinds import kind_of


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b'[{"title": "x", "text": "y"}]', "table"),
        (b'{"title": "x"}\n{"title": "y"}\n', "table"),
        (b"Title;Text;Source\nx;y;z\n", "table"),
        (b"From: a@b.c\nSubject: x\nDate: Mon, 6 Jan 2020 10:00:00 +0000\n\nText", "mail"),
        (b"MIME-Version: 1.0\r\nSubject: x\r\n\r\nText", "mail"),
        (b"Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n boundary=x\n\nText", "mhtml"),
        (b"<rss version='2.0'><channel>", "feed"),
        (b"Harbour shut\n\nThe harbour is shut.", "plain"),
        (b"Title: Harbour shut\nDate: 5 January 2020\n\nThe harbour is shut.", "plain"),
        (b"From the harbour: ships wait.\n\nNobody knows.", "plain"),
        (b"[Editor's note: this was changed.]\n\nText", "plain"),
        (b"Ships, text, and source.\nMore of it.", "plain"),
        (b"", "plain"),
    ],
)
def test_the_first_lines_tell_what_the_name_does_not(head: bytes, kind: str) -> None:
    assert kind_of(head, "standard input") == kind


def test_where_the_name_tells_the_first_lines_do_not() -> None:
    assert kind_of(b'[{"title": "x"}]', "a.txt") == "plain"
