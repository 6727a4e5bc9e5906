"""RTF: the text of a document as a word processor shows it, by the library striprtf."""

from __future__ import annotations

import re

from viewer.corpus.draft import Draft, Read, Unreadable

_BLANK = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of an RTF document.

    Raises:
        Unreadable: for what is no RTF, or holds no text.
    """
    from striprtf.striprtf import rtf_to_text

    if not data.lstrip().startswith(b"{\\rtf"):
        raise Unreadable("not an RTF document, whatever its name says")
    text = rtf_to_text(data.decode("latin-1"), errors="replace")
    text = _BLANK.sub("\n\n", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not text:
        raise Unreadable("no text in this document")
    return Read((Draft(text),))
