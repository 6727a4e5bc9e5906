"""Paragraphs rebuilt from printed lines: by the gaps between lines, by indents, and by lines that end early.

A line ends early where the first word of the next one would still have had room in it. The last line of a
column or page that does not end early goes on in the next one. Words divided at a line's end are put together
again, unless the text elsewhere writes them with a hyphen.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from viewer.corpus.readers import pace
from viewer.corpus.readers.printed.lines import HYPHENS, LABELS, Line

_GAP = 1.3  # times the usual distance of lines: a new paragraph
_SIZE = 0.12  # share by which the size of letters differs for a heading
_INDENT = (0.6, 6.0)  # letter heights that a paragraph's first line is set in
_SHORT = 0.6  # of the column: a line under it ends early wherever its neighbours end
_LOOSE = 1.0  # letter heights of room asked for besides, after a line that ends no sentence
_BESIDE = 20  # lines looked at to see whether one stands beside another
_CLOSED = re.compile(r"[.!?:…。！？؟۔»”\"’)\]]$")
_ITEM = re.compile(r"(?:[•▪●‣◦■□*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_DIVIDED = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]+)?)([-\u2010\u2011" + HYPHENS + r"])$")
_STARTED = re.compile(r"[^\W\d_]+")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_KEPT = frozenset({*_TENS, "self", "ex", "non", "well", "half", "all", "cross", "anti", "pro", "mid", "vice"})
"""First halves that keep their hyphen where the text does not show the whole word."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text, and the code point at which each page begins."""

    text: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line in its column: the column's edges, its page, and whether it is the first of the column."""

    line: Line
    left: float
    right: float
    page: int
    first: bool


def text_of(pages: list[list[Line]]) -> Text:
    """The text of pages whose lines are in reading order."""
    lines = [placed for number, page in enumerate(pages) for placed in _columns(page, number)]
    usual = _usual(lines)
    words = _Words(lines)
    pieces: list[str] = []
    begun: dict[int, int] = {}
    length = 0
    for index, placed in enumerate(lines):
        if index and _ends(lines, index, usual):
            pieces.append("\n\n")
        elif index:
            kept, between = words.joined(pieces.pop(), placed.line.text)
            length += len(kept) - len(lines[index - 1].line.text)
            pieces += [kept, between]
        length += len(pieces[-1]) if index else 0
        if placed.page not in begun:
            begun[placed.page] = length
            pace.step(placed.page, len(pages))
        pieces.append(placed.line.text)
        length += len(placed.line.text)
    at, starts = 0, [0]
    for number in range(1, len(pages)):
        at = begun.get(number, at)
        starts.append(at)
    return Text("".join(pieces), tuple(starts))


def _columns(lines: list[Line], page: int) -> list[_Placed]:
    """The lines with the edges of the columns that they stand in.

    A column goes on while lines follow downward; it has other edges where the letters change in size, and
    where text begins or ceases to stand beside it.
    """
    shared = _shared(lines)
    stretches: list[list[Line]] = []
    jumps: set[int] = set()
    for n, line in enumerate(lines):
        last = lines[n - 1] if n else None
        if last is None or line.beside(last) or line.top < last.top - last.size:
            jumps.add(n)
        if last is None or n in jumps or not _alike(line, last) or shared[n] != shared[n - 1]:
            stretches.append([])
        stretches[-1].append(line)
    found: list[_Placed] = []
    for stretch in stretches:
        left, right = min(line.left for line in stretch), max(line.right for line in stretch)
        found += [_Placed(x, left, right, page, len(found) + n in jumps) for n, x in enumerate(stretch)]
    return found


def _shared(lines: list[Line]) -> list[bool]:
    """For each line whether another one stands beside it at the same height."""
    by_top = sorted(range(len(lines)), key=lambda n: lines[n].top)
    found = [False] * len(lines)
    for place, n in enumerate(by_top):
        for m in by_top[place + 1 : place + 1 + _BESIDE]:
            if lines[m].top >= lines[n].bottom - 0.2 * lines[n].size:
                break
            if lines[n].beside(lines[m]):
                found[n] = found[m] = True
    return found


def _usual(lines: list[_Placed]) -> float:
    """How far apart lines of a paragraph stand, in letter heights: less than most other distances."""
    steps = sorted(
        (b.line.top - a.line.top) / a.line.size
        for a, b in pairwise(lines)
        if not b.first and _alike(a.line, b.line) and b.line.top > a.line.top and a.line.size > 0
    )
    return steps[int(len(steps) * 0.3)] if steps else 1.2


