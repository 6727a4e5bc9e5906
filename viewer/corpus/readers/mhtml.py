"""MHTML (.mhtml, .mht): a page with its pictures in one file, as e-mail packs it (RFC 2557).

The first part that is a page is the article; the others are its pictures, styles and frames.
"""

from __future__ import annotations

import email
import email.message
import email.policy
import email.utils

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers import html

_PARTS = 5_000
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_SAVED = "header of the saved page"


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of a page saved as MHTML.

    Raises:
        Unreadable: for what holds no page, or a page that shows no text.
    """
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    parts = [part for part, _ in zip(message.walk(), range(_PARTS), strict=False) if _is_page(part)]
    if not parts:
        raise Unreadable("no web page in this file")
    root = str(message.get_param("start") or "").strip("<> ")
    part = next((p for p in parts if root and str(p.get("Content-ID", "")).strip("<> ") == root), parts[0])
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes) or not body:
        raise Unreadable("no text in this page")
    draft = html.page(body, name, str(part.get_param("charset") or ""), _address(part, message))
    told = dict(draft.told)
    if "title" not in told and (title := _header(message, "Subject")):
        told["title"] = Told(title, _SAVED)
    return Read((Draft(draft.text, told, draft.boilerplate, note=draft.note),))


def _is_page(part: email.message.Message) -> bool:
    return part.get_content_type() in _PAGES and not part.is_multipart()


def _address(part: email.message.Message, message: email.message.Message) -> str:
    """The address that the page had when it was saved."""
    found = (_header(part, "Content-Location"), _header(message, "Snapshot-Content-Location"))
    return next((a for a in found if a.startswith(("http://", "https://"))), "")


def _header(message: email.message.Message, name: str) -> str:
    """A header's text, its encoded words read."""
    from email.header import decode_header, make_header

    try:
        return " ".join(str(make_header(decode_header(str(message.get(name, ""))))).split())
    except (LookupError, ValueError, UnicodeError):
        return ""
