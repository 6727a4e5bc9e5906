"""Tables: CSV and TSV, JSON, JSON Lines and Parquet; every row is an article.

Promises: the delimiter is told by the table itself, the columns by their names (`columns`); a text that a
cell has in HTML comes as its words; a row without text is named by its number, many are counted. A row's part
is the value of its id column where all rows have one of their own, otherwise its number, from 1, heads not
counted.

Leaves to others: encodings (`plain`), objects of JSON made into rows (`records`), tables whose rows are about
other files (`sidecar`).
"""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from viewer.corpus.draft import Draft, Read, Unreadable, Unrecognised
from viewer.corpus.manner import Columns, Shape
from viewer.corpus.readers import choosing, columns, guessing, pace, plain, records, sidecar, stripping
from viewer.corpus.readers.gathered import gathered
from viewer.text.filled import Filled

ROWS = 200_000
"""Rows that are read of one table."""
_SAMPLE = 200
"""Rows looked at to tell which column holds what."""
_SNIFFED = 65_536
"""Code points looked at to tell the delimiter."""
_DELIMITERS = ",;\t|"
_ID_LIMIT = 64
"""Code points of an id that tells rows apart."""
_HEAD_LIMIT = 80
"""Code points of a column's name at most."""
_NAMED = 12
"""Columns that are named where none of them is known."""
_SHOWN = 300
"""Code points of a value that is shown for a column."""
_BROKEN = 1000
"""Lines that are no JSON, after which a file without any other is given up."""
_LINES = re.compile(r"\s*\{.*\}\s*\n\s*\{", re.DOTALL)


@dataclass(slots=True)
class Table:
    """Rows under names; `note` is what a reader should know of the file."""

    names: list[str]
    rows: list[list[str]]
    failures: list[tuple[str, str]] = field(default_factory=list)
    note: str = ""
    file: str = ""
    """The name of a file whose unused columns a reader should know of; empty where keys are no columns."""

    numbers: list[int] = field(default_factory=list)
    """Those of the rows as a spreadsheet shows them, the head being row 1; none for JSON."""

    def sample(self, at: int) -> list[str]:
        """Some cells of a column."""
        return [_cell(row, at) for row in self.rows[:_SAMPLE]]


def read(data: bytes, name: str, depth: int = 0) -> Read:
    """The articles of a table.

    Raises:
        Unreadable: where no column holds articles, or the file is no table.
    """
    return articles(_table(data, name))


def _table(data: bytes, name: str) -> Table:
    if data.startswith(b"PAR1") or name.lower().endswith((".parquet", ".pq")):
        return _parquet(data)
    decoded = plain.read(data, name).drafts[0]
    text, suffix = decoded.text, name.lower()
    if suffix.endswith((".jsonl", ".ndjson")):
        table = _json_lines(text)
    elif suffix.endswith(".json") or (
        not suffix.endswith((".csv", ".tsv", ".tab")) and text.lstrip()[:1] in "[{"
    ):
        table = _json(text)
    else:
        table = _csv(text, "\t" if suffix.endswith((".tsv", ".tab")) else "")
        table.file = name
    table.note = table.note or decoded.note
    return table


def _guessed(table: Table, chosen: dict[str, int], choice: Columns | None) -> dict[str, Filled]:
    """Takes up columns that are told by what they hold, and notes those of no use; the origins of the former.

    Where a reader chose the columns of this very table, nothing is guessed and nothing noted.
    """
    if choice is not None and choice.names is not None:
        return {}
    sample = table.sample
    found = guessing.guessed(table.names, sample, chosen)
    chosen |= found
    names = guessing.unused(table.names, sample, set(chosen.values())) if table.file else []
    if names:
        form = _UNUSED if len(names) == 1 else _UNUSED_MANY
        unused = Filled(form, file=table.file, columns=_named(names))
        table.note = Filled("{one}; {other}", one=table.note, other=unused) if table.note else unused
    return {f: Filled(_TOLD_BY[f], name=table.names[at]) for f, at in found.items()}


_UNUSED = Filled("{file}: the column {columns} is not used")
_UNUSED_MANY = Filled("{file}: the columns {columns} are not used")
_TOLD_BY = {
    guessing.DATE: Filled("column '{name}', which holds dates"),
    guessing.TITLE: Filled("column '{name}', which seems to hold headlines"),
}


