"""Which reader reads a file: told by its first bytes where they say it, else by the end of its name.

Promises: a wrong ending of the name does no harm where the bytes are clear, and a name without an ending, as
that of standard input, none where the first lines are. Nothing is read here.
"""

from __future__ import annotations

import re
from typing import Literal

Kind = Literal[
    "plain",
    "rtf",
    "docx",
    "epub",
    "odt",
    "pdf",
    "html",
    "mhtml",
    "feed",
    "warc",
    "table",
    "archive",
    "mail",
    "markdown",
]
"""The readers, by the names of their modules beside this one."""

SUFFIXES: dict[str, Kind] = {
    "": "plain",
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".eml": "mail",
    ".csv": "table",
    ".tsv": "table",
    ".tab": "table",
    ".json": "table",
    ".jsonl": "table",
    ".ndjson": "table",
    ".parquet": "table",
    ".zip": "archive",
    ".rtf": "rtf",
    ".doc": "docx",
    ".docx": "docx",
    ".docm": "docx",
    ".dotx": "docx",
    ".odt": "odt",
    ".epub": "epub",
    ".ott": "odt",
    ".pdf": "pdf",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mhtml": "mhtml",
    ".mht": "mhtml",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".warc": "warc",
    ".warc.gz": "warc",
}
"""Ends of names, in small letters, and the reader that they ask for."""

SIGNATURES: tuple[tuple[bytes, Kind], ...] = (
    (b"{\\rtf", "rtf"),
    (b"%PDF-", "pdf"),
    (b"PAR1", "table"),
    (b"PK\x05\x06", "archive"),  # an empty one
    (b"\xd0\xcf\x11\xe0", "docx"),  # office files of the old kind, or encrypted ones: it says which
    (b"WARC/1.", "warc"),
)
"""First bytes that say more than a name does; the first that fits counts."""

HEAD = 4096
"""Bytes from a file's start that are looked at."""

_ZIP = b"PK\x03\x04"
_MEDIA: tuple[tuple[bytes, Kind], ...] = (
    (b"application/vnd.oasis.opendocument.text", "odt"),
    (b"application/epub+zip", "epub"),
)
_ROOTS: tuple[tuple[re.Pattern[bytes], Kind], ...] = (
    (
        re.compile(rb"(?:(?><!--.{0,2000}?-->\s*))*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL),
        "html",
    ),
    (re.compile(rb"<\?xml\b[^>]{0,200}>.{0,3000}?<(?:rss|feed|rdf:RDF)\b", re.DOTALL), "feed"),
    (re.compile(rb"<\?xml\b[^>]{0,200}>.{0,3000}?<html\b", re.IGNORECASE | re.DOTALL), "html"),
)
_OFFICE = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/")  # what a DOCX begins with
_DOCUMENTS: tuple[Kind, ...] = ("docx", "odt", "epub")
_ZIPPED = b"\x1f\x8b"
_HEADERS = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+(?=\r?\n)")
_OF_MAIL = frozenset((b"from", b"to", b"cc", b"subject", b"date", b"reply-to"))
_OF_MAIL_ALONE = frozenset((b"message-id", b"mime-version", b"received", b"return-path"))
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,8}")


def suffix_of(name: str) -> str:
    """The end of a name that tells its kind, in small letters, or ""; that of "a.warc.gz" is ".warc.gz"."""
    stem, dot, last = name.rpartition(".")
    suffix = f".{last}" if dot and stem and _SUFFIX.fullmatch(f".{last}") else ""
    if suffix.lower() in {".gz", ".bz2", ".xz"}:
        return suffix_of(stem) + suffix.lower()
    return suffix.lower()


def kind_of(head: bytes, name: str) -> Kind | None:
    """The reader of a file that begins with these bytes; None for a kind that no reader knows."""
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            return kind
    suffix = suffix_of(name)
    return (
        _packed(head)
        or _archived(head, name)
        or _marked_up(head)
        or (_unnamed(head) if not suffix else None)
        or SUFFIXES.get(suffix)
    )


def _unnamed(head: bytes) -> Kind | None:
    """The kind of a text whose name says nothing, by its first lines; None for plain text."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if re.match(rb"\{\s*\"|\[\s*\{\s*\"", start):
        return "table"
    if start.startswith(_ZIPPED):
        return "warc"
    headers = _HEADERS.match(start)
    if headers:
        names = {name.lower() for name in re.findall(rb"^([A-Za-z-]+):", headers[0], re.MULTILINE)}
        if len(names & _OF_MAIL) >= 3 or names & _OF_MAIL_ALONE:
            return "mhtml" if b"multipart/related" in headers[0].lower() else "mail"
    if re.match(rb"<(?:rss|feed|rdf:RDF)\b", start):
        return "feed"
    return "table" if _heads_a_table(start) else None


def _heads_a_table(start: bytes) -> bool:
    """Whether the first line names columns of articles."""
    from viewer.corpus.readers import columns

    line, end, _ = start.partition(b"\n")
    names = re.split(r"[,;|\t]", line.decode("utf-8", "replace")) if end else []
    fields = {columns.field_of(name.strip().strip('"')) for name in names} - {""}
    return len(names) > 1 and columns.TEXT in fields and len(fields) > 1


def _marked_up(head: bytes) -> Kind | None:
    """The kind of a page or a feed, by its first elements; None for anything else."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start.startswith(b"<"):
        return None
    return next((kind for pattern, kind in _ROOTS if pattern.match(start)), None)


def _archived(head: bytes, name: str) -> Kind | None:
    """An archive, for a zip file that neither its first member nor its name tells to be a document."""
    if not head.startswith(_ZIP) or _first(head).startswith((*_OFFICE, b"mimetype")):
        return None
    kind = SUFFIXES.get(suffix_of(name))
    return kind if kind in _DOCUMENTS else "archive"


def _first(head: bytes) -> bytes:
    """The name of a zip file's first member."""
    return head[30 : 30 + int.from_bytes(head[26:28], "little")]


def _packed(head: bytes) -> Kind | None:
    """The kind of document that a zip file is, by its first member; None for any other zip file."""
    if not head.startswith(_ZIP):
        return None
    length, extra = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
    first, content = head[30 : 30 + length], head[30 + length + extra :]
    if first == b"mimetype":
        return next((kind for medium, kind in _MEDIA if content.startswith(medium)), None)
    return "docx" if first.startswith(_OFFICE) and b"word/" in head else None
