"""The encoding of a web page: what its bytes show counts for more than what it says of itself.

Promises: UTF-8 that holds together is read as UTF-8 whatever is declared, and a declared encoding is believed
only where the bytes fit it; the work is linear in the bytes.

Leaves to others: encodings that nobody declares (`readers.plain`).
"""

from __future__ import annotations

import codecs
import re

from viewer.corpus.draft import Unreadable
from viewer.corpus.readers import plain
from viewer.corpus.readers.plain import Decoded

_HEAD = 4096
_DECLARED = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})["']""")
_ALLOWED = re.compile(
    r"(?:windows-?|cp)(?:125\d|874|932|949|950|936|866)|iso-?8859-?\d{1,2}|latin-?\d|koi8[-_]?[ru]|ibm866"
    r"|(?:x-)?(?:shift[-_]?jis|sjis)|euc-?(?:jp|kr)|iso-2022-(?:jp|kr)|gb-?(?:2312|k|18030)|big5(?:-hkscs)?"
    r"|(?:x-)?mac-?(?:roman|cyrillic)|tis-?620|ks_c_5601-1987|us-ascii|ascii",
    re.IGNORECASE,
)
# What pages of these names are in truth, as browsers read them (the Encoding Standard, "labels").
_READ_AS = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949",
    "shift_jis": "cp932", "iso8859-9": "cp1254", "tis-620": "cp874", "iso8859-11": "cp874",
}  # fmt: skip
_ALIASES = {"ks_c_5601-1987": "cp949", "windows874": "cp874", "windows-874": "cp874", "x-sjis": "cp932"}
_WESTERN = ("cp1252", "iso8859-15")
_HIGH = re.compile(rb"[\x80-\xff]")
_TAGS = re.compile(rb"<(?:script|style)\b.*?</(?:script|style)>|<[^>]*>", re.IGNORECASE | re.DOTALL)


def decode(data: bytes, told: str = "") -> Decoded:
    """The text of a page; `told` is the encoding that came with it (a header of its transport).

    Raises:
        Unreadable: for data that is no text, or an encoding that cannot be told.
    """
    if _HIGH.search(data) is None and b"\x00" not in data and b"\x1b" not in data:
        return Decoded(data.decode("ascii"), "utf-8")
    text = _utf8(data)
    if text is not None:
        return Decoded(text, "utf-8")
    try:
        found = plain.decode(data)
    except Unreadable:
        found = None
    if found is not None and (found.encoding.startswith("utf") or found.encoding == "iso2022_jp"):
        return found
    for name in (told, *_declared(data)):
        encoding = _encoding(name)
        text = _fitting(data, encoding) if encoding else None
        if text is not None:
            return Decoded(text, encoding)
    if found is None:
        return plain.decode(data)
    return found


def _utf8(data: bytes) -> str | None:
    """The text of UTF-8 without NUL characters."""
    try:
        return data.decode("utf-8-sig") if b"\x00" not in data else None
    except UnicodeError:
        return None


def _declared(data: bytes) -> list[str]:
    """The encodings that a page says it is in."""
    head = data[:_HEAD]
    return [found[1].decode("ascii", "replace") for p in (_XML, _DECLARED) if (found := p.search(head))]


def _encoding(name: str) -> str:
    """Python's name of a declared encoding, or its wider form; empty for one that no page is in."""
    name = name.strip().lower()
    if not _ALLOWED.fullmatch(name):
        return ""
    try:
        known = codecs.lookup(_ALIASES.get(name, name)).name
    except LookupError:
        return ""
    return _READ_AS.get(known, known)


def _fitting(data: bytes, encoding: str) -> str | None:
    """The text where the bytes fit the encoding, but for a few damaged places in East Asian ones.

    Western encodings are what servers claim for everything, so that claim is held against a guess.
    """
    if encoding in _WESTERN and (guess := _guessed(data)):
        return data.decode(guess, errors="replace")
    text = data.decode(encoding, errors="replace")
    return text if text.count("\ufffd") * 200 <= len(_HIGH.findall(data)) else None


def _guessed(data: bytes) -> str:
    """The encoding of a page whose letters are mostly not Latin; empty where they may well be."""
    words = _TAGS.sub(b" ", data[: 4 * plain.SAMPLE])
    high = len(_HIGH.findall(words))
    if high * 4 < len(re.findall(rb"[A-Za-z\x80-\xff]", words)):
        return ""
    import chardet  # here, since few pages need it

    guess = str(chardet.detect(words[: plain.SAMPLE], compat_names=False).get("encoding") or "").lower()
    return _encoding(guess)
