"""Lines of printed pages, as PDFium finds the letters.

Promises: a line is text of one column; where the letters of two columns stand on one height, they are parted
at the gutter. Lengths are points, y runs downward from the top of the page. A page that is written from right
to left is mirrored, so that its lines begin at small x as others do.

Leaves to others: the order of lines (`order`), running heads (`margins`) and paragraphs (`paragraphs`).
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Any, NamedTuple

HYPHENS = "\x02\ufffe\xad"
"""What stands for a hyphen at the end of a line, beside hyphens as they are printed."""
LABELS = frozenset(("HD", "BY", "WC", "PD", "SN", "LP", "TD"))
"""Labels that a news database prints before the parts of an article, among others like them."""
_LABEL = re.compile(r"[A-Z]{2,3}")
_WIDE = 2.2  # a gap of so many letter heights parts columns
_GUTTER = 0.8  # one of so many does where other lines have a gap at the same place
_SHARE = 0.4  # of the lines that reach over a place, those which have a gap there, for a gutter
_GAPS = 5000  # in a page; one of more has no columns that could be told
_FEW = 3  # lines at the least that a gutter is seen by
_SAMPLES = 100  # letters that are asked how they are turned
_LEANING = 0.5  # a letter which overlaps a line's height by less stands on another one


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column; `size` is the height of its letters, from their top to their foot.

    A `row` of a table is a paragraph of its own.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    row: bool = False

    @property
    def width(self) -> float:
        """Its length."""
        return self.right - self.left

    def beside(self, other: Line) -> bool:
        """Whether they share no part of the width."""
        return self.right <= other.left or other.right <= self.left


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page in the order in which the file draws them."""

    width: float
    height: float
    lines: tuple[Line, ...]


class _Letter(NamedTuple):
    char: str
    left: float
    right: float
    top: float
    bottom: float


def page_of(page: Any, most: int) -> Page:
    """The lines of a page of pypdfium2; of its letters the first `most` are read."""
    left, bottom, right, top = page.get_bbox()
    text = page.get_textpage()
    turned = _turn(text)
    width, height = (top - bottom, right - left) if turned in {90, 270} else (right - left, top - bottom)
    place = (left, bottom, width, height)
    rows = _rows(_letters(text, most, turned, place))
    if _right_to_left(rows):
        rows = [[_mirrored(letter, width) for letter in row] for row in rows]
    cuts = _gutters(rows)
    pieces = _with_labels([_parted(row, cuts) for row in rows])
    found = [_line(piece) for row in pieces for piece in row]
    return Page(width, height, tuple(line for line in found if line.text))


