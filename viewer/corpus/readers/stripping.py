"""Stripping: the words of a fragment of HTML in a cell or a mail, which has none of a page's chrome.

Promises: text in order, blocks parted by a blank line, `<br>` a newline, entities decoded; what no reader
sees (styles, scripts, comments) left out. Bounded recursion: none.

Leaves to others: whole pages, with navigation and metadata (`html`).
"""

from __future__ import annotations

import re

from viewer.corpus.draft import Unreadable

_BLOCK_NAMES = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure"
    " footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th"
    " thead tr ul"
)
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_UNSEEN = frozenset(
    ("head", "math", "noscript", "object", "script", "select", "style", "svg", "template", "title")
)
_MARKUP = re.compile(
    r"</(?:p|div|h\d|li|blockquote|span|td|b|i|a|em|strong)\s*>|<br\s*/?>|<p[\s>]", re.IGNORECASE
)
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_GAPS = re.compile(r"\n{3,}")


def is_markup(text: str) -> bool:
    """Whether a text is written in HTML."""
    return _MARKUP.search(text, 0, 20_000) is not None


def words_of(markup: str) -> str:
    """The text of a fragment or document of HTML; empty where it has none.

    Raises:
        Unreadable: for markup that cannot be parsed.
    """
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    data = f"<div>{markup}</div>".encode("utf-8", errors="replace")
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise Unreadable("damaged: its text cannot be read") from None
    if root is None:
        return ""
    pieces: list[str] = []
    skipped = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        skipped += (event == "start" and tag in _UNSEEN) - (event == "end" and tag in _UNSEEN)
        if tag == "br" and event == "start":
            pieces.append("\n")
        elif tag in _BLOCKS:
            pieces.append("\n\n")
        words = element.text if event == "start" else element.tail
        if words and not skipped:
            pieces.append(_SPACES.sub(" ", words))
    return _tidy("".join(pieces))


def _tidy(text: str) -> str:
    """White space as it is printed: no more than one space, one blank line."""
    lines = (_SPACES.sub(" ", line).strip(" ") for line in text.replace("\u00ad", "").split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip()
