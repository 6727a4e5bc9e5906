r"""Plain text of any encoding: bytes in, the text out, or one line that says why not.

Promises: the text is the decoded file with a byte-order mark removed and newlines as `\n`, and nothing else
altered; the work is linear in the bytes and the guess of an encoding looks at a bounded part of them.

Leaves to others: opening files and how large one may be (`loading`).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import PurePath

from viewer.corpus.draft import Draft, Read, Unreadable
from viewer.text.filled import Filled

SAMPLE = 65_536
"""Bytes looked at, at either end, to tell text from data, and to guess a legacy encoding."""

# What a file that is not text says of itself in its first bytes.
_SIGNATURES = (
    (b"%PDF-", "a PDF document, not plain text"),
    (b"PK\x03\x04", "an archive or office document, not plain text"),
    (b"\xd0\xcf\x11\xe0", "an office document, not plain text"),
    (b"{\\rtf", "an RTF document, not plain text"),
    (b"\x89PNG", "a picture, not plain text"),
    (b"\xff\xd8\xff", "a picture, not plain text"),
    (b"GIF8", "a picture, not plain text"),
    (b"\x1f\x8b", "a compressed file, not plain text"),
    (b"\x7fELF", "a program, not plain text"),
    (b"SQLite format 3\x00", "a database, not plain text"),
)

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_JAPANESE_ESCAPES = re.compile(rb"\x1b\$[@B]")
_NOT_ASCII = re.compile(rb"[\x80-\xff]")
_SMALL = re.compile(rb"[\x00-\x0f]")
# Letters and signs of East Asian texts, with the spaces, digits and Latin letters among them.
_EAST_ASIAN = r"[\n\r\t -~\u2010-\u2026\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]"

# Told before chardet is asked.
_NOT_LEGACY = (
    "utf-7",
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-le",
    "utf-32-be",
)
# Encodings that files claim to be in, and the wider ones that they are in.
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was read in, and how many damaged places show as U+FFFD."""

    text: str
    encoding: str
    damaged: int = 0


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of a file of plain text.

    Raises:
        Unreadable: for an empty file, data that is no text, or an encoding that cannot be told.
    """
    decoded = decode(data)
    return Read((Draft(decoded.text, note=note_of(name, decoded)),))


def decode(data: bytes) -> Decoded:
    """The text of a file's bytes.

    Raises:
        Unreadable: for an empty file, data that is no text, or an encoding that cannot be told.
    """
    if not data:
        raise Unreadable("the file is empty")
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise Unreadable(what)
    found = _marked(data) or _wide(data) or _narrow(data)
    text = found.text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        raise Unreadable("the file holds nothing but white space")
    return Decoded(text, found.encoding, found.damaged)


def _marked(data: bytes) -> Decoded | None:
    """The text after a byte-order mark, if what follows agrees with it but for a few damaged places."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, errors="replace")
            damaged = 0 if _strict(data[len(mark) :], encoding) is not None else text.count("\ufffd")
            if damaged * 20 <= len(text) and _is_text(text):
                return Decoded(text, encoding, damaged)
    return None


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark, told by where the small bytes stand.

    The high halves of alphabetic letters, spaces and newlines are below 16 and on one side of their pairs.
    """
    head = data[:SAMPLE]
    if 0 not in head:
        return None
    even, odd = len(_SMALL.findall(head[0::2])), len(_SMALL.findall(head[1::2]))
    candidates = ["utf-32-le", "utf-32-be"] if head.count(0) * 5 >= len(head) * 2 else []
    if max(even, odd) >= len(head) * 0.3 and min(even, odd) <= len(head) * 0.05:
        candidates.append("utf-16-le" if odd > even else "utf-16-be")
    for encoding in candidates:
        text = _strict(data, encoding)
        if text is not None and _is_text(text):
            return Decoded(text, encoding)
    return _wide_unspaced(data)


def _wide_unspaced(data: bytes) -> Decoded | None:
    """UTF-16 without a mark of Chinese, Japanese or Korean, whose high halves are any byte."""
    head = data[:SAMPLE]
    if len(_NOT_ASCII.findall(head)) * 5 < len(head):
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strict(data, encoding)
        if text is not None and len(re.findall(_EAST_ASIAN, text[:SAMPLE])) >= 0.97 * len(text[:SAMPLE]):
            return Decoded(text, encoding)
    return None


def _narrow(data: bytes) -> Decoded:
    """UTF-8, or what a legacy encoding makes of the bytes.

    Raises:
        Unreadable: for data that is no text, or an encoding that cannot be told.
    """
    ends = data[:SAMPLE] + data[SAMPLE:][-SAMPLE:]
    if not _is_text(ends.decode("latin-1"), high=False):
        raise Unreadable("a binary file, not text")
    if _JAPANESE_ESCAPES.search(data, 0, SAMPLE):
        text = _strict(data, "iso2022_jp")
        if text is not None:
            return Decoded(text, "iso2022_jp")
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(text, "utf-8")
    return _damaged(data) or _legacy(data)


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 with a few broken places, such as a download cut inside a letter."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = len(text) - len(text.encode("ascii", errors="ignore")) - damaged
    return Decoded(text, "utf-8", damaged) if whole >= 10 * damaged else None


def _legacy(data: bytes) -> Decoded:
    """What the best guess of a legacy encoding makes of the bytes.

    Raises:
        Unreadable: where no guess decodes them all to text.
    """
    import chardet  # here, since most files never need it and it takes a while to import

    first = _NOT_ASCII.search(data)
    line = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
    start = max(line, first.start() - SAMPLE) if first else 0
    sample = data[start : start + SAMPLE]
    guess = chardet.detect(sample, compat_names=False, exclude_encodings=_NOT_LEGACY)["encoding"] or ""
    for encoding in (_SUPERSETS.get(guess.lower(), guess), "cp1252"):
        text = _strict(data, encoding) if encoding else None
        if text is not None and _is_text(text):
            return Decoded(text, encoding)
    if found := _wide_unspaced(data):
        return found
    raise Unreadable("not text, or in an encoding that could not be told")


def _strict(data: bytes, encoding: str) -> str | None:
    """The decoded text, or None where the bytes are not in that encoding or decode to half characters."""
    try:
        text = data.decode(encoding)
        text.encode("utf-8")
    except (UnicodeError, LookupError):
        return None
    return text


def _is_text(text: str, high: bool = True) -> bool:
    """Whether control characters are few; `high` counts those above ASCII too."""
    ends = text[:SAMPLE] + text[SAMPLE:][-SAMPLE:]
    controls = _CONTROLS.findall(ends)
    count = len(controls) if high else sum(c <= "\x7f" for c in controls)
    return count <= max(4, len(ends) // 50)


def note_of(name: str, decoded: Decoded) -> str:
    """What a reader should know of the decoding, or an empty string."""
    name, count = PurePath(name).name, decoded.damaged
    if count == 1:
        return Filled("{name} has one damaged place, shown as \ufffd", name=name)
    if count:
        return Filled("{name} has {count} damaged places, shown as \ufffd", name=name, count=count)
    if not decoded.encoding.startswith("utf"):
        return Filled(
            "{name} is not in Unicode; it was read as {encoding}", name=name, encoding=decoded.encoding
        )
    return ""
