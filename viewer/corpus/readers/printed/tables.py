"""Tables among printed lines, as of shares and scores: each row is one line.

Promises: a row is a name and the numbers beside it; three such rows below each other make a table, and a line
of as many cells just above it is its head. All other lines stay as they are.

Leaves to others: the order of lines (`order`); a table without numbers is read down its columns.
"""

from __future__ import annotations

import re
from itertools import pairwise

from viewer.corpus.readers.printed.lines import Line

_NUMBER = re.compile(r"[^\w\s]{0,3}\d[\d.,:/'’ -]*[^\w\s]{0,2}[A-Za-z]{0,2}|[-–—]{1,3}|n/?a", re.IGNORECASE)
_NAME = 40  # code points of the cell before the numbers at most
_LEVEL = 0.4  # letter heights by which the cells of a row may stand apart
_NEXT = 2.5  # letter heights from one row to the next at most
_FEW = 3  # rows that make a table
_BESIDE = 20  # tables that may stand beside each other
_MOST = 2000  # lines; a page of more is left as it is


def with_rows(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines of a page with the cells of each row put together."""
    if len(lines) > _MOST or sum(_is_number(line) for line in lines) < _FEW:
        return lines
    levels = _levels(lines)
    found: list[list[Line]] = []
    for table in _tables([row for level in levels for row in _rows(level)]):
        found += [head] if (head := _head(table[0], levels)) else []
        found += table
    gone = {id(cell) for row in found for cell in row[1:]}
    rows = {id(row[0]): _joined(row) for row in found}
    return tuple(rows.get(id(line), line) for line in lines if id(line) not in gone)


def _is_number(line: Line) -> bool:
    return _NUMBER.fullmatch(line.text) is not None


def _levels(lines: tuple[Line, ...]) -> list[list[Line]]:
    """The lines that stand at one height, from left to right, from the top of the page downward."""
    levels: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.bottom):
        if levels and line.bottom - levels[-1][0].bottom < _LEVEL * line.size:
            levels[-1].append(line)
        else:
            levels.append([line])
    return [sorted(level, key=lambda line: line.left) for level in levels]


def _rows(level: list[Line]) -> list[list[Line]]:
    """The rows of tables at one height: a name, and all numbers that follow it."""
    rows: list[list[Line]] = []
    for before, line in pairwise(level):
        if not _is_number(line):
            continue
        if rows and rows[-1][-1] is before:
            rows[-1].append(line)
        elif not _is_number(before) and len(before.text) <= _NAME:
            rows.append([before, line])
    return rows


def _tables(rows: list[list[Line]]) -> list[list[list[Line]]]:
    """Rows that follow each other downward in one place, where there are enough of them."""
    tables: list[list[list[Line]]] = []
    for row in rows:
        table = next((t for t in reversed(tables[-_BESIDE:]) if _follows(row, t[-1])), None)
        if table is None:
            tables.append([row])
        else:
            table.append(row)
    return [table for table in tables if len(table) >= _FEW]


def _follows(row: list[Line], last: list[Line]) -> bool:
    """Whether a row stands just below another one, under the same edges."""
    apart = row[0].top - last[0].top
    near = 0 < apart < _NEXT * last[0].size
    return near and row[0].left < last[-1].right and last[0].left < row[-1].right


def _head(first: list[Line], levels: list[list[Line]]) -> list[Line]:
    """The cells above the first row of a table, one above each of its cells; empty where they are not so."""
    top, size = first[0].top, first[0].size
    above = [level for level in levels if 0 < top - level[0].top < _NEXT * size]
    if not above:
        return []
    cells = [
        line for line in above[-1] if line.left < first[-1].right and first[0].left < line.right + 2 * size
    ]
    fits = len(cells) == len(first) and all(len(cell.text) <= _NAME for cell in cells)
    return cells if fits else []


def _joined(row: list[Line]) -> Line:
    """A row as one line."""
    return Line(
        " ".join(cell.text for cell in row),
        row[0].left,
        max(cell.right for cell in row),
        min(cell.top for cell in row),
        max(cell.bottom for cell in row),
        row[0].size,
        row=True,
    )
