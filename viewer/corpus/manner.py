"""Manner: how files are to be read, as a reader chose; it goes along to the reading processes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FIELDS = (
    *("text", "title", "date", "updated", "outlet", "byline", "dateline", "credits", "language", "url"),
    *("id", "file", "sha256"),
)
"""The fields of an article that a column of a table may hold, in the order in which a reader sees them."""

Shape = tuple[tuple[str, str, str], ...]
"""A table's columns: the name of each, a value from it, and the field that it is taken for, or empty."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold which fields.

    `fields` are pairs of a field and a column's name. With `names`, these are all the columns of the table
    that is meant, and no other fields are looked for; without, it is for every table that has the columns.
    """

    fields: tuple[tuple[str, str], ...]
    names: frozenset[str] | None = None

    def fits(self, names: frozenset[str]) -> bool:
        """Whether these are meant for a table with columns of these names."""
        if self.names is not None:
            return self.names == names
        folded = {folded_name(name) for name in names}
        return any(folded_name(name) in folded for _, name in self.fields)


def folded_name(name: str) -> str:
    """A column's name without case and the white space around it."""
    return " ".join(name.split()).casefold()


@dataclass(frozen=True, slots=True)
class Manner:
    """`columns` were chosen for tables, the last that fits counts.

    `called` are files that stand for something else, each with what a reader calls that.
    """

    columns: tuple[Columns, ...] = ()
    called: tuple[tuple[Path, str], ...] = ()

    def name_of(self, path: Path) -> str:
        """What a file stands for; empty where that is itself."""
        return dict(self.called).get(path, "")


AS_FOUND = Manner()
"""Nothing was chosen."""
