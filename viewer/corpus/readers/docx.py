"""DOCX: the text of a Word document as it stands now, with its footnotes at the end.

Promises: tracked insertions and moves are taken, tracked deletions, hidden text and placeholders are not; a
text box is read once, after the paragraph that holds it; a table gives a line for each row, its cells parted
by tabs. Numbers and bullets of lists, which Word makes when it shows them, are not part of the text; neither
are page headers and footers, comments and the instructions of fields.
"""

from __future__ import annotations

import re

from viewer.corpus.draft import Draft, Read, Unreadable
from viewer.corpus.readers.packed import Element, Package, local, value
from viewer.corpus.readers.properties import told

_OLE = b"\xd0\xcf\x11\xe0"
_DIRECTORY = 4 * 1024 * 1024  # bytes of an old office file that are searched for names of its streams
# fmt: off
_GONE = frozenset({
    "del", "moveFrom", "delText", "instrText", "delInstrText", "rPr", "pPr", "tblPr", "tblGrid",
    "trPr", "tcPr", "sdtPr", "sectPr", "rt", "fldData", "annotationRef", "footnoteRef", "endnoteRef",
})
# fmt: on
"""Elements whose text is deleted, hidden or no text."""
_MARKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_SPACES = re.compile(r"[ \t]*\n[ \t]*")
_BLOCKS = frozenset({"p", "tbl"})


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of a Word document.

    Raises:
        Unreadable: for what is no Word document, is protected with a password or holds no text.
    """
    if data.startswith(_OLE):
        raise _old(data)
    if not data.startswith(b"PK"):
        raise Unreadable("not a Word document, whatever its name says")
    package = Package(data)
    main = _main(package)
    root = package.xml(main)
    if root is None:
        raise Unreadable("no Word document inside this file")
    body = next((part for part in root if local(part) == "body"), None)
    blocks = _blocks(body) if body is not None else []
    folder = main.rpartition("/")[0]
    for notes in ("footnotes", "endnotes"):
        part = package.xml(f"{folder}/{notes}.xml")
        blocks += _notes(part, root) if part is not None else []
    text = "\n\n".join(blocks)
    if not text:
        raise Unreadable("no text in this document")
    return Read((Draft(text, told=told(text, **_properties(package))),))


def _old(data: bytes) -> Unreadable:
    """Why an office file of the old kind is not read; newer ones lie in one where they are encrypted."""
    head = data[:_DIRECTORY] + data[-_DIRECTORY:]
    if "EncryptedPackage".encode("utf-16-le") in head:
        return Unreadable("protected with a password")
    if "WordDocument".encode("utf-16-le") in head:
        return Unreadable("a Word document of the old kind (.doc): save it as .docx to read it here")
    return Unreadable("an office document of the old kind, which is not read")


def _main(package: Package) -> str:
    """The name of the member that holds the text."""
    relations = package.xml("_rels/.rels")
    for relation in relations if relations is not None else ():
        if value(relation, "Type").endswith("/officeDocument"):
            return value(relation, "Target").lstrip("/")
    return "word/document.xml"


def _blocks(parent: Element) -> list[str]:
    """The paragraphs and tables in an element, in order; what is around them (content controls) is opened."""
    found: list[str] = []
    carried = ""  # the text of a paragraph whose end is deleted, so that the next one goes on in its line
    for block in _opened(parent):
        if local(block) == "tbl":
            found += [row for row in (carried.strip(), _table(block)) if row]
            carried = ""
            continue
        text, boxes = _paragraph(block)
        carried += text
        if not _end_deleted(block):
            found += [carried] if carried.strip() else []
            carried = ""
        found += boxes
    return [*(_tidy(block) for block in found), *([_tidy(carried)] if carried.strip() else [])]


def _opened(parent: Element) -> list[Element]:
    """The paragraphs and tables that stand in an element, inside whatever holds them."""
    found: list[Element] = []
    for child in _current(parent):
        found += [child] if local(child) in _BLOCKS else _opened(child)
    return found


def _current(parent: Element) -> list[Element]:
    """The children that are part of the text as it stands: of two forms of the same thing the first."""
    if local(parent) == "AlternateContent":
        forms = [child for child in parent if local(child) in {"Choice", "Fallback"}]
        return next((_current(form) for form in forms if len(form)), [])
    if local(parent) == "sdt" and any(local(p) == "showingPlcHdr" for child in parent for p in child):
        return []
    return [child for child in parent if local(child) not in _GONE]


def _paragraph(paragraph: Element) -> tuple[str, list[str]]:
    """The text of a paragraph, and the blocks of the text boxes that hang on it."""
    pieces: list[str] = []
    boxes: list[str] = []
    waiting = _current(paragraph)[::-1]
    while waiting:
        element = waiting.pop()
        name = local(element)
        if name == "t":
            pieces.append(element.text or "")
        elif name in _MARKS:
            pieces.append(_MARKS[name])
        elif name == "txbxContent":
            boxes += _blocks(element)
        elif name != "r" or not _hidden(element):
            waiting += _current(element)[::-1]
    return "".join(pieces).replace("\xad", ""), boxes


def _hidden(run: Element) -> bool:
    """Whether a run is formatted as hidden text."""
    marks = (mark for part in run if local(part) == "rPr" for mark in part if local(mark) == "vanish")
    return any(value(mark, "val") not in {"0", "false", "off"} for mark in marks)


def _end_deleted(paragraph: Element) -> bool:
    """Whether the paragraph's end is deleted, or moved away."""
    marks = (m for p in paragraph if local(p) == "pPr" for r in p if local(r) == "rPr" for m in r)
    return any(local(mark) in {"del", "moveFrom"} for mark in marks)


def _table(table: Element) -> str:
    """A line for each row that is not deleted."""
    rows: list[str] = []
    for row in _within(table, "tr"):
        if any(local(mark) == "del" for part in row if local(part) == "trPr" for mark in part):
            continue
        cells = [" ".join(" ".join(_blocks(cell)).split()) for cell in _within(row, "tc")]
        rows.append("\t".join(cell for cell in cells if cell))
    return "\n".join(row for row in rows if row)


def _within(parent: Element, name: str) -> list[Element]:
    """The elements of a name inside another one, where content controls may stand around them."""
    found: list[Element] = []
    for child in _current(parent):
        found += [child] if local(child) == name else [] if local(child) in _BLOCKS else _within(child, name)
    return found


def _notes(part: Element, root: Element) -> list[str]:
    """The notes that the current text refers to, in the order of their part."""
    kind = local(part)[:-1]  # "footnote" of "footnotes"
    asked = {
        value(mark, "id")
        for mark in root.iter()
        if local(mark) == f"{kind}Reference"
        and not any(local(around) in {"del", "moveFrom"} for around in mark.iterancestors())
    }
    return [block for note in part if value(note, "id") in asked for block in _blocks(note)]


def _tidy(text: str) -> str:
    return _SPACES.sub("\n", text).strip()


def _properties(package: Package) -> dict[str, str]:
    """What the document's core properties say."""
    try:
        core = package.xml("docProps/core.xml")
    except Unreadable:
        return {}
    names = {
        "title": "title",
        "creator": "byline",
        "created": "date",
        "modified": "updated",
        "language": "language",
    }
    parts = core if core is not None else ()
    return {names[local(part)]: part.text or "" for part in parts if local(part) in names}
