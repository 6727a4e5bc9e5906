"""ODT: the text of an OpenDocument text as it stands now, with its notes at the end.

Promises: what tracked changes deleted is not read, what they inserted is; a table gives a line for each row,
its cells parted by tabs; a text box is read after the paragraph that holds it. Page headers and footers,
which stand elsewhere, and comments are left out.
"""

from __future__ import annotations

import re

from viewer.corpus.draft import Draft, Read, Unreadable
from viewer.corpus.readers.packed import Element, Package, local, value
from viewer.corpus.readers.properties import told

# fmt: off
_GONE = frozenset({
    "tracked-changes", "annotation", "annotation-end", "sequence-decls", "variable-decls",
    "user-field-decls", "forms", "note-citation", "ruby-text", "title", "desc",
    "table-of-content-source", "alphabetical-index-source", "event-listeners", "binary-data",
})
# fmt: on
_BLOCKS = frozenset({"p", "h"})
_MOST_SPACES = 1000  # a count of spaces in the file is taken up to here
_LINES = re.compile(r"[ \t]*\n[ \t]*")
_WHITE = re.compile(r"[ \t\r\n]+")


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of an OpenDocument text.

    Raises:
        Unreadable: for what is no such document, is protected with a password or holds no text.
    """
    if not data.startswith(b"PK"):
        raise Unreadable("not an OpenDocument text, whatever its name says")
    package = Package(data)
    manifest = package.member("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest:
        raise Unreadable("protected with a password")
    root = package.xml("content.xml")
    if root is None:
        raise Unreadable("no OpenDocument text inside this file")
    body = next((part for part in root if local(part) == "body"), None)
    notes: list[str] = []
    text = "\n\n".join([*(_blocks(body, notes) if body is not None else []), *notes])
    if not text:
        raise Unreadable("no text in this document")
    return Read((Draft(text, told=told(text, **_properties(package))),))


def _blocks(parent: Element, notes: list[str]) -> list[str]:
    """The paragraphs, headings and tables in an element, in order."""
    found: list[str] = []
    for child in parent:
        name = local(child)
        if name in _BLOCKS:
            text, boxes = _paragraph(child, notes)
            found += [*([text] if text else []), *boxes]
        elif name == "table":
            found += [rows for rows in [_table(child, notes)] if rows]
        elif name not in _GONE:
            found += _blocks(child, notes)
    return found


def _paragraph(paragraph: Element, notes: list[str]) -> tuple[str, list[str]]:
    """The text of a paragraph and the blocks of the text boxes in it; its notes go to `notes`."""
    pieces: list[str] = []
    boxes: list[str] = []
    _collect(paragraph, pieces, boxes, notes)
    text = "".join(pieces).replace("\xad", "")
    return _LINES.sub("\n", text.replace("\x00", " ")).strip(), boxes


def _collect(element: Element, pieces: list[str], boxes: list[str], notes: list[str]) -> None:
    """Takes up what stands in an element; white space of the file counts as one space."""
    _add(pieces, element.text)
    for child in element:
        name = local(child)
        if name == "note":
            notes += [block for part in child if local(part) == "note-body" for block in _blocks(part, notes)]
        elif name in {"text-box", "table"}:
            boxes += _blocks(child, notes) if name == "text-box" else [_table(child, notes)]
        elif name == "s":
            count = value(child, "c")
            pieces.append("\x00" * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
        elif name in {"tab", "line-break"}:
            pieces.append("\t" if name == "tab" else "\n")
        elif name not in _GONE:
            _collect(child, pieces, boxes, notes)
        _add(pieces, child.tail)


def _add(pieces: list[str], text: str | None) -> None:
    """Adds text of the file, whose white space counts as one space, and as none after another."""
    if text:
        text = _WHITE.sub(" ", text)
        before = pieces[-1][-1:] if pieces else ""
        pieces.append(text[1:] if text[0] == " " and before in {" ", "\n"} else text)


def _table(table: Element, notes: list[str]) -> str:
    """A line for each row."""
    rows: list[str] = []
    for row in _rows(table):
        cells = (" ".join(" ".join(_blocks(c, notes)).split()) for c in row if local(c) == "table-cell")
        rows.append("\t".join(cell for cell in cells if cell))
    return "\n".join(row for row in rows if row)


def _rows(parent: Element) -> list[Element]:
    """The rows of a table, those of its head and of its groups too."""
    found: list[Element] = []
    for child in parent:
        if local(child) == "table-row":
            found.append(child)
        elif local(child) in {"table-header-rows", "table-rows", "table-row-group"}:
            found += _rows(child)
    return found


def _properties(package: Package) -> dict[str, str]:
    """What the document's metadata say; who wrote it first counts, not who changed it last."""
    try:
        root = package.xml("meta.xml")
    except Unreadable:
        return {}
    found = {local(e): e.text or "" for e in root.iter() if len(e) == 0} if root is not None else {}
    return {
        "title": found.get("title", ""),
        "byline": found.get("initial-creator") or found.get("creator", ""),
        "date": found.get("creation-date", ""),
        "updated": found.get("date", ""),
        "language": found.get("language", ""),
    }
