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


def of(names: Sequence[str], rows: Sequence[Sequence[str]], chosen: Mapping[str, int]) -> Sidecar | None:
    """What the rows tell of other files; None for a table that names none, or tells nothing of them.

    `chosen` are the columns of the fields, as `columns.fields` gives them.
    """
    text = chosen.get(columns.TEXT)
    if text is not None and (columns.FILE not in chosen or columns.field_of(names[text]) == columns.TEXT):
        return None
    at = chosen.get(columns.FILE, chosen.get(columns.ID))
    if at is None or not chosen.keys() - {columns.TEXT, columns.ID, columns.FILE, columns.SHA256}:
        return None
    found = []
    for number, row in enumerate(rows, 1):
        pace.step(number, len(rows))
        cells = {f: (names[n], row[n] if n < len(row) else "") for f, n in chosen.items()}
        file = row[at].strip() if at < len(row) else ""
        sha256 = cells[columns.SHA256][1].strip().lower() if columns.SHA256 in cells else ""
        told = columns.told(cells)
        if (file or sha256) and told:
            found.append(SidecarRow(number, file, told, sha256))
    sure = columns.FILE in chosen and text is None
    return Sidecar(tuple(found), sure, "" if sure or text is not None else NO_ARTICLES) if found else None
