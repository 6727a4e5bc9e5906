"""Packed: the members of a document that is a zip file (DOCX, ODT, EPUB), and their XML.

Promises: sizes are checked before anything is unpacked; names are only looked up, never written to a disk;
XML is parsed without entities, without the network and with the parser's own limits of depth and size.
"""

from __future__ import annotations

import io
import lzma
import zipfile
import zlib
from typing import Any

from viewer.corpus.draft import Unreadable

Element = Any
"""An element of lxml, which has no types of its own."""

MEMBER_LIMIT = 64 * 1024 * 1024
"""Bytes of one member unpacked: four times the longest text that is an article."""
TOTAL_LIMIT = 256 * 1024 * 1024
"""Bytes of all members unpacked that are asked for."""


class Package:
    """A zip file in memory."""

    def __init__(self, data: bytes) -> None:
        """Reads the list of members.

        Raises:
            Unreadable: for what is no zip file, or a damaged one.
        """
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeError):
            raise Unreadable("damaged or cut off: it cannot be unpacked") from None
        self._left = TOTAL_LIMIT

    @property
    def names(self) -> list[str]:
        """The names of all members, in the order of the file."""
        return self._zip.namelist()

    def member(self, name: str) -> bytes | None:
        """A member's bytes; None where there is no such member.

        Raises:
            Unreadable: for one that is damaged, protected with a password or too large.
        """
        try:
            info = self._zip.getinfo(name)
        except KeyError:
            return None
        if info.flag_bits & 1:
            raise Unreadable("protected with a password")
        if info.file_size > min(MEMBER_LIMIT, self._left):
            raise Unreadable("its parts are too large when unpacked")
        self._left -= info.file_size
        try:
            with self._zip.open(info) as file:
                return file.read(MEMBER_LIMIT)
        except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError):
            raise Unreadable("damaged or cut off: it cannot be unpacked") from None
        except (NotImplementedError, RuntimeError):
            raise Unreadable("packed in a way that is not known") from None

    def xml(self, name: str) -> Element | None:
        """The root of a member; None where there is no such member.

        Raises:
            Unreadable: as `member` does, and for what is no XML.
        """
        data = self.member(name)
        return None if data is None else xml_of(data)


def xml_of(data: bytes, forgiving: bool = False) -> Element:
    """The root of an XML document; its mistakes are mended where `forgiving`.

    Raises:
        Unreadable: for what is no XML, or is nested too deeply.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=forgiving,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise Unreadable("damaged: its text cannot be read")
    return root


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for what is no element (an entity)."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def value(element: Element, name: str) -> str:
    """An attribute by its name without namespace; empty where there is none."""
    for key, found in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(found)
    return ""