def _alike(a: Line, b: Line) -> bool:
    """Whether their letters are of one size."""
    return abs(a.size - b.size) <= _SIZE * max(a.size, b.size)


def _ends(lines: list[_Placed], index: int, usual: float) -> bool:
    """Whether a paragraph ends before a line."""
    a, b = lines[index - 1], lines[index]
    if not b.first and abs(a.line.bottom - b.line.bottom) < 0.3 * a.line.size and b.line.left >= a.line.right:
        return False  # a piece of the same printed line
    if a.line.row or b.line.row or not LABELS.isdisjoint((a.line.text, b.line.text)):
        return True
    if not _alike(a.line, b.line) or _ITEM.match(b.line.text):
        return True
    if not b.first and b.line.top - a.line.top > _GAP * usual * a.line.size:
        return True
    if _DIVIDED.search(a.line.text):
        return False
    return _indented(lines, index) or _early(lines, index)


def _indented(lines: list[_Placed], index: int) -> bool:
    """Whether a line is set in, while those around it are not."""
    placed = lines[index]
    least, most = (times * placed.line.size for times in _INDENT)
    if not least < placed.line.left - placed.left < most or _hangs(lines, index):
        return False
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is not None and not after.first and after.line.left > placed.line.left - least:
        return _early(lines, index + 1)  # all of the next lines are set in: a picture beside them, or a quote
    return placed.first or lines[index - 1].line.left < placed.line.left - least


def _hangs(lines: list[_Placed], index: int) -> bool:
    """Whether a line is the second of a list's item, which is set in to where its first word begins."""
    before = lines[index - 1]
    return bool(_ITEM.match(before.line.text)) and before.line.left < lines[index].line.left


def _early(lines: list[_Placed], index: int) -> bool:
    """Whether the line before ends early."""
    a, b = lines[index - 1], lines[index]
    near = [placed.line.right for placed in lines[max(0, index - 2) : index + 2] if _together(placed, a)]
    edge = max(near) if not b.first else a.right
    if a.line.width < _SHORT * (a.right - a.left):
        edge = a.right
    first = b.line.text.split(" ", 1)[0]
    unspaced = _unspaced(first[:1])
    share = 1 / max(len(b.line.text), 1) * (1 if unspaced else len(first) + 1)
    room = b.line.width * share + (1.5 * a.line.size if unspaced else 0.0)
    if not _CLOSED.search(a.line.text):
        room += _LOOSE * a.line.size
    return edge - a.line.right > room


def _together(placed: _Placed, other: _Placed) -> bool:
    """Whether two lines stand in the same column."""
    return (placed.page, placed.left, placed.right) == (other.page, other.left, other.right)


def _unspaced(char: str) -> bool:
    """Whether a letter is of a script that puts no spaces between words."""
    return bool(char) and (unicodedata.east_asian_width(char) in "WF" and not "\uac00" <= char <= "\ud7a3")


class _Words:
    """The words of a document, to tell a divided word from one that is written with a hyphen."""

    def __init__(self, lines: list[_Placed]) -> None:
        self._seen = {
            word
            for placed in lines
            for word in re.findall(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)*", placed.line.text.casefold())
        }

    def joined(self, line: str, after: str) -> tuple[str, str]:
        """A line as it reads before the next one of its paragraph, and what stands between the two."""
        divided, started = _DIVIDED.search(line), _STARTED.match(after)
        if divided is None or started is None:
            if _unspaced(line[-1:]) and _unspaced(after[:1]):
                return line, ""
            dash = divided is not None or re.search(r"\w[-\u2010\u2011]$", line)
            return line, "" if dash and after[:1].isalnum() else " "
        if self._hyphen(divided, started[0], line):
            return line[:-1] + ("-" if divided[2] in HYPHENS else divided[2]), ""
        return line[:-1], ""

    def _hyphen(self, divided: re.Match[str], second: str, line: str) -> bool:
        """Whether the word is written with its hyphen."""
        first = divided[1].casefold()
        second = second.casefold()
        if divided[2] == "\xad" or first + second in self._seen:
            return False
        if f"{first}-{second}" in self._seen or first in _KEPT:
            return True
        before = line[: divided.start()][-1:]
        return before in {"-", "\u2010", "\u2011"} or not _STARTED.match(line[divided.start() :])
