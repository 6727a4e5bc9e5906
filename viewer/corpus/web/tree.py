"""The tree of a page by lxml: in bounded memory, with no entity of its own expanded and nothing fetched."""

from __future__ import annotations

import re
from typing import Any

from viewer.corpus.draft import Unreadable
from viewer.text.filled import Filled

PAGE_LIMIT = 48 * 1024 * 1024
"""Bytes of a page; those that carry their pictures inside have some megabytes."""
Element = Any
"""An element of lxml, which has no types."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]")
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{50000,}")
_QUOTED = re.compile(r"""\"[^"]*+\"|'[^']*+'""")
_ATTRIBUTES = 3_000
ELEMENTS = 1_000_000
"""Elements of a page; the longest books on one page have a twentieth of that."""
# What stands before the body of a page, where the body itself is not written.
_HEAD_PART = re.compile(
    r"\s+|<!--.*?-->|<![^>]*>|<\?[^>]*>|</?(?:html|head|meta|link|base)\b[^>]*>"
    r"|<(script|style|title|noscript|template)\b[^>]*>.*?</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
_HAS_BODY = re.compile(r"<(?:body|frameset)\b", re.IGNORECASE)
_HALVES = re.compile(r"&#(?:[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2}|0*(?:5529[6-9]|55[3-9]\d\d|5[67]\d{3}));?")
_INLINE_DATA = re.compile(r"""data:[\w/+.;=-]{0,80}base64,[A-Za-z0-9+/=\s]{1000,}""")


def check_size(size: int) -> None:
    """Refuses what is too large to be a page.

    Raises:
        Unreadable: with the limit.
    """
    if size > PAGE_LIMIT:
        limit = PAGE_LIMIT // 1024 // 1024
        raise Unreadable(Filled("a web page of more than {limit} MB", limit=limit))


def clean(text: str) -> bytes:
    """The UTF-8 of a source, without what is no character: controls, halves of surrogate pairs."""
    return _HALVES.sub("\ufffd", _CONTROLS.sub(" ", text)).encode("utf-8", errors="replace")


def _with_body(text: str) -> str:
    """A source with its body's beginning, which HTML lets authors leave out and the parser wants to see."""
    if _HAS_BODY.search(text):
        return text
    at = 0
    while part := _HEAD_PART.match(text, at):
        at = part.end()
    return f"{text[:at]}<body>{text[at:]}"


def parse(text: str) -> Element:
    """The root of a page's tree.

    Raises:
        Unreadable: where there is none.
    """
    from lxml import etree

    if any(len(_QUOTED.sub("", tag[0]).split()) > _ATTRIBUTES for tag in _LONG_TAG.finditer(text)):
        raise Unreadable("not a web page, or a damaged one")  # the parser compares them all with each other
    if text.count("<") > 3 * ELEMENTS:
        raise Unreadable("a web page of too many parts")
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        root = etree.fromstring(clean(_with_body(_INLINE_DATA.sub("data:,", text))), parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise Unreadable("no text in this page")
    return root


def attribute(element: Element, name: str) -> str:
    """An attribute's value without the space around it; empty where there is none."""
    return (element.get(name) or "").strip()


def words_of(element: Element) -> str:
    """All text in an element, its white space made single spaces."""
    return " ".join("".join(element.itertext()).replace("\u00ad", "").split())
