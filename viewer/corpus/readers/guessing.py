"""Columns that no name tells: one of dates, and one of headlines, in a table whose texts are known.

Promises: nothing is taken for a field that another column holds already, or where two columns would do. Days
on which a page was fetched are no dates of articles. Headlines are short, of several words and all different;
they stand at the beginning of the texts, or in a column before them.

Leaves to others: names of columns (`columns`), and how a table is written (`table`).
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable, Collection, Mapping, Sequence

from viewer.corpus.readers import columns

DATE, TITLE = "date", "title"
_MOST = 0.9  # share of the cells that have to be of the kind
_FEW = 2  # cells at the least
_SHORT = 140  # code points of half of the headlines at most
_LIMIT = 300  # of any of them
_WORDS = 4  # of half of the headlines at least
_ANOTHER_DAY = re.compile(
    r"retriev|access|crawl|scrap|download|fetch|saved|import|export|abgerufen|abruf|zugriff|gespeichert|consult"
    r"|acces|acceso|birth|geburt|naissance|nacimiento|start|end|beginn|ende|deadline|event|expir",
    re.IGNORECASE,
)

Sample = Callable[[int], Sequence[str]]


def guessed(names: Sequence[str], sample: Sample, chosen: Mapping[str, int]) -> dict[str, int]:
    """The columns of dates and of headlines that no name tells, in a table with a column of texts."""
    free = [at for at in range(len(names)) if at not in chosen.values()]
    found: dict[str, int] = {}
    if DATE not in chosen:
        days = [at for at in free if not _ANOTHER_DAY.search(names[at]) and columns.holds_dates(sample(at))]
        found |= {DATE: days[0]} if len(days) == 1 else {}
    if TITLE not in chosen:
        text = chosen[columns.TEXT]
        texts = sample(text)
        short = [at for at in free if _are_short(sample(at))]
        begin = [at for at in short if _begin(sample(at), texts)]
        before = [at for at in short if at < text and _are_headlines(sample(at))]
        titles = begin or before
        found |= {TITLE: titles[0]} if len(titles) == 1 else {}
    return found


def unused(names: Sequence[str], sample: Sample, used: Collection[int]) -> list[str]:
    """The names of the columns that hold something and are used for nothing."""
    return [
        name
        for at, name in enumerate(names)
        if at not in used and name.strip() and any(cell.strip() for cell in sample(at))
    ]


def _are_short(cells: Sequence[str]) -> bool:
    """Whether nearly all cells hold a text of one line, and nearly all of these are different."""
    told = [cell.strip() for cell in cells if cell.strip()]
    lines = [
        cell for cell in told if "\n" not in cell and len(cell) <= _LIMIT and any(map(str.isalpha, cell))
    ]
    return (
        bool(told)
        and len(lines) >= _MOST * len(cells)
        and len(set(told)) >= _MOST * len(told)
        and statistics.median(map(len, told)) <= _SHORT
    )


def _begin(cells: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether most texts begin with the cell of their row, in a paragraph of its own or of more letters."""
    pairs = [(" ".join(c.split()), t.lstrip()) for c, t in zip(cells, texts, strict=True) if c.strip()]
    return sum(" " in cell and text.startswith(cell) for cell, text in pairs) >= _MOST * max(len(pairs), 1)


def _are_headlines(cells: Sequence[str]) -> bool:
    """Whether there are several cells, most of them of so many words as a headline has."""
    told = [cell for cell in cells if cell.strip()]
    return (
        len(told) >= _FEW
        and statistics.median(len(cell.split()) for cell in told) >= _WORDS
        and not any("://" in cell for cell in told)
    )
