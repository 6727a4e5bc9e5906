r"""RTF: the text of a document as a word processor shows it, with its footnotes at the end.

Promises: text that tracked changes deleted and hidden text are not read; a table gives a line for each row,
its cells parted by tabs; text boxes stand where the file has them. Page headers and footers, comments, field
instructions and the numbers and bullets of lists are left out. Letters are those of the code page of the font
(`\'e9`), or of Unicode (`\u233`). The work is linear in the bytes, and groups have a stack of their own.

Source: Rich Text Format Specification 1.9.1 (Microsoft, 2008).
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace

from viewer.corpus.draft import Draft, Read, Unreadable
from viewer.corpus.readers.properties import told

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})? ?|\\'(?P<octet>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    r"|(?P<brace>[{}])|[\r\n\0]+|(?P<text>[^\\{}\r\n\0]+)"
)
# Groups that hold no text of the page; besides them, all that begin with \* and are not known.
# fmt: off
_GONE = frozenset({
    "colortbl", "stylesheet", "filetbl", "listtable", "listoverridetable", "revtbl", "header", "headerl",
    "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "pict", "object", "fldinst", "pntext",
    "listtext", "annotation", "atnid", "atnauthor", "atndate", "atnref", "bkmkstart", "bkmkend", "xe", "tc",
    "rxe", "txe", "sn", "sv", "nonshppict", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn",
    "private", "nonesttables", "datafield", "operator", "company", "doccomm", "keywords", "subject",
    "category", "manager", "comment", "printim", "buptim", "hlinkbase", "falt", "panose", "fname",
})
# fmt: on
_INSIDE = frozenset({"shpinst", "shptxt", "nesttableprops"})  # known ones that may begin with \*
_INFO = {"title": "title", "author": "byline", "creatim": "date", "revtim": "updated"}
_PARAGRAPH, _CELL, _ROW = "\x01", "\x02", "\x03"
# fmt: off
_SIGNS = {
    **dict.fromkeys(("par", "sect", "page", "column"), _PARAGRAPH),
    **dict.fromkeys(("cell", "nestcell"), _CELL),
    **dict.fromkeys(("row", "nestrow"), _ROW),
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "~": "\xa0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\n": _PARAGRAPH, "\r": _PARAGRAPH,
}
_CODE_PAGES = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}
# fmt: on
"""Encodings by the number of a font's character set."""
_DEEPEST = 10_000  # groups inside groups
_TIME = ("yr", "mo", "dy", "hr", "min", "sec")
_SPACE = re.compile(r"[ \t]*\n[ \t]*")


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits: where its text goes (None for nowhere), and how it is written."""

    target: str | None = "body"
    font: int = -1
    fallback: int = 1  # letters after \u that stand for it in old programs
    hidden: bool = False
    deleted: bool = False
    row: bool = False


@dataclass(slots=True)
class _Reading:
    """The reading of a document: its groups, its fonts, and the text of each target."""

    state: _State = field(default_factory=_State)
    stack: list[_State] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    times: dict[str, dict[str, int]] = field(default_factory=dict)
    fonts: dict[int, str] = field(default_factory=dict)
    code_page: str = "cp1252"
    default: int = -1
    octets: bytearray = field(default_factory=bytearray)
    skip: int = 0
    starred: bool = False

    def document(self, text: str) -> None:
        """Reads all of it.

        Raises:
            Unreadable: where groups are nested too deeply.
        """
        at = 0
        while (match := _TOKEN.match(text, at)) or at < len(text):
            at = match.end() if match else at + 1
            if match and match["word"] == "bin":
                at += max(0, int(match["number"] or 0))
            elif match:
                self._token(match)
        self._flush()

    def _token(self, match: re.Match[str]) -> None:
        if match["text"] or match["octet"]:
            self._letters(match)
        elif brace := match["brace"]:
            self._flush()
            self.skip, self.starred = 0, False
            if brace == "{":
                self.stack.append(self.state)
                if len(self.stack) > _DEEPEST:
                    raise Unreadable("nested too deeply")
            elif self.stack:
                self.state = self.stack.pop()
        elif word := match["word"]:
            self._flush()
            self._word(word, int(match["number"]) if match["number"] else None)
        elif sign := match["sign"]:
            self._flush()
            self.starred = sign == "*"
            self._say(_SIGNS.get(sign, ""))

    def _letters(self, match: re.Match[str]) -> None:
        """Takes in letters of the code page; those which only stand for a letter of Unicode are left out."""
        octets = bytes([int(match["octet"], 16)]) if match["octet"] else match["text"].encode("latin-1")
        left = min(self.skip, len(octets))
        self.skip -= left
        if self.state.target is not None:
            self.octets += octets[left:]

    def _flush(self) -> None:
        """Writes the letters that have come, in the code page of their font."""
        if self.octets:
            font = self.default if self.state.font < 0 else self.state.font
            self._write(self.octets.decode(self.fonts.get(font, self.code_page), "replace"))
            self.octets.clear()

    def _say(self, text: str) -> None:
        """Writes a sign that the document names; it may stand for a letter of Unicode too."""
        if text and self.skip and text not in {_PARAGRAPH, _CELL, _ROW}:
            self.skip -= 1
        elif text:
            self._write(" " if text == _PARAGRAPH and self.state.row else text)

    def _write(self, text: str) -> None:
        shown = not (self.state.hidden or self.state.deleted) or text in {_CELL, _ROW}
        if shown and self.state.target is not None:
            self.texts.setdefault(self.state.target, []).append(text)

    def _word(self, word: str, number: int | None) -> None:
        """Follows a control word."""
        starred, self.starred = self.starred, False
        if word in _SIGNS:
            self._say(_SIGNS[word])
        elif word == "u" and number is not None:
            self.skip = 0
            self._write(chr(number % 0x10000))
            self.skip = self.state.fallback
        elif self.state.target is not None and not self._destination(word, starred):
            self._property(word, number)

    def _destination(self, word: str, starred: bool) -> bool:
        """Turns to another target where a word begins one."""
        if word in _GONE or (starred and word not in _INSIDE):
            target = None
        elif word in {"footnote", "info", "fonttbl"}:
            target = word
        elif self.state.target == "info" and word in _INFO:
            target = _INFO[word]
        else:
            return False
        self.state = replace(self.state, target=target, hidden=False, row=False)
        if target == "footnote":
            self._write(_PARAGRAPH)
        return True

    def _property(self, word: str, number: int | None) -> None:
        """Takes up how text is written, or a fact of the document."""
        on = number != 0
        if word == "v":
            self.state = replace(self.state, hidden=on)
        elif word == "deleted":
            self.state = replace(self.state, deleted=on)
        elif word == "plain":
            self.state = replace(self.state, hidden=False, deleted=False, font=-1)
        elif word in {"pard", "intbl"}:
            self.state = replace(self.state, row=word == "intbl")
        elif number is not None:
            self._numbered(word, number)

    def _numbered(self, word: str, number: int) -> None:
        if word == "f":
            self.state = replace(self.state, font=number)
        elif word == "uc":
            self.state = replace(self.state, fallback=max(0, min(number, 8)))
        elif word == "deff":
            self.default = number
        elif word == "ansicpg":
            self.code_page = _known(f"cp{number}")
        elif word == "fcharset" and self.state.target == "fonttbl" and number in _CODE_PAGES:
            self.fonts[self.state.font] = _CODE_PAGES[number]
        elif word in _TIME and self.state.target in {"date", "updated"}:
            self.times.setdefault(self.state.target, {})[word] = number


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The one article of an RTF document.

    Raises:
        Unreadable: for what is no RTF, or holds no text.
    """
    if not data.lstrip().startswith(b"{\\rtf"):
        raise Unreadable("not an RTF document, whatever its name says")
    reading = _Reading()
    reading.document(data.decode("latin-1"))
    blocks = [*_blocks(reading.texts.get("body", [])), *_blocks(reading.texts.get("footnote", []))]
    text = "\n\n".join(blocks)
    if not text:
        raise Unreadable("no text in this document")
    properties = {
        **{name: " ".join("".join(reading.texts.get(name, [])).split()) for name in ("title", "byline")},
        **{name: _moment(reading.times.get(name, {})) for name in ("date", "updated")},
    }
    return Read((Draft(text, told=told(text, **{k: _whole(v) for k, v in properties.items()})),))


