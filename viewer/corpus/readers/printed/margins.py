"""Running heads and feet and page numbers: what stands at one height on several pages.

Promises: a line is left out only at the top or the foot of a page, and only where another page has the same
words at the same height (digits aside), or where it is nothing but the number of the page.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from viewer.corpus.readers.printed.lines import Line, Page

_ZONE = 0.13  # share of the height at either end in which they stand
_LINES = 3  # of a page, from either end
_STEPS = 50  # heights are compared in so many steps of the page
_FEW = 3  # pages with the same line at the same height, for a running one; two of a short document
_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|seite|p\.|pág(?:ina)?\.?|stránka|strona|صفحة|第)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
    r"(?:\s*(?:/|of|von|de|sur|من)\s*\d{1,4})?\s*页?[\W_]*",
    re.I,
)
_DIGITS = re.compile(r"\d+")


def without(pages: list[Page]) -> list[Page]:
    """The pages without their running lines and their numbers."""
    seen = Counter(key for page in pages for key in {_key(line, page) for line in _outer(page)})
    least = min(_FEW, max(2, len(pages) // 3))
    found = []
    for page in pages:
        gone = {id(line) for line in _outer(page) if _running(line, page, seen, least)}
        gone |= {id(line) for line in _outer(page) if _alone(line, page) and _NUMBER.fullmatch(line.text)}
        found.append(replace(page, lines=tuple(line for line in page.lines if id(line) not in gone)))
    return found


def _outer(page: Page) -> list[Line]:
    """The first and last lines of a page, as far as they stand at its ends."""
    lines = sorted(page.lines, key=lambda line: line.top)
    head = [line for line in lines[:_LINES] if line.bottom < _ZONE * page.height]
    foot = [line for line in lines[-_LINES:] if line.top > (1 - _ZONE) * page.height]
    return head + foot


def _key(line: Line, page: Page) -> tuple[str, int]:
    """The words of a line, any number for any other, and its height in steps."""
    return _DIGITS.sub("0", line.text.casefold()), round(line.top / max(page.height, 1) * _STEPS)


def _running(line: Line, page: Page, seen: Counter[tuple[str, int]], least: float) -> bool:
    words, step = _key(line, page)
    return sum(seen[words, near] for near in (step - 1, step, step + 1)) >= least


def _alone(line: Line, page: Page) -> bool:
    """Whether no other line is close above or below it, or beside it."""
    return not any(
        other is not line
        and other.top - line.bottom < 0.5 * line.size
        and line.top - other.bottom < 0.5 * line.size
        and not line.beside(other)
        for other in page.lines
    )
