"""Text for a terminal: nothing in it can act on the terminal, and differing words are underlined.

Promises: control characters, escape sequences, direction overrides and half characters never come out as
themselves; lines keep to a width in columns, in any script. Words that differ are marked by the terminal's
own underline where it has one, otherwise by a line of strokes below: solid for the first side, dotted for
the other. Under writing from right to left strokes would miss their words: there brackets stand around them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.text.spans import Span

_LEFTWARD = frozenset(["R", "AL"])
_DIRECTION = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Style:
    """What the output can show: its width in columns, bold and underline, and signs beyond ASCII."""

    width: int = 80
    ansi: bool = False
    plain: bool = False

    def bold(self, text: str) -> str:
        """Text that stands out where the output can show it."""
        return f"\x1b[1m{text}\x1b[0m" if self.ansi else text

    def stroke(self, side: int) -> str:
        """The sign that underlines words of the first side (0) or the other (1)."""
        return ("-" if self.plain else "─", "." if self.plain else "·")[side]

    @property
    def dot(self) -> str:
        """What parts short facts on one line."""
        return "-" if self.plain else "·"

    @property
    def ellipsis(self) -> str:
        """What stands for words left out."""
        return "..." if self.plain else "…"


@dataclass(frozen=True, slots=True)
class _Cell:
    """One character as shown, the columns it takes, and whether it is marked."""

    shown: str
    columns: int
    marked: bool


def printable(text: str) -> str:
    """The text on one line, with what could act on a terminal made visible or taken out."""
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if " " <= character <= "~":
        return character
    if character.isspace():
        return " "
    category = unicodedata.category(character)
    if category == "Cc":
        return chr(0x2400 + ord(character)) if character < " " else "\ufffd"
    if category == "Cs":
        return "\ufffd"
    return "" if character in _DIRECTION else character


def columns(text: str) -> int:
    """The columns that printable text takes."""
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if character < "\u0300":
        return 0 if character == "\xad" else 1
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shortened(text: str, width: int, style: Style) -> str:
    """Printable text cut to a width, at a space where there is one, with an ellipsis if it was cut."""
    line = " ".join(printable(text).split())
    if columns(line) <= width:
        return line
    room = width - columns(style.ellipsis)
    used = end = 0
    for end, character in enumerate(line):  # noqa: B007 - where the room ends
        used += _columns(character)
        if used > room:
            break
    cut = line.rfind(" ", end // 2, end + 1)
    return line[: cut if cut > 0 else end].rstrip(" ,;:.") + style.ellipsis


def marked(text: str, span: Span, marks: Sequence[Span], side: int, indent: str, style: Style) -> list[str]:
    """The lines of a span of `text`, with the words in `marks` underlined.

    `indent` stands before the first line, and as many spaces before the others.
    """
    cells = list(_cells(text, span, marks))
    bracketed = not style.ansi and any(unicodedata.bidirectional(c.shown) in _LEFTWARD for c in cells)
    if bracketed:
        cells = list(_bracketed(cells))
    out: list[str] = []
    for line in _wrapped(cells, style.width - columns(indent)):
        before = indent if not out else " " * columns(indent)
        if style.ansi:
            out.append(before + _underlined(line))
            continue
        out.append(before + "".join(c.shown for c in line))
        if bracketed:
            continue
        strokes = "".join((style.stroke(side) if c.marked else " ") * c.columns for c in line).rstrip()
        if strokes:
            out.append(" " * columns(indent) + strokes)
    return out


def wrapped(text: str, style: Style, indent: str = "") -> list[str]:
    """Printable text in lines of the width, `indent` before each."""
    cells = list(_cells(text, Span(0, len(text)), ()))
    return [
        indent + "".join(c.shown for c in line) for line in _wrapped(cells, style.width - columns(indent))
    ]


def _cells(text: str, span: Span, marks: Sequence[Span]) -> Iterable[_Cell]:
    """The characters of a span; runs of white space are one space."""
    ahead = iter(sorted(m for m in marks if m.start < m.end))
    mark = next(ahead, None)
    space = True
    for at in range(span.start, span.end):
        while mark is not None and mark.end <= at:
            mark = next(ahead, None)
        shown = _shown(text[at])
        if not shown or (shown == " " and space):
            continue
        space = shown == " "
        yield _Cell(shown, _columns(shown), mark is not None and mark.start <= at)


def _bracketed(cells: Iterable[_Cell]) -> Iterable[_Cell]:
    """The cells with square brackets around those that are marked."""
    on = False
    for cell in cells:
        if cell.marked != on:
            yield _Cell("[" if cell.marked else "]", 1, False)
            on = cell.marked
        yield cell
    if on:
        yield _Cell("]", 1, False)


def _wrapped(cells: Sequence[_Cell], width: int) -> Iterable[Sequence[_Cell]]:
    """Lines of at most `width` columns, cut at spaces where there are any."""
    start = 0
    while start < len(cells):
        end, used, space = start, 0, 0
        while end < len(cells) and used + cells[end].columns <= width:
            used += cells[end].columns
            if cells[end].shown == " ":
                space = end
            end += 1
        end = max(end, start + 1)
        if end < len(cells) and cells[end].shown != " " and space > start:
            end = space
        yield _stripped(cells[start:end])
        start = end
        while start < len(cells) and cells[start].shown == " ":
            start += 1


def _stripped(cells: Sequence[_Cell]) -> Sequence[_Cell]:
    end = len(cells)
    while end and cells[end - 1].shown == " ":
        end -= 1
    return cells[:end]


def _underlined(cells: Sequence[_Cell]) -> str:
    out: list[str] = []
    on = False
    for cell in cells:
        if cell.marked != on:
            out.append("\x1b[1;4m" if cell.marked else "\x1b[0m")
            on = cell.marked
        out.append(cell.shown)
    return "".join(out) + ("\x1b[0m" if on else "")