def articles(table: Table) -> Read:
    """The rows as drafts.

    Raises:
        Unreadable: where there are no rows, or no column holds articles.
    """
    if not table.rows and not table.failures:
        raise Unreadable("a table without rows")
    choice = choosing.choice_for(table.names)
    chosen = columns.fields(table.names, table.sample)
    chosen, missing = columns.with_choice(chosen, table.names, choice)
    if choice is not None and columns.TEXT in dict(choice.fields):
        beside = None
    else:
        beside = sidecar.of(table.names, table.rows, chosen, table.numbers)
    if columns.TEXT not in chosen:
        error = Unrecognised(_reason(table.names), _shape(table, chosen))
        if beside is None:
            raise error
        return Read(sidecars=(replace(beside, otherwise=beside.otherwise and error.args[0]),))
    if missing:
        table.note = table.note or Filled(
            "a table has no column called {name}; it has {columns}",
            name=", ".join(missing),
            columns=_named(table.names),
        )
    origins = _guessed(table, chosen, choice)
    parts = _parts(table.rows, chosen.get(columns.ID))
    drafts: list[Draft] = []
    failures = list(table.failures)
    for n, (row, part) in enumerate(zip(table.rows, parts, strict=True)):
        pace.step(n, len(table.rows))
        cells = {f: (table.names[at], _cell(row, at)) for f, at in chosen.items()}
        text = _text(cells[columns.TEXT][1])
        if text:
            note = table.note if not drafts else ""
            drafts.append(Draft(text, columns.told(cells, origins), part=part, note=note))
        else:
            failures.append((part, Filled("no text in this row")))
    return Read(tuple(drafts), gathered(failures), () if beside is None else (beside,))


def _reason(names: Sequence[str]) -> str:
    """One line on a table of which no column is known to hold articles."""
    return Filled("no column of this table holds articles; it has {columns}", columns=_named(names))


def _named(names: Sequence[str]) -> str:
    """The names of columns in a line: some of them, where there are many."""
    some = ", ".join(" ".join(name.split())[:_HEAD_LIMIT] for name in names[:_NAMED])
    more = len(names) - _NAMED
    return Filled("{names} and {count} more", names=some, count=more) if more > 0 else some


def shape(data: bytes, name: str) -> Shape:
    """The columns of a table.

    Raises:
        Unreadable: for what is no table.
    """
    table = _table(data, name)
    found = columns.fields(table.names, table.sample)
    if columns.TEXT in found:
        found |= guessing.guessed(table.names, table.sample, found)
    return _shape(table, columns.with_choice(found, table.names, choosing.choice_for(table.names))[0])


def _shape(table: Table, chosen: Mapping[str, int]) -> Shape:
    """The columns, each with its first value and the field that it is taken for."""
    fields = {at: field for field, at in chosen.items()}
    out = []
    for at, name in enumerate(table.names):
        cells = (" ".join(_cell(row, at)[:_SHOWN].split()) for row in table.rows[:_SAMPLE])
        out.append((name, next(filter(None, cells), ""), fields.get(at, "")))
    return tuple(out)


def _cell(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""


def _text(cell: str) -> str:
    """The words of a cell."""
    if stripping.is_markup(cell):
        cell = stripping.words_of(cell)
    return cell.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "").strip()


def _parts(rows: Sequence[Sequence[str]], at: int | None) -> list[str]:
    """What tells the rows apart."""
    numbers = [str(n) for n in range(1, len(rows) + 1)]
    if at is None:
        return numbers
    ids = [_cell(row, at).strip() for row in rows]
    sure = len(set(ids)) == len(ids) and all(0 < len(i) <= _ID_LIMIT and i.isprintable() for i in ids)
    return ids if sure else numbers


