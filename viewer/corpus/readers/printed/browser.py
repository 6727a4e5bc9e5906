"""Web pages printed by a browser: the date, title, address and page number that it puts at the edges.

Promises: only the outermost row at the top or the foot of a page is taken away, and only where it holds
nothing but a moment, an address, a page's number ("1/2") or the title of the document, or is in smaller
letters than the story. The forms are those of Chromium, Firefox and Safari, in languages that write days with
figures or with names of months.

Leaves to others: running heads of newspapers and books (`margins`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from viewer.corpus.readers.printed.lines import Line, Page

_ZONE = 0.07  # share of the height at either end in which a browser prints
_SMALL = 0.85  # of the usual size: letters of the edge, where the row alone does not tell
_LARGE = 1.25  # of the usual size: letters of a headline
_TOP = 0.6  # share of the first page in which its headline begins
_LONGEST = 300  # code points of a headline
_TITLE = 6  # code points of a title cut off at the least

_MONTH = r"[^\W\d_]{3,12}\.?"
_NAMED = rf"\d{{1,2}}\.? (?:de |of )?{_MONTH},?(?: de)? \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}"
_DAY = (
    r"(?:\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}\.?|\d{4}年 ?\d{1,2}月 ?\d{1,2}日"
    rf"|(?:[^\W\d_]{{2,14}}\.?,? )?(?:{_NAMED}))"
)
_TIME = r"\d{1,2}[:.h] ?\d\d(?:[:.]\d\d)?(?: ?[ap]\.? ?m\.?)?(?: Uhr)?"
_KINDS = {
    "moment": rf"{_DAY}(?:,? (?:(?:at|um|à|a las|alle|om|às|kl\.) )?{_TIME})?",
    "address": r"(?:(?:https?|file|ftp)://?|www\.|about:|data:|blob:)\S+",
    "number": r"(?:[^\W\d_]{1,8}\.? )?\d{1,4} ?(?:/|of|von|de|sur|di|van|av|из|z) ?\d{1,4}",
}
_FORMS = {kind: re.compile(rf"(?<!\S)(?:{form})(?!\S)", re.IGNORECASE) for kind, form in _KINDS.items()}
_MAKER = re.compile(r"skia|chrom|quartz|print to pdf|wkhtml|webkit|firefox|mozilla|safari", re.IGNORECASE)
_PARTS = re.compile(r" +[-–—|·•:»]+ +")
_CUT = re.compile(r"(?:…|\.\.\.)$")


@dataclass(frozen=True, slots=True)
class Print:
    """Pages without what a browser put at their edges, the address that it printed there, if it is whole.

    `printed` says whether there was anything of the kind.
    """

    pages: list[Page]
    address: str
    printed: bool


@dataclass(frozen=True, slots=True)
class _Row:
    """The outermost row of a page at one end: its lines, what it holds, and what is left besides."""

    lines: tuple[Line, ...]
    kinds: dict[str, str]
    small: bool


def made_by_browser(maker: str) -> bool:
    """Whether the program that made a document is one by which web pages are printed."""
    return _MAKER.search(maker) is not None


def without_edges(pages: list[Page], title: str, maker: str) -> Print:
    """The pages without what a browser printed around them.

    `title` and `maker` are what the document tells of its title and of the program that made it.
    """
    usual = _usual(pages)
    rows = [[row for row in (_row(e, title, usual) for e in _edges(page)) if row] for page in pages]
    every = [row for found in rows for row in found]
    kinds = {kind for row in every for kind in row.kinds}
    alone = made_by_browser(maker) and all(row.small for row in every)
    if not kinds - {"title"} or (len(kinds) < 2 and not alone):
        return Print(pages, "", False)
    out = []
    for page, found in zip(pages, rows, strict=True):
        gone = {id(line) for row in found for line in row.lines}
        out.append(replace(page, lines=tuple(line for line in page.lines if id(line) not in gone)))
    addresses = {row.kinds["address"] for row in every if "address" in row.kinds}
    address = addresses.pop() if len(addresses) == 1 else ""
    whole = address.lower().startswith(("http://", "https://")) and not re.search(r"…|\.\.\.", address)
    return Print(out, address if whole else "", True)


def headline(pages: list[Page], text: str, title: str) -> tuple[str, bool]:
    """The headline of a printed page, and whether it is that of the document's own `title`.

    The title, or its beginning before the outlet's name, where this is a paragraph of the `text`; otherwise
    what the first page has in the largest letters; otherwise the title.
    """
    paragraphs = {" ".join(part.split()) for part in text.split("\n\n")[:40]}
    title = " ".join(title.split())
    ends = [len(title), *(m.start() for m in reversed(list(_PARTS.finditer(title))))]
    for end in ends:
        if title[:end] in paragraphs:
            return title[:end], True
    largest = _largest(pages, _usual(pages))
    named = largest in _PARTS.split(title)  # the outlet's name above the story
    return (largest, False) if largest in paragraphs and not named else (title, True)


def _largest(pages: list[Page], usual: float) -> str:
    """What stands in the largest letters high on the first page; empty where none are much larger."""
    lines = [x for page in pages[:1] for x in page.lines if x.top < _TOP * page.height and len(x.text) > 3]
    size = max((line.size for line in lines), default=0.0)
    if size < _LARGE * usual:
        return ""
    words = " ".join(line.text for line in lines if line.size > 0.97 * size)
    return words if len(words) <= _LONGEST else ""


def _usual(pages: list[Page]) -> float:
    """The size of most letters."""
    sizes = sorted((line.size, len(line.text)) for page in pages for line in page.lines)
    half = sum(count for _, count in sizes) / 2
    for size, count in sizes:
        half -= count
        if half <= 0:
            return size
    return 0.0


def _edges(page: Page) -> list[list[Line]]:
    """The outermost rows at the top and at the foot, from left to right."""
    lines = sorted(page.lines, key=lambda line: line.top + line.bottom)
    head = [line for line in lines if line.bottom < _ZONE * page.height]
    foot = [line for line in lines if line.top > (1 - _ZONE) * page.height]
    rows = [[x for x in band if _level(x, band[at])] for band, at in ((head, 0), (foot, -1)) if band]
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _level(line: Line, other: Line) -> bool:
    """Whether two lines stand at one height."""
    shared = min(line.bottom, other.bottom) - max(line.top, other.top)
    return shared > 0.5 * min(line.size, other.size)


def _row(lines: list[Line], title: str, usual: float) -> _Row | None:
    """What a row at an edge holds; None where it may be the story's."""
    rest = " ".join(line.text for line in lines)
    kinds: dict[str, str] = {}
    for kind, form in _FORMS.items():
        found = form.match(rest) or next((m for m in form.finditer(rest) if m.end() == len(rest)), None)
        if found:
            kinds[kind] = found[0]
            rest = f"{rest[: found.start()]} {rest[found.end() :]}".strip()
    small = all(line.size < _SMALL * usual for line in lines)
    if _is_title(rest, title):
        kinds["title"] = rest
        rest = ""
    if not kinds or (rest and not (small and {"moment", "address"} & kinds.keys())):
        return None
    return _Row(tuple(lines), kinds, small)


def _is_title(words: str, title: str) -> bool:
    """Whether these are a document's title, or its beginning with a sign that it is cut off."""
    title = " ".join(title.split())
    if not words or not title:
        return False
    start = _CUT.sub("", words).rstrip()
    return words == title or (start != words and len(start) >= _TITLE and title.startswith(start))
