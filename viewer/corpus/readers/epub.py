"""EPUB: a book as one article, its chapters in the order of its spine.

Promises: the text of each chapter as a reading program shows it, with a tab between the cells of a row; lists
of contents and the marks of notes are left out; the notes themselves stay where the book has them. What the
book says of itself comes from its package document.
"""

from __future__ import annotations

import html.entities
import posixpath
import re

from viewer.corpus.draft import Draft, Read, Told, Unreadable
from viewer.corpus.readers.file import TEXT_LIMIT
from viewer.corpus.readers.packed import Element, Package, local, value, xml_of
from viewer.corpus.readers.properties import ORIGIN, told
from viewer.text.filled import Filled

_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt"}
    | {"fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li"}
    | {"main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "ul"}
)
_GONE = frozenset(
    {"head", "script", "style", "template", "rt", "rp", "audio", "video", "object", "svg", "iframe"}
)
_GONE_TYPES = frozenset({"toc", "landmarks", "page-list", "pagebreak", "noteref"})
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_NAMES = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})
_DECLARED = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_UNSHOWN = str.maketrans("", "", "\xad\u200b\u2060\ufeff")


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of a book.

    Raises:
        Unreadable: for what is no EPUB book, is protected or too long, or holds no text.
    """
    if not data.startswith(b"PK"):
        raise Unreadable("not an EPUB book, whatever its name says")
    package = Package(data)
    main = _main(package)
    root = package.xml(main) if main else None
    if root is None:
        raise Unreadable("no book inside this file")
    text, failed = _chapters(package, _spine(root, posixpath.dirname(main)))
    if not text:
        raise Unreadable("no text in this document")
    note = Filled("{count} chapters of {name} could not be read", count=failed, name=name) if failed else ""
    return Read((Draft(text, told=_told(root, text), note=note),))


def _main(package: Package) -> str:
    """The name of the package document."""
    container = package.xml("META-INF/container.xml")
    for element in container.iter() if container is not None else ():
        if local(element) == "rootfile":
            return value(element, "full-path")
    return next((name for name in package.names if name.endswith(".opf")), "")


def _spine(root: Element, folder: str) -> list[str]:
    """The names of the chapters in their order; the list of contents is none."""
    items = {value(e, "id"): e for e in root.iter() if local(e) == "item"}
    found: list[str] = []
    for reference in (e for e in root.iter() if local(e) == "itemref"):
        item = items.get(value(reference, "idref"))
        if item is not None and "nav" not in value(item, "properties").split():
            name = _plain(value(item, "href").partition("#")[0])
            found.append(posixpath.normpath(posixpath.join(folder, name)))
    return list(dict.fromkeys(found))


def _plain(address: str) -> str:
    """A name as the zip file has it, from one written as an address."""
    octets = re.sub(
        rb"%([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), address.encode("utf-8", "replace")
    )
    return octets.decode("utf-8", "replace")


def _chapters(package: Package, names: list[str]) -> tuple[str, int]:
    """The text of all chapters, and how many could not be read.

    Raises:
        Unreadable: for a book that is protected, too long or of which nothing could be read.
    """
    if _protected(package, names):
        raise Unreadable("protected by its seller against being read by other programs")
    found: list[str] = []
    length = failed = 0
    last: Unreadable | None = None
    for name in names:
        try:
            member = package.member(name)
            paragraphs = _paragraphs(member) if member is not None else []
        except Unreadable as error:
            paragraphs, failed, last = [], failed + 1, error
        found += paragraphs
        length += sum(len(paragraph) for paragraph in paragraphs)
        if length > TEXT_LIMIT:
            raise Unreadable("too long for one article")
    if last is not None and not found:
        raise last
    return "\n\n".join(found), failed


def _protected(package: Package, names: list[str]) -> bool:
    """Whether chapters are encrypted; fonts alone are in many books that anyone may read."""
    listed = package.xml("META-INF/encryption.xml")
    locked = (
        (value(e, "URI") for e in listed.iter() if local(e) == "CipherReference")
        if listed is not None
        else ()
    )
    return bool(set(names) & {posixpath.normpath(_plain(name)) for name in locked})


def _paragraphs(data: bytes) -> list[str]:
    """The paragraphs of a chapter.

    Raises:
        Unreadable: for what is no XML even with its mistakes forgiven.
    """
    root = xml_of(_ENTITY.sub(_numbered, _whole(data)), forgiving=True)
    pieces: list[str] = []
    try:
        _collect(root, pieces, False)
    except UnicodeError:  # the parser passes on halves of letters that it forgave
        raise Unreadable("damaged: its text cannot be read") from None
    lines = ("\n".join(line.strip() for line in block.split("\n")) for block in "".join(pieces).split("\0"))
    return [line for line in (re.sub(r" *\t[ \t]*| {2,}", _one, x).strip("\n\t ") for x in lines) if line]


def _whole(data: bytes) -> bytes:
    """UTF-8 with its damaged places shown as such; what is in another encoding as it is."""
    declared = _DECLARED.search(data, 0, 200)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or (declared and declared[1].lower() != b"utf-8"):
        return data
    return data.decode("utf-8", "replace").encode("utf-8")


def _one(match: re.Match[str]) -> str:
    return "\t" if "\t" in match[0] else " "


def _numbered(match: re.Match[bytes]) -> bytes:
    """An entity of HTML, which XML does not know, by the numbers of its letters."""
    letters = html.entities.html5.get(f"{match[1].decode('ascii')};")
    if match[1] in _XML_NAMES or letters is None:
        return match[0]
    return "".join(f"&#{ord(letter)};" for letter in letters).encode("ascii")


def _collect(element: Element, pieces: list[str], preformatted: bool) -> None:
    r"""Takes up the text of an element; `\0` parts paragraphs. As deep as the parser lets trees be (256)."""
    name = local(element)
    preformatted = preformatted or name == "pre"
    pieces += ["\n"] if name == "tr" else ["\0"] if name in _BLOCKS else []
    _add(pieces, element.text, preformatted)
    for child in element:
        kind = local(child)
        if kind == "br":
            pieces.append("\n")
        elif kind not in _GONE and not _left_out(child):
            pieces += ["\t"] if kind in {"td", "th"} else []
            _collect(child, pieces, preformatted)
        _add(pieces, child.tail, preformatted)
    pieces += ["\0"] if name in _BLOCKS else []


def _left_out(element: Element) -> bool:
    """Whether a part of a page is for finding one's way, or is not shown."""
    if not local(element):
        return True
    if "hidden" in element.attrib:
        return True
    return any(t in _GONE_TYPES for t in element.get("{http://www.idpf.org/2007/ops}type", "").split())


def _add(pieces: list[str], text: str | None, preformatted: bool) -> None:
    if text:
        text = text.translate(_UNSHOWN).replace("\0", "")
        pieces.append(text if preformatted else _WHITE.sub(" ", text))


def _told(root: Element, text: str) -> dict[str, Told]:
    """What the package document says."""
    parts = [e for e in root.iter() if not len(e)]
    found: dict[str, str] = {}
    for part in parts:
        found.setdefault(local(part), (part.text or "").strip())
    authors = dict.fromkeys((e.text or "").strip() for e in parts if local(e) == "creator")
    updated = next((e.text or "" for e in parts if value(e, "property") == "dcterms:modified"), "")
    values = told(
        text,
        title=found.get("title", ""),
        byline=", ".join(author for author in authors if author),
        date=found.get("date", ""),
        updated=updated,
        language=found.get("language", ""),
    )
    if publisher := found.get("publisher"):
        values["outlet"] = Told(publisher, ORIGIN)
    return values