def _turn(text: Any) -> int:
    """How far most letters have to be turned clockwise to stand upright: 0, 90, 180 or 270 degrees.

    The page's own turn says less: some pages show their lines upright only on a screen that is turned too.
    """
    from pypdfium2 import raw

    count = text.count_chars()
    angles = [raw.FPDFText_GetCharAngle(text, n) for n in range(0, count, count // _SAMPLES + 1)]
    turns = [-round(angle / math.pi * 2) % 4 * 90 for angle in angles if angle >= 0]
    return max(set(turns), key=turns.count, default=0)


def _rows(letters: list[_Letter]) -> list[list[_Letter]]:
    """The letters, parted where the height changes."""
    rows: list[list[_Letter]] = [[]]
    for letter in letters:
        if letter.char in "\r\n":
            rows.append([])
            continue
        if letter.char.isspace() or letter.right <= letter.left or not rows[-1]:
            rows[-1].append(letter)
            continue
        last = next((seen for seen in reversed(rows[-1]) if seen.right > seen.left), letter)
        shared = min(letter.bottom, last.bottom) - max(letter.top, last.top)
        if shared < _LEANING * min(letter.bottom - letter.top, last.bottom - last.top):
            rows.append([])
        rows[-1].append(letter)
    return [row for row in rows if any(not letter.char.isspace() for letter in row)]


def _letters(text: Any, most: int, turned: int, place: tuple[float, float, float, float]) -> list[_Letter]:
    """The letters of a page with their places when it is turned.

    `place` is the left and the foot of the page as it is, and the width and height that it has when turned.
    """
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    pointer = ctypes.byref(box)
    x, y, *size = place
    found: list[_Letter] = []
    for index in range(min(text.count_chars(), most)):
        code = raw.FPDFText_GetUnicode(text, index)
        if not raw.FPDFText_GetLooseCharBox(text, index, pointer):
            box.left = box.right = box.top = box.bottom = 0.0
        corners = (box.left - x, box.right - x, box.top - y, box.bottom - y)
        char = chr(code) if code < 0x110000 else "\ufffd"
        found.append(_Letter(char, *_turned(*corners, turned, (size[0], size[1]))))
    return found


def _turned(
    left: float, right: float, top: float, bottom: float, turned: int, size: tuple[float, float]
) -> tuple[float, float, float, float]:
    """Left, right, top and bottom with y downward on a page turned clockwise by degrees."""
    width, height = size
    if turned == 90:
        return bottom, top, left, right
    if turned == 180:
        return width - right, width - left, bottom, top
    if turned == 270:
        return width - top, width - bottom, height - right, height - left
    return left, right, height - top, height - bottom


def _right_to_left(rows: list[list[_Letter]]) -> bool:
    """Whether most letters are of a script that runs to the left."""
    kinds = [unicodedata.bidirectional(letter.char) for row in rows for letter in row[:40]]
    return sum(kind in {"R", "AL"} for kind in kinds) > kinds.count("L")


def _mirrored(letter: _Letter, width: float) -> _Letter:
    return letter._replace(left=width - letter.right, right=width - letter.left)


def _gaps(row: list[_Letter]) -> list[tuple[int, float, float, float]]:
    """Gaps inside a row: the letter after it, its ends, and how many letter heights it is wide."""
    found: list[tuple[int, float, float, float]] = []
    last: _Letter | None = None
    for index, letter in enumerate(row):
        if letter.char.isspace() or letter.right <= letter.left:
            continue
        if last is not None:
            high = max(letter.bottom - letter.top, 1.0)
            left, right = min(last.right, letter.right), max(last.left, letter.left)
            if right - left > _GUTTER * high:
                found.append((index, left, right, (right - left) / high))
        last = letter
    return found


def _gutters(rows: list[list[_Letter]]) -> list[float]:
    """The places at which enough rows have a gap."""
    gaps = [(left, right) for row in rows for _, left, right, _ in _gaps(row)]
    reach = [(min(x.left for x in row), max(x.right for x in row)) for row in rows]
    found: list[float] = []
    places = sorted({round((left + right) / 2) for left, right in gaps})
    for x in places if len(gaps) <= _GAPS else []:
        count = sum(left < x < right for left, right in gaps)
        over = sum(left < x < right for left, right in reach)
        if count >= max(_FEW, _SHARE * over) and not any(abs(x - seen) < 2 for seen in found):
            found.append(x)
    return found


def _parted(row: list[_Letter], cuts: list[float]) -> list[list[_Letter]]:
    """A row cut at its wide gaps and at gutters."""
    found: list[list[_Letter]] = []
    start = 0
    for index, left, right, heights in _gaps(row):
        if heights > _WIDE or any(left < x < right for x in cuts):
            found.append(row[start:index])
            start = index
    return [*found, row[start:]]


def _with_labels(rows: list[list[list[_Letter]]]) -> list[list[list[_Letter]]]:
    """The pieces of rows, where a page has labels of a database in its margin each with what it labels."""
    heads = ["".join(letter.char for letter in row[0]).strip() for row in rows]
    if len(LABELS.intersection(heads)) < _FEW:
        return rows
    return [
        [row[0] + row[1], *row[2:]] if len(row) > 1 and _LABEL.fullmatch(head) else row
        for row, head in zip(rows, heads, strict=True)
    ]


def _line(letters: list[_Letter]) -> Line:
    """A line of letters in the order in which they are read."""
    seen = [
        letter for letter in letters if not letter.char.isspace() and letter.right > letter.left
    ] or letters
    heights = sorted(letter.bottom - letter.top for letter in seen)
    return Line(
        _plain("".join(letter.char for letter in letters)),
        min(letter.left for letter in seen),
        max(letter.right for letter in seen),
        min(letter.top for letter in seen),
        max(letter.bottom for letter in seen),
        heights[len(heights) // 2],
    )


def _plain(text: str) -> str:
    """Ligatures and other shapes of letters as the letters that they show; white space as single spaces."""
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    pieces = [
        unicodedata.normalize("NFKC", c) if "\ufb00" <= c <= "\ufdff" or "\ufe70" <= c < "\ufeff" else c
        for c in text
    ]
    kept = (c for c in "".join(pieces) if c in HYPHENS or c.isspace() or unicodedata.category(c) != "Cc")
    return " ".join("".join(kept).split())
