"""Tables whose rows tell of other files: they name a file and hold no text.

Promises: a table with a column that is named as one of texts, and holds some, is no such table. One that
only numbers its rows, or holds texts under a name that tells nothing, is one if its rows name files that are
there, which whoever reads it must find out.

Leaves to others: which files are meant (`corpus.sidecars`), how a table is written (`table`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.corpus.draft import Sidecar, SidecarRow
from viewer.corpus.readers import columns, pace

NO_ARTICLES = "no column of this table holds articles"


def of(
    names: Sequence[str],
    rows: Sequence[Sequence[str]],
    chosen: Mapping[str, int],
    numbers: Sequence[int] = (),
) -> Sidecar | None:
    """What the rows tell of other files; None for a table that names none, or tells nothing of them.

    `chosen` are the columns of the fields, as `columns.fields` gives them; `numbers` are those of the rows as
    a spreadsheet shows them, from 1 on where none are given.
    """
    text = chosen.get(columns.TEXT)
    if text is not None and (columns.FILE not in chosen or columns.field_of(names[text]) == columns.TEXT):
        return None
    at = chosen.get(columns.FILE, chosen.get(columns.ID))
    if at is None or not chosen.keys() - {columns.TEXT, columns.ID, columns.FILE, columns.SHA256}:
        return None
    found = []
    for n, (number, row) in enumerate(zip(numbers or range(1, len(rows) + 1), rows, strict=True), 1):
        pace.step(n, len(rows))
        cells = {f: (names[c], row[c] if c < len(row) else "") for f, c in chosen.items()}
        file = row[at].strip() if at < len(row) else ""
        sha256 = cells[columns.SHA256][1].strip().lower() if columns.SHA256 in cells else ""
        told = columns.told(cells)
        if (file or sha256) and told:
            found.append(SidecarRow(number, file, told, sha256))
    sure = columns.FILE in chosen and text is None
    return Sidecar(tuple(found), sure, "" if sure or text is not None else NO_ARTICLES) if found else None