def _blocks(pieces: list[str]) -> list[str]:
    """Paragraphs, and tables with a line for each row."""
    found: list[str] = []
    for block in _whole("".join(pieces)).replace("\xad", "").replace("\r", "\n").split(_PARAGRAPH):
        *rows, rest = block.split(_ROW)
        lines = ["\t".join(c for c in (" ".join(x.split()) for x in row.split(_CELL)) if c) for row in rows]
        if table := "\n".join(line for line in lines if line):
            found.append(table)
        if paragraph := _SPACE.sub("\n", rest.replace(_CELL, "\t")).strip():
            found.append(paragraph)
    return found


def _whole(text: str) -> str:
    """The text with the halves of letters beyond U+FFFF put together."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _known(encoding: str) -> str:
    """An encoding, or the commonest one where it is not known."""
    try:
        return codecs.lookup(encoding).name if encoding != "cp65001" else "utf-8"
    except LookupError:
        return "cp1252"


def _moment(parts: dict[str, int]) -> str:
    """A moment in ISO 8601; empty where the document has none."""
    if not parts.get("yr"):
        return ""
    day = f"{parts['yr']:04d}-{parts.get('mo', 1):02d}-{parts.get('dy', 1):02d}"
    return f"{day}T{parts.get('hr', 0):02d}:{parts.get('min', 0):02d}:{parts.get('sec', 0):02d}"
