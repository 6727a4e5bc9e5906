"""Tables as CSV (RFC 4180) or TSV, for spreadsheets and for programs.

Promises: one line of titles and one record a row, whatever an article holds; a cell that a spreadsheet would
take for a formula has an apostrophe in front, so that nothing an article wrote is ever run. A line break or a
tab inside a TSV cell is a space, since TSV has no quotes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from viewer.export.tables import Cell, Row

_FORMULA = frozenset("=+-@\t\r")
_TSV = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def to_csv(columns: Row, rows: Iterable[Row]) -> str:
    """The table with commas, CRLF between the records, and quotes where they are needed."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def to_tsv(columns: Row, rows: Iterable[Row]) -> str:
    """The table with tabs, one line a record."""
    lines = ["\t".join(str(cell) for cell in columns)]
    lines += ["\t".join(str(_safe(cell)).translate(_TSV) for cell in row) for row in rows]
    return "\n".join(lines) + "\n"


def is_such_table(path: Path, columns: Row) -> bool:
    """Whether a file begins with the titles of this table, and so was written by this program."""
    try:
        with path.open("rb") as file:
            head = file.read(4000).decode("utf-8", "replace").removeprefix("\ufeff")
    except (OSError, ValueError):
        return False
    return head.startswith((to_csv(columns, ()), to_tsv(columns, ())))


def _safe(cell: Cell) -> Cell:
    """Numbers as they are; a text that begins like a formula with an apostrophe before it."""
    if not isinstance(cell, str) or not cell or cell[0] not in _FORMULA:
        return cell.replace("\0", "␀") if isinstance(cell, str) else cell
    return "'" + cell.replace("\0", "␀")