def _csv(text: str, delimiter: str) -> Table:
    """A table of lines with a delimiter; its first row holds the names, unless it holds a text."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    told = re.match(r"\ufeff?sep=(.)\n", text)
    if told:
        text, delimiter = text[told.end() :], told[1]
    delimiter = delimiter or _delimiter(text)
    try:
        found = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        numbered = enumerate(itertools.islice(found, ROWS + 2), 1)
        kept = [(number, row) for number, row in numbered if any(map(str.strip, row))]
    except csv.Error:
        raise Unreadable("a table that is damaged: its rows cannot be told apart") from None
    rows = [row for _, row in kept]
    if rows and columns.is_result(rows[0]):
        raise Unreadable("a result of this program, not articles")
    table = Table(*_headed(rows))
    table.numbers = [number for number, _ in kept[len(rows) - len(table.rows) :]]
    if len(table.rows) > ROWS:
        del table.rows[ROWS:], table.numbers[ROWS:]
        table.note = Filled("only the first {count} rows of this table were read", count=ROWS)
    elif table.rows and text.count('"') % 2 and len(table.rows[-1]) < len(table.names):
        number = str(len(table.rows))
        table.note = Filled("a quotation mark in row {number} is never closed", number=number)
    return table


def _delimiter(text: str) -> str:
    """The delimiter that cuts most rows into the same number of cells, more than one if any does."""
    sample = text[:_SNIFFED]

    def score(delimiter: str) -> tuple[float, int]:
        found = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
        counts = [len(row) for row in itertools.islice(found, 50) if row]
        if len(sample) < len(text) and len(counts) > 1:
            counts.pop()  # cut off by the sample's end
        width = counts[0] if counts else 0
        return (sum(n == width for n in counts) / len(counts) if width > 1 else 0.0, width)

    return max(_DELIMITERS, key=score)


def _headed(rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Names and rows; where the first row is no row of names, the columns are numbered."""
    if not rows:
        return [], []
    first = [cell.strip().lstrip("\ufeff") for cell in rows[0]]
    known = any(columns.field_of(cell) for cell in first) or choosing.choice_for(first) is not None
    short = all(len(cell) <= _HEAD_LIMIT and not re.fullmatch(r"[\d.,:/ -]+", cell) for cell in first)
    if known and short:
        return first, rows[1:]
    below = [max(map(len, row), default=0) for row in rows[1:_SAMPLE]]
    if short and below and max(map(len, first)) * 4 < max(below):
        return first, rows[1:]
    return [str(n) for n in range(1, max(map(len, rows)) + 1)], rows


def _load(text: str) -> object:
    """JSON with its numbers as they are written.

    Raises:
        Unreadable: for what is nested too deeply.
        ValueError: for what is no JSON.
    """
    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except RecursionError:
        raise Unreadable("nested too deeply") from None


def _json(text: str) -> Table:
    """A JSON document; one with an object on every line is read as JSON Lines."""
    try:
        value = _load(text)
    except ValueError:
        if _LINES.match(text[:_SNIFFED]):
            return _json_lines(text)
        raise Unreadable("damaged or cut off: it is no JSON") from None
    return _recorded(records.found(value))


def _json_lines(text: str) -> Table:
    """A JSON object on each line."""
    objects: list[object] = []
    failures: list[tuple[str, str]] = []
    for number, line in enumerate(_lines(text), 1):
        if not line.strip():
            continue
        if len(objects) >= ROWS or (not objects and len(failures) >= _BROKEN):
            break
        try:
            objects.append(_load(line))
        except (ValueError, Unreadable):
            failures.append((str(number), Filled("this line is no JSON")))
    if not objects:
        raise Unreadable("damaged or cut off: it is no JSON")
    table = _recorded(objects)
    table.failures = failures
    return table


def _lines(text: str) -> Iterator[str]:
    """Lines as newlines part them, and nothing else: U+2028 may stand inside JSON."""
    return (m[0] for m in re.finditer(r"[^\n]*\n|[^\n]+", text))


def _recorded(objects: Sequence[object]) -> Table:
    """Objects as rows under the names of all their keys."""
    rows = [records.flat(value) for value in objects[:ROWS]]
    names = list(dict.fromkeys(name for row in rows for name in row))[:1000]
    table = Table(names, [[row.get(name, "") for name in names] for row in rows])
    if len(objects) > ROWS:
        table.note = Filled("only the first {count} rows of this table were read", count=ROWS)
    return table


def _parquet(data: bytes) -> Table:
    """A Parquet file, by the library pyarrow where it is installed."""
    import importlib
    from typing import Any

    try:
        reader: Any = importlib.import_module("pyarrow.parquet")
        arrow: Any = importlib.import_module("pyarrow")
    except ImportError:
        raise Unreadable("a Parquet table needs the library pyarrow, which is not installed") from None
    try:
        file = reader.ParquetFile(io.BytesIO(data))
        rows: list[object] = []
        for batch in file.iter_batches(1000):
            rows += batch.to_pylist()
            if len(rows) > ROWS:
                break
    except (arrow.ArrowException, OSError, ValueError, TypeError):
        raise Unreadable("damaged or cut off: its text cannot be read") from None
    return _recorded(rows)
